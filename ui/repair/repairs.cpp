// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repairs.h"

#include "core/entry/repair.h"
#include "core/protocols/burst.h"
#include "ui/format/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

struct Repairs {
    Q_DECLARE_TR_FUNCTIONS(Repairs)
};

constexpr qint64 kSecondsPerMinute = 60;
constexpr qint64 kMinutesPerHour = 60;

Repair shortened(const Workout& workout)
{
    Repair repair;
    repair.problem = Repairs::tr("%1 from start to finish.").arg(shownHours(*spanSeconds(workout)));
    repair.repaired = endedAtLastSet(workout);
    if (!repair.repaired) {
        repair.problem += u' ' + Repairs::tr("If that is wrong, correct start, finish or pauses.");
        return repair;
    }
    const QString end = shownTime(*repair.repaired->finishedAt, workout.startedAt.date());
    repair.problem += u' ' + Repairs::tr("The last set was at %1.").arg(end);
    repair.action = Repairs::tr("End it at %1").arg(end);
    repair.name = Repairs::tr("end workout at %1").arg(end);
    return repair;
}

Repair forgotten(const Log& log, const Workout& workout, const Burst& burst)
{
    const PerformedSet& last = workout.sets[burst.first + burst.count - 1];
    const QString end = shownTime(*last.finishedAt, workout.startedAt.date());
    QString what = format::number(static_cast<double>(burst.count));
    bool isOneExercise = true;
    for (std::size_t i = burst.first; i < burst.first + burst.count; ++i)
        isOneExercise = isOneExercise && workout.sets[i].exercise == last.exercise;
    what = isOneExercise ? Repairs::tr("%1 sets of %2").arg(what, log.exerciseOf(workout, last).name)
                         : Repairs::tr("%1 sets").arg(what);
    Repair repair;
    repair.problem = Repairs::tr("%1 have nearly the same time, %2: ticked together, so only the last time "
                                 "can be right. The sets stay either way.")
                         .arg(what, end);
    repair.action = burst.count == 2
        ? Repairs::tr("Forget the first time")
        : Repairs::tr("Forget the first %1 times").arg(format::number(double(burst.count - 1)));
    repair.name = burst.count == 2
        ? Repairs::tr("forget the time of a set")
        : Repairs::tr("forget the times of %1 sets").arg(format::number(double(burst.count - 1)));
    repair.repaired = withoutEnds(workout, burst.first, burst.count - 1);
    return repair;
}

} // namespace

std::vector<Repair> repairsFor(const Log& log, const Workout& workout)
{
    std::vector<Repair> repairs;
    if (workout.inProgress)
        return repairs;
    if (isTooLong(workout))
        repairs.push_back(shortened(workout));
    for (const Burst& burst : burstsOf(workout))
        repairs.push_back(forgotten(log, workout, burst));
    return repairs;
}

QString shownTime(const Moment& moment, QDate day)
{
    const auto time = moment.time();
    const QString text = time ? format::time(*time) : format::date(moment.date());
    return !time || moment.date() == day ? text : format::recentDate(moment.date(), day) + u' ' + text;
}

QString shownHours(qint64 seconds)
{
    const qint64 minutes = seconds / kSecondsPerMinute;
    const qint64 hours = minutes / kMinutesPerHour;
    if (hours == 0)
        return format::minutes(static_cast<double>(seconds));
    const qint64 left = minutes % kMinutesPerHour;
    return left == 0 ? Repairs::tr("%1 h").arg(hours) : Repairs::tr("%1 h %2 min").arg(hours).arg(left);
}

} // namespace settheory
