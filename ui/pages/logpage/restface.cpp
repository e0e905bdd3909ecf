// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/restface.h"

#include "ui/format/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

std::optional<qint64> secondsSince(const std::optional<Moment>& moment, const Moment& time)
{
    const auto seconds = moment ? moment->secondsTo(time) : std::nullopt;
    return seconds ? std::optional(std::max<qint64>(0, *seconds)) : std::nullopt;
}

RestFace countingUp(const QString& title, qint64 seconds, const QString& caption)
{
    RestFace face;
    face.title = title;
    face.clock = format::clock(seconds);
    face.caption = caption;
    return face;
}

QString currentName(const WorkoutNow& now)
{
    return now.current() ? now.current()->exercise->name : QString();
}

RestFace restingFace(qint64 gone, int target)
{
    RestFace face;
    face.title = LogPage::tr("Rest");
    face.isResting = true;
    face.secondsLeft = target - gone;
    face.isOver = face.secondsLeft <= 0;
    face.clock = face.isOver ? u'+' + format::clock(gone - target) : format::clock(face.secondsLeft);
    face.caption = LogPage::tr("of %1").arg(format::clock(target));
    face.share = target > 0 ? static_cast<double>(gone) / target : 1;
    return face;
}

} // namespace

int defaultRestSeconds(const WorkoutNow& now)
{
    const int general = now.log->settings().defaultRestSeconds;
    if (!now.state.current)
        return general;
    const auto& performed = now.workout->exercises[static_cast<std::size_t>(*now.state.current)];
    return performed.plannedRestSeconds.value_or(
        now.current()->exercise->defaultRestSeconds.value_or(general));
}

RestFace restFace(const WorkoutNow& now, bool insidePair, const RestTouch& touch, const Moment& time)
{
    const Workout& workout = *now.workout;
    if (isPaused(workout))
        return countingUp(LogPage::tr("Paused"), secondsSince(workout.pauses.back().from, time).value_or(0),
            LogPage::tr("the clock goes on"));
    if (const auto running = secondsSince(now.state.begunAt, time))
        return countingUp(LogPage::tr("Set"), *running, currentName(now));
    const auto gone =
        workout.sets.empty() ? std::nullopt : secondsSince(workout.sets.back().finishedAt, time);
    if (!gone || (touch.skipped && touch.after == workout.sets.back().id)) {
        RestFace face;
        face.title = LogPage::tr("Rest");
        face.clock = u"\u2013:\u2013\u2013"_s;
        face.caption = gone ? LogPage::tr("skipped") : LogPage::tr("starts by itself");
        return face;
    }
    if (insidePair)
        return countingUp(LogPage::tr("Now: %1").arg(currentName(now)), *gone, LogPage::tr("at once"));
    const int extra = touch.after == workout.sets.back().id ? touch.extraSeconds : 0;
    return restingFace(*gone, std::max(0, defaultRestSeconds(now) + extra));
}

qint64 elapsedSeconds(const Workout& workout, const Moment& time)
{
    qint64 elapsed = workout.startedAt.secondsTo(time).value_or(0);
    for (const Pause& pause : workout.pauses) {
        const auto running = pause.from.secondsTo(time);
        elapsed -= pause.seconds ? *pause.seconds : std::max<qint64>(0, running.value_or(0));
    }
    return std::max<qint64>(0, elapsed);
}

} // namespace settheory
