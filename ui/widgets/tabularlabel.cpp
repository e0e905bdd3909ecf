// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabularlabel.h"

#include "ui/format/tabular.h"

#include <QPainter>

namespace settheory {

TabularLabel::TabularLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QSize TabularLabel::sizeHint() const
{
    ensurePolished();
    const QFontMetricsF metrics(font());
    return {qCeil(tabularWidth(metrics, text())) + 1, qCeil(metrics.height())};
}

QSize TabularLabel::minimumSizeHint() const
{
    return sizeHint();
}

void TabularLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawTabular(painter, contentsRect(), alignment(), text());
}

} // namespace settheory
