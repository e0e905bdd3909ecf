// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/headline.h"

#include "core/compare/estimate.h"
#include "core/compare/figures.h"
#include "core/compare/words.h"
#include "core/stats/protocoleffect.h"

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

using words::tr;

/// "17 % fewer", "0.8 more", "the same".
QString amount(double value, const Measure& measure)
{
    if (value == 0)
        return tr("no difference");
    const bool isCounted = measure.unit == MeasureUnit::Reps || measure.unit == MeasureUnit::Count;
    const QString size = figures::size(std::abs(value), measure);
    if (value > 0)
        return tr("%1 more").arg(size);
    return (isCounted ? tr("%1 fewer") : tr("%1 less")).arg(size);
}

/// "22 to 29 %" where both ends lie on the side of the estimate, else "between 2 % fewer and 1 % more".
QString range(const Effect& effect, const Measure& measure)
{
    if (effect.low * effect.high <= 0)
        return tr("between %1 and %2").arg(amount(effect.low, measure), amount(effect.high, measure));
    const auto [nearer, farther] = std::minmax({std::abs(effect.low), std::abs(effect.high)});
    return figures::sizes(nearer, farther, measure);
}

QString difference(const Answer& answer, const MeasureAnswer& main)
{
    return tr("%1: %2 with %3 than with %4 (%5).")
        .arg(nameOf(*main.measure), amount(main.effect->estimate, *main.measure),
            words::inSentence(answer.question.b), words::inSentence(answer.question.a),
            range(*main.effect, *main.measure));
}

QString margin(const MeasureAnswer& main)
{
    return figures::size(*main.smallestWorthKnowing, *main.measure);
}

QString withheld(const Answer& answer, const MeasureAnswer& main)
{
    const QString name = nameOf(*main.measure);
    for (const bool isB : {false, true})
        if ((isB ? main.b : main.a).n == 0)
            return tr("%1: nothing to compare, as there is no session with %2.")
                .arg(name, words::inSentence(isB ? answer.question.b : answer.question.a));
    if (std::min(main.a.n, main.b.n) < kFewestSessions)
        return tr("%1: no verdict yet with %2 and %3; it takes %4 of each.")
            .arg(name)
            .arg(main.a.n)
            .arg(words::sessions(main.b.n))
            .arg(kFewestSessions);
    if (std::min(main.fittedA, main.fittedB) < kFewestSessions)
        return tr("%1: no verdict yet. The two were mostly done at different times: only %2 and %3 lie where "
                  "both were.")
            .arg(name)
            .arg(main.fittedA)
            .arg(words::sessions(main.fittedB));
    return tr("%1: no verdict. One protocol was done earlier and the other later, so that the protocol "
              "cannot be told "
              "from the passing of time. Doing them in turn would tell.")
        .arg(name);
}

QString moreSessions(const MeasureAnswer& main)
{
    if (!main.moreSessionsNeeded)
        return {};
    if (*main.moreSessionsNeeded > stats::kMostSessionsTold)
        return tr("It would take more than %1 more sessions of each protocol to tell.")
            .arg(stats::kMostSessionsTold);
    return *main.moreSessionsNeeded == 1
        ? tr("At most 1 more session of each protocol would tell.")
        : tr("At most %1 more sessions of each protocol would tell.").arg(*main.moreSessionsNeeded);
}

} // namespace

QStringList headlineFor(const Answer& answer)
{
    const MeasureAnswer& main = answer.measures.front();
    const QString name = nameOf(*main.measure);
    switch (main.verdict) {
    case Verdict::Less:
    case Verdict::More:
        return {difference(answer, main)};
    case Verdict::LessButTrivial:
    case Verdict::MoreButTrivial:
        return {
            difference(answer, main), tr("That is too little to matter: the limit is %1.").arg(margin(main))};
    case Verdict::SameWithin:
        return {tr("%1: the same with %2 and %3 within %4.")
                    .arg(name, words::inSentence(answer.question.b), words::inSentence(answer.question.a),
                        margin(main))};
    case Verdict::CannotTell:
        return {tr("%1: cannot tell yet. With %2 it may be anything from %3 to %4 than with %5.")
                    .arg(name, words::inSentence(answer.question.b), amount(main.effect->low, *main.measure),
                        amount(main.effect->high, *main.measure), words::inSentence(answer.question.a)),
            moreSessions(main)};
    case Verdict::Withheld:
        return {withheld(answer, main), moreSessions(main)};
    case Verdict::None:
        break;
    }
    return main.effect ? QStringList{difference(answer, main)} : QStringList();
}

} // namespace settheory
