// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/logging.h"

#include "core/entry/failedfirst.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Optional;
using Kind = EntryReading::Kind;

namespace {

Moment at(const QString& time)
{
    return *Moment::fromIso(u"2026-11-24T%1+01:00"_s.arg(time));
}

/// A workout that began at 18:00 and into which lines are typed, a minute apart.
class Logging : public testing::Test {
protected:
    Logging()
        : log(test::catalogueLog())
        , workout(Workout::begun(u"Push"_s, at(u"18:00:00"_s)))
        , now(at(u"18:00:00"_s))
    {
    }
    LoggedLine type(const QString& line) { return typeAt(line, now.plusSeconds(60)); }
    LoggedLine typeAt(const QString& line, const Moment& moment)
    {
        now = moment;
        LoggedLine logged = enterLine(log, workout, state, line, now, lastTimeIn(log, workout));
        state = logged.state;
        if (logged.workout)
            workout = *logged.workout;
        return logged;
    }
    void typeAll(const QStringList& lines)
    {
        for (const QString& line : lines) {
            const Kind kind = type(line).reading.kind;
            EXPECT_TRUE(kind != Kind::Problem && kind != Kind::Candidates) << line.toStdString();
        }
    }
    QString current() const
    {
        return state.current
            ? log.exerciseOf(workout.exercises[static_cast<std::size_t>(*state.current)]).name
            : QString();
    }
    /// "Bench press 80x8 @2", with the round in front where there is one.
    std::vector<QString> sets() const
    {
        std::vector<QString> texts;
        for (const PerformedSet& set : workout.sets) {
            const Exercise& exercise = log.exerciseOf(workout, set);
            const QString round = set.round ? u"%1: "_s.arg(*set.round) : QString();
            texts.push_back(round + exercise.name + u' ' + entryLineOf(set, exercise, MassUnit::Kilogram));
        }
        return texts;
    }

    Log log;
    Workout workout;
    LoggingState state;
    Moment now;
};

} // namespace

TEST_F(Logging, EndsASetWhenItsLineIsTyped)
{
    type(u"bench press"_s);
    const LoggedLine logged = typeAt(u"80x8 @2"_s, at(u"18:05:30"_s));
    EXPECT_THAT(logged.added, ElementsAre(0U));
    EXPECT_EQ(workout.sets[0].finishedAt, at(u"18:05:30"_s));
    EXPECT_EQ(workout.sets[0].startedAt, std::nullopt);
    EXPECT_FALSE(workout.sets[0].id.isEmpty());
    EXPECT_THAT(sets(), ElementsAre(u"Bench press 80x8 @2"_s));
    EXPECT_TRUE(workout.isConsistent());
}

TEST_F(Logging, MeasuresTheStartOfASetThatWasBegun)
{
    type(u"bench press"_s);
    state = beginSet(state, at(u"18:05:00"_s));
    typeAt(u"80x8"_s, at(u"18:05:30"_s));
    EXPECT_EQ(workout.sets[0].startedAt, at(u"18:05:00"_s));
    typeAt(u"80x8"_s, at(u"18:07:30"_s));
    EXPECT_EQ(workout.sets[1].startedAt, std::nullopt) << "each begin is for one set";
}

TEST_F(Logging, DoesNotBelieveAClockThatWentBack)
{
    type(u"bench press"_s);
    typeAt(u"80x8"_s, at(u"18:05:30"_s));
    state = beginSet(state, at(u"18:05:00"_s));
    typeAt(u"80x7"_s, at(u"18:04:00"_s));
    EXPECT_EQ(workout.sets[1].finishedAt, std::nullopt);
    EXPECT_EQ(workout.sets[1].startedAt, std::nullopt);
    EXPECT_EQ(finished(workout, at(u"18:04:00"_s)).finishedAt, at(u"18:05:30"_s));
}

