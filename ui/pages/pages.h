// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <span>

namespace settheory {

/// The pages there are, in the order of the rail.
std::span<const PageRow> pageRows();
const PageRow* findPage(QStringView key); ///< null if there is none
QString nameOf(const PageRow& page);

} // namespace settheory
