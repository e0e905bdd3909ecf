// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/todayfigures.h"

#include "core/measures/summary.h"
#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

constexpr std::size_t kFewestSets = 4;

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

std::size_t plannedLeft(const WorkoutNow& now)
{
    std::size_t left = 0;
    for (std::size_t i = 0; i < now.exercises.size(); ++i) {
        const auto planned = static_cast<std::size_t>(std::ranges::count_if(
            now.workout->plan, [&](const PlannedSet& set) { return set.exercise == static_cast<int>(i); }));
        left += planned - std::min(planned, now.exercises[i].sets.size());
    }
    return left;
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

std::optional<Moment> doneByAbout(const WorkoutNow& now, const Moment& time)
{
    const std::size_t left = plannedLeft(now);
    std::vector<qint64> between;
    const std::vector<PerformedSet>& sets = now.workout->sets;
    for (std::size_t i = 1; i < sets.size(); ++i) {
        const auto seconds = sets[i].finishedAt && sets[i - 1].finishedAt
            ? sets[i - 1].finishedAt->secondsTo(*sets[i].finishedAt)
            : std::nullopt;
        if (seconds)
            between.push_back(*seconds);
    }
    if (left == 0 || between.size() + 1 < kFewestSets)
        return std::nullopt;
    const auto middle = between.begin() + static_cast<std::ptrdiff_t>(between.size() / 2);
    std::ranges::nth_element(between, middle);
    return time.plusSeconds(*middle * static_cast<qint64>(left));
}

std::vector<TodayFigure> todayFigures(const WorkoutNow& now, const Moment& time)
{
    const MassUnit unit = now.log->settings().unit;
    const WorkoutSummary summary = summaryOf(*now.log, *now.workout, now.prepared, now.blocks);
    std::vector<TodayFigure> figures;
    if (summary.workingSets == 0)
        return {{LogPage::tr("Working sets"), format::number(0)}};
    figures.emplace_back(
        LogPage::tr("Volume load"), format::measured(summary.volumeLoad, MeasureUnit::Kilograms, unit));
    figures.emplace_back(LogPage::tr("Hard sets"), format::hardSets(summary.hardSets, summary.workingSets));
    if (const auto difference = againstLastTime(now))
        figures.emplace_back(LogPage::tr("Against last time"), format::signedKilograms(*difference, unit));
    if (const auto done = doneByAbout(now, time); done && done->time())
        figures.emplace_back(LogPage::tr("Done by about"), format::time(*done->time()));
    return figures;
}

} // namespace settheory
