// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/comparejson.h"

#include "app/cli/output.h"
#include "core/compare/prefatigue.h"

namespace settheory::cli {
namespace {

constexpr int kMoreThan = 60;

QJsonObject effectObject(const Effect& effect)
{
    return {{QStringLiteral("estimate"), effect.estimate}, {QStringLiteral("low"), effect.low},
        {QStringLiteral("high"), effect.high}, {QStringLiteral("low90"), effect.low90},
        {QStringLiteral("high90"), effect.high90}, {QStringLiteral("level"), 0.95},
        {QStringLiteral("method"), effect.method}};
}

void put(QJsonObject& object, const char* key, const std::optional<Effect>& effect)
{
    if (effect)
        object.insert(QLatin1String(key), effectObject(*effect));
}

QJsonObject armObject(const ArmSummary& arm)
{
    QJsonObject object;
    object[u"n"] = arm.n;
    cli::put(object, "median", arm.median);
    cli::put(object, "mean", arm.mean);
    cli::put(object, "sd", arm.sd);
    return object;
}

QJsonObject pairsObject(const NeighbourPairs& pairs)
{
    QJsonObject wilcoxon;
    cli::put(wilcoxon, "p", pairs.wilcoxonP);
    if (pairs.hodgesLehmann) {
        wilcoxon[u"hodges_lehmann"] = pairs.hodgesLehmann->estimate;
        wilcoxon[u"low"] = pairs.hodgesLehmann->low;
        wilcoxon[u"high"] = pairs.hodgesLehmann->high;
    }
    QJsonObject bootstrap;
    if (pairs.bootstrap) {
        bootstrap[u"low"] = pairs.bootstrap->low;
        bootstrap[u"high"] = pairs.bootstrap->high;
    }
    if (pairs.bca) {
        bootstrap[u"bca_low"] = pairs.bca->low;
        bootstrap[u"bca_high"] = pairs.bca->high;
    }
    return {{QStringLiteral("n"), pairs.n}, {QStringLiteral("less"), pairs.less},
        {QStringLiteral("more"), pairs.more}, {QStringLiteral("wilcoxon"), wilcoxon},
        {QStringLiteral("bootstrap"), bootstrap}};
}

QJsonObject measureObject(const MeasureAnswer& answer)
{
    QJsonObject object;
    object[u"measure"] = QLatin1String(answer.measure->key);
    object[u"unit"] = keyOf(answer.measure->unit);
    object[u"scale"] =
        answer.measure->scale == MeasureScale::Ratio ? QStringLiteral("ratio") : QStringLiteral("difference");
    object[u"a"] = armObject(answer.a);
    object[u"b"] = armObject(answer.b);
    put(object, "effect", answer.effect);
    put(object, "unadjusted", answer.unadjusted);
    put(object, "newey_west", answer.neweyWest);
    if (answer.pairs)
        object[u"neighbour_pairs"] = pairsObject(*answer.pairs);
    cli::put(object, "autocorrelation", answer.autocorrelation);
    cli::put(object, "durbin_watson", answer.durbinWatson);
    cli::put(object, "vif", answer.vif);
    cli::put(object, "smallest_worth_knowing", answer.smallestWorthKnowing);
    object[u"verdict"] = keyOf(answer.verdict);
    if (answer.moreSessionsNeeded) {
        if (*answer.moreSessionsNeeded > kMoreThan)
            object[u"more_sessions_needed"] = QStringLiteral("more than %1").arg(kMoreThan);
        else
            object[u"more_sessions_needed"] = *answer.moreSessionsNeeded;
    }
    return object;
}

QJsonObject countObject(
    const FailedFirstCount& count, const std::optional<FailedFirstAnswer::Range>& share = {})
{
    QJsonObject object{{QStringLiteral("target"), count.target}, {QStringLiteral("answered"), count.answered},
        {QStringLiteral("asked"), count.asked}};
    if (share) {
        object[u"low"] = 100 * share->low; // points
        object[u"high"] = 100 * share->high;
    }
    return object;
}

QJsonObject failedFirstObject(const FailedFirstAnswer& answer, const Log& log)
{
    QJsonArray exercises;
    for (const FailedFirstAnswer::OfExercise& row : answer.exercises)
        exercises.append(QJsonObject{{QStringLiteral("exercise"), log.findExercise(row.exercise)->name},
            {QStringLiteral("a"), countObject(row.a)}, {QStringLiteral("b"), countObject(row.b)}});
    QJsonObject difference = answer.difference ? effectObject(*answer.difference) : QJsonObject();
    difference[u"verdict"] = keyOf(answer.verdict);
    cli::put(difference, "p", answer.p);
    cli::put(difference, "as_if_sets_were_independent", answer.asIfSetsWereIndependent);
    return {{QStringLiteral("a"), countObject(answer.a, answer.shareA)},
        {QStringLiteral("b"), countObject(answer.b, answer.shareB)},
        {QStringLiteral("difference"), difference}, {QStringLiteral("exercises"), exercises}};
}

QJsonObject orderByPairingObject(const OrderByPairing& table)
{
    QJsonArray cells;
    for (const OrderByPairing::Cell& cell : table.cells) {
        QJsonObject object;
        object[u"order"] = keyOf(cell.order);
        object[u"pairing"] = cell.paired ? QStringLiteral("paired") : QStringLiteral("full_rest");
        object[u"protocol"] = keyOf(cell.protocol);
        object[u"n"] = cell.n;
        cli::put(object, "mean", cell.mean);
        cells.append(object);
    }
    QJsonObject object;
    object[u"cells"] = cells;
    put(object, "order", table.order);
    put(object, "pairing", table.pairing);
    put(object, "interaction", table.interaction);
    object[u"confounded"] = table.confounded;
    cli::put(object, "sentence", table.sentence);
    return object;
}

/// Shares, as the measure's own values.
QJsonObject prefatigueObject(const PrefatigueCost& cost)
{
    QJsonArray sessions;
    for (const SessionPoint& session : cost.measure->sessions)
        sessions.append(QJsonObject{{QStringLiteral("workout_id"), session.workout.text},
            {QStringLiteral("arm"), session.isB ? QStringLiteral("b") : QStringLiteral("a")},
            {QStringLiteral("cost"), session.value}});
    return {{QStringLiteral("n"), cost.sessions}, {QStringLiteral("median"), cost.median},
        {QStringLiteral("quartile_low"), cost.low}, {QStringLiteral("quartile_high"), cost.high},
        {QStringLiteral("sessions"), sessions}};
}

QString keyOf(TrustState state)
{
    switch (state) {
    case TrustState::Good:
        return QStringLiteral("good");
    case TrustState::Caution:
        return QStringLiteral("caution");
    case TrustState::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

QJsonObject sessionsObject(const Answer& answer)
{
    QJsonArray leftOut;
    for (const LeftOutBlock& block : answer.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("workout_id"), block.workout.text},
            {QStringLiteral("arm"), block.isB ? QStringLiteral("b") : QStringLiteral("a")},
            {QStringLiteral("reason"), keyOf(block.reason)}});
    }
    return {{QStringLiteral("a"), answer.sessionsA}, {QStringLiteral("b"), answer.sessionsB},
        {QStringLiteral("left_out"), leftOut}};
}

} // namespace

