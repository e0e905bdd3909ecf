// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace settheory {

class TabularLabel;

/// The head of a workout in progress: its title, body weight and place (edited where they stand), date,
/// start, marks of pain, elapsed time, pause and finish.
class WorkoutHeader : public QWidget {
    Q_OBJECT
public:
    explicit WorkoutHeader(QWidget* parent = nullptr);
    void setWorkout(const Log& log, const Workout& workout);
    void focusBodyWeight();
    void setElapsed(qint64 seconds);

Q_SIGNALS:
    void titleChanged(const QString& title);
    void bodyWeightTyped(const QString& text); ///< a number, perhaps with a unit; empty: unknown
    void placeTyped(const QString& text); ///< empty: unknown
    void painWanted(); ///< to mark pain
    void pauseToggled();
    void finishWanted();
    void lineWanted(); ///< Enter or Escape in one of the fields: the hand goes on below

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showStart(); ///< the date and time of it, shorter in a narrow window
    void showPlace(const Log& log, const Workout& workout);
    QString shownIn(const QLineEdit* edit) const; ///< what it held before anybody typed

    QLineEdit* m_title;
    QLabel* m_when;
    QLineEdit* m_bodyWeight;
    QLineEdit* m_place;
    QStringListModel* m_places;
    QPushButton* m_pain;
    TabularLabel* m_elapsed;
    QPushButton* m_pause;
    QPushButton* m_finish;
    std::optional<Moment> m_startedAt;
    QString m_shownTitle;
    QString m_shownWeight;
    QString m_shownPlace;
};

} // namespace settheory
