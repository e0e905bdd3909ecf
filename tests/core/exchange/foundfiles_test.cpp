// SPDX-License-Identifier: GPL-3.0-or-later
// Files as they are found: rewritten by spreadsheets, by hand, by other versions of the apps.
#include "tests/core/exchange/exchanging.h"

#include "core/exchange/import/wordeddate.h"

#include <QLocale>

#include <ctime>

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QByteArray kStrong =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n";
const QByteArray kSquat = "2025-06-03 20:23:00,A,1h,Squat (Barbell),1,100,5,0,0,8\n";
const QByteArray kHevy = "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
                         "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\","
                         "\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n";
const QByteArray kHevyStart = "\"Upper\",\"9 Jul 2025, 06:42\",\"9 Jul 2025, 07:46\",\"\",";

ImportPreview strong(const QByteArray& rows)
{
    return import(emptyLog(), kStrong + rows, inUnit(MassUnit::Kilogram));
}

QByteArray squat(const char* what, const char* becomes)
{
    return QByteArray(kSquat).replace(what, becomes);
}

/// "Squat (Barbell): 100 kg x5", as the file names the exercise.
QStringList setsOf(const ImportPreview& preview)
{
    QStringList all;
    for (const WorkoutPtr& workout : preview.workouts) {
        for (const PerformedSet& set : workout->sets) {
            const PerformedExercise& performed = workout->exerciseOf(set);
            const ExercisePtr known = emptyLog().findExercise(performed.exercise);
            QString text = (performed.namedAs.isEmpty() && known ? known->name : performed.namedAs) + u':';
            if (set.load)
                text += u' ' + set.load->text() + u' ' + keyOf(set.load->unit());
            if (set.reps)
                text += u" x%1"_s.arg(*set.reps);
            if (set.seconds)
                text += u" %1 s"_s.arg(*set.seconds);
            all << text;
        }
    }
    return all;
}

std::vector<std::string> warningsOf(const ImportPreview& preview)
{
    std::vector<std::string> all;
    for (const QString& text : texts(preview.warnings))
        all.push_back(text.toStdString());
    return all;
}

} // namespace

TEST(StrayDelimiters, AreToldFromTheCommasOfANameThatWasNotQuoted)
{
    const ImportPreview preview = strong(kSquat + squat("Squat (Barbell)", "Bench Press, Incline")
        + squat(",8\n", ",\n").replace("Squat (Barbell)", "Row, Bent Over"));
    EXPECT_THAT(setsOf(preview),
        ElementsAre(u"Squat (Barbell): 100 kg x5"_s, u"Bench Press, Incline: 100 kg x5"_s,
            u"Row, Bent Over: 100 kg x5"_s));
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("3: there is a delimiter"));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(StrayDelimiters, AreToldFromADecimalCommaThatWasNotQuoted)
{
    for (const char* rpe : {",8\n", ",\n"}) {
        const ImportPreview preview = strong(squat(",8\n", rpe).replace(",100,", ",82,5,") + kSquat);
        EXPECT_THAT(
            setsOf(preview), ElementsAre(u"Squat (Barbell): 82.5 kg x5"_s, u"Squat (Barbell): 100 kg x5"_s));
        EXPECT_TRUE(isAccounted(preview));
    }
}

TEST(StrayDelimiters, BesideAnEmptyCellAndBehindTheLastOneAreLeftOut)
{
    const ImportPreview preview =
        strong(kSquat + squat(",1,100", ",,1,100") + squat(",8\n", ",8,\n") + squat(",8\n", ",8,,,\n"));
    EXPECT_THAT(setsOf(preview), SizeIs(4));
    EXPECT_THAT(preview.report.skipped, IsEmpty());
    for (const PerformedSet& set : preview.workouts.at(0)->sets) {
        EXPECT_EQ(set.load, Mass::from(100, MassUnit::Kilogram));
        EXPECT_EQ(set.rir, 2);
    }
}

