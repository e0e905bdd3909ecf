// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/measure.h"

#include "core/measures/duration.h"
#include "core/measures/effort.h"
#include "core/measures/fatigue.h"
#include "core/measures/onerepmax.h"
#include "core/measures/sets.h"
#include "core/measures/volume.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

using Unit = MeasureUnit;
using Scale = MeasureScale;

constexpr std::nullopt_t kNone = std::nullopt; // no smallest difference: no verdict
constexpr bool kOfTime = true, kNotOfTime = false;
constexpr bool kOfWorkout = true, kOfBlock = false;
constexpr bool kCompared = true, kDescribed = false;

#define TEXT(text) QT_TRANSLATE_NOOP("Measure", text)

// The smallest differences worth knowing are this project's own choice [ours].
constexpr Measure kMeasures[] = {
    {"compound_reps", TEXT("Reps, compound"), Unit::Reps, Better::More, Scale::Ratio, 0.05, kNotOfTime,
        kOfBlock, kCompared, measured::compoundReps, "compound_reps", nullptr,
        TEXT("Full repetitions of the working sets of compound exercises, the segments of a set included."),
        TEXT("reps"), "E 1, E 2, E 17"},
    {"isolation_reps", TEXT("Reps, isolation"), Unit::Reps, Better::More, Scale::Ratio, 0.05, kNotOfTime,
        kOfBlock, kCompared, measured::isolationReps, "isolation_reps", nullptr,
        TEXT("Full repetitions of the working sets of isolation exercises, the segments of a set included."),
        TEXT("reps"), "E 1, E 17"},
    {"reps", TEXT("Reps, all"), Unit::Reps, Better::More, Scale::Ratio, 0.05, kNotOfTime, kOfBlock, kCompared,
        measured::reps, "reps", nullptr,
        TEXT("Full repetitions of all working sets, the segments of a set included."), TEXT("reps"), "E 1"},
    {"volume_load", TEXT("Volume load"), Unit::Kilograms, Better::More, Scale::Ratio, 0.05, kNotOfTime,
        kOfBlock, kCompared, measured::volumeLoad, "volume_load_kg", nullptr,
        TEXT("Effective load times reps, summed over the working sets."),
        TEXT("loads, reps; for body weight exercises the body weight"), "E §3.1, E §3.2, E 39"},
    {"compound_volume_load", TEXT("Volume load, compound"), Unit::Kilograms, Better::More, Scale::Ratio, 0.05,
        kNotOfTime, kOfBlock, kCompared, measured::compoundVolumeLoad, "compound_volume_load_kg", nullptr,
        TEXT("The part of the volume load that compound exercises did."),
        TEXT("loads, reps; for body weight exercises the body weight"), "E §3.1"},
    {"isolation_volume_load", TEXT("Volume load, isolation"), Unit::Kilograms, Better::More, Scale::Ratio,
        0.05, kNotOfTime, kOfBlock, kCompared, measured::isolationVolumeLoad, "isolation_volume_load_kg",
        nullptr, TEXT("The part of the volume load that isolation exercises did."),
        TEXT("loads, reps; for body weight exercises the body weight"), "E §3.1"},
    {"top_set_compound", TEXT("Top set, compound"), Unit::Kilograms, Better::More, Scale::Ratio, 0.025,
        kNotOfTime, kOfBlock, kCompared, measured::topSetCompound, "top_set_compound_kg", nullptr,
        TEXT("The heaviest effective load of a working set of a compound exercise."), TEXT("loads"),
        "E §3.1"},
    {"top_set_isolation", TEXT("Top set, isolation"), Unit::Kilograms, Better::More, Scale::Ratio, 0.025,
        kNotOfTime, kOfBlock, kCompared, measured::topSetIsolation, "top_set_isolation_kg", nullptr,
        TEXT("The heaviest effective load of a working set of an isolation exercise."), TEXT("loads"),
        "E §3.1"},
    {"block_duration", TEXT("Duration of the block"), Unit::Seconds, Better::Less, Scale::Ratio, 0.10,
        kOfTime, kOfBlock, kCompared, measured::blockDuration, "duration_s", nullptr,
        TEXT("From the start of the first working set to the end of the last, pauses out; a gap over 10 "
             "minutes counts as 10."),
        TEXT("times of sets"), "E 23, E §3.4"},
    {"work_time", TEXT("Work time"), Unit::Seconds, Better::Neither, Scale::Difference, kNone, kOfTime,
        kOfBlock, kCompared, measured::workTime, "work_time_s", nullptr,
        TEXT("The part of the block's duration in which sets were done."), TEXT("times of sets"), "E §5.4"},
    {"rest_time", TEXT("Rest time"), Unit::Seconds, Better::Neither, Scale::Difference, kNone, kOfTime,
        kOfBlock, kCompared, measured::restTime, "rest_time_s", nullptr,
        TEXT("The part of the block's duration between sets, up to 5 minutes of each gap."),
        TEXT("times of sets"), "E §5.4"},
    {"idle_time", TEXT("Idle time"), Unit::Seconds, Better::Less, Scale::Difference, kNone, kOfTime, kOfBlock,
        kCompared, measured::idleTime, "idle_time_s", nullptr,
        TEXT("The part of the block's duration that gaps have beyond 5 minutes each."), TEXT("times of sets"),
        "E §5.4"},
    {"workout_duration", TEXT("Duration of the workout"), Unit::Seconds, Better::Less, Scale::Ratio, 0.10,
        kOfTime, kOfWorkout, kCompared, measured::workoutDuration, "workout_duration_s", nullptr,
        TEXT("From start to finish, pauses out; a gap over 10 minutes counts as 10 where set times tell it."),
        TEXT("start and finish"), "E 23"},
    {"density", TEXT("Density"), Unit::KilogramsPerMinute, Better::Neither, Scale::Ratio, kNone, kOfTime,
        kOfBlock, kCompared, measured::density, "density_kg_min", nullptr,
        TEXT("Volume load per minute of the block's duration. It rises by itself when rest is cut: no "
             "verdict."),
        TEXT("loads, reps, times of sets"), "E 27, E §3.4"},
    {"working_sets", TEXT("Working sets"), Unit::Count, Better::Neither, Scale::Difference, 1.0, kNotOfTime,
        kOfBlock, kCompared, measured::workingSets, "working_sets", nullptr,
        TEXT("Sets that are not warm-ups; left and right are one set, and so is a set with its segments."),
        TEXT("sets"), "E §3.1"},
    {"hard_sets", TEXT("Hard sets"), Unit::Count, Better::More, Scale::Difference, 1.0, kNotOfTime, kOfBlock,
        kCompared, measured::hardSets, "hard_sets_low", "hard_sets_high",
        TEXT(
            "Working sets with at most 3 reps in reserve (a setting) or to failure. Where effort is unknown, "
            "a range."),
        TEXT("RIR or failure"), "E 36, E 37"},
    {"fractional_sets", TEXT("Fractional sets"), Unit::Count, Better::More, Scale::Difference, 1.0,
        kNotOfTime, kOfBlock, kCompared, measured::fractionalSets, "fractional_sets", "fractional_sets_high",
        TEXT("Hard sets of the whole workout: 1 where the muscle is a primary one, ½ where it helps."),
        TEXT("RIR or failure"), "E 35"},
    {"rep_loss", TEXT("Reps lost, first to last set"), Unit::Reps, Better::Less, Scale::Difference, 1.0,
        kNotOfTime, kOfBlock, kCompared, measured::repLoss, "rep_loss", nullptr,
        TEXT("Reps of the first minus reps of the last compound set; only at equal loads, with RIR that "
             "differs by at most 1."),
        TEXT("loads, reps, RIR"), "E §3.1, E §3.4"},
    {"mean_rir", TEXT("Mean RIR"), Unit::Rir, Better::Neither, Scale::Difference, 0.5, kNotOfTime, kOfBlock,
        kCompared, measured::meanRir, "mean_rir", nullptr,
        TEXT("Mean of the reps in reserve of the working sets where they are known; failure is 0."),
        TEXT("RIR or failure"), "E 37, E §3.3"},
    {"session_rpe", TEXT("Session RPE"), Unit::Rpe, Better::Neither, Scale::Difference, 0.5, kNotOfTime,
        kOfWorkout, kCompared, measured::sessionRpe, "session_rpe", nullptr,
        TEXT("How hard the whole workout was, 0 to 10, as rated."), TEXT("session RPE"), "E 25, E §3.4"},
    {"session_load", TEXT("Session load"), Unit::RpeMinutes, Better::Neither, Scale::Ratio, kNone, kOfTime,
        kOfWorkout, kCompared, measured::sessionLoad, "session_load_rpe_min", nullptr,
        TEXT("Session RPE times minutes of the workout. It favours short sessions: no verdict."),
        TEXT("session RPE, start and finish"), "E 27, E §3.1"},
    {"rest_median", TEXT("Median rest"), Unit::Seconds, Better::Neither, Scale::Difference, 15.0, kNotOfTime,
        kOfBlock, kCompared, measured::restMedian, "rest_median_s", nullptr,
        TEXT("Median of the rests before the block's working sets, without the first."),
        TEXT("times of sets or stated rests"), "E 34"},
    {"fresh_e1rm", TEXT("Estimated 1RM, fresh"), Unit::Kilograms, Better::More, Scale::Ratio, 0.025,
        kNotOfTime, kOfBlock, kDescribed, measured::freshOneRepMax, "fresh_e1rm_kg", nullptr,
        TEXT("The best estimated one-rep maximum of a compound set that nothing before it had tired; of "
             "isolations where there is no compound. At most 10 reps with those in reserve, RIR at most 3."),
        TEXT("loads, reps, RIR"), "E §3.3"},
    {"prefatigue_cost", TEXT("Cost of pre-fatigue"), Unit::Share, Better::Less, Scale::Difference, 0.05,
        kNotOfTime, kOfBlock, kDescribed, measured::prefatigueCost, "prefatigue_cost", nullptr,
        TEXT("1 − reps and RIR of the compound's first set after isolation ÷ the same when fresh, at the "
             "same load, within 28 days."),
        TEXT("loads, reps, RIR; a fresh session to compare with"), "E 2, E §3.1"},
};

