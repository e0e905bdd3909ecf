// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/merge/histories.h"

#include "core/exchange/import/pastimports.h"
#include "core/journal/exerciseedits.h"
#include "core/journal/logmerge.h"

#include <algorithm>
#include <cstdio>

namespace settheory {
namespace {

template <class Pointer> Pointer anyOf(RandomLog& random, const std::vector<Pointer>& all)
{
    return all.empty() ? nullptr
                       : all[static_cast<std::size_t>(random.number(0, static_cast<int>(all.size()) - 1))];
}

/// One of few, so that two machines meet at the same ones.
ExercisePtr anyExercise(RandomLog& random, const Log& log)
{
    return log.exercises()[static_cast<std::size_t>(
        random.number(0, std::min(7, static_cast<int>(log.exercises().size()) - 1)))];
}

std::vector<ExercisePtr> someExercises(RandomLog& random, const Log& log)
{
    return {anyExercise(random, log), anyExercise(random, log), anyExercise(random, log)};
}

void editSets(RandomLog& random, Workout& workout)
{
    if (workout.exercises.empty())
        return;
    const auto place = [&] { return random.number(0, static_cast<int>(workout.sets.size()) - 1); };
    if (workout.sets.empty() || random.number(0, 2) == 0)
        workout.sets.insert(workout.sets.begin() + random.number(0, static_cast<int>(workout.sets.size())),
            random.set(static_cast<int>(workout.exercises.size())));
    else if (random.coin())
        workout.sets.erase(workout.sets.begin() + place());
    else if (random.coin())
        std::swap(
            workout.sets[static_cast<std::size_t>(place())], workout.sets[static_cast<std::size_t>(place())]);
    else
        workout.sets[static_cast<std::size_t>(place())].reps = random.number(0, 30);
}

WorkoutPtr edited(RandomLog& random, const Log& log, const Workout& before)
{
    Workout after = before;
    switch (random.number(0, 6)) {
    case 0:
        after.title = random.text();
        break;
    case 1:
        after.exercises.push_back({anyExercise(random, log)->id, {}, {}, {}, {}});
        break;
    case 2:
        after.inProgress = !after.inProgress;
        break;
    default:
        editSets(random, after);
    }
    return std::make_shared<const Workout>(after);
}

Change exerciseChange(RandomLog& random, const Log& log)
{
    const ExercisePtr exercise = anyExercise(random, log);
    switch (random.number(0, 5)) {
    case 0: {
        Exercise fresh = random.exercise();
        if (random.coin()) // two lifters come upon the same name
            fresh.name = QStringLiteral("A new one %1").arg(random.number(0, 2));
        return Change::ofExercise({}, nullptr, std::make_shared<const Exercise>(fresh));
    }
    case 1:
        return Change::ofExercise({}, exercise, nullptr); // refused if it is in use
    case 2:
        return renamedExercise(log, exercise->id, QStringLiteral("A name %1").arg(random.number(0, 5)))
            .value_or(Change());
    case 3: {
        Exercise after = *exercise;
        after.note = random.text();
        after.fromCatalogue = false;
        return Change::ofExercise({}, exercise, std::make_shared<const Exercise>(after));
    }
    default:
        return mergedExercises(log, exercise->id, anyExercise(random, log)->id).value_or(Change());
    }
}

Change import(RandomLog& random, const Log& log)
{
    const auto file = std::make_shared<const ImportedFile>(random.importedFile());
    Change change;
    for (int i = random.number(1, 3); i > 0; --i) {
        Workout workout = random.workout(someExercises(random, log), 6);
        workout.importId = file->id.text;
        change.workouts.push_back({nullptr, std::make_shared<const Workout>(workout)});
    }
    change.importedFiles.push_back({nullptr, file});
    return change;
}

/// Done, or meant for later.
Change newWorkout(RandomLog& random, const Log& log)
{
    Workout workout = random.workout(someExercises(random, log), 6);
    if (random.number(0, 2) == 0) {
        workout.prepared = true;
        workout.finishedAt.reset();
        workout.sets.clear();
    }
    return Change::ofWorkout({}, nullptr, std::make_shared<const Workout>(workout));
}

/// A prepared workout begins: another one comes in its place.
Change beginning(RandomLog& random, const WorkoutPtr& prepared)
{
    Workout begun = *prepared;
    begun.id = WorkoutId::fresh();
    begun.prepared = false;
    begun.inProgress = random.coin();
    Change change = Change::ofWorkout({}, nullptr, std::make_shared<const Workout>(begun));
    change.workouts.push_back({prepared, nullptr});
    return change;
}

Change anyChange(RandomLog& random, const Log& log)
{
    const WorkoutPtr workout = anyOf(random, log.allWorkouts());
    switch (random.number(0, 15)) {
    case 0:
    case 1:
        return newWorkout(random, log);
    case 2:
        return workout ? Change::ofWorkout({}, workout, nullptr) : Change();
    case 3:
    case 4:
    case 5:
        return exerciseChange(random, log);
    case 6: {
        Change change;
        change.settings = {std::make_shared<const LogSettings>(log.settings()),
            std::make_shared<const LogSettings>(random.settings())};
        return change;
    }
    case 7: {
        const SavedComparisonPtr before = anyOf(random, log.comparisons());
        if (before && random.number(0, 2) == 0)
            return Change::ofComparison({}, before, nullptr);
        SavedComparison after = random.comparison(log.exercises());
        if (before && random.coin())
            after.id = before->id;
        return Change::ofComparison({}, after.id == (before ? before->id : ComparisonId()) ? before : nullptr,
            std::make_shared<const SavedComparison>(after));
    }
    case 8:
        return import(random, log);
    case 9: {
        const std::vector<PastImport> past = pastImports(log);
        return past.empty() ? Change() : takenBack(past.front());
    }
    default:
        if (workout && workout->prepared && random.coin())
            return beginning(random, workout);
        return workout ? Change::ofWorkout({}, workout, edited(random, log, *workout)) : Change();
    }
}

} // namespace

void Machine::open()
{
    journal = file.open([this] { return now; });
}

void Machine::copyFrom(const Machine& other)
{
    QFile::remove(file.path());
    if (!QFile::copy(other.file.path(), file.path()))
        qFatal("No room for a copy in %s", qPrintable(file.folder()));
    now = other.now;
}

void edit(Machine& machine, RandomLog& random, int edits)
{
    machine.open();
    for (int i = 0; i < edits; ++i) {
        machine.now = machine.now.plusSeconds(random.number(0, 2)); // often in the same second as the other
        if (random.number(0, 9) == 0)
            (void)machine.journal->undo();
        else if (const Change change = anyChange(random, *machine.journal->log()); !change.isEmpty())
            (void)machine.journal->apply(change);
    }
    machine.journal = nullptr;
}

bool mergeInto(Machine& machine, const Machine& other)
{
    machine.open();
    const auto merge = mergeOfLogs(machine.file.path(), other.file.path());
    const Result<> applied = merge ? machine.journal->apply(merge->change) : Result<>(passOn(merge));
    machine.journal = nullptr;
    if (!applied)
        std::fprintf(
            stderr, "%s %s\n", qPrintable(applied.error().message), qPrintable(applied.error().detail));
    return applied.has_value();
}

namespace {

std::vector<ImportedFilePtr> sortedFiles(const Log& log)
{
    std::vector<ImportedFilePtr> files = log.importedFiles();
    std::ranges::sort(files, {}, [](const ImportedFilePtr& file) { return file->id; });
    return files;
}

} // namespace

bool isSameLog(const Log& a, const Log& b)
{
    const auto same = [](const auto& x, const auto& y) { return isSameContent(x, y); };
    return a.settings() == b.settings() && std::ranges::equal(a.allWorkouts(), b.allWorkouts(), same)
        && std::ranges::equal(a.exercises(), b.exercises(), same)
        && std::ranges::equal(a.comparisons(), b.comparisons(), same)
        && std::ranges::equal(sortedFiles(a), sortedFiles(b), same);
}

QString differenceOf(const Log& a, const Log& b)
{
    QStringList differences;
    if (a.settings() != b.settings())
        differences << QStringLiteral("settings");
    const auto compare = [&](const auto& ours, const auto& find, const QString& what) {
        for (const auto& one : ours) {
            const auto theirs = find(one->id);
            if (!isSameContent(one, theirs))
                differences << what + u' ' + one->id.text + (theirs ? QString() : QStringLiteral(" missing"));
        }
    };
    const QString workout = QStringLiteral("workout");
    const QString exercise = QStringLiteral("exercise");
    compare(
        a.allWorkouts(), [&](const WorkoutId& id) { return b.findWorkout(id); }, workout);
    compare(
        b.allWorkouts(), [&](const WorkoutId& id) { return a.findWorkout(id); }, workout);
    compare(
        a.exercises(), [&](const ExerciseId& id) { return b.findExercise(id); }, exercise);
    compare(
        b.exercises(), [&](const ExerciseId& id) { return a.findExercise(id); }, exercise);
    const QString comparison = QStringLiteral("comparison");
    compare(
        a.comparisons(), [&](const ComparisonId& id) { return b.findComparison(id); }, comparison);
    compare(
        b.comparisons(), [&](const ComparisonId& id) { return a.findComparison(id); }, comparison);
    const QString file = QStringLiteral("imported file");
    compare(
        a.importedFiles(), [&](const ImportId& id) { return b.findImportedFile(id); }, file);
    compare(
        b.importedFiles(), [&](const ImportId& id) { return a.findImportedFile(id); }, file);
    return differences.join(u'\n');
}

} // namespace settheory
