// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logtext.h"

#include "core/entry/logging.h"
#include "core/entry/typedat.h"
#include "core/model/catalogue.h"

#include <QRegularExpression>

#include <stdexcept>

namespace settheory::test {
namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const QString& line, const QString& why)
{
    throw std::invalid_argument((line + u" — "_s + why).toStdString());
}

/// Types lines into a workout one after the other.
class Typist {
public:
    Typist(const Log& log, Workout workout)
        : m_log(log)
        , m_workout(std::move(workout))
    {
    }

    void type(const QString& line)
    {
        static const QRegularExpression kSpan(u"^\\[([^>\\]]+)>([^\\]]+)\\]"_s);
        const auto span = kSpan.match(line);
        if (span.hasMatch()) {
            enter(u'[' + span.captured(1) + u"] begin"_s);
            enter(u'[' + span.captured(2) + u']' + line.sliced(span.capturedLength()));
        } else {
            enter(line);
        }
    }
    Workout workout() &&
    {
        m_workout.inProgress = false;
        return std::move(m_workout);
    }

private:
    void enter(const QString& line)
    {
        const auto typed = typedLineFrom(line, latestMoment(m_workout));
        if (!typed)
            refuse(line, typed.error().message);
        const Moment now = typed->at.value_or(latestMoment(m_workout));
        if (typed->line == u"begin")
            m_state = beginSet(m_state, now);
        else if (typed->line == u"pause")
            pause(m_workout, now);
        else if (typed->line == u"resume")
            resume(m_workout, now);
        else if (typed->line == u"finish")
            m_workout = finished(std::move(m_workout), now);
        else
            enterText(typed->line, typed->at);
    }
    void enterText(const QString& text, const std::optional<Moment>& at)
    {
        const qsizetype colon = text.indexOf(u": ");
        if (colon < 0)
            return enterOne(text, at);
        enterOne(text.first(colon), at);
        for (const QString& part : text.sliced(colon + 2).split(u", "_s))
            enterOne(part, at);
    }
    void enterOne(const QString& text, const std::optional<Moment>& at)
    {
        using Kind = EntryReading::Kind;
        LoggedLine entered = enterLine(m_log, m_workout, m_state, text, at.value_or(latestMoment(m_workout)),
            lastTimeIn(m_log, m_workout));
        const Kind kind = entered.reading.kind;
        if (kind == Kind::Problem || kind == Kind::Candidates || kind == Kind::Nothing)
            refuse(text, entered.reading.text);
        m_state = entered.state;
        if (entered.workout)
            m_workout = std::move(*entered.workout);
        for (const std::size_t added : entered.added) {
            if (!at)
                m_workout.sets[added].finishedAt.reset();
        }
    }

    const Log& m_log;
    Workout m_workout;
    LoggingState m_state;
};

std::vector<Muscle> muscles(const QString& keys)
{
    const auto found = musclesForKeys(keys);
    if (!found)
        refuse(keys, u"not all of these are muscles"_s);
    return *found;
}

} // namespace

Log catalogueLog()
{
    Log log;
    log.setExercises(catalogueExercises());
    return log;
}

ExercisePtr addExercise(Log& log, const QString& name, std::optional<Mechanic> mechanic,
    const QString& primary, const QString& secondary, LoadMode mode)
{
    Exercise exercise;
    exercise.id = ExerciseId::fresh();
    exercise.name = name;
    exercise.mechanic = mechanic;
    exercise.primary = muscles(primary);
    exercise.secondary = muscles(secondary);
    exercise.loadMode = mode;
    const auto pointer = std::make_shared<const Exercise>(std::move(exercise));
    log.putExercise(pointer);
    return pointer;
}

Workout workoutFromText(const Log& log, const QString& head, const QStringList& lines)
{
    const auto start = Moment::fromIso(head.section(u' ', 0, 0));
    if (!start)
        refuse(head, u"begins with no time"_s);
    Typist typist(log, Workout::begun(head.section(u' ', 1), *start));
    for (const QString& line : lines)
        typist.type(line);
    return std::move(typist).workout();
}

WorkoutPtr addWorkout(Log& log, const QString& head, const QStringList& lines)
{
    auto workout = std::make_shared<const Workout>(workoutFromText(log, head, lines));
    log.putWorkout(workout);
    return workout;
}

std::vector<PerformedSet> setsFromText(const Log& log, const QString& exercise, const QString& text)
{
    return workoutFromText(log, u"2026-11-24T18:00:00+01:00"_s, {exercise + u": "_s + text}).sets;
}

} // namespace settheory::test
