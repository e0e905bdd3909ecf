// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognise.h"

#include <span>

namespace settheory {

class FreshHistory;
struct BlockTime;

/// All that a measure of one block may look at.
struct MeasureContext {
    const Log& log;
    const Workout& workout;
    const PreparedWorkout& prepared;
    const Block& block;
    const FreshHistory* fresh = nullptr; ///< of the whole log; without it the cost of pre-fatigue is unknown
    const BlockTime* time = nullptr; ///< of the block, where it is known already: six measures ask for it
};

/// A measured value. `high` is there where unknown effort leaves a range ("4 to 14"); `atLeast` where parts
/// are unknown and the value is only a lower bound, which is then shown with ≥ and left out of comparisons.
struct MeasureValue {
    double value = 0;
    std::optional<double> high = std::nullopt;
    bool atLeast = false;
    bool carriedOver = false; ///< leans on a body weight of an earlier workout: shown marked

    /// One number, and all of it: neither a range nor a lower bound. What may be compared.
    bool isExact() const { return !high && !atLeast; }

    friend bool operator==(const MeasureValue&, const MeasureValue&) = default;
};

enum class MeasureUnit { Seconds, Kilograms, KilogramsPerMinute, Count, Reps, Rir, Rpe, RpeMinutes, Share };
QString keyOf(MeasureUnit unit); ///< "s", "kg", "kg/min", "sets", "reps", "rir", "rpe", "rpe_min", "share"
enum class Better { More, Less, Neither };
/// How two protocols are compared: as a ratio (log scale, in percent) or as a difference in the unit.
enum class MeasureScale { Ratio, Difference };

/// One measure: everything about it stands in its row.
struct Measure {
    const char* key; ///< never changes: "compound_reps"
    const char* name; ///< to be translated in the context "Measure"
    MeasureUnit unit;
    Better better;
    MeasureScale scale;
    std::optional<double>
        smallest; ///< difference worth knowing [ours]: a share for ratios, in the unit for differences
    bool ofTime; ///< needs a trustworthy duration: of the block, or (see `ofWorkout`) of the workout
    bool ofWorkout; ///< speaks of the whole workout, and is the same for all of its blocks
    bool compared; ///< false: described only
    std::optional<MeasureValue> (*of)(const MeasureContext&);
    const char* column; ///< in the table of blocks, with its unit: "duration_s", "hard_sets_low"
    const char* highColumn; ///< of the upper end, where there may be a range; else null
    const char*
        formula; ///< in words, translated in the context "Measure", for the hover and the documentation
    const char* needs; ///< what must be logged for it; likewise
    const char* source; ///< rows and sections of the evidence
};
/// All of them, in the order in which lists show them.
std::span<const Measure> measures();
const Measure* findMeasure(QStringView key); ///< null if there is none
QString nameOf(const Measure& measure);
QString formulaOf(const Measure& measure);

} // namespace settheory
