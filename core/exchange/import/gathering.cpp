// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/gathering.h"

#include "core/base/number.h"

#include <algorithm>
#include <set>

namespace settheory {
namespace {

/// A number by its value, anything else by its letters; zero and nothing are the same.
QByteArray canonical(const QString& cell)
{
    const auto value = number::billionths(cell);
    if (!value)
        return cell.trimmed().toUtf8();
    return *value == 0 ? QByteArray() : QByteArray::number(*value);
}

/// Exercises of which no set is left (all of them were added and not done), unless someone wrote a note
/// there.
void dropEmptyExercises(ReadWorkout& read)
{
    Workout& workout = *read.workout;
    std::vector<int> newIndex(workout.exercises.size(), -1);
    for (const PerformedSet& set : workout.sets)
        newIndex[static_cast<std::size_t>(set.exercise)] = 0;
    std::vector<PerformedExercise> kept;
    std::vector<int> places;
    QStringList names;
    for (std::size_t i = 0; i < newIndex.size(); ++i) {
        if (newIndex[i] < 0 && workout.exercises[i].note.isEmpty())
            continue;
        newIndex[i] = static_cast<int>(kept.size());
        kept.push_back(std::move(workout.exercises[i]));
        names << read.names[static_cast<qsizetype>(i)];
        places.push_back(read.exercisePlaces[i]);
    }
    workout.exercises = std::move(kept);
    read.exercisePlaces = std::move(places);
    read.names = names;
    for (PerformedSet& set : workout.sets)
        set.exercise = newIndex[static_cast<std::size_t>(set.exercise)];
}

} // namespace

ReadWorkout* WorkoutGathering::find(const QString& key)
{
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        return nullptr;
    enter(*found);
    return &current();
}

ReadWorkout& WorkoutGathering::begin(const QString& key, Workout workout, int line)
{
    endRun();
    const std::size_t index = m_workouts.size();
    ReadWorkout read;
    read.workout = std::make_shared<Workout>(std::move(workout));
    read.line = line;
    m_workouts.push_back({std::move(read), {}});
    m_byKey.insert(key, index);
    enter(index);
    return current();
}

void WorkoutGathering::enter(std::size_t index)
{
    if (m_inRun && index == m_current)
        return;
    endRun();
    m_current = index;
    m_inRun = true;
    m_runExercises = current().workout->exercises.size();
    m_runSets = current().workout->sets.size();
    m_hash.reset();
}

void WorkoutGathering::endRun()
{
    if (!m_inRun)
        return;
    m_inRun = false;
    Gathered& gathered = m_workouts[m_current];
    Workout& workout = *gathered.read.workout;
    const QByteArray digest = m_hash.result();
    const bool isCopy = m_rowsAreNumbered && workout.sets.size() > m_runSets
        && std::ranges::find(gathered.runs, digest) != gathered.runs.end();
    if (!isCopy) {
        if (gathered.runs.empty()) // most have one run: room for more would be half of a large file's memory
            workout.sets.shrink_to_fit();
        gathered.runs.push_back(digest);
        return;
    }
    const std::set<int> rows(
        gathered.read.lines.begin() + static_cast<std::ptrdiff_t>(m_runSets), gathered.read.lines.end());
    m_repeated += static_cast<int>(rows.size()); // some apps have several sets in one
    const auto drop = [](auto& list, std::size_t kept) {
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(kept), list.end());
    };
    drop(workout.sets, m_runSets);
    drop(gathered.read.lines, m_runSets);
    drop(gathered.read.setPlaces, m_runSets);
    drop(workout.exercises, m_runExercises);
    drop(gathered.read.exercisePlaces, m_runExercises);
    drop(gathered.read.names, m_runExercises);
}

void WorkoutGathering::addExercise(PerformedExercise performed, const QString& name)
{
    current().workout->exercises.push_back(std::move(performed));
    current().names << name;
    current().exercisePlaces.push_back(0);
}

std::optional<QString> WorkoutGathering::lastName() const
{
    const ReadWorkout& read = m_workouts[m_current].read;
    if (!m_inRun || read.workout->exercises.size() == m_runExercises)
        return std::nullopt;
    return read.names.last();
}

void WorkoutGathering::addSet(PerformedSet set, const SetAsWritten& written, int line)
{
    addSet(std::move(set), written, line, static_cast<int>(current().workout->exercises.size()) - 1);
}

void WorkoutGathering::addSet(PerformedSet set, const SetAsWritten& written, int line, int exercise)
{
    set.exercise = exercise;
    current().workout->sets.push_back(std::move(set));
    current().lines.push_back(line);
    current().setPlaces.push_back(0);
    m_hash.addData(nameKey(written.exercise).toUtf8());
    for (const QString* cell : {&written.role, &written.load, &written.loadUnit, &written.reps,
             &written.seconds, &written.distance, &written.place}) {
        m_hash.addData(QByteArrayLiteral("\x1F"));
        m_hash.addData(canonical(*cell));
    }
    m_hash.addData(QByteArrayLiteral("\n"));
}

std::vector<ReadWorkout> WorkoutGathering::take(ImportReport& report)
{
    endRun();
    report.setRows -= m_repeated;
    report.repeatedRows += m_repeated;
    std::vector<ReadWorkout> workouts;
    workouts.reserve(m_workouts.size());
    for (Gathered& gathered : m_workouts) {
        QCryptographicHash whole(QCryptographicHash::Sha1);
        for (const QByteArray& run : gathered.runs)
            whole.addData(run);
        gathered.read.fingerprint = whole.result().toHex();
        dropEmptyExercises(gathered.read);
        gathered.read.workout->sets.shrink_to_fit(); // these stay as they are
        workouts.push_back(std::move(gathered.read));
    }
    return workouts;
}

} // namespace settheory
