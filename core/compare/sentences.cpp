// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sentences.h"

#include "core/compare/estimate.h"
#include "core/compare/figures.h"
#include "core/compare/headline.h"
#include "core/compare/orderbypairing.h"
#include "core/compare/prefatigue.h"
#include "core/compare/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace settheory {
namespace {

using words::tr;

constexpr double kTellableSeconds = 60; // a difference of time below this has no story
constexpr double kTellablePart = 30;
constexpr double kMinutesFrom = 300; // above, whole minutes are exact enough

const MeasureAnswer* findAnswer(const Answer& answer, QLatin1String key)
{
    const auto found = std::ranges::find_if(
        answer.measures, [&](const MeasureAnswer& m) { return QLatin1String(m.measure->key) == key; });
    return found == answer.measures.end() ? nullptr : &*found;
}

struct TimePart {
    double seconds = 0;
    const char* less;
    const char* more;
};

/// A part of a difference of time, in whole minutes where the whole is some minutes.
QString roughly(double seconds, double total)
{
    return std::abs(total) < kMinutesFrom ? figures::quantity(std::abs(seconds), MeasureUnit::Seconds)
                                          : figures::minutes(std::abs(seconds));
}

QString whatTakesTime(Question::Of of)
{
    switch (of) {
    case Question::Of::Workout:
        return tr("All that the workout did");
    case Question::Of::Exercise:
        return tr("The exercise");
    case Question::Of::Block:
        break;
    }
    return tr("The block");
}

/// Where the minutes come from: work, rest and idle time add up to the duration.
QString minutesSentence(const Answer& answer)
{
    std::vector<TimePart> parts = {
        {0, QT_TRANSLATE_NOOP("Compare", "%1 of rest not taken"),
            QT_TRANSLATE_NOOP("Compare", "%1 more rest")},
        {0, QT_TRANSLATE_NOOP("Compare", "%1 less work"), QT_TRANSLATE_NOOP("Compare", "%1 more work")},
        {0, QT_TRANSLATE_NOOP("Compare", "%1 less idle time"),
            QT_TRANSLATE_NOOP("Compare", "%1 more idle time")},
    };
    double total = 0;
    std::size_t i = 0;
    for (const char* key : {"rest_time", "work_time", "idle_time"}) {
        const MeasureAnswer* part = findAnswer(answer, QLatin1String(key));
        if (!part || !part->effect)
            return {};
        parts[i++].seconds = part->effect->estimate;
        total += part->effect->estimate;
    }
    const MeasureAnswer* duration = findAnswer(answer, QLatin1String("block_duration"));
    const bool differs =
        duration && (duration->verdict == Verdict::Less || duration->verdict == Verdict::More);
    if (!differs || std::abs(total) < kTellableSeconds)
        return {};

    const bool isRest = std::abs(parts[0].seconds) >= std::abs(total) / 2 && parts[0].seconds * total > 0;
    std::ranges::stable_sort(parts, std::greater(), [](const TimePart& p) { return std::abs(p.seconds); });
    QStringList told; // the largest always: three small parts can make a minute
    for (const TimePart& part : parts)
        if (told.isEmpty() || std::abs(part.seconds) >= kTellablePart)
            told << tr(part.seconds < 0 ? part.less : part.more).arg(roughly(part.seconds, total));
    QString text =
        (total < 0 ? tr("%1 takes %2 less with %3: about %4.") : tr("%1 takes %2 more with %3: about %4."))
            .arg(whatTakesTime(answer.question.of), roughly(total, total),
                words::inSentence(answer.question.b), words::list(told));
    if (isRest)
        text += u' ' + tr("That follows from the rests, not from the order of the exercises.");
    return text;
}

/// "40 % more", "the same within 5 %"; empty where nothing can be said.
QString briefly(const MeasureAnswer* answer)
{
    if (!answer || !answer->effect || answer->verdict == Verdict::Withheld
        || answer->verdict == Verdict::None)
        return {};
    const QString size = figures::size(std::abs(answer->effect->estimate), *answer->measure);
    switch (answer->verdict) {
    case Verdict::Less:
        return answer->measure->unit == MeasureUnit::Reps ? tr("%1 fewer").arg(size)
                                                          : tr("%1 less").arg(size);
    case Verdict::More:
        return tr("%1 more").arg(size);
    case Verdict::CannotTell:
        return tr("cannot tell yet");
    default:
        return tr("the same within %1").arg(figures::size(*answer->smallestWorthKnowing, *answer->measure));
    }
}

/// What the compound loses the isolation may gain: both together are told beside a part.
QString togetherSentence(const Answer& answer)
{
    const bool isReps = answer.question.main == QStringLiteral("compound_reps");
    if (!isReps && answer.question.main != QStringLiteral("compound_volume_load"))
        return {};
    const auto find = [&](const char* key) { return briefly(findAnswer(answer, QLatin1String(key))); };
    const QString isolation = find(isReps ? "isolation_reps" : "isolation_volume_load");
    const QString all = find(isReps ? "reps" : "volume_load");
    if (isolation.isEmpty() || all.isEmpty())
        return {};
    return isReps ? tr("Reps of the isolation: %1; of both together: %2.").arg(isolation, all)
                  : tr("Volume load of the isolation: %1; of both together: %2.").arg(isolation, all);
}

/// Whether the two arms differ in the order, in the rest, or, as nearly everywhere, in both at once.
QString orderAndRestSentence(const Answer& answer)
{
    const auto a = cellOfForm(answer.question.a);
    const auto b = cellOfForm(answer.question.b);
    if (!a || !b || answer.sessionsA == 0 || answer.sessionsB == 0)
        return {};
    if (a->paired == b->paired)
        return a->paired ? tr("Both are paired without rest: they differ in the order alone.")
                         : tr("Both have full rest: they differ in the order alone.");
    if (a->order == b->order)
        return tr("The order is the same: they differ in the rest alone.");
    if (answer.orderByPairing && answer.orderByPairing->order && answer.orderByPairing->pairing)
        return {}; // told apart in a sentence of its own
    return tr("They differ in the order and in the rest at once: what differs may come from either.");
}

/// The measures beside the main one, by what became of them.
QStringList alsoLookedAt(const Answer& answer)
{
    std::map<Verdict, QStringList> names;
    int count = 0;
    for (const MeasureAnswer& other : std::span(answer.measures).subspan(1)) {
        if (other.verdict == Verdict::None || other.a.n + other.b.n == 0)
            continue;
        ++count;
        QString name = nameOf(*other.measure);
        if (other.effect && (other.verdict == Verdict::Less || other.verdict == Verdict::More))
            name += QStringLiteral(" (%1)").arg(figures::change(other.effect->estimate, *other.measure));
        names[other.verdict] << name;
    }
    if (count == 0)
        return {};
    QStringList parts{count == 1
            ? tr("Also looked at: 1 measure; one in twenty differs by chance.")
            : tr("Also looked at: %1 measures; one in twenty differs by chance.").arg(count)};
    const auto tell = [&](const QString& text, const QStringList& which) {
        if (!which.isEmpty())
            parts << text.arg(which.join(QStringLiteral("; ")));
    };
    tell(tr("Less with %2: %1.").arg(QStringLiteral("%1"), words::inSentence(answer.question.b)),
        names[Verdict::Less]);
    tell(tr("More with %2: %1.").arg(QStringLiteral("%1"), words::inSentence(answer.question.b)),
        names[Verdict::More]);
    tell(tr("The same for all that matters: %1."),
        names[Verdict::SameWithin] + names[Verdict::LessButTrivial] + names[Verdict::MoreButTrivial]);
    tell(tr("Cannot tell: %1."), names[Verdict::CannotTell]);
    return {parts.join(u' ')};
}

QString shareText(const FailedFirstCount& count, const ProtocolChoice& choice)
{
    return tr("%1 of %2 answered (%3 asked) with %4")
        .arg(count.target)
        .arg(count.answered)
        .arg(count.asked)
        .arg(words::inSentence(choice));
}

QString failedFirstSentence(const Answer& answer)
{
    if (!answer.failedFirst || answer.failedFirst->a.answered + answer.failedFirst->b.answered == 0)
        return {};
    const FailedFirstAnswer& shares = *answer.failedFirst;
    QString text = tr("%1 failed first in %2, and in %3.")
                       .arg(nameOf(answer.question.muscle), shareText(shares.a, answer.question.a),
                           shareText(shares.b, answer.question.b));
    const auto range = [](const FailedFirstAnswer::Range& share) {
        return tr("%1 to %2").arg(figures::number(100 * share.low, 0), figures::percent(100 * share.high));
    };
    if (shares.shareA && shares.shareB)
        text += u' '
            + tr("Session by session that is a share of %1, and of %2.")
                  .arg(range(*shares.shareA), range(*shares.shareB));
    if (shares.verdict == Verdict::Less || shares.verdict == Verdict::More)
        text += u' '
            + (shares.verdict == Verdict::Less ? tr("That is %1 points less.")
                                               : tr("That is %1 points more."))
                  .arg(figures::number(std::abs(shares.difference->estimate), 0));
    else if (shares.verdict == Verdict::Withheld || shares.verdict == Verdict::CannotTell)
        text += u' ' + tr("That is not enough to tell them apart.");
    return text;
}

QString leftOutSentence(const Answer& answer)
{
    std::map<LeftOut, int> counts;
    for (const LeftOutBlock& block : answer.leftOut)
        counts[block.reason] += 1;
    QStringList parts;
    for (const auto& [reason, count] : counts)
        parts << tr("%1 × %2").arg(count).arg(nameOf(reason));
    QString text;
    if (!parts.isEmpty())
        text = tr("Left out: %1.").arg(words::list(parts));
    QStringList included;
    for (const LeftOut reason : answer.question.include)
        included << nameOf(reason);
    if (!included.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("Taken in by choice: %1.").arg(words::list(included));
    return text;
}

QString timesSentence(const Answer& answer)
{
    const MeasureAnswer* duration = findAnswer(answer, QLatin1String("block_duration"));
    const int all = answer.sessionsA + answer.sessionsB;
    const int known = duration ? duration->a.n + duration->b.n : 0;
    if (all == 0 || known >= all)
        return {};
    return known == 0 ? tr("Times are unknown or in doubt, so that nothing can be said of durations.")
                      : tr("Durations rest on %1 of %2; the others are unknown or in doubt.")
                            .arg(known)
                            .arg(words::sessions(all));
}

QString placesSentence(const Answer& answer)
{
    if (answer.elsewhere == 0)
        return {};
    return tr("Weights of machines compare within one gym: what %1 elsewhere moved in kilograms is left out.")
        .arg(words::sessions(answer.elsewhere));
}

QString trustSentence(const Answer& answer)
{
    QStringList bad;
    QStringList caution;
    for (const TrustCheck& check : answer.trust) {
        if (check.state == TrustState::Bad)
            bad << check.text;
        else if (check.state == TrustState::Caution)
            caution << check.text;
    }
    QStringList parts;
    if (!bad.isEmpty())
        parts << tr("Do not lean on it: %1.").arg(bad.join(QStringLiteral("; ")));
    if (!caution.isEmpty())
        parts << tr("Keep in mind: %1.").arg(caution.join(QStringLiteral("; ")));
    return parts.isEmpty() ? tr("Nothing in how the sessions came about speaks against it.")
                           : parts.join(u' ');
}

} // namespace

QStringList sentencesFor(const Answer& answer)
{
    QStringList sentences = headlineFor(answer);
    sentences.removeAll(QString());
    if (const QString together = togetherSentence(answer); !together.isEmpty() && !sentences.isEmpty())
        sentences.last() += u' ' + together;
    if (const auto cost = prefatigueCostIn(answer))
        sentences << textOf(*cost);
    sentences << minutesSentence(answer);
    sentences << orderAndRestSentence(answer) << alsoLookedAt(answer);
    sentences << failedFirstSentence(answer);
    if (answer.orderByPairing)
        sentences << answer.orderByPairing->sentence;
    sentences << timesSentence(answer) << placesSentence(answer) << leftOutSentence(answer);
    if (answer.sessionsA + answer.sessionsB > 0)
        sentences << trustSentence(answer);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace settheory
