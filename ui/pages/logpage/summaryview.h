// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace settheory {

/// What a workout was, right after it was finished.
class SummaryView : public QWidget {
    Q_OBJECT
public:
    explicit SummaryView(QWidget* parent = nullptr);
    /// `past` gives the last workout of the same title to hold it against.
    void setWorkout(const LogSnapshot& log, const WorkoutPtr& workout, const RecognisedLog& past);
    void focusFirst();

Q_SIGNALS:
    void closed();
    void historyWanted();
    void undoWanted();

private:
    QVBoxLayout* m_body;
    QPushButton* m_done;
    QPushButton* m_history;
    QPushButton* m_undo;
    QWidget* m_content = nullptr;
};

} // namespace settheory
