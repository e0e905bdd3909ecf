// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/log.h"

#include <algorithm>
#include <functional>

namespace settheory {
namespace {

bool startsEarlier(const WorkoutPtr& a, const WorkoutPtr& b)
{
    const qint64 left = a->startedAt.instant();
    const qint64 right = b->startedAt.instant();
    return left != right ? left < right : a->id < b->id;
}

template <class Pointer> bool isNamedEarlier(const Pointer& a, const Pointer& b)
{
    const int order = QString::compare(a->name, b->name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a->id < b->id;
}

bool isPrepared(const WorkoutPtr& workout)
{
    return workout->prepared;
}

} // namespace

std::vector<WorkoutPtr> Log::allWorkouts() const
{
    std::vector<WorkoutPtr> all = m_workouts;
    all.insert(all.end(), m_prepared.begin(), m_prepared.end());
    return all;
}

WorkoutPtr Log::findWorkout(const WorkoutId& id) const
{
    return m_workoutById.value(id);
}

ExercisePtr Log::findExercise(const ExerciseId& id) const
{
    return m_exerciseById.value(id);
}

ExercisePtr Log::findExerciseNamed(QStringView name) const
{
    return m_exerciseByName.value(nameKey(name));
}

const Exercise& Log::exerciseOf(const PerformedExercise& performed) const
{
    const auto found = m_exerciseById.constFind(performed.exercise);
    Q_ASSERT(found != m_exerciseById.constEnd());
    return **found;
}

const Exercise& Log::exerciseOf(const Workout& workout, const PerformedSet& set) const
{
    return exerciseOf(workout.exerciseOf(set));
}

WorkoutPtr Log::unfinishedWorkout() const
{
    const auto found = std::find_if(m_workouts.rbegin(), m_workouts.rend(),
        [](const WorkoutPtr& workout) { return workout->inProgress; });
    return found == m_workouts.rend() ? nullptr : *found;
}

void Log::putWorkout(WorkoutPtr workout)
{
    removeWorkout(workout->id);
    m_workoutById.insert(workout->id, workout);
    std::vector<WorkoutPtr>& list = workout->prepared ? m_prepared : m_workouts;
    const auto place = std::ranges::upper_bound(list, workout, startsEarlier);
    list.insert(place, std::move(workout));
}

void Log::removeWorkout(const WorkoutId& id)
{
    const WorkoutPtr gone = m_workoutById.take(id);
    if (gone)
        std::erase(gone->prepared ? m_prepared : m_workouts, gone);
}

void Log::putExercise(ExercisePtr exercise)
{
    removeExercise(exercise->id);
    m_exerciseById.insert(exercise->id, exercise);
    m_exerciseByName.insert(nameKey(exercise->name), exercise);
    const auto place = std::ranges::upper_bound(m_exercises, exercise, isNamedEarlier<ExercisePtr>);
    m_exercises.insert(place, std::move(exercise));
}

void Log::removeExercise(const ExerciseId& id)
{
    const ExercisePtr exercise = m_exerciseById.take(id);
    if (!exercise)
        return;
    const QString key = nameKey(exercise->name);
    if (m_exerciseByName.value(key) == exercise)
        m_exerciseByName.remove(key);
    std::erase(m_exercises, exercise);
}

void Log::setWorkouts(std::vector<WorkoutPtr> workouts)
{
    m_workouts = std::move(workouts);
    std::ranges::sort(m_workouts, startsEarlier);
    m_workoutById.clear();
    for (const WorkoutPtr& workout : m_workouts)
        m_workoutById.insert(workout->id, workout);
    const auto prepared = std::ranges::stable_partition(m_workouts, std::not_fn(&isPrepared));
    m_prepared.assign(prepared.begin(), prepared.end());
    m_workouts.erase(prepared.begin(), prepared.end());
}

void Log::setExercises(std::vector<ExercisePtr> exercises)
{
    m_exercises = std::move(exercises);
    std::ranges::sort(m_exercises, isNamedEarlier<ExercisePtr>);
    m_exerciseById.clear();
    m_exerciseByName.clear();
    for (const ExercisePtr& exercise : m_exercises) {
        m_exerciseById.insert(exercise->id, exercise);
        m_exerciseByName.insert(nameKey(exercise->name), exercise);
    }
}

SavedComparisonPtr Log::findComparison(const ComparisonId& id) const
{
    const auto found =
        std::ranges::find_if(m_comparisons, [&](const SavedComparisonPtr& one) { return one->id == id; });
    return found == m_comparisons.end() ? nullptr : *found;
}

SavedComparisonPtr Log::findComparisonNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(
        m_comparisons, [&](const SavedComparisonPtr& one) { return nameKey(one->name) == nameKey(name); });
    return found == m_comparisons.end() ? nullptr : *found;
}

void Log::putComparison(SavedComparisonPtr comparison)
{
    removeComparison(comparison->id);
    const auto place =
        std::ranges::upper_bound(m_comparisons, comparison, isNamedEarlier<SavedComparisonPtr>);
    m_comparisons.insert(place, std::move(comparison));
}

void Log::removeComparison(const ComparisonId& id)
{
    std::erase_if(m_comparisons, [&](const SavedComparisonPtr& one) { return one->id == id; });
}

ImportedFilePtr Log::findImportedFile(const ImportId& id) const
{
    const auto found =
        std::ranges::find_if(m_importedFiles, [&](const ImportedFilePtr& one) { return one->id == id; });
    return found == m_importedFiles.end() ? nullptr : *found;
}

void Log::putImportedFile(ImportedFilePtr file)
{
    removeImportedFile(file->id);
    m_importedFiles.push_back(std::move(file));
}

void Log::removeImportedFile(const ImportId& id)
{
    std::erase_if(m_importedFiles, [&](const ImportedFilePtr& one) { return one->id == id; });
}

} // namespace settheory
