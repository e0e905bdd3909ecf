// SPDX-License-Identifier: GPL-3.0-or-later
// What a line may leave to what is suggested: warm-ups, drops, the next load, partners that take turns.
#include "core/entry/logging.h"
#include "core/entry/suggested.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Kind = EntryReading::Kind;

namespace {

class Leaning : public testing::Test {
protected:
    void earlier(const QStringList& lines, const QString& date = u"2026-11-20"_s)
    {
        test::addWorkout(log, date + u"T18:00:00+01:00 Push"_s, lines);
    }
    LoggedLine type(const QString& line)
    {
        now = now.plusSeconds(60);
        LoggedLine logged = enterLine(log, workout, state, line, now, lastTimeIn(log, workout));
        state = logged.state;
        if (logged.workout)
            workout = *logged.workout;
        return logged;
    }
    void typeAll(const QStringList& lines)
    {
        for (const QString& line : lines) {
            const LoggedLine logged = type(line);
            EXPECT_TRUE(logged.reading.kind != Kind::Problem && logged.reading.kind != Kind::Candidates)
                << line.toStdString() << ": " << logged.reading.text.toStdString();
        }
    }
    std::string problemOf(const QString& line)
    {
        const LoggedLine logged = type(line);
        EXPECT_EQ(logged.reading.kind, Kind::Problem) << line.toStdString();
        EXPECT_FALSE(logged.workout);
        return logged.reading.text.toStdString();
    }
    std::string lastSet() const
    {
        const PerformedSet& set = workout.sets.back();
        return entryLineOf(set, log.exerciseOf(workout, set), MassUnit::Kilogram).toStdString();
    }
    /// "1 Pec deck", with the round in front.
    std::vector<std::string> turns() const
    {
        std::vector<std::string> texts;
        for (const PerformedSet& set : workout.sets)
            texts.push_back(QString(set.round ? u"%1 "_s.arg(*set.round) : u""_s).toStdString()
                + log.exerciseOf(workout, set).name.toStdString());
        return texts;
    }

    Log log = test::catalogueLog();
    Moment now = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");
    Workout workout = Workout::begun(u"Push"_s, now);
    LoggingState state;
};

} // namespace

TEST_F(Leaning, WarmUpsGoStepByStepToTheWorkingLoad)
{
    earlier({u"bench press"_s, u"80x8"_s});
    typeAll({u"bench press"_s, u"w"_s});
    EXPECT_EQ(lastSet(), "w 40x8");
    typeAll({u"w 4"_s});
    EXPECT_EQ(lastSet(), "w 55x4") << "the load as suggested, the reps as typed";
    typeAll({u"w"_s});
    EXPECT_EQ(lastSet(), "w 67.5x2");
    EXPECT_THAT(problemOf(u"w"_s), HasSubstr("No warm-up is left"));
    typeAll({u"8"_s});
    EXPECT_EQ(lastSet(), "80x8");
}

TEST_F(Leaning, WarmUpsAreAsLastTimeWhereThereWereAny)
{
    earlier({u"bench press: w 30x12, w 60x4, 80x8"_s});
    typeAll({u"bench press"_s, u"w"_s});
    EXPECT_EQ(lastSet(), "w 30x12");
    typeAll({u"w"_s});
    EXPECT_EQ(lastSet(), "w 60x4");
}

TEST_F(Leaning, WarmUpsAreNotGuessedWhereNoLoadIsKnown)
{
    typeAll({u"bench press"_s});
    EXPECT_THAT(problemOf(u"w"_s), HasSubstr("w 40x10"));
    typeAll({u"80x8"_s});
    EXPECT_THAT(problemOf(u"w"_s), HasSubstr("No warm-up is left")) << "the work has begun";
}

TEST_F(Leaning, DropsAreAsThisLifterDrops)
{
    earlier({u"triceps pushdown: 40x10, d 30x8, d 20x6"_s});
    earlier({u"triceps pushdown: 40x10, d 30x9"_s}, u"2026-11-22"_s);
    typeAll({u"triceps pushdown"_s, u"50x10"_s, u"d @0 f"_s});
    EXPECT_EQ(lastSet(), "d 37.5x8 @0 f") << "the median leaves three quarters, for 8 reps";
    typeAll({u"d 5"_s});
    EXPECT_EQ(lastSet(), "d 27.5x5") << "28.125, rounded down";
    typeAll({u"d x4"_s});
    EXPECT_EQ(lastSet(), "d 27.5x4") << "the sign takes the load of the segment before";
}

TEST_F(Leaning, DropsAreNotGuessedFromFewerThanThree)
{
    earlier({u"triceps pushdown: 40x10, d 30x8, d 20x6"_s});
    typeAll({u"triceps pushdown"_s, u"50x10"_s});
    EXPECT_THAT(problemOf(u"d"_s), HasSubstr("not known yet"));
    EXPECT_EQ(workout.sets.size(), 1U);
    typeAll({u"d 8"_s});
    EXPECT_EQ(lastSet(), "d 50x8");
}

