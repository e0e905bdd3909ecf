// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/restface.h"

#include "core/entry/loggedlater.h"
#include "ui/format/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

RestFace countingUp(RestFace::Kind kind, const QString& title, qint64 seconds, const QString& caption)
{
    RestFace face;
    face.kind = kind;
    face.title = title;
    face.clock = format::clock(seconds);
    face.caption = caption;
    return face;
}

QString currentName(const WorkoutNow& now)
{
    return now.current() ? now.current()->exercise->name : QString();
}

RestFace restingFace(const QString& title, qint64 gone, int intended)
{
    RestFace face;
    face.kind = RestFace::Kind::Resting;
    face.title = title;
    face.intendedSeconds = intended;
    face.secondsLeft = intended - gone;
    face.isOver = face.secondsLeft <= 0;
    face.clock = face.isOver ? u'+' + format::clock(gone - intended) : format::clock(face.secondsLeft);
    face.caption = LogPage::tr("of %1").arg(format::clock(intended));
    face.share = intended > 0 ? static_cast<double>(gone) / intended : 1;
    return face;
}

RestFace idleFace(bool skipped, bool isPast)
{
    RestFace face;
    face.title = LogPage::tr("Rest");
    face.clock = u"\u2013:\u2013\u2013"_s;
    face.caption = isPast ? LogPage::tr("a past workout")
        : skipped         ? LogPage::tr("skipped")
                          : LogPage::tr("starts by itself");
    return face;
}

// How long the rest before it was: both ends are measured.
QString inSetTitle(const WorkoutNow& now)
{
    const auto& sets = now.workout->sets;
    const auto rested = sets.empty() || !sets.back().finishedAt
        ? std::nullopt
        : sets.back().finishedAt->secondsTo(*now.state.begunAt);
    return rested && *rested >= 0 ? LogPage::tr("Set, rested %1").arg(format::clock(*rested))
                                  : LogPage::tr("Set");
}

// At this lifter's own tempo: an estimate, and shown as one.
RestFace setFace(const WorkoutNow& now, qint64 running)
{
    RestFace face = countingUp(RestFace::Kind::InSet, inSetTitle(now), running, currentName(now));
    const auto next = now.suggestion();
    const auto seconds =
        next ? estimatedSeconds(*next, now.tempos.value(now.current()->exercise->id)) : std::nullopt;
    if (!seconds || *seconds <= 0)
        return face;
    face.share = static_cast<double>(running) / *seconds;
    face.caption =
        LogPage::tr("of %1\u202F%2").arg(format::kAbout).arg(format::clock(std::llround(*seconds)));
    return face;
}

QString keepText(const WorkoutNow& now, RestPlace place, int seconds)
{
    const QString clock = format::clock(seconds);
    if (place == RestPlace::InsideRound)
        return LogPage::tr("Keep %1 inside pairs").arg(clock);
    return now.current() ? LogPage::tr("Keep %1 for %2").arg(clock, currentName(now)) : QString();
}

} // namespace

RestFace restFace(const WorkoutNow& now, RestPlace place, const RestTouch& touch, const Moment& time)
{
    const Workout& workout = *now.workout;
    if (isPaused(workout))
        return countingUp(RestFace::Kind::Paused, LogPage::tr("Paused"),
            secondsSince(workout.pauses.back().from, time).value_or(0), LogPage::tr("the clock goes on"));
    if (const auto running = secondsSince(now.state.begunAt, time))
        return setFace(now, *running);
    const auto rested = workout.sets.empty() || isLoggedLater(workout)
        ? std::nullopt
        : secondsSince(workout.sets.back().finishedAt, time);
    const bool isTouched = touch.after == RestTouch::placeIn(workout);
    if (!rested || (isTouched && touch.skipped))
        return idleFace(rested.has_value(), isLoggedLater(workout));
    const qint64 gone = rested.value_or(0);
    const int extra = isTouched ? touch.extraSeconds : 0;
    const int intended = std::max(0, intendedRestSeconds(now, place) + extra);
    const bool isInside = place == RestPlace::InsideRound;
    if (!isInside || intended > 0) {
        RestFace face = restingFace(
            isInside ? LogPage::tr("Then: %1").arg(currentName(now)) : LogPage::tr("Rest"), gone, intended);
        face.keep = extra != 0 && intended > 0 ? keepText(now, place, intended) : QString();
        return face;
    }
    return countingUp(
        RestFace::Kind::AtOnce, LogPage::tr("Now: %1").arg(currentName(now)), gone, LogPage::tr("at once"));
}

qint64 elapsedSeconds(const Workout& workout, const Moment& time)
{
    const Moment end = isLoggedLater(workout) ? workout.finishedAt.value_or(latestMoment(workout)) : time;
    qint64 elapsed = workout.startedAt.secondsTo(end).value_or(0);
    for (const Pause& pause : workout.pauses) {
        const auto running = pause.from.secondsTo(time);
        elapsed -= pause.seconds ? *pause.seconds : std::max<qint64>(0, running.value_or(0));
    }
    return std::max<qint64>(0, elapsed);
}

} // namespace settheory
