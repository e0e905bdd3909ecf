// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/plausible.h"

namespace settheory {
namespace {

// All [ours]: far beyond what is done, so that a remark is worth reading.
constexpr int kFirstYear = 1980;
constexpr qint64 kLongWorkoutSeconds = 12 * 3600;
constexpr double kHeaviestKilograms = 700;
constexpr double kHeaviestIsolationKilograms = 450; ///< also where the mechanic is not known
constexpr double kStrongestKilograms = 1000; ///< of one repetition, estimated by Epley
constexpr int kMostReps = 1000;
constexpr int kLongSetSeconds = 6 * 3600;

QString whatIsWrong(const PerformedSet& set, const Exercise& exercise)
{
    if (set.reps.value_or(0) > kMostReps)
        return Import::tr("%1 reps in one set are hardly possible").arg(*set.reps);
    if (set.seconds.value_or(0) > kLongSetSeconds)
        return Import::tr("a set of %1 seconds is hardly possible").arg(*set.seconds);
    if (!set.load)
        return {};
    const double kilograms = set.load->kilograms();
    const double oneRepetition = kilograms * (1 + set.reps.value_or(0) / 30.0);
    const bool isCompound = exercise.mechanic == Mechanic::Compound;
    const double heaviest = isCompound ? kHeaviestKilograms : kHeaviestIsolationKilograms;
    if (kilograms <= heaviest && oneRepetition <= kStrongestKilograms)
        return {};
    return Import::tr("“%1”: %2 %3 for %4 reps are hardly possible")
        .arg(exercise.name, set.load->text(), keyOf(set.load->unit()))
        .arg(set.reps.value_or(0));
}

} // namespace

void warnOfTheImplausible(const ReadWorkout& read,
    const std::function<const Exercise&(const PerformedSet&)>& exerciseOf, const Moment& now,
    ImportWarnings& warnings)
{
    const Workout& workout = *read.workout;
    const auto warn = [&](const char* kind, int line, const QString& what) {
        warnings.add(kind, line, what + Import::tr("; it is kept as it is"));
    };
    if (workout.startedAt.date().year() < kFirstYear || workout.startedAt.date() > now.date())
        warn("date", read.line,
            Import::tr("the date %1 is hardly right").arg(workout.startedAt.date().toString(Qt::ISODate)));
    const auto duration =
        workout.finishedAt ? workout.startedAt.secondsTo(*workout.finishedAt) : std::nullopt;
    if (duration && *duration > kLongWorkoutSeconds)
        warn("long", read.line,
            Import::tr("the workout lasts %1 h %2 min, which is hardly right")
                .arg(*duration / 3600)
                .arg(*duration % 3600 / 60));
    if (duration && *duration < 0)
        warn("backwards", read.line, Import::tr("the workout ends before it begins"));
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        if (const QString wrong = whatIsWrong(workout.sets[i], exerciseOf(workout.sets[i])); !wrong.isEmpty())
            warn("set", read.lines[i], wrong);
    }
}

} // namespace settheory
