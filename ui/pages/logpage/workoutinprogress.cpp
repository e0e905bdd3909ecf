// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutinprogress.h"

#include "core/entry/loggedlater.h"
#include "core/entry/plantext.h"
#include "core/entry/prepare.h"
#include "core/entry/repair.h"
#include "core/journal/journal.h"
#include "core/model/find.h"
#include "ui/pages/logpage/likelast.h"

#include <utility>

namespace settheory {
namespace {

// Where somebody stands who begins a planned workout, or comes back to one; `before`: as it was, or null.
LoggingState arrivedState(const Workout& workout, const Workout* before, const RestTouch& touch)
{
    const bool isSame = before && before->id == workout.id;
    LoggingState state = isSame ? resumedState(workout, *before) : resumedState(workout);
    if (workout.sets.empty() && !workout.plan.empty())
        state.current = workout.plan.front().exercise;
    if (touch.after == RestTouch::placeIn(workout))
        state.begunAt = touch.begunAt;
    return state;
}

} // namespace

WorkoutInProgress::WorkoutInProgress(Journal& journal, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_touch(RestTouch::remembered())
{
    m_past.log = journal.log();
    connect(&journal, &Journal::changed, this, &WorkoutInProgress::takeLog);
    takeLog();
}

void WorkoutInProgress::setPast(RecognisedLog past, Pace pace)
{
    m_past = std::move(past);
    m_pace = std::move(pace);
    if (m_now)
        rebuild(m_now->workout, m_now->state);
}

Moment WorkoutInProgress::time() const
{
    return m_journal.now();
}

void WorkoutInProgress::takeLog()
{
    const WorkoutPtr workout = m_journal.log()->unfinishedWorkout();
    if (!workout) {
        m_now.reset();
        Q_EMIT changed();
        return;
    }
    if (m_nextState)
        rebuild(workout, *m_nextState);
    else if (m_now && m_now->workout == workout)
        rebuild(workout, m_now->state);
    else
        rebuild(workout, arrivedState(*workout, m_now ? m_now->workout.get() : nullptr, m_touch));
}

void WorkoutInProgress::rebuild(WorkoutPtr workout, LoggingState state)
{
    m_now =
        workoutNow(m_journal.log(), std::move(workout), std::move(state), m_past, m_book, m_journal.now());
    Q_EMIT changed();
}

bool WorkoutInProgress::apply(const QString& name, Workout after, std::optional<LoggingState> state)
{
    m_nextState = std::move(state);
    const bool applied =
        apply(Change::ofWorkout(name, m_now->workout, std::make_shared<const Workout>(std::move(after))));
    m_nextState.reset();
    return applied;
}

bool WorkoutInProgress::applyNew(const QString& name, Workout workout)
{
    return apply(Change::ofWorkout(name, nullptr, std::make_shared<const Workout>(std::move(workout))));
}

bool WorkoutInProgress::apply(Change change)
{
    const Result<> applied = m_journal.apply(std::move(change));
    if (!applied)
        Q_EMIT failed(applied.error());
    return applied.has_value();
}

// Where the last one was: seen in its head, and changed there.
Workout WorkoutInProgress::here(Workout workout) const
{
    const QStringList places = placesOf(*m_journal.log());
    if (!places.isEmpty())
        workout.place = places.front();
    return workout;
}

void WorkoutInProgress::startEmpty()
{
    applyNew(tr("start workout"), here(Workout::begun(tr("Workout"), m_journal.now())));
}

void WorkoutInProgress::startLike(const Workout& earlier)
{
    const RecognisedPtr recognised = m_past.find(earlier.id);
    applyNew(tr("start workout"), here(beginLike(earlier, recognised.get(), m_journal.now())));
}

void WorkoutInProgress::startPrepared(const WorkoutPtr& prepared, const Workout& meant)
{
    Change change = Change::ofWorkout(tr("start workout"), nullptr,
        std::make_shared<const Workout>(here(begunFrom(meant, m_journal.now()))));
    if (prepared)
        change.workouts.push_back({prepared, nullptr});
    apply(std::move(change));
}

Workout WorkoutInProgress::begunPart(const Workout& earlier, const std::vector<int>& exercises) const
{
    const RecognisedPtr recognised = m_past.find(earlier.id);
    return withOnly(*m_journal.log(), beginLike(earlier, recognised.get(), m_journal.now()), exercises);
}

void WorkoutInProgress::startPart(const Workout& earlier, const std::vector<int>& exercises)
{
    applyNew(tr("start workout"), here(begunPart(earlier, exercises)));
}

void WorkoutInProgress::pauseOrResume()
{
    if (isLoggedLater(*m_now->workout))
        return; // its pauses are typed under Edit
    Workout workout = *m_now->workout;
    const bool wasPaused = isPaused(workout);
    if (wasPaused)
        resume(workout, m_journal.now());
    else
        pause(workout, m_journal.now());
    if (workout != *m_now->workout)
        apply(wasPaused ? tr("go on") : tr("pause"), std::move(workout), m_now->state);
}

WorkoutPtr WorkoutInProgress::finish(const Moment& end)
{
    const WorkoutId id = m_now->workout->id;
    if (!apply(tr("finish workout"), finished(*m_now->workout, end)))
        return nullptr;
    return m_journal.log()->findWorkout(id);
}

bool WorkoutInProgress::isLeftOpen() const
{
    return m_now && settheory::isLeftOpen(*m_now->workout, m_journal.now(), m_goneOnAt);
}

void WorkoutInProgress::goOn()
{
    m_goneOnAt = m_journal.now();
    Q_EMIT changed();
}

void WorkoutInProgress::discard()
{
    const Result<> applied =
        m_journal.apply(Change::ofWorkout(tr("discard workout"), m_now->workout, nullptr));
    if (!applied)
        Q_EMIT failed(applied.error());
}

} // namespace settheory
