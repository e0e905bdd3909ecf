// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workoutdigest.h"

#include "core/base/number.h"

#include <QCryptographicHash>

namespace settheory {
namespace {

/// Collects the lines. A value keeps to its line: its own line ends are escaped.
class Lines {
public:
    void add(const char* key, QByteArray value)
    {
        if (value.isEmpty())
            return;
        value.replace('\\', "\\\\").replace('\n', "\\n");
        m_text += QByteArrayView(key);
        m_text += '=';
        m_text += value;
        m_text += '\n';
    }
    void add(const char* key, const QString& value) { add(key, value.toUtf8()); }
    void add(const char* key, const std::optional<int>& value)
    {
        if (value)
            add(key, QByteArray::number(*value));
    }
    void add(const char* key, const std::optional<double>& value)
    {
        if (value)
            add(key, number::text(*value));
    }
    void add(const char* key, const std::optional<Moment>& value)
    {
        if (value)
            add(key, value->toIso());
    }
    template <class Quantity> void addQuantity(const char* key, const std::optional<Quantity>& value)
    {
        if (value)
            add(key, value->text() + u' ' + keyOf(value->unit()));
    }
    template <class Word> void addKey(const char* key, const std::optional<Word>& value)
    {
        if (value)
            add(key, keyOf(*value));
    }

    QString digest() const
    {
        return QString::fromLatin1(QCryptographicHash::hash(m_text, QCryptographicHash::Sha256).toHex());
    }

private:
    QByteArray m_text;
};

void addSet(Lines& lines, const PerformedSet& set)
{
    lines.add("set", set.id.text);
    lines.add("exercise_position", std::optional(set.exercise));
    lines.add("role", keyOf(set.role));
    lines.add("side", keyOf(set.side));
    lines.addQuantity("load", set.load);
    lines.addKey("load_mode", set.loadMode);
    lines.add("reps", set.reps);
    lines.add("partial_reps", set.partialReps);
    lines.add("seconds", set.seconds);
    lines.addQuantity("distance", set.distance);
    lines.add("rir", set.rir);
    if (set.toFailure)
        lines.add("to_failure", QByteArray(*set.toFailure ? "true" : "false"));
    lines.addKey("failed_first", set.failedFirst);
    lines.add("round", set.round);
    lines.add("set_started_at", set.startedAt);
    lines.add("set_finished_at", set.finishedAt);
    if (set.rest) {
        lines.add("rest_source",
            QByteArray(set.rest->source == NotedRest::Source::Measured ? "measured" : "stated"));
        lines.add("rest_seconds", set.rest->seconds);
    }
    lines.add("set_note", set.note);
}

void addExercise(Lines& lines, const PerformedExercise& exercise)
{
    lines.add("exercise", exercise.exercise.text);
    lines.add("exercise_as_named", exercise.namedAs);
    lines.add("exercise_note", exercise.note);
    lines.add("group", exercise.group);
    lines.add("planned_rest_seconds", exercise.plannedRestSeconds);
}

void addPlanned(Lines& lines, const PlannedSet& set)
{
    lines.add("planned_exercise_position", std::optional(set.exercise));
    lines.add("planned_role", keyOf(set.role));
    lines.addQuantity("planned_load", set.load);
    lines.addKey("planned_load_mode", set.loadMode);
    lines.add("planned_reps", set.reps);
    lines.add("planned_seconds", set.seconds);
    lines.add("planned_rir", set.rir);
}

void addWorkout(Lines& lines, const Workout& workout)
{
    lines.add("workout", workout.id.text);
    lines.add("title", workout.title);
    lines.add("started_at", workout.startedAt.toIso());
    lines.add("finished_at", workout.finishedAt);
    for (const Pause& pause : workout.pauses) {
        lines.add("pause", pause.from.toIso());
        lines.add("pause_seconds", pause.seconds);
    }
    lines.add("time_zone", workout.timeZone);
    lines.add("place", workout.place);
    if (workout.deload)
        lines.add("deload", QByteArray("true"));
    lines.addQuantity("body_weight", workout.bodyWeight);
    lines.add("session_rpe", workout.sessionRpe);
    lines.add("note", workout.note);
    for (const auto& [muscle, pain] : workout.pains) {
        lines.add("pain", keyOf(muscle));
        lines.add("pain_level", std::optional(pain.level));
        lines.add("pain_note", pain.note);
    }
    lines.add("source", workout.source);
    lines.add("set_order", QByteArray(workout.order == SetOrder::Done ? "done" : "listed"));
    lines.add("experiment", workout.experiment);
    lines.add("allocated_protocol", workout.allocatedProtocol);
    lines.add("planned_protocol", textOf(workout.plannedProtocols));
    lines.add("user_protocol", textOf(workout.userProtocols));
    lines.add("import", workout.importId);
}

} // namespace

QString digestOf(const Workout& workout)
{
    Lines lines;
    addWorkout(lines, workout);
    for (const PerformedExercise& exercise : workout.exercises)
        addExercise(lines, exercise);
    for (const PerformedSet& set : workout.sets)
        addSet(lines, set);
    for (const PlannedSet& set : workout.plan)
        addPlanned(lines, set);
    return lines.digest();
}

} // namespace settheory
