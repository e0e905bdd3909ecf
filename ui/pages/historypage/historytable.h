// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

#include <QTableView>

namespace settheory {

class HistoryTableModel;

/// The table of workouts. Enter edits, Delete deletes, Ctrl+C copies as CSV; the menu key shows all of it,
/// and what the table can be sorted by. Column widths are remembered.
class HistoryTable : public QTableView {
    Q_OBJECT
public:
    HistoryTable(HistoryTableModel& model, QWidget* parent = nullptr);

    std::vector<WorkoutId> selectedWorkouts() const; ///< in the order of the table
    std::optional<WorkoutId> currentWorkout() const;
    /// Selects those that are shown; the first becomes the current one unless `current` is among them.
    void selectWorkouts(
        const std::vector<WorkoutId>& workouts, const std::optional<WorkoutId>& current = std::nullopt);

Q_SIGNALS:
    void currentChangedTo(const std::optional<WorkoutId>& workout);
    void editWanted();
    void repeatWanted();
    void partsWanted(); ///< repeat parts of the current workout
    void deleteWanted();
    void copyWanted();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void rememberWidths();
    int headingWidth(int column) const; ///< what its words need

    HistoryTableModel& m_model;
    bool m_fitting = false;
    bool m_quiet = false; ///< while a selection is put together
};

} // namespace settheory
