// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/rearranging.h"

#include "core/entry/editing.h"
#include "core/entry/typedat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr qint64 kSecondsPerDay = 86'400;

bool isEmpty(const Workout& workout, int exercise)
{
    const auto isOfIt = [&](const auto& set) { return set.exercise == exercise; };
    return std::ranges::none_of(workout.sets, isOfIt) && std::ranges::none_of(workout.plan, isOfIt);
}

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The exercises in the order of their first sets, those without one behind.
std::vector<int> orderOfExercises(const Workout& workout)
{
    std::vector<int> order;
    const auto add = [&](int exercise) {
        if (std::ranges::find(order, exercise) == order.end())
            order.push_back(exercise);
    };
    for (const PerformedSet& set : workout.sets)
        add(set.exercise);
    for (const PlannedSet& set : workout.plan)
        add(set.exercise);
    for (int i = 0; i < static_cast<int>(workout.exercises.size()); ++i)
        add(i);
    return order;
}

/// Of the sets of two exercises, each run of `first` changes places with the run of `second` behind it.
template <class Set> void swapRuns(std::vector<Set>& sets, int first, int second)
{
    std::vector<std::size_t> places;
    std::vector<std::vector<Set>> runs;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (sets[i].exercise != first && sets[i].exercise != second)
            continue;
        places.push_back(i);
        if (runs.empty() || runs.back().back().exercise != sets[i].exercise)
            runs.emplace_back();
        runs.back().push_back(sets[i]);
    }
    if (runs.empty() || runs.front().front().exercise != first)
        return;
    for (std::size_t i = 0; i + 1 < runs.size(); i += 2)
        std::swap(runs[i], runs[i + 1]);
    auto place = places.begin();
    for (const auto& run : runs) {
        for (const Set& set : run)
            sets[*place++] = set;
    }
}

/// The exercise at another index; sets and plan follow.
void putExerciseAt(Workout& workout, int from, int to)
{
    const PerformedExercise moved = workout.exercises[at(from)];
    workout.exercises.erase(workout.exercises.begin() + from);
    workout.exercises.insert(workout.exercises.begin() + to, moved);
    const auto follow = [&](auto& set) {
        if (set.exercise == from)
            set.exercise = to;
        else if (from < to && set.exercise > from && set.exercise <= to)
            --set.exercise;
        else if (to < from && set.exercise >= to && set.exercise < from)
            ++set.exercise;
    };
    std::ranges::for_each(workout.sets, follow);
    std::ranges::for_each(workout.plan, follow);
}

/// What a time of day is counted from: where only the date is known, its midnight.
Moment reference(const Moment& near)
{
    return near.isDateOnly() ? *Moment::at(near.date(), QTime(0, 0), near.offsetSeconds()) : near;
}

} // namespace

