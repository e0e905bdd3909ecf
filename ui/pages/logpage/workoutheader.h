// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace settheory {

class TabularLabel;

/// The head of a workout in progress: its title and body weight (both can be edited where they stand), date,
/// start, elapsed time, pause and finish.
class WorkoutHeader : public QWidget {
    Q_OBJECT
public:
    explicit WorkoutHeader(QWidget* parent = nullptr);
    void setWorkout(const Log& log, const Workout& workout);
    void setElapsed(qint64 seconds);

Q_SIGNALS:
    void titleChanged(const QString& title);
    void bodyWeightTyped(const QString& text); ///< a number, perhaps with a unit; empty: unknown
    void pauseToggled();
    void finishWanted();

private:
    void build();

    QLineEdit* m_title;
    QLabel* m_when;
    QLineEdit* m_bodyWeight;
    TabularLabel* m_elapsed;
    QPushButton* m_pause;
    QPushButton* m_finish;
    QString m_shownTitle;
    QString m_shownWeight;
};

} // namespace settheory
