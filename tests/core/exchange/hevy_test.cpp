// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchanging.h"

#include <rapidcheck/gtest.h>

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

const QByteArray kHeader = "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
                           "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\","
                           "\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n";
const QByteArray kStart = "\"Upper\",\"9 Jul 2025, 06:42\",\"9 Jul 2025, 07:46\",\"\",";

const Workout& onlyWorkout(const ImportPreview& preview)
{
    EXPECT_THAT(preview.workouts, SizeIs(1));
    return *preview.workouts.at(0);
}

} // namespace

TEST(Hevy, ReadsSetsTheirKindsAndTheirEffort)
{
    const ImportPreview preview = import(emptyLog(),
        kHeader + kStart + "\"Bench Press (Barbell)\",,\"slow\\nand low\",0,\"warmup\",40,10,,0,6\n" + kStart
            + "\"Bench Press (Barbell)\",,\"slow\\nand low\",1,\"normal\",80,8,,0,7.5\n" + kStart
            + "\"Bench Press (Barbell)\",,\"slow\\nand low\",2,\"failure\",80,6,,0,10\n" + kStart
            + "\"Bench Press (Barbell)\",,\"slow\\nand low\",3,\"dropset\",60,6,,,\n" + kStart
            + "\"Pull Up\",,\"\",0,\"normal\",,7,,,\n" + kStart + "\"Warm Up\",,\"\",0,\"normal\",,0,,300,\n"
            + kStart + "\"Sled Push\",,\"\",0,\"normal\",,,0.04,,\n" + kStart
            + "\"Crunch (Weighted)\",,\"\",3,\"failure\",10,0,,0,10\n" + kStart
            + "\"Crunch (Weighted)\",,\"\",4,\"normal\",,,,,");
    const Workout& workout = onlyWorkout(preview);
    EXPECT_EQ(preview.variant, u"kg km"_s);
    EXPECT_EQ(workout.finishedAt->toIso(), u"2025-07-09T07:46:00"_s);
    EXPECT_EQ(workout.order, SetOrder::Listed);
    ASSERT_THAT(workout.sets, SizeIs(8));
    EXPECT_EQ(workout.sets[0].role, SetRole::Warmup);
    EXPECT_EQ(workout.sets[1].rir, 2.5);
    EXPECT_EQ(workout.sets[1].toFailure, std::nullopt);
    EXPECT_EQ(workout.sets[2].toFailure, true);
    EXPECT_EQ(workout.sets[3].role, SetRole::Drop);
    EXPECT_EQ(workout.exercises[0].note, u"slow\nand low"_s);
    EXPECT_EQ(workout.sets[4].loadMode, LoadMode::Bodyweight);
    EXPECT_EQ(workout.sets[5].seconds, 300);
    EXPECT_EQ(workout.sets[5].reps, std::nullopt);
    EXPECT_EQ(workout.sets[6].distance, Distance::from(0.04, DistanceUnit::Kilometre));
    EXPECT_EQ(workout.sets[7].reps, 0);
    ASSERT_THAT(preview.report.skipped, SizeIs(1)) << "an empty set";
    EXPECT_EQ(preview.report.skipped[0].line, 10);
    EXPECT_TRUE(isAccounted(preview));
}

TEST(Hevy, GivesSupersetsLettersAndRounds)
{
    const ImportPreview preview = import(emptyLog(),
        kHeader + kStart + "\"Lateral Raise (Cable)\",2,\"\",0,\"warmup\",5,9,,,\n" + kStart
            + "\"Lateral Raise (Cable)\",2,\"\",1,\"normal\",11,9,,,\n" + kStart
            + "\"Lateral Raise (Cable)\",2,\"\",2,\"normal\",11,9,,,\n" + kStart
            + "\"Lateral Raise (Cable)\",2,\"\",3,\"dropset\",5,9,,,\n" + kStart
            + "\"Bench Press (Barbell)\",2,\"\",0,\"normal\",80,9,,,\n" + kStart
            + "\"Squat (Barbell)\",0,\"\",0,\"normal\",80,9,,,\n" + kStart
            + "\"Squat (Barbell)\",0,\"\",0,\"normal\",80,9,,,\n" + kStart
            + "\"Deadlift (Barbell)\",,\"\",0,\"normal\",80,9,,,\n");
    const Workout& workout = onlyWorkout(preview);
    QStringList groups;
    for (const PerformedExercise& performed : workout.exercises)
        groups << performed.group;
    EXPECT_THAT(groups, ElementsAre(u"A"_s, u"A"_s, u"B"_s, u"B"_s, u""_s))
        << "squats were done twice: counted anew";
    std::vector<int> rounds;
    for (const PerformedSet& set : workout.sets)
        rounds.push_back(set.round.value_or(0));
    EXPECT_THAT(rounds, ElementsAre(0, 1, 2, 2, 1, 1, 1, 0));
}