Workout withSetAt(Workout workout, std::size_t from, std::size_t to)
{
    const auto at = [&](std::size_t index) { return workout.sets.begin() + std::ptrdiff_t(index); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return workout;
}

Workout withSetOf(Workout workout, std::size_t set, const ExerciseId& exercise)
{
    const int before = workout.sets[set].exercise;
    if (workout.exercises[static_cast<std::size_t>(before)].exercise == exercise)
        return workout;
    auto performed = std::ranges::find(workout.exercises, exercise, &PerformedExercise::exercise);
    if (performed == workout.exercises.end()) {
        PerformedExercise added;
        added.exercise = exercise;
        performed = workout.exercises.insert(performed, added);
    }
    workout.sets[set].exercise = static_cast<int>(performed - workout.exercises.begin());
    return isEmpty(workout, before) ? withoutExercise(std::move(workout), before) : workout;
}

Workout withSetsOf(Workout workout, const std::vector<std::size_t>& sets, const ExerciseId& exercise)
{
    std::vector<SetId> moved;
    std::vector<int> sources;
    for (const std::size_t set : sets) {
        moved.push_back(workout.sets[set].id);
        if (std::ranges::find(sources, workout.sets[set].exercise) == sources.end())
            sources.push_back(workout.sets[set].exercise);
    }
    const auto isMoved = [&](const PerformedSet& set) {
        return std::ranges::find(moved, set.id) != moved.end();
    };
    const bool isThere = std::ranges::find(workout.exercises, exercise, &PerformedExercise::exercise)
        != workout.exercises.end();
    const bool isWhole = sources.size() == 1
        && std::ranges::all_of(workout.sets,
            [&](const PerformedSet& set) { return set.exercise != sources.front() || isMoved(set); });
    if (isWhole && !isThere) {
        workout.exercises[at(sources.front())].exercise = exercise;
        return workout;
    }
    for (const SetId& id : moved) { // by identifier: an exercise that goes shifts the others
        const auto found = std::ranges::find(workout.sets, id, &PerformedSet::id);
        workout =
            withSetOf(std::move(workout), static_cast<std::size_t>(found - workout.sets.begin()), exercise);
    }
    return workout;
}

std::optional<Workout> withSetsMoved(Workout workout, const std::vector<std::size_t>& sets, int by)
{
    const std::size_t count = workout.sets.size();
    if (sets.empty() || (by < 0 && sets.front() == 0) || (by > 0 && sets.back() + 1 >= count))
        return std::nullopt;
    const auto move = [&](std::size_t set) {
        workout = withSetAt(std::move(workout), set, by < 0 ? set - 1 : set + 1);
    };
    if (by < 0)
        std::ranges::for_each(sets, move);
    else
        std::for_each(sets.rbegin(), sets.rend(), move);
    return workout;
}

std::optional<Workout> withExerciseMoved(Workout workout, int exercise, int by)
{
    const std::vector<int> order = orderOfExercises(workout);
    const auto place = std::ranges::find(order, exercise) - order.begin();
    const auto target = place + (by < 0 ? -1 : 1);
    if (target < 0 || target >= std::ssize(order))
        return std::nullopt;
    const int other = order[static_cast<std::size_t>(target)];
    const int first = by < 0 ? other : exercise;
    const int second = by < 0 ? exercise : other;
    swapRuns(workout.sets, first, second);
    swapRuns(workout.plan, first, second);
    if ((by < 0) == (exercise > other))
        putExerciseAt(workout, exercise, other);
    return workout;
}

Workout onDay(Workout workout, QDate day)
{
    const qint64 seconds = workout.startedAt.date().daysTo(day) * kSecondsPerDay;
    const auto move = [&](Moment& moment) { moment = moment.plusSeconds(seconds); };
    const auto moveKnown = [&](std::optional<Moment>& moment) {
        if (moment)
            move(*moment);
    };
    move(workout.startedAt);
    moveKnown(workout.finishedAt);
    for (Pause& pause : workout.pauses)
        move(pause.from);
    for (PerformedSet& set : workout.sets) {
        moveKnown(set.startedAt);
        moveKnown(set.finishedAt);
    }
    return workout;
}

std::optional<Moment> momentFrom(QStringView typed, const Moment& near)
{
    QString text = typed.trimmed().toString();
    if (text.indexOf(u':') == 1) // "9:05"
        text.prepend(u'0');
    const Moment from = reference(near);
    if (const auto whole = Moment::fromIso(text); whole && whole->time()) {
        if (whole->offsetSeconds())
            return whole;
        return Moment::at(whole->date(), *whole->time(), from.offsetSeconds());
    }
    const auto line = typedLineFrom(u'[' + text + u']', from);
    return line && line->line.trimmed().isEmpty() ? line->at : std::nullopt;
}

QString typedTextOf(const Moment& moment, const Moment& near)
{
    const auto time = moment.time();
    if (!time)
        return moment.toIso();
    QString text = time->toString(time->second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (momentFrom(text, near) == moment)
        return text;
    text.prepend(moment.date().toString(Qt::ISODate) + u' ');
    return momentFrom(text, near) == moment ? text : moment.toIso();
}

} // namespace settheory
