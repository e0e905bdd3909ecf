// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/blockhistory.h"

#include "core/measures/duration.h"
#include "core/measures/sets.h"
#include "core/measures/volume.h"
#include "ui/format/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

std::set<ExerciseId> exercisesOf(const Workout& workout, const Block& block)
{
    std::set<ExerciseId> exercises;
    for (const int index : block.exercises)
        exercises.insert(workout.exercises[static_cast<std::size_t>(index)].exercise);
    return exercises;
}

bool hasStack(const Log& log, const Workout& workout, const Block& block)
{
    return std::ranges::any_of(block.exercises, [&](int index) {
        return log.exerciseOf(workout.exercises[static_cast<std::size_t>(index)]).loadMode == LoadMode::Stack;
    });
}

std::optional<double> exact(const std::optional<MeasureValue>& value)
{
    return value && value->isExact() ? std::optional(value->value) : std::nullopt;
}

std::optional<double> difference(const std::optional<double>& now, const std::optional<double>& then)
{
    return now && then ? std::optional(*now - *then) : std::nullopt;
}

QString minutesText(double seconds)
{
    const double minutes = std::round(seconds / 60);
    return minutes == 0 ? LogPage::tr("the same time")
                        : LogPage::tr("%1\u202Fmin").arg(format::signedNumber(minutes));
}

} // namespace

BlockHistory historyOf(const RecognisedLog& past, const Log& log, const Workout& workout, const Block& block)
{
    BlockHistory history;
    const std::set<ExerciseId> exercises = exercisesOf(workout, block);
    const auto fits = [&](const RecognisedWorkout& earlier, const Block& candidate) {
        const auto isOneOfThem = [&](int index) {
            return exercises.contains(earlier.workout->exercises[static_cast<std::size_t>(index)].exercise);
        };
        return candidate.muscle == block.muscle && std::ranges::all_of(candidate.exercises, isOneOfThem)
            && exercisesOf(*earlier.workout, candidate) == exercises;
    };
    for (auto it = past.workouts.rbegin(); it != past.workouts.rend(); ++it) {
        const Workout& earlier = *(*it)->workout;
        if (earlier.id == workout.id || earlier.startedAt.instant() >= workout.startedAt.instant()
            || !log.findWorkout(earlier.id))
            continue;
        for (std::size_t i = 0; i < (*it)->blocks.size(); ++i) {
            const Block& candidate = (*it)->blocks[i];
            EarlierBlock& place = candidate.protocol() == block.protocol() ? history.same : history.other;
            if (!place.workout && fits(**it, candidate))
                place = {*it, i};
        }
        if (history.same.workout && history.other.workout)
            break;
    }
    return history;
}

QString differenceText(const Log& log, const Workout& workout, const PreparedWorkout& prepared,
    const Block& block, const EarlierBlock& earlier)
{
    const MeasureContext now{log, workout, prepared, block};
    const MeasureContext then{log, *earlier.workout->workout, earlier.workout->prepared, earlier.get()};
    QStringList parts;
    if (const auto reps = difference(exact(measured::reps(now)), exact(measured::reps(then))))
        parts << (std::abs(*reps) == 1 ? LogPage::tr("%1 rep") : LogPage::tr("%1 reps"))
                     .arg(format::signedNumber(*reps));
    const QString& placeThen = then.workout.place;
    const bool isElsewhere = !workout.place.isEmpty() && !placeThen.isEmpty() && workout.place != placeThen;
    const auto load = difference(exact(measured::volumeLoad(now)), exact(measured::volumeLoad(then)));
    if (load && !(isElsewhere && hasStack(log, workout, block)))
        parts << format::signedKilograms(*load, log.settings().unit);
    const Duration lasted = blockDuration(now);
    const Duration lastedThen = blockDuration(then);
    if (const auto seconds = difference(lasted.seconds, lastedThen.seconds);
        seconds && !lasted.doubt && !lastedThen.doubt)
        parts << minutesText(*seconds);
    return parts.join(u" \u00B7 "_s);
}

} // namespace settheory
