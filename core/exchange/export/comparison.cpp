// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/comparison.h"

#include "core/base/number.h"

#include <QCoreApplication>

namespace settheory {
namespace {

/// One row: cells that are not named stay empty.
struct ComparisonRow {
    const char* part;
    QString key; ///< of the choice, measure, check or effect
    QString arm; ///< "a", "b", or empty
    QString workout, startedAt;
    std::optional<double> value, low, high, low90, high90;
    QString unit;
    QString text;
};

class ComparisonRows {
public:
    explicit ComparisonRows(CsvWriter& writer)
        : m_writer(writer)
    {
        for (const char* column : {"part", "key", "arm", "workout_id", "started_at", "value", "low", "high",
                 "low90", "high90", "unit", "text"})
            m_writer.plain(QString::fromLatin1(column));
        m_writer.endRow();
    }
    void write(const ComparisonRow& row)
    {
        m_writer.plain(QString::fromLatin1(row.part));
        for (const QString& cell : {row.key, row.arm, row.workout, row.startedAt})
            m_writer.plain(cell);
        for (const auto& figure : {row.value, row.low, row.high, row.low90, row.high90})
            m_writer.plain(figure ? number::text(*figure) : QString());
        m_writer.plain(row.unit);
        m_writer.text(row.text);
        m_writer.endRow();
    }
    void say(const char* part, const char* key, const QString& text)
    {
        write({part, QString::fromLatin1(key), {}, {}, {}, {}, {}, {}, {}, {}, {}, text});
    }
    void count(const char* part, const QString& key, const QString& arm, std::optional<double> value,
        const QString& unit)
    {
        write({part, key, arm, {}, {}, value, {}, {}, {}, {}, unit, {}});
    }
    void effect(const char* part, const QString& key, const std::optional<Effect>& effect,
        const QString& unit, const QString& text = {})
    {
        if (effect)
            write({part, key, {}, {}, {}, effect->estimate, effect->low, effect->high, effect->low90,
                effect->high90, unit, text.isEmpty() ? effect->method : text});
    }

private:
    CsvWriter& m_writer;
};

QString armOf(bool isB)
{
    return isB ? QStringLiteral("b") : QStringLiteral("a");
}

QString effectUnit(const Measure& measure)
{
    return measure.scale == MeasureScale::Ratio ? QStringLiteral("%") : keyOf(measure.unit);
}

void writeAbout(ComparisonRows& rows, const Log& log, const Moment& made)
{
    const LogSettings& settings = log.settings();
    rows.say("about", "program", QStringLiteral("Set Theory"));
    rows.say("about", "version", QCoreApplication::applicationVersion());
    rows.say("about", "made_at", made.toIso());
    rows.say("setting", "e1rm_formula", keyOf(settings.formula));
    rows.count("setting", QStringLiteral("hard_set_rir"), {}, settings.hardSetRir, QStringLiteral("rir"));
    rows.count("setting", QStringLiteral("short_rest"), {}, settings.shortRestSeconds, QStringLiteral("s"));
    rows.count("setting", QStringLiteral("full_rest"), {}, settings.fullRestSeconds, QStringLiteral("s"));
    rows.count("setting", QStringLiteral("opener_share"), {}, settings.openerShare, {});
}

QString nameIn(const Log& log, const ExerciseId& id)
{
    const ExercisePtr exercise = log.findExercise(id);
    return exercise ? exercise->name : QString();
}

void writeChoices(ComparisonRows& rows, const Question& question, const Answer& answer, const Log& log)
{
    rows.say("choice", "muscle", keyOf(question.muscle));
    rows.say("choice", "a", question.a.key());
    rows.say("choice", "b", question.b.key());
    rows.say("choice", "main", question.main);
    rows.say("choice", "of",
        question.of == Question::Of::Block         ? QStringLiteral("block")
            : question.of == Question::Of::Workout ? QStringLiteral("workout")
                                                   : QStringLiteral("exercise"));
    if (question.exercise)
        rows.say("choice", "exercise", nameIn(log, *question.exercise));
    if (question.since)
        rows.say("choice", "since", question.since->toString(Qt::ISODate));
    if (question.until)
        rows.say("choice", "until", question.until->toString(Qt::ISODate));
    rows.say(
        "choice", "same_exercises", question.sameExercises ? QStringLiteral("yes") : QStringLiteral("no"));
    for (const ExerciseId& id : answer.exercises)
        rows.say("choice", "compared_exercise", nameIn(log, id));
    for (const LeftOut reason : question.include)
        rows.say("choice", "include", keyOf(reason));
}

void writeSessions(ComparisonRows& rows, const Answer& answer)
{
    for (const MeasureAnswer& measure : answer.measures) {
        for (const SessionPoint& point : measure.sessions)
            rows.write(
                {"session", QString::fromLatin1(measure.measure->key), armOf(point.isB), point.workout.text,
                    point.startedAt.toIso(), point.value, {}, {}, {}, {}, keyOf(measure.measure->unit),
                    point.fitted ? QStringLiteral("fitted ") + number::text(*point.fitted) : QString()});
    }
    for (const LeftOutBlock& block : answer.leftOut) {
        QStringList reasons;
        for (const LeftOut reason : block.reasons)
            reasons << keyOf(reason);
        rows.write({"left_out", keyOf(block.reason), armOf(block.isB), block.workout.text,
            block.startedAt.toIso(), {}, {}, {}, {}, {}, {}, reasons.join(u' ')});
    }
}

void writeFigures(ComparisonRows& rows, const MeasureAnswer& answer)
{
    const QString key = QString::fromLatin1(answer.measure->key);
    const QString unit = keyOf(answer.measure->unit);
    for (const bool isB : {false, true}) {
        const ArmSummary& arm = isB ? answer.b : answer.a;
        rows.count("n", key, armOf(isB), arm.n, QStringLiteral("sessions"));
        for (const auto& [part, value] :
            {std::pair{"median", arm.median}, std::pair{"mean", arm.mean}, std::pair{"sd", arm.sd}})
            if (value)
                rows.count(part, key, armOf(isB), value, unit);
    }
    const QString effect = effectUnit(*answer.measure);
    rows.effect("effect", key, answer.effect, effect);
    rows.effect("second_view", key, answer.unadjusted, effect);
    rows.effect("second_view", key, answer.neweyWest, effect);
    if (answer.pairs)
        rows.effect("second_view", key, answer.pairs->hodgesLehmann, effect);
    if (answer.vif)
        rows.count("vif", key, {}, answer.vif, {});
    if (answer.autocorrelation)
        rows.count("autocorrelation", key, {}, answer.autocorrelation, {});
    if (answer.durbinWatson)
        rows.count("durbin_watson", key, {}, answer.durbinWatson, {});
    if (answer.smallestWorthKnowing)
        rows.count("smallest_worth_knowing", key, {}, answer.smallestWorthKnowing, effect);
    if (answer.moreSessionsNeeded)
        rows.count("more_sessions_needed", key, {}, *answer.moreSessionsNeeded, QStringLiteral("sessions"));
    rows.write({"verdict", key, {}, {}, {}, {}, {}, {}, {}, {}, {}, keyOf(answer.verdict)});
}

void writeFailedFirst(ComparisonRows& rows, const FailedFirstAnswer& answer)
{
    for (const bool isB : {false, true}) {
        const FailedFirstCount& count = isB ? answer.b : answer.a;
        rows.count(
            "failed_first", QStringLiteral("target"), armOf(isB), count.target, QStringLiteral("sets"));
        rows.count(
            "failed_first", QStringLiteral("answered"), armOf(isB), count.answered, QStringLiteral("sets"));
        rows.count("failed_first", QStringLiteral("asked"), armOf(isB), count.asked, QStringLiteral("sets"));
    }
    rows.effect("failed_first", QStringLiteral("difference"), answer.difference, QStringLiteral("points"));
    rows.write({"failed_first", QStringLiteral("verdict"), {}, {}, {}, {}, {}, {}, {}, {}, {},
        keyOf(answer.verdict)});
}

void writeOrderByPairing(ComparisonRows& rows, const OrderByPairing& table, const Measure& main)
{
    for (const OrderByPairing::Cell& cell : table.cells) {
        rows.count("cell_n", keyOf(cell.protocol), {}, cell.n, QStringLiteral("sessions"));
        if (cell.mean)
            rows.count("cell_mean", keyOf(cell.protocol), {}, cell.mean, keyOf(main.unit));
    }
    rows.effect("order_by_pairing", QStringLiteral("order"), table.order, effectUnit(main));
    rows.effect("order_by_pairing", QStringLiteral("pairing"), table.pairing, effectUnit(main));
    rows.effect("order_by_pairing", QStringLiteral("interaction"), table.interaction, effectUnit(main));
}

QString wordFor(TrustState state)
{
    return state == TrustState::Good   ? QStringLiteral("good")
        : state == TrustState::Caution ? QStringLiteral("caution")
                                       : QStringLiteral("bad");
}

} // namespace

Result<> writeComparison(
    QIODevice& device, const Answer& answer, const Log& log, const Moment& made, CsvStyle style)
{
    CsvWriter writer(device, style);
    ComparisonRows rows(writer);
    writeAbout(rows, log, made);
    writeChoices(rows, answer.question, answer, log);
    for (const MeasureAnswer& measure : answer.measures)
        writeFigures(rows, measure);
    if (answer.failedFirst)
        writeFailedFirst(rows, *answer.failedFirst);
    if (answer.orderByPairing)
        writeOrderByPairing(rows, *answer.orderByPairing, *answer.measures.front().measure);
    for (const TrustCheck& check : answer.trust)
        rows.write({"trust", check.key, {}, {}, {}, {}, {}, {}, {}, {}, wordFor(check.state), check.text});
    for (const QString& sentence : answer.sentences)
        rows.say("sentence", "", sentence);
    writeSessions(rows, answer);
    return writer.finish();
}

} // namespace settheory
