// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairbar.h"

#include <QSettings>

#include <algorithm>

namespace settheory {
namespace {

const QString kRightKey = QStringLiteral("repairs/right");
constexpr qsizetype kMostKept = 500;

/// What was said to be right, wherever it was asked: workout and problem, the latest last.
QStringList saidRight()
{
    return QSettings().value(kRightKey).toStringList();
}

void sayRight(const QString& what)
{
    QStringList said = saidRight();
    said << what;
    if (said.size() > kMostKept)
        said.removeFirst();
    QSettings().setValue(kRightKey, said);
}

} // namespace

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
    const QStringList right = saidRight();
    std::erase_if(
        m_repairs, [&](const Repair& repair) { return right.contains(m_workout.text + repair.problem); });
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
        sayRight(m_workout.text + problem);
        showFirst();
    });
}

} // namespace settheory
