// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/todayfigures.h"

#include "core/entry/logging.h"
#include "core/measures/summary.h"
#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

std::optional<double> moved(
    const Log& log, const Workout& workout, const Exercise& exercise, const PerformedSet& set)
{
    const auto body = bodyWeightFor(log, workout);
    const auto load =
        effectiveLoad(exercise, set, body ? std::optional(body->mass.kilograms()) : std::nullopt);
    if (!load || !set.reps)
        return std::nullopt;
    return *load * *set.reps * volumeFactor(exercise, set);
}

// Of training between the start and the end of that set.
std::optional<double> secondsTo(const Workout& workout, const PreparedWorkout& prepared, std::size_t set)
{
    if (workout.order != SetOrder::Done || set >= prepared.timeline.size() || !prepared.timeline[set].end)
        return std::nullopt;
    double seconds = *prepared.timeline[set].end;
    const Moment end = workout.startedAt.plusSeconds(std::llround(seconds));
    for (const Pause& pause : workout.pauses) {
        if (pause.seconds && pause.from.instant() < end.instant())
            seconds -= *pause.seconds;
    }
    return seconds;
}

// "2 min ahead".
QString paceText(double secondsBehind)
{
    const auto minutes = std::lround(secondsBehind / 60);
    if (minutes == 0)
        return LogPage::tr("as last time");
    const QString much = format::minutes(static_cast<double>(std::abs(minutes)) * 60);
    return minutes < 0 ? LogPage::tr("%1 ahead").arg(much) : LogPage::tr("%1 behind").arg(much);
}

// Where more than one muscle is trained: the hard sets of each.
void addMuscles(std::vector<TodayFigure>& figures, const WorkoutNow& now)
{
    std::vector<TodayFigure> parts;
    for (const Block& block : now.blocks) {
        const HardSets hard = hardSetsOf(block.sets, now.log->settings().hardSetRir);
        parts.push_back(
            {nameOf(block.muscle), format::hardSets(hard, static_cast<int>(block.sets.size())), {}, true});
    }
    if (parts.size() > 1)
        figures.insert(figures.end(), parts.begin(), parts.end());
}

QString hardSetsHint(const WorkoutNow& now, const WorkoutSummary& summary)
{
    const QString rule = LogPage::tr("A set is hard with at most %1 reps in reserve, or to failure.")
                             .arg(format::shortNumber(now.log->settings().hardSetRir));
    const int unknown = summary.hardSets.high - summary.hardSets.low;
    if (unknown == 0)
        return rule;
    const QString sets = format::counted(unknown, LogPage::tr("1 set"), LogPage::tr("%1 sets"));
    return rule + u' ' + LogPage::tr("\u2265: of %1 nothing is noted (like @2, or f).").arg(sets);
}

void addDoneBy(std::vector<TodayFigure>& figures, const WorkoutNow& now, const Pace& pace, const Moment& time)
{
    const auto done = doneBy(now, pace, time);
    if (!done || !done->about.time())
        return;
    QString hint = LogPage::tr("At your own pace of the last 26 weeks: %1 to %2 in eight of ten workouts.")
                       .arg(format::time(*done->early.time()), format::time(*done->late.time()));
    if (done->guessed > 0)
        hint += u' '
            + LogPage::tr("%1 sets were seldom timed; they count with the rest clock's time.")
                  .arg(done->guessed);
    figures.push_back({LogPage::tr("Done by about"), format::time(*done->about.time()), hint});
}

} // namespace

std::optional<double> againstLastTime(const WorkoutNow& now)
{
    std::optional<double> difference;
    for (const ExerciseNow& one : now.exercises) {
        std::size_t k = 0;
        for (const std::size_t index : one.sets) {
            const PerformedSet& set = now.workout->sets[index];
            if (now.prepared.isWarmup[index] || isSegment(set.role))
                continue;
            const auto then = one.last.workingSet(k++);
            const auto here = moved(*now.log, *now.workout, *one.exercise, set);
            const auto before =
                then ? moved(*now.log, *one.last.workout, *one.exercise, *then) : std::nullopt;
            if (here && before)
                difference = difference.value_or(0) + *here - *before;
        }
    }
    return difference;
}

std::optional<double> secondsBehind(const WorkoutNow& now)
{
    if (!now.like || now.workout->sets.empty())
        return std::nullopt;
    const Workout& then = *now.like->workout;
    const std::size_t last = now.workout->sets.size() - 1;
    if (last >= then.sets.size()
        || then.exerciseOf(then.sets[last]).exercise
            != now.workout->exerciseOf(now.workout->sets[last]).exercise)
        return std::nullopt;
    const auto here = secondsTo(*now.workout, now.prepared, last);
    const auto before = secondsTo(then, now.like->prepared, last);
    return here && before ? std::optional(*here - *before) : std::nullopt;
}

std::optional<DoneBy> doneBy(const WorkoutNow& now, const Pace& pace, const Moment& time)
{
    const auto needed = timeNeeded(*now.log, *now.workout, pace, now.tempos);
    if (!needed)
        return std::nullopt;
    const Moment from = now.workout->sets.empty() ? now.workout->startedAt : latestMoment(*now.workout);
    const auto at = [&](double seconds) {
        const Moment end = from.plusSeconds(std::llround(seconds));
        return end.instant() < time.instant() ? time : end;
    };
    return DoneBy{at(needed->seconds), at(needed->low), at(needed->high), needed->guessed};
}

std::vector<TodayFigure> todayFigures(const WorkoutNow& now, const Pace& pace, const Moment& time)
{
    const MassUnit unit = now.log->settings().unit;
    const WorkoutSummary summary = summaryOf(*now.log, *now.workout, now.prepared, now.blocks);
    std::vector<TodayFigure> figures;
    if (summary.workingSets == 0) {
        figures.push_back({LogPage::tr("Working sets"), format::number(0)});
    } else {
        figures.push_back(
            {LogPage::tr("Volume load"), format::measured(summary.volumeLoad, MeasureUnit::Kilograms, unit)});
        if (const auto difference = againstLastTime(now))
            figures.push_back({LogPage::tr("Against last time"), format::signedKilograms(*difference, unit)});
        figures.push_back({LogPage::tr("Hard sets"), format::hardSets(summary.hardSets, summary.workingSets),
            hardSetsHint(now, summary)});
        addMuscles(figures, now);
        if (const auto behind = secondsBehind(now))
            figures.push_back({LogPage::tr("Pace"), paceText(*behind),
                LogPage::tr("Against the last workout of this title, after as many sets")});
    }
    addDoneBy(figures, now, pace, time);
    return figures;
}

} // namespace settheory
