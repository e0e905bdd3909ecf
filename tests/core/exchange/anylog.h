// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/log.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QSet>

// Arbitrary logs, with everything in them that a log may hold.
namespace settheory::exchanging {

inline rc::Gen<QString> anyText()
{
    return rc::gen::map(
        rc::gen::resize(8,
            rc::gen::container<std::vector<QString>>(rc::gen::element(QStringLiteral("a"),
                QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-1"), QStringLiteral("@"),
                QStringLiteral("'"), QStringLiteral("\""), QStringLiteral(","), QStringLiteral(";"),
                QStringLiteral("\t"), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"),
                QStringLiteral(" "), QStringLiteral("ü"), QStringLiteral("💪"), QStringLiteral("\u202E"),
                QStringLiteral("\uFEFF"), QStringLiteral("\uFFFD"), QStringLiteral("＝"),
                QStringLiteral("%1"), QStringLiteral("<b>"), QStringLiteral("\\n"), QStringLiteral("\x01")))),
        [](const std::vector<QString>& parts) {
            QString text;
            for (const QString& part : parts)
                text += part;
            return text;
        });
}

template <class T> rc::Gen<std::optional<T>> maybe(const rc::Gen<T>& gen)
{
    return rc::gen::mapcat(rc::gen::inRange(0, 3), [gen](int die) {
        return die == 0 ? rc::gen::just(std::optional<T>())
                        : rc::gen::map(gen, [](const T& value) { return std::optional<T>(value); });
    });
}

inline rc::Gen<Moment> anyMoment()
{
    return rc::gen::apply(
        [](int seconds, int form, int quarters) {
            const Moment wall = Moment::fromUtc(1'700'000'000 + seconds, 0);
            if (form == 0)
                return *Moment::on(wall.date());
            const auto offset = form == 1 ? std::nullopt : std::optional(quarters * 900);
            return *Moment::at(wall.date(), *wall.time(), offset);
        },
        rc::gen::inRange(-100'000'000, 100'000'000), rc::gen::inRange(0, 4), rc::gen::inRange(-56, 57));
}

inline rc::Gen<Mass> anyMass()
{
    return rc::gen::apply(
        [](qint64 billionths, bool pounds) {
            return *Mass::fromBillionths(billionths, pounds ? MassUnit::Pound : MassUnit::Kilogram);
        },
        rc::gen::element<qint64>(0, 1, 57'500'000'000, 225'000'000'000, 71'325'004'578, 99'999'999'999'999),
        rc::gen::arbitrary<bool>());
}

template <class Enum> rc::Gen<Enum> anyOf(Enum last)
{
    return rc::gen::map(
        rc::gen::inRange(0, static_cast<int>(last) + 1), [](int i) { return static_cast<Enum>(i); });
}

inline std::vector<Muscle> someMuscles()
{
    std::vector<Muscle> muscles;
    for (const Muscle muscle :
        *rc::gen::resize(4, rc::gen::container<std::vector<Muscle>>(anyOf(Muscle::Neck)))) {
        if (std::ranges::find(muscles, muscle) == muscles.end())
            muscles.push_back(muscle);
    }
    return muscles;
}

inline void describe(Exercise& exercise)
{
    exercise.mechanic = *maybe(anyOf(Mechanic::Isolation));
    exercise.primary = someMuscles();
    exercise.secondary = someMuscles();
    exercise.equipment = *maybe(anyOf(Equipment::Other));
    exercise.loadMode = *anyOf(LoadMode::BodyweightMinus);
    exercise.bodyMassFraction = *maybe(rc::gen::element(0.0, 0.64, 1.0, 0.1));
    exercise.oneSided = *rc::gen::arbitrary<bool>();
    exercise.fromCatalogue = false;
}

/// Some of the catalogue as it is, some of it edited, and some of the user's own.
inline std::vector<ExercisePtr> someExercises()
{
    static const std::vector<ExercisePtr> kCatalogue = catalogueExercises();
    std::vector<ExercisePtr> exercises;
    QSet<QString> names;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        Exercise exercise = *kCatalogue[static_cast<std::size_t>(*rc::gen::inRange(0, 50))];
        const int kind = *rc::gen::inRange(0, 3);
        if (kind >= 1)
            describe(exercise);
        if (kind == 2) {
            exercise.name = *anyText() + QString::number(i);
            exercise.id = ExerciseId::fresh();
            exercise.aliases.clear();
        }
        if (names.contains(nameKey(exercise.name)))
            continue;
        names << nameKey(exercise.name);
        exercises.push_back(std::make_shared<const Exercise>(exercise));
    }
    return exercises;
}

inline PerformedSet anySet(int exercise, int number)
{
    PerformedSet set;
    set.id = {*anyText() + QString::number(number)};
    set.exercise = exercise;
    set.role = *anyOf(SetRole::Test);
    set.side = *anyOf(Side::Right);
    set.load = *maybe(anyMass());
    set.loadMode = *maybe(anyOf(LoadMode::BodyweightMinus));
    set.reps = *maybe(rc::gen::inRange(0, 100));
    set.partialReps = *maybe(rc::gen::inRange(0, 10));
    set.seconds = *maybe(rc::gen::inRange(0, 10'000));
    if (*rc::gen::inRange(0, 3) == 0)
        set.distance = Distance::fromBillionths(
            *rc::gen::inRange<qint64>(0, 9'000'000'000'000), *anyOf(DistanceUnit::Foot));
    set.rir = *maybe(rc::gen::element(0.0, 0.5, 1.0, 2.5, 30.0));
    set.toFailure = *maybe(rc::gen::arbitrary<bool>());
    if (*rc::gen::arbitrary<bool>())
        set.failedFirst = *rc::gen::arbitrary<bool>() ? FailedFirst(*anyOf(Muscle::Neck))
                                                      : FailedFirst(*anyOf(Weakness::Form));
    set.round = *maybe(rc::gen::inRange(1, 9));
    set.startedAt = *maybe(anyMoment());
    set.finishedAt = *maybe(anyMoment());
    const int rest = *rc::gen::inRange(0, 4);
    if (rest > 0)
        set.rest = NotedRest{rest == 1 ? std::nullopt : std::optional(*rc::gen::inRange(0, 600)),
            rest == 3 ? NotedRest::Source::Measured : NotedRest::Source::Stated};
    set.note = *anyText();
    return set;
}

inline ProtocolByMuscle someProtocols()
{
    ProtocolByMuscle protocols;
    for (const Muscle muscle : someMuscles())
        protocols[muscle] = *anyOf(Protocol::Unclear);
    return protocols;
}

inline Workout anyWorkout(const std::vector<ExercisePtr>& exercises, int number)
{
    Workout workout(*anyMoment());
    workout.id = {*anyText() + QString::number(number)};
    workout.title = *anyText();
    workout.finishedAt = *maybe(anyMoment());
    if (*rc::gen::arbitrary<bool>())
        workout.pauses = {{*anyMoment(), *maybe(rc::gen::inRange(0, 5000))}, {*anyMoment(), 60}};
    workout.timeZone = *rc::gen::element(QString(), QStringLiteral("Europe/Berlin"));
    workout.place = *anyText();
    workout.deload = *rc::gen::arbitrary<bool>();
    workout.bodyWeight = *maybe(anyMass());
    workout.sessionRpe = *maybe(rc::gen::element(0.0, 7.5, 10.0));
    workout.note = *anyText();
    workout.source = *rc::gen::element(QString(), QStringLiteral("settheory"), QStringLiteral("strong"));
    workout.order = *rc::gen::element(SetOrder::Done, SetOrder::Listed);
    workout.experiment = *anyText();
    workout.allocatedProtocol = *anyText();
    workout.plannedProtocols = someProtocols();
    workout.userProtocols = someProtocols();
    const int performed = *rc::gen::inRange(0, 4);
    for (int i = 0; i < performed; ++i) {
        const auto which =
            static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(exercises.size())));
        workout.exercises.push_back({exercises[which]->id, *anyText(), *anyText(),
            *rc::gen::element(QString(), QStringLiteral("A")), std::nullopt});
    }
    const int sets = performed == 0 ? 0 : *rc::gen::inRange(0, 8);
    for (int i = 0; i < sets; ++i)
        workout.sets.push_back(anySet(*rc::gen::inRange(0, performed), i));
    return workout;
}

inline rc::Gen<Log> anyLog()
{
    return rc::gen::exec([] {
        Log log;
        const std::vector<ExercisePtr> exercises = someExercises();
        log.setExercises(exercises);
        std::vector<WorkoutPtr> workouts;
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i)
            workouts.push_back(std::make_shared<const Workout>(anyWorkout(exercises, i)));
        log.setWorkouts(std::move(workouts));
        return log;
    });
}

inline LoadMode loadModeIn(const Log& log, const Workout& workout, const PerformedSet& set)
{
    return set.loadMode.value_or(log.exerciseOf(workout, set).loadMode);
}

} // namespace settheory::exchanging
