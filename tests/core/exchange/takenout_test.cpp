// SPDX-License-Identifier: GPL-3.0-or-later
// Out in the forms of other apps, and earlier imports taken back.
#include "tests/core/exchange/exchanging.h"

#include "core/exchange/export/otherapps.h"
#include "core/exchange/import/pastimports.h"

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

namespace {

const QByteArray kHead =
    "date,workout_finished_at,workout,workout_note,exercise,exercise_note,group,set_role,"
    "load,load_unit,load_mode,reps,seconds,distance,distance_unit,rir,to_failure,side\n";
const QByteArray kPush =
    "2026-01-05T18:00:00,2026-01-05T19:05:00,\"Push, heavy\",\"slept \"\"well\"\"\n(8 h)\",";

/// A workout in which all is done that Strong and Hevy can say.
Log sayableLog()
{
    const QByteArray rows = kHead + kPush + "Bench press,elbows in,,warmup,40,kg,,10,,,,,,\n" + kPush
        + "Bench press,elbows in,,working,82.5,kg,,8,,,,1.5,,\n" + kPush
        + "Bench press,elbows in,,working,82.5,kg,,0,,,,,true,\n" + kPush
        + "Bench press,elbows in,,drop,60,kg,,6,,,,,,\n" + kPush + "Pull-up,,,working,,,,7,,,,0,,\n" + kPush
        + "Pull-up,,,working,10,kg,bodyweight_plus,5,,,,,,\n" + kPush + "Plank,,,working,,,,,60,,,,,\n"
        + kPush + "Sandbag run,,,working,,,,,300,2.5,km,,,\n";
    return after(emptyLog(), import(emptyLog(), rows).change);
}

MeasuredLog measured(const Log& log)
{
    Analysis analysis;
    return analysis.of(std::make_shared<const Log>(log));
}

QByteArray exportedFor(OtherApp app, const Log& log)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    EXPECT_TRUE(exportFor(app, buffer, measured(log), {}, {}, progress));
    return buffer.data();
}

std::vector<std::string> lostFrom(const Log& log, OtherApp app)
{
    std::vector<std::string> lost;
    for (const QString& text : lostIn(app, measured(log), {}))
        lost.push_back(text.toStdString());
    return lost;
}

/// What a set says, with the identifiers of its log, which reading it anew cannot know, left out.
std::vector<PerformedSet> setsOf(const Workout& workout)
{
    std::vector<PerformedSet> sets = workout.sets;
    for (PerformedSet& set : sets)
        set.id = {};
    return sets;
}

class TakenOut : public testing::TestWithParam<OtherApp> { };

} // namespace

TEST_P(TakenOut, ReadsBackTheSameWhereTheAppHasAPlaceForIt)
{
    const Log log = sayableLog();
    const QByteArray file = exportedFor(GetParam(), log);
    const ImportPreview preview = import(emptyLog(), file);
    EXPECT_EQ(preview.format, GetParam() == OtherApp::Strong ? u"strong"_s : u"hevy"_s);
    EXPECT_FALSE(preview.unit.mustBeAsked);
    EXPECT_THAT(preview.report.skipped, IsEmpty());
    ASSERT_THAT(preview.workouts, SizeIs(1));
    const Log again = after(emptyLog(), preview.change);
    const Workout& before = *log.workouts().at(0);
    const Workout& back = *again.workouts().at(0);
    EXPECT_EQ(back.title, before.title);
    EXPECT_EQ(back.note, before.note);
    EXPECT_EQ(back.startedAt, before.startedAt);
    EXPECT_EQ(back.finishedAt, before.finishedAt);
    ASSERT_EQ(back.exercises.size(), before.exercises.size());
    for (std::size_t i = 0; i < back.exercises.size(); ++i) {
        EXPECT_EQ(again.exerciseOf(back.exercises[i]).name, log.exerciseOf(before.exercises[i]).name);
        EXPECT_EQ(back.exercises[i].note, before.exercises[i].note);
    }
    EXPECT_EQ(setsOf(back), setsOf(before));
    EXPECT_EQ(exportedFor(GetParam(), again), file) << "and out again";
}

TEST_P(TakenOut, BringsBackLoadsOfBothUnitsAsTheyWereTyped)
{
    const Log log = after(emptyLog(),
        import(emptyLog(),
            "date,exercise,load,load_unit,reps\n2026-01-05,Bench press,135,lb,5\n2026-01-05,Bench "
            "press,82.5,kg,5\n2026-01-05,Bench press,80,kg,5\n")
            .change);
    const ImportPreview preview = import(emptyLog(), exportedFor(GetParam(), log));
    EXPECT_EQ(setsOf(*preview.workouts.at(0)), setsOf(*log.workouts().at(0)));
}