TEST(StrayDelimiters, ThatMayBeInTwoPlacesCostTheRow)
{
    const ImportPreview preview = strong(kSquat + squat(",100,5,0,0,8\n", ",5,5,5,5,5,5\n"));
    EXPECT_THAT(setsOf(preview), SizeIs(1));
    ASSERT_THAT(preview.report.skipped, SizeIs(1));
    EXPECT_EQ(preview.report.skipped[0].line, 3);
    EXPECT_THAT(preview.report.skipped[0].text.toStdString(), HasSubstr("11 cells, the header 10"));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(StrayDelimiters, OfHevyAreToldInNamesAndDates)
{
    const ImportPreview preview = import(emptyLog(),
        kHevy
            + "Upper,9 Jul 2025, 06:42,9 Jul 2025, 07:46,,Bench, Incline,,,0,normal,100,5,,,\n"
              "Lower,Jun 11, 2026, 1:01 PM,Jun 11, 2026, 2:04 PM,,Squat (Barbell),,,0,normal,82,5,8,,,\n");
    EXPECT_THAT(
        setsOf(preview), ElementsAre(u"Bench, Incline: 100 kg x5"_s, u"Squat (Barbell): 82.5 kg x8"_s));
    EXPECT_EQ(preview.workouts.at(0)->finishedAt->toIso(), u"2025-07-09T07:46:00"_s);
    EXPECT_EQ(preview.workouts.at(1)->startedAt.toIso(), u"2026-06-11T13:01:00"_s);
}

TEST(StrayDelimiters, InTablesMadeByHandAreToldAsWell)
{
    const ImportPreview preview = import(emptyLog(),
        "date,exercise,load,load_unit,reps,set_note\n2026-01-05,Bench press,100,kg,5,fast, easy\n"
        "2026-01-05,Bench, narrow,100,kg,5,\n2026-01-05,Bench press,82,5,kg,5,\n");
    EXPECT_THAT(setsOf(preview), SizeIs(3));
    EXPECT_EQ(preview.workouts.at(0)->sets[0].note, u"fast, easy"_s);
    EXPECT_EQ(preview.workouts.at(0)->sets[2].load, Mass::from(82.5, MassUnit::Kilogram));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(Loads, BelowZeroAreHelpToTheBody)
{
    const ImportPreview preview = strong(
        squat("Squat (Barbell)", "Pull Up (Assisted)").replace(",100,", ",-20,") + squat(",100,", ",-30,"));
    const Workout& workout = *preview.workouts.at(0);
    ASSERT_THAT(workout.sets, SizeIs(2));
    const Log log = after(emptyLog(), preview.change);
    EXPECT_EQ(workout.sets[0].load, Mass::from(20, MassUnit::Kilogram));
    EXPECT_EQ(workout.sets[0].loadMode.value_or(log.exerciseOf(workout, workout.sets[0]).loadMode),
        LoadMode::BodyweightMinus);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("3: “Squat” has a load below"));

    const ImportPreview hevy =
        import(emptyLog(), kHevy + kHevyStart + "\"Pull Up (Assisted)\",,\"\",0,\"normal\",-20,9,,,\n");
    EXPECT_EQ(hevy.workouts.at(0)->sets[0].load, Mass::from(20, MassUnit::Kilogram));
    EXPECT_THAT(hevy.warnings, IsEmpty());
}

TEST(Loads, WithTheirUnitInTheCellAreReadInThat)
{
    const ImportPreview preview = strong(squat(",100,", ",100 kg,") + squat(",100,", ",225 lbs,")
        + squat("Squat (Barbell)", "Pull Up").replace(",100,", ",BW,"));
    EXPECT_THAT(setsOf(preview),
        ElementsAre(u"Squat (Barbell): 100 kg x5"_s, u"Squat (Barbell): 225 lb x5"_s, u"Pull Up: x5"_s));
    const ImportPreview byHand =
        import(emptyLog(), "date,exercise,load,reps\n2025-11-24,Bench press,225 lb,5\n");
    EXPECT_FALSE(byHand.unit.mustBeAsked);
    EXPECT_THAT(setsOf(byHand), ElementsAre(u"Bench press: 225 lb x5"_s));
}

TEST(Loads, WithASignForTheThousandsAreReadWhereItCannotBeTheDecimalSign)
{
    const auto loadOf = [](const char* load, const char* other) {
        const auto preview = tryImport(emptyLog(),
            QByteArray("Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps\n"
                       "2025-06-03 20:23:00;A;Leg Press;1;")
                + load + ";lbs;8 reps\n2025-06-03 20:23:00;A;Leg Press;2;" + other + ";lbs;5\n");
        if (!preview || preview->decimal.mustBeAsked)
            return std::string("asked");
        return preview->workouts.at(0)->sets.at(0).load->text().toStdString();
    };
    EXPECT_EQ(loadOf("1.062,5", "90,5"), "1062.5");
    EXPECT_EQ(loadOf("1,062.5", "90.5"), "1062.5");
    EXPECT_EQ(loadOf("1 062,5", "90,5"), "1062.5");
    EXPECT_EQ(loadOf("1'062.5", "90.5"), "1062.5");
    EXPECT_EQ(loadOf("1,062", "90"), "asked") << "a thousand or one";
    EXPECT_EQ(loadOf("1.062,5", "90.5"), "asked") << "two signs for one thing";
}

TEST(SetOrder, DropsNoSetWhateverStandsThere)
{
    const ImportPreview preview = strong(squat(",1,100", ",1.0,100") + squat(",1,100", ",,90")
        + squat(",1,100", ",Aufwaermsatz,80") + squat(",1,100", ",warmpu,70"));
    EXPECT_THAT(setsOf(preview), SizeIs(4));
    EXPECT_EQ(preview.workouts.at(0)->sets[2].role, SetRole::Working);
    EXPECT_EQ(preview.workouts.at(0)->sets[3].role, SetRole::Warmup) << "a slip";
    EXPECT_THAT(warningsOf(preview), ElementsAre(HasSubstr("4: “Aufwaermsatz”")));
}

TEST(SetOrder, OfAnUnknownWordWithNothingButATimeIsNoSet)
{
    const ImportPreview preview =
        strong(kSquat + squat(",1,100,5,0,0,8", ",Pausenuhr,0,0,0,120,") + squat(",1,100", ",1 100"));
    EXPECT_THAT(setsOf(preview), SizeIs(1));
    EXPECT_THAT(preview.report.skipped, SizeIs(2));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(SetTypes, OfHevyWithSlipsAndOfOthersDropNoSet)
{
    QByteArray bytes = kHevy;
    for (const char* type : {"Normal", "warm_up", "norml", "Warm-up", "failure", "Drop Set", "left"})
        bytes += kHevyStart + "\"Squat (Barbell)\",,\"\",0,\"" + type + "\",100,5,,,\n";
    const ImportPreview preview = import(emptyLog(), bytes);
    std::vector<SetRole> roles;
    for (const PerformedSet& set : preview.workouts.at(0)->sets)
        roles.push_back(set.role);
    EXPECT_THAT(roles,
        ElementsAre(SetRole::Working, SetRole::Warmup, SetRole::Working, SetRole::Warmup, SetRole::Working,
            SetRole::Drop, SetRole::Working));
    EXPECT_EQ(preview.workouts.at(0)->sets[4].toFailure, true);
    EXPECT_THAT(warningsOf(preview), ElementsAre(HasSubstr("8: “left”")));
}

TEST(Headers, MayLackWhatIsNotNeeded)
{
    const ImportPreview noName = import(emptyLog(),
        "Date,Exercise Name,Set Order,Weight,Reps\n2025-06-03 20:23:00,Squat (Barbell),1,100,5\n",
        inUnit(MassUnit::Kilogram));
    EXPECT_EQ(noName.format, u"strong"_s);
    EXPECT_THAT(setsOf(noName), ElementsAre(u"Squat (Barbell): 100 kg x5"_s));
    const ImportPreview noWeight = import(
        emptyLog(), "Date,Workout Name,Exercise Name,Set Order,Reps\n2025-06-03 20:23:00,A,Pull Up,1,5\n");
    EXPECT_THAT(setsOf(noWeight), ElementsAre(u"Pull Up: x5"_s));
    const ImportPreview noType = import(emptyLog(),
        "title,start_time,exercise_title,set_index,weight_kg,reps\n"
        "A,\"9 Jul 2025, 06:42\",Squat (Barbell),0,100,5\n");
    EXPECT_EQ(noType.format, u"hevy"_s);
    EXPECT_THAT(setsOf(noType), ElementsAre(u"Squat (Barbell): 100 kg x5"_s));
}

TEST(Headers, OfHevyWithSlipsAreReadAndItsUnitIsAskedWhereItIsNotThere)
{
    const QByteArray header = "titel,start_tme,end_tme,descripton,excercise_title,supersetid,exercise_note,"
                              "setindex,settype,weight,rep,distance,duration,rpe\n";
    const QByteArray row = kHevyStart + "\"Squat (Barbell)\",,\"\",0,\"normal\",100,5,,,8\n";
    EXPECT_TRUE(import(emptyLog(), header + row).unit.mustBeAsked);
    const ImportPreview preview = import(emptyLog(), header + row, inUnit(MassUnit::Pound));
    EXPECT_THAT(setsOf(preview), ElementsAre(u"Squat (Barbell): 100 lb x5"_s));
    EXPECT_EQ(preview.workouts.at(0)->sets[0].rir, 2);
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("“rep” is not known by name"));
}

TEST(Headers, MayHaveTheirAccentsAsSignsOfTheirOwn)
{
    const QString header = u"Date,Nom de l’entraînement,Durée,Nom de l’exercice,Ordre de la série,Poids,Réps,"
                           "Distance,Secondes,RPE\n"_s;
    const ImportPreview preview = import(emptyLog(),
        header.normalized(QString::NormalizationForm_D).toUtf8() + kSquat, inUnit(MassUnit::Kilogram));
    EXPECT_THAT(setsOf(preview), ElementsAre(u"Squat (Barbell): 100 kg x5"_s));
    EXPECT_THAT(preview.warnings, IsEmpty());
}

TEST(Headers, OfStrongAreUnderstoodInTheAppsLanguages)
{
    for (const char* header : {"Fecha,Nombre del entrenamiento,Duración,Nombre del ejercicio,Orden de las "
                               "series,Peso,Repeticiones,Distancia,Segundos,RPE\n",
             "Дата,Название тренировки,Длительность,Название упражнения,Порядок подхода,Вес,Повторения,"
             "Расстояние,Секунды,RPE\n",
             "日付,ワークアウト名,時間,エクササイズ名,セット順,重量,レップ,距離,秒,RPE\n",
             "날짜,운동 이름,기간,운동명,세트 순서,무게,횟수,거리,초,RPE\n",
             "日期,训练名称,时长,动作名称,组顺序,重量,次数,距离,秒,RPE\n"}) {
        const ImportPreview preview =
            import(emptyLog(), QByteArray(header) + kSquat, inUnit(MassUnit::Kilogram));
        EXPECT_THAT(setsOf(preview), ElementsAre(u"Squat (Barbell): 100 kg x5"_s)) << header;
        EXPECT_EQ(preview.variant, u"S5"_s) << header;
    }
}

TEST(Implausible, IsWhatNobodyLiftsInThatExercise)
{
    const ImportPreview preview = strong(squat(",100,", ",546,")
        + squat("Squat (Barbell)", "Chest Fly (Dumbbell)").replace(",100,", ",546,")
        + squat(",1h,", ",36h,").replace("-03", "-05"));
    EXPECT_THAT(setsOf(preview), SizeIs(3));
    EXPECT_THAT(warningsOf(preview),
        ElementsAre(
            HasSubstr("3: “Dumbbell fly”: 546 kg for 5 reps"), HasSubstr("4: the workout lasts 36 h")));
}

TEST(Headers, SayWhichColumnsAreNotRead)
{
    const ImportPreview preview =
        import(emptyLog(), QByteArray(kStrong).replace("RPE\n", "RPE,Mood\n") + squat(",8\n", ",8,good\n"),
            inUnit(MassUnit::Kilogram));
    EXPECT_THAT(warningsOf(preview), ElementsAre(HasSubstr("“Mood” is not read")));
}

TEST(Headers, OfOurOwnTablesForgiveASlip)
{
    const ImportPreview preview =
        import(emptyLog(), "date,excercise,reps,set_notes\n2026-01-05,Bench press,5,x\n");
    EXPECT_THAT(setsOf(preview), ElementsAre(u"Bench press: x5"_s));
    EXPECT_EQ(preview.workouts.at(0)->sets[0].note, u"x"_s);
    EXPECT_THAT(warningsOf(preview),
        ElementsAre(HasSubstr("“excercise” is read as exercise"), HasSubstr("“set_notes” is read as")));
}

TEST(OwnTables, ThatASpreadsheetRewroteAreReadWithItsCommasAndDates)
{
    const ImportPreview preview = import(emptyLog(),
        "settheory;workout_started_at;exercise;load;load_unit;reps;rir\n"
        "1;24.11.2025 18:04;Bench press;82,5;kg;5;1,5\n");
    EXPECT_THAT(setsOf(preview), ElementsAre(u"Bench press: 82.5 kg x5"_s));
    EXPECT_EQ(preview.workouts.at(0)->sets[0].rir, 1.5);
    EXPECT_EQ(preview.workouts.at(0)->startedAt.toIso(), u"2025-11-24T18:04:00"_s);
    EXPECT_TRUE(import(emptyLog(), "date,exercise,reps\n11/10/2025,Bench press,5\n").dates.mustBeAsked);
}

TEST(OwnTables, WithoutIdentifiersHaveOneWorkoutForEachStartAndTitle)
{
    const ImportPreview preview = import(emptyLog(),
        "reps;exercise;workout;date\n5;Bench press;A;2026-01-05\n5;Bench press;B;2026-01-05\n"
        "8;Bench press;A;2026-01-05\n");
    ASSERT_THAT(preview.workouts, SizeIs(2));
    EXPECT_THAT(preview.workouts[0]->sets, SizeIs(2));
    EXPECT_THAT(preview.workouts[1]->sets, SizeIs(1));
}

TEST(Cells, MayHaveABlankBeforeTheirQuote)
{
    const ImportPreview preview = import(emptyLog(),
        QByteArray(kStrong).replace(",", ", ")
            + "2025-06-03 20:23:00, \"A\", 1h, \"Row, Barbell\", 1, 100, 5, 0, 0, 8\n"
              "2025-06-03 20:23:00, \"A\", 1h, \"12 bar, 1, 100, 5, 0, 0, 8\n",
        inUnit(MassUnit::Kilogram));
    EXPECT_THAT(setsOf(preview), ElementsAre(u"Row, Barbell: 100 kg x5"_s, u"\"12 bar: 100 kg x5"_s));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(Times, InUtcAreConvertedAndOthersAreTheClockOnTheWall)
{
    ImportRequest request = inUnit(MassUnit::Kilogram);
    request.zone = u"Europe/Berlin"_s;
    const ImportPreview preview = import(emptyLog(),
        kStrong + squat("20:23:00", "20:23:00Z") + squat("2025-06-03 20:23:00", "2025-06-04T20:23:00+02:00")
            + squat("2025-06-03 20:23:00", "2025-06-05 20:23:00"),
        request);
    QStringList times;
    for (const WorkoutPtr& workout : preview.workouts)
        times << workout->startedAt.toIso() + u'/' + workout->finishedAt->toIso();
    EXPECT_THAT(times,
        ElementsAre(u"2025-06-03T22:23:00+02:00/2025-06-03T23:23:00+02:00"_s,
            u"2025-06-04T20:23:00+02:00/2025-06-04T21:23:00+02:00"_s,
            u"2025-06-05T20:23:00+02:00/2025-06-05T21:23:00+02:00"_s));
    QByteArray hevy = kHevy + kHevyStart + "\"Squat (Barbell)\",,\"\",0,\"normal\",100,5,,,\n";
    hevy.replace("9 Jul 2025, 06:42", "2025-07-09T06:42:00Z").replace("9 Jul 2025, 07:46", "");
    EXPECT_EQ(
        import(emptyLog(), hevy, request).workouts.at(0)->startedAt.toIso(), u"2025-07-09T08:42:00+02:00"_s);
}

TEST(Times, DoNotDependOnTheZoneOfTheMachine)
{
    const QByteArray before = qgetenv("TZ");
    const auto in = [](const char* zone, const Log& log) {
        qputenv("TZ", zone);
        tzset();
        return import(log, kStrong + kSquat, inUnit(MassUnit::Kilogram));
    };
    const ImportPreview first = in("Asia/Tokyo", emptyLog());
    EXPECT_EQ(in("America/Los_Angeles", after(emptyLog(), first.change)).newWorkouts(), 0);
    EXPECT_EQ(first.workouts.at(0)->startedAt.toIso(), u"2025-06-03T20:23:00"_s);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

TEST(WordedDates, KnowTheMonthsOfEveryLanguageOfTheApps)
{
    for (const char* language : {"en", "de", "de_AT", "fr", "fr_CA", "es", "es_MX", "pt_BR", "pt_PT", "it",
             "nl", "sv", "da", "nb", "fi", "ru", "uk", "pl", "cs", "sk", "tr", "ro", "hu", "el", "id", "ca",
             "zh_CN", "zh_TW", "ja", "ko"}) {
        const QLocale locale{QLatin1String(language)};
        for (int month = 1; month <= 12; ++month) {
            const QDate date(2025, month, 9);
            for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
                for (const QString& name :
                    {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    const QString text = u"9 %1 2025, 06:42"_s.arg(name);
                    EXPECT_EQ(momentFromWords(text), Moment::at(date, QTime(6, 42)))
                        << language << ": " << text.toStdString();
                }
            }
        }
    }
}

TEST(WordedDates, KnowTheHalvesOfTheDayAndOtherWaysOfWritingTheTime)
{
    for (const QString& text :
        {u"9 Jul 2025, 6:42 PM"_s, u"9 jul 2025, 6:42\u00A0p.\u00A0m."_s, u"2025년 7월 9일 오후 6:42"_s,
            u"2025年7月9日 下午6:42"_s, u"2025年7月9日 午後6:42"_s, u"9 Tem 2025 ÖS 6:42"_s,
            u"9. heinäk. 2025 klo 18.42"_s, u"9 juil. 2025 à 18h42"_s, u"9 июл. 2025 г., 18:42"_s})
        EXPECT_EQ(momentFromWords(text), Moment::fromIso(u"2025-07-09T18:42:00")) << text.toStdString();
}

TEST(Files, ThatAreNoTablesAreToldInUtf16AsWell)
{
    const auto message = [](const QByteArray& bytes) {
        const auto preview = tryImport(emptyLog(), bytes);
        return preview ? std::string() : preview.error().message.toStdString();
    };
    const QByteArray page("\xFF\xFE<\0h\0t\0m\0l\0>\0<\0t\0a\0b\0l\0e\0>\0", 26);
    EXPECT_THAT(message(page), HasSubstr("web page"));
    EXPECT_THAT(message("<!-- saved --><table><tr><td>Date</td></tr></table>"), HasSubstr("web page"));
    EXPECT_THAT(message("{\\rtf1 Date}"), HasSubstr("text document"));
    EXPECT_THAT(message("PK\x05\x06 empty"), HasSubstr("spreadsheet"));
}
