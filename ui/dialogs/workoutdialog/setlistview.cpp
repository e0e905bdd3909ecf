// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/setlistview.h"

#include "ui/dialogs/workoutdialog/bulkeditdialog.h"
#include "ui/dialogs/workoutdialog/celleditor.h"
#include "ui/dialogs/workoutdialog/setlistmodel.h"
#include "ui/format/format.h"
#include "ui/widgets/tabulardelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace settheory {

SetListView::SetListView(SetListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    dressTable(this, 32);
    auto* editor = new CellEditor(model, this);
    setItemDelegate(editor);
    connect(editor, &CellEditor::told, this, &SetListView::said);
    setAccessibleName(tr("Sets"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked);
    for (int i = 0; i < model.columnCount(); ++i) {
        const SetTableColumn& shown = setTableColumns()[static_cast<std::size_t>(i)];
        if (shown.width > 0)
            setColumnWidth(i, std::max(shown.width, horizontalHeader()->sectionSizeHint(i)));
        else
            horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
}

SetIndices SetListView::selectedSets() const
{
    SetIndices sets;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        sets.push_back(static_cast<std::size_t>(index.row()));
    std::ranges::sort(sets);
    return sets;
}

std::optional<std::size_t> SetListView::currentSet() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(static_cast<std::size_t>(index.row())) : std::nullopt;
}

void SetListView::chooseSet(std::size_t set, int column)
{
    const int row = std::min(static_cast<int>(set), m_model.rowCount() - 1);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, column));
    setFocus();
}

std::vector<SetId> SetListView::selectedIds() const
{
    std::vector<SetId> ids;
    for (const std::size_t set : selectedSets())
        ids.push_back(m_model.workout().sets[set].id);
    return ids;
}

// Those of them that are still there; else the place where they were.
void SetListView::choose(const std::vector<SetId>& sets, int column)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const SetId& id = m_model.workout().sets[static_cast<std::size_t>(row)].id;
        if (std::ranges::find(sets, id) == sets.end())
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        if (!first.isValid())
            first = m_model.index(row, column);
    }
    if (!first.isValid())
        return chooseSet(0, column);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
    setFocus();
}

void SetListView::removeSelected()
{
    const SetIndices sets = selectedSets();
    if (sets.empty())
        return;
    const int column = currentIndex().column();
    m_model.removeSets(sets);
    chooseSet(sets.front(), column);
    Q_EMIT said(
        sets.size() == 1 ? tr("The set goes when you save.") : tr("The sets go when you save."), false);
}

void SetListView::removeExercise()
{
    const auto set = currentSet();
    if (!set)
        return;
    const int column = currentIndex().column();
    const QString name =
        m_model.edited().log->exerciseOf(m_model.workout(), m_model.workout().sets[*set]).name;
    m_model.removeExerciseOf(*set);
    chooseSet(*set, column);
    Q_EMIT said(tr("%1 goes with all its sets when you save.").arg(name), false);
}

void SetListView::moveSelected(int by)
{
    const std::vector<SetId> ids = selectedIds();
    const int column = currentIndex().column();
    if (m_model.moveSets(selectedSets(), by))
        choose(ids, column);
}

void SetListView::moveExercise(int by)
{
    const auto set = currentSet();
    if (!set)
        return;
    const std::vector<SetId> ids = {m_model.workout().sets[*set].id};
    const int column = currentIndex().column();
    if (m_model.moveExerciseOf(*set, by))
        choose(ids, column);
}

void SetListView::changeSelected()
{
    const SetIndices sets = selectedSets();
    if (sets.empty())
        return;
    const std::vector<SetId> ids = selectedIds();
    const int column = currentIndex().column();
    BulkEditDialog dialog(
        *m_model.edited().log, static_cast<int>(sets.size()),
        [&](const BulkEdit& edit) { return m_model.changeSets(sets, edit); }, this);
    if (dialog.exec() == QDialog::Accepted) {
        choose(ids, column);
        Q_EMIT said(
            format::counted(static_cast<qint64>(sets.size()), tr("1 set changed."), tr("%1 sets changed.")),
            false);
    }
}

void SetListView::takeBack()
{
    stepTo(&SetListModel::takeBack);
}

void SetListView::doAgain()
{
    stepTo(&SetListModel::doAgain);
}

/// What was chosen stays chosen where the step leaves it; where it is gone, the row it stood in.
void SetListView::stepTo(bool (SetListModel::*step)())
{
    const std::vector<SetId> ids = selectedIds();
    const int row = std::max(0, currentIndex().row());
    if (!(m_model.*step)())
        return;
    const std::vector<PerformedSet>& sets = m_model.workout().sets;
    const bool isThere = std::ranges::any_of(
        sets, [&](const PerformedSet& set) { return std::ranges::find(ids, set.id) != ids.end(); });
    if (isThere)
        choose(ids, kSetColumn);
    else
        chooseSet(static_cast<std::size_t>(row), kSetColumn);
}

bool SetListView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // the window's undo is for what was saved
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            event->accept();
    }
    return QTableView::event(event);
}

void SetListView::keyPressEvent(QKeyEvent* event)
{
    const auto is = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        return event->key() == key && (event->modifiers() & ~Qt::KeypadModifier) == with;
    };
    if (is(Qt::Key_Return) || is(Qt::Key_Enter))
        edit(currentIndex());
    else if (is(Qt::Key_Delete, Qt::ShiftModifier))
        removeExercise();
    else if (is(Qt::Key_Delete))
        removeSelected();
    else if (is(Qt::Key_Up, Qt::AltModifier))
        moveSelected(-1);
    else if (is(Qt::Key_Down, Qt::AltModifier))
        moveSelected(1);
    else if (is(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier))
        moveExercise(-1);
    else if (is(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier))
        moveExercise(1);
    else if (is(Qt::Key_E, Qt::ControlModifier))
        changeSelected();
    else if (event->matches(QKeySequence::Undo))
        takeBack();
    else if (event->matches(QKeySequence::Redo))
        doAgain();
    else
        QTableView::keyPressEvent(event);
}

void SetListView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto add = [&](const QString& words, const QKeySequence& keys, auto act) {
        QAction* action = menu.addAction(words, this, act);
        action->setShortcut(keys);
        action->setEnabled(currentSet().has_value());
    };
    add(tr("Change…"), Qt::CTRL | Qt::Key_E, [this] { changeSelected(); });
    add(tr("Earlier"), Qt::ALT | Qt::Key_Up, [this] { moveSelected(-1); });
    add(tr("Later"), Qt::ALT | Qt::Key_Down, [this] { moveSelected(1); });
    add(tr("Exercise earlier"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { moveExercise(-1); });
    add(tr("Exercise later"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, [this] { moveExercise(1); });
    add(tr("Delete set"), Qt::Key_Delete, [this] { removeSelected(); });
    add(tr("Delete exercise"), Qt::SHIFT | Qt::Key_Delete, [this] { removeExercise(); });
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
            : event->globalPos());
}

} // namespace settheory
