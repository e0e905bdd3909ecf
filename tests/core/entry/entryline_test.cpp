// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/entryline.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Optional;
using Kind = EntryReading::Kind;

namespace {

/// At the bench press, with the pec deck as partner.
class EntryLines : public testing::Test {
protected:
    EntryLines()
        : log(test::catalogueLog())
    {
        context.log = &log;
        context.current.exercise = log.findExerciseNamed(u"Bench press");
        context.partner.exercise = log.findExerciseNamed(u"Pec deck");
    }
    void goTo(QStringView name) { context.current = {log.findExerciseNamed(name), {}, {}, {}}; }
    void setLast(const QString& line) { context.current.last = set(line); }
    void setLastTime(const QString& line) { context.current.lastTime = set(line); }

    EntryReading read(const QString& line) const { return readEntry(line, context); }
    PerformedSet set(const QString& line) const
    {
        const EntryReading reading = read(line);
        EXPECT_EQ(reading.kind, Kind::Sets) << line.toStdString() << ": " << reading.text.toStdString();
        return reading.sets.size() == 1 ? reading.sets[0] : PerformedSet{};
    }
    /// The one set of the line in its printed form, which is the same however it was typed.
    QString understood(const QString& line) const
    {
        const EntryReading reading = read(line);
        if (reading.kind != Kind::Sets || reading.sets.size() != 1)
            return u"not understood: "_s + reading.text;
        return entryLineOf(reading.sets[0], *reading.exercises[0], context.unit);
    }
    /// Why a line was refused; empty if it was not.
    std::string refusal(const QString& line) const
    {
        const EntryReading reading = read(line);
        return reading.kind == Kind::Problem && reading.sets.empty() ? reading.text.toStdString() : "";
    }

    Log log;
    EntryContext context;
};

} // namespace

TEST_F(EntryLines, TakeLoadAndRepsHoweverTheyAreWritten)
{
    for (const auto& line : {u"80x8"_s, u"80 8"_s, u"80 x 8"_s, u"80×8"_s, u"80*8"_s, u"80X8"_s,
             u"80kg x 8"_s, u"80 kg 8"_s, u"80kgx8"_s, u"  80  x8 "_s, u"80.0x8"_s, u"80,0x8"_s,
             u"80x8 reps"_s, u"80 8 reps"_s, u"80 x8.0"_s, u"\t80\u00a0x\u20098"_s})
        EXPECT_EQ(understood(line), u"80x8"_s) << line.toStdString();
    EXPECT_EQ(understood(u"82,5x8"_s), u"82.5x8"_s);
    EXPECT_EQ(understood(u"225lb x5"_s), u"225lbx5"_s);
    EXPECT_EQ(understood(u"225 LBS 5"_s), u"225lbx5"_s);
    EXPECT_EQ(understood(u"0.125x8"_s), understood(u"0,125x8"_s));
}

TEST_F(EntryLines, TakeTheUnitOfTheLogWhereNoneIsSaid)
{
    context.unit = MassUnit::Pound;
    EXPECT_EQ(set(u"225x5"_s).load, Mass::from(225, MassUnit::Pound));
    EXPECT_EQ(set(u"100kg x5"_s).load, Mass::from(100, MassUnit::Kilogram));
}

TEST_F(EntryLines, KeepTheLoadOfTheSetBefore)
{
    setLast(u"225lb x5"_s);
    for (const auto& line : {u"x7"_s, u"7"_s, u"x 7"_s, u"7 reps"_s, u"×7"_s})
        EXPECT_EQ(understood(line), u"225lbx7"_s) << line.toStdString();
    setLastTime(u"100x5"_s);
    EXPECT_EQ(understood(u"x7"_s), u"225lbx7"_s) << "this workout comes before last time";
    context.current.last.reset();
    EXPECT_EQ(understood(u"x7"_s), u"100x7"_s);
    context.current.lastTime.reset();
    EXPECT_THAT(refusal(u"x7"_s), HasSubstr("no set yet"));
}

TEST_F(EntryLines, KeepTheWayOfLoadingOfTheSetBefore)
{
    goTo(u"Push-up");
    setLast(u"bw-20 x8"_s);
    EXPECT_EQ(understood(u"x7"_s), u"bw-20 x7"_s);
}

