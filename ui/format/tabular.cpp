// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tabular.h"

#include <QPainter>

#include <algorithm>

namespace settheory {
namespace {

bool isCellDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

double digitCell(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

// Calls piece(text, x, width) for each digit and for each stretch between digits, from x = 0 on.
template <class Piece> double layOut(const QFontMetricsF& metrics, QStringView text, Piece piece)
{
    const double cell = digitCell(metrics);
    double x = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        double width = cell;
        if (!isCellDigit(text[from])) {
            while (to < text.size() && !isCellDigit(text[to]))
                ++to;
            width = metrics.horizontalAdvance(text.mid(from, to - from).toString());
        }
        piece(text.mid(from, to - from), x, width);
        x += width;
        from = to;
    }
    return x;
}

} // namespace

double tabularWidth(const QFontMetricsF& metrics, QStringView text)
{
    return layOut(metrics, text, [](QStringView, double, double) {});
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = tabularWidth(metrics, text);
    if (width > rect.width() + 0.5) {
        painter.drawText(rect, int(alignment & Qt::AlignVertical_Mask) | Qt::AlignLeft | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    double left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    layOut(metrics, text, [&](QStringView piece, double x, double pieceWidth) {
        const QString drawn = piece.toString();
        const double inset = isCellDigit(piece[0]) ? (pieceWidth - metrics.horizontalAdvance(drawn)) / 2 : 0;
        painter.drawText(QPointF(left + x + inset, baseline), drawn);
    });
}

} // namespace settheory
