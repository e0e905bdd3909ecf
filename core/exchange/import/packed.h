// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace settheory {

bool isPacked(const QByteArray& start); ///< gzip
/// What is in a gzip file. Unreadable where it is damaged or larger than 1 GiB. `name` is for the sentence.
Result<QByteArray> unpacked(const QByteArray& bytes, const QString& name);

} // namespace settheory
