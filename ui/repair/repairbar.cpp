// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairbar.h"

#include <algorithm>

namespace settheory {

RepairBar::RepairBar(QWidget* parent)
    : NoticeBar(parent)
{
    hide();
}

void RepairBar::setWorkout(const Log& log, const WorkoutPtr& workout)
{
    m_workout = workout ? workout->id : WorkoutId();
    m_repairs = workout ? repairsFor(log, *workout) : std::vector<Repair>();
    showFirst();
}

void RepairBar::showFirst()
{
    std::erase_if(
        m_repairs, [this](const Repair& repair) { return m_kept.contains(m_workout.text + repair.problem); });
    clearAnswers();
    setVisible(!m_repairs.empty());
    if (m_repairs.empty())
        return;
    const Repair& first = m_repairs.front();
    setText(first.problem);
    if (first.repaired)
        addAnswer(first.action,
            [this, name = first.name, workout = *first.repaired] { Q_EMIT repaired(name, workout); });
    addAnswer(tr("It is right"), [this, problem = first.problem] {
        m_kept.insert(m_workout.text + problem);
        showFirst();
    });
}

} // namespace settheory