QJsonObject answerObject(const Answer& answer, const Log& log)
{
    QJsonObject object;
    object[u"muscle"] = keyOf(answer.question.muscle);
    object[u"a"] = answer.question.a.key();
    object[u"b"] = answer.question.b.key();
    object[u"main"] = answer.question.main;
    object[u"sessions"] = sessionsObject(answer);
    QJsonArray exercises;
    for (const ExerciseId& id : answer.exercises)
        exercises.append(log.findExercise(id)->name);
    object[u"exercises"] = exercises;
    QJsonArray measures;
    for (const MeasureAnswer& measure : answer.measures)
        measures.append(measureObject(measure));
    object[u"measures"] = measures;
    if (answer.orderByPairing)
        object[u"order_by_pairing"] = orderByPairingObject(*answer.orderByPairing);
    if (const auto cost = prefatigueCostIn(answer))
        object[u"prefatigue_cost"] = prefatigueObject(*cost);
    if (answer.failedFirst)
        object[u"failed_first"] = failedFirstObject(*answer.failedFirst, log);
    QJsonArray trust;
    for (const TrustCheck& check : answer.trust) {
        trust.append(QJsonObject{{QStringLiteral("check"), check.key},
            {QStringLiteral("state"), keyOf(check.state)}, {QStringLiteral("text"), check.text}});
    }
    object[u"trust"] = trust;
    object[u"sentences"] = QJsonArray::fromStringList(answer.sentences);
    return object;
}

} // namespace settheory::cli
