// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/records.h"

#include "tests/core/measures/measuring.h"

namespace settheory::test {
namespace {

using testing::DoubleNear;
using testing::Optional;
using testing::SizeIs;

class Records : public Measuring {
protected:
    std::vector<Record> all()
    {
        Recognition recognition;
        return recordsOf(recognition.of(std::make_shared<const Log>(log)));
    }
    std::vector<Record> of(RecordKind kind)
    {
        auto records = all();
        std::erase_if(records, [&](const Record& record) { return record.kind != kind; });
        return records;
    }
    WorkoutPtr day(int day, const QStringList& lines)
    {
        return add(u"2026-11-%1T18:00:00+01:00"_s.arg(day, 2, 10, QLatin1Char('0')), lines);
    }
};

TEST_F(Records, HeaviestTellsWhatItBeat)
{
    const auto first = day(1, {u"bench press: 80x8 @2, 85x5 @2"_s});
    day(3, {u"bench press: 85x6 @2"_s});
    const auto second = day(5, {u"bench press: 90x3 @2, 87.5x5 @2"_s});
    const auto records = of(RecordKind::Heaviest);
    ASSERT_THAT(records, SizeIs(2));
    EXPECT_EQ(records[0].workout, first->id);
    EXPECT_EQ(records[0].value, 85);
    EXPECT_EQ(records[0].reps, 5);
    EXPECT_EQ(records[0].before, std::nullopt);
    EXPECT_FALSE(records[0].standing);
    EXPECT_EQ(records[1].workout, second->id);
    EXPECT_EQ(records[1].value, 90);
    EXPECT_THAT(records[1].before, Optional(85.0));
    EXPECT_TRUE(records[1].standing);
}

TEST_F(Records, AreToldInTheUnitThatWasTyped)
{
    day(1, {u"bench press: 100x5 @2"_s});
    day(3, {u"bench press: 225lb x5 @2"_s});
    const auto records = of(RecordKind::Heaviest);
    ASSERT_THAT(records, SizeIs(2));
    EXPECT_EQ(records[1].value, 225);
    EXPECT_EQ(records[1].unit, MassUnit::Pound);
    EXPECT_THAT(records[1].before, Optional(DoubleNear(220.462, 0.001)));
}

TEST_F(Records, MostRepsBeatsWhatThisLoadOrAHeavierOneSaw)
{
    day(1, {u"bench press: 80x8 @2"_s});
    day(3, {u"bench press: 80x10 @0"_s});
    day(5, {u"bench press: 70x9 @2"_s}); // 80 kg saw more
    day(7, {u"bench press: 70x12 @2"_s});
    const auto records = of(RecordKind::MostReps);
    ASSERT_THAT(records, SizeIs(3));
    EXPECT_EQ(records[1].value, 10);
    EXPECT_THAT(records[1].before, Optional(8.0));
    EXPECT_FALSE(records[0].standing);
    EXPECT_TRUE(records[1].standing);
    EXPECT_EQ(records[2].value, 12);
    EXPECT_THAT(records[2].before, Optional(10.0));
    EXPECT_EQ(records[2].load, Mass::from(70, MassUnit::Kilogram));
    EXPECT_TRUE(records[2].standing);
}

TEST_F(Records, NeverComeFromWarmupsOrAssistance)
{
    day(1, {u"bench press: w 100x5, 80x8 @2"_s, u"assisted chest dip: bw-20 x10 @1"_s});
    for (const Record& record : all())
        EXPECT_EQ(log.findExercise(record.exercise)->name, u"Bench press"_s);
    EXPECT_EQ(of(RecordKind::Heaviest).front().value, 80);
}

TEST_F(Records, ComeFromFreshSetsAlone)
{
    day(1, {u"bench press: 80x8 @1"_s});
    day(3, {u"pec deck: 60x10 @0"_s, u"bench press: 90x8 @0"_s});
    day(5, {u"bench press: 82.5x8 @1"_s});
    std::vector<double> heaviest;
    for (const Record& record : of(RecordKind::Heaviest)) {
        if (log.findExercise(record.exercise)->name == u"Bench press"_s)
            heaviest.push_back(record.value);
    }
    EXPECT_EQ(heaviest, (std::vector<double>{80, 82.5}));
}

TEST_F(Records, OfAnExerciseThatWasNeverFreshAreMarkedAndHaveNoOneRepMax)
{
    day(1, {u"pec deck: 60x10 @0"_s, u"bench press: 80x8 @0"_s});
    const auto records = all();
    const auto bench = [&](const Record& record) {
        return log.findExercise(record.exercise)->name == u"Bench press"_s;
    };
    EXPECT_EQ(std::ranges::count_if(records, bench), 2);
    for (const Record& record : records) {
        if (bench(record)) {
            EXPECT_FALSE(record.fresh);
            EXPECT_NE(record.kind, RecordKind::OneRepMax);
        }
    }
}

TEST_F(Records, OneRepMaxOfUnknownEffortCompetesWithItsLikeAlone)
{
    day(1, {u"bench press: 80x5 @2"_s}); // 98.67
    day(3, {u"bench press: 90x5"_s}); // at least 105
    day(5, {u"bench press: 85x5 @1"_s}); // 102
    const auto records = of(RecordKind::OneRepMax);
    ASSERT_THAT(records, SizeIs(3));
    EXPECT_TRUE(records[1].atLeast);
    EXPECT_EQ(records[1].before, std::nullopt);
    EXPECT_THAT(records[2].value, DoubleNear(102, 1e-9));
    EXPECT_THAT(records[2].before, Optional(DoubleNear(80 * (1 + 7.0 / 30), 1e-9)));
}

TEST_F(Records, OfDumbbellsAreThoseOfOneHandAndOfSidesThoseOfTheWeaker)
{
    day(1, {u"dumbbell bench press: 30x10 @0"_s});
    EXPECT_EQ(of(RecordKind::Heaviest).front().value, 30);
    EXPECT_EQ(of(RecordKind::OneRepMax).front().value, 40);
    day(3, {u"one-arm dumbbell row: l 40x10 @0, r 40x8 @0"_s});
    EXPECT_EQ(of(RecordKind::MostReps).back().value, 8);
}

TEST_F(Records, OfBodyWeightAreWhatWasAddedAndTheReps)
{
    day(1, {u"chest dip: bw x12 @1"_s});
    EXPECT_THAT(of(RecordKind::Heaviest), SizeIs(0));
    EXPECT_EQ(of(RecordKind::MostReps).front().value, 12);
    EXPECT_EQ(of(RecordKind::MostReps).front().load, std::nullopt);
    day(3, {u"chest dip: bw+10 x6 @1"_s});
    ASSERT_THAT(of(RecordKind::Heaviest), SizeIs(1));
    EXPECT_EQ(of(RecordKind::Heaviest).front().value, 10);
}

TEST_F(Records, OfStacksCountWithinOnePlace)
{
    edit(day(1, {u"pec deck: 60x10 @0"_s}), [](Workout& workout) { workout.place = u"North"_s; });
    edit(day(3, {u"pec deck: 50x10 @0"_s}), [](Workout& workout) { workout.place = u"South"_s; });
    const auto records = of(RecordKind::Heaviest);
    ASSERT_THAT(records, SizeIs(2));
    EXPECT_EQ(records[1].before, std::nullopt);
    EXPECT_TRUE(records[0].standing);
}

TEST_F(Records, OfAWorkoutThatStillGrowsAreThoseOverAllBeforeIt)
{
    day(1, {u"bench press: 80x8 @2"_s});
    day(9, {u"bench press: 100x8 @2"_s}); // after it: does not count
    const Workout now =
        workoutFromText(log, u"2026-11-05T18:00:00+01:00"_s, {u"bench press: 80x7 @2, 82.5x5 @2, 80x9 @0"_s});
    Recognition recognition;
    const RecognisedLog past = recognition.of(std::make_shared<const Log>(log));
    const auto records = recordsSetBy(log, now, prepared(log, now, past.tempos), past);
    std::map<RecordKind, Record> byKind;
    for (const Record& record : records) {
        if (record.before)
            byKind.insert_or_assign(record.kind, record);
    }
    ASSERT_TRUE(byKind.contains(RecordKind::Heaviest));
    EXPECT_EQ(byKind.at(RecordKind::Heaviest).set, 1U);
    EXPECT_THAT(byKind.at(RecordKind::Heaviest).before, Optional(80.0));
    ASSERT_TRUE(byKind.contains(RecordKind::MostReps));
    EXPECT_EQ(byKind.at(RecordKind::MostReps).set, 2U);
    EXPECT_THAT(byKind.at(RecordKind::MostReps).before, Optional(8.0));
}

TEST_F(Records, OfABookAreThoseThatAreLookedUpAnew)
{
    day(1, {u"bench press: 80x8 @2, 75x10"_s, u"pec deck: 60x10 @1"_s});
    const auto changed = day(2, {u"pec deck: 60x10 @0"_s, u"incline bench press: 60x8 @1"_s});
    RecordBook book;
    Recognition recognition;
    Workout now = workoutFromText(log, u"2026-11-05T18:00:00+01:00"_s,
        {u"pec deck: 62.5x8 @0"_s, u"bench press: 82.5x5 @1, 82.5x6 @0"_s,
            u"incline bench press: 62.5x8 @1, 65x5"_s, u"pull-up: bw x8"_s});
    std::vector<PerformedSet> sets;
    std::swap(sets, now.sets);
    std::size_t told = 0;
    const auto expectSame = [&](const char* when) {
        const RecognisedLog past = recognition.of(std::make_shared<const Log>(log));
        const PreparedWorkout ready = prepared(log, now, past.tempos);
        book.openAt(now, past);
        const auto records = book.recordsSetBy(log, now, ready);
        EXPECT_EQ(records, recordsSetBy(log, now, ready, past)) << when;
        told += records.size();
    };
    for (const PerformedSet& set : sets) {
        now.sets.push_back(set);
        expectSame("a set more");
    }
    EXPECT_GT(told, sets.size());
    edit(changed, [](Workout& workout) { workout.sets.back().load = Mass::from(70, MassUnit::Kilogram); });
    expectSame("another past");
    log.removeWorkout(changed->id);
    expectSame("a past without one");
    LogSettings settings = log.settings();
    settings.formula = OneRepMaxFormula::Brzycki;
    log.setSettings(settings);
    expectSame("another formula");
}

TEST_F(Records, AreNeverSetByAssistedWork)
{
    day(1, {u"pull-up: bw-30 x5"_s});
    const Workout now =
        workoutFromText(log, u"2026-11-05T18:00:00+01:00"_s, {u"pull-up: bw-20 x8, bw-40 x12"_s});
    Recognition recognition;
    const RecognisedLog past = recognition.of(std::make_shared<const Log>(log));
    EXPECT_THAT(recordsSetBy(log, now, prepared(log, now, past.tempos), past), SizeIs(0));
}

} // namespace
} // namespace settheory::test