TEST_F(EntryLines, AddToLastTimesLoad)
{
    setLast(u"90x5"_s);
    setLastTime(u"80x8"_s);
    EXPECT_EQ(understood(u"+2.5 x7"_s), u"82.5x7"_s);
    EXPECT_EQ(understood(u"+2,5 7"_s), u"82.5x7"_s);
    EXPECT_EQ(understood(u"-10 x9"_s), u"70x9"_s);
    EXPECT_EQ(understood(u"+2.5"_s), u"82.5x8"_s) << "the reps of last time";
    EXPECT_EQ(understood(u"+2.5 @2"_s), u"82.5x8 @2"_s);
    EXPECT_THAT(refusal(u"+5lb x8"_s), HasSubstr("kg"));
    EXPECT_THAT(refusal(u"-90 x8"_s), HasSubstr("less than nothing"));
    context.current.lastTime.reset();
    EXPECT_EQ(understood(u"+2.5 x7"_s), u"92.5x7"_s) << "never done before: more than the set before";
    context.current.last.reset();
    EXPECT_THAT(refusal(u"+2.5 x7"_s), HasSubstr("no load from last time"));
}

TEST_F(EntryLines, AddToBodyWeightItselfAndTakeOffFromIt)
{
    for (const QStringView name : {u"Push-up", u"Suspension fly", u"Assisted chest dip"}) {
        goTo(name);
        EXPECT_EQ(set(u"+5x6"_s), set(u"bw+5 x6"_s));
        EXPECT_EQ(set(u"-20 x8 @2"_s), set(u"bw-20 x8 @2"_s));
        EXPECT_THAT(refusal(u"+5"_s), HasSubstr("How many reps?"));
        setLast(u"bw+5 x6"_s);
        setLastTime(u"bw-15 x7"_s);
        EXPECT_EQ(set(u"+5x6"_s), set(u"bw+5 x6"_s)) << "whatever was done before";
        EXPECT_EQ(set(u"+2.5lb x6"_s), set(u"bw+2.5lb x6"_s));
        EXPECT_EQ(set(u"-20"_s), set(u"bw-20 x7"_s)) << "with as many reps as last time";
        context.current.last.reset();
        context.current.lastTime.reset();
    }
    goTo(u"Push-up");
    EXPECT_THAT(read(u"+5x6"_s).text.toStdString(), HasSubstr("body weight + 5 kg × 6"));
    EXPECT_THAT(read(u"-20x6"_s).text.toStdString(), HasSubstr("body weight − 20 kg × 6"));
}

TEST_F(EntryLines, GoOneStepFromLastTimeAlsoWithBodyWeight)
{
    goTo(u"Push-up");
    setLastTime(u"bw+10 x8"_s);
    const Mass up = *set(u"+"_s).load;
    const Mass down = *set(u"- x9"_s).load;
    EXPECT_GT(up.kilograms(), 10);
    EXPECT_LT(down.kilograms(), 10);
}

TEST_F(EntryLines, UnderstandBodyWeight)
{
    goTo(u"Push-up"); // body weight plus
    EXPECT_EQ(set(u"bw x12"_s).load, std::nullopt);
    EXPECT_EQ(set(u"bw x12"_s).loadMode, std::nullopt);
    for (const auto& line : {u"bwx12"_s, u"bw 12"_s, u"BW x 12"_s, u"bodyweight 12"_s, u"x12"_s, u"12"_s})
        EXPECT_EQ(set(line), set(u"bw x12"_s)) << line.toStdString();
    EXPECT_EQ(set(u"bw+10 x8"_s), set(u"10x8"_s)) << "its own mode: what is typed is added";
    for (const auto& line : {u"bw + 10 x8"_s, u"bw+10x8"_s, u"bw +10kg 8"_s})
        EXPECT_EQ(set(line), set(u"bw+10 x8"_s)) << line.toStdString();
    EXPECT_THAT(set(u"bw-20 x8"_s).loadMode, Optional(LoadMode::BodyweightMinus));
    EXPECT_EQ(set(u"bw\u221220 x8"_s), set(u"bw-20 x8"_s));

    goTo(u"Suspension fly"); // body weight alone
    EXPECT_THAT(set(u"10kg 60s"_s).loadMode, Optional(LoadMode::BodyweightPlus));

    goTo(u"Assisted chest dip"); // body weight minus
    EXPECT_EQ(set(u"20x8"_s), set(u"bw-20 x8"_s));
    EXPECT_THAT(set(u"bw x8"_s).loadMode, Optional(LoadMode::Bodyweight));
    EXPECT_THAT(refusal(u"x8"_s), HasSubstr("no set yet"));

    goTo(u"Bench press");
    EXPECT_THAT(set(u"bw x8"_s).loadMode, Optional(LoadMode::Bodyweight));
    EXPECT_NE(refusal(u"80 bw x8"_s), "");
}

