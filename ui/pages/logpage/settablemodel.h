// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"

#include <QAbstractTableModel>

namespace settheory {

/// The table of one exercise, or of two by rounds. Shows; changes nothing.
class SetTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        FirstLast,
        FirstSet,
        Gap,
        SecondLast,
        SecondSet,
        FailedFirst,
        Rest,
        Tick,
        ColumnCount
    };
    enum Role {
        SecondLineRole = Qt::UserRole, ///< where there is no room for columns of their own
        IsNextRole,
        IsDoneRole,
        IsEditedRole, ///< the boxes stand here
        MarkRole, ///< "↑" more than last time, "★" more than ever; empty: neither
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const SetTable& table);
    const SetTable& table() const { return m_table; }
    bool isOfTwo() const { return m_table.isOfTwo(); }
    const SetCell* cellAt(const QModelIndex& index) const; ///< null where no set stands
    QModelIndex indexOfNext() const; ///< of the set that Enter logs; invalid if it is in another table
    QModelIndex indexOfFirstDone() const; ///< invalid: no set of it is logged yet
    QModelIndex indexOf(std::size_t set) const;
    bool isColumnEmpty(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const SetRow& row, int column) const;
    QString toolTip(const SetCell& cell) const;

    SetTable m_table;
};

} // namespace settheory
