// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <functional>

namespace settheory {

/// Writes a file so that afterwards it is there whole, and on the disk, or the one that was there before is
/// untouched: under another name, synced and then renamed.
Result<> writeWhole(const QString& path, const std::function<Result<>(QIODevice&)>& write);

} // namespace settheory