#undef TEXT

} // namespace

std::span<const Measure> measures()
{
    return kMeasures;
}

const Measure* findMeasure(QStringView key)
{
    const auto found = std::ranges::find_if(
        kMeasures, [&](const Measure& measure) { return key == QLatin1String(measure.key); });
    return found == std::end(kMeasures) ? nullptr : found;
}

QString nameOf(const Measure& measure)
{
    return QCoreApplication::translate("Measure", measure.name);
}

QString formulaOf(const Measure& measure)
{
    return QCoreApplication::translate("Measure", measure.formula);
}

QString keyOf(MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::Seconds:
        return QStringLiteral("s");
    case MeasureUnit::Kilograms:
        return QStringLiteral("kg");
    case MeasureUnit::KilogramsPerMinute:
        return QStringLiteral("kg/min");
    case MeasureUnit::Count:
        return QStringLiteral("sets");
    case MeasureUnit::Reps:
        return QStringLiteral("reps");
    case MeasureUnit::Rir:
        return QStringLiteral("rir");
    case MeasureUnit::Rpe:
        return QStringLiteral("rpe");
    case MeasureUnit::RpeMinutes:
        return QStringLiteral("rpe_min");
    case MeasureUnit::Share:
        return QStringLiteral("share");
    }
    return {};
}

} // namespace settheory
