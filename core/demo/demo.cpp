// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/lifter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace settheory {
namespace {

// key, 1RM as typed, gain a year, step, reps, rest, who else gives out
constexpr DemoExercise kBench = {"bench-press", 101, 0.07, 2.5, 8, 140, "triceps"};
constexpr DemoExercise kPecDeck = {"pec-deck", 77, 0.08, 2.5, 11, 100, "front delts"};
constexpr DemoExercise kOverheadPress = {"overhead-press", 62, 0.06, 2.5, 8, 130, "triceps"};
constexpr DemoExercise kLateralRaise = {"lateral-raise", 17, 0.06, 1, 13, 80, "upper traps"};
constexpr DemoExercise kPushdown = {"triceps-pushdown", 48, 0.08, 2.5, 12, 90, "forearms"};
constexpr DemoExercise kPulldown = {"lat-pulldown", 88, 0.07, 2.5, 10, 120, "biceps"};
constexpr DemoExercise kRow = {"seated-cable-row", 86, 0.07, 2.5, 10, 120, "grip"};
constexpr DemoExercise kReverseFly = {"reverse-pec-deck", 58, 0.06, 2.5, 13, 80, "upper back"};
constexpr DemoExercise kCurl = {"barbell-curl", 48, 0.07, 2.5, 10, 90, "forearms"};
constexpr DemoExercise kSquat = {"squat", 148, 0.08, 2.5, 6, 170, "back"};
constexpr DemoExercise kLegExtension = {"leg-extension", 92, 0.08, 5, 12, 90, "form"};
constexpr DemoExercise kRomanian = {"romanian-deadlift", 132, 0.08, 2.5, 8, 150, "grip"};
constexpr DemoExercise kLegCurl = {"seated-leg-curl", 72, 0.07, 2.5, 11, 90, "calves"};
constexpr DemoExercise kExtension = {"overhead-cable-triceps-extension", 40, 0.07, 2.5, 12, 90, "form"};
constexpr DemoExercise kShrug = {"dumbbell-shrug", 44, 0.06, 2, 12, 90, "grip"};
constexpr DemoExercise kAbduction = {"hip-abduction-machine", 88, 0.06, 5, 14, 75, "form"};
constexpr DemoExercise kCalves = {"machine-standing-calf-raise", 122, 0.06, 5, 12, 75, "form"};

void straight(DemoLifter& lifter, const DemoExercise& exercise, int sets, Muscle target, double fatigue = 0)
{
    if (sets == 0)
        return;
    const int index = lifter.take(exercise);
    for (int i = 0; i < sets; ++i)
        lifter.work(index, exercise, i, fatigue, i == 0 ? 90 : exercise.restSeconds, target, 0.6);
}

void straightChest(DemoLifter& lifter)
{
    const int bench = lifter.take(kBench);
    lifter.warmUp(bench, kBench);
    for (int i = 0; i < 3; ++i)
        lifter.work(bench, kBench, i, 0, kBench.restSeconds, Muscle::Chest, 0.38);
    const int pecDeck = lifter.take(kPecDeck);
    for (int i = 0; i < 3; ++i)
        lifter.work(pecDeck, kPecDeck, i, 0.05, kPecDeck.restSeconds, Muscle::Chest, 0.85);
}

/// In rounds, one straight after the other; `isolationFirst` or the other way round.
void pairedChest(DemoLifter& lifter, bool isolationFirst)
{
    const QString group = QStringLiteral("A");
    const int pecDeck = lifter.take(kPecDeck, group);
    const int bench = lifter.take(kBench, group);
    lifter.warmUp(bench, kBench);
    for (int i = 0; i < 3; ++i) {
        const int rest = i == 0 ? 90 : 120;
        if (isolationFirst) {
            lifter.work(pecDeck, kPecDeck, i, 0, rest, Muscle::Chest, 0.9, i + 1);
            lifter.work(bench, kBench, i, 0.042, 10, Muscle::Chest, 0.68, i + 1);
        } else {
            lifter.work(bench, kBench, i, 0.008, rest, Muscle::Chest, 0.4, i + 1);
            lifter.work(pecDeck, kPecDeck, i, 0.07, 10, Muscle::Chest, 0.85, i + 1);
        }
    }
}

void sequentialChest(DemoLifter& lifter)
{
    const int pecDeck = lifter.take(kPecDeck);
    for (int i = 0; i < 3; ++i)
        lifter.work(pecDeck, kPecDeck, i, 0, i == 0 ? 60 : kPecDeck.restSeconds, Muscle::Chest, 0.9);
    const int bench = lifter.take(kBench);
    for (int i = 0; i < 3; ++i)
        lifter.work(bench, kBench, i, 0.036, kBench.restSeconds, Muscle::Chest, 0.6);
}

void push(DemoLifter& lifter, Dice& dice, Workout& workout, int more)
{
    const double lot = dice.share();
    if (lot < 0.42) {
        straightChest(lifter);
    } else if (lot < 0.84) {
        pairedChest(lifter, true);
        workout.plannedProtocols[Muscle::Chest] = Protocol::PreExhaustionSuperset;
    } else if (lot < 0.92) {
        sequentialChest(lifter);
    } else {
        pairedChest(lifter, false);
    }
    lifter.walk(60);
    straight(lifter, kOverheadPress, 3 + more, Muscle::FrontDelts, 0.05);
    straight(lifter, kLateralRaise, 3 + more, Muscle::SideDelts);
    straight(lifter, kExtension, 4 * more, Muscle::Triceps, 0.04);
    straight(lifter, kPushdown, 2 + more, Muscle::Triceps, 0.04);
    if (dice.chance(0.5)) {
        lifter.work(
            static_cast<int>(workout.exercises.size()) - 1, kPushdown, 2, 0.04, 90, Muscle::Triceps, 0.9);
        lifter.drops(static_cast<int>(workout.exercises.size()) - 1, kPushdown, 2);
    }
}

void pull(DemoLifter& lifter, int more)
{
    straight(lifter, kPulldown, 4 + more, Muscle::Lats);
    straight(lifter, kRow, 3 + more, Muscle::UpperBack, 0.03);
    straight(lifter, kReverseFly, 3 + more, Muscle::RearDelts);
    straight(lifter, kShrug, 4 * more, Muscle::UpperTraps);
    straight(lifter, kCurl, 3 + more, Muscle::Biceps, 0.04);
}

void legs(DemoLifter& lifter, Dice& dice, int more)
{
    if (dice.chance(0.25)) {
        straight(lifter, kLegExtension, 3, Muscle::Quadriceps);
        straight(lifter, kSquat, 3, Muscle::Quadriceps, 0.03);
    } else {
        const int squat = lifter.take(kSquat);
        lifter.warmUp(squat, kSquat);
        for (int i = 0; i < 4; ++i)
            lifter.work(squat, kSquat, i, 0, kSquat.restSeconds, Muscle::Quadriceps, 0.4);
        straight(lifter, kLegExtension, 3, Muscle::Quadriceps, 0.03);
    }
    straight(lifter, kRomanian, 3 + more, Muscle::Hamstrings);
    straight(lifter, kLegCurl, 3 + more, Muscle::Hamstrings, 0.03);
    straight(lifter, kAbduction, 4 * more, Muscle::HipAbductors);
    straight(lifter, kCalves, 3 + more, Muscle::Calves);
}

/// 0 push, 1 pull, 2 push, 3 legs by day of the week; nothing on days without training.
std::optional<int> sessionOn(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Tuesday:
        return 0;
    case Qt::Wednesday:
        return 1;
    case Qt::Friday:
        return 2;
    case Qt::Sunday:
        return 3;
    default:
        return std::nullopt;
    }
}

