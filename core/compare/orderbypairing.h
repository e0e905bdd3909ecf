// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/arms.h"

#include <cstdint>

namespace settheory {

/// A session's place in the two-by-two of order and pairing; nothing for the opener, compound only, isolation
/// only and protocols of another kind.
std::optional<std::size_t> cellOf(const ArmBlock& block);
/// Whether a block of that protocol could have a place.
bool mayHaveCell(Protocol protocol);

/// Where the protocol of an arm stands in it; nothing for the pooled forms and for protocols without a place.
struct OrderAndPairing {
    BlockOrder order = BlockOrder::CompoundFirst;
    bool paired = false;
};
std::optional<OrderAndPairing> cellOfForm(const ProtocolChoice& choice);

struct CellValue {
    qint64 instant = 0; ///< of the workout's start
    std::size_t cell = 0;
    double value = 0;
};
/// Nothing where all cells are empty. Values in order of time.
std::optional<OrderByPairing> orderByPairing(
    const Measure& main, std::vector<CellValue> values, std::span<const std::int64_t> workouts);

} // namespace settheory
