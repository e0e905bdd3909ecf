// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/setdraft.h"

#include <QCoreApplication>

#include <cstdlib>

namespace settheory::entry {
namespace {

struct EntryLine {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

bool liftsBody(LoadMode mode)
{
    return mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus
        || mode == LoadMode::BodyweightMinus;
}

LoadMode modeOf(const Exercise& exercise, const PerformedSet& set)
{
    return set.loadMode.value_or(exercise.loadMode);
}

/// A load and what its number means.
struct Lifted {
    std::optional<Mass> load;
    LoadMode mode;
};
using Lifting = tl::expected<Lifted, QString>;

tl::expected<Mass, QString> massFrom(const QString& number, MassUnit unit)
{
    const auto mass = Mass::fromText(number, unit, true);
    if (!mass)
        return tl::make_unexpected(EntryLine::tr("%1 %2 is more than a load can be (below 100000).")
                                       .arg(number.left(40), keyOf(unit)));
    return *mass;
}

Lifting typedLoad(const SetDraft& draft, const Exercise& exercise, MassUnit unit)
{
    const auto mass = massFrom(draft.number, draft.unit.value_or(unit));
    if (!mass)
        return tl::make_unexpected(mass.error());
    // A number beside body weight alone can only be what was added to it.
    return Lifted{
        *mass, exercise.loadMode == LoadMode::Bodyweight ? LoadMode::BodyweightPlus : exercise.loadMode};
}

Lifting bodyLoad(const SetDraft& draft, const Exercise& exercise, MassUnit unit)
{
    if (draft.sign == 0)
        return Lifted{std::nullopt,
            exercise.loadMode == LoadMode::BodyweightPlus ? LoadMode::BodyweightPlus : LoadMode::Bodyweight};
    const auto mass = massFrom(draft.number, draft.unit.value_or(unit));
    if (!mass)
        return tl::make_unexpected(mass.error());
    return Lifted{*mass, draft.sign > 0 ? LoadMode::BodyweightPlus : LoadMode::BodyweightMinus};
}

Lifting sameLoad(const EntrySubject& subject)
{
    const Exercise& exercise = *subject.exercise;
    const auto& reference = subject.last ? subject.last : subject.lastTime;
    if (reference)
        return Lifted{reference->load, modeOf(exercise, *reference)};
    if (exercise.loadMode == LoadMode::Bodyweight || exercise.loadMode == LoadMode::BodyweightPlus)
        return Lifted{std::nullopt, exercise.loadMode};
    return tl::make_unexpected(EntryLine::tr("%1 has no set yet whose load could be taken over. Type the "
                                             "load too: 80x8 (or ?x8 if you do not know it).")
                                   .arg(exercise.name));
}

/// The reference's load with its sign: assistance is negative. Nothing if it has none to add to.
std::optional<qint64> signedLoad(const PerformedSet& reference, LoadMode mode)
{
    if (mode == LoadMode::Bodyweight || (mode == LoadMode::BodyweightPlus && !reference.load))
        return 0;
    if (!reference.load)
        return std::nullopt;
    return mode == LoadMode::BodyweightMinus ? -reference.load->billionths() : reference.load->billionths();
}

Lifting changedLoad(const SetDraft& draft, const EntrySubject& subject, MassUnit unit)
{
    const Exercise& exercise = *subject.exercise;
    const auto& reference = subject.lastTime ? subject.lastTime : subject.last;
    const auto before = reference ? signedLoad(*reference, modeOf(exercise, *reference)) : std::nullopt;
    if (!before)
        return tl::make_unexpected(
            EntryLine::tr("%1 has no load from last time to start from. Type the load itself: 80x8.")
                .arg(exercise.name));
    const MassUnit own = reference->load ? reference->load->unit() : draft.unit.value_or(unit);
    if (draft.unit && *draft.unit != own)
        return tl::make_unexpected(
            EntryLine::tr("Last time's load is in %1. Say the difference in %1, or type the load itself.")
                .arg(keyOf(own)));
    const auto change = massFrom(draft.number, own);
    if (!change)
        return tl::make_unexpected(change.error());
    const qint64 now = *before + draft.sign * change->billionths();
    LoadMode mode = modeOf(exercise, *reference);
    if (liftsBody(mode) && now == 0)
        return Lifted{std::nullopt,
            exercise.loadMode == LoadMode::BodyweightPlus ? LoadMode::BodyweightPlus : LoadMode::Bodyweight};
    if (liftsBody(mode))
        mode = now > 0 ? LoadMode::BodyweightPlus : LoadMode::BodyweightMinus;
    const auto mass = Mass::fromBillionths(liftsBody(mode) ? std::abs(now) : now, own);
    if (!mass)
        return tl::make_unexpected(EntryLine::tr(
            "That would be less than nothing, or more than a load can be. Type the load itself: 80x8."));
    return Lifted{*mass, mode};
}

Lifting liftingOf(const SetDraft& draft, const EntrySubject& subject, MassUnit unit)
{
    switch (draft.load) {
    case SetDraft::Load::Typed:
        return typedLoad(draft, *subject.exercise, unit);
    case SetDraft::Load::Body:
        return bodyLoad(draft, *subject.exercise, unit);
    case SetDraft::Load::Same:
        return sameLoad(subject);
    case SetDraft::Load::More:
        return !draft.isStep && liftsBody(subject.exercise->loadMode)
            ? bodyLoad(draft, *subject.exercise, unit)
            : changedLoad(draft, subject, unit);
    case SetDraft::Load::Unsaid:
    case SetDraft::Load::Unknown:
        break;
    }
    return Lifted{std::nullopt, subject.exercise->loadMode};
}

} // namespace

tl::expected<PerformedSet, QString> setFrom(const SetDraft& draft, const EntrySubject& subject, MassUnit unit)
{
    const Exercise& exercise = *subject.exercise;
    const auto lifting = liftingOf(draft, subject, unit);
    if (!lifting)
        return tl::make_unexpected(lifting.error());
    PerformedSet set = draft.set;
    const bool isWhole = set.role != SetRole::Warmup && !isSegment(set.role);
    if (subject.openSide && !draft.sideSaid && isWhole)
        set.side = *subject.openSide;
    set.load = lifting->load;
    const LoadMode mode = draft.mode.value_or(lifting->mode);
    if (mode != exercise.loadMode)
        set.loadMode = mode;
    if (draft.load == SetDraft::Load::More && !draft.repsSaid && !set.seconds && !set.distance) {
        const PerformedSet reference = subject.lastTime.value_or(subject.last.value_or(PerformedSet()));
        set.reps = reference.reps;
        set.seconds = reference.seconds;
        set.distance = reference.distance;
        if (!set.reps && !set.seconds && !set.distance)
            return tl::make_unexpected(
                EntryLine::tr("How many reps? Last time's are not known: type +2.5 x8."));
    }
    if (!draft.failedFirst.isEmpty()) {
        const auto what = failedFirstFrom(draft.failedFirst, exercise);
        if (!what)
            return tl::make_unexpected(what.error());
        set.failedFirst = *what;
    }
    return set;
}

} // namespace settheory::entry
