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

const QByteArray kS5 =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n";
const QByteArray kS4 = "Date,Workout Name,Duration,Exercise Name,Set "
                       "Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";

const Workout& onlyWorkout(const ImportPreview& preview)
{
    EXPECT_THAT(preview.workouts, SizeIs(1));
    return *preview.workouts.at(0);
}

struct Variant {
    const char* name;
    const char* text;
    std::optional<MassUnit> unit;
    std::optional<Mass> load; ///< of the first set
    std::optional<int> reps;
    const char* finishedAt; ///< empty: unknown
};

void PrintTo(const Variant& variant, std::ostream* out)
{
    *out << variant.name;
}

class StrongVariants : public testing::TestWithParam<Variant> { };

} // namespace

TEST_P(StrongVariants, AreRead)
{
    const Variant& variant = GetParam();
    const ImportPreview preview = import(emptyLog(), variant.text, inUnit(variant.unit));
    EXPECT_EQ(preview.format, u"strong"_s);
    EXPECT_EQ(preview.variant, QString::fromLatin1(variant.name).section(u' ', 0, 0));
    EXPECT_FALSE(preview.unit.mustBeAsked);
    EXPECT_TRUE(isAccounted(preview));
    EXPECT_TRUE(preview.report.skipped.empty());
    const Workout& workout = onlyWorkout(preview);
    EXPECT_EQ(workout.order, SetOrder::Listed);
    EXPECT_EQ(workout.source, u"strong"_s);
    ASSERT_FALSE(workout.sets.empty());
    EXPECT_EQ(workout.sets[0].load, variant.load);
    EXPECT_EQ(workout.sets[0].reps, variant.reps);
    EXPECT_EQ(
        workout.finishedAt ? workout.finishedAt->toIso() : QString(), QLatin1String(variant.finishedAt));
}