TEST_F(Logging, ChangesNothingOnALineItDoesNotUnderstand)
{
    typeAll({u"bench press"_s, u"80x8"_s, u"rest 90"_s});
    const LoggingState before = state;
    for (const auto& line : {u"80x"_s, u"curl"_s, u"nonsense"_s, u""_s, u"57.5x9 / 80x7"_s}) {
        const LoggedLine logged = type(line);
        EXPECT_EQ(logged.workout, std::nullopt) << line.toStdString();
        EXPECT_EQ(logged.state, before) << line.toStdString();
    }
}

TEST_F(Logging, ContinuesAnExerciseThatIsInTheWorkout)
{
    typeAll({u"bench press"_s, u"80x8"_s, u"pec deck"_s, u"50x12"_s});
    const LoggedLine back = type(u"bench press"_s);
    EXPECT_EQ(back.workout, std::nullopt) << "only the place has changed";
    type(u"x7"_s);
    EXPECT_EQ(workout.exercises.size(), 2U);
    EXPECT_THAT(sets(), ElementsAre(u"Bench press 80x8"_s, u"Pec deck 50x12"_s, u"Bench press 80x7"_s));
}

TEST_F(Logging, KeepsAStatedRestForTheComingSet)
{
    typeAll({u"bench press"_s, u"80x8"_s, u"rest 90"_s, u"80x8"_s, u"80x7"_s, u"rest short"_s,
        u"80x6 rest 10"_s});
    EXPECT_THAT(sets(),
        ElementsAre(u"Bench press 80x8"_s, u"Bench press 80x8 rest 90"_s, u"Bench press 80x7"_s,
            u"Bench press 80x6 rest 10"_s));
}

TEST_F(Logging, PutsANoteWhereItBelongs)
{
    type(u"# slept badly"_s);
    typeAll({u"bench press"_s, u"# seat 5"_s, u"80x8"_s, u"# elbow"_s, u"# again"_s, u"pec deck"_s,
        u"# pin 7"_s});
    EXPECT_EQ(workout.note, u"slept badly"_s);
    EXPECT_EQ(workout.exercises[0].note, u"seat 5"_s);
    EXPECT_EQ(workout.exercises[1].note, u"pin 7"_s);
    EXPECT_EQ(workout.sets[0].note, u"elbow\nagain"_s);
}

TEST_F(Logging, ContinuesTheSetBeforeWithSegments)
{
    typeAll({u"pec deck"_s, u"57.5x9 f"_s, u"d 40x6"_s, u"rp 4"_s});
    EXPECT_THAT(sets(), ElementsAre(u"Pec deck 57.5x9 f"_s, u"Pec deck d 40x6"_s, u"Pec deck rp 40x4"_s));
    type(u"8"_s);
    EXPECT_EQ(sets().back(), u"Pec deck 57.5x8"_s)
        << "the next set has the load of the set, not of its drops";
}

TEST_F(Logging, RefusesASegmentOfNothing)
{
    type(u"pec deck"_s);
    EXPECT_THAT(type(u"d 40x6"_s).reading.text.toStdString(), HasSubstr("Log the set first"));
    typeAll({u"57.5x9"_s, u"bench press"_s});
    EXPECT_THAT(type(u"d 60x6"_s).reading.text.toStdString(), HasSubstr("another exercise"));
    EXPECT_EQ(workout.sets.size(), 1U);
}

TEST_F(Logging, TiesThePairAndCountsItsRounds)
{
    typeAll({u"pec deck"_s, u"bench press"_s, u"57.5x9 @0 / 80x7"_s});
    EXPECT_EQ(workout.exercises[0].group, u"A"_s);
    EXPECT_EQ(workout.exercises[1].group, u"A"_s);
    EXPECT_EQ(workout.sets[0].finishedAt, std::nullopt);
    EXPECT_EQ(workout.sets[1].finishedAt, now);
    EXPECT_EQ(workout.sets[1].rest, (NotedRest{std::nullopt, NotedRest::Source::Stated}));
    EXPECT_EQ(current(), u"Pec deck"_s);
    typeAll({u"57.5x8 @0 / 80x6"_s});
    EXPECT_THAT(sets(),
        ElementsAre(u"1: Pec deck 57.5x9 @0"_s, u"1: Bench press 80x7 rest short"_s,
            u"2: Pec deck 57.5x8 @0"_s, u"2: Bench press 80x6 rest short"_s));
}

