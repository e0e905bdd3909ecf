// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/repair/repairs.h"
#include "ui/widgets/noticebar.h"

namespace settheory {

/// Says what is wrong with the times of a workout, one thing after the other, and offers the repair. Hidden
/// where nothing is, or where the user said on this machine that it is right.
class RepairBar : public NoticeBar {
    Q_OBJECT
public:
    explicit RepairBar(QWidget* parent = nullptr);

    /// Null: nothing to say.
    void setWorkout(const Log& log, const WorkoutPtr& workout);

Q_SIGNALS:
    /// To be put in the place of the workout, as a step of that name.
    void repaired(const QString& name, const settheory::Workout& workout);

private:
    void showFirst();

    WorkoutId m_workout;
    std::vector<Repair> m_repairs;
};

} // namespace settheory
