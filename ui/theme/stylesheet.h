// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace settheory {

/// The one style sheet of the application. Widgets say what they are by a property:
/// `kind` "primary" (the accent button), "quiet" (a button without a frame), "danger"; labels by `role`
/// "title", "heading", "muted", "small", "faint".
QString styleSheet(const Theme& theme);

} // namespace settheory
