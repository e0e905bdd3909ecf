// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lifter.h"

#include "core/model/catalogue.h"

#include <algorithm>

namespace settheory {
namespace {

double rounded(double load, double step)
{
    return std::max(step, std::round(load / step) * step);
}

} // namespace

DemoLifter::DemoLifter(
    Workout& workout, Dice& dice, double yearsTrained, qint64 utcStart, int offsetSeconds, bool deload)
    : m_workout(workout)
    , m_dice(dice)
    , m_years(yearsTrained)
    , m_now(utcStart + 240)
    , m_offset(offsetSeconds)
    , m_deload(deload)
    , m_marksStarts(dice.chance(0.3))
    , m_form(dice.normal(0, 0.018))
{
}

int DemoLifter::take(const DemoExercise& exercise, const QString& group)
{
    PerformedExercise performed;
    performed.exercise = catalogueId(QString::fromLatin1(exercise.key));
    performed.group = group;
    m_workout.exercises.push_back(performed);
    return static_cast<int>(m_workout.exercises.size()) - 1;
}

double DemoLifter::strength(const DemoExercise& exercise) const
{
    // Progress slows with the logarithm of time (Steele et al. 2022).
    const double gained = exercise.gainPerYear * std::log1p(4 * m_years) / std::log(5.0);
    return exercise.oneRepMax * (1 + gained) * (1 + m_form) * (m_deload ? 0.96 : 1);
}

PerformedSet DemoLifter::timed(int index, int reps, int rest)
{
    m_now += rest;
    PerformedSet set;
    set.id = {idTextFor(QStringLiteral("%1/%2").arg(m_workout.id.text).arg(m_workout.sets.size()))};
    set.exercise = index;
    set.reps = reps;
    const qint64 start = m_now;
    m_now += 5 + static_cast<qint64>(std::lround(reps * m_dice.normal(3.0, 0.25)));
    if (m_marksStarts)
        set.startedAt = Moment::fromUtc(start, m_offset);
    set.finishedAt = now();
    return set;
}

void DemoLifter::warmUp(int index, const DemoExercise& exercise)
{
    const double working = strength(exercise) * 0.78;
    for (const auto& [share, reps] : {std::pair{0.45, 10}, std::pair{0.7, 5}}) {
        PerformedSet set = timed(index, reps, m_dice.between(50, 80));
        set.role = SetRole::Warmup;
        set.load = Mass::from(rounded(working * share, exercise.step), MassUnit::Kilogram);
        m_workout.sets.push_back(std::move(set));
    }
}

void DemoLifter::work(int index, const DemoExercise& exercise, int setNumber, double fatigue, int rest,
    Muscle target, double targetFailsFirst, std::optional<int> round)
{
    const double fresh = strength(exercise);
    const double load =
        rounded(fresh / (1 + (exercise.reps + 1) / 30.0) * (m_deload ? 0.85 : 1), exercise.step);
    // Epley's formula, read the other way round: the reps that this load allows today.
    const double tired = fresh * (1 - fatigue) * (1 - 0.02 * setNumber) * (1 + m_dice.normal(0, 0.008));
    const int possible = std::max(1, static_cast<int>(std::floor(30 * (tired / load - 1) + 1e-9)));
    const int reserve = m_deload ? 4
                                 : std::min(possible - 1,
                                     m_dice.chance(0.55)  ? 1
                                         : setNumber >= 2 ? 0
                                                          : 2);
    PerformedSet set = timed(index, possible - reserve, rest + m_dice.between(-rest / 20, rest / 7));
    set.load = Mass::from(load, MassUnit::Kilogram);
    set.rir = reserve;
    set.round = round;
    if (reserve == 0)
        failing(set, exercise, target, targetFailsFirst);
    m_workout.sets.push_back(std::move(set));
}

void DemoLifter::failing(
    PerformedSet& set, const DemoExercise& exercise, Muscle target, double targetFailsFirst)
{
    set.toFailure = m_dice.chance(0.7);
    if (!m_dice.chance(0.75))
        return; // not answered
    if (m_dice.chance(targetFailsFirst))
        set.failedFirst = target;
    else
        set.failedFirst = failedFirstForKey(QString::fromLatin1(exercise.secondFailure));
}

void DemoLifter::drops(int index, const DemoExercise& exercise, int count)
{
    double load = m_workout.sets.back().load ? m_workout.sets.back().load->value() : 0;
    for (int i = 0; i < count; ++i) {
        load = rounded(load * 0.75, exercise.step);
        PerformedSet set = timed(index, m_dice.between(6, 9), m_dice.between(4, 9));
        set.role = SetRole::Drop;
        set.load = Mass::from(load, MassUnit::Kilogram);
        set.rir = 0;
        set.toFailure = true;
        m_workout.sets.push_back(std::move(set));
    }
}

} // namespace settheory
