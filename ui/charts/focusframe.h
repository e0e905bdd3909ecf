// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace settheory {

/// A frame around a picture that has the focus, as around every other control.
void drawFocusFrame(QWidget& picture);

} // namespace settheory