TEST(Hevy, ReadsUnitsFromTheHeaderEachByItself)
{
    QByteArray header = kHeader;
    header.replace("weight_kg", "weight_lbs");
    const QByteArray rows = kStart + "\"Squat (Barbell)\",,\"\",0,\"normal\",135,9,,,\n" + kStart
        + "\"Sled Push\",,\"\",0,\"normal\",,,0.5,,\n";
    const Workout& kilometres = onlyWorkout(import(emptyLog(), header + rows));
    EXPECT_EQ(kilometres.sets[0].load, Mass::from(135, MassUnit::Pound));
    EXPECT_EQ(kilometres.sets[1].distance, Distance::from(0.5, DistanceUnit::Kilometre));
    header = kHeader;
    header.replace("distance_km", "distance_miles");
    const Workout& miles = onlyWorkout(import(emptyLog(), header + rows));
    EXPECT_EQ(miles.sets[0].load, Mass::from(135, MassUnit::Kilogram));
    EXPECT_EQ(miles.sets[1].distance, Distance::from(0.5, DistanceUnit::Mile));
}

TEST(Hevy, BringsRoundedPoundsBack)
{
    QByteArray bytes = kHeader;
    for (const char* load : {"61.24", "74.84", "102.06", "61.24"})
        bytes += kStart + "\"Squat (Barbell)\",,\"\",0,\"normal\"," + load + ",5,,,\n";
    const ImportPreview preview = import(emptyLog(), bytes);
    EXPECT_EQ(preview.unit.unit, MassUnit::Pound);
    EXPECT_THAT(preview.unit.evidence.toStdString(), HasSubstr("4 of 4"));
    EXPECT_EQ(preview.workouts.at(0)->sets[0].load, Mass::from(135, MassUnit::Pound));
    EXPECT_EQ(preview.workouts.at(0)->sets[1].load, Mass::from(165, MassUnit::Pound));
}

TEST(Hevy, ReadsTheEarlyFormAndTheAmericanDates)
{
    const ImportPreview early = import(emptyLog(),
        "title;start_time;end_time;description;exercise_title;exercise_notes;set_index;set_type;weight_kg;"
        "reps;distance_km;duration_seconds;rpe\n"
        "Upper;9 Jul 2023, 06:42;9 Jul 2023, 07:46;;Squat (Barbell);;0;normal;100;5;;0;\n"
        "Upper;9 Jul 2023, 06:42;9 Jul 2023, 07:46;broken\n"
        "in two;Squat (Barbell);;1;normal;100;5;;0;\n");
    EXPECT_EQ(onlyWorkout(early).sets.size(), 1U);
    EXPECT_THAT(early.report.skipped, SizeIs(2));
    EXPECT_TRUE(isAccounted(early));

    const ImportPreview american = import(emptyLog(),
        kHeader
            + "\"LOWER\",\"Jun 11, 2026, 1:01 PM\",\"Jun 11, 2026, 2:04 PM\",\"\",\"Romanian Deadlift "
              "(Dumbbell)\",,\"\",0,\"normal\",30,10,,,7\n");
    EXPECT_EQ(onlyWorkout(american).startedAt.toIso(), u"2026-06-11T13:01:00"_s);
}

TEST(Hevy, GivesTheClockItsZoneOnlyWhereItIsTold)
{
    const QByteArray bytes = kHeader + kStart + "\"Squat (Barbell)\",,\"\",0,\"normal\",100,5,,,\n";
    EXPECT_EQ(onlyWorkout(import(emptyLog(), bytes)).startedAt.toIso(), u"2025-07-09T06:42:00"_s);
    ImportRequest request;
    request.zone = u"Europe/Berlin"_s;
    const Workout& placed = onlyWorkout(import(emptyLog(), bytes, request));
    EXPECT_EQ(placed.startedAt.toIso(), u"2025-07-09T06:42:00+02:00"_s);
    EXPECT_EQ(placed.finishedAt->toIso(), u"2025-07-09T07:46:00+02:00"_s);
    EXPECT_EQ(placed.timeZone, u"Europe/Berlin"_s);
    request.zone = u"Nowhere/Land"_s;
    EXPECT_FALSE(tryImport(emptyLog(), bytes, request).has_value());
}

RC_GTEST_PROP(Hevy, AccountsForEveryRowOfADamagedFile, ())
{
    QByteArray bytes = kHeader;
    const int rows = *rc::gen::inRange(1, 12);
    for (int i = 0; i < rows; ++i) {
        bytes += kStart;
        bytes +=
            *rc::gen::element<std::string>("\"Squat (Barbell)\"", "\"Pull Up\"", "", "\"a \"\"b\"\"\"") + ",";
        bytes += *rc::gen::element<std::string>("", "0", "1") + ",\"no\nte\","
            + *rc::gen::element<std::string>("0", "1", "") + ",\"";
        bytes += *rc::gen::element<std::string>("normal", "warmup", "failure", "dropset", "odd") + "\",";
        bytes += *rc::gen::element<std::string>("100", "", "61.24", "-1", "x") + ','
            + *rc::gen::element<std::string>("5", "0", "");
        bytes += ",," + *rc::gen::element<std::string>("", "0", "300") + ','
            + *rc::gen::element<std::string>("", "8", "11") + '\n';
    }
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        bytes[*rc::gen::inRange<qsizetype>(kHeader.size(), bytes.size())] =
            *rc::gen::element<char>('"', ',', '\n', 'x', '\xE9');
    const auto preview = tryImport(emptyLog(), bytes);
    const bool isClear = preview.has_value() ? isAccounted(*preview) : !preview.error().message.isEmpty();
    RC_ASSERT(isClear);
}