TEST_F(EntryLines, ReadRepsInReserveAndExertion)
{
    const auto rir = [&](const QString& line) { return set(u"80x8 "_s + line).rir; };
    EXPECT_THAT(rir(u"@2"_s), Optional(2.0));
    EXPECT_THAT(rir(u"@0"_s), Optional(0.0));
    EXPECT_THAT(rir(u"@5.5"_s), Optional(5.5));
    EXPECT_THAT(rir(u"@6"_s), Optional(4.0));
    EXPECT_THAT(rir(u"@8"_s), Optional(2.0));
    EXPECT_THAT(rir(u"@ 8,5"_s), Optional(1.5));
    EXPECT_THAT(rir(u"@8.3"_s), Optional(1.7));
    EXPECT_THAT(rir(u"@10"_s), Optional(0.0));
    EXPECT_THAT(rir(u"rir8"_s), Optional(8.0));
    EXPECT_THAT(rir(u"rir 30"_s), Optional(30.0));
    EXPECT_THAT(rir(u"rpe8.5"_s), Optional(1.5));
    EXPECT_THAT(rir(u"rpe 5"_s), Optional(5.0));
    EXPECT_THAT(rir(u"2rir"_s), Optional(2.0));
    EXPECT_THAT(rir(u"RPE 9"_s), Optional(1.0));
    EXPECT_EQ(rir(u"f"_s), std::nullopt);
    for (const auto& line :
        {u"@5.7"_s, u"@11"_s, u"@"_s, u"@-1"_s, u"rir31"_s, u"rpe11"_s, u"rir"_s, u"@2 @3"_s, u"@2 rpe8"_s})
        EXPECT_NE(refusal(u"80x8 "_s + line), "") << line.toStdString();
}

TEST_F(EntryLines, SayBothScalesOfEffort)
{
    EXPECT_THAT(read(u"80x8 @2"_s).text.toStdString(), HasSubstr("RIR 2 (RPE 8)"));
    EXPECT_THAT(read(u"80x8 @8.5"_s).text.toStdString(), HasSubstr("RIR 1.5 (RPE 8.5)"));
    EXPECT_THAT(read(u"80x8 rir12"_s).text.toStdString(), HasSubstr("RIR 12"));
    EXPECT_THAT(read(u"80x8 rir12"_s).text.toStdString(), testing::Not(HasSubstr("RPE")));
}

TEST_F(EntryLines, ReadFailureAsAMissedRep)
{
    EXPECT_THAT(set(u"80x8 f"_s).toFailure, Optional(true));
    EXPECT_THAT(set(u"80x8 nf"_s).toFailure, Optional(false));
    EXPECT_EQ(set(u"80x8 @0"_s).toFailure, std::nullopt);
    EXPECT_THAT(set(u"80x0 f"_s).reps, Optional(0));
    EXPECT_NE(refusal(u"80x8 f nf"_s), "");
}

