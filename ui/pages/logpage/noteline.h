// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace settheory {

/// The note that sticks to an exercise (seat 4, pin 7), seen whenever it is at hand and edited where it
/// stands: Enter keeps what was typed, Escape does not.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);
    /// `warning`: what hurt the last time; may be empty. Null: no exercise is at hand.
    void setExercise(const ExercisePtr& exercise, const QString& warning);
    void edit(); ///< puts the focus there

Q_SIGNALS:
    void typed(const QString& note);
    void left(); ///< the hand is done here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QLabel* m_name;
    QLineEdit* m_note;
    QLabel* m_warning;
    ExercisePtr m_exercise;
};

} // namespace settheory
