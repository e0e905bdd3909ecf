// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/changecheck.h"
#include "core/journal/exerciseedits.h"
#include "core/journal/logcheck.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/core/store/randomlog.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace settheory;

namespace {

constexpr int kOperations = 40;

bool isSameLog(const Log& a, const Log& b)
{
    const auto same = [](const auto& x, const auto& y) { return isSameContent(x, y); };
    return a.settings() == b.settings() && std::ranges::equal(a.workouts(), b.workouts(), same)
        && std::ranges::equal(a.exercises(), b.exercises(), same)
        && a.importedFiles().size() == b.importedFiles().size()
        && std::ranges::all_of(a.importedFiles(),
            [&](const ImportedFilePtr& file) { return isSameContent(file, b.findImportedFile(file->id)); });
}

template <class Pointer> Pointer anyOf(RandomLog& random, const std::vector<Pointer>& all)
{
    return all.empty() ? nullptr
                       : all[static_cast<std::size_t>(random.number(0, static_cast<int>(all.size()) - 1))];
}

WorkoutPtr edited(RandomLog& random, const Log& log, const Workout& workout)
{
    Workout after = random.workout(log.exercises());
    after.id = workout.id;
    if (!after.exercises.empty() && !workout.sets.empty()) {
        after.sets.push_back(workout.sets.back());
        after.sets.back().exercise = 0;
    }
    return std::make_shared<const Workout>(after);
}

/// Some change of the log; it may be one that is refused.
Change anyChange(RandomLog& random, const Log& log)
{
    const WorkoutPtr workout = anyOf(random, log.workouts());
    const ExercisePtr exercise = anyOf(random, log.exercises());
    switch (random.number(0, 9)) {
    case 0:
    case 1:
        return workout ? Change::ofWorkout({}, workout, edited(random, log, *workout)) : Change();
    case 2:
        return workout ? Change::ofWorkout({}, workout, nullptr) : Change();
    case 3:
        return Change::ofExercise({}, nullptr, std::make_shared<const Exercise>(random.exercise()));
    case 4:
        return Change::ofExercise({}, exercise, nullptr); // refused if it is in use
    case 5:
        return renamedExercise(log, exercise->id, random.text()).value_or(Change());
    case 6:
        return mergedExercises(log, exercise->id, anyOf(random, log.exercises())->id).value_or(Change());
    case 7: {
        Change change;
        change.settings = {std::make_shared<const LogSettings>(log.settings()),
            std::make_shared<const LogSettings>(random.settings())};
        return change;
    }
    case 8: {
        Change change = adding(random.workout(log.exercises()));
        change.importedFiles.push_back(
            {nullptr, std::make_shared<const ImportedFile>(random.importedFile())});
        return change;
    }
    default:
        return adding(random.workout(log.exercises()));
    }
}

/// The finished workouts and the exercises, as SQLite alone sees them.
QByteArray contentOf(const TemporaryLog& file)
{
    return askSql(file.path(), "SELECT workout_id || digest FROM workout ORDER BY workout_id") + '|'
        + askSql(file.path(), "SELECT exercise_id || name || load_mode FROM exercise ORDER BY exercise_id");
}

enum class Look { Journal, FileToo };

/// Any changes, undone and redone as it comes; says what went wrong, or nothing.
std::string walk(std::uint64_t seed, int operations, Look look)
{
    RandomLog random(seed);
    const TemporaryLog file;
    const auto journal = file.open();
    std::vector<LogSnapshot> states = {journal->log()}; // what undo and redo walk along
    std::vector<QByteArray> contents = {contentOf(file)};
    std::size_t at = 0;
    for (int i = 0; i < operations; ++i) {
        const int what = random.number(0, 9);
        if (what < 3) {
            if (journal->undo().has_value() != (at > 0))
                return "undo was possible where it should not be, or the reverse";
            at -= at > 0 ? 1 : 0;
        } else if (what < 5) {
            if (journal->redo().has_value() != (at + 1 < states.size()))
                return "redo was possible where it should not be, or the reverse";
            at += at + 1 < states.size() ? 1 : 0;
        } else {
            const Change change = anyChange(random, *journal->log());
            if (!change.isEmpty() && journal->apply(change)) {
                states.resize(++at);
                contents.resize(at);
                states.push_back(journal->log());
                contents.push_back(look == Look::FileToo ? contentOf(file) : QByteArray());
            }
        }
        if (!isSameLog(*journal->log(), *states[at]))
            return "the journal shows something else than before";
        if (look == Look::FileToo && contentOf(file) != contents[at])
            return "the file holds something else than before";
    }
    const auto disk = readLog(file.path());
    if (!disk || !isSameLog(**disk, *journal->log()))
        return "the file is not what the journal shows";
    const auto check = checkLog(file.path());
    if (!check || !check->ok())
        return "the check finds something";
    return "";
}

} // namespace

RC_GTEST_PROP(JournalOfAnyChanges, GivesBackWhatWasOnUndoAndWhatCameOnRedo, (std::uint64_t seed))
{
    RC_ASSERT(walk(seed, kOperations, Look::Journal) == std::string());
}

TEST(JournalOfAnyChanges, GivesBackWhatWasInTwoHundredStepsToo)
{
    const int sequences = qEnvironmentVariableIsSet("SETTHEORY_WHOLE_CATALOGUE") ? 300 : 4;
    for (int i = 1; i <= sequences; ++i)
        ASSERT_EQ(walk(static_cast<std::uint64_t>(i), 200, Look::FileToo), "") << "seed " << i;
}
