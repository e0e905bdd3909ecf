// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace settheory {

/// The context of what the store and the journal say to people: `Store::tr("…")`.
struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace settheory
