// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace settheory {

/// What can be reached by Tab in what is shown, in no order: parts of other controls (the line inside a spin
/// box) and what is hidden or disabled are left out.
std::vector<QWidget*> controlsIn(QWidget& shown);

/// The next one by Tab after that; null: there is no other.
QWidget* nextByTab(QWidget& control);

} // namespace settheory
