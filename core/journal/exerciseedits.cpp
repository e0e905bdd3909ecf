// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exerciseedits.h"

#include "core/store/text.h"

#include <algorithm>

namespace settheory {
namespace {

bool isSameName(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> missing()
{
    return fail(
        Error::Kind::Missing, Store::tr("There is no such exercise in the log. Nothing was changed."));
}

/// Unless the exercise answers to it already.
void addAlias(Exercise& exercise, const Alias& alias)
{
    if (isSameName(alias.name, exercise.name) && alias.app.isEmpty())
        return;
    const bool known = std::ranges::any_of(exercise.aliases,
        [&](const Alias& one) { return one.app == alias.app && isSameName(one.name, alias.name); });
    if (!known)
        exercise.aliases.push_back(alias);
}

/// Sets without a reading of their own were meant as `from` reads loads.
template <class Set> void keepReading(std::vector<Set>& sets, const std::vector<bool>& isMoved, LoadMode mode)
{
    for (Set& set : sets) {
        if (isMoved[static_cast<std::size_t>(set.exercise)] && !set.loadMode)
            set.loadMode = mode;
    }
}

/// Null if the workout has nothing of `from`.
WorkoutPtr movedInto(const Workout& workout, const Exercise& from, const Exercise& into)
{
    Workout moved = workout;
    std::vector<bool> isMoved;
    for (PerformedExercise& performed : moved.exercises) {
        isMoved.push_back(performed.exercise == from.id);
        if (isMoved.back())
            performed.exercise = into.id;
    }
    if (std::ranges::find(isMoved, true) == isMoved.end())
        return nullptr;
    if (from.loadMode != into.loadMode) {
        keepReading(moved.sets, isMoved, from.loadMode);
        keepReading(moved.plan, isMoved, from.loadMode);
    }
    return std::make_shared<const Workout>(std::move(moved));
}

} // namespace

Result<Change> renamedExercise(const Log& log, const ExerciseId& exercise, const QString& name)
{
    const ExercisePtr before = log.findExercise(exercise);
    if (!before)
        return missing();
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return fail(Error::Kind::Refused, Store::tr("An exercise needs a name."));
    const ExercisePtr holder = log.findExerciseNamed(wanted);
    if (holder && holder != before)
        return fail(Error::Kind::Refused,
            Store::tr("There is an exercise named “%1” already. Merge the two if they are the same.")
                .arg(holder->name));
    Exercise after = *before;
    after.name = wanted;
    after.fromCatalogue = false;
    std::erase_if(after.aliases,
        [&](const Alias& alias) { return alias.app.isEmpty() && isSameName(alias.name, wanted); });
    addAlias(after, {QString(), before->name});
    return Change::ofExercise(
        Store::tr("rename %1").arg(before->name), before, std::make_shared<const Exercise>(std::move(after)));
}

Result<Change> mergedExercises(const Log& log, const ExerciseId& from, const ExerciseId& into)
{
    const ExercisePtr loser = log.findExercise(from);
    const ExercisePtr winner = log.findExercise(into);
    if (!loser || !winner)
        return missing();
    if (loser == winner)
        return fail(Error::Kind::Refused, Store::tr("An exercise cannot be merged with itself."));
    Exercise both = *winner;
    both.fromCatalogue = false;
    addAlias(both, {QString(), loser->name});
    for (const Alias& alias : loser->aliases)
        addAlias(both, alias);
    Change change = Change::ofExercise(Store::tr("merge %1 into %2").arg(loser->name, winner->name), winner,
        std::make_shared<const Exercise>(std::move(both)));
    change.exercises.push_back({loser, nullptr});
    change.merged.push_back({from, into});
    for (const WorkoutPtr& workout : log.allWorkouts()) {
        if (WorkoutPtr moved = movedInto(*workout, *loser, *winner))
            change.workouts.push_back({workout, std::move(moved)});
    }
    for (const SavedComparisonPtr& comparison : log.comparisons()) {
        if (comparison->exercise != from)
            continue;
        auto moved = std::make_shared<SavedComparison>(*comparison);
        moved->exercise = into;
        change.comparisons.push_back({comparison, std::move(moved)});
    }
    return change;
}

} // namespace settheory
