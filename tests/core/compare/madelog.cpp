// SPDX-License-Identifier: GPL-3.0-or-later
#include "madelog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace settheory::test {
namespace {

Moment momentOf(double day)
{
    const qint64 start = QDate(2025, 1, 6).startOfDay(Qt::UTC).toSecsSinceEpoch() + 18 * 3600;
    return Moment::fromUtc(start + std::llround(day * 86400), 0);
}

Block blockOf(const MadeSession& session)
{
    Block block;
    block.muscle = Muscle::Chest;
    block.recognised = session.protocol;
    block.sure = true;
    for (int i = 0; i < session.exercises.size(); ++i) {
        for (int set = 0; set < 2; ++set) {
            BlockSet done;
            done.exercise = i;
            done.exerciseId = {session.exercises[i]};
            done.mechanic = i == 0 ? Mechanic::Compound : Mechanic::Isolation;
            block.sets.push_back(done);
        }
        block.exercises.push_back(i);
    }
    return block;
}

std::size_t indexOf(const QString& key)
{
    const Measure* measure = findMeasure(key);
    if (!measure)
        throw std::invalid_argument("no such measure: " + key.toStdString());
    return static_cast<std::size_t>(measure - measures().data());
}

MeasuredPtr measuredFrom(const RecognisedPtr& recognised, std::vector<MeasuredBlock> blocks)
{
    const auto summary = summaryOf(Log(), *recognised->workout, recognised->prepared, {});
    return std::make_shared<const MeasuredWorkout>(MeasuredWorkout{recognised, summary, std::move(blocks)});
}

MeasuredPtr measuredSession(const MadeSession& session, const QString& id)
{
    auto workout = std::make_shared<Workout>(momentOf(session.day));
    workout->id = {id};
    Block block = blockOf(session);
    MeasuredBlock measured;
    measured.values.resize(measures().size());
    for (const auto& [key, value] : session.values)
        measured.values[indexOf(key)] = MeasureValue{value};
    if (session.change)
        session.change(*workout, block, measured);
    auto recognised = std::make_shared<RecognisedWorkout>();
    recognised->workout = workout;
    recognised->blocks = {block};
    return measuredFrom(recognised, {measured});
}

MeasuredPtr otherSession(double day, const QString& id)
{
    auto workout = std::make_shared<Workout>(momentOf(day));
    workout->id = {id};
    auto recognised = std::make_shared<RecognisedWorkout>();
    recognised->workout = workout;
    return measuredFrom(recognised, {});
}

} // namespace

MeasuredLog MadeLog::measured() const
{
    MeasuredLog all;
    for (std::size_t i = 0; i < m_sessions.size(); ++i)
        all.workouts.push_back(
            measuredSession(m_sessions[i], QStringLiteral("s%1").arg(i, 4, 10, QLatin1Char('0'))));
    for (std::size_t i = 0; i < m_others.size(); ++i)
        all.workouts.push_back(
            otherSession(m_others[i], QStringLiteral("o%1").arg(i, 4, 10, QLatin1Char('0'))));
    std::ranges::stable_sort(
        all.workouts, {}, [](const MeasuredPtr& session) { return session->workout().startedAt.instant(); });

    std::vector<WorkoutPtr> workouts;
    for (const MeasuredPtr& session : all.workouts) {
        workouts.push_back(session->recognised->workout);
        all.recognised.workouts.push_back(session->recognised);
    }
    auto log = std::make_shared<Log>();
    log->setWorkouts(std::move(workouts));
    all.recognised.log = log;
    all.fresh = std::make_shared<FreshHistory>();
    return all;
}

Answer answerTo(const MadeLog& log, const Question& question)
{
    Progress progress;
    auto answer = compareProtocols(log.measured(), question, progress);
    if (!answer)
        throw std::runtime_error(answer.error().message.toStdString());
    return *answer;
}

Question straightAgainstSuperset(const QString& main)
{
    Question question;
    question.a = Protocol::Straight;
    question.b = Protocol::PreExhaustionSuperset;
    question.main = main;
    return question;
}

const MeasureAnswer& answerFor(const Answer& answer, const QString& measure)
{
    for (const MeasureAnswer& one : answer.measures)
        if (QLatin1String(one.measure->key) == measure)
            return one;
    throw std::invalid_argument("not answered: " + measure.toStdString());
}

const TrustCheck& checkOf(const Answer& answer, const QString& key)
{
    for (const TrustCheck& check : answer.trust)
        if (check.key == key)
            return check;
    throw std::invalid_argument("not checked: " + key.toStdString());
}

} // namespace settheory::test
