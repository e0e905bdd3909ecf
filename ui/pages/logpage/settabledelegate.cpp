// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/settabledelegate.h"

#include "ui/format/tabular.h"
#include "ui/pages/logpage/settablemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace settheory {
namespace {

constexpr int kInset = 6;
constexpr int kMarkGap = 5;

QColor inkFor(const Theme& theme, const QModelIndex& index)
{
    const int column = index.column();
    const bool done = index.data(SetTableModel::IsDoneRole).toBool();
    if (column == SetTableModel::Tick)
        return done ? theme.good : theme.muted;
    if (column == SetTableModel::FirstLast || column == SetTableModel::SecondLast
        || column == SetTableModel::Gap)
        return theme.muted;
    if (column == SetTableModel::Number)
        return theme.text;
    return done ? theme.text : theme.muted;
}

void drawGapLines(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.setPen(QPen(theme.line, 1, Qt::DashLine));
    painter.drawLine(rect.left(), rect.top(), rect.left(), rect.bottom());
    painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom());
}

void drawFocus(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 6, 6);
}

// Before the figures, which stay aligned.
void drawMark(QPainter& painter, QRectF words, const Theme& theme, const QModelIndex& index)
{
    const QString mark = index.data(SetTableModel::MarkRole).toString();
    if (mark.isEmpty())
        return;
    const double figures = tabularWidth(QFontMetricsF(painter.font()), index.data().toString());
    words.setRight(words.right() - figures - kMarkGap);
    painter.setPen(theme.good);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, mark);
}

} // namespace

void SetTableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    if (index.data(SetTableModel::IsNextRole).toBool())
        painter->fillRect(option.rect, theme.selection);
    if (index.column() == SetTableModel::Gap)
        drawGapLines(*painter, option.rect, theme);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);

    QFont font = option.font;
    if (index.column() == SetTableModel::Number)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(inkFor(theme, index));
    QRectF words = QRectF(option.rect).adjusted(kInset, 0, -kInset, -1);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString second = m_isCompact ? index.data(SetTableModel::SecondLineRole).toString() : QString();
    if (!second.isEmpty() && !index.data(SetTableModel::IsEditedRole).toBool()) {
        QFont small = font;
        small.setPointSizeF(font.pointSizeF() * 0.88);
        const QRectF lower(words.left(), words.center().y() + 1, words.width(), words.height() / 2 - 3);
        painter->save();
        painter->setFont(small);
        painter->setPen(theme.muted);
        drawTabular(*painter, lower, alignment, second);
        painter->restore();
        words.setHeight(words.height() / 2 + 2);
    }
    if (!index.data(SetTableModel::IsEditedRole).toBool())
        drawTabular(*painter, words, alignment, index.data().toString());
    drawMark(*painter, words, theme, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(*painter, option.rect, theme);
    painter->restore();
}

int SetTableDelegate::naturalWidth(
    const QAbstractItemModel& model, int column, const QFont& font, const QFont& headFont)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(column == SetTableModel::Number ? bold : font);
    constexpr double kHeadMargin = 6; // the style's own, around the words of a heading
    const QString head = model.headerData(column, Qt::Horizontal).toString();
    double width = head.isEmpty() ? 0 : QFontMetricsF(headFont).horizontalAdvance(head) + kHeadMargin;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        const QString mark = index.data(SetTableModel::MarkRole).toString();
        width = std::max(width,
            tabularWidth(metrics, index.data().toString())
                + (mark.isEmpty() ? 0 : metrics.horizontalAdvance(mark) + kMarkGap));
    }
    return qCeil(width) + 2 * kInset + 2;
}

} // namespace settheory
