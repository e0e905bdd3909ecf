// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabulardelegate.h"

#include "ui/format/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/protocolchip.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace settheory {
namespace {

constexpr int kChipsInset = 8;
constexpr int kBetweenChips = 4;

QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (index.data(BoldRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

void drawChips(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariantList protocols = index.data(ProtocolsRole).toList();
    QStringList words = index.data(ChipWordsRole).toStringList();
    double left = option.rect.left() + kChipsInset;
    double wanted = 0;
    for (const QString& chip : words)
        wanted += protocolChipSize(option.font, chip).width() + kBetweenChips;
    if (left + wanted > option.rect.right() + 1 + kBetweenChips) { // the shape and the count still fit
        for (QString& chip : words)
            chip = chip.section(u' ', 0, 0);
    }
    for (qsizetype i = 0; i < std::min(protocols.size(), words.size()); ++i) {
        const QSizeF size = protocolChipSize(option.font, words[i]);
        if (left + size.width() > option.rect.right() + 1) {
            painter.setPen(Theme::of(option.palette).muted);
            painter.drawText(QRectF(left, option.rect.top(), 40, option.rect.height()), Qt::AlignVCenter,
                QStringLiteral("+%1").arg(protocols.size() - i));
            return;
        }
        const QPointF at(left, option.rect.center().y() + 0.5 - size.height() / 2);
        drawProtocolChip(
            painter, at, option.font, static_cast<Protocol>(protocols[i].toInt()), words[i], option.palette);
        left += size.width() + kBetweenChips;
    }
}

} // namespace

void TabularDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (index.data(ProtocolsRole).isValid()) {
        drawChips(*painter, option, index);
    } else {
        const QVariant colour = index.data(Qt::ForegroundRole);
        painter->setFont(cellFont(option, index));
        painter->setPen(colour.canConvert<QBrush>() ? colour.value<QBrush>().color()
                : index.data(MutedRole).toBool()    ? theme.muted
                                                    : theme.text);
        const QVariant set = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment =
            set.isValid() ? Qt::Alignment(set.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
        drawText(*painter, QRectF(option.rect).adjusted(kInset, 0, -kInset, -1), alignment,
            index.data(Qt::DisplayRole).toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter->setPen(theme.accent);
        painter->drawLine(
            option.rect.left(), option.rect.top() + 4, option.rect.left(), option.rect.bottom() - 4);
        painter->drawLine(
            option.rect.left() + 1, option.rect.top() + 4, option.rect.left() + 1, option.rect.bottom() - 4);
    }
    painter->restore();
}

void TabularDelegate::drawText(
    QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text) const
{
    drawTabular(painter, room, alignment, text);
}

QSize TabularDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    double width = 0;
    if (index.data(ProtocolsRole).isValid()) {
        for (const QString& words : index.data(ChipWordsRole).toStringList())
            width += protocolChipSize(option.font, words).width() + kBetweenChips;
    } else {
        width = tabularWidth(QFontMetricsF(cellFont(option, index)), index.data(Qt::DisplayRole).toString());
    }
    return {qCeil(width) + 2 * kInset + 1, 34};
}

void dressTable(QTableView* table, int rowHeight)
{
    table->setItemDelegate(new TabularDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setTabKeyNavigation(false);
}

} // namespace settheory
