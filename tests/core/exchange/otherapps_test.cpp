// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchanging.h"

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const auto kKg = MassUnit::Kilogram;
const auto kLb = MassUnit::Pound;

const Workout& onlyWorkout(const ImportPreview& preview)
{
    EXPECT_THAT(preview.workouts, SizeIs(1));
    return *preview.workouts.at(0);
}

QStringList namesIn(const Workout& workout)
{
    QStringList names;
    for (const PerformedExercise& performed : workout.exercises)
        names << performed.namedAs;
    return names;
}

std::vector<int> skippedLines(const ImportPreview& preview)
{
    std::vector<int> lines;
    for (const ImportRemark& remark : preview.report.skipped)
        lines.push_back(remark.line);
    return lines;
}

const QByteArray kF4 = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n";

} // namespace

TEST(FitNotes, IsReadInAllItsForms)
{
    const struct {
        QByteArray bytes;
        QString variant;
        Mass load;
    } forms[] = {
        {"Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n"
         "2020-09-13,Barbell Squat,Legs,45.0,10,,,\n",
            u"F1"_s, *Mass::from(45, kKg)},
        {"Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time,Comment\n"
         "2015-08-22,Jerk,Legs,50.0,5,,,,\"\"\n",
            u"F2"_s, *Mass::from(50, kLb)},
        {"Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
         "2023-11-21,Pull Up,Back,64.0,lbs,8,,,\n",
            u"F3"_s, *Mass::from(64, kLb)},
        {kF4 + "2026-08-13,Cable Row,Back,66,kgs,8,,,,\"well, done\"\n", u"F4"_s, *Mass::from(66, kKg)},
    };
    for (const auto& form : forms) {
        const ImportPreview preview = import(emptyLog(), form.bytes);
        EXPECT_EQ(preview.format, u"fitnotes"_s);
        EXPECT_EQ(preview.variant, form.variant);
        EXPECT_FALSE(preview.unit.mustBeAsked);
        const Workout& workout = onlyWorkout(preview);
        EXPECT_EQ(workout.sets[0].load, form.load);
        EXPECT_TRUE(workout.startedAt.isDateOnly());
        EXPECT_EQ(workout.order, SetOrder::Done);
        EXPECT_TRUE(isAccounted(preview));
    }
}

