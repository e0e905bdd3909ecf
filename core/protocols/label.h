// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/shape.h"

namespace settheory {

/// What a block is called, and what leaves it unsure.
struct Label {
    Protocol protocol = Protocol::Unclear;
    Protocol structure = Protocol::Straight;
    bool effortUnsure = false; ///< isolation RIR between 2 and 4, or unknown
    bool restUnsure = false; ///< another class of rest would give another label
    bool loadsUnsure = false; ///< a pattern of loads where rests are unknown
    bool relationUnsure = false; ///< called unrelated, with an exercise whose muscles are unknown
    bool far = false; ///< the label stays, but it is distant

    bool isUnsure() const { return effortUnsure || restUnsure || loadsUnsure || relationUnsure || far; }
};
Label labelOf(const Shape& shape);

} // namespace settheory