TEST_F(EntryLines, SayWhatFailedFirst)
{
    const auto first = [&](const QString& what) {
        const auto failed = set(u"80x8 f !"_s + what).failedFirst;
        return failed ? keyOf(*failed) : QString();
    };
    // The bench press has chest, then front delts and triceps.
    EXPECT_EQ(first(u"triceps"_s), u"triceps"_s);
    EXPECT_EQ(first(u"t"_s), u"triceps"_s);
    EXPECT_EQ(first(u"1"_s), u"chest"_s);
    EXPECT_EQ(first(u"3"_s), u"triceps"_s);
    EXPECT_EQ(first(u"f"_s), u"front delts"_s) << "its own muscles come before forearms and form";
    EXPECT_EQ(first(u"delts"_s), u"front delts"_s);
    EXPECT_EQ(first(u"front delts"_s), u"front delts"_s);
    EXPECT_EQ(first(u"front_delts"_s), u"front delts"_s);
    EXPECT_EQ(first(u"Front-Delts"_s), u"front delts"_s);
    EXPECT_EQ(first(u"upper back"_s), u"upper back"_s);
    EXPECT_EQ(first(u" grip"_s), u"grip"_s);
    EXPECT_EQ(first(u"back"_s), u"back"_s);
    EXPECT_EQ(first(u"br"_s), u"breath"_s);
    EXPECT_EQ(first(u"pain"_s), u"pain"_s);
    EXPECT_EQ(first(u"form"_s), u"form"_s);
    EXPECT_EQ(first(u"lat"_s), u"lats"_s);
    EXPECT_THAT(refusal(u"80x8 !b"_s), HasSubstr("biceps"));
    EXPECT_THAT(refusal(u"80x8 !4"_s), HasSubstr("1 to 3"));
    EXPECT_NE(refusal(u"80x8 !0"_s), "");
    EXPECT_NE(refusal(u"80x8 !"_s), "");
    EXPECT_NE(refusal(u"80x8 !nonsense"_s), "");
    EXPECT_NE(refusal(u"80x8 !t !c"_s), "");
}

TEST_F(EntryLines, NumberMusclesOnlyWhereTheyAreKnown)
{
    test::addExercise(log, u"Mystery lift"_s, std::nullopt, {});
    goTo(u"Mystery lift");
    EXPECT_THAT(refusal(u"80x8 !1"_s), HasSubstr("not known"));
    EXPECT_EQ(set(u"80x8 !triceps"_s).failedFirst, FailedFirst(Muscle::Triceps));
}

TEST_F(EntryLines, KnowRolesSegmentsAndSides)
{
    EXPECT_EQ(set(u"w 40x10"_s).role, SetRole::Warmup);
    EXPECT_EQ(set(u"40x10 warm-up"_s).role, SetRole::Warmup);
    EXPECT_EQ(set(u"bo 80x8"_s).role, SetRole::BackOff);
    EXPECT_EQ(set(u"test 120x1"_s).role, SetRole::Test);
    EXPECT_EQ(set(u"l 20x10"_s).side, Side::Left);
    EXPECT_EQ(set(u"20x9 r"_s).side, Side::Right);
    EXPECT_NE(refusal(u"w d 40x10"_s), "");
    EXPECT_NE(refusal(u"l r 40x10"_s), "");
}

TEST_F(EntryLines, ContinueTheSetBeforeWithASegment)
{
    context.before.exercise = log.findExerciseNamed(u"Pec deck");
    context.before.last = set(u"57.5x9"_s);
    const EntryReading reading = read(u"rp 4"_s);
    ASSERT_EQ(reading.sets.size(), 1U);
    EXPECT_EQ(reading.sets[0].role, SetRole::RestPause);
    EXPECT_EQ(reading.sets[0].load, Mass::from(57.5, MassUnit::Kilogram));
    EXPECT_EQ(reading.exercises[0]->name, u"Pec deck"_s);
    EXPECT_EQ(understood(u"d 40x6"_s), u"d 40x6"_s);
    EXPECT_EQ(understood(u"my 5"_s), u"my 57.5x5"_s);
    EXPECT_EQ(understood(u"cl 2"_s), u"cl 57.5x2"_s);
}

