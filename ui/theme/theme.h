// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace settheory {

/// The colours of the window. Pages and charts ask for it when they paint, and paint again on
/// QEvent::PaletteChange: that is how a switch of the theme reaches everything at once.
struct Theme {
    bool dark = false;
    QColor ground, surface, line;
    QColor text, muted, faint; ///< faint is for hints only: too pale for text that must be read
    QColor accent, onAccent, selection;
    QColor straight, preExhaustion, drop;
    QColor good, caution, bad;

    static const Theme& light();
    static const Theme& darkOne();
    /// The theme that the widget stands in, by its palette.
    static const Theme& of(const QWidget* widget);
    static const Theme& of(const QPalette& palette);

    QPalette palette() const;
};

/// `share` of `top` laid over `ground`, opaque: tinted grounds of chips and of the heat strip.
QColor blended(const QColor& top, const QColor& ground, double share);

} // namespace settheory
