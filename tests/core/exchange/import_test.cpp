// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchanging.h"

#include "core/exchange/export/writewhole.h"
#include "core/journal/changecheck.h"

#include <QFile>
#include <QTemporaryDir>

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

const QByteArray kStrong =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
    "2025-06-03 20:23:00,A,1h,Squat (Barbell),1,100,5,0,0,\n"
    "2025-06-03 20:23:00,A,1h,Squat (Barbell),2,100,4,0,0,\n";
const QByteArray kLater = "2025-06-05 20:23:00,B,1h,Squat (Barbell),1,105,5,0,0,\n";

ImportPreview strong(const Log& log, const QByteArray& bytes, MassUnit unit = MassUnit::Kilogram)
{
    return import(log, bytes, inUnit(unit));
}

NameMapping mapped(const Log& log, const QByteArray& table)
{
    QBuffer buffer;
    buffer.setData(table);
    buffer.open(QIODevice::ReadOnly);
    const auto mapping = readNameMapping(buffer, u"names.csv"_s, log);
    EXPECT_TRUE(mapping.has_value()) << mapping.error().message.toStdString();
    return mapping.value_or(NameMapping());
}

} // namespace

TEST(Importing, ALongerExportAddsOnlyWhatIsNew)
{
    const Log once = after(emptyLog(), strong(emptyLog(), kStrong).change);
    const ImportPreview longer = strong(once, kStrong + kLater);
    EXPECT_EQ(longer.readWorkouts, 2);
    EXPECT_EQ(longer.knownWorkouts, 1);
    EXPECT_EQ(longer.newWorkouts(), 1);
    EXPECT_EQ(longer.newSets(), 1);
    EXPECT_EQ(longer.newExercises(), 0);
    EXPECT_TRUE(isAccounted(longer));
    const Log both = after(once, longer.change);
    EXPECT_TRUE(strong(both, kStrong + kLater).change.isEmpty());
}

TEST(Importing, FindsAWorkoutAgainAfterItWasEditedAndLeavesItAsItIs)
{
    Log log = after(emptyLog(), strong(emptyLog(), kStrong).change);
    Workout edited = *log.workouts().at(0);
    edited.title = u"Other"_s;
    edited.startedAt = edited.startedAt.plusSeconds(-600);
    edited.sets.pop_back();
    edited.sets[0].reps = 6;
    log.putWorkout(std::make_shared<const Workout>(edited));
    EXPECT_TRUE(strong(log, kStrong).change.isEmpty());
}

TEST(Importing, FindsAWorkoutAgainUnderAnotherUnitOrZone)
{
    const Log log = after(emptyLog(), strong(emptyLog(), kStrong).change);
    EXPECT_TRUE(strong(log, kStrong, MassUnit::Pound).change.isEmpty());
    ImportRequest request = inUnit(MassUnit::Kilogram);
    request.zone = u"Asia/Tokyo"_s;
    EXPECT_TRUE(import(log, kStrong, request).change.isEmpty());
}

TEST(Importing, FindsAHevyWorkoutAgainInTheOtherUnit)
{
    const QByteArray kilograms =
        "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n"
        "A,\"9 Jul 2025, 06:42\",,Squat (Barbell),0,normal,60,5\nA,\"9 Jul 2025, 06:42\",,Squat "
        "(Barbell),1,normal,82.5,5\n";
    QByteArray pounds = kilograms;
    pounds.replace("weight_kg", "weight_lbs").replace("82.5", "181.88").replace(",60,", ",132.28,");
    const Log log = after(emptyLog(), import(emptyLog(), kilograms).change);
    EXPECT_TRUE(import(log, pounds).change.isEmpty());
}

TEST(Importing, KeepsADifferentWorkoutOfTheSameStart)
{
    const Log log = after(emptyLog(), strong(emptyLog(), kStrong).change);
    QByteArray other = kStrong;
    other.replace(",100,", ",140,");
    const ImportPreview preview = strong(log, other);
    EXPECT_EQ(preview.newWorkouts(), 1);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("same app"));
}

TEST(Importing, DateOnlyFilesDoNotCollide)
{
    const QByteArray one = "date,exercise,reps,load,load_unit\n2026-01-05,Bench press,5,100,kg\n";
    const QByteArray two = "date,exercise,reps,load,load_unit\n2026-01-05,Bench press,5,60,kg\n";
    const Log log = after(emptyLog(), import(emptyLog(), one).change);
    EXPECT_EQ(import(log, two).newWorkouts(), 1);
    EXPECT_EQ(import(log, one).newWorkouts(), 0);
}

TEST(Importing, KeepsTheSameDaysOfTwoAppsAndSaysSo)
{
    const Log log = after(emptyLog(), strong(emptyLog(), kStrong).change);
    const ImportPreview preview = import(log,
        "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n"
        "A,\"3 Jun 2025, 20:23\",,Squat (Barbell),0,normal,100,5\n");
    EXPECT_EQ(preview.newWorkouts(), 1);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("elsewhere"));
}