TEST_F(EntryLines, CountPartialsSecondsAndDistance)
{
    EXPECT_EQ(understood(u"80x8+2p"_s), u"80x8+2p"_s);
    EXPECT_EQ(understood(u"80 8 + 2p"_s), u"80x8+2p"_s);
    EXPECT_EQ(understood(u"80x8 2 partials"_s), u"80x8+2p"_s);
    EXPECT_EQ(understood(u"60s"_s), u"60s"_s);
    EXPECT_EQ(understood(u"1:30"_s), u"90s"_s);
    EXPECT_EQ(understood(u"1:01:30"_s), u"3690s"_s);
    EXPECT_EQ(understood(u"1.5 min"_s), u"90s"_s);
    EXPECT_EQ(understood(u"20kg 60s"_s), u"20kg 60s"_s);
    EXPECT_EQ(understood(u"20x60s"_s), u"20kg 60s"_s);
    EXPECT_EQ(understood(u"400m"_s), u"400m"_s);
    EXPECT_EQ(understood(u"1,5 km 7:30"_s), u"450s 1.5km"_s);
    EXPECT_EQ(understood(u"40kg 30 m"_s), u"40kg 30m"_s);
    EXPECT_EQ(set(u"400m"_s).reps, std::nullopt);
    for (const auto& line :
        {u"80x8+2"_s, u"60s 30s"_s, u"1:75"_s, u"1:x"_s, u"0.5s"_s, u"400m 2km"_s, u"80x8+2p+1p"_s})
        EXPECT_NE(refusal(line), "") << line.toStdString();
}

TEST_F(EntryLines, TakeModifiersInAnyOrder)
{
    const PerformedSet expected = set(u"w l 80x8+1p @2 f !triceps rest 90 # easy"_s);
    EXPECT_EQ(expected.rest, (NotedRest{90, NotedRest::Source::Stated}));
    EXPECT_EQ(expected.note, u"easy"_s);
    EXPECT_EQ(set(u"rest 90 @8 !t f 80 x 8+1p w l #easy"_s), expected);
    EXPECT_EQ(set(u"!triceps f rest 1:30 l w 80kg 8 1p rpe8 # easy "_s), expected);
    EXPECT_EQ(set(u"80x8, @2, f"_s), set(u"80x8 @2 f"_s));
}

TEST_F(EntryLines, KeepNotesAsTheyAre)
{
    EXPECT_EQ(
        set(u"80x8 # Left Elbow / 1/2 range, @ALL! # too"_s).note, u"Left Elbow / 1/2 range, @ALL! # too"_s);
    EXPECT_EQ(set(u"80x8#x"_s).note, u"x"_s);
    EXPECT_EQ(set(u"80x8 #"_s).note, QString());
    EXPECT_EQ(set(u"80x8 # C:\\temp"_s).note, u"C:\\temp"_s);
    EXPECT_EQ(set(u"80x8 # one\\ntwo"_s).note, u"one\ntwo"_s);
    const EntryReading alone = read(u"# seat 5"_s);
    EXPECT_EQ(alone.kind, Kind::Note);
    EXPECT_EQ(alone.note, u"seat 5"_s);
    EXPECT_NE(refusal(u"#"_s), "");
}

TEST_F(EntryLines, StateARestForTheComingSet)
{
    const auto rest = [&](const QString& line) {
        const EntryReading reading = read(line);
        EXPECT_EQ(reading.kind, Kind::Rest) << line.toStdString();
        return reading.rest.value_or(NotedRest{-1, NotedRest::Source::Measured});
    };
    EXPECT_EQ(rest(u"rest 90"_s), (NotedRest{90, NotedRest::Source::Stated}));
    EXPECT_EQ(rest(u"rest 90 s"_s), rest(u"rest 1:30"_s));
    EXPECT_EQ(rest(u"Rest 2m"_s), rest(u"rest 120"_s));
    EXPECT_EQ(rest(u"rest 0"_s), (NotedRest{0, NotedRest::Source::Stated}));
    EXPECT_EQ(rest(u"rest short"_s), (NotedRest{std::nullopt, NotedRest::Source::Stated}));
    for (const auto& line : {u"rest"_s, u"rest long"_s, u"rest -5"_s, u"rest 1.5"_s, u"rest 9999999"_s,
             u"rest 90 rest 80"_s, u"rest 90 w"_s})
        EXPECT_NE(refusal(line), "") << line.toStdString();
}

