// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace settheory {

// The logs that this machine's window had open, newest first: one for each lifter.

QStringList recentLogs();
void rememberLog(const QString& path); ///< comes first; the oldest beyond eight are forgotten
bool wasOpen(const QString& path); ///< a log that was here once: a missing one is not just a new one

} // namespace settheory
