// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/changecheck.h"

#include "core/journal/validity.h"
#include "core/store/text.h"

#include <QSet>

#include <algorithm>

namespace settheory {
namespace {

/// From so many on, rebuilding the list once is quicker than putting each one in its place.
constexpr std::size_t kMany = 20;

tl::unexpected<Error> refused(const QString& message)
{
    return fail(Error::Kind::Refused, message);
}

tl::unexpected<Error> changedMeanwhile()
{
    return refused(
        Store::tr("This was changed elsewhere meanwhile. Nothing was changed; look at it again and repeat."));
}

/// Each thing once, with one identifier before and after, and `before` what `find` finds.
template <class Pointer, class Find>
Result<> checkBefore(const std::vector<Replaced<Pointer>>& replacements, Find find)
{
    QSet<QString> seen;
    for (const auto& [before, after] : replacements) {
        if (!before && !after)
            return refused(Store::tr("A change of nothing into nothing makes no sense."));
        const auto id = before ? before->id : after->id;
        if (id.isEmpty() || (before && after && before->id != after->id))
            return refused(Store::tr("A change must keep the identifier of what it changes."));
        if (seen.contains(id.text))
            return refused(Store::tr("A change names the same thing (%1) twice.").arg(id.text));
        seen.insert(id.text);
        if (!isSameContent(before, find(id)))
            return changedMeanwhile();
    }
    return {};
}

/// As above, and what comes after can be stored.
template <class Pointer, class Find>
Result<> checkValues(const std::vector<Replaced<Pointer>>& replacements, Find find)
{
    if (const auto checked = checkBefore(replacements, find); !checked)
        return checked;
    for (const auto& [before, now] : replacements) {
        if (const auto problem = now ? problemWith(*now) : std::nullopt)
            return refused(*problem);
    }
    return {};
}

Result<> checkNames(const Log& log, const Change& change)
{
    if (change.exercises.empty())
        return {};
    QHash<QString, QString> byName;
    for (const ExercisePtr& exercise : log.exercises()) {
        QString& first = byName[exercise->name.simplified().toCaseFolded()];
        if (!first.isEmpty())
            return refused(Store::tr("There is an exercise named “%1” already.").arg(exercise->name));
        first = exercise->name;
    }
    return {};
}

Result<> checkUsed(const Log& log, const Exercise& gone)
{
    const auto uses = [&](const WorkoutPtr& workout) {
        return std::ranges::any_of(workout->exercises,
            [&](const PerformedExercise& performed) { return performed.exercise == gone.id; });
    };
    const auto count = std::ranges::count_if(log.allWorkouts(), uses);
    if (count == 0)
        return {};
    return refused(
        Store::tr("“%1” was done in %2, so it cannot be deleted. Retire it, or merge it with "
                  "another exercise.")
            .arg(gone.name, count == 1 ? Store::tr("1 workout") : Store::tr("%1 workouts").arg(count)));
}

Result<> checkExercises(const Log& after, const Change& change)
{
    for (const auto& [before, now] : change.exercises) {
        if (now) {
            if (const auto problem = problemWith(*now))
                return refused(*problem);
        } else if (const auto unused = checkUsed(after, *before); !unused) {
            return unused;
        }
    }
    return checkNames(after, change);
}

Result<> checkWorkouts(const Log& after, const Change& change)
{
    for (const auto& [before, now] : change.workouts) {
        if (!now)
            continue;
        if (const auto problem = problemWith(*now))
            return refused(*problem);
        for (const PerformedExercise& performed : now->exercises) {
            if (!after.findExercise(performed.exercise))
                return refused(
                    Store::tr("The workout “%1” names an exercise that is not in the log.").arg(now->title));
        }
    }
    const auto unfinished = std::ranges::count_if(
        after.workouts(), [](const WorkoutPtr& workout) { return workout->inProgress; });
    if (unfinished > 1)
        return refused(Store::tr("A workout is in progress already. Finish it before another one starts."));
    return {};
}

template <class Pointer>
std::vector<Pointer> replacedAll(
    const std::vector<Pointer>& all, const std::vector<Replaced<Pointer>>& replacements)
{
    QSet<QString> gone;
    for (const auto& [before, after] : replacements)
        gone.insert((before ? before : after)->id.text);
    std::vector<Pointer> result;
    result.reserve(all.size() + replacements.size());
    std::ranges::copy_if(
        all, std::back_inserter(result), [&](const Pointer& one) { return !gone.contains(one->id.text); });
    for (const auto& [before, after] : replacements) {
        if (after)
            result.push_back(after);
    }
    return result;
}

/// What a log has few of.
void replaceFew(Log& log, const Change& change)
{
    if (change.settings)
        log.setSettings(*change.settings->after);
    for (const auto& [before, after] : change.comparisons) {
        if (after)
            log.putComparison(after);
        else
            log.removeComparison(before->id);
    }
    for (const auto& [before, after] : change.importedFiles) {
        if (after)
            log.putImportedFile(after);
        else
            log.removeImportedFile(before->id);
    }
}

} // namespace

Log replacedIn(Log log, const Change& change)
{
    replaceFew(log, change);
    if (change.exercises.size() >= kMany) {
        log.setExercises(replacedAll(log.exercises(), change.exercises));
    } else {
        // First out, then in: two may have swapped their names.
        for (const auto& [before, after] : change.exercises)
            log.removeExercise((before ? before : after)->id);
        for (const auto& [before, after] : change.exercises) {
            if (after)
                log.putExercise(after);
        }
    }
    if (change.workouts.size() >= kMany) {
        log.setWorkouts(replacedAll(log.allWorkouts(), change.workouts));
        return log;
    }
    for (const auto& [before, after] : change.workouts) {
        if (after)
            log.putWorkout(after);
        else
            log.removeWorkout(before->id);
    }
    return log;
}

Result<Log> logAfter(const Log& present, const Change& change)
{
    const auto workouts =
        checkBefore(change.workouts, [&](const WorkoutId& id) { return present.findWorkout(id); });
    if (!workouts)
        return passOn(workouts);
    const auto exercises =
        checkBefore(change.exercises, [&](const ExerciseId& id) { return present.findExercise(id); });
    if (!exercises)
        return passOn(exercises);
    const auto comparisons =
        checkValues(change.comparisons, [&](const ComparisonId& id) { return present.findComparison(id); });
    if (!comparisons)
        return passOn(comparisons);
    const auto files =
        checkValues(change.importedFiles, [&](const ImportId& id) { return present.findImportedFile(id); });
    if (!files)
        return passOn(files);
    if (change.settings) {
        if (!change.settings->before || !change.settings->after
            || *change.settings->before != present.settings())
            return changedMeanwhile();
        if (const auto problem = problemWith(*change.settings->after))
            return refused(*problem);
    }
    Log after = replacedIn(present, change);
    if (const auto checked = checkExercises(after, change); !checked)
        return passOn(checked);
    if (const auto checked = checkWorkouts(after, change); !checked)
        return passOn(checked);
    return after;
}

} // namespace settheory
