// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/historytablemodel.h"
#include "ui/format/format.h"

#include "ui/format/format.h"
#include "ui/pages/historypage/historycolumns.h"
#include "ui/widgets/tabulardelegate.h"

#include <QCollator>

#include <algorithm>

namespace settheory {
namespace {

const HistoryColumn& columnAt(int section)
{
    return historyColumns()[static_cast<std::size_t>(section)];
}

QVariant protocolsOf(const HistoryRow& row)
{
    QVariantList protocols;
    for (const auto& [protocol, count] : chipsOf(row))
        protocols << static_cast<int>(protocol);
    return protocols;
}

QVariant chipWordsOf(const HistoryRow& row)
{
    QStringList words;
    for (const auto& chip : chipsOf(row))
        words << chipWords(chip);
    return words;
}

} // namespace

HistoryTableModel::HistoryTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(std::make_shared<const History>())
{
}

void HistoryTableModel::setHistory(HistoryPtr history)
{
    beginResetModel();
    m_history = std::move(history);
    arrange();
    endResetModel();
}

void HistoryTableModel::setQuery(const FindQuery& query)
{
    beginResetModel();
    m_query = query;
    arrange();
    endResetModel();
}

void HistoryTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void HistoryTableModel::arrange()
{
    const std::vector<HistoryRow>& rows = m_history->rows;
    m_order.clear();
    for (std::size_t i = rows.size(); i-- > 0;) { // the newest first
        if (m_query.isEmpty()
            || m_query.matches(m_history->log(), rows[i].workout(), rows[i].measured->recognised->blocks))
            m_order.push_back(i);
    }
    std::vector<SortKey> keys(rows.size());
    for (const std::size_t i : m_order)
        keys[i] = columnAt(m_sortColumn).sortKey(rows[i], m_history->log());
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(m_order, [&](std::size_t left, std::size_t right) {
        const SortKey& a = keys[left];
        const SortKey& b = keys[right];
        if (a.known != b.known)
            return a.known;
        const int byText = a.text.isEmpty() && b.text.isEmpty() ? 0 : collator.compare(a.text, b.text);
        const double difference = byText != 0 ? byText : a.number - b.number;
        return ascending ? difference < 0 : difference > 0;
    });
}

int HistoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int HistoryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(historyColumns().size());
}

QVariant HistoryTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryColumn& column = columnAt(index.column());
    const HistoryRow& shown = row(index.row());
    const bool hasChips = index.column() == historyColumn(u"protocols");
    switch (role) {
    case Qt::DisplayRole:
        return column.text(shown, m_history->log());
    case Qt::ToolTipRole:
        return column.hint ? QVariant(format::tip(column.hint(shown, m_history->log()))) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.alignedRight ? Qt::AlignRight : Qt::AlignLeft));
    case BoldRole:
        return index.column() == 0;
    case ProtocolsRole:
        return hasChips ? protocolsOf(shown) : QVariant();
    case ChipWordsRole:
        return hasChips ? chipWordsOf(shown) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return nameOf(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (columnAt(section).alignedRight ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

int HistoryTableModel::findRow(const WorkoutId& id) const
{
    const auto found =
        std::ranges::find_if(m_order, [&](std::size_t i) { return m_history->rows[i].workout().id == id; });
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

} // namespace settheory