INSTANTIATE_TEST_SUITE_P(Apps, TakenOut, testing::Values(OtherApp::Strong, OtherApp::Hevy));

TEST(TakenOut, KeepsTheSupersetsOfHevyAndSaysThatStrongHasNone)
{
    const Log log = after(emptyLog(),
        import(emptyLog(),
            kHead + kPush + "Pec deck,,A,working,50,kg,,10,,,,,,\n" + kPush
                + "Bench press,,A,working,80,kg,,8,,,,,,\n")
            .change);
    const ImportPreview hevy = import(emptyLog(), exportedFor(OtherApp::Hevy, log));
    EXPECT_EQ(hevy.workouts.at(0)->exercises.at(0).group, u"A"_s);
    EXPECT_EQ(hevy.workouts.at(0)->exercises.at(1).group, u"A"_s);
    EXPECT_THAT(lostFrom(log, OtherApp::Hevy), Each(Not(HasSubstr("superset"))));
    EXPECT_THAT(lostFrom(log, OtherApp::Strong), Contains(HasSubstr("the superset of 2 set")));
}

TEST(TakenOut, SaysWhatIsLost)
{
    const Log log = after(emptyLog(),
        import(emptyLog(),
            kHead + kPush + "Bench press,,,myo,50,kg,,10,,,,6,false,left\n" + kPush
                + "Bench press,,,working,50,kg,,10,,,,,,\n")
            .change);
    EXPECT_THAT(lostFrom(log, OtherApp::Hevy),
        AllOf(Contains(StartsWith("the side of 1 ")), Contains(StartsWith("the kind of 1 ")),
            Contains(StartsWith("whether 1 ")), Contains(StartsWith("the reps in reserve of 1 "))));
}

namespace {

const QByteArray kStrong = "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps\n"
                           "2025-06-03 20:23:00,A,Squat (Barbell),1,100,kg,5\n"
                           "2025-06-05 20:23:00,B,Squat (Barbell),1,100,kg,5\n";

/// As the journal stores it: with the time of the edit.
Log storedAt(Log log, const Change& change, qint64 now)
{
    for (const auto& replaced : change.exercises)
        log.putExercise(replaced.after);
    for (const auto& replaced : change.workouts) {
        auto stored = std::make_shared<Workout>(*replaced.after);
        stored->editedAt = now;
        log.putWorkout(stored);
    }
    return log;
}

} // namespace

TEST(PastImports, AreListedWithWhatWasEditedSince)
{
    Log log = storedAt(emptyLog(), import(emptyLog(), kStrong).change, 1'000'000);
    log = storedAt(log,
        import(log,
            "title,start_time,exercise_title,set_index,weight_kg,reps\nA,\"9 Jul 2025, "
            "06:42\",Squat,0,100,5\n")
            .change,
        2'000'000);
    Workout edited = *log.workouts().at(1);
    edited.title = u"Changed"_s;
    edited.editedAt = 3'000'000;
    log.putWorkout(std::make_shared<const Workout>(edited));
    const auto all = pastImports(log);
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].source, u"hevy"_s) << "the latest first";
    EXPECT_THAT(all[0].edited, IsEmpty());
    EXPECT_EQ(all[1].source, u"strong"_s);
    EXPECT_EQ(all[1].importedAt, Moment::fromUtc(1'000, 0));
    EXPECT_EQ(all[1].sets(), 2);
    ASSERT_THAT(all[1].edited, SizeIs(1));
    EXPECT_EQ(all[1].edited[0]->title, u"Changed"_s);
}

TEST(PastImports, AreTakenBackInOneStepThatLeavesTheRest)
{
    const Log log = after(emptyLog(), import(emptyLog(), kStrong).change);
    const auto all = pastImports(log);
    ASSERT_THAT(all, SizeIs(1));
    const Change change = takenBack(all[0]);
    EXPECT_THAT(change.workouts, SizeIs(2));
    for (const auto& replaced : change.workouts)
        EXPECT_FALSE(replaced.after);
    EXPECT_THAT(change.exercises, IsEmpty());
    EXPECT_THAT(pastImports(emptyLog()), IsEmpty());
}