TEST_F(Logging, BeginsAPairWithTheExerciseWhoseTurnItIs)
{
    typeAll({u"pec deck"_s, u"57.5x9"_s, u"bench press"_s, u"80x8"_s, u"57.5x8 / 80x7"_s});
    EXPECT_EQ(sets()[2], u"1: Pec deck 57.5x8"_s) << "the bench press was done last";
    typeAll({u"bench press"_s, u"80x6 / 57.5x6"_s});
    EXPECT_EQ(sets()[4], u"2: Bench press 80x6"_s) << "chosen by name";
}

TEST_F(Logging, PairsWhatWasChosenTogetherInTheOrderOfChoosing)
{
    typeAll({u"squat"_s, u"100x5"_s, u"pec deck"_s, u"bench press"_s, u"57.5x9 / 80x7"_s});
    EXPECT_THAT(
        sets(), ElementsAre(u"Squat 100x5"_s, u"1: Pec deck 57.5x9"_s, u"1: Bench press 80x7 rest short"_s));
}

TEST_F(Logging, PairsAnExerciseChosenLaterWithTheOneDoneBefore)
{
    typeAll({u"pec deck"_s, u"57.5x9"_s, u"bench press"_s, u"57.5x8 / 80x7"_s});
    EXPECT_EQ(sets()[1], u"1: Pec deck 57.5x8"_s);
    EXPECT_EQ(sets()[2], u"1: Bench press 80x7 rest short"_s);
}

TEST_F(Logging, BeginsTheFirstSetOfAPairWhenItWasMarked)
{
    typeAll({u"pec deck"_s, u"bench press"_s});
    state = beginSet(state, at(u"18:05:00"_s));
    typeAt(u"57.5x9 / 80x7"_s, at(u"18:06:30"_s));
    EXPECT_EQ(workout.sets[0].startedAt, at(u"18:05:00"_s));
    EXPECT_EQ(workout.sets[1].startedAt, std::nullopt);
}

TEST_F(Logging, PassesTheTurnOnInATiedGroup)
{
    typeAll({u"pec deck"_s, u"bench press"_s});
    tie(workout, 0, 1);
    typeAll({u"pec deck"_s, u"w 20x15"_s});
    EXPECT_EQ(current(), u"Pec deck"_s) << "a warm-up is no turn";
    type(u"57.5x9"_s);
    EXPECT_EQ(current(), u"Bench press"_s);
    type(u"d 40x5"_s);
    EXPECT_EQ(current(), u"Bench press"_s) << "a drop of the set just done";
    typeAll({u"80x8"_s, u"8"_s, u"7"_s});
    EXPECT_THAT(sets(),
        ElementsAre(u"Pec deck w 20x15"_s, u"1: Pec deck 57.5x9"_s, u"1: Pec deck d 40x5"_s,
            u"1: Bench press 80x8"_s, u"2: Pec deck 57.5x8"_s, u"2: Bench press 80x7"_s));
}

TEST_F(Logging, DoesBothSidesInOneRound)
{
    typeAll({u"pec deck"_s, u"bench press"_s});
    tie(workout, 0, 1);
    typeAll({u"pec deck"_s, u"l 20x10"_s, u"r 20x9"_s, u"80x8"_s, u"l 20x9"_s});
    EXPECT_THAT(sets(),
        ElementsAre(u"1: Pec deck l 20x10"_s, u"1: Pec deck r 20x9"_s, u"1: Bench press 80x8"_s,
            u"2: Pec deck l 20x9"_s));
}

