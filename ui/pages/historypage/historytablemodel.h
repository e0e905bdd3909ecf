// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/find.h"
#include "ui/pages/historypage/history.h"

#include <QAbstractTableModel>

namespace settheory {

/// The workouts as a table: the rows that the query finds, in the chosen order.
class HistoryTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit HistoryTableModel(QObject* parent = nullptr);

    void setHistory(HistoryPtr history);
    void setQuery(const FindQuery& query);
    /// Unknown values stand last in both orders; what is equal goes by start, the newest first.
    void sort(int column, Qt::SortOrder order) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const HistoryRow& row(int row) const { return m_history->rows[m_order[static_cast<std::size_t>(row)]]; }
    int findRow(const WorkoutId& id) const; ///< −1 if it is not shown

private:
    void arrange();

    HistoryPtr m_history;
    FindQuery m_query;
    std::vector<std::size_t> m_order; ///< indices into History::rows
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace settheory
