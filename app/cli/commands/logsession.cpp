// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/logsession.h"

#include "app/cli/output.h"
#include "core/entry/typedat.h"
#include "core/model/load.h"

#include <QCoreApplication>

namespace settheory::cli {
namespace {

constexpr qsizetype kLongestTitle = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("LogCommand", text);
}

QString clockOf(const Moment& moment)
{
    return moment.toIso().replace(u'T', u' ');
}

bool isEarlier(const Moment& a, const Moment& b)
{
    return a.secondsTo(b).value_or(0) > 0;
}

/// Who took back a set is at its exercise; who took back something else stays where they are.
LoggingState stateAfterUndo(const Workout& workout, const Workout& before, const LoggingState& state)
{
    const auto current = static_cast<std::size_t>(state.current.value_or(0));
    const bool isThere = state.current && current < workout.exercises.size()
        && workout.exercises[current].exercise == before.exercises[current].exercise;
    return isThere && workout.sets.size() == before.sets.size() ? state : resumedState(workout, before);
}

QJsonArray namesOf(const std::vector<ExercisePtr>& exercises)
{
    QJsonArray names;
    for (const ExercisePtr& exercise : exercises)
        names.append(exercise->name);
    return names;
}

QJsonObject objectFor(const Log& log, const Workout& workout, const PerformedSet& set)
{
    const Exercise& exercise = log.exerciseOf(workout, set);
    QJsonObject object{{QStringLiteral("set"), set.id.text}, {QStringLiteral("workout_id"), workout.id.text},
        {QStringLiteral("exercise"), exercise.name}, {QStringLiteral("role"), keyOf(set.role)},
        {QStringLiteral("load_mode"), keyOf(loadModeOf(exercise, set))}};
    if (set.load) {
        object.insert(QStringLiteral("load"), set.load->value());
        object.insert(QStringLiteral("load_unit"), keyOf(set.load->unit()));
    }
    put(object, "reps", set.reps);
    put(object, "partial_reps", set.partialReps);
    put(object, "seconds", set.seconds);
    if (set.distance) {
        object.insert(QStringLiteral("distance"), set.distance->value());
        object.insert(QStringLiteral("distance_unit"), keyOf(set.distance->unit()));
    }
    if (set.side != Side::Both)
        object.insert(QStringLiteral("side"), keyOf(set.side));
    put(object, "rir", set.rir);
    put(object, "to_failure", set.toFailure);
    put(object, "failed_first", set.failedFirst ? keyOf(*set.failedFirst) : QString());
    put(object, "round", set.round);
    put(object, "group", workout.exerciseOf(set).group);
    put(object, "started_at", set.startedAt ? set.startedAt->toIso() : QString());
    put(object, "finished_at", set.finishedAt ? set.finishedAt->toIso() : QString());
    if (set.rest) {
        put(object, "rest_seconds", set.rest->seconds);
        object.insert(QStringLiteral("rest_source"),
            set.rest->source == NotedRest::Source::Stated ? QStringLiteral("stated")
                                                          : QStringLiteral("measured"));
    }
    put(object, "note", set.note);
    return object;
}

} // namespace

LogSession::LogSession(Journal& journal)
    : m_journal(journal)
{
    resumeFromLog();
}

void LogSession::resumeFromLog()
{
    const WorkoutPtr unfinished = m_journal.log()->unfinishedWorkout();
    m_workout = unfinished ? std::optional(*unfinished) : std::nullopt;
    m_state = m_workout ? resumedState(*m_workout) : LoggingState{};
}

bool LogSession::isStored() const
{
    return m_workout && m_journal.log()->findWorkout(m_workout->id);
}

Answer LogSession::failed(const QString& text) const
{
    return {text, {QJsonObject{{QStringLiteral("error"), text}}}};
}

std::optional<Answer> LogSession::store(const QString& name, Workout after)
{
    const WorkoutId id = after.id;
    const auto applied = m_journal.apply(Change::ofWorkout(
        name, m_journal.log()->findWorkout(id), std::make_shared<const Workout>(std::move(after))));
    if (!applied) {
        m_writeError = applied.error();
        return failed(applied.error().message);
    }
    m_workout = *m_journal.log()->findWorkout(id);
    return std::nullopt;
}

Answer LogSession::answer(QStringView line)
{
    const Moment clock = m_journal.now();
    const auto typed = typedLineFrom(line, m_workout ? latestMoment(*m_workout) : clock);
    if (!typed)
        return failed(typed.error().message);
    const QString& text = typed->line;
    const QString word = text.section(u' ', 0, 0).toLower();
    if (text.compare(u"undo", Qt::CaseInsensitive) == 0)
        return undo();
    if (m_workout && typed->at && isEarlier(*typed->at, latestMoment(*m_workout)))
        return failed(
            tr("%1 is before what this workout already holds (%2). Nothing was changed; type a later time.")
                .arg(clockOf(*typed->at), clockOf(latestMoment(*m_workout))));
    const Moment now = typed->at.value_or(clock);
    if (word == u"start")
        return start(text.sliced(5).trimmed(), now);
    if (text.compare(u"finish", Qt::CaseInsensitive) == 0)
        return finish(now);
    if (text.compare(u"begin", Qt::CaseInsensitive) == 0)
        return begin(now);
    return enter(text, now);
}