TEST_F(Logging, TiesIntoTheFirstFreeGroup)
{
    typeAll({u"pec deck"_s, u"bench press"_s, u"squat"_s, u"deadlift"_s, u"plank"_s});
    tie(workout, 0, 1);
    tie(workout, 2, 3);
    tie(workout, 4, 3);
    tie(workout, 0, 2);
    QStringList groups;
    for (const PerformedExercise& performed : workout.exercises)
        groups << performed.group;
    EXPECT_EQ(groups, QStringList({u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"B"_s}));
    untie(workout, 0);
    EXPECT_EQ(workout.exercises[0].group, QString());
}

TEST_F(Logging, LeansOnTheSameSetLastTime)
{
    test::addWorkout(log, u"2026-11-10T18:00:00+01:00 Push"_s, {u"bench press: 60x5"_s});
    test::addWorkout(
        log, u"2026-11-17T18:00:00+01:00 Push"_s, {u"bench press: w 40x10, 80x8, 82.5x6, d 60x5"_s});
    test::addWorkout(log, u"2026-12-01T18:00:00+01:00 Push"_s, {u"bench press: 100x5"_s});
    typeAll({u"bench press"_s, u"+2.5"_s, u"+2.5"_s, u"+2.5 x5"_s});
    EXPECT_THAT(sets(), ElementsAre(u"Bench press 82.5x8"_s, u"Bench press 85x6"_s, u"Bench press 85x5"_s));
}

TEST_F(Logging, TakesLastTimeFromTheWorkoutsThatTheCallerAccepts)
{
    test::addWorkout(log, u"2026-11-10T18:00:00+01:00 Superset"_s, {u"bench press: 60x5"_s});
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 Straight"_s, {u"bench press: 80x8"_s});
    const ExerciseId bench = log.findExerciseNamed(u"Bench press")->id;
    const LastSets sets =
        lastTime(log, bench, workout, [](const Workout& earlier) { return earlier.title == u"Superset"_s; });
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_EQ(sets[0].reps, 5);
    EXPECT_TRUE(lastTime(log, log.findExerciseNamed(u"Squat")->id, workout).empty());
}

TEST_F(Logging, PausesAndResumes)
{
    pause(workout, at(u"18:10:00"_s));
    EXPECT_TRUE(isPaused(workout));
    pause(workout, at(u"18:11:00"_s));
    resume(workout, at(u"18:14:00"_s));
    ASSERT_EQ(workout.pauses.size(), 1U);
    EXPECT_THAT(workout.pauses[0].seconds, Optional(240));
    resume(workout, at(u"18:15:00"_s));
    pause(workout, at(u"18:20:00"_s));
    type(u"bench press"_s);
    typeAt(u"80x8"_s, at(u"18:25:00"_s));
    EXPECT_FALSE(isPaused(workout)) << "who lifts has come back";
    pause(workout, at(u"18:30:00"_s));
    const Workout done = finished(workout, at(u"18:40:00"_s));
    EXPECT_THAT(done.pauses.back().seconds, Optional(600));
    EXPECT_EQ(done.finishedAt, at(u"18:40:00"_s));
    EXPECT_FALSE(done.inProgress);
}

TEST_F(Logging, ResumesWhereItWasLeft)
{
    EXPECT_EQ(resumedState(workout), LoggingState{});
    typeAll({u"pec deck"_s, u"57.5x9"_s});
    EXPECT_EQ(resumedState(workout).current, 0);
    type(u"bench press"_s);
    EXPECT_EQ(resumedState(workout).current, 1) << "chosen, not begun yet";
    typeAll({u"80x8"_s, u"57.5x8 / 80x7"_s});
    EXPECT_EQ(resumedState(workout).current, 0) << "the next round begins";
}

