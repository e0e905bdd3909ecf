// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/setlistmodel.h"

#include "core/entry/editing.h"
#include "core/entry/rearranging.h"
#include "ui/widgets/tabulardelegate.h"

#include <algorithm>
#include <utility>

namespace settheory {
namespace {

const SetTableColumn& columnAt(int section)
{
    return setTableColumns()[static_cast<std::size_t>(section)];
}

std::size_t setAt(const QModelIndex& index)
{
    return static_cast<std::size_t>(index.row());
}

} // namespace

SetListModel::SetListModel(LogSnapshot log, Tempos tempos, Workout workout, QObject* parent)
    : QAbstractTableModel(parent)
    , m_edited{std::move(log), std::move(tempos), std::move(workout)}
{
}

void SetListModel::replace(Workout workout)
{
    beginResetModel();
    m_edited.workout = std::move(workout);
    endResetModel();
}

void SetListModel::setWorkout(Workout workout)
{
    m_undo.push_back(m_edited.workout);
    m_redo.clear();
    replace(std::move(workout));
}

bool SetListModel::takeBack()
{
    if (m_undo.empty())
        return false;
    m_redo.push_back(m_edited.workout);
    Workout before = std::move(m_undo.back());
    m_undo.pop_back();
    replace(std::move(before));
    return true;
}

bool SetListModel::doAgain()
{
    if (m_redo.empty())
        return false;
    m_undo.push_back(m_edited.workout);
    Workout after = std::move(m_redo.back());
    m_redo.pop_back();
    replace(std::move(after));
    return true;
}

void SetListModel::removeSets(const SetIndices& sets)
{
    Workout workout = m_edited.workout;
    std::vector<SetId> gone;
    for (const std::size_t set : sets)
        gone.push_back(workout.sets[set].id);
    for (const SetId& id : gone) { // by identifier: a set takes its segments along
        const auto found = std::ranges::find(workout.sets, id, &PerformedSet::id);
        if (found != workout.sets.end())
            workout = withoutSet(std::move(workout), static_cast<std::size_t>(found - workout.sets.begin()));
    }
    setWorkout(std::move(workout));
}

void SetListModel::removeExerciseOf(std::size_t set)
{
    setWorkout(withoutExercise(m_edited.workout, m_edited.workout.sets[set].exercise));
}

bool SetListModel::moveSets(const SetIndices& sets, int by)
{
    auto moved = withSetsMoved(m_edited.workout, sets, by);
    if (moved)
        setWorkout(std::move(*moved));
    return moved.has_value();
}

bool SetListModel::moveExerciseOf(std::size_t set, int by)
{
    auto moved = withExerciseMoved(m_edited.workout, m_edited.workout.sets[set].exercise, by);
    if (moved)
        setWorkout(std::move(*moved));
    return moved.has_value();
}

Result<> SetListModel::changeSets(const SetIndices& sets, const BulkEdit& edit)
{
    Result<Workout> changed = withSetsEdited(m_edited.workout, sets, edit, m_edited.log->settings().unit);
    if (!changed)
        return passOn(changed);
    if (*changed != m_edited.workout)
        setWorkout(std::move(*changed));
    return {};
}

QString SetListModel::problemWith(const QModelIndex& index, const QString& text) const
{
    const Result<Workout> after = columnAt(index.column()).edited(m_edited, setAt(index), text.trimmed());
    return after ? QString() : after.error().message;
}

int SetListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edited.workout.sets.size());
}

int SetListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(setTableColumns().size());
}

bool SetListModel::beginsExercise(std::size_t set) const
{
    const auto& sets = m_edited.workout.sets;
    return set == 0 || sets[set - 1].exercise != sets[set].exercise;
}

QVariant SetListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SetTableColumn& column = columnAt(index.column());
    const std::size_t set = setAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return column.shown ? column.shown(m_edited, set) : column.typed(m_edited, set);
    case Qt::EditRole:
        return column.typed(m_edited, set);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.alignedRight ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return hintOf(column);
    case BoldRole:
        return index.column() == kExerciseColumn && beginsExercise(set);
    case MutedRole:
        return index.column() == kExerciseColumn ? !beginsExercise(set) : index.column() != kSetColumn;
    default:
        return {};
    }
}

bool SetListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    const SetTableColumn& column = columnAt(index.column());
    if (text == column.typed(m_edited, setAt(index)))
        return true;
    Result<Workout> after = column.edited(m_edited, setAt(index), text);
    if (!after) {
        Q_EMIT refused(after.error().message);
        return false;
    }
    m_undo.push_back(std::exchange(m_edited.workout, std::move(*after)));
    m_redo.clear();
    // One cell may change many: the rests below, the group of an exercise, its name.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    return true;
}

QVariant SetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return nameOf(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (columnAt(section).alignedRight ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::ToolTipRole ? QVariant(hintOf(columnAt(section))) : QVariant();
}

Qt::ItemFlags SetListModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace settheory
