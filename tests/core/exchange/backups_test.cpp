// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchanging.h"

#include <sqlite3.h>
#include <zlib.h>

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

/// The bytes of an SQLite database that these statements make.
QByteArray databaseOf(const char* sql)
{
    sqlite3* connection = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &connection), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(connection, sql, nullptr, nullptr, &message), SQLITE_OK) << message;
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(connection, "main", &size, 0);
    const QByteArray bytes(reinterpret_cast<const char*>(data), size);
    sqlite3_free(data);
    sqlite3_close(connection);
    return bytes;
}

QByteArray packed(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

constexpr const char* kFitNotes = R"(
    CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT, category_id INTEGER, exercise_type_id INTEGER);
    CREATE TABLE training_log(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight INTEGER,
        reps INTEGER, unit INTEGER);
    CREATE TABLE Comment(_id INTEGER PRIMARY KEY, date TEXT, owner_type_id INTEGER, owner_id INTEGER, comment TEXT);
    CREATE TABLE WorkoutTime(workout_date TEXT, start_date_time TEXT, end_date_time TEXT);
    CREATE TABLE WorkoutComment(date TEXT, comment TEXT);
    CREATE TABLE BodyWeight(date TEXT, body_weight_metric REAL, body_fat REAL);
    CREATE TABLE settings(_id INTEGER, metric INTEGER);
    INSERT INTO settings VALUES (1, 0);
    INSERT INTO exercise VALUES (1, 'Flat Barbell Bench Press', 1, 0), (2, 'Plank', 2, 3);
    INSERT INTO training_log VALUES (1, 1, '2017-03-01', 4.5359290943564, 10, 0), (2, 1, '2017-03-01', 80, 8, 0),
        (3, 1, '2017-03-03', 77.5, 5, 0), (4, 9, '2017-03-03', 77.5, 5, 0), (5, 1, '2017-03-03', 77.5, 0, 0);
    INSERT INTO Comment VALUES (1, '2017-03-01', 1, 2, 'paused');
    INSERT INTO WorkoutTime VALUES ('2017-03-01', '2017-03-01 18:00:00', '2017-03-01 19:05:00');
    INSERT INTO WorkoutComment VALUES ('2017-03-01', 'quiet');
    INSERT INTO BodyWeight VALUES ('2017-03-01', 81.6466, 0);
)";

QByteArray tagged(int key, const QByteArray& message)
{
    QByteArray bytes;
    bytes += static_cast<char>(key << 3 | 2);
    EXPECT_LT(message.size(), 0x4000);
    if (message.size() >= 0x80)
        bytes += static_cast<char>((message.size() & 0x7F) | 0x80);
    bytes += static_cast<char>(message.size() >= 0x80 ? message.size() >> 7 : message.size());
    return bytes + message;
}

QByteArray number(int key, int value)
{
    QByteArray bytes;
    bytes += static_cast<char>(key << 3);
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>((value & 0x7F) | 0x80);
    return bytes + static_cast<char>(value);
}

} // namespace

TEST(FitNotesBackup, KnowsTimesCommentsAndWhatWasTyped)
{
    const ImportPreview preview = import(emptyLog(), databaseOf(kFitNotes));
    EXPECT_EQ(preview.format, u"fitnotes"_s);
    ASSERT_EQ(preview.newWorkouts(), 2);
    const Workout& first = *preview.workouts[0];
    EXPECT_EQ(first.startedAt.toIso(), u"2017-03-01T18:00:00"_s);
    EXPECT_EQ(first.finishedAt->toIso(), u"2017-03-01T19:05:00"_s);
    EXPECT_EQ(first.note, u"quiet"_s);
    EXPECT_EQ(first.bodyWeight, Mass::from(180, MassUnit::Pound));
    EXPECT_EQ(first.sets[0].load, Mass::from(10, MassUnit::Pound));
    EXPECT_EQ(first.sets[1].load, Mass::from(80, MassUnit::Kilogram)) << "no half pounds";
    EXPECT_EQ(first.sets[1].note, u"paused"_s);
    EXPECT_TRUE(preview.workouts[1]->startedAt.isDateOnly());
    EXPECT_THAT(preview.report.skipped, SizeIs(2));
    EXPECT_TRUE(isAccounted(preview));
    const Log log = after(emptyLog(), preview.change);
    EXPECT_EQ(import(log, databaseOf(kFitNotes)).newWorkouts(), 0);
}

namespace {

/// A backup of a newer version, which knows distances, and of which set the routine was the author.
QByteArray newerFitNotes(const QByteArray& sets)
{
    return databaseOf(R"(
        CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT, weight_unit_id INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE training_log(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight INTEGER,
            reps INTEGER, unit INTEGER, routine_section_exercise_set_id INTEGER, is_complete INTEGER,
            distance INTEGER, duration_seconds INTEGER);
        CREATE TABLE WorkoutTime(workout_date TEXT, start_date_time TEXT, end_date_time TEXT);
        CREATE TABLE settings(_id INTEGER, metric INTEGER);
        INSERT INTO settings VALUES (1, 1);
        INSERT INTO exercise VALUES (1, 'Barbell Squat', 0), (2, 'Deadlift', 2), (3, 'Running', 0);
        INSERT INTO WorkoutTime VALUES ('2024-03-01', '2024-03-01 18:00:00', '2024-03-01 19:05:00');
    )" + sets);
}

} // namespace

