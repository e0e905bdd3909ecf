// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/command.h"

namespace settheory::cli {

/// `import --list`: what earlier imports brought and is still there.
int listImports(const Invocation& invocation);
/// `import --undo ID`: takes one back; where workouts were edited since, only if that is said too.
int takeBackImport(const Invocation& invocation, const QString& id, bool alsoEdited);

} // namespace settheory::cli
