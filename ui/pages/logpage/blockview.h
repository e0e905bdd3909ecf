// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/workoutnow.h"

namespace settheory {

/// What stands in a table for one set: one that was done, or one that is coming.
struct SetCell {
    int exercise = 0; ///< index into Workout::exercises
    std::optional<std::size_t> set; ///< index into Workout::sets; none: not done yet
    std::optional<PerformedSet> coming; ///< as suggested or planned
    QString lastTime; ///< "55 × 11 @0"
    QString text; ///< "57.5 × 11 @0"
    QString failedFirst;
    QString better; ///< why the set is marked: "more than last time"; empty: it is not
    bool isRecord = false;
    bool isNext = false; ///< the set that Enter logs
};

/// One row: a set, or of two exercises that take turns a round.
struct SetRow {
    QString number; ///< "1"; "w" for a warm-up, "↳" for a segment
    std::optional<SetCell> first, second; ///< second only in tables of two; one of them may be missing
    QString gap; ///< between the two of a round; of two sides what the right one has more
    QString rest; ///< before the row
    bool isDone = false;
    bool isNext = false;
};

/// A table of one exercise, or of two by rounds.
struct SetTable {
    int first = 0; ///< index into Workout::exercises
    std::optional<int> second;
    bool bySide = false; ///< of one exercise: left first, right second
    QString occasion; ///< which last time the figures are from
    std::vector<SetRow> rows;

    bool isOfTwo() const { return second || bySide; }
};

/// One card: what is done for one muscle.
struct BlockView {
    std::optional<Muscle> muscle; ///< none: exercises of which no muscle is known
    QString name;
    std::optional<Protocol> protocol; ///< none: no working set, and none planned
    QString remark; ///< "as planned", "planned: …", "not certain yet"
    QStringList facts; ///< what gave the label
    QString summary; ///< "2 exercises · 6 sets · about 17 min"
    QString foot; ///< notes of the exercises and their helpers
    std::vector<SetTable> tables;
    bool holdsCurrent = false;
    bool canSwap = false; ///< compound and isolation are both still planned
};

/// The cards of the page, in the order in which their muscles come first in the workout.
std::vector<BlockView> blockViews(const WorkoutNow& now);

} // namespace settheory
