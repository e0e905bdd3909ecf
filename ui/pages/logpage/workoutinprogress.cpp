// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutinprogress.h"

#include "core/entry/editing.h"
#include "core/entry/loggedlater.h"
#include "core/entry/prepare.h"
#include "core/entry/repair.h"
#include "core/entry/swaporder.h"
#include "core/entry/typedat.h"
#include "core/journal/journal.h"
#include "core/model/find.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/likelast.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

// "81.4", "81,4 kg", "180 lb".
std::optional<Mass> massIn(const QString& typed, MassUnit unit)
{
    static const QRegularExpression kMass(u"^\\s*([0-9.,]+)\\s*([a-zA-Z]*)\\s*$"_s);
    QString plain = typed;
    plain.replace(format::kThinSpace, u' ');
    const QRegularExpressionMatch match = kMass.match(plain);
    const QString word = match.captured(2);
    const auto chosen = word.isEmpty() ? std::optional(unit) : massUnitForKey(word);
    return match.hasMatch() && chosen ? Mass::fromText(match.captured(1), *chosen, true) : std::nullopt;
}

// Where somebody stands who begins a planned workout, or comes back to one.
LoggingState arrivedState(const Workout& workout, const RestTouch& touch)
{
    LoggingState state = resumedState(workout);
    if (workout.sets.empty() && !workout.plan.empty())
        state.current = workout.plan.front().exercise;
    if (touch.after == RestTouch::placeIn(workout))
        state.begunAt = touch.begunAt;
    return state;
}

EntryReading problem(const QString& sentence)
{
    EntryReading reading;
    reading.kind = EntryReading::Kind::Problem;
    reading.text = sentence;
    return reading;
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
    m_uses.clear();
    for (const RecognisedPtr& one : m_past.workouts) {
        for (const PerformedExercise& performed : one->workout->exercises)
            ++m_uses[performed.exercise];
    }
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
        rebuild(workout, arrivedState(*workout, m_touch));
}

