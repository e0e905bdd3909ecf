// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/bulkedit.h"
#include "ui/dialogs/workoutdialog/setcolumns.h"

#include <QAbstractTableModel>

namespace settheory {

/// The sets of one workout, each cell editable. Holds the workout while it is edited; nothing is stored.
class SetListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    SetListModel(LogSnapshot log, Tempos tempos, Workout workout, QObject* parent = nullptr);

    const EditedWorkout& edited() const { return m_edited; }
    const Workout& workout() const { return m_edited.workout; }
    /// Another workout in its place: after a step that is more than one cell.
    void setWorkout(Workout workout);

    void removeSets(const SetIndices& sets);
    void removeExerciseOf(std::size_t set);
    bool moveSets(const SetIndices& sets, int by); ///< false at the ends
    bool moveExerciseOf(std::size_t set, int by); ///< likewise
    Result<> changeSets(const SetIndices& sets, const BulkEdit& edit);

    /// The step before, and again: of what was done here since it was opened. False if there is none.
    bool takeBack();
    bool doAgain();

    /// Why that text cannot stand in the cell; empty if it can.
    QString problemWith(const QModelIndex& index, const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const QString& sentence); ///< what was typed, and why

private:
    bool beginsExercise(std::size_t set) const; ///< the set before is of another one
    void replace(Workout workout);

    EditedWorkout m_edited;
    std::vector<Workout> m_undo;
    std::vector<Workout> m_redo;
};

} // namespace settheory
