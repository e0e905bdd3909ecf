// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace settheory {

/// Paints the cells of a table of sets: what was done in the colour of text, what is coming in the quiet one,
/// the coming row on the ground of a selection, the gap between dashed lines.
class SetTableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Two lines a row, where last time has no column of its own.
    void setCompact(bool compact) { m_isCompact = compact; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The width that the column's texts need, heading included.
    static int naturalWidth(
        const QAbstractItemModel& model, int column, const QFont& font, const QFont& headFont);

private:
    bool m_isCompact = false;
};

} // namespace settheory
