// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellwords.h"
#include "core/exchange/csv/setcolumns.h"
#include "settheory_paths.h"
#include "tests/core/exchange/anylog.h"
#include "tests/core/exchange/exchanging.h"

#include <QFile>

using namespace settheory;
using namespace settheory::exchanging;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

template <class Value> Selection only(Value Selection::*field, const Value& value)
{
    Selection selection;
    selection.*field = value;
    return selection;
}

} // namespace

TEST(SetTheoryCsv, IsDocumentedColumnByColumn)
{
    QFile file(QStringLiteral(SETTHEORY_SOURCE "/docs/csv.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    qsizetype last = -1;
    for (const SetColumn& column : setColumns()) {
        const QString row =
            u"| `%1` | %2 |"_s.arg(QLatin1String(column.name), QString::fromUtf8(column.content));
        EXPECT_GT(text.indexOf(row), last) << row.toStdString();
        last = text.indexOf(row);
    }
}

RC_GTEST_PROP(SetTheoryCsv, ExportImportedIntoAnEmptyLogGivesTheSameBytes, ())
{
    const Log log = *anyLog();
    const CsvStyle style{*rc::gen::element(',', ';', '\t'), *rc::gen::arbitrary<bool>()};
    const QByteArray table = exported(log, style);
    auto preview = tryImport(emptyLog(), table);
    if (log.workouts().empty()) {
        RC_ASSERT(!preview.has_value());
        return;
    }
    RC_ASSERT(preview.has_value());
    RC_ASSERT(isAccounted(*preview));
    RC_ASSERT(preview->report.skipped.empty());
    for (const ImportRemark& remark : preview->warnings)
        RC_ASSERT(remark.text.contains(u"it is kept as it is"_s)); // implausible, but understood
    RC_ASSERT(preview->newWorkouts() == static_cast<int>(log.workouts().size()));
    const Log back = after(emptyLog(), preview->change);
    RC_ASSERT(exported(back, style) == table);

    // Beyond the bytes: what a row is made of came back as values.
    for (const WorkoutPtr& before : log.workouts()) {
        const WorkoutPtr now = back.findWorkout(before->id);
        RC_ASSERT(now != nullptr);
        RC_ASSERT(now->sets.size() == before->sets.size());
        for (std::size_t i = 0; i < before->sets.size(); ++i) {
            PerformedSet expected = before->sets[i];
            PerformedSet found = now->sets[i];
            expected.loadMode = loadModeIn(log, *before, expected);
            found.loadMode = loadModeIn(back, *now, found);
            expected.exercise = found.exercise = 0;
            RC_ASSERT(found == expected);
        }
    }
    const auto again = tryImport(back, table);
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->change.isEmpty());
}

RC_GTEST_PROP(SetTheoryCsv, AccountsForEveryRowOfADamagedFile, ())
{
    QByteArray table = exported(*anyLog());
    const int faults = *rc::gen::inRange(1, 6);
    for (int i = 0; i < faults; ++i) {
        const auto place = *rc::gen::inRange<qsizetype>(0, table.size());
        table[place] = *rc::gen::element<char>('"', ',', '\n', ';', 'x', '1', '\xE9', ' ');
    }
    const auto preview = tryImport(emptyLog(), table, inUnit(MassUnit::Kilogram));
    const bool isClear = preview.has_value() ? isAccounted(*preview) : !preview.error().message.isEmpty();
    RC_ASSERT(isClear);
    if (preview) {
        const Log back = after(emptyLog(), preview->change);
        for (const WorkoutPtr& workout : back.workouts())
            RC_ASSERT(workout->isConsistent());
        RC_ASSERT(!exported(back).isEmpty());
    }
}

TEST(SetTheoryCsv, MadeByHandNeedsAnExerciseAndADateOnly)
{
    const ImportPreview preview = import(emptyLog(),
        "reps,date,exercise,load,load_unit,mood\n"
        "5,2026-01-05,Bench Press (Barbell),100,kg,good\n"
        "4,2026-01-05,bench press,100,kg,\n"
        ",2026-01-06,Sack carry,,,\n");
    ASSERT_THAT(preview.workouts, SizeIs(2));
    EXPECT_EQ(preview.variant, u"plain"_s);
    EXPECT_EQ(preview.workouts[0]->startedAt, *Moment::on(QDate(2026, 1, 5)));
    ASSERT_THAT(preview.workouts[0]->sets, SizeIs(2));
    EXPECT_EQ(preview.workouts[0]->order, SetOrder::Done);
    EXPECT_EQ(preview.workouts[0]->exercises.back().exercise, catalogueId(u"bench-press"_s));
    EXPECT_THAT(preview.unknownNames(), ElementsAre(u"Sack carry"_s));
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("mood"));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(SetTheoryCsv, AsksForTheUnitThatIsMissing)
{
    const QByteArray bytes = "date,exercise,load,reps\n2026-01-05,Bench press,100,5\n";
    EXPECT_TRUE(import(emptyLog(), bytes).unit.mustBeAsked);
    EXPECT_THAT(importChange(import(emptyLog(), bytes)).error().message.toStdString(), HasSubstr("--unit"));
    const ImportPreview told = import(emptyLog(), bytes, inUnit(MassUnit::Pound));
    EXPECT_EQ(told.workouts.at(0)->sets.at(0).load, Mass::from(100, MassUnit::Pound));
    EXPECT_FALSE(import(emptyLog(), "date,exercise,reps\n2026-01-05,Push-up,5\n").unit.mustBeAsked);
}

TEST(SetTheoryCsv, OrdersSetsByTheirPositionWhereverTheyStand)
{
    const ImportPreview preview = import(emptyLog(),
        "workout_id,workout_started_at,exercise,exercise_position,set_position,load,load_unit,reps\n"
        "w,2026-01-05T10:00:00,Pec deck,2,2,40,kg,12\n"
        "v,2026-01-04T10:00:00,Pec deck,1,1,40,kg,12\n"
        "w,2026-01-05T10:00:00,Bench press,1,3,100,kg,4\n"
        "w,2026-01-05T10:00:00,Bench press,1,1,100,kg,5\n");
    ASSERT_THAT(preview.workouts, SizeIs(2));
    const Workout& workout = *preview.workouts[1];
    EXPECT_EQ(workout.id.text, u"w"_s);
    ASSERT_THAT(workout.exercises, SizeIs(2));
    EXPECT_EQ(workout.exercises[0].exercise, catalogueId(u"bench-press"_s));
    ASSERT_THAT(workout.sets, SizeIs(3));
    EXPECT_EQ(workout.sets[0].reps, 5);
    EXPECT_EQ(workout.sets[1].reps, 12);
    EXPECT_EQ(workout.sets[2].reps, 4);
}

TEST(SetTheoryCsv, TakesTheFilesFactsOnlyWhereTheLogHasNoneOfItsOwn)
{
    const QByteArray bytes =
        "date,exercise,mechanic,primary_muscles,reps\n2026-01-05,Bench press,isolation,triceps,5\n";
    const Log fresh = after(emptyLog(), import(emptyLog(), bytes).change);
    const ExercisePtr taken = fresh.findExerciseNamed(u"Bench press");
    EXPECT_EQ(taken->mechanic, Mechanic::Isolation);
    EXPECT_THAT(taken->primary, ElementsAre(Muscle::Triceps));
    EXPECT_FALSE(taken->fromCatalogue);

    const Log used =
        after(emptyLog(), import(emptyLog(), "date,exercise,reps\n2026-01-01,Bench press,8\n").change);
    const ImportPreview second = import(used, bytes);
    EXPECT_EQ(after(used, second.change).findExerciseNamed(u"Bench press")->mechanic, Mechanic::Compound);
    EXPECT_THAT(texts(second.warnings).join(u' ').toStdString(), HasSubstr("Bench press"));
}

TEST(SetTheoryCsv, RefusesRowsWhoseNumbersItDoesNotUnderstand)
{
    const ImportPreview preview = import(emptyLog(),
        "date,exercise,load,load_unit,reps,rir,set_role\n"
        "2026-01-05,Bench press,100,kg,5,2,working\n"
        "2026-01-05,Bench press,heavy,kg,5,2,working\n"
        "2026-01-05,Bench press,-5,kg,5,2,working\n"
        "2026-01-05,Bench press,100,stone,5,2,working\n"
        "2026-01-05,Bench press,100,kg,5.5,2,working\n"
        "2026-01-05,Bench press,100,kg,5,many,working\n"
        "2026-01-05,Bench press,100,kg,5,,epic\n"
        "someday,Bench press,100,kg,5,,working\n"
        "2026-01-05,,100,kg,5,,working\n");
    ASSERT_THAT(preview.workouts, SizeIs(1));
    ASSERT_THAT(preview.workouts[0]->sets, SizeIs(2));
    EXPECT_EQ(preview.workouts[0]->sets[1].rir, std::nullopt);
    std::vector<int> lines;
    for (const ImportRemark& remark : preview.report.skipped)
        lines.push_back(remark.line);
    EXPECT_THAT(lines, ElementsAre(3, 4, 5, 6, 8, 9, 10));
    EXPECT_THAT(texts(preview.warnings).join(u' ').toStdString(), HasSubstr("many"));
    EXPECT_TRUE(isAccounted(preview));
}

TEST(SetTheoryCsv, RefusesALaterVersion)
{
    const auto preview =
        tryImport(emptyLog(), "settheory,workout_started_at,exercise\n2,2026-01-05,Bench press\n");
    ASSERT_FALSE(preview.has_value());
    EXPECT_EQ(preview.error().kind, Error::Kind::Newer);
}

TEST(SetTheoryCsv, KeepsAWorkoutWithoutSetsInOneRow)
{
    Log log = emptyLog();
    Workout workout(*Moment::fromIso(u"2026-01-05T10:00:00+01:00"));
    workout.id = {u"empty"_s};
    workout.title = u"=nothing"_s;
    log.putWorkout(std::make_shared<const Workout>(workout));
    const QByteArray table = exported(log);
    EXPECT_EQ(table.count('\n'), 2);
    const ImportPreview preview = import(emptyLog(), table);
    ASSERT_THAT(preview.workouts, SizeIs(1));
    EXPECT_EQ(preview.workouts[0]->title, u"=nothing"_s);
    EXPECT_THAT(preview.workouts[0]->sets, IsEmpty());
    EXPECT_TRUE(isAccounted(preview));
}

TEST(SetTheoryCsv, ExportsWhatIsSelected)
{
    const Log log = after(emptyLog(),
        import(emptyLog(),
            "date,exercise,reps\n2026-01-05,Bench press,5\n2026-01-05,Pec deck,12\n2026-01-06,Bench press,6\n"
            "2026-01-07,Leg press,9\n")
            .change);
    const auto rows = [&](const Selection& selection) {
        return exported(log, {}, selection).count('\n') - 1;
    };
    EXPECT_EQ(rows({}), 4);
    EXPECT_EQ(rows(only(&Selection::since, {QDate(2026, 1, 6)})), 2);
    EXPECT_EQ(rows(only(&Selection::until, {QDate(2026, 1, 5)})), 2);
    EXPECT_EQ(rows(only(&Selection::exercise, {catalogueId(u"bench-press"_s)})), 2);
    EXPECT_EQ(rows(only(&Selection::muscle, {Muscle::Chest})), 3);
    EXPECT_TRUE(
        exported(log, {}, only(&Selection::exercise, {catalogueId(u"pec-deck"_s)})).contains(",2,working,"))
        << "its place of all";
}

TEST(CellWords, ReadBackWhatTheyWrite)
{
    for (const int seconds : {0, 1, 59, 60, 61, 240, 3599, 3600, 3661, 90'000})
        EXPECT_EQ(durationFrom(durationText(seconds)), seconds);
    EXPECT_EQ(durationText(250), u"PT4M10S"_s);
    for (const QString& text : {u"P"_s, u"PT"_s, u"PT5"_s, u"PTM"_s, u"4M"_s, u"PT4X"_s, u"PT99999999999S"_s})
        EXPECT_EQ(durationFrom(text), std::nullopt) << text.toStdString();
    const std::vector<Pause> pauses{{*Moment::fromIso(u"2026-11-24T18:30:00+01:00"), 240},
        {*Moment::fromIso(u"2026-11-24T18:50:00+01:00"), std::nullopt}};
    EXPECT_EQ(pausesText(pauses), u"2026-11-24T18:30:00+01:00/PT4M;2026-11-24T18:50:00+01:00"_s);
    EXPECT_EQ(pausesFrom(pausesText(pauses)), pauses);
}
