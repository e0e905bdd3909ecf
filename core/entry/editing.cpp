// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/editing.h"

#include "core/entry/setdraft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace settheory {
namespace {

struct Editing {
    Q_DECLARE_TR_FUNCTIONS(Editing)
};

std::ptrdiff_t offset(std::size_t index)
{
    return static_cast<std::ptrdiff_t>(index);
}

// The last set of the same exercise before it, for `x7` and for segments.
std::optional<PerformedSet> setBefore(const Workout& workout, std::size_t set)
{
    for (std::size_t i = set; i-- > 0;) {
        if (workout.sets[i].exercise == workout.sets[set].exercise && !isSegment(workout.sets[i].role))
            return workout.sets[i];
    }
    return std::nullopt;
}

/// Reps alone, or effort alone, change that alone: the rest of the line is what the set already is.
QString wholeLine(PerformedSet set, const Exercise& exercise, QStringView typed, MassUnit unit)
{
    const QString plain = typed.trimmed().toString();
    static const QRegularExpression kEffort(QStringLiteral("^(@|rir|rpe)[0-9.,]+$"));
    bool isNumber = false;
    const int reps = plain.toInt(&isNumber);
    if (isNumber && reps >= 0 && reps <= kMostReps && set.reps) {
        set.reps = reps;
        return entryLineOf(set, exercise, unit);
    }
    if (!kEffort.match(plain.toLower()).hasMatch())
        return typed.toString();
    set.rir.reset();
    const QString note = std::exchange(set.note, {});
    const QString said = entryLineOf(set, exercise, unit) + u' ' + plain;
    return note.isEmpty() ? said : said + QStringLiteral(" # ") + entry::escapedNote(note);
}

template <class Sets> void forget(Sets& sets, int exercise)
{
    std::erase_if(sets, [&](const auto& set) { return set.exercise == exercise; });
    for (auto& set : sets)
        set.exercise -= set.exercise > exercise ? 1 : 0;
}

} // namespace

EntryReading readCorrection(const Log& log, const Workout& workout, std::size_t set, QStringView line)
{
    EntryContext context;
    context.unit = log.settings().unit;
    context.current.exercise = log.findExercise(workout.exerciseOf(workout.sets[set]).exercise);
    context.current.last = setBefore(workout, set);
    context.before.exercise = context.current.exercise;
    context.before.last = context.current.last;
    EntryReading reading =
        readEntry(wholeLine(workout.sets[set], *context.current.exercise, line, context.unit), context);
    const bool isOneSet = reading.kind == EntryReading::Kind::Sets && reading.sets.size() == 1;
    if (isOneSet || reading.kind == EntryReading::Kind::Problem)
        return reading;
    EntryReading problem;
    problem.kind = EntryReading::Kind::Problem;
    problem.text = Editing::tr("A correction is one set, like 80x8 @2. To take the set away, delete it.");
    return problem;
}

Workout withCorrectedSet(Workout workout, std::size_t set, const PerformedSet& typed)
{
    PerformedSet& old = workout.sets[set];
    PerformedSet corrected = typed;
    corrected.id = old.id;
    corrected.exercise = old.exercise;
    corrected.round = old.round;
    corrected.startedAt = old.startedAt;
    corrected.finishedAt = old.finishedAt;
    if (!corrected.rest && old.rest && old.rest->source == NotedRest::Source::Measured)
        corrected.rest = old.rest;
    old = std::move(corrected);
    return workout;
}

Workout withoutSet(Workout workout, std::size_t set)
{
    std::size_t end = set + 1;
    if (!isSegment(workout.sets[set].role)) {
        while (end < workout.sets.size() && isSegment(workout.sets[end].role)
            && workout.sets[end].exercise == workout.sets[set].exercise)
            ++end;
    }
    workout.sets.erase(workout.sets.begin() + offset(set), workout.sets.begin() + offset(end));
    return workout;
}

Workout withoutExercise(Workout workout, int exercise)
{
    const auto index = static_cast<std::size_t>(exercise);
    const QString group = workout.exercises[index].group;
    workout.exercises.erase(workout.exercises.begin() + exercise);
    forget(workout.sets, exercise);
    forget(workout.plan, exercise);
    const auto isTied = [&](const PerformedExercise& performed) { return performed.group == group; };
    if (!group.isEmpty() && std::ranges::count_if(workout.exercises, isTied) == 1) {
        const auto left = std::ranges::find_if(workout.exercises, isTied);
        left->group.clear();
        for (PerformedSet& set : workout.sets) {
            if (set.exercise == static_cast<int>(left - workout.exercises.begin()))
                set.round.reset();
        }
    }
    return workout;
}

} // namespace settheory
