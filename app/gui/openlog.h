// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QTemporaryDir>

namespace settheory {

/// The log of the window: the one that was named, or the default one, made if it is missing. Missing if it
/// was there once: this machine had it open, or there are backups of it.
Result<std::unique_ptr<Journal>> openLog(const QString& path);
/// A made-up year in `folder`, which is the caller's to throw away.
Result<std::unique_ptr<Journal>> openDemo(const QTemporaryDir& folder);

} // namespace settheory
