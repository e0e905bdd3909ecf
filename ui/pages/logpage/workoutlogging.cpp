// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutinprogress.h"

#include "core/entry/editing.h"
#include "core/entry/loggedlater.h"
#include "core/entry/typedat.h"
#include "core/journal/journal.h"

namespace settheory {
namespace {

EntryReading problem(const QString& sentence)
{
    EntryReading reading;
    reading.kind = EntryReading::Kind::Problem;
    reading.text = sentence;
    return reading;
}

} // namespace

EntryReading WorkoutInProgress::read(const QString& line) const
{
    const auto typed = typedLineFrom(line, latestMoment(*m_now->workout));
    if (!typed)
        return problem(typed.error().message);
    if (const EntryReading refused = refusedTime(typed->at); refused.kind == EntryReading::Kind::Problem)
        return refused;
    return readEntry(
        typed->line, entryContext(*m_now->log, *m_now->workout, m_now->state, m_now->lastTime(), &m_finder));
}

// A time that is typed must lie between what the workout holds already and now.
EntryReading WorkoutInProgress::refusedTime(const std::optional<Moment>& at) const
{
    if (at && at->secondsTo(m_journal.now()).value_or(0) < 0)
        return problem(tr("That time is still to come."));
    if (at && latestMoment(*m_now->workout).secondsTo(*at).value_or(0) < 0)
        return problem(tr("That time lies before the last set. Log the sets in their order."));
    return {};
}

EntryReading WorkoutInProgress::enter(const QString& line)
{
    const auto typed = typedLineFrom(line, latestMoment(*m_now->workout));
    if (!typed)
        return problem(typed.error().message);
    if (const EntryReading refused = refusedTime(typed->at); refused.kind == EntryReading::Kind::Problem)
        return refused;
    if (typed->line.isEmpty())
        return logSuggestion(typed->at);
    LoggedLine done = enterLine(*m_now->log, *m_now->workout, m_now->state, typed->line,
        typed->at.value_or(m_journal.now()), m_now->lastTime(), &m_finder);
    if (isLeftOpen() && !typed->at && done.reading.kind == EntryReading::Kind::Sets)
        return leftOpenProblem();
    if (done.workout) {
        if (isLoggedLater(*done.workout) && !done.added.empty())
            done.workout->sets[done.added.back()].finishedAt = typed->at;
        const QString name = !done.added.empty()                  ? tr("log set")
            : done.reading.kind == EntryReading::Kind::Note       ? tr("write note")
            : done.reading.kind == EntryReading::Kind::Failure    ? tr("say what failed")
            : done.reading.kind == EntryReading::Kind::BodyWeight ? tr("body weight")
            : done.reading.kind == EntryReading::Kind::Group      ? tr("take turns")
                                                                  : tr("choose exercise");
        apply(name, std::move(*done.workout), done.state);
    } else if (done.state != m_now->state) {
        rebuild(m_now->workout, done.state);
    }
    return done.reading;
}

EntryReading WorkoutInProgress::logSuggestion(const std::optional<Moment>& at)
{
    const auto suggestion = m_now->suggestion();
    if (!suggestion)
        return {};
    if (isLeftOpen() && !at)
        return leftOpenProblem();
    Logged logged = addSets(*m_now->workout, m_now->state, {*suggestion}, at.value_or(m_journal.now()));
    if (isLoggedLater(logged.workout))
        logged.workout.sets.back().finishedAt = at;
    apply(tr("log set"), std::move(logged.workout), logged.state);
    EntryReading reading;
    reading.kind = EntryReading::Kind::Sets;
    return reading;
}

void WorkoutInProgress::choose(const ExerciseId& exercise)
{
    Logged logged = chooseExercise(*m_now->workout, m_now->state, exercise);
    if (logged.workout == *m_now->workout)
        rebuild(m_now->workout, logged.state);
    else
        apply(tr("choose exercise"), std::move(logged.workout), logged.state);
}

void WorkoutInProgress::beginSet()
{
    if (!m_now->state.current || isLoggedLater(*m_now->workout))
        return;
    touch().begunAt = m_journal.now();
    m_touch.remember();
    rebuild(m_now->workout, settheory::beginSet(m_now->state, m_journal.now()));
}

void WorkoutInProgress::takeBackBeginning()
{
    touch().begunAt.reset();
    m_touch.remember();
    LoggingState state = m_now->state;
    state.begunAt.reset();
    rebuild(m_now->workout, state);
}

EntryReading WorkoutInProgress::leftOpenProblem()
{
    Q_EMIT askedWhetherLeftOpen();
    return problem(tr("Nothing was logged for hours. Say above whether this workout goes on."));
}

EntryReading WorkoutInProgress::readCorrectionOf(std::size_t set, const QString& line) const
{
    return readCorrection(*m_now->log, *m_now->workout, set, line);
}

EntryReading WorkoutInProgress::correct(std::size_t set, const QString& line)
{
    EntryReading reading = readCorrection(*m_now->log, *m_now->workout, set, line);
    if (reading.kind == EntryReading::Kind::Sets) {
        Workout after = withCorrectedSet(*m_now->workout, set, reading.sets.front());
        if (after != *m_now->workout)
            apply(tr("correct set"), std::move(after), m_now->state);
        else
            Q_EMIT changed();
    }
    return reading;
}

void WorkoutInProgress::removeSet(std::size_t set)
{
    apply(tr("delete set"), withoutSet(*m_now->workout, set), m_now->state);
}

std::vector<Completion> WorkoutInProgress::completions(const QString& line) const
{
    return completionsOf(line, entryContext(*m_now->log, *m_now->workout, m_now->state, m_now->lastTime()));
}

void WorkoutInProgress::answerFailedFirst(const FailedFirst& what)
{
    Workout after = withFailure(*m_now->workout, std::nullopt, what);
    if (after != *m_now->workout)
        apply(tr("say what failed"), std::move(after), m_now->state);
}

} // namespace settheory
