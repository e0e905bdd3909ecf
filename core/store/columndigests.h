// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArray>

#include <map>

namespace settheory {

/// "table.column" and a digest over all its values, each with its type, in the order of the primary key.
using ColumnDigests = std::map<QString, QByteArray>;
Result<ColumnDigests> columnDigests(const Database& database);

} // namespace settheory