namespace {

const auto kKg = MassUnit::Kilogram;
const auto kLb = MassUnit::Pound;
const Variant kVariants[] = {
    {"S1",
        "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\r\n2016-10-03 "
        "19:30:55,\"W1D1\",\"Squat\",0,70.0,5,0.0,0,\"\"\r\n",
        {}, Mass::from(70, kKg), 5, ""},
    {"S2",
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance "
        "Unit;Seconds;Notes;Workout Notes\n"
        "2018-12-10 10:33:55;\"Chest A\";\"Incline Bench Press (Barbell)\";1;90;lbs;15;;;;0;\"\";\"\"\n",
        {}, Mass::from(90, kLb), 15, ""},
    {"S3",
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance "
        "Unit;Seconds;Notes;Workout Notes;Workout Duration\n"
        "2023-07-30 16:49:28;\"Arms\";\"Bench Press (Dumbbell)\";1;14;kg;8;;;;0;\"\";\"\";44m\n"
        "2023-07-30 16:49:28;\"Arms\";\"Plank\";1;;;;;;km;30;\"\";;44m\n",
        {}, Mass::from(14, kKg), 8, "2023-07-30T17:33:28"},
    {"S4a",
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes\n"
        "2018-02-10 16:46:13,\"A\",\"Bench Press (Barbell)\",1,75,8,0,0,\"\",\"\"\n",
        kKg, Mass::from(75, kKg), 8, ""},
    {"S4b",
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
        "2019-02-10 16:46:13,\"A\",\"Bench Press (Barbell)\",1,6.80388555,8,0,0,\"\",\"\",\n",
        kKg, Mass::from(15, kLb), 8, ""},
    {"S4",
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout "
        "Notes,RPE\n"
        "2021-02-10 16:46:13,\"Mittwoch\",2h 18m,\"Bench Press (Barbell)\",1,75.0,8,0,0,\"\",\"\",\n",
        kKg, Mass::from(75, kKg), 8, "2021-02-10T19:04:13"},
    {"S5",
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
        "2023-04-03 14:51:10,\"Upper Body Day\",1h 22m,\"Cable Crossover\",D,17.5,4.0,0,0.0,\n",
        kLb, Mass::from(17.5, kLb), 4, "2023-04-03T16:13:10"},
    {"S6",
        "\"Workout #\";\"Date\";\"Workout Name\";\"Duration (sec)\";\"Exercise Name\";\"Set Order\";\"Weight "
        "(kg)\";\"Reps\";\"RPE\";"
        "\"Distance (meters)\";\"Seconds\";\"Notes\";\"Workout Notes\"\n"
        "\"71\";\"2022-10-23 17:41:11\";\"Pull\";\"3608\";\"Knelt "
        "Pulldown\";\"WARM_UP\";\"2.2679618500000003\";\"5\";\"\";\"\";\"\";\"\";\"two\nlines\"\n",
        {}, Mass::from(5, kLb), 5, "2022-10-23T18:41:19"},
    {"S7",
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance "
        "Unit,Seconds,Notes,Workout Notes\n"
        "2025-06-01 10:00:00,\"A\",45m,\"Squat (Barbell)\",1,225,lbs,5,8,,,0,,\n",
        {}, Mass::from(225, kLb), 5, "2025-06-01T10:45:00"},
    {"S4 French",
        "Date,Nom de l'entraînement,Durée,Nom de l'exercice,Ordre de la "
        "série,Poids,Réps,Distance,Secondes,Notes,Notes d'entraînement,RPE\n"
        "2021-02-10 16:46:13,\"Mercredi\",1h 1min,\"Développé couché\",1,75.0,8,0,0,\"\",\"\",\n",
        kKg, Mass::from(75, kKg), 8, "2021-02-10T17:47:13"},
    {"S3 German",
        "Datum;Workout-Name;Name der Übung;Reihenfolge "
        "festlegen;Gewicht;Wiederh.;RPE;Entfernung;Sekunden;Notizen;Workout-Notizen;Workout-Dauer\n"
        "2021-02-10 16:46:13;\"Mittwoch\";\"Bankdrücken\";0;60;8;;;;\"\";\"\";38min\n"
        "2021-02-10 16:46:13;\"Mittwoch\";\"Bankdrücken\";0;70;8;;;;\"\";\"\";38min\n",
        kKg, Mass::from(60, kKg), 8, "2021-02-10T17:24:13"},
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Strong, StrongVariants, testing::ValuesIn(kVariants));

TEST(Strong, RefusesWithoutAUnitAndSaysWhatItLooksLike)
{
    const QByteArray bytes = kS5
        + "2025-01-01 10:00:00,A,45m,Squat (Barbell),1,135,5,0,0,\n2025-01-01 10:00:00,A,45m,Squat "
          "(Barbell),2,225,5,0,0,\n";
    const ImportPreview preview = import(emptyLog(), bytes);
    EXPECT_TRUE(preview.unit.mustBeAsked);
    EXPECT_EQ(preview.unit.guess, kLb);
    EXPECT_EQ(preview.unit.unit, std::nullopt);
    const auto change = importChange(preview);
    ASSERT_FALSE(change.has_value());
    EXPECT_THAT(change.error().message.toStdString(), HasSubstr("--unit"));
    EXPECT_FALSE(import(emptyLog(), kS5 + "2025-01-01 10:00:00,A,45m,Pull Up,1,0,5,0,0,\n").unit.mustBeAsked)
        << "no weights";
}

TEST(Strong, TellsSetsFromTimersAndFromWhatWasNotDone)
{
    const ImportPreview preview = import(emptyLog(),
        kS4
            + "2025-06-03 20:23:00,Evening,1h,Bench Press (Barbell),W,40,10,0,0,elbows in,quiet gym,\n"
              "2025-06-03 20:23:00,Evening,1h,Bench Press (Barbell),Rest Timer,0,0.0,0,120.0,,,\n"
              "2025-06-03 20:23:00,Evening,1h,Bench Press (Barbell),1,80,8,0,0,,,8.5\n"
              "2025-06-03 20:23:00,Evening,1h,Bench Press (Barbell),2,80,0,0,0,,,\n"
              "2025-06-03 20:23:00,Evening,1h,Bench Press (Barbell),F,80,0,0,0,,,10\n"
              "2025-06-03 20:23:00,Evening,1h,Bench Press (Barbell),D,60,6,0,0,slow,,\n"
              "2025-06-03 20:23:00,Evening,1h,Plank,1,0,0,0,60,,,\n"
              "2025-06-03 20:23:00,Evening,1h,Running,1,0,0,2.5,0,,,\n",
        inUnit(kKg));
    const Workout& workout = onlyWorkout(preview);
    ASSERT_THAT(workout.sets, SizeIs(6));
    EXPECT_EQ(preview.report.restTimers, 1);
    ASSERT_THAT(preview.report.skipped, SizeIs(1));
    EXPECT_EQ(preview.report.skipped[0].line, 5);
    EXPECT_EQ(workout.sets[0].role, SetRole::Warmup);
    EXPECT_EQ(workout.sets[1].rir, 1.5);
    EXPECT_EQ(workout.sets[1].toFailure, std::nullopt);
    EXPECT_EQ(workout.sets[2].toFailure, true);
    EXPECT_EQ(workout.sets[2].reps, 0);
    EXPECT_EQ(workout.sets[2].rir, 0);
    EXPECT_EQ(workout.sets[3].role, SetRole::Drop);
    EXPECT_EQ(workout.sets[3].note, u"slow"_s);
    EXPECT_EQ(workout.sets[4].seconds, 60);
    EXPECT_EQ(workout.sets[4].reps, std::nullopt);
    EXPECT_EQ(workout.sets[4].load, std::nullopt);
    EXPECT_EQ(workout.sets[5].distance, Distance::from(2.5, DistanceUnit::Kilometre));
    EXPECT_EQ(workout.exercises[0].note, u"elbows in"_s);
    EXPECT_EQ(workout.exercises[0].plannedRestSeconds, 120);
    EXPECT_EQ(workout.note, u"quiet gym"_s);
    for (const PerformedSet& set : workout.sets)
        EXPECT_EQ(set.rest, std::nullopt);
    EXPECT_TRUE(isAccounted(preview));
}

TEST(Strong, ReadsWeightlessSetsOfBodyWeightExercises)
{
    const ImportPreview preview = import(emptyLog(),
        kS5
            + "2025-06-03 20:23:00,A,1h,Pull Up,1,0,8,0,0,\n2025-06-03 20:23:00,A,1h,Pull Up,2,10,5,0,0,\n"
              "2025-06-03 20:23:00,A,1h,Push Up,1,81,5,0,0,\n2025-06-03 20:23:00,A,1h,Leg "
              "Press,1,0.0,10,0,0,\n",
        inUnit(kKg));
    const Workout& workout = onlyWorkout(preview);
    const Log log = after(emptyLog(), preview.change);
    EXPECT_EQ(workout.sets[0].load, std::nullopt);
    EXPECT_EQ(workout.sets[0].loadMode, LoadMode::Bodyweight);
    EXPECT_EQ(workout.sets[1].load, Mass::from(10, kKg));
    EXPECT_EQ(workout.sets[1].loadMode.value_or(log.exerciseOf(workout, workout.sets[1]).loadMode),
        LoadMode::BodyweightPlus);
    EXPECT_EQ(workout.sets[3].load, std::nullopt);
    EXPECT_EQ(workout.sets[3].loadMode, std::nullopt);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("Push-up"));
}

