// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/bulkedit.h"
#include "core/entry/editing.h"
#include "core/entry/editname.h"
#include "core/entry/prepare.h"
#include "core/entry/rearranging.h"
#include "core/entry/repair.h"
#include "core/journal/changecheck.h"
#include "core/journal/logcheck.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/randomlog.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRepairs = 20;

SetIndices anySets(RandomLog& random, const Workout& workout)
{
    SetIndices sets;
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        if (random.coin())
            sets.push_back(i);
    }
    return sets;
}

/// The workout after some repair; nothing where that one has nothing to repair or was refused.
std::optional<Workout> repaired(RandomLog& random, const Log& log, const Workout& workout)
{
    const SetIndices sets = anySets(random, workout);
    const auto& exercises = log.exercises();
    const auto anyExercise = [&] {
        return exercises[static_cast<std::size_t>(random.number(0, int(exercises.size()) - 1))]->id;
    };
    const int by = random.coin() ? 1 : -1;
    switch (random.number(0, 7)) {
    case 0:
        return withSetsMoved(workout, sets, by);
    case 1:
        return workout.exercises.empty()
            ? std::nullopt
            : withExerciseMoved(workout, random.number(0, int(workout.exercises.size()) - 1), by);
    case 2:
        return sets.empty() ? std::nullopt : std::optional(withSetsOf(workout, sets, anyExercise()));
    case 3: {
        const auto edited = withSetsEdited(workout, sets,
            {.load = u"+2.5"_s, .reps = random.coin() ? u"+1"_s : u"?"_s, .rir = u"2"_s}, MassUnit::Kilogram);
        return edited ? std::optional(*edited) : std::nullopt;
    }
    case 4:
        return endedAtLastSet(workout);
    case 5:
        return workout.sets.empty() ? std::nullopt
                                    : std::optional(withoutEnds(workout, 0, workout.sets.size()));
    case 6:
        return sets.empty() ? std::nullopt : std::optional(withoutSet(workout, sets.front()));
    default:
        return onDay(workout, QDate(2026, 11, random.number(1, 30)));
    }
}

} // namespace

RC_GTEST_PROP(JournalOfAnyRepairs, GivesEachBackOnUndoAndAgainOnRedo, (std::uint64_t seed))
{
    RandomLog random(seed);
    const TemporaryLog file;
    const auto journal = file.open();
    const Workout first = random.workout(journal->log()->exercises());
    RC_ASSERT(journal->apply(adding(first)).has_value());
    std::vector<WorkoutPtr> states = {journal->log()->findWorkout(first.id)};
    for (int i = 0; i < kRepairs; ++i) {
        const auto after = repaired(random, *journal->log(), *states.back());
        if (!after || *after == *states.back())
            continue;
        RC_ASSERT(after->isConsistent());
        const QString name = editName(*states.back(), *after);
        RC_ASSERT(!name.isEmpty());
        const auto applied =
            journal->apply(Change::ofWorkout(name, states.back(), std::make_shared<const Workout>(*after)));
        RC_ASSERT(applied.has_value());
        RC_ASSERT(journal->undoName() == name);
        states.push_back(journal->log()->findWorkout(first.id));
    }
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        RC_ASSERT(journal->undo().has_value());
        RC_ASSERT(isSameContent(journal->log()->findWorkout(first.id), states[i]));
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        RC_ASSERT(journal->redo().has_value());
        RC_ASSERT(isSameContent(journal->log()->findWorkout(first.id), states[i]));
    }
    const auto check = checkLog(file.path());
    RC_ASSERT(check.has_value() && check->ok());
}