TEST(FitNotesBackup, GivesDistancesInTheUnitInWhichTheyWereTyped)
{
    const ImportPreview preview = import(emptyLog(), newerFitNotes(R"(INSERT INTO training_log VALUES
        (1, 3, '2024-03-01', 0, 0, 3, 0, 0, 5000, 1500), (2, 3, '2024-03-01', 0, 0, 5, 0, 0, 5149.9008, 1540),
        (3, 3, '2024-03-01', 0, 0, 5, 0, 0, 5150, 1540), (4, 3, '2024-03-01', 0, 0, 2, 0, 0, 400, 90),
        (5, 3, '2024-03-01', 0, 0, 4, 0, 0, 30.48, 20), (6, 3, '2024-03-01', 0, 0, 0, 0, 0, 1234, 300))"));
    ASSERT_EQ(preview.newSets(), 6);
    const auto& sets = preview.workouts[0]->sets;
    EXPECT_EQ(sets[0].distance, Distance::from(5, DistanceUnit::Kilometre));
    EXPECT_EQ(sets[1].distance, Distance::from(3.2, DistanceUnit::Mile));
    EXPECT_EQ(sets[2].distance, Distance::from(3.2, DistanceUnit::Mile)) << "kept as whole metres";
    EXPECT_EQ(sets[3].distance, Distance::from(400, DistanceUnit::Metre));
    EXPECT_EQ(sets[4].distance, Distance::from(100, DistanceUnit::Foot));
    EXPECT_EQ(sets[5].distance, Distance::from(1234, DistanceUnit::Metre)) << "the unit is not set";
    EXPECT_EQ(sets[0].seconds, 1500);
}

TEST(FitNotesBackup, GivesLoadsInTheUnitOfTheirExercise)
{
    const ImportPreview preview = import(emptyLog(), newerFitNotes(R"(INSERT INTO training_log VALUES
        (1, 1, '2024-03-01', 142.5, 5, 0, 0, 0, 0, 0), (2, 2, '2024-03-01', 142.88148, 5, 0, 0, 0, 0, 0),
        (3, 2, '2024-03-01', 142.88177, 5, 0, 0, 0, 0, 0))"));
    const auto& sets = preview.workouts.at(0)->sets;
    EXPECT_EQ(sets[0].load, Mass::from(142.5, MassUnit::Kilogram)) << "as the settings say";
    EXPECT_EQ(sets[1].load, Mass::from(315, MassUnit::Pound)) << "by 0.453592";
    EXPECT_EQ(sets[2].load, Mass::from(315, MassUnit::Pound)) << "by 2.20462";
}

TEST(FitNotesBackup, LeavesOutOnlySetsOfARoutineThatWereNotTickedOnADayOfTicks)
{
    const ImportPreview preview = import(emptyLog(), newerFitNotes(R"(INSERT INTO training_log VALUES
        (1, 1, '2024-03-01', 100, 5, 0, 7, 1, 0, 0), (2, 1, '2024-03-01', 100, 5, 0, 7, 0, 0, 0),
        (3, 1, '2024-03-01', 60, 12, 0, 0, 0, 0, 0), (4, 1, '2024-03-03', 100, 5, 0, 7, 0, 0, 0))"));
    EXPECT_EQ(preview.newSets(), 3) << "most people never tick anything";
    ASSERT_THAT(preview.report.skipped, SizeIs(1));
    EXPECT_EQ(preview.report.skipped[0].line, 2);
    EXPECT_THAT(preview.report.skipped[0].text.toStdString(), HasSubstr("not ticked"));
}

TEST(Databases, OfOthersAndDamagedOnesAreRefusedWithASentence)
{
    const auto other = tryImport(emptyLog(), databaseOf("CREATE TABLE cats(name TEXT)"));
    ASSERT_FALSE(other.has_value());
    EXPECT_THAT(other.error().message.toStdString(), HasSubstr("not known here"));
    QByteArray damaged = databaseOf(kFitNotes);
    damaged.replace(100, 3000, QByteArray(3000, 'x'));
    EXPECT_FALSE(tryImport(emptyLog(), damaged).has_value());
    QByteArray cut = packed(databaseOf(kFitNotes));
    cut.chop(40);
    const auto early = tryImport(emptyLog(), cut);
    ASSERT_FALSE(early.has_value());
    EXPECT_THAT(early.error().message.toStdString(), HasSubstr("ends too early"));
    const auto own = tryImport(
        emptyLog(), databaseOf("PRAGMA application_id = 1399157844; CREATE TABLE workout(id TEXT)"));
    ASSERT_FALSE(own.has_value());
    EXPECT_THAT(own.error().message.toStdString(), HasSubstr("log of Set Theory"));
}

TEST(Packed, TablesAreReadLikeOthers)
{
    const QByteArray table = "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n"
                             "2020-09-13,Barbell Squat,Legs,45.0,10,,,\n";
    EXPECT_EQ(import(emptyLog(), packed(table)).newSets(), 1);
}

TEST(LiftLogBackup, OfDatabasesGivesEndsOfSetsAndPlannedRests)
{
    const QByteArray bytes = packed(databaseOf(R"(
        CREATE TABLE session(id text primary key, modelVersion integer, payload text);
        INSERT INTO session VALUES ('s', 1, '{"id":"s","date":"2024-04-01","blueprint":{"name":"Session 1","notes":""},
          "bodyweight":{"unit":"kilograms","value":"84.7"},"recordedExercises":[
          {"type":"RecordedWeightedExercise","blueprint":{"name":"Bench Press","supersetWithNext":true,
            "restBetweenSets":{"minRest":"PT1M30S","maxRest":"PT3M"}},"potentialSets":[
            {"set":{"completionDateTime":"2024-04-01T14:06:33.71+11:00","repsCompleted":8},
             "weight":{"value":"82.5","unit":"kilograms"}},
            {"set":{"completionDateTime":"2024-04-01T14:10:00+11:00","repsCompleted":0},
             "weight":{"value":"90","unit":"kilograms"}},
            {"weight":{"value":"82.5","unit":"kilograms"}}]},
          {"type":"RecordedWeightedExercise","blueprint":{"name":"Rows","supersetWithNext":false},"potentialSets":[
            {"set":{"completionDateTime":"2024-04-01T14:02:33+11:00","repsCompleted":10},
             "weight":{"value":"100","unit":"pounds"}}]},
          {"type":"RecordedCardioExercise","blueprint":{"name":"Rower"},"sets":[{"duration":"PT5M0.5S",
             "completionDateTime":"2024-04-01T14:30:00+11:00"}]}]}');)"));
    const ImportPreview preview = import(emptyLog(), bytes);
    EXPECT_EQ(preview.format, u"liftlog"_s);
    ASSERT_EQ(preview.newWorkouts(), 1);
    const Workout& workout = *preview.workouts[0];
    EXPECT_EQ(workout.startedAt.toIso(), u"2024-04-01T14:02:33+11:00"_s);
    EXPECT_EQ(workout.finishedAt, std::nullopt);
    EXPECT_EQ(workout.order, SetOrder::Done);
    ASSERT_THAT(workout.sets, SizeIs(4));
    EXPECT_EQ(workout.sets[0].load, Mass::from(100, MassUnit::Pound));
    EXPECT_EQ(workout.sets[1].finishedAt->toIso(), u"2024-04-01T14:06:33+11:00"_s);
    EXPECT_EQ(workout.sets[1].toFailure, std::nullopt);
    EXPECT_EQ(workout.sets[2].reps, 0) << "counted down to nothing: tried, which is not the same as not done";
    EXPECT_EQ(workout.sets[2].toFailure, true);
    EXPECT_EQ(workout.sets[3].seconds, 300);
    EXPECT_EQ(workout.exercises[0].plannedRestSeconds, 90);
    EXPECT_EQ(workout.exercises[0].group, u"A"_s);
    EXPECT_EQ(workout.exercises[1].group, u"A"_s);
    EXPECT_EQ(workout.exercises[2].group, QString());
    EXPECT_EQ(preview.report.rowsWithoutSet, 1);
    EXPECT_TRUE(isAccounted(preview));
}

TEST(LiftLogBackup, OfProtocolBuffersIsReadAsWell)
{
    const QByteArray day = number(1, 2023) + number(2, 5) + number(3, 9);
    const QByteArray recorded = number(1, 7) + tagged(2, number(1, 17) + number(2, 30) + number(3, 5))
        + tagged(3, day) + tagged(4, number(1, 36000));
    const QByteArray nanos = QByteArray("\x15", 1) + QByteArray("\x00\x65\xCD\x1D", 4); // 0.5
    const QByteArray potential = tagged(1, recorded) + tagged(2, number(1, 60) + nanos) + number(3, 1);
    const QByteArray plan = tagged(1, "Squats") + tagged(6, tagged(1, number(1, 120))) + number(7, 0);
    const QByteArray exercise = tagged(1, plan) + tagged(3, potential);
    const QByteArray session =
        tagged(1, tagged(1, "0123456789abcdef")) + tagged(2, "Monday") + tagged(3, exercise) + tagged(4, day);
    const ImportPreview preview = import(emptyLog(), packed(tagged(1, session) + QByteArray("\x30\x00", 2)));
    ASSERT_EQ(preview.newWorkouts(), 1);
    const Workout& workout = *preview.workouts[0];
    EXPECT_EQ(workout.title, u"Monday"_s);
    EXPECT_EQ(workout.startedAt.toIso(), u"2023-05-09T17:30:05+10:00"_s);
    EXPECT_EQ(workout.sets[0].load, Mass::from(60.5, MassUnit::Kilogram));
    EXPECT_EQ(workout.sets[0].reps, 7);
    EXPECT_EQ(workout.exercises[0].plannedRestSeconds, 120);
    EXPECT_FALSE(tryImport(emptyLog(), packed(QByteArray("\xFF\xFF\x00no", 5))).has_value());
}