void WorkoutInProgress::rebuild(WorkoutPtr workout, LoggingState state)
{
    const Moment time = m_journal.now();
    m_now = workoutNow(m_journal.log(), workout, state, m_past, time);
    const LoggingState moved = state.chosen ? state : movedOn(state, *workout, m_now->blocks);
    if (moved != state)
        m_now = workoutNow(m_journal.log(), workout, moved, m_past, time);
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

Workout WorkoutInProgress::begunPart(const Workout& earlier, const std::vector<int>& exercises) const
{
    const RecognisedPtr recognised = m_past.find(earlier.id);
    return withOnly(*m_journal.log(), beginLike(earlier, recognised.get(), m_journal.now()), exercises);
}

void WorkoutInProgress::startPart(const Workout& earlier, const std::vector<int>& exercises)
{
    applyNew(tr("start workout"), here(begunPart(earlier, exercises)));
}

EntryReading WorkoutInProgress::read(const QString& line) const
{
    const auto typed = typedLineFrom(line, latestMoment(*m_now->workout));
    if (!typed)
        return problem(typed.error().message);
    if (const EntryReading refused = refusedTime(typed->at); refused.kind == EntryReading::Kind::Problem)
        return refused;
    EntryReading reading =
        readEntry(typed->line, entryContext(*m_now->log, *m_now->workout, m_now->state, m_now->lastTime()));
    if (reading.kind == EntryReading::Kind::Candidates)
        std::ranges::stable_sort(reading.exercises, std::greater{},
            [this](const ExercisePtr& exercise) { return m_uses.value(exercise->id); });
    return reading;
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
    const EntryReading understood = read(line);
    if (understood.kind == EntryReading::Kind::Problem)
        return understood;
    const auto typed = typedLineFrom(line, latestMoment(*m_now->workout));
    if (typed->line.isEmpty())
        return logSuggestion(typed->at);
    if (isLeftOpen() && !typed->at && understood.kind == EntryReading::Kind::Sets)
        return leftOpenProblem();
    LoggedLine done = enterLine(*m_now->log, *m_now->workout, m_now->state, typed->line,
        typed->at.value_or(m_journal.now()), m_now->lastTime());
    if (done.workout) {
        if (isLoggedLater(*done.workout) && !done.added.empty())
            done.workout->sets[done.added.back()].finishedAt = typed->at;
        const QString name = !done.added.empty()                  ? tr("log set")
            : done.reading.kind == EntryReading::Kind::Note       ? tr("write note")
            : done.reading.kind == EntryReading::Kind::Failure    ? tr("say what failed")
            : done.reading.kind == EntryReading::Kind::BodyWeight ? tr("body weight")
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

void WorkoutInProgress::swapOrder(Muscle muscle)
{
    auto after = withSwappedOrder(*m_now->log, *m_now->workout, muscle);
    if (!after)
        return;
    // Nobody stands at an exercise by choice any more: the turn is the plan's.
    LoggingState state = m_now->state;
    state.chosen = false;
    if (after->sets.empty())
        state.current = after->plan.front().exercise;
    apply(tr("swap order"), std::move(*after), state);
}

void WorkoutInProgress::setBodyWeight(const Mass& mass)
{
    Workout workout = *m_now->workout;
    workout.bodyWeight = mass;
    apply(tr("body weight"), std::move(workout), m_now->state);
}

void WorkoutInProgress::removeExercise(int exercise)
{
    apply(tr("remove exercise"), withoutExercise(*m_now->workout, exercise));
}

void WorkoutInProgress::rename(const QString& title)
{
    Workout workout = *m_now->workout;
    workout.title = title.simplified();
    if (workout != *m_now->workout)
        apply(tr("rename workout"), std::move(workout), m_now->state);
}

void WorkoutInProgress::setBodyWeight(const QString& typed)
{
    Workout workout = *m_now->workout;
    workout.bodyWeight.reset();
    if (!typed.trimmed().isEmpty()) {
        workout.bodyWeight = massIn(typed, m_now->log->settings().unit);
        if (!workout.bodyWeight || workout.bodyWeight->kilograms() <= 0) {
            Q_EMIT failed({Error::Kind::Refused,
                tr("“%1” is no body weight; nothing was changed. Type a number, like 81.4 or 180 lb.")
                    .arg(typed.left(40)),
                {}});
            Q_EMIT changed();
            return;
        }
    }
    if (workout != *m_now->workout)
        apply(tr("body weight"), std::move(workout), m_now->state);
}

void WorkoutInProgress::setPlace(const QString& place)
{
    Workout workout = *m_now->workout;
    workout.place = place.simplified();
    if (workout != *m_now->workout)
        apply(tr("place"), std::move(workout), m_now->state);
}

void WorkoutInProgress::markPain(Muscle muscle, const std::optional<Pain>& pain)
{
    Workout workout = *m_now->workout;
    workout.pains.erase(muscle);
    if (pain)
        workout.pains.emplace(muscle, *pain);
    if (workout != *m_now->workout)
        apply(tr("mark pain"), std::move(workout), m_now->state);
}

void WorkoutInProgress::setExerciseNote(const QString& note)
{
    const ExerciseNow* current = m_now->current();
    if (!current || current->exercise->note == note)
        return;
    Exercise after = *current->exercise;
    after.note = note;
    applyToExercise(tr("note of %1").arg(after.name), std::move(after));
}

RestTouch& WorkoutInProgress::touch()
{
    const QString place = RestTouch::placeIn(*m_now->workout);
    if (m_touch.after != place)
        m_touch = {place, 0, false, std::nullopt};
    return m_touch;
}

void WorkoutInProgress::lengthenRest(int seconds)
{
    touch().extraSeconds += seconds;
    m_touch.skipped = false;
    m_touch.remember();
    Q_EMIT changed();
}

void WorkoutInProgress::skipRest()
{
    touch().skipped = true;
    m_touch.remember();
    Q_EMIT changed();
}

void WorkoutInProgress::keepRest(RestPlace place, int seconds)
{
    if (!m_now->current())
        return;
    const RestTouch before = std::exchange(m_touch, {});
    if (!(place == RestPlace::InsideRound ? keepPairRest(seconds) : keepExerciseRest(seconds)))
        m_touch = before;
    m_touch.remember();
    Q_EMIT changed();
}

bool WorkoutInProgress::keepPairRest(int seconds)
{
    const LogSettings& settings = m_now->log->settings();
    auto after = std::make_shared<LogSettings>(settings);
    after->pairRestSeconds = seconds;
    Change change;
    change.name = tr("change settings");
    change.settings = {std::make_shared<const LogSettings>(settings), std::move(after)};
    return apply(std::move(change));
}

bool WorkoutInProgress::keepExerciseRest(int seconds)
{
    Exercise after = *m_now->current()->exercise;
    after.defaultRestSeconds = seconds;
    return applyToExercise(tr("rest of %1").arg(after.name), std::move(after));
}

bool WorkoutInProgress::applyToExercise(const QString& name, Exercise after)
{
    after.fromCatalogue = false;
    return apply(Change::ofExercise(
        name, m_now->current()->exercise, std::make_shared<const Exercise>(std::move(after))));
}

} // namespace settheory
