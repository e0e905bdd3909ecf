// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"
#include "ui/widgets/noticebar.h"

class QLineEdit;
class QPushButton;

namespace settheory {

/// Asks about a workout in which nothing happened for hours: when it ended, or whether it goes on.
class LeftOpenCard : public NoticeBar {
    Q_OBJECT
public:
    explicit LeftOpenCard(QWidget* parent = nullptr);

    void setWorkout(const Workout& workout, const Moment& now);
    void focusFirst();

Q_SIGNALS:
    void ended(const settheory::Moment& at);
    void goneOn();
    void discarded(); ///< one without a set
    void refused(const QString& sentence); ///< what was typed is no time

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askEnd(const Workout& workout);
    void endAsTyped();

    WorkoutPtr m_workout;
    std::optional<Moment> m_now;
    QLineEdit* m_end = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace settheory
