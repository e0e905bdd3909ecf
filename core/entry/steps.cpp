// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/logging.h"
#include "core/entry/planprogress.h"

#include "core/entry/loggedlater.h"

#include <QSet>

#include <algorithm>

namespace settheory {
namespace {

constexpr auto at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isBefore(const Moment& a, const Moment& b)
{
    const auto seconds = a.secondsTo(b);
    return seconds && *seconds > 0;
}

int lastRound(const Workout& workout, const QString& group)
{
    int last = 0;
    for (const PerformedSet& set : workout.sets) {
        if (workout.exerciseOf(set).group == group)
            last = std::max(last, set.round.value_or(0));
    }
    return last;
}

/// The running round, unless the exercise had its turn in it already. The second side of a set is still in
/// the round of the first.
int roundFor(const Workout& workout, const PerformedSet& coming)
{
    const int running = lastRound(workout, workout.exerciseOf(coming).group);
    for (const PerformedSet& set : workout.sets) {
        const bool otherSide = set.side != coming.side && set.side != Side::Both && coming.side != Side::Both;
        if (set.exercise == coming.exercise && set.round == running && !otherSide)
            return running + 1;
    }
    return std::max(running, 1);
}

bool opensARound(const PerformedSet& set)
{
    return set.role != SetRole::Warmup && !isSegment(set.role);
}

/// After a warm-up and after the first of two sides the same exercise goes on.
bool endsATurn(const Workout& workout, const PerformedSet& last)
{
    if (!opensARound(last))
        return false;
    return last.side == Side::Both || std::ranges::any_of(workout.sets, [&](const PerformedSet& set) {
        return set.exercise == last.exercise && set.round == last.round && set.side != Side::Both
            && set.side != last.side;
    });
}

void place(Workout& workout, PerformedSet set, std::optional<int> pairRound)
{
    set.id = SetId::fresh();
    set.round.reset();
    if (isSegment(set.role) && !workout.sets.empty()) {
        set.exercise = workout.sets.back().exercise;
        set.round = workout.sets.back().round;
    } else if (opensARound(set) && !workout.exerciseOf(set).group.isEmpty()) {
        set.round = pairRound ? *pairRound : roundFor(workout, set);
    }
    workout.sets.push_back(std::move(set));
}

QString freeGroup(const Workout& workout)
{
    QSet<QString> taken;
    for (const PerformedExercise& performed : workout.exercises)
        taken.insert(performed.group);
    for (int number = 0;; ++number) {
        QString letters; // A to Z, AA, AB …
        for (int n = number; n >= 0; n = n / 26 - 1)
            letters.prepend(QChar(u'A' + n % 26));
        if (!taken.contains(letters))
            return letters;
    }
}

} // namespace

int nextInGroup(const Workout& workout, int exercise)
{
    const QString group = workout.exercises[at(exercise)].group;
    if (group.isEmpty())
        return exercise;
    const int count = static_cast<int>(workout.exercises.size());
    for (int step = 1; step < count; ++step) {
        const int other = (exercise + step) % count;
        if (workout.exercises[at(other)].group == group)
            return other;
    }
    return exercise;
}

bool leftItsGroup(const Workout& workout, int exercise)
{
    const QString& group = workout.exercises[at(exercise)].group;
    if (group.isEmpty())
        return false;
    auto before = std::make_reverse_iterator(workout.sets.end());
    while (before != workout.sets.rend() && before->exercise == exercise)
        ++before;
    if (before == workout.sets.rend() || workout.exerciseOf(*before).group == group)
        return false;
    int round = 0;
    for (auto set = before; set != workout.sets.rend(); ++set) {
        if (workout.exerciseOf(*set).group == group)
            round = std::max(round, set->round.value_or(0));
    }
    if (round == 0)
        return false; // never begun
    for (int other = 0; other < static_cast<int>(workout.exercises.size()); ++other) {
        const bool hadItsTurn = std::any_of(before, workout.sets.rend(),
            [&](const PerformedSet& set) { return set.exercise == other && set.round == round; });
        if (workout.exercises[at(other)].group == group && !hadItsTurn)
            return false; // in the middle of a round
    }
    return true;
}

int turnAfterLastSet(const Workout& workout)
{
    const auto whole = std::ranges::find_if(
        workout.sets.rbegin(), workout.sets.rend(), [](const auto& set) { return !isSegment(set.role); });
    const PerformedSet& last = whole == workout.sets.rend() ? workout.sets.back() : *whole;
    return endsATurn(workout, last) && !leftItsGroup(workout, last.exercise)
        ? nextInGroup(workout, last.exercise)
        : last.exercise;
}

bool followsInRound(const Workout& workout, int exercise, int follower)
{
    PerformedSet coming;
    coming.exercise = exercise;
    const int round = roundFor(workout, coming);
    return follower != exercise && std::ranges::none_of(workout.sets, [&](const PerformedSet& set) {
        return set.exercise == follower && set.round == round;
    });
}

LoggingState beginSet(LoggingState state, const Moment& now)
{
    state.begunAt = now;
    return state;
}

Logged addSets(Workout workout, LoggingState state, std::vector<PerformedSet> sets, const Moment& now)
{
    if (sets.empty())
        return {std::move(workout), std::move(state)};
    const Moment known = latestMoment(workout);
    const bool isPair = sets.size() > 1;
    if (!isLoggedLater(workout) && !isBefore(now, known))
        sets.back().finishedAt = now;
    if (state.begunAt && !isLoggedLater(workout) && !isBefore(*state.begunAt, known)
        && !isBefore(now, *state.begunAt))
        sets.front().startedAt = state.begunAt;
    if (state.rest && !sets.front().rest)
        sets.front().rest = state.rest;
    if (isPaused(workout))
        resume(workout, sets.front().startedAt.value_or(now));

    std::optional<int> pairRound;
    if (isPair) {
        for (std::size_t i = 1; i < sets.size(); ++i)
            tie(workout, sets[0].exercise, sets[i].exercise);
        const QString group = workout.exercises[at(sets[0].exercise)].group;
        if (group == workout.exercises[at(sets[1].exercise)].group)
            pairRound = lastRound(workout, group) + 1;
    }
    const int first = sets.front().exercise;
    const bool isByItself = !state.tied && leftItsGroup(workout, first);
    for (PerformedSet& set : sets)
        place(workout, std::move(set), pairRound);

    const PerformedSet& last = workout.sets.back();
    LoggingState after;
    after.current = isPair ? first : last.exercise;
    if (!isPair && endsATurn(workout, last) && !isByItself)
        after.current = nextInGroup(workout, last.exercise);
    else if (isSegment(last.role) && state.current)
        after.current = state.current; // the turn has passed on already
    return {std::move(workout), after};
}

void tie(Workout& workout, int first, int second)
{
    QString& one = workout.exercises[at(first)].group;
    QString& other = workout.exercises[at(second)].group;
    if (first == second || (!one.isEmpty() && !other.isEmpty()))
        return;
    if (one.isEmpty() && other.isEmpty())
        one = other = freeGroup(workout);
    else
        (one.isEmpty() ? one : other) = one.isEmpty() ? other : one;
}

void untie(Workout& workout, int exercise)
{
    workout.exercises[at(exercise)].group.clear();
    for (PerformedSet& set : workout.sets) {
        if (set.exercise == exercise)
            set.round.reset();
    }
}

void pause(Workout& workout, const Moment& now)
{
    if (!isPaused(workout) && !isBefore(now, latestMoment(workout)))
        workout.pauses.push_back({now, std::nullopt});
}

void resume(Workout& workout, const Moment& now)
{
    if (!isPaused(workout))
        return;
    Pause& running = workout.pauses.back();
    const auto seconds = running.from.secondsTo(now);
    if (seconds && *seconds > 0)
        running.seconds = static_cast<int>(*seconds);
    else
        workout.pauses.pop_back(); // it lasted no time
}

bool isPaused(const Workout& workout)
{
    return !workout.pauses.empty() && !workout.pauses.back().seconds;
}

Workout finished(Workout workout, const Moment& now)
{
    if (isLoggedLater(workout)) {
        workout.inProgress = false;
        if (workout.finishedAt && isBefore(*workout.finishedAt, latestMoment(workout)))
            workout.finishedAt = latestMoment(workout);
        return workout;
    }
    resume(workout, now);
    const Moment known = latestMoment(workout);
    workout.finishedAt = isBefore(now, known) ? known : now;
    workout.inProgress = false;
    return workout;
}

Workout begunLike(const Workout& earlier, const Moment& now)
{
    Workout workout = Workout::begun(earlier.title, now);
    workout.place = earlier.place;
    workout.plannedProtocols = earlier.plannedProtocols;
    for (const PerformedExercise& performed : earlier.exercises) {
        workout.exercises.push_back({});
        workout.exercises.back().exercise = performed.exercise;
        workout.exercises.back().group = performed.group;
    }
    for (const PerformedSet& set : earlier.sets)
        workout.plan.push_back({set.exercise, set.role, set.load, set.loadMode, set.reps, set.seconds, {}});
    return workout;
}

std::optional<Side> openSide(const Workout& workout, int exercise)
{
    int balance = 0; // left sets minus right ones since the last set of both sides
    for (const PerformedSet& set : workout.sets) {
        if (set.exercise != exercise || !opensARound(set))
            continue;
        balance = set.side == Side::Both ? 0 : balance + (set.side == Side::Left ? 1 : -1);
    }
    if (balance == 0)
        return std::nullopt;
    return balance > 0 ? Side::Right : Side::Left;
}

namespace {

/// The last working set of that side, or of both; where there is none, of the other.
std::optional<PerformedSet> lastOfSide(const LastSets& sets, Side side)
{
    std::optional<PerformedSet> last;
    std::optional<PerformedSet> other;
    for (const PerformedSet& set : sets) {
        if (opensARound(set))
            (set.side == side || set.side == Side::Both || side == Side::Both ? last : other) = set;
    }
    return last ? last : other;
}

/// The open one; where both were done, the one that was done first here; else that of last time.
Side sideToCome(const LastSets& here, std::optional<Side> open, const std::optional<PerformedSet>& then)
{
    if (open)
        return *open;
    const auto first = std::ranges::find_if(
        here, [](const PerformedSet& set) { return opensARound(set) && set.side != Side::Both; });
    const auto last = std::ranges::find_if(here.rbegin(), here.rend(), opensARound);
    if (first != here.end() && last->side != Side::Both)
        return first->side;
    return then ? then->side : Side::Both;
}

} // namespace

std::optional<PerformedSet> suggestedSet(const Workout& workout, int exercise, const LastSets& lastSets)
{
    const ExerciseId& id = workout.exercises[at(exercise)].exercise;
    auto model = sameSetLastTime(lastSets, workout, id);
    const PlanProgress progress = planProgress(workout);
    for (std::size_t i = 0; i < workout.plan.size(); ++i) {
        if (workout.plan[i].exercise != exercise || progress.isOver[i])
            continue;
        PerformedSet planned = setMeantBy(workout.plan[i]);
        if (model && opensARound(planned))
            planned.side = model->side;
        return planned;
    }
    const LastSets here = setsOf(workout, id);
    const Side side = sideToCome(here, openSide(workout, exercise), model);
    if (model && model->side != Side::Both && model->side != side)
        model = lastOfSide(lastSets, side);
    if (!model)
        model = lastOfSide(here, side);
    if (!model)
        return std::nullopt;
    PerformedSet suggestion;
    suggestion.exercise = exercise;
    suggestion.side = side;
    suggestion.load = model->load;
    suggestion.loadMode = model->loadMode;
    suggestion.reps = model->reps;
    suggestion.seconds = model->seconds;
    suggestion.distance = model->distance;
    return suggestion;
}

Moment latestMoment(const Workout& workout)
{
    Moment latest = workout.startedAt;
    const auto consider = [&](const std::optional<Moment>& moment) {
        if (moment && isBefore(latest, *moment))
            latest = *moment;
    };
    for (const PerformedSet& set : workout.sets) {
        consider(set.startedAt);
        consider(set.finishedAt);
    }
    for (const Pause& pause : workout.pauses)
        consider(pause.seconds ? pause.from.plusSeconds(*pause.seconds) : pause.from);
    return latest;
}

} // namespace settheory