TEST_F(EntryLines, ReadAPair)
{
    const EntryReading reading = read(u"57.5x9 @0 / 80x7 !c # tough"_s);
    ASSERT_EQ(reading.kind, Kind::Sets) << reading.text.toStdString();
    ASSERT_EQ(reading.sets.size(), 2U);
    EXPECT_EQ(reading.exercises[0]->name, u"Bench press"_s);
    EXPECT_EQ(reading.exercises[1]->name, u"Pec deck"_s);
    EXPECT_EQ(reading.sets[0].rest, std::nullopt);
    EXPECT_EQ(reading.sets[1].rest, (NotedRest{std::nullopt, NotedRest::Source::Stated}));
    EXPECT_EQ(reading.sets[1].note, u"tough"_s);
    EXPECT_EQ(reading.sets[0].note, QString());

    context.partnerFirst = true;
    EXPECT_EQ(read(u"57.5x9/80x7"_s).exercises[0]->name, u"Pec deck"_s);
    EXPECT_EQ(read(u"57.5x9 / rest 20 80x7"_s).sets[1].rest->seconds, 20);
    EXPECT_THAT(refusal(u"57.5x9 / 80x"_s), HasSubstr("Second"));
    EXPECT_THAT(refusal(u"57.5y9 / 80x7"_s), HasSubstr("First"));
    EXPECT_NE(refusal(u"57.5x9 /"_s), "");
    EXPECT_NE(refusal(u"1x2 / 3x4 / 5x6"_s), "");
    EXPECT_NE(refusal(u"57.5x9 / d 40x6"_s), "");
    context.partner = {};
    EXPECT_THAT(refusal(u"57.5x9 / 80x7"_s), HasSubstr("two exercises"));
}

TEST_F(EntryLines, GoToTheExerciseThatFits)
{
    const auto goesTo = [&](const QString& line) {
        const EntryReading reading = read(line);
        return reading.kind == Kind::Exercise ? reading.exercises.front()->name : reading.text;
    };
    EXPECT_EQ(goesTo(u"pec de"_s), u"Pec deck"_s);
    EXPECT_EQ(goesTo(u"Bench Press"_s), u"Bench press"_s);
    EXPECT_EQ(goesTo(u"  bench   press "_s), u"Bench press"_s);
    EXPECT_EQ(goesTo(u"OHP"_s), u"Overhead press"_s) << "an alias";
    EXPECT_EQ(goesTo(u"Bench Press (Barbell)"_s), u"Bench press"_s) << "another app's name";
    EXPECT_EQ(goesTo(u"pushup"_s), u"Push-up"_s);
    EXPECT_EQ(goesTo(u"rev pec"_s), u"Reverse pec deck"_s);
    test::addExercise(log, u"Curl #2 / blue"_s, Mechanic::Isolation, u"biceps"_s);
    test::addExercise(log, u"8x8 day"_s, Mechanic::Isolation, u"biceps"_s);
    test::addExercise(log, u"L sit"_s, Mechanic::Isolation, u"abs"_s);
    test::addExercise(log, u"Übung"_s, Mechanic::Isolation, u"abs"_s);
    EXPECT_EQ(goesTo(u"curl #2 / BLUE"_s), u"Curl #2 / blue"_s);
    EXPECT_EQ(goesTo(u"8x8 day"_s), u"8x8 day"_s);
    EXPECT_EQ(goesTo(u"l sit"_s), u"L sit"_s);
    EXPECT_EQ(goesTo(u"ubung"_s), u"Übung"_s);
}

TEST_F(EntryLines, OfferTheCandidatesWhereSeveralFit)
{
    const EntryReading reading = read(u"curl"_s);
    EXPECT_EQ(reading.kind, Kind::Candidates);
    EXPECT_GT(reading.exercises.size(), 5U);
    EXPECT_THAT(reading.text.toStdString(), HasSubstr("more"));
    EXPECT_NE(refusal(u"zzz"_s), "");
    EXPECT_NE(refusal(u"?!*"_s), "");
}

