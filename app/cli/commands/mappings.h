// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/command.h"

namespace settheory::cli {

/// `import --mappings`: what the columns of the lifter's own tables hold, by the names of the mappings.
int listMappings(const Invocation& invocation);
int renameMapping(const Invocation& invocation, const QString& name, const QString& newName);
int removeMapping(const Invocation& invocation, const QString& name);

} // namespace settheory::cli
