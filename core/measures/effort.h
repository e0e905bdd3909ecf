// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

#include <map>

namespace settheory {

/// The rests inside a block: before each of its working sets but the first.
struct Rests {
    struct Median {
        double seconds = 0;
        int count = 0;
    };
    std::optional<Median> all; ///< a rest stated short counts as 15 s
    TimeSource source = TimeSource::Unknown; ///< the least certain of its parts
    std::map<TimeSource, Median> bySource;
};
Rests restsOf(const Block& block);

/// Who failed first: of the compound working sets that ended in failure, those that were answered, and those
/// of them in which it was the block's own muscle. Always told together: "31 of 44 answered".
struct FailedFirstCount {
    int target = 0, answered = 0, asked = 0;
    std::map<FailedFirst, int> answers; ///< how often each was named

    friend bool operator==(const FailedFirstCount&, const FailedFirstCount&) = default;
};
FailedFirstCount failedFirstOf(const Workout& workout, const Block& block);

namespace measured {
std::optional<MeasureValue> meanRir(const MeasureContext& context);
std::optional<MeasureValue> sessionRpe(const MeasureContext& context);
std::optional<MeasureValue> sessionLoad(const MeasureContext& context);
std::optional<MeasureValue> restMedian(const MeasureContext& context);
} // namespace measured

} // namespace settheory
