// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/historytable.h"

#include "ui/pages/historypage/historycolumns.h"
#include "ui/pages/historypage/historytablemodel.h"
#include "ui/widgets/tabulardelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kNarrowest = 76; // of the columns that take what is left

QString widthKey(int column)
{
    return u"history/width/"_s + QString::fromLatin1(historyColumns()[static_cast<std::size_t>(column)].key);
}

} // namespace

HistoryTable::HistoryTable(HistoryTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    dressTable(this, 35);
    setAccessibleName(tr("Workouts"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryTable::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &HistoryTable::rememberWidths);
}

std::vector<WorkoutId> HistoryTable::selectedWorkouts() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<WorkoutId> workouts;
    for (const QModelIndex& index : rows)
        workouts.push_back(m_model.row(index.row()).workout().id);
    return workouts;
}

std::optional<WorkoutId> HistoryTable::currentWorkout() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row()).workout().id) : std::nullopt;
}

void HistoryTable::selectWorkouts(
    const std::vector<WorkoutId>& workouts, const std::optional<WorkoutId>& current)
{
    QItemSelection selection;
    QModelIndex first, kept;
    for (const WorkoutId& id : workouts) {
        const int row = m_model.findRow(id);
        if (row < 0)
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        if (!first.isValid())
            first = m_model.index(row, 0);
        if (id == current)
            kept = m_model.index(row, 0);
    }
    const QModelIndex target = kept.isValid() ? kept : first;
    m_quiet = true;
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_quiet = false;
    if (target.isValid())
        scrollTo(target);
    Q_EMIT currentChangedTo(currentWorkout());
}

void HistoryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.row() != previous.row())
        Q_EMIT currentChangedTo(currentWorkout());
}

void HistoryTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT deleteWanted();
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        Q_EMIT partsWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editWanted();
    else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, currentIndex().column()));
    else if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, currentIndex().column()));
    else
        QTableView::keyPressEvent(event);
}

void HistoryTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const bool any = !selectedWorkouts().empty();
    const auto add = [&](const QString& words, const QKeySequence& keys, void (HistoryTable::*signal)()) {
        QAction* action = menu.addAction(words, this, signal);
        action->setShortcut(keys);
        action->setEnabled(any);
    };
    add(tr("Edit"), Qt::Key_Return, &HistoryTable::editWanted);
    add(tr("Repeat today"), {}, &HistoryTable::repeatWanted);
    add(tr("Repeat parts…"), Qt::CTRL | Qt::Key_Return, &HistoryTable::partsWanted);
    add(tr("Copy as CSV"), QKeySequence::Copy, &HistoryTable::copyWanted);
    add(tr("Delete"), QKeySequence::Delete, &HistoryTable::deleteWanted);
    QMenu* sorting = menu.addMenu(tr("Sort by"));
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const HistoryColumn& column = historyColumns()[static_cast<std::size_t>(i)];
        sorting->addAction(nameOf(column), this, [this, i, &column] {
            const bool again = horizontalHeader()->sortIndicatorSection() == i;
            const auto first = column.descendingFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
            const auto other = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            sortByColumn(i, again && horizontalHeader()->sortIndicatorOrder() == first ? other : first);
        });
    }
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    menu.exec(at);
}

void HistoryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// Remembered widths win; else a column has its usual one, a little less in a narrow window, and up to half as
// much again where what is seen wants it; the others share what is left.
void HistoryTable::fitColumns()
{
    m_fitting = true;
    const QSettings settings;
    const double scale = viewport()->width() < 880 ? 0.88 : 1;
    std::vector<int> open;
    int left = viewport()->width();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const int usual = int(historyColumns()[static_cast<std::size_t>(i)].width * scale);
        const int wanted = usual == 0
            ? 0
            : std::max(std::clamp(sizeHintForColumn(i), usual, usual * 3 / 2), headingWidth(i));
        const int width = settings.value(widthKey(i), wanted).toInt();
        if (width <= 0) {
            open.push_back(i);
            continue;
        }
        setColumnWidth(i, width);
        left -= width;
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
        const int share = i == 0 ? left * 5 / 9 : left;
        const int least = std::max(kNarrowest, headingWidth(open[i]));
        const int width = std::max(least, open.size() == 1 ? left : share);
        setColumnWidth(open[i], width);
        left -= width;
    }
    m_fitting = false;
}

int HistoryTable::headingWidth(int column) const
{
    // What the header itself wants is with the arrow of sorting, which only one of them shows.
    constexpr int kArrow = 22;
    const int wanted = horizontalHeader()->sectionSizeHint(column);
    return column == horizontalHeader()->sortIndicatorSection() ? wanted : wanted - kArrow;
}

void HistoryTable::rememberWidths()
{
    if (m_fitting)
        return;
    QSettings settings;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const int usual = historyColumns()[static_cast<std::size_t>(i)].width;
        if (usual > 0 || settings.contains(widthKey(i)))
            settings.setValue(widthKey(i), columnWidth(i));
    }
}

} // namespace settheory
