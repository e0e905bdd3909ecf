// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace settheory {

/// Text whose digits stand in cells of equal width, so that columns of figures line up and a running clock
/// does not tremble: the fonts at hand have proportional digits, and Qt 6.4 cannot ask for others.
double tabularWidth(const QFontMetricsF& metrics, QStringView text);
/// Draws with the painter's font and pen; elided at the right where it does not fit.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

} // namespace settheory
