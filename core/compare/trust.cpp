// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/trust.h"

#include "core/compare/estimate.h"
#include "core/compare/figures.h"
#include "core/compare/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace settheory {
namespace {

using words::tr;

// All thresholds are this project's own choice [ours].
constexpr int kManySessions = 10;
constexpr double kSmallVif = 1.5;
constexpr double kSmallAutocorrelation = 0.3, kLargeAutocorrelation = 0.5;
constexpr double kSmallShare = 0.10, kLargeShare = 0.30;
constexpr int kOnOneWeekday = 2;

/// Good up to `good`, caution up to `caution`, both included.
TrustState upTo(double value, double good, double caution)
{
    if (value <= good)
        return TrustState::Good;
    return value <= caution ? TrustState::Caution : TrustState::Bad;
}

TrustCheck check(const char* key, TrustState state, QString text)
{
    return {QString::fromLatin1(key), state, std::move(text)};
}

TrustCheck sessionsPerArm(const MeasureAnswer& main)
{
    const int fewest = std::min(main.fittedA, main.fittedB);
    const TrustState state = fewest >= kManySessions ? TrustState::Good
        : fewest >= kFewestSessions                  ? TrustState::Caution
                                                     : TrustState::Bad;
    QString text = tr("%1 and %2").arg(main.a.n).arg(words::sessions(main.b.n));
    if (main.fittedA != main.a.n || main.fittedB != main.b.n)
        text += tr(", of which %1 and %2 lie in stretches of time in which both protocols were done")
                    .arg(main.fittedA)
                    .arg(main.fittedB);
    return check("sessions_per_arm", state, text);
}

TrustCheck balanceInTime(const MeasureAnswer& main)
{
    constexpr const char* kKey = "balance_in_time";
    if (!main.vif)
        return check(kKey, TrustState::Bad, tr("the two were not done at the same time of the log"));
    if (*main.vif < kSmallVif)
        return check(kKey, TrustState::Good, tr("spread evenly over time; trend taken out"));
    if (*main.vif <= kLargestVif)
        return check(kKey, TrustState::Caution, tr("unevenly spread over time; trend taken out"));
    return check(kKey, TrustState::Bad,
        tr("one was done earlier, the other later: protocol and time cannot be told apart"));
}

TrustCheck autocorrelation(const MeasureAnswer& main)
{
    constexpr const char* kKey = "autocorrelation";
    if (!main.effect)
        return check(kKey, TrustState::Caution, tr("too few sessions to see whether one is like the next"));
    const double r = main.autocorrelation.value_or(0);
    const TrustState state = r < kSmallAutocorrelation ? TrustState::Good
        : r <= kLargeAutocorrelation                   ? TrustState::Caution
                                                       : TrustState::Bad;
    return check(kKey, state,
        state == TrustState::Good ? tr("good and bad days come by chance")
                                  : tr("good and bad days come in runs (%1 from one session to the next): "
                                       "the margin may be too narrow")
                                        .arg(figures::number(r, 2)));
}

TrustCheck leftOut(const Answer& answer)
{
    const auto out = static_cast<int>(answer.leftOut.size());
    const int all = out + answer.sessionsA + answer.sessionsB;
    const double share = all == 0 ? 0 : static_cast<double>(out) / all;
    return check("left_out", upTo(share, kSmallShare, kLargeShare),
        out == 0 ? tr("no session left out") : tr("%1 of %2 left out").arg(out).arg(words::sessions(all)));
}

bool isUnsure(const ArmBlock& arm)
{
    return !arm.block->sure && !arm.block->user;
}

TrustCheck unsureOrDoubted(const std::vector<ArmBlock>& blocks, const TimeRule& rule)
{
    int used = 0;
    int unsure = 0;
    int doubted = 0;
    int either = 0;
    for (const ArmBlock& arm : blocks) {
        if (!arm.isUsed())
            continue;
        ++used;
        unsure += isUnsure(arm) ? 1 : 0;
        doubted += rule.isDoubted(arm) ? 1 : 0;
        either += isUnsure(arm) || rule.isDoubted(arm) ? 1 : 0;
    }
    const double share = used == 0 ? 0 : static_cast<double>(either) / used;
    QStringList doubts;
    if (unsure > 0)
        doubts << tr("the protocol of %1 is not sure").arg(unsure);
    if (doubted > 0)
        doubts << tr("the duration of %1 is unknown or in doubt").arg(doubted);
    return check("unsure_or_doubted", upTo(share, kSmallShare, kLargeShare),
        doubts.isEmpty() ? tr("protocol and duration of every session are sure")
                         : tr("of %1, %2").arg(words::sessions(used), words::list(doubts)));
}

TrustCheck hardSets(const Answer& answer)
{
    constexpr const char* kKey = "hard_sets";
    const auto found = std::ranges::find_if(answer.measures,
        [](const MeasureAnswer& m) { return QLatin1String(m.measure->key) == QLatin1String("hard_sets"); });
    if (found == answer.measures.end() || !found->a.median || !found->b.median)
        return check(kKey, TrustState::Caution,
            tr("how hard the sets were is not known for both: note reps in reserve"));
    const double difference = std::abs(*found->b.median - *found->a.median);
    const QString text = difference == 0
        ? tr("as many hard sets in both, typically %1")
              .arg(figures::quantity(*found->a.median, MeasureUnit::Count))
        : tr("typically %1 and %2 hard sets: part of the difference may be that")
              .arg(figures::quantity(*found->a.median, MeasureUnit::Count),
                  figures::quantity(*found->b.median, MeasureUnit::Count));
    return check(kKey, upTo(difference, 0, 1), text);
}

TrustCheck formsPooled(const Answer& answer, const std::vector<ArmBlock>& blocks)
{
    std::map<Protocol, int> forms;
    for (const ArmBlock& arm : blocks)
        if (arm.isUsed() && (arm.isB ? answer.question.b : answer.question.a).isPooled())
            forms[arm.block->protocol()] += 1;
    if (forms.size() < 2)
        return check("forms_pooled", TrustState::Good, tr("one form of each protocol"));
    QStringList parts;
    for (const auto& [form, count] : forms)
        parts << QStringLiteral("%1 × %2").arg(count).arg(words::inSentence(form));
    return check(
        "forms_pooled", TrustState::Caution, tr("different forms together: %1").arg(words::list(parts)));
}

TrustCheck drawnByLot(const std::vector<ArmBlock>& blocks)
{
    bool any = false;
    bool all = true;
    for (const ArmBlock& arm : blocks) {
        any |= arm.isUsed();
        all &= !arm.isUsed() || arm.block->drawnByLot;
    }
    return any && all
        ? check("drawn_by_lot", TrustState::Good, tr("which protocol came when was drawn by lot"))
        : check("drawn_by_lot", TrustState::Caution, tr("protocol chosen each time, not drawn by lot"));
}

TrustCheck weekday(const std::vector<ArmBlock>& blocks)
{
    std::array<std::array<int, 2>, 8> counts{};
    for (const ArmBlock& arm : blocks)
        if (arm.isUsed())
            counts[static_cast<std::size_t>(arm.workout().startedAt.date().dayOfWeek())][arm.isB ? 1 : 0] +=
                1;
    const bool shared = std::ranges::any_of(
        counts, [](const auto& day) { return day[0] >= kOnOneWeekday && day[1] >= kOnOneWeekday; });
    return shared ? check("weekday", TrustState::Good, tr("both were done on the same days of the week"))
                  : check("weekday", TrustState::Caution,
                      tr("weekday and protocol go together: no day of the week has two sessions of each"));
}

} // namespace

std::vector<TrustCheck> trustChecks(
    const Answer& answer, const std::vector<ArmBlock>& blocks, const TimeRule& rule)
{
    const MeasureAnswer& main = answer.measures.front();
    return {sessionsPerArm(main), balanceInTime(main), autocorrelation(main), leftOut(answer),
        unsureOrDoubted(blocks, rule), hardSets(answer), formsPooled(answer, blocks), drawnByLot(blocks),
        weekday(blocks)};
}

} // namespace settheory
