// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognise.h"

#include <span>

namespace settheory {

/// All that a measure of one block may look at.
struct MeasureContext {
    const Log& log;
    const Workout& workout;
    const PreparedWorkout& prepared;
    const Block& block;
};

/// A measured value. `high` is there where unknown effort leaves a range ("4 to 14"); `atLeast` where parts
/// are unknown and the value is only a lower bound, which is then shown with ≥ and left out of comparisons.
struct MeasureValue {
    double value = 0;
    std::optional<double> high;
    bool atLeast = false;

    friend bool operator==(const MeasureValue&, const MeasureValue&) = default;
};

enum class MeasureUnit { Seconds, Kilograms, KilogramsPerMinute, Count, Reps, Rir, Rpe, Share };
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
    bool ofTime; ///< needs a trustworthy duration
    bool compared; ///< false: described only
    std::optional<MeasureValue> (*of)(const MeasureContext&);
    const char* formula; ///< in words, for the documentation and the hover
    const char* source;
};
std::span<const Measure> measures();
const Measure* findMeasure(QStringView key); ///< null if there is none
QString nameOf(const Measure& measure);

} // namespace settheory