TEST_F(Leaning, AnotherExercisesDropsTellWhereItsOwnAreTooFew)
{
    earlier({u"triceps pushdown: 40x10, d 20x8, d 10x6, d 5x6"_s});
    typeAll({u"lateral raise"_s, u"12x12"_s, u"d"_s});
    EXPECT_EQ(lastSet(), "d 5x6") << "half of it, in steps of 2.5";
}

TEST_F(Leaning, ASignAloneIsTheNextLoadThatCanBeMade)
{
    earlier({u"bench press"_s, u"80x8"_s, u"pec deck"_s, u"57.5x10"_s});
    typeAll({u"bench press"_s, u"+"_s});
    EXPECT_EQ(lastSet(), "82.5x8");
    typeAll({u"pec deck"_s, u"- x12 @1"_s});
    EXPECT_EQ(lastSet(), "55x12 @1");
    typeAll({u"squat"_s});
    EXPECT_THAT(problemOf(u"+"_s), HasSubstr("How much?"));
}

TEST_F(Leaning, NamesWithAStrokeTakeTurns)
{
    const LoggedLine tied = type(u"pec de / bench press"_s);
    EXPECT_EQ(tied.reading.kind, Kind::Group);
    EXPECT_EQ(tied.reading.text, u"Pec deck / Bench press take turns from now on."_s);
    typeAll({u"57.5x10"_s, u"80x8"_s, u"57.5x9"_s, u"80x7"_s});
    EXPECT_THAT(turns(), ElementsAre("1 Pec deck", "1 Bench press", "2 Pec deck", "2 Bench press"));
    EXPECT_TRUE(workout.isConsistent());
}

TEST_F(Leaning, ThreeTakeTurnsInTheirOrderWhateverWasThereBefore)
{
    typeAll({u"bench press"_s, u"w 40x8"_s, u"pec deck / bench press / push up"_s});
    typeAll({u"57.5x10"_s, u"80x8"_s, u"bw x20"_s, u"57.5x9"_s});
    EXPECT_THAT(
        turns(), ElementsAre("Bench press", "1 Pec deck", "1 Bench press", "1 Push-up", "2 Pec deck"));
    typeAll({u"80x7"_s, u"bw x18"_s, u"57.5x8 @0 / 80x6 / bw x15"_s});
    EXPECT_THAT(turns(),
        ElementsAre("Bench press", "1 Pec deck", "1 Bench press", "1 Push-up", "2 Pec deck", "2 Bench press",
            "2 Push-up", "3 Pec deck", "3 Bench press", "3 Push-up"));
    const auto& sets = workout.sets;
    EXPECT_EQ(sets[7].finishedAt, std::nullopt);
    EXPECT_EQ(sets[8].rest, NotedRest{}) << "at once";
    EXPECT_EQ(sets[9].finishedAt, now);
}

TEST_F(Leaning, AStrokeAloneTakesThePartnerOfLastTime)
{
    earlier({u"pec deck / bench press"_s, u"57.5x10"_s, u"80x8"_s});
    typeAll({u"pec deck"_s, u"/"_s});
    EXPECT_EQ(log.exerciseOf(workout.exercises.at(1)).name, u"Bench press"_s);
    typeAll({u"57.5x10"_s, u"80x8"_s});
    EXPECT_THAT(turns(), ElementsAre("1 Pec deck", "1 Bench press"));
}

TEST_F(Leaning, APartnerIsNotGuessed)
{
    typeAll({u"pec deck"_s});
    EXPECT_THAT(problemOf(u"/"_s), HasSubstr("not known yet"));
    EXPECT_THAT(problemOf(u"/ pec deck"_s), HasSubstr("with itself"));
    EXPECT_THAT(problemOf(u"/ wardrobe"_s), HasSubstr("No exercise"));
    EXPECT_THAT(problemOf(u"57.5x9 / 80x7 / 20x10"_s), HasSubstr("take turns"));
    typeAll({u"/ bench press"_s});
    EXPECT_EQ(workout.exercises.size(), 2U);
}

TEST_F(Leaning, TheOneDoneMostIsMeantWhereSeveralFit)
{
    earlier({u"dumbbell bench press: 30x10"_s});
    earlier({u"dumbbell bench press: 30x10"_s}, u"2026-11-22"_s);
    earlier({u"bench press: 80x8"_s}, u"2026-11-23"_s);
    const LoggedLine fits = type(u"be"_s);
    ASSERT_EQ(fits.reading.kind, Kind::Candidates);
    EXPECT_TRUE(fits.reading.isLikely);
    EXPECT_EQ(fits.reading.exercises.front()->name, u"Dumbbell bench press"_s);
    for (const QString& word : {u"curl"_s, u"extension"_s})
        EXPECT_FALSE(type(word).reading.isLikely) << "none of them was done, nor is one the commonest";
    EXPECT_TRUE(type(u"lat p"_s).reading.isLikely) << "it alone begins so, and it is the commonest";
    EXPECT_EQ(type(u"lat p"_s).reading.exercises.front()->name, u"Lat pulldown"_s);
    EXPECT_EQ(type(u"bench"_s).reading.exercises.front()->name, u"Dumbbell bench press"_s) << "done here";
}
