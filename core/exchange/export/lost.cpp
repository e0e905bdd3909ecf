// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/otherapps.h"
#include "core/exchange/export/selected.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace settheory {
namespace {

struct LostOfSet {
    const char* what; ///< to be translated, with %n
    bool inStrong, inHevy;
    bool (*isThere)(const Workout& workout, const PerformedSet& set);
};

bool hasNoWord(const Workout&, const PerformedSet& set)
{
    return set.role != SetRole::Working && set.role != SetRole::Warmup && set.role != SetRole::Drop;
}

bool hasUnwrittenFailure(const Workout&, const PerformedSet& set)
{
    const bool isSaid = set.toFailure.has_value();
    return isSaid && (!*set.toFailure || set.role == SetRole::Warmup || set.role == SetRole::Drop);
}

constexpr std::array kLostOfSets = {
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the side of %n set(s)"), true, true,
        [](const Workout&, const PerformedSet& set) { return set.side != Side::Both; }},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the kind of %n set(s) for which the app has no word"), true, true,
        hasNoWord},
    LostOfSet{
        QT_TRANSLATE_NOOP("Lost", "whether %n set(s) went to failure"), true, true, hasUnwrittenFailure},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the reps in reserve of %n set(s): the app knows 0 to 4"), true, true,
        [](const Workout&, const PerformedSet& set) { return set.rir && *set.rir > 4; }},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "what gave out first in %n set(s)"), true, true,
        [](const Workout&, const PerformedSet& set) { return set.failedFirst.has_value(); }},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the partial reps of %n set(s)"), true, true,
        [](const Workout&, const PerformedSet& set) { return set.partialReps.has_value(); }},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the times and rests of %n set(s)"), true, true,
        [](const Workout&, const PerformedSet& set) { return set.startedAt || set.finishedAt || set.rest; }},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the superset of %n set(s)"), true, false,
        [](const Workout& workout, const PerformedSet& set) {
            return !workout.exerciseOf(set).group.isEmpty();
        }},
    LostOfSet{QT_TRANSLATE_NOOP("Lost", "the note on %n set(s)"), false, true,
        [](const Workout&, const PerformedSet& set) { return !set.note.isEmpty(); }},
};

struct LostOfWorkout {
    const char* what;
    bool (*isThere)(const Workout& workout);
};

constexpr std::array kLostOfWorkouts = {
    LostOfWorkout{
        QT_TRANSLATE_NOOP("Lost", "the order of the sets of %n workout(s): the app lists them by exercise"),
        [](const Workout& workout) { return workout.order == SetOrder::Done; }},
    LostOfWorkout{QT_TRANSLATE_NOOP("Lost", "the time zone of %n workout(s)"),
        [](const Workout& workout) { return workout.startedAt.offsetSeconds().has_value(); }},
    LostOfWorkout{QT_TRANSLATE_NOOP("Lost",
                      "place, pauses, body weight, session RPE, pain, deload or protocols of %n workout(s)"),
        [](const Workout& workout) {
            return !workout.place.isEmpty() || !workout.pauses.empty() || workout.bodyWeight
                || workout.sessionRpe || !workout.pains.empty() || workout.deload
                || !workout.plannedProtocols.empty() || !workout.userProtocols.empty();
        }},
};

QString told(const char* what, int count)
{
    return QCoreApplication::translate("Lost", what, nullptr, count);
}

/// Loads that the file's one unit forces to be converted, which is not lost but worth knowing.
int convertedIn(const std::vector<SelectedWorkout>& workouts)
{
    const MassUnit unit = unitOfMostLoads(workouts);
    int converted = 0;
    for (const SelectedWorkout& selected : workouts) {
        for (std::size_t i = 0; i < selected.sets.size(); ++i) {
            const auto& load = selected.workout.sets[i].load;
            converted += selected.sets[i] && load && load->unit() != unit ? 1 : 0;
        }
    }
    return converted;
}

} // namespace

QStringList lostIn(OtherApp app, const MeasuredLog& log, const Selection& selection)
{
    const std::vector<SelectedWorkout> workouts = selectedWorkouts(log, selection);
    QStringList lost;
    for (const LostOfSet& row : kLostOfSets) {
        if (!(app == OtherApp::Strong ? row.inStrong : row.inHevy))
            continue;
        int sets = 0;
        for (const SelectedWorkout& selected : workouts) {
            for (std::size_t i = 0; i < selected.sets.size(); ++i)
                sets += selected.sets[i] && row.isThere(selected.workout, selected.workout.sets[i]) ? 1 : 0;
        }
        if (sets > 0)
            lost << told(row.what, sets);
    }
    for (const LostOfWorkout& row : kLostOfWorkouts) {
        const auto isThere = [&](const SelectedWorkout& selected) { return row.isThere(selected.workout); };
        if (const auto found = std::ranges::count_if(workouts, isThere); found > 0)
            lost << told(row.what, static_cast<int>(found));
    }
    if (const int converted = app == OtherApp::Hevy ? convertedIn(workouts) : 0; converted > 0)
        lost << told(
            QT_TRANSLATE_NOOP("Lost", "the unit of %n load(s), which are converted: a file has one unit"),
            converted);
    return lost;
}

} // namespace settheory
