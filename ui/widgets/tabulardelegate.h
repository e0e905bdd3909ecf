// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace settheory {

/// Roles beyond Qt's own that the delegate understands.
enum TableRole {
    SortRole = Qt::UserRole, ///< what a column sorts by
    MutedRole, ///< bool: in the quiet colour
    BoldRole, ///< bool: semibold
    ProtocolsRole, ///< QVariantList of int (Protocol) … one chip each, words in ChipWordsRole
    ChipWordsRole, ///< QStringList
};

/// Cells of a table: tabular digits, a hairline below each row, a quiet selection, chips for protocols.
class TabularDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    static constexpr int kInset = 8; ///< left and right of the words
    virtual void drawText(
        QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text) const;
};

/// Gives a table the look of the mockups: delegate, row height, no grid, no frame, quiet headers.
void dressTable(QTableView* table, int rowHeight = 34);

} // namespace settheory