/// Three weeks without training each summer.
bool isHoliday(QDate day)
{
    return day.month() == 7 && day.day() >= 8 && day.day() <= 26;
}

WorkoutPtr workoutOn(QDate day, int kind, double years, double bodyWeight, Dice& dice)
{
    static const char* const kTitles[] = {"Push A", "Pull", "Push B", "Legs"};
    const QTimeZone zone("Europe/Berlin");
    const QTime clock = day.dayOfWeek() == Qt::Sunday ? QTime(10, 0) : QTime(18, 0);
    const QDateTime start(day, clock.addSecs(dice.between(0, 1500)), zone);
    const int offset = zone.isValid() ? start.offsetFromUtc() : 3600;
    const qint64 utc = zone.isValid() ? start.toSecsSinceEpoch()
                                      : QDateTime(day, start.time(), Qt::UTC).toSecsSinceEpoch() - offset;

    Workout workout(Moment::fromUtc(utc, offset));
    workout.id = {idTextFor(QStringLiteral("demo/%1").arg(day.toString(Qt::ISODate)))};
    workout.title = QString::fromLatin1(kTitles[kind]);
    workout.timeZone = QStringLiteral("Europe/Berlin");
    workout.source = QStringLiteral("settheory");
    workout.place = QStringLiteral("Iron Works");
    workout.deload = day.weekNumber() % 9 == 0;
    if (kind == 0)
        workout.bodyWeight = Mass::from(std::round(bodyWeight * 10) / 10, MassUnit::Kilogram);

    DemoLifter lifter(workout, dice, years, utc, offset, workout.deload);
    // From the second year on one set more of everything that is not paired, and one exercise more.
    const int more = years > 1 ? 1 : 0;
    if (kind == 1)
        pull(lifter, more);
    else if (kind == 3)
        legs(lifter, dice, more);
    else
        push(lifter, dice, workout, more);
    lifter.walk(dice.between(40, 180));
    workout.finishedAt = lifter.now();
    if (dice.chance(0.8))
        workout.sessionRpe = workout.deload ? 5 : dice.between(14, 18) / 2.0;
    return std::make_shared<const Workout>(std::move(workout));
}

} // namespace

std::vector<WorkoutPtr> demoWorkouts(const Moment& end, int years, quint64 seed)
{
    Dice dice(seed);
    std::vector<WorkoutPtr> workouts;
    const QDate last = end.date().addDays(-1);
    const QDate first = last.addYears(-years).addDays(1);
    double bodyWeight = 79.5;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        bodyWeight += dice.normal((82.0 - bodyWeight) / 400, 0.07);
        const auto kind = sessionOn(day);
        if (!kind || isHoliday(day) || dice.chance(0.1))
            continue;
        const double trained = static_cast<double>(first.daysTo(day)) / 365.25;
        workouts.push_back(workoutOn(day, *kind, trained, bodyWeight, dice));
    }
    return workouts;
}

Change demoChange(const Moment& end, int years, quint64 seed)
{
    Change change;
    change.name = QCoreApplication::translate("Demo", "made-up year");
    for (WorkoutPtr& workout : demoWorkouts(end, years, seed))
        change.workouts.push_back({nullptr, std::move(workout)});
    return change;
}

} // namespace settheory
