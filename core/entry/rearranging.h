// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

namespace settheory {

/// The workout with that set at another place in the order. Nothing else changes.
Workout withSetAt(Workout workout, std::size_t from, std::size_t to);

/// The workout with that set as one of another exercise, which is appended if the workout has it not. The
/// exercise that it leaves goes too if nothing of it is left, done or planned.
Workout withSetOf(Workout workout, std::size_t set, const ExerciseId& exercise);

/// As that for several sets. Where they are all that the workout has of an exercise and it has the other one
/// not, the exercise itself becomes the other one, with its note, group, plan and place.
Workout withSetsOf(Workout workout, const std::vector<std::size_t>& sets, const ExerciseId& exercise);

/// The workout with those sets one place earlier (by −1) or later (by 1), in their order. Nothing where the
/// first or last of them has no place left.
std::optional<Workout> withSetsMoved(Workout workout, const std::vector<std::size_t>& sets, int by);

/// The workout with that exercise done before the one before it (by −1) or after the one after it (by 1), as
/// its sets stand. Two that took turns still do, the other way round. Nothing where there is none.
std::optional<Workout> withExerciseMoved(Workout workout, int exercise, int by);

/// The workout on another day: all its times move with it and keep their clock on the wall.
Workout onDay(Workout workout, QDate day);

/// A time as somebody types it into a workout: "18:04" or "18:04:10" is the next such time after `near` or up
/// to twelve hours before it; "2026-11-25 00:10" says its day. The offset is that of `near` where it is not
/// typed. Nothing if it is no time of day.
std::optional<Moment> momentFrom(QStringView typed, const Moment& near);
/// The shortest text that reads back as the same moment. (One without an offset near one with an offset has
/// none.)
QString typedTextOf(const Moment& moment, const Moment& near);

} // namespace settheory