TEST(Importing, IsOneStepWithOneMark)
{
    const ImportPreview preview = strong(emptyLog(), kStrong + kLater);
    EXPECT_EQ(preview.change.name, u"import from Strong"_s);
    ASSERT_THAT(preview.change.workouts, SizeIs(2));
    EXPECT_FALSE(preview.workouts[0]->importId.isEmpty());
    EXPECT_EQ(preview.workouts[0]->importId, preview.workouts[1]->importId);
    EXPECT_NE(strong(emptyLog(), kStrong).workouts[0]->importId, preview.workouts[0]->importId);
}

TEST(Importing, NoticesAWrongChoice)
{
    ImportRequest request;
    request.from = u"hevy"_s;
    const auto preview = tryImport(emptyLog(), kStrong, request);
    ASSERT_FALSE(preview.has_value());
    EXPECT_THAT(preview.error().message.toStdString(), HasSubstr("is a file of Strong, not of Hevy"));
    request.from = u"garmin"_s;
    EXPECT_FALSE(tryImport(emptyLog(), kStrong, request).has_value());
    EXPECT_THAT(tryImport(emptyLog(), "a,b\n1,2\n").error().message.toStdString(), HasSubstr("a, b"));
    request.from = u"strong"_s;
    const auto fitNotes = tryImport(
        emptyLog(), "Date,Exercise,Category,Weight (lbs),Reps\n2026-01-01,Squat,Legs,1,1\n", request);
    ASSERT_FALSE(fitNotes.has_value());
    EXPECT_THAT(fitNotes.error().message.toStdString(), HasSubstr("is a file of FitNotes, not of Strong"));
}

TEST(Importing, RefusesFilesInWhichThereIsNothing)
{
    const QByteArray header = kStrong.left(kStrong.indexOf('\n') + 1);
    EXPECT_THAT(tryImport(emptyLog(), header).error().message.toStdString(), HasSubstr("no rows"));
    const auto useless = tryImport(emptyLog(), header + "yesterday,A,1h,Squat,1,100,5,0,0,\n");
    ASSERT_FALSE(useless.has_value());
    EXPECT_THAT(useless.error().message.toStdString(), HasSubstr("yesterday"));
    ImportRequest request;
    request.path = u"/nowhere/file.csv"_s;
    Progress progress;
    EXPECT_EQ(previewImport(emptyLog(), request, kNow, progress).error().kind, Error::Kind::Missing);
}

TEST(Importing, BringsUnknownExercisesInUnderTheirOwnName)
{
    QByteArray bytes = kStrong;
    bytes.replace("Squat (Barbell)", "Sack Lunge");
    const ImportPreview preview = strong(emptyLog(), bytes);
    EXPECT_THAT(preview.unknownNames(), ElementsAre(u"Sack Lunge"_s));
    EXPECT_EQ(preview.newExercises(), 1);
    Log log = after(emptyLog(), preview.change);
    const ExercisePtr exercise = log.findExerciseNamed(u"sack lunge");
    ASSERT_TRUE(exercise);
    EXPECT_EQ(exercise->mechanic, std::nullopt);
    EXPECT_TRUE(exercise->primary.empty());

    // Renamed since: the app's name still leads there.
    Exercise renamed = *exercise;
    renamed.name = u"Sandbag lunge"_s;
    log.putExercise(std::make_shared<const Exercise>(renamed));
    const ImportPreview later =
        strong(log, bytes + QByteArray(kLater).replace("Squat (Barbell)", "Sack Lunge"));
    EXPECT_EQ(later.newExercises(), 0);
    EXPECT_EQ(later.workouts.at(0)->exercises[0].exercise, renamed.id);
    EXPECT_EQ(later.workouts.at(0)->exercises[0].namedAs, u"Sack Lunge"_s);
}

TEST(Importing, FollowsTheUsersChoiceOfExercisesAndRemembersIt)
{
    QByteArray bytes = kStrong;
    bytes.replace("Squat (Barbell)", "Bench Press (Barbell)");
    const Log log = emptyLog();
    ImportRequest request = inUnit(MassUnit::Kilogram);
    request.mapping = mapped(log, "name in file,exercise in log\nbench press (barbell),Floor press\n");
    const ExercisePtr chosen = log.findExerciseNamed(u"Floor press");
    ASSERT_TRUE(chosen);
    const ImportPreview preview = import(log, bytes, request);
    EXPECT_EQ(preview.exercises.at(0).found, NamedExercise::Found::Chosen);
    const Log next = after(log, preview.change);
    EXPECT_EQ(next.workouts().at(0)->exercises[0].exercise, chosen->id);

    QByteArray later = bytes;
    later.replace("2025-06-03", "2025-06-09");
    EXPECT_EQ(strong(next, later).workouts.at(0)->exercises[0].exercise, chosen->id)
        << "without being told again";
}