TEST(FitNotes, KeepsTheOrderOfSupersetsAndReadsTimesAndDistances)
{
    const ImportPreview preview = import(emptyLog(),
        kF4
            + "2026-08-04,Flat Dumbbell Fly,Chest,14.0,kgs,12,,,,\"\"\n"
              "2026-08-04,Flat Barbell Bench Press,Chest,70.0,kgs,8,,,,\"easy\"\n"
              "2026-08-04,Flat Dumbbell Fly,Chest,14.0,kgs,11,,,,\"\"\n"
              "2026-08-04,Side Plank,Abs,0.0,kgs,,0.0,kg,0:01:30,\"\"\n"
              "2026-08-04,Running (Outdoor),Cardio,,,,3.2,mi,0:25:40,\"\"\n"
              "2026-08-04,Running (Outdoor),Cardio,,,,,,,\"\"\n");
    const Workout& workout = onlyWorkout(preview);
    EXPECT_THAT(namesIn(workout), SizeIs(4));
    std::vector<int> exercises;
    for (const PerformedSet& set : workout.sets)
        exercises.push_back(set.exercise);
    EXPECT_THAT(exercises, ElementsAre(0, 1, 0, 2, 3));
    EXPECT_EQ(workout.sets[1].note, u"easy"_s);
    EXPECT_EQ(workout.sets[3].seconds, 90);
    EXPECT_EQ(workout.sets[3].load, std::nullopt);
    EXPECT_EQ(workout.sets[4].distance, Distance::from(3.2, DistanceUnit::Mile));
    EXPECT_EQ(workout.sets[4].seconds, 25 * 60 + 40);
    EXPECT_THAT(skippedLines(preview), ElementsAre(7));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(FitNotes, PutsNamesWithUnquotedCommasTogether)
{
    const ImportPreview preview = import(emptyLog(),
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"
        "2025-04-29,Lateral Dumbbell Raise,Shoulders,8.0,kgs,12,,,\n"
        "2025-04-29,Overhead Press (Each Side, Dumbbells),Shoulders,8.5,kgs,5,,,\n"
        "2025-04-29,A, b, c,Shoulders,9.0,kgs,6,,,\n"
        "2025-04-29,X, y,Nowhere,9.0,kgs,6,,,\n");
    const Workout& workout = onlyWorkout(preview);
    EXPECT_THAT(namesIn(workout),
        ElementsAre(
            u"Lateral Dumbbell Raise"_s, u"Overhead Press (Each Side, Dumbbells)"_s, u"A, b, c"_s, u"X, y"_s))
        << "also where the category stands in no other row, if only one reading fits";
    EXPECT_EQ(workout.sets[1].load, Mass::from(8.5, kKg));
    EXPECT_EQ(workout.sets[1].reps, 5);
    EXPECT_EQ(workout.sets[2].reps, 6);
    EXPECT_THAT(skippedLines(preview), IsEmpty());
    EXPECT_TRUE(isAccounted(preview));
}

TEST(FitNotes, GivesTheWeightOfTheBodyToTheWorkoutsOfItsDay)
{
    Log log = emptyLog();
    const auto weighed = test::addWorkout(log, u"2018-07-31T18:00:00+01:00 Pull"_s, {u"pull-up: bw x8"_s});
    auto noted = std::make_shared<Workout>(
        test::workoutFromText(log, u"2018-08-01T18:00:00+01:00 Push"_s, {u"bench press: 80x8"_s}));
    noted->bodyWeight = Mass::from(75, kKg);
    log.putWorkout(noted);
    const auto body = tryImport(log,
        "Date,Time,Measurement,Value,Unit,Comment\n"
        "2018-07-30,12:18:42,Bodyweight,167.0,lbs,\n" // no workout on that day
        "2018-07-31,07:18:42,Bodyweight,167.5,lbs,\n"
        "2018-07-31,21:18:42,Bodyweight,168,lbs,\n" // the day has one
        "2018-07-31,07:19:00,Waist,82,cm,\n"
        "2018-08-01,07:18:42,Bodyweight,76.2,kgs,\n"); // another one was noted
    ASSERT_TRUE(body) << body.error().message.toStdString();
    EXPECT_THAT(body->workouts, IsEmpty());
    ASSERT_THAT(body->weighed, SizeIs(1));
    EXPECT_EQ(body->weighed[0].first->id, weighed->id);
    EXPECT_EQ(body->weighed[0].second->bodyWeight, Mass::from(167.5, kLb));
    EXPECT_THAT(skippedLines(*body), testing::UnorderedElementsAre(2, 4, 5));
    EXPECT_TRUE(isAccounted(*body));
    ASSERT_THAT(body->change.workouts, SizeIs(1));
    EXPECT_EQ(body->change.workouts[0].before, weighed) << "an edit of what is there";
}

TEST(FitNotesIos, ReadsUtcCommasAndWhatWasNotDone)
{
    const QByteArray bytes =
        "Name,StartTime,EndTime,BodyWeight,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,"
        "RIR,Categories,Note\n"
        "Push,2025-02-23T23:13:53Z,2025-02-24T00:08:47Z,\"94,0\",Bench,Barbell,8,\"62,5\",,,Done,true,,,"
        "\"Pectorals,Triceps\",\n"
        "Push,2025-02-23T23:13:53Z,2025-02-24T00:08:47Z,\"94,0\",Bench,Barbell,6,\"80,0\",,,Failed,false,,1,"
        "\"Pectorals,Triceps\",hard\n"
        "Push,2025-02-23T23:13:53Z,2025-02-24T00:08:47Z,\"94,0\",Bench,Dumbbell,6,\"30,0\",,,NotStarted,"
        "false,,,\"Pectorals,Triceps\",\n";
    EXPECT_TRUE(import(emptyLog(), bytes).unit.mustBeAsked);
    ImportRequest request = inUnit(kKg);
    EXPECT_EQ(
        onlyWorkout(import(emptyLog(), bytes, request)).startedAt.toIso(), u"2025-02-23T23:13:53+00:00"_s);
    request.zone = u"Europe/Berlin"_s;
    const ImportPreview preview = import(emptyLog(), bytes, request);
    const Workout& workout = onlyWorkout(preview);
    EXPECT_EQ(workout.startedAt.toIso(), u"2025-02-24T00:13:53+01:00"_s);
    EXPECT_EQ(workout.finishedAt->toIso(), u"2025-02-24T01:08:47+01:00"_s);
    EXPECT_EQ(workout.bodyWeight, Mass::from(94, kKg));
    EXPECT_THAT(namesIn(workout), ElementsAre(u"Bench (Barbell)"_s));
    ASSERT_THAT(workout.sets, SizeIs(2));
    EXPECT_EQ(workout.sets[0].role, SetRole::Warmup);
    EXPECT_EQ(workout.sets[0].load, Mass::from(62.5, kKg));
    EXPECT_EQ(workout.sets[1].toFailure, true);
    EXPECT_EQ(workout.sets[1].rir, 1);
    EXPECT_THAT(skippedLines(preview), ElementsAre(4));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(StrongLifts, TellsFailedTriesFromSlotsThatWereNotUsed)
{
    const ImportPreview preview = import(emptyLog(),
        "\xEF\xBB\xBF"
        "Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight "
        "(KG),Exercise,Sets×Reps,Sets×Time,Top "
        "Set (Reps×LB),e1RM (LB),Reps,Volume (LB),Workout Volume (LB),Duration (hours),Start Time (h:mm),End "
        "Time (h:mm),Notes,Set 1 (Reps),Set 1 (LB),Set 2 (Reps),Set 2 (LB),Set 3 (Reps),Set 3 (LB)\n"
        "2026/08/11,1,\"Workout A\",\"5×5\",83.5,\"Squat\",5/0/-,,5×135,150,5,675,675,0.5,11:56 PM,12:30 "
        "AM,\"knees\",5,135,0,135,0,135\n"
        "2026/08/11,1,\"Workout A\",\"5×5\",83.5,\"Deadlift\",1×4,,4×225,240,4,900,900,0.5,11:56 PM,12:30 "
        "AM,\"\",4,225,,,,\n");
    EXPECT_EQ(preview.format, u"stronglifts"_s);
    const Workout& workout = onlyWorkout(preview);
    EXPECT_EQ(workout.startedAt.toIso(), u"2026-08-11T23:56:00"_s);
    EXPECT_EQ(workout.finishedAt->toIso(), u"2026-08-12T00:30:00"_s);
    EXPECT_EQ(workout.bodyWeight, Mass::from(83.5, kKg)) << "kilograms also in files of pounds";
    ASSERT_THAT(workout.sets, SizeIs(3));
    EXPECT_EQ(workout.sets[0].load, Mass::from(135, kLb));
    EXPECT_EQ(workout.sets[1].reps, 0);
    EXPECT_EQ(workout.sets[1].toFailure, true);
    EXPECT_EQ(workout.sets[2].reps, 4);
    EXPECT_EQ(workout.exercises[0].note, u"knees"_s);
    EXPECT_EQ(workout.order, SetOrder::Listed);
}

TEST(Liftosaur, OrdersSetsByTheirTimesAndKnowsItsMuscles)
{
    const QByteArray bytes =
        "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is "
        "AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed "
        "Weight "
        "Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes\n"
        "2025-05-20T05:00:00.000Z,P,Day 1,Odd "
        "Lift,1,5,5,0,,,0,50,lb,50,lb,0,2025-05-20T05:10:00.559Z,\"Gluteus "
        "Maximus,Quadriceps\",\"Soleus\",\n"
        "2025-05-20T05:00:00.000Z,P,Day 1,Odd Lift,0,3,3,0,,9,1,100,lb,100,lb,0,2025-05-20T05:20:00.000Z,"
        "\"Gluteus Maximus,Quadriceps\",\"Soleus\",\n"
        "2025-05-20T05:00:00.000Z,P,Day 1,Other Lift,0,3,4,0,,,0,100,lb,60,kg,0,2025-05-20T05:15:00.000Z,,,\n"
        "2025-05-20T05:00:00.000Z,P,Day 1,Other Lift,0,3,,0,,,0,100,lb,,,0,,,,\n";
    const ImportPreview preview = import(emptyLog(), bytes);
    EXPECT_EQ(preview.format, u"liftosaur"_s);
    EXPECT_EQ(preview.clock, FileClock::Utc);
    const Workout& workout = onlyWorkout(preview);
    EXPECT_EQ(workout.order, SetOrder::Done);
    ASSERT_THAT(workout.sets, SizeIs(3));
    EXPECT_EQ(workout.sets[0].role, SetRole::Warmup);
    EXPECT_EQ(workout.sets[0].finishedAt->toIso(), u"2025-05-20T05:10:00+00:00"_s);
    EXPECT_EQ(workout.sets[1].load, Mass::from(60, kKg));
    EXPECT_EQ(workout.sets[2].load, Mass::from(100, kLb));
    EXPECT_EQ(workout.sets[2].rir, 1);
    EXPECT_THAT(skippedLines(preview), ElementsAre(5));
    const Log log = after(emptyLog(), preview.change);
    EXPECT_THAT(log.findExerciseNamed(u"Odd Lift")->primary, ElementsAre(Muscle::Glutes, Muscle::Quadriceps));
    EXPECT_EQ(import(log, bytes).newWorkouts(), 0);
}

TEST(LiftLog, ItsTableHasTheEndsOfSetsAndNoStart)
{
    const ImportPreview preview = import(emptyLog(),
        "SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes\n"
        "a1,2024-10-16T10:45:06,Bench Press,60,kg,8,8,\n"
        "a1,2024-10-16T10:42:06,Bench Press,62.5,kg,8,8,\n"
        "a1,2024-10-16T10:49:06,Bench Press,70,kg,0,8,\n"
        "124,2024-01-15T10:00Z,Pull-ups,,,7,8,\n");
    EXPECT_EQ(preview.format, u"liftlog"_s);
    ASSERT_EQ(preview.newWorkouts(), 2);
    EXPECT_EQ(preview.workouts[1]->startedAt.toIso(), u"2024-10-16T10:42:06"_s);
    EXPECT_EQ(preview.workouts[1]->sets[0].load, Mass::from(62.5, kKg));
    EXPECT_EQ(preview.workouts[1]->sets[2].reps, 0) << "a ticked set without reps was tried";
    EXPECT_EQ(preview.workouts[1]->sets[2].toFailure, true);
    EXPECT_EQ(preview.workouts[0]->sets[0].load, std::nullopt);
    EXPECT_TRUE(isAccounted(preview));
}

TEST(AlphaProgression, ReadsItsLinesWithCommasAndPluses)
{
    const ImportPreview preview = import(emptyLog(),
        "\"Push · Day 1 · Week 4\";\"2026-02-17 5:04 h\";\"1:12 hr\"\n"
        "\"1. Bench Press · Barbell · 6 reps\";\"WU1 · 22,5 kg · 10 reps<br>WU2 · 47,5 kg · 8 reps\"\n"
        "#;KG;REPS;RIR\n"
        "1;102,5;6;0\n"
        "2;100;5+;5+\n"
        "3;-;-;-\n"
        "\"2. Dips · Bodyweight · 8 reps · 2 dropsets\"\n"
        "#;KG;REPS\n"
        "1;+35;8\n"
        "\n"
        "\"Pull\";\"2026-02-19 17:04 h\";\"0:52 hr\"\n"
        "\"1. Row · 8 reps · 2 dropsets\"\n"
        "#;LB;REPS\n"
        "1;120;8\n"
        "nonsense\n");
    EXPECT_EQ(preview.format, u"alphaprogression"_s);
    EXPECT_EQ(preview.decimal.sign, DecimalSign::Comma);
    ASSERT_EQ(preview.newWorkouts(), 2);
    const Workout& push = *preview.workouts[0];
    EXPECT_EQ(push.startedAt.toIso(), u"2026-02-17T05:04:00"_s);
    EXPECT_EQ(push.finishedAt->toIso(), u"2026-02-17T06:16:00"_s);
    EXPECT_THAT(namesIn(push), ElementsAre(u"Bench Press (Barbell)"_s, u"Dips (Bodyweight)"_s));
    ASSERT_THAT(push.sets, SizeIs(5));
    EXPECT_EQ(push.sets[0].role, SetRole::Warmup);
    EXPECT_EQ(push.sets[0].load, Mass::from(22.5, kKg));
    EXPECT_EQ(push.sets[2].load, Mass::from(102.5, kKg));
    EXPECT_EQ(push.sets[2].rir, 0);
    EXPECT_EQ(push.sets[3].reps, 5);
    EXPECT_EQ(push.sets[3].rir, 5) << "not 0";
    EXPECT_EQ(push.sets[4].load, Mass::from(35, kKg));
    EXPECT_EQ(push.sets[4].loadMode, LoadMode::BodyweightPlus);
    EXPECT_EQ(preview.workouts[1]->sets[0].load, Mass::from(120, kLb));
    EXPECT_EQ(push.exercises[1].note, u"2 dropsets"_s) << "which sets these were, it does not say";
    EXPECT_THAT(texts(preview.warnings).join(u'|').toStdString(),
        HasSubstr("lists warm-ups and does not say whether they were done"));
    EXPECT_THAT(skippedLines(preview), ElementsAre(6, 15));
}

TEST(Jefit, JoinsLogsWithTheirSessionsAndLeavesTimesOut)
{
    const QByteArray bytes =
        "### SETTING #################################\n"
        "USERID,mass,length\n1,\" lbs\",\" inches\"\n##########\n\n"
        "### ROUTINES ####\n_id,name,description\n1,Mine,\"two\n\nparagraphs\"\n########\n\n"
        "### WORKOUT SESSIONS #################################\n"
        "rowid,_id,USERID,edit_time,day_id,total_time,starttime,endtime\n"
        "1,1000,1,0,0,3600,1767261600,1767265200\n##########\n"
        "### EXERCISE LOGS ####################################\n"
        "USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession\n"
        "1,\"2026-01-01 00:00:00\",1,\"60x10,65x8,65.5x8\",1,86.67,2026-01-01,21,\"Barbell Bench "
        "Press\",1,1000\n"
        "1,\"2026-01-01 00:00:00\",1,\"0x0,0x0,0x0,0x10,0x60\",2,0,2026-01-01,22,\"Treadmill\",1,1000\n"
        "1,\"2026-01-03 00:00:00\",1,\"0x12\",3,0,2026-01-03,23,\"Push Up\",1,\n";
    const ImportPreview preview = import(emptyLog(), bytes);
    EXPECT_EQ(preview.format, u"jefit"_s);
    ASSERT_EQ(preview.newWorkouts(), 2);
    const Workout& first = *preview.workouts[0];
    EXPECT_EQ(first.startedAt.toIso(), u"2026-01-01T10:00:00+00:00"_s);
    EXPECT_EQ(first.finishedAt->toIso(), u"2026-01-01T11:00:00+00:00"_s);
    ASSERT_THAT(first.sets, SizeIs(3));
    EXPECT_EQ(first.sets[2].load, Mass::from(65.5, kLb));
    EXPECT_EQ(first.sets[2].reps, 8);
    EXPECT_TRUE(preview.workouts[1]->startedAt.isDateOnly());
    EXPECT_EQ(preview.workouts[1]->sets[0].reps, 12);
    EXPECT_THAT(preview.report.skipped, SizeIs(1));
}

TEST(AnyTable, IsReadByWhatTheUserSaysOfItsColumns)
{
    const QByteArray bytes = "Tag;Was;Wie schwer (kg);Wie oft;Egal\n"
                             "03.04.2025;Kniebeuge;BW+20;5;x\n"
                             "13.04.2025;Kniebeuge;100,5;5;x\n";
    EXPECT_FALSE(tryImport(emptyLog(), bytes).has_value());
    ImportRequest request;
    request.from = u"table"_s;
    EXPECT_FALSE(tryImport(emptyLog(), bytes, request).has_value()) << "no date and no exercise";
    request.columns = {{u"tag"_s, RowField::Start}, {u"was"_s, RowField::Exercise},
        {u"wie schwer (kg)"_s, RowField::Load}, {u"wie oft"_s, RowField::Reps}};
    const ImportPreview preview = import(emptyLog(), bytes, request);
    EXPECT_EQ(preview.format, u"table"_s);
    ASSERT_EQ(preview.newWorkouts(), 2);
    EXPECT_EQ(preview.workouts[0]->startedAt.toIso(), u"2025-04-03"_s) << "13.04. says that the day is first";
    EXPECT_EQ(preview.workouts[0]->sets[0].loadMode, LoadMode::BodyweightPlus);
    EXPECT_EQ(preview.workouts[1]->sets[0].load, Mass::from(100.5, kKg));
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("Egal"));
}

TEST(AnyTable, IsGuessedFromTheNamesOfItsColumnsWhereItIsAskedFor)
{
    ImportRequest request = inUnit(kLb);
    request.from = u"table"_s;
    const ImportPreview preview =
        import(emptyLog(), "Day,Lift,Weight,Reps,RPE\n2025-04-03,Squat,225 lbs,5,8\n", request);
    EXPECT_EQ(onlyWorkout(preview).sets[0].load, Mass::from(225, kLb));
    EXPECT_EQ(onlyWorkout(preview).sets[0].rir, 2);
    EXPECT_EQ(preview.columns.value(u"lift"_s), RowField::Exercise);
}

TEST(AnyTable, TellsByItselfWhereItsColumnsSaySo)
{
    const ImportPreview german =
        import(emptyLog(), "Datum;Übung;Gewicht (kg);Wdh;Bemerkung\n2025-06-03;Kniebeuge;62,5;5;schwer\n");
    EXPECT_EQ(german.format, u"table"_s);
    EXPECT_EQ(onlyWorkout(german).sets[0].load, Mass::from(62.5, kKg));
    EXPECT_EQ(onlyWorkout(german).sets[0].note, u"schwer"_s);
    EXPECT_FALSE(tryImport(emptyLog(), "Name,Colour,Reps\nMimi,black,3\n").has_value());
    EXPECT_FALSE(tryImport(emptyLog(), "Date,Exercise type,Minutes\n2025-06-03,Run,30\n").has_value())
        << "what was done, it does not say";
}

TEST(AnyTable, MadeByHandIsNotTakenForOursWhereThatWouldLeaveItsLoadsOut)
{
    const QByteArray bytes = "Date,Exercise,Weight,Reps,RPE,Notes\n2025-06-03,Squat,225,5,8,good\n";
    const auto asked = importChange(import(emptyLog(), bytes));
    ASSERT_FALSE(asked.has_value());
    EXPECT_THAT(asked.error().message.toStdString(), HasSubstr("--unit"));
    const ImportPreview preview = import(emptyLog(), bytes, inUnit(kLb));
    EXPECT_EQ(preview.format, u"table"_s);
    EXPECT_EQ(onlyWorkout(preview).sets[0].load, Mass::from(225, kLb));
    EXPECT_EQ(onlyWorkout(preview).sets[0].rir, 2);
    EXPECT_EQ(import(emptyLog(), "date,exercise,load,load_unit,reps\n2025-06-03,Squat,225,lb,5\n").format,
        u"settheory"_s);
}

TEST(Dates, AreReadInOneOrderForTheWholeFile)
{
    const QByteArray header =
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n";
    const auto row = [](const char* date) {
        return QByteArray(date) + ",A,1h,Squat (Barbell),1,100,5,0,0,\n";
    };
    const ImportPreview american =
        import(emptyLog(), header + row("3/4/2025 20:23") + row("3/14/2025 8:23 PM"), inUnit(kKg));
    EXPECT_EQ(american.workouts[0]->startedAt.toIso(), u"2025-03-04T20:23:00"_s);
    EXPECT_EQ(american.workouts[1]->startedAt.toIso(), u"2025-03-14T20:23:00"_s);
    EXPECT_THAT(american.dates.evidence.toStdString(), HasSubstr("3/14/2025"));

    const QByteArray open = header + row("03.04.2025 20:23");
    const auto refused = importChange(import(emptyLog(), open, inUnit(kKg)));
    ASSERT_FALSE(refused.has_value());
    EXPECT_THAT(refused.error().message.toStdString(), HasSubstr("--dates"));
    ImportRequest request = inUnit(kKg);
    request.dates = DateOrder::DayMonthYear;
    EXPECT_EQ(onlyWorkout(import(emptyLog(), open, request)).startedAt.toIso(), u"2025-04-03T20:23:00"_s);
}

TEST(Dates, OfSpreadsheetsAndOtherWritersAreRead)
{
    const auto startOf = [](const char* date) {
        const auto preview = tryImport(emptyLog(),
            QByteArray("Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps\n") + date
                + ";A;Squat (Barbell);1;60;kg;5\n");
        return preview ? preview->workouts.at(0)->startedAt.toIso().toStdString() : std::string("refused");
    };
    EXPECT_EQ(startOf("2025/06/03 20:23"), "2025-06-03T20:23:00");
    EXPECT_EQ(startOf("2025.6.3 8:03"), "2025-06-03T08:03:00");
    EXPECT_EQ(startOf("20250603"), "2025-06-03");
    EXPECT_EQ(startOf("20250603T202307"), "2025-06-03T20:23:07");
    EXPECT_EQ(startOf("23-Jun-25"), "2025-06-23");
    EXPECT_EQ(startOf("23-Juni-2025 20:23"), "2025-06-23T20:23:00");
    EXPECT_EQ(startOf("\"Tuesday, June 3, 2025 8:23 PM\""), "2025-06-03T20:23:00");
    EXPECT_EQ(startOf("\"Di., 3. Juni 2025 um 20:23\""), "2025-06-03T20:23:00");
    EXPECT_EQ(startOf("45811"), "2025-06-03") << "the days of a spreadsheet";
    EXPECT_EQ(startOf("\"45811,849305556\""), "2025-06-03T20:23:00");
    for (const char* none : {"3", "458110", "20251303", "31-Jun-25", "Tuesday", "June 2025", "1,250"})
        EXPECT_EQ(startOf(none), "refused") << none;
}

TEST(Headers, AreUnderstoodWithASlipInThem)
{
    const ImportPreview strong = import(emptyLog(),
        "Date,Workuot Name,Duration,Excercise Name,Set Ordr,Weigth,Reps,Distance,Seconds,RPE\n"
        "2025-06-03 20:23:00,A,45m,Squat (Barbell),1,100,5,0,0,\n",
        inUnit(kKg));
    EXPECT_EQ(strong.format, u"strong"_s);
    EXPECT_EQ(onlyWorkout(strong).sets[0].load, Mass::from(100, kKg));
    const ImportPreview hevy = import(emptyLog(),
        "reps,Title,start time,end_time,excercise_title,superset_id,exercise_notes,set_index,set_type,Weight "
        "(kg),,rpe\n"
        "5,A,\"9 Jul 2025, 06:42\",\"9 Jul 2025, 07:46\",Squat (Barbell),,,0,normal,100,,8\n");
    EXPECT_EQ(hevy.format, u"hevy"_s);
    EXPECT_EQ(onlyWorkout(hevy).sets[0].load, Mass::from(100, kKg));
    EXPECT_EQ(onlyWorkout(hevy).sets[0].reps, 5);
    EXPECT_EQ(onlyWorkout(hevy).sets[0].rir, 2);
}

TEST(Headers, OfHevyAreToldByTheirOrderWhereTheyAreTranslated)
{
    const ImportPreview preview = import(emptyLog(),
        "titel,startzeit,endzeit,beschreibung,übung,supersatz,übungsnotizen,satz_index,satz_typ,gewicht_kg,"
        "wdh,"
        "distanz_km,dauer_sekunden,rpe\n"
        "A,\"9. Juli 2025, 06:42\",\"9. Juli 2025, 07:46\",,Kniebeuge,,,0,normal,100,5,,,\n");
    EXPECT_EQ(preview.format, u"hevy"_s);
    EXPECT_EQ(onlyWorkout(preview).sets[0].reps, 5);
}

TEST(Deleted, WorkoutsStayDeletedUnlessTheyAreWanted)
{
    const QByteArray bytes =
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
        "2025-06-03 20:23:00,A,1h,Squat (Barbell),1,100,5,0,0,\n"
        "2025-06-05 20:23:00,B,1h,Squat (Barbell),1,105,5,0,0,\n";
    ImportRequest request = inUnit(kKg);
    Log log = after(emptyLog(), import(emptyLog(), bytes, request).change);
    const WorkoutId first = log.workouts()[0]->id;
    const WorkoutId second = log.workouts()[1]->id;
    log.removeWorkout(first);
    request.deletions = QHash<WorkoutId, qint64>{{first, 1000}};
    const ImportPreview again = import(log, bytes, request);
    EXPECT_EQ(again.newWorkouts(), 0);
    EXPECT_EQ(again.deletedWorkouts, 1);
    EXPECT_EQ(again.knownWorkouts, 1);
    EXPECT_EQ(again.newSets(), 0);
    EXPECT_THAT(texts(again.warnings).join(u' ').toStdString(), HasSubstr("deleted here"));
    request.bringBackDeleted = true;
    EXPECT_EQ(import(log, bytes, request).newWorkouts(), 1);
    request.bringBackDeleted = false;
    log.removeWorkout(second);
    request.deletions = QHash<WorkoutId, qint64>{{first, 1000}, {second, 2000}};
    EXPECT_EQ(import(log, bytes, request).newWorkouts(), 0) << "one after the other";
    request.deletions = QHash<WorkoutId, qint64>{{first, 1000}, {second, 1000}};
    EXPECT_EQ(import(log, bytes, request).newWorkouts(), 2) << "in one step: the import was taken back";
}
