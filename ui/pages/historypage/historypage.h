// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background/task.h"
#include "ui/pages/historypage/history.h"
#include "ui/pages/page.h"

class QLineEdit;
class QStackedWidget;

namespace settheory {

class EmptyState;
class ExchangeButtons;
class ExportDialog;
class HeatCard;
class HistoryTable;
class HistoryTableModel;
class PageHeader;
class WorkoutDetail;

/// What was done: the year as a strip, the workouts as a table, and one of them by block, to be edited,
/// repeated or deleted.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);

    void arrive() override;
    void openWorkout(const WorkoutId& id) override;
    void openFiles(const QStringList& paths) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    QWidget* buildContent();
    void connectTable();
    void measure();
    void takeHistory(HistoryPtr history);
    void find();
    void tellCount();
    void showCurrent(const std::optional<WorkoutId>& id);
    void chooseDay(const std::vector<WorkoutId>& workouts);
    void repeatCurrent();
    void repeatParts();
    void logPast();
    void editCurrent();
    void repair(const QString& name, const Workout& repaired);
    void deleteSelected();
    void copySelected();
    void offerParts(ExportDialog& dialog) const;

    PageHeader* m_header;
    QLineEdit* m_find;
    ExchangeButtons* m_exchange;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    HeatCard* m_heat;
    HistoryTableModel* m_model;
    HistoryTable* m_table;
    WorkoutDetail* m_detail;
    Task m_task;
    HistoryPtr m_history;
    std::optional<WorkoutId> m_wanted; ///< to be shown as soon as it is measured
};

} // namespace settheory
