// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/setcolumns.h"

#include "core/base/number.h"
#include "core/exchange/csv/cellwords.h"

namespace settheory {
namespace {

using Row = const RowToWrite&;
using Into = RowToRead&;
using Text = const QString&;

/// Takes over what was understood; false if it was not.
template <class Value, class Target> bool take(const std::optional<Value>& value, Target& target)
{
    if (value)
        target = *value;
    return value.has_value();
}

QString iso(const std::optional<Moment>& moment)
{
    return moment ? moment->toIso() : QString();
}

QString decimal(const std::optional<double>& value)
{
    return value ? number::text(*value) : QString();
}

std::optional<double> decimalIn(QStringView text, double low, double high)
{
    const auto value = number::decimal(text);
    return value && *value >= low && *value <= high ? value : std::nullopt;
}

bool readMuscles(Text text, std::vector<Muscle>& muscles)
{
    return take(musclesForKeys(text), muscles);
}

/// Written by people as well, who say "Warm-up".
std::optional<SetRole> roleFrom(Text text)
{
    const QString word = text.trimmed().toLower();
    if (const auto role = setRoleForKey(word))
        return role;
    QString letters = word;
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    for (int i = 0; i <= static_cast<int>(SetRole::Test); ++i) {
        const auto role = static_cast<SetRole>(i);
        if (letters == keyOf(role).remove(u'_'))
            return role;
    }
    return std::nullopt;
}

std::optional<int> roundFrom(QStringView text)
{
    const auto round = countFrom(text);
    return round && *round >= 1 ? round : std::nullopt;
}

std::optional<NotedRest::Source> restSourceFrom(Text text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"measured")
        return NotedRest::Source::Measured;
    if (word == u"stated")
        return NotedRest::Source::Stated;
    return std::nullopt;
}

bool readOrder(Text text, Into row)
{
    const QString word = text.trimmed().toLower();
    row.workout.order = word == u"listed" ? SetOrder::Listed : SetOrder::Done;
    return word == u"listed" || word == u"done";
}

QString loadModeText(Row row)
{
    return row.set ? keyOf(row.set->loadMode.value_or(row.exercise->loadMode)) : QString();
}

QString restSourceText(Row row)
{
    if (!row.set || !row.set->rest)
        return {};
    return row.set->rest->source == NotedRest::Source::Measured ? QStringLiteral("measured")
                                                                : QStringLiteral("stated");
}

using enum SetColumn::Of;
constexpr auto kPlain = SetColumn::Cell::Plain;
constexpr auto kText = SetColumn::Cell::Text;
constexpr auto kRefuse = SetColumn::IfNotUnderstood::RefuseRow;
constexpr auto kLeave = SetColumn::IfNotUnderstood::LeaveOut;

// clang-format off
const SetColumn kColumns[] = {
    {"settheory", File, kPlain, kRefuse,
     [](Row) { return QStringLiteral("1"); },
     [](Text t, Into r) { r.version = t.trimmed(); return r.version == u"1"; },
     "`1`: the version of this table"},
    {"workout_id", Workout, kText, kLeave,
     [](Row r) { return r.workout.id.text; },
     [](Text t, Into r) { r.workout.id.text = t; return true; },
     "stable identifier; the same workout is never imported twice"},
    {"workout", Workout, kText, kLeave,
     [](Row r) { return r.workout.title; },
     [](Text t, Into r) { r.workout.title = t; return true; },
     "title"},
    {"workout_started_at", Workout, kPlain, kRefuse,
     [](Row r) { return r.workout.startedAt.toIso(); },
     [](Text t, Into r) { return take(Moment::fromIso(t), r.startedAt); },
     "`2026-11-24T18:04:10+01:00`; without the offset where it is unknown; a date alone where only that is known"},
    {"workout_finished_at", Workout, kPlain, kLeave,
     [](Row r) { return iso(r.workout.finishedAt); },
     [](Text t, Into r) { return take(Moment::fromIso(t), r.workout.finishedAt); },
     "likewise"},
    {"pauses", Workout, kPlain, kLeave,
     [](Row r) { return pausesText(r.workout.pauses); },
     [](Text t, Into r) { return take(pausesFrom(t), r.workout.pauses); },
     "`2026-11-24T18:30:00+01:00/PT4M;…`"},
    {"time_zone", Workout, kText, kLeave,
     [](Row r) { return r.workout.timeZone; },
     [](Text t, Into r) { r.workout.timeZone = t; return true; },
     "IANA name: `Europe/Berlin`"},
    {"place", Workout, kText, kLeave,
     [](Row r) { return r.workout.place; },
     [](Text t, Into r) { r.workout.place = t; return true; },
     "gym"},
    {"deload", Workout, kPlain, kLeave,
     [](Row r) { return r.workout.deload ? truthText(true) : QString(); },
     [](Text t, Into r) { return take(truthFrom(t), r.workout.deload); },
     "`true` in a deload week"},
    {"body_weight", Workout, kPlain, kLeave,
     [](Row r) { return r.workout.bodyWeight ? r.workout.bodyWeight->text() : QString(); },
     [](Text t, Into r) { r.bodyWeight.number = t; return true; },
     "`81.4`"},
    {"body_weight_unit", Workout, kPlain, kLeave,
     [](Row r) { return r.workout.bodyWeight ? keyOf(r.workout.bodyWeight->unit()) : QString(); },
     [](Text t, Into r) { return take(massUnitForKey(t), r.bodyWeight.unit); },
     "`kg` or `lb`"},
    {"session_rpe", Workout, kPlain, kLeave,
     [](Row r) { return decimal(r.workout.sessionRpe); },
     [](Text t, Into r) { return take(decimalIn(t, 0, 10), r.workout.sessionRpe); },
     "0 to 10"},
    {"workout_note", Workout, kText, kLeave,
     [](Row r) { return r.workout.note; },
     [](Text t, Into r) { r.workout.note = t; return true; },
     "text"},
    {"source", Workout, kText, kLeave,
     [](Row r) { return r.workout.source; },
     [](Text t, Into r) { r.workout.source = t; return true; },
     "where it came from: `settheory`, `strong`, `hevy`"},
    {"set_order", Workout, kPlain, kLeave,
     [](Row r) { return r.workout.order == SetOrder::Listed ? QStringLiteral("listed") : QStringLiteral("done"); },
     readOrder,
     "`done`: the sets stand in the order in which they were done; `listed`: regrouped by exercise. Without it: `done`"},
    {"experiment", Workout, kText, kLeave,
     [](Row r) { return r.workout.experiment; },
     [](Text t, Into r) { r.workout.experiment = t; return true; },
     "the experiment that it belongs to"},
    {"allocated_protocol", Workout, kText, kLeave,
     [](Row r) { return r.workout.allocatedProtocol; },
     [](Text t, Into r) { r.workout.allocatedProtocol = t; return true; },
     "the protocol that the experiment's draw gave it"},
    {"planned_protocol", Workout, kPlain, kLeave,
     [](Row r) { return textOf(r.workout.plannedProtocols); },
     [](Text t, Into r) { return take(protocolsFromText(t), r.workout.plannedProtocols); },
     "by muscle: `quadriceps=straight;glutes=mixed`"},
    {"user_protocol", Workout, kPlain, kLeave,
     [](Row r) { return textOf(r.workout.userProtocols); },
     [](Text t, Into r) { return take(protocolsFromText(t), r.workout.userProtocols); },
     "likewise: the lifter's own word"},
    {"recognised_protocol", Workout, kPlain, kLeave,
     [](Row r) { return r.recognised; },
     nullptr,
     "likewise: what was recognised; written for your benefit and not read"},
    {"exercise_position", PerformedExercise, kPlain, kLeave,
     [](Row r) { return r.performed ? QString::number(r.exercisePosition) : QString(); },
     [](Text t, Into r) { return take(roundFrom(t), r.exercisePosition); },
     "1, 2, …: place of the exercise in the workout"},
    {"exercise", PerformedExercise, kText, kRefuse,
     [](Row r) { return r.exercise ? r.exercise->name : QString(); },
     [](Text t, Into r) { r.exercise.name = t; return true; },
     "its name in the log"},
    {"exercise_as_named", PerformedExercise, kText, kLeave,
     [](Row r) { return r.performed ? r.performed->namedAs : QString(); },
     [](Text t, Into r) { r.performed.namedAs = t; return true; },
     "its name in the source"},
    {"mechanic", Exercise, kPlain, kLeave,
     [](Row r) { return r.exercise && r.exercise->mechanic ? keyOf(*r.exercise->mechanic) : QString(); },
     [](Text t, Into r) { return take(mechanicForKey(t), r.exercise.mechanic); },
     "`compound` or `isolation`"},
    {"primary_muscles", Exercise, kPlain, kLeave,
     [](Row r) { return r.exercise ? keysOf(r.exercise->primary) : QString(); },
     [](Text t, Into r) { return readMuscles(t, r.exercise.primary); },
     "`chest`"},
    {"secondary_muscles", Exercise, kPlain, kLeave,
     [](Row r) { return r.exercise ? keysOf(r.exercise->secondary) : QString(); },
     [](Text t, Into r) { return readMuscles(t, r.exercise.secondary); },
     "`triceps;front delts`"},
    {"equipment", Exercise, kPlain, kLeave,
     [](Row r) { return r.exercise && r.exercise->equipment ? keyOf(*r.exercise->equipment) : QString(); },
     [](Text t, Into r) { return take(equipmentForKey(t), r.exercise.equipment); },
     "`barbell`"},
    {"load_mode", Set, kPlain, kRefuse,
     loadModeText,
     [](Text t, Into r) { return take(loadModeForKey(t), r.loadMode); },
     "`total`, `per_hand`, `stack`, `bodyweight`, `bodyweight_plus`, `bodyweight_minus`"},
    {"body_mass_fraction", Exercise, kPlain, kLeave,
     [](Row r) { return r.exercise ? decimal(r.exercise->bodyMassFraction) : QString(); },
     [](Text t, Into r) { return take(decimalIn(t, 0, 1), r.exercise.bodyMassFraction); },
     "`0.64`: the share of the body that is lifted"},
    {"one_sided", Exercise, kPlain, kLeave,
     [](Row r) { return r.exercise && r.exercise->oneSided ? truthText(true) : QString(); },
     [](Text t, Into r) { return take(truthFrom(t), r.exercise.oneSided); },
     "`true` if it is done one side at a time"},
    {"group", PerformedExercise, kText, kLeave,
     [](Row r) { return r.performed ? r.performed->group : QString(); },
     [](Text t, Into r) { r.performed.group = t; return true; },
     "superset letter: exercises of a workout that share one belong together"},
    {"round", Set, kPlain, kLeave,
     [](Row r) { return r.set ? countText(r.set->round) : QString(); },
     [](Text t, Into r) { return take(roundFrom(t), r.set.round); },
     "round in the superset: 1, 2, …"},
    {"exercise_note", PerformedExercise, kText, kLeave,
     [](Row r) { return r.performed ? r.performed->note : QString(); },
     [](Text t, Into r) { r.performed.note = t; return true; },
     "for this workout"},
    {"set_id", Set, kText, kLeave,
     [](Row r) { return r.set ? r.set->id.text : QString(); },
     [](Text t, Into r) { r.set.id.text = t; return true; },
     "stable identifier"},
    {"set_position", Set, kPlain, kLeave,
     [](Row r) { return r.set ? QString::number(r.setPosition) : QString(); },
     [](Text t, Into r) { return take(roundFrom(t), r.setPosition); },
     "1, 2, … over the whole workout, in the order given by `set_order`"},
    {"set_role", Set, kPlain, kRefuse,
     [](Row r) { return r.set ? keyOf(r.set->role) : QString(); },
     [](Text t, Into r) { return take(roleFrom(t), r.set.role); },
     "`warmup`, `working`, `drop`, `rest_pause`, `myo`, `cluster`, `backoff`, `test`. Without it: `working`"},
    {"side", Set, kPlain, kRefuse,
     [](Row r) { return r.set ? keyOf(r.set->side) : QString(); },
     [](Text t, Into r) { return take(sideForKey(t.trimmed().toLower()), r.set.side); },
     "`both`, `left`, `right`. Without it: `both`"},
    {"load", Set, kPlain, kRefuse,
     [](Row r) { return r.set && r.set->load ? r.set->load->text() : QString(); },
     [](Text t, Into r) { r.load.number = t; return true; },
     "as it was typed: `225`"},
    {"load_unit", Set, kPlain, kRefuse,
     [](Row r) { return r.set && r.set->load ? keyOf(r.set->load->unit()) : QString(); },
     [](Text t, Into r) { return take(massUnitForKey(t), r.load.unit); },
     "`kg` or `lb`"},
    {"reps", Set, kPlain, kRefuse,
     [](Row r) { return r.set ? countText(r.set->reps) : QString(); },
     [](Text t, Into r) { return take(countFrom(t), r.set.reps); },
     "full repetitions"},
    {"partial_reps", Set, kPlain, kRefuse,
     [](Row r) { return r.set ? countText(r.set->partialReps) : QString(); },
     [](Text t, Into r) { return take(countFrom(t), r.set.partialReps); },
     "partial repetitions after them"},
    {"seconds", Set, kPlain, kRefuse,
     [](Row r) { return r.set ? countText(r.set->seconds) : QString(); },
     [](Text t, Into r) { return take(countFrom(t), r.set.seconds); },
     "of a timed set"},
    {"distance", Set, kPlain, kRefuse,
     [](Row r) { return r.set && r.set->distance ? r.set->distance->text() : QString(); },
     [](Text t, Into r) { r.distance.number = t; return true; },
     "`40`"},
    {"distance_unit", Set, kPlain, kRefuse,
     [](Row r) { return r.set && r.set->distance ? keyOf(r.set->distance->unit()) : QString(); },
     [](Text t, Into r) { return take(distanceUnitForKey(t), r.distance.unit); },
     "`m`, `km`, `mi`, `yd`, `ft`"},
    {"rir", Set, kPlain, kLeave,
     [](Row r) { return r.set ? decimal(r.set->rir) : QString(); },
     [](Text t, Into r) { return take(decimalIn(t, 0, 30), r.set.rir); },
     "repetitions in reserve; RPE 8 is 2"},
    {"to_failure", Set, kPlain, kLeave,
     [](Row r) { return r.set && r.set->toFailure ? truthText(*r.set->toFailure) : QString(); },
     [](Text t, Into r) { return take(truthFrom(t), r.set.toFailure); },
     "`true`, `false`"},
    {"failed_first", Set, kPlain, kLeave,
     [](Row r) { return r.set && r.set->failedFirst ? keyOf(*r.set->failedFirst) : QString(); },
     [](Text t, Into r) { return take(failedFirstForKey(t), r.set.failedFirst); },
     "a muscle, or `grip`, `back`, `breath`, `pain`, `form`"},
    {"set_started_at", Set, kPlain, kLeave,
     [](Row r) { return r.set ? iso(r.set->startedAt) : QString(); },
     [](Text t, Into r) { return take(Moment::fromIso(t), r.set.startedAt); },
     "only where it was measured"},
    {"set_finished_at", Set, kPlain, kLeave,
     [](Row r) { return r.set ? iso(r.set->finishedAt) : QString(); },
     [](Text t, Into r) { return take(Moment::fromIso(t), r.set.finishedAt); },
     "only where it was measured"},
    {"rest_seconds", Set, kPlain, kLeave,
     [](Row r) { return r.set && r.set->rest ? countText(r.set->rest->seconds) : QString(); },
     [](Text t, Into r) { return take(countFrom(t), r.restSeconds); },
     "rest before the set, where it was written down"},
    {"rest_source", Set, kPlain, kLeave,
     restSourceText,
     [](Text t, Into r) { return take(restSourceFrom(t), r.restSource); },
     "`measured`, `stated` (without seconds: stated short); estimates are not data and are not written"},
    {"set_note", Set, kText, kLeave,
     [](Row r) { return r.set ? r.set->note : QString(); },
     [](Text t, Into r) { r.set.note = t; return true; },
     "text"},
};
// clang-format on

} // namespace

std::span<const SetColumn> setColumns()
{
    return kColumns;
}

} // namespace settheory
