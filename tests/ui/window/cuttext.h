// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace settheory {

/// What cannot be read below `root`, a sentence each: words in labels, buttons, choices, hints and headings
/// that have less room than they need, are cut off by what they stand in, or lie under each other.
QStringList cutTexts(QWidget& root);

/// How a sentence of a test names a widget.
QString nameFor(const QWidget& widget);

} // namespace settheory