TEST_F(Logging, BeginsLikeAnEarlierWorkout)
{
    const WorkoutPtr earlier = test::addWorkout(log, u"2026-11-17T18:00:00+01:00 Push A"_s,
        {u"pec deck"_s, u"bench press"_s, u"57.5x9 @0 / 80x7"_s, u"57.5x8 @0 / 80x6"_s});
    workout = begunLike(*earlier, at(u"18:00:00"_s));
    state = resumedState(workout);
    EXPECT_EQ(workout.title, u"Push A"_s);
    EXPECT_TRUE(workout.inProgress);
    EXPECT_TRUE(workout.sets.empty());
    EXPECT_EQ(workout.plan.size(), 4U);
    EXPECT_EQ(current(), u"Pec deck"_s);
    type(u"57.5x9"_s);
    EXPECT_EQ(current(), u"Bench press"_s);
    type(u"80x8"_s);
    const auto suggestion = suggestedSet(workout, 0, {});
    ASSERT_TRUE(suggestion);
    EXPECT_EQ(
        entryLineOf(*suggestion, log.exerciseOf(workout.exercises[0]), MassUnit::Kilogram), u"57.5x8"_s);
    typeAll({u"8"_s, u"7"_s, u"7"_s});
    EXPECT_EQ(suggestedSet(workout, 0, {})->reps, 7) << "the plan is done: once more what was done last";
    EXPECT_EQ(finished(workout, now).plan.size(), 4U);
}

TEST_F(Logging, SuggestsTheSameSetAsLastTime)
{
    test::addWorkout(log, u"2026-11-17T18:00:00+01:00 Push"_s, {u"bench press: w 40x10, 80x8 @1, 82.5x6"_s});
    type(u"bench press"_s);
    const LastSets then = lastTime(log, log.findExerciseNamed(u"Bench press")->id, workout);
    const Exercise& bench = *log.findExerciseNamed(u"Bench press");
    EXPECT_EQ(entryLineOf(*suggestedSet(workout, 0, then), bench, MassUnit::Kilogram), u"80x8"_s);
    type(u"80x9"_s);
    EXPECT_EQ(entryLineOf(*suggestedSet(workout, 0, then), bench, MassUnit::Kilogram), u"82.5x6"_s);
    type(u"squat"_s);
    EXPECT_EQ(suggestedSet(workout, 1, {}), std::nullopt);
}

TEST_F(Logging, AnswersWhatGaveOutFirstAfterTheSet)
{
    typeAll({u"bench press"_s, u"80x8 f"_s});
    EXPECT_EQ(unansweredFailure(workout), 0U);
    const LoggedLine logged = type(u"!t"_s);
    EXPECT_EQ(logged.reading.kind, Kind::Failure);
    EXPECT_THAT(logged.added, ElementsAre());
    ASSERT_EQ(workout.sets.size(), 1U);
    EXPECT_EQ(workout.sets[0].failedFirst, FailedFirst(Muscle::Triceps));
    EXPECT_EQ(workout.sets[0].reps, 8) << "never taken for reps";
    EXPECT_EQ(unansweredFailure(workout), std::nullopt);
    type(u"!1"_s);
    EXPECT_EQ(workout.sets[0].failedFirst, FailedFirst(Muscle::Chest)) << "the last answer counts";
    type(u"!grip"_s);
    EXPECT_EQ(workout.sets[0].failedFirst, FailedFirst(Weakness::Grip));
}

TEST_F(Logging, SaysAfterwardsThatASetWasToFailure)
{
    typeAll({u"bench press"_s, u"80x8"_s, u"f"_s});
    EXPECT_EQ(workout.sets.at(0).toFailure, true);
    typeAll({u"nf"_s});
    EXPECT_EQ(workout.sets.at(0).toFailure, false);
    typeAll({u"f !triceps"_s});
    EXPECT_EQ(workout.sets.at(0).toFailure, true);
    EXPECT_EQ(workout.sets.at(0).failedFirst, FailedFirst(Muscle::Triceps));
}

