// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"
#include "ui/background/task.h"
#include "ui/pages/page.h"

#include <functional>

class QStackedWidget;

namespace settheory {

class LeftOpenCard;
class RepairBar;
class StartView;
class SummaryView;
class WorkoutInProgress;
class LoggingView;
class Desktop;
class RestWatch;

/// Logging at the gym: what to start, the workout in progress, and what it was once it is finished.
class LogPage : public Page {
    Q_OBJECT
public:
    LogPage(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);
    /// On a desktop of the caller's.
    LogPage(
        Journal& journal, Analysis& analysis, std::unique_ptr<Desktop> desktop, QWidget* parent = nullptr);
    ~LogPage() override;
    void arrive() override;

private:
    void connectViews();
    void refresh();
    void askPast();
    void followFinished();
    void connectStart();
    void repeatParts(const WorkoutPtr& workout);
    void prepare(const WorkoutPtr& prepared); ///< null: a new one
    void showNotices();
    void finish(const Moment& end);
    void reopen();
    void markPain(); ///< in the finished one
    /// Writes the finished workout's words, one step that can be undone.
    void edit(const QString& name, const std::function<void(Workout&)>& change);

    WorkoutInProgress* m_workout;
    RestWatch* m_watch;
    LeftOpenCard* m_leftOpen; ///< above what is shown, while there is something to ask
    RepairBar* m_repair;
    QStackedWidget* m_stack;
    StartView* m_start;
    LoggingView* m_view;
    SummaryView* m_summary;
    bool m_isFinishing = false; ///< just now
    WorkoutPtr m_finished; ///< shown in the summary; null: none
    RecognisedLog m_past;
    Task m_task;
};

} // namespace settheory
