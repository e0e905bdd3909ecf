// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/focusframe.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace settheory {

void drawFocusFrame(QWidget& picture)
{
    if (!picture.hasFocus())
        return;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(&picture).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(picture.rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace settheory