TEST(Importing, SaysWhichLineOfAMappingIsWrong)
{
    const Log log = emptyLog();
    const auto error = [&](const QByteArray& table) {
        QBuffer buffer;
        buffer.setData(table);
        buffer.open(QIODevice::ReadOnly);
        const auto mapping = readNameMapping(buffer, u"names.csv"_s, log);
        return mapping ? std::string() : mapping.error().message.toStdString();
    };
    EXPECT_THAT(error("A\tBench press\nB\tNo such thing\n"), HasSubstr("line 2"));
    EXPECT_THAT(error("A,Bench press\nA,Pec deck\n"), HasSubstr("two exercises"));
    EXPECT_THAT(error("only one column\n"), HasSubstr("two columns"));
    EXPECT_EQ(error("A\tBench press\n"), "");
}

/// Before there were zones a town had the time of its own sun: in Berlin 53 minutes and 28 seconds.
TEST(Importing, OfATimeBeforeThereWereZonesCanBeStored)
{
    ImportRequest request = inUnit(MassUnit::Kilogram);
    request.zone = u"Europe/Berlin"_s;
    const Log log = emptyLog();
    for (const auto* start : {"1890-06-03 20:23:00", "0001-01-01 00:00:00"}) {
        const ImportPreview old =
            import(log, QByteArray(kStrong).replace("2025-06-03 20:23:00", start), request);
        ASSERT_THAT(old.workouts, SizeIs(1));
        EXPECT_EQ(
            old.workouts[0]->startedAt.toIso().left(19), QString::fromLatin1(start).replace(u' ', u'T'));
        const auto stored = logAfter(log, old.change);
        EXPECT_TRUE(stored.has_value()) << stored.error().message.toStdString();
    }
}

TEST(Importing, CanBeCancelled)
{
    QByteArray bytes = kStrong;
    for (int i = 0; i < 2000; ++i)
        bytes += kLater;
    ImportRequest request = inUnit(MassUnit::Kilogram);
    request.bytes = bytes;
    Progress progress;
    progress.cancel();
    EXPECT_EQ(previewImport(emptyLog(), request, kNow, progress).error().kind, Error::Kind::Cancelled);
}

TEST(WriteWhole, LeavesTheOldFileWhereTheNewOneFails)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sets.csv"_s);
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    };
    ASSERT_TRUE(writeWhole(path, [](QIODevice& device) -> Result<> {
        device.write("old");
        return {};
    }));
    EXPECT_EQ(content(), "old");
    EXPECT_FALSE(writeWhole(path, [](QIODevice& device) -> Result<> {
        device.write("half");
        return fail(Error::Kind::Failed, u"no"_s);
    }));
    EXPECT_EQ(content(), "old");
    EXPECT_FALSE(writeWhole(folder.filePath(u"no/folder.csv"_s), [](QIODevice&) { return Result<>(); }));
}

TEST(Importing, SaysSoWhereTwoHandMadeFilesCountTheirWorkoutsAlike)
{
    const QByteArray one = "workout_id,date,exercise,reps\n1,2026-01-05,Bench press,5\n";
    const QByteArray two = "workout_id,date,exercise,reps\n1,2026-02-05,Bench press,8\n";
    const Log log = after(emptyLog(), import(emptyLog(), one).change);
    const ImportPreview preview = import(log, two);
    EXPECT_EQ(preview.newWorkouts(), 0);
    EXPECT_EQ(preview.knownWorkouts, 1);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("identifier “1”"));
    EXPECT_TRUE(import(log, one).warnings.empty());
}

TEST(Importing, OwnFilesKnowWhatTheUserRenamedSince)
{
    const Log log = after(emptyLog(), strong(emptyLog(), kStrong + kLater).change);
    const QByteArray table = exported(log);
    Log later = after(emptyLog(), strong(emptyLog(), kStrong).change);
    Exercise renamed = later.exerciseOf(later.workouts().at(0)->exercises.at(0));
    renamed.aliases.push_back({QString(), renamed.name});
    renamed.name = u"Back squat, high bar"_s;
    later.putExercise(std::make_shared<const Exercise>(renamed));
    const ImportPreview preview = import(later, table);
    EXPECT_EQ(preview.newWorkouts(), 1);
    EXPECT_EQ(preview.newExercises(), 0);
    EXPECT_EQ(preview.workouts.at(0)->exercises.at(0).exercise, renamed.id);
}

TEST(Importing, WarnsOfAHeaderInAnotherEncoding)
{
    const ImportPreview preview = import(emptyLog(),
        "date,exercise,reps,gr\xF6\xDF"
        "e\n2026-01-05,Bench press,5,1\n");
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("1: “größe” is not UTF-8"));
}