TEST_F(EntryLines, FindARetiredExerciseOnlyByItsWholeName)
{
    Exercise retired = *test::addExercise(log, u"Zercher thing"_s, Mechanic::Compound, u"quadriceps"_s);
    retired.retired = true;
    log.putExercise(std::make_shared<const Exercise>(retired));
    EXPECT_EQ(read(u"zercher thing"_s).kind, Kind::Exercise);
    EXPECT_EQ(read(u"zercher th"_s).kind, Kind::Problem);
}

TEST_F(EntryLines, AskForWhatIsMissing)
{
    for (const auto& line : {u"80x"_s, u"80kg"_s, u"bw"_s, u"80x @2"_s, u"x"_s, u"@2"_s, u"bo"_s, u"bw+10"_s})
        EXPECT_THAT(refusal(line), HasSubstr("How many reps")) << line.toStdString();
    EXPECT_THAT(refusal(u"bw+ x8"_s), HasSubstr("How much"));
    context.current = {};
    EXPECT_THAT(refusal(u"80x8"_s), HasSubstr("Which exercise"));
    EXPECT_THAT(refusal(u"80x8 / 60x8"_s), HasSubstr("Which exercise"));
    EXPECT_EQ(read(QString()).kind, Kind::Nothing);
    EXPECT_EQ(read(u" \t "_s).kind, Kind::Nothing);
}

TEST_F(EntryLines, RefuseWhatMakesNoSet)
{
    for (const auto& line : {u"100x5x"_s, u"100x5x3"_s, u"80 8 8"_s, u"80x8 2"_s, u"80x8.5"_s, u"8.5"_s,
             u"8x80kg"_s, u"80kg 60kg x8"_s, u"80-8"_s, u"80x-8"_s, u"--5"_s, u"80x8 squat"_s,
             u"bench press 80x8"_s, u"80;8"_s, u"1e3x5"_s, u"80x8 =)"_s, u"٨٠x٨"_s, u"1,250x5"_s,
             u"1.250,5x5"_s, u"80x8 total each"_s})
        EXPECT_NE(refusal(line), "") << line.toStdString();
}

TEST_F(EntryLines, KeepToTheLimits)
{
    EXPECT_THAT(set(u"80x10000"_s).reps, Optional(10'000));
    EXPECT_THAT(refusal(u"80x10001"_s), HasSubstr("10000"));
    EXPECT_EQ(set(u"99999.999999999x1"_s).load, Mass::fromText(u"99999.999999999", MassUnit::Kilogram));
    EXPECT_THAT(refusal(u"100000x1"_s), HasSubstr("100000"));
    EXPECT_NE(refusal(u"1000001s"_s), "");
    EXPECT_NE(refusal(u"80x8+10001p"_s), "");
    EXPECT_NE(refusal(u"9000000001km"_s), "");
    EXPECT_NE(refusal(QString(900, u'9') + u"x1"_s), "");
}

TEST_F(EntryLines, RefuseMegabytesAtOnce)
{
    QElapsedTimer clock;
    clock.start();
    constexpr qsizetype kMany = 8'000'000;
    EXPECT_NE(refusal(QString(kMany, u'8')), "");
    EXPECT_NE(refusal(u"# "_s + QString(kMany, u'a')), "");
    EXPECT_NE(refusal(QString(kMany, u'/')), "");
    EXPECT_NE(refusal(QString(kMany, u'é')), "");
    EXPECT_LT(clock.elapsed(), 1000);
}

TEST_F(EntryLines, SayWhatWasUnderstood)
{
    EXPECT_EQ(
        read(u"57.5x8 @0 !chest"_s).text, u"Bench press: 57.5 kg × 8, RIR 0 (RPE 10), chest failed first."_s);
    EXPECT_EQ(read(u"w 40x10"_s).text, u"Bench press: warm-up, 40 kg × 10."_s);
    EXPECT_EQ(read(u"60s"_s).text, u"Bench press: 60 s."_s);
    EXPECT_EQ(read(u"rest 90"_s).text, u"Rest before the next set: 90 s."_s);
    EXPECT_EQ(read(u"pec de"_s).text, u"Go to Pec deck."_s);
    goTo(u"Push-up");
    EXPECT_EQ(read(u"bw-20 x8 f"_s).text, u"Push-up: body weight − 20 kg × 8, to failure."_s);
}