TEST_F(Logging, AsksForNothingWhereNothingFailed)
{
    EXPECT_EQ(unansweredFailure(workout), std::nullopt);
    EXPECT_EQ(type(u"!t"_s).reading.kind, Kind::Problem);
    typeAll({u"bench press"_s, u"80x8 @1"_s});
    EXPECT_EQ(unansweredFailure(workout), std::nullopt);
    typeAll({u"80x8 @0"_s});
    EXPECT_EQ(unansweredFailure(workout), 1U) << "none in reserve is to failure";
    typeAll({u"80x8 @0 nf"_s});
    EXPECT_EQ(unansweredFailure(workout), std::nullopt) << "the lifter says it was not";
}

TEST_F(Logging, OffersTheOtherSideNext)
{
    typeAll({u"concentration curl"_s, u"l 12x10"_s});
    EXPECT_EQ(openSide(workout, 0), Side::Right);
    EXPECT_EQ(suggestedSet(workout, 0, {})->side, Side::Right);
    typeAll({u"r 12x9"_s});
    EXPECT_EQ(openSide(workout, 0), std::nullopt);
    typeAll({u"r 12x8"_s});
    EXPECT_EQ(suggestedSet(workout, 0, {})->side, Side::Left);
}

TEST_F(Logging, StaysWithAnExerciseOfAGroupThatWasLeft)
{
    typeAll({u"pec deck"_s, u"bench press"_s, u"57.5x9 / 80x8"_s, u"57.5x8 / 80x7"_s, u"lateral raise"_s,
        u"12x14"_s, u"pec deck"_s, u"50x12"_s});
    EXPECT_EQ(current(), u"Pec deck"_s) << "the group was left after a whole round";
    type(u"x11"_s);
    EXPECT_EQ(current(), u"Pec deck"_s);
    EXPECT_EQ(resumedState(workout).current, state.current) << "after a restart too";
    typeAll({u"bench press"_s, u"70x10"_s});
    EXPECT_EQ(current(), u"Pec deck"_s) << "both of them again: they take turns";
    type(u"50x10"_s);
    EXPECT_EQ(current(), u"Bench press"_s);
}

TEST_F(Logging, GoesOnWithARoundThatAnotherExerciseInterrupted)
{
    typeAll({u"pec deck / bench press"_s, u"57.5x9"_s, u"80x8"_s, u"57.5x8"_s, u"lateral raise"_s, u"12x14"_s,
        u"bench press"_s, u"80x7"_s});
    EXPECT_EQ(current(), u"Pec deck"_s) << "the bench was taken; the round is whole now";
}

TEST_F(Logging, TakesTurnsAgainWhereThatIsSaidAnew)
{
    typeAll({u"pec deck / bench press"_s, u"57.5x9"_s, u"80x8"_s, u"lateral raise"_s, u"12x14"_s,
        u"pec deck / bench press"_s, u"50x12"_s});
    EXPECT_EQ(current(), u"Bench press"_s);
}

TEST_F(Logging, ResumesInAGroupAfterAWarmUpASegmentAndOneSide)
{
    typeAll({u"pec deck / bench press"_s, u"w 30x12"_s});
    EXPECT_EQ(resumedState(workout).current, 0) << "a warm-up is no turn";
    typeAll({u"57.5x9"_s, u"d 40x6"_s});
    EXPECT_EQ(resumedState(workout).current, 1) << "a drop belongs to the turn that is over";
    type(u"l 20x8"_s);
    EXPECT_EQ(resumedState(workout).current, 1) << "the other side is still to do";
}

TEST_F(Logging, StandsAtTheExerciseOfASetThatWasTakenBack)
{
    typeAll(
        {u"pec deck / bench press"_s, u"57.5x9"_s, u"80x8"_s, u"lateral raise"_s, u"12x14"_s, u"pec deck"_s});
    const Workout before = workout;
    type(u"50x12"_s);
    EXPECT_EQ(resumedState(before, workout).current, 0);
    EXPECT_EQ(resumedState(before).current, 2) << "nothing else tells of the name that was typed";
}