TEST(Strong, KeepsWorkoutsOfOneSecondApartByNameAndNumber)
{
    const QByteArray header =
        "\"Workout #\";\"Date\";\"Workout Name\";\"Duration (sec)\";\"Exercise Name\";\"Set Order\";\"Weight "
        "(kg)\";\"Reps\";\"RPE\";\"Distance (meters)\";\"Seconds\";\"Notes\";\"Workout Notes\"\n";
    const auto row = [](const char* number, const char* title) {
        return QByteArray("\"") + number + "\";\"2022-10-23 17:41:11\";\"" + title
            + "\";\"60\";\"Squat (Barbell)\";\"1\";\"100\";\"5\";\"\";\"\";\"\";\"\";\"\"\n";
    };
    const QByteArray bytes = header + row("1", "A") + row("2", "A") + row("3", " B ");
    const ImportPreview preview = import(emptyLog(), bytes);
    EXPECT_EQ(preview.newWorkouts(), 3);
    const Log log = after(emptyLog(), preview.change);
    EXPECT_EQ(import(log, bytes).newWorkouts(), 0);
}

TEST(Strong, KeepsAnImplausibleDurationAndMarksIt)
{
    const ImportPreview preview =
        import(emptyLog(), kS5 + "2025-06-03 20:23:00,A,264h 1m,Squat (Barbell),1,100,5,0,0,\n", inUnit(kKg));
    EXPECT_EQ(onlyWorkout(preview).finishedAt->toIso(), u"2025-06-14T20:24:00"_s);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("264 h"));
}