Answer LogSession::start(const QString& title, const Moment& now)
{
    if (isStored())
        return failed(tr("\"%1\" is still in progress, since %2. Type finish first.")
                          .arg(m_workout->title, clockOf(m_workout->startedAt)));
    if (title.size() > kLongestTitle)
        return failed(tr("This title is too long: it may have %1 characters.").arg(kLongestTitle));
    Workout workout = Workout::begun(title.isEmpty() ? tr("Workout") : title, now);
    if (m_workout)
        workout.exercises = m_workout->exercises; // chosen already
    if (const auto problem = store(tr("start workout"), std::move(workout)))
        return *problem;
    return {tr("Started \"%1\".").arg(m_workout->title),
        {QJsonObject{{QStringLiteral("workout_id"), m_workout->id.text},
            {QStringLiteral("title"), m_workout->title}}}};
}

Answer LogSession::finish(const Moment& now)
{
    if (!isStored())
        return failed(tr("No workout is in progress. Type start and a title, or an exercise and its sets."));
    if (const auto problem = store(tr("finish workout"), finished(*m_workout, now)))
        return *problem;
    const Workout done = *std::exchange(m_workout, std::nullopt);
    m_state = {};
    const auto sets = static_cast<int>(done.sets.size());
    const QString finishedAt = done.finishedAt->toIso();
    return {sets == 1 ? tr("Finished \"%1\": 1 set.").arg(done.title)
                      : tr("Finished \"%1\": %2 sets.").arg(done.title).arg(sets),
        {QJsonObject{{QStringLiteral("finished"), done.id.text}, {QStringLiteral("workout_id"), done.id.text},
            {QStringLiteral("title"), done.title}, {QStringLiteral("finished_at"), finishedAt},
            {QStringLiteral("sets"), sets}}}};
}

Answer LogSession::undo()
{
    const QString name = m_journal.undoName();
    const auto undone = m_journal.undo();
    if (!undone)
        return failed(undone.error().message);
    const LoggingState stateBefore = m_state;
    const std::optional<Workout> before = m_workout;
    resumeFromLog();
    if (m_workout && before && before->id == m_workout->id)
        m_state = stateAfterUndo(*m_workout, *before, stateBefore);
    return {tr("Undone: %1.").arg(name), {QJsonObject{{QStringLiteral("undone"), name}}}};
}

Answer LogSession::begin(const Moment& now)
{
    if (!m_workout || !m_state.current)
        return failed(tr("Which exercise does the set belong to? Type its name first."));
    m_state = beginSet(m_state, now);
    return {
        tr("The set begins: %1.").arg(clockOf(now)), {QJsonObject{{QStringLiteral("begun"), now.toIso()}}}};
}

Answer LogSession::enter(const QString& line, const Moment& now)
{
    using Kind = EntryReading::Kind;
    const LogSnapshot log = m_journal.log();
    const Workout workout = m_workout ? *m_workout : Workout::begun(tr("Workout"), now);
    LoggedLine logged = enterLine(*log, workout, m_state, line, now, lastTimeIn(*log, workout));
    const EntryReading& reading = logged.reading;
    if (reading.kind == Kind::Nothing)
        return {};
    if (reading.kind == Kind::Problem || reading.kind == Kind::Candidates)
        return failed(reading.text);
    const bool isLogged = reading.kind == Kind::Sets || reading.kind == Kind::Note
        || reading.kind == Kind::Failure || reading.kind == Kind::BodyWeight;
    if (isLogged || (logged.workout && isStored())) {
        const QString name = reading.kind == Kind::Sets ? tr("log %1").arg(reading.text.chopped(1))
            : reading.kind == Kind::Exercise            ? tr("go to %1").arg(reading.exercises.front()->name)
            : reading.kind == Kind::Failure             ? tr("say what failed")
            : reading.kind == Kind::Group               ? tr("take turns")
                                                        : tr("write a note");
        if (const auto problem = store(name, std::move(*logged.workout)))
            return *problem;
    } else {
        m_workout =
            logged.workout ? std::move(*logged.workout) : workout; // on disk with its first set or note
    }
    m_state = logged.state;
    if (reading.kind == Kind::Sets)
        return setsAdded(logged);
    QJsonObject object;
    if (reading.kind == Kind::Exercise)
        object.insert(QStringLiteral("exercise"), reading.exercises.front()->name);
    else if (reading.kind == Kind::Group)
        object.insert(QStringLiteral("take_turns"), namesOf(reading.exercises));
    else if (reading.kind == Kind::Note)
        object.insert(QStringLiteral("note"), reading.note);
    else if (reading.kind == Kind::BodyWeight) {
        object.insert(QStringLiteral("body_weight"), reading.bodyWeight->value());
        object.insert(QStringLiteral("body_weight_unit"), keyOf(reading.bodyWeight->unit()));
    } else if (reading.kind == Kind::Failure)
        object = objectFor(*m_journal.log(), *m_workout, m_workout->sets.back());
    else
        object.insert(QStringLiteral("rest_seconds"),
            reading.rest->seconds ? QJsonValue(*reading.rest->seconds) : QJsonValue(QStringLiteral("short")));
    return {reading.text, {object}};
}

Answer LogSession::setsAdded(const LoggedLine& logged) const
{
    Answer answer{logged.reading.text, {}};
    for (const std::size_t index : logged.added)
        answer.objects.push_back(objectFor(*m_journal.log(), *m_workout, m_workout->sets[index]));
    return answer;
}

} // namespace settheory::cli
