// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognise.h"

namespace settheory::test {

/// A log with the exercises of these tests, whose muscles stand in gym.cpp: "bench", "fly", "row" …
const Log& gym();

/// A workout that begins at 18:00, written as "fly 50x10 @0; 12; bench 80x8 @1; 150; fly 50x9 @0". A number
/// is the rest before the next set in seconds, measured; every set takes its 5 s + 3 s a rep.
///   ~12    the rest took 12 s, but the start of the set was not marked: the rest is an estimate
///   ?      the times from here on are unknown
///   =40    the rest was stated, and the times from here on are unknown
///   =      stated short, likewise
/// The first set starts after 60 s. A set is the exercise's name and an entry line.
Workout done(const QString& text);
/// The same sets as a file lists them, by exercise: "fly 50x10 @0; fly 50x9; bench 80x8". "A fly 50x10": in
/// the superset A.
Workout listed(const QString& text);

/// The block of that muscle; a failure of the test if there is none.
Block blockOf(const Workout& workout, Muscle muscle, const Log& log = gym());
Block chestOf(const QString& text);
PreparedWorkout preparedOf(const Workout& workout, const Log& log = gym());

} // namespace settheory::test