TEST(Strong, MarksImplausibleValuesAndKeepsThem)
{
    const ImportPreview preview = import(emptyLog(),
        kS5
            + "2025-06-03 20:23:00,A,1h,Squat (Barbell),1,1000,10,0,0,\n2075-06-03 20:23:00,A,1h,Squat "
              "(Barbell),1,100,10,0,0,\n"
              "1970-06-03 20:23:00,A,1h,Squat (Barbell),1,100,5000,0,0,11\n",
        inUnit(kKg));
    EXPECT_EQ(preview.newSets(), 3);
    std::vector<int> lines;
    for (const ImportRemark& remark : preview.warnings)
        lines.push_back(remark.line);
    EXPECT_THAT(lines, ElementsAre(2, 3, 4, 4, 4));
}

TEST(Strong, ReadsACommaWhereTheWholeFileHasIt)
{
    const QByteArray header = QByteArray(kS5).replace(',', ';');
    const QByteArray comma = header + "2025-06-03 20:23:00;A;1h;Squat (Barbell);1;82,5;5;0;0;7,5\n";
    const ImportPreview preview = import(emptyLog(), comma, inUnit(kKg));
    EXPECT_EQ(onlyWorkout(preview).sets[0].load, Mass::from(82.5, kKg));
    EXPECT_EQ(onlyWorkout(preview).sets[0].rir, 2.5);

    const auto open = importChange(import(
        emptyLog(), header + "2025-06-03 20:23:00;A;1h;Squat (Barbell);1;1,250;5;0;0;\n", inUnit(kKg)));
    ASSERT_FALSE(open.has_value());
    EXPECT_THAT(open.error().message.toStdString(), HasSubstr("--decimal"));
}

TEST(Strong, ReadsAHeaderOfWhichSomeWordsAreNotKnown)
{
    const ImportPreview preview = import(emptyLog(),
        "Datum,Passnamn,Varaktighet,Övning,Ordning,Vikt,Reps,Distans,Sekunder,RPE\n"
        "2025-06-03 20:23:00,A,45m,Squat (Barbell),1,100,5,0,0,\n",
        inUnit(kKg));
    EXPECT_EQ(preview.variant, u"S5"_s);
    EXPECT_EQ(preview.newSets(), 1);
    EXPECT_FALSE(preview.warnings.empty());
}

TEST(Strong, IsNotFooledByASecondCopyOfTheFile)
{
    const QByteArray rows = "2025-06-03 20:23:00,A,45m,Squat (Barbell),1,100,5,0,0,\n2025-06-04 "
                            "20:23:00,A,45m,Squat (Barbell),1,100,5,0,0,\n";
    const ImportPreview preview = import(emptyLog(), kS5 + rows + kS5 + rows, inUnit(kKg));
    EXPECT_EQ(preview.newWorkouts(), 2);
    EXPECT_EQ(preview.newSets(), 2);
    EXPECT_EQ(preview.report.repeatedRows, 2);
    EXPECT_THAT(preview.report.skipped, SizeIs(1)) << "the second header";
    EXPECT_TRUE(isAccounted(preview));
}

RC_GTEST_PROP(Strong, AccountsForEveryRowOfADamagedFile, ())
{
    QByteArray bytes = kS4;
    const int rows = *rc::gen::inRange(1, 12);
    for (int i = 0; i < rows; ++i) {
        bytes +=
            *rc::gen::element<std::string>("2025-06-03 20:23:00", "2025-06-04 20:23:00", "x", "") + ",A,1h,";
        bytes += *rc::gen::element<std::string>("Squat (Barbell)", "\"Pull, Up\"", "", "Rest") + ',';
        bytes += *rc::gen::element<std::string>("1", "2", "0", "W", "D", "F", "Rest Timer", "?") + ',';
        bytes += *rc::gen::element<std::string>("100", "0", "", "6.80388555", "-1", "abc") + ',';
        bytes += *rc::gen::element<std::string>("5", "0", "", "10.0", "1.5") + ",0,";
        bytes += *rc::gen::element<std::string>("0", "60", "") + ",\"no\nte\",,8\n";
    }
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        bytes[*rc::gen::inRange<qsizetype>(kS4.size(), bytes.size())] =
            *rc::gen::element<char>('"', ',', '\n', 'x', '\xE9');
    const auto preview = tryImport(emptyLog(), bytes, inUnit(kKg));
    const bool isClear = preview.has_value() ? isAccounted(*preview) : !preview.error().message.isEmpty();
    RC_ASSERT(isClear);
}
