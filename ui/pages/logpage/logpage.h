// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace settheory {

/// Logging at the gym: the workout in progress, or what to start next.
class LogPage : public Page {
    Q_OBJECT
public:
    LogPage(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);
};

} // namespace settheory
