// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/settablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString failedFirstOf(const SetRow& row)
{
    QStringList words;
    for (const auto* cell : {&row.first, &row.second}) {
        if (*cell && !(*cell)->failedFirst.isEmpty())
            words << (*cell)->failedFirst;
    }
    return words.join(u" / "_s);
}

Qt::Alignment alignmentOf(int column)
{
    if (column == SetTableModel::Gap || column == SetTableModel::Tick)
        return Qt::AlignCenter;
    const bool isFigure = column == SetTableModel::FirstSet || column == SetTableModel::SecondSet
        || column == SetTableModel::Rest;
    return Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void SetTableModel::setTable(const SetTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

const SetCell* SetTableModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || at(index.row()) >= m_table.rows.size())
        return nullptr;
    const SetRow& row = m_table.rows[at(index.row())];
    if (index.column() == FirstSet && row.first)
        return &*row.first;
    if (index.column() == SecondSet && row.second)
        return &*row.second;
    return nullptr;
}

QModelIndex SetTableModel::indexOfNext() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {FirstSet, SecondSet}) {
            const SetCell* cell = cellAt(index(row, column));
            if (cell && cell->isNext)
                return index(row, column);
        }
    }
    return {};
}

QModelIndex SetTableModel::indexOfFirstDone() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {FirstSet, SecondSet}) {
            const SetCell* cell = cellAt(index(row, column));
            if (cell && cell->set)
                return index(row, column);
        }
    }
    return {};
}

QModelIndex SetTableModel::indexOf(std::size_t set) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {FirstSet, SecondSet}) {
            const SetCell* cell = cellAt(index(row, column));
            if (cell && cell->set == set)
                return index(row, column);
        }
    }
    return {};
}

bool SetTableModel::isColumnEmpty(int column) const
{
    return std::ranges::all_of(m_table.rows, [&](const SetRow& row) { return text(row, column).isEmpty(); });
}

int SetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SetTableModel::text(const SetRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case FirstLast:
        return row.first ? row.first->lastTime : QString();
    case FirstSet:
        return row.first ? row.first->text : QString();
    case Gap:
        return row.gap;
    case SecondLast:
        return row.second ? row.second->lastTime : QString();
    case SecondSet:
        return row.second ? row.second->text : QString();
    case FailedFirst:
        return failedFirstOf(row);
    case Rest:
        return row.rest.isEmpty() && row.isDone ? u"\u2013"_s : row.rest;
    case Tick:
        return row.isDone ? u"\u2713"_s : row.isNext ? u"\u21B5"_s : QString();
    }
    return {};
}

QString SetTableModel::toolTip(const SetCell& cell) const
{
    const QString keys = tr("Double click or F2 corrects this set, Delete takes it away.");
    return cell.better.isEmpty() ? keys : cell.better + u'\n' + keys;
}

QVariant SetTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetRow& row = m_table.rows[at(index.row())];
    const SetCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case Qt::ToolTipRole:
        return cell && cell->set ? toolTip(*cell) : QVariant();
    case Qt::AccessibleTextRole:
        return cell && !cell->better.isEmpty() ? cell->text + u", "_s + cell->better
                                               : text(row, index.column());
    case MarkRole:
        return cell && !cell->better.isEmpty() ? (cell->isRecord ? u"\u2605"_s : u"\u2191"_s) : QString();
    case SecondLineRole:
        if (!cell)
            return {};
        return cell->failedFirst.isEmpty() ? cell->lastTime : cell->failedFirst;
    case IsNextRole:
        return row.isNext;
    case IsEditedRole:
        return cell && cell->isNext;
    case IsDoneRole:
        return cell ? cell->set.has_value() : row.isDone;
    default:
        return {};
    }
}

QVariant SetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role == Qt::ToolTipRole && (section == Rest || (section == Gap && !m_table.bySide)))
        return tr("From the end of the set before to the start of this one. \u2248: the start is estimated "
                  "from how "
                  "long your sets take; Space marks it exactly.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return m_table.second ? tr("Round") : tr("Set", "number of the set");
    case FirstLast:
    case SecondLast:
        return tr("Last time");
    case FirstSet:
    case SecondSet:
        if (m_table.bySide)
            return section == FirstSet ? tr("Left") : tr("Right");
        return isOfTwo() ? tr("Set", "of the round") : tr("This time");
    case Gap:
        return m_table.bySide ? tr("Right \u2212 left", "what the right side did more") : tr("Gap");
    case FailedFirst:
        return tr("Failed first");
    case Rest:
        return tr("Rest");
    default:
        return {};
    }
}

Qt::ItemFlags SetTableModel::flags(const QModelIndex& index) const
{
    const SetCell* cell = cellAt(index);
    return cell && cell->set ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace settheory
