// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/label.h"

namespace settheory {

/// What gave the label, in short translated sentences, the most telling first.
QStringList factsOf(const Shape& shape, const Label& label, const Block& block);

} // namespace settheory
