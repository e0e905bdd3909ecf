// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/match.h"

#include "core/model/catalogue.h"
#include "tests/support/printing.h"
#include "tests/support/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// The name of the catalogue's exercise that an app's name means; empty where it means none.
QString found(const QString& app, const QString& name)
{
    const ExercisePtr exercise = ExerciseMatcher(catalogueExercises(), app).match(name);
    return exercise ? exercise->name : QString();
}

ExercisePtr exercise(const QString& name, std::vector<Alias> aliases = {})
{
    Exercise made;
    made.id = ExerciseId::fresh();
    made.name = name;
    made.aliases = std::move(aliases);
    return std::make_shared<const Exercise>(std::move(made));
}

} // namespace

TEST(ExerciseMatcher, IgnoresCaseAndExtraBlanks)
{
    EXPECT_EQ(found(u"strong"_s, u"  bench   PRESS (Barbell) "_s), u"Bench press"_s);
    EXPECT_EQ(found(u"stronglifts"_s, u"Overhead Press"_s), u"Overhead press"_s);
    EXPECT_EQ(found(u"strong"_s, u"Bench Press(Barbell)"_s), QString());
    EXPECT_EQ(found(u"strong"_s, u""_s), QString());
}

TEST(ExerciseMatcher, KnowsFalseFriends)
{
    EXPECT_EQ(found(u"strong"_s, u"Hack Squat"_s), u"Hack squat"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Hack Squat"_s), u"Barbell hack squat"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Hack Squat (Machine)"_s), u"Hack squat"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Hip Thrust"_s), u"Bodyweight hip thrust"_s);
    EXPECT_EQ(found(u"fitnotes"_s, u"Hip Thrust"_s), u"Hip thrust"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Goblet Squat"_s), u"Goblet squat"_s);
    EXPECT_EQ(found(u"strong"_s, u"Goblet Squat (Kettlebell)"_s), u"Kettlebell goblet squat"_s);
    EXPECT_EQ(found(u"strong"_s, u"Cable Kickback"_s), u"Cable triceps kickback"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Flutter Kicks"_s), u"Flutter kick"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Standing Calf Raise"_s), u"Bodyweight calf raise"_s);
    EXPECT_EQ(found(u"hevy"_s, u"Sumo Squat"_s), u"Bodyweight sumo squat"_s);
}

TEST(ExerciseMatcher, DoesNotGuessWhatANameLeavesOpen)
{
    for (const auto& name : {u"Triceps Extension"_s, u"Chest Fly"_s, u"Bench"_s, u"Reverse Fly"_s,
             u"Kettlebell Carry"_s, u"Running (Treadmill)"_s})
        EXPECT_EQ(found(u"strong"_s, name), QString()) << name.toStdString();
    for (const auto& name : {u"Air Bike"_s, u"Side Bend"_s, u"Dragonfly"_s, u"Spiderman"_s,
             u"Seated Triceps Press"_s, u"Warm Up"_s, u"Dip"_s})
        EXPECT_EQ(found(u"hevy"_s, name), QString()) << name.toStdString();
}

TEST(ExerciseMatcher, LetsTheUsersAliasForTheAppWin)
{
    std::vector<ExercisePtr> exercises = catalogueExercises();
    const ExercisePtr mine =
        exercise(u"Bench with the blue bar"_s, {{u"strong"_s, u"Bench Press (Barbell)"_s}});
    exercises.push_back(mine);
    EXPECT_EQ(ExerciseMatcher(exercises, u"strong"_s).match(u"Bench Press (Barbell)"_s), mine);
    EXPECT_NE(ExerciseMatcher(exercises, u"hevy"_s).match(u"Bench Press (Barbell)"_s), mine);
}

TEST(ExerciseMatcher, LetsAnAliasOnAnEditedExerciseOfTheCatalogueWinToo)
{
    std::vector<ExercisePtr> exercises = catalogueExercises();
    for (ExercisePtr& exercise : exercises) {
        if (exercise->name != u"Smith machine bench press")
            continue;
        Exercise edited = *exercise;
        edited.fromCatalogue = false;
        edited.aliases.push_back({u"hevy"_s, u"Bench Press (Barbell)"_s});
        exercise = std::make_shared<const Exercise>(std::move(edited));
    }
    const ExerciseMatcher matcher(exercises, u"hevy"_s);
    EXPECT_EQ(matcher.match(u"Bench Press (Barbell)"_s)->name, u"Smith machine bench press"_s);
    EXPECT_EQ(matcher.match(u"Bench Press (Smith Machine)"_s)->name, u"Smith machine bench press"_s);
}

TEST(ExerciseMatcher, PutsAnAppsAliasBeforeANameAndANameBeforeAGeneralAlias)
{
    const ExercisePtr ladder = exercise(u"Ladder"_s);
    const ExercisePtr hevys = exercise(u"Rungs"_s, {{u"hevy"_s, u"Ladder"_s}});
    const ExercisePtr general = exercise(u"Steps"_s, {{QString(), u"Ladder"_s}, {QString(), u"Stairs"_s}});
    const std::vector<ExercisePtr> exercises = {ladder, hevys, general};
    EXPECT_EQ(ExerciseMatcher(exercises, u"hevy"_s).match(u"ladder"_s), hevys);
    EXPECT_EQ(ExerciseMatcher(exercises, u"strong"_s).match(u"ladder"_s), ladder);
    EXPECT_EQ(ExerciseMatcher(exercises, u"strong"_s).match(u"stairs"_s), general);
}

TEST(ExerciseMatcher, FindsNothingWhereTwoHaveTheSameRight)
{
    const std::vector<ExercisePtr> exercises = {
        exercise(u"One"_s, {{QString(), u"Press"_s}, {QString(), u"Lift"_s}, {QString(), u"Lift"_s}}),
        exercise(u"Two"_s, {{QString(), u"press"_s}}), exercise(u"Three"_s, {{QString(), u"Press "_s}})};
    EXPECT_EQ(ExerciseMatcher(exercises, u"hevy"_s).match(u"Press"_s), nullptr);
    EXPECT_EQ(ExerciseMatcher(exercises, u"hevy"_s).match(u"Lift"_s), exercises[0]);
}

TEST(ExerciseMatcher, FindsTheNamesThatTheAppsUseAndNoneWrongly)
{
    const std::vector<TableRow> names = readTable(exerciseDataFolder() + u"exercise-aliases.tsv"_s);
    if (names.empty())
        GTEST_SKIP() << "There is no exercise-aliases.tsv above SETTHEORY_EXPORTS.";
    QHash<QString, QString> meant; // the name here by the name in the facts
    for (const TableRow& row : readTable(u":/exercises/catalogue.tsv"_s))
        meant.insert(row.value(u"facts"_s), row.value(u"name"_s));

    for (const auto& app : {u"Strong"_s, u"Hevy"_s, u"FitNotes"_s}) {
        const ExerciseMatcher matcher(catalogueExercises(), app.toLower());
        int all = 0;
        int right = 0;
        for (const TableRow& row : names) {
            if (row.value(u"app"_s) != app)
                continue;
            ++all;
            const ExercisePtr exercise = matcher.match(row.value(u"app_name"_s));
            if (!exercise)
                continue;
            ++right;
            EXPECT_EQ(exercise->name, meant.value(row.value(u"canonical_name"_s)))
                << app.toStdString() << ": " << row.value(u"app_name"_s).toStdString();
        }
        EXPECT_GT(all, 90);
        EXPECT_GE(right, 0.95 * all) << app.toStdString();
    }
}

TEST(ExerciseMatcher, TakesNoNameOfAnotherAppForAnotherExercise)
{
    const std::vector<TableRow> names = readTable(exerciseDataFolder() + u"exercise-aliases.tsv"_s);
    if (names.empty())
        GTEST_SKIP() << "There is no exercise-aliases.tsv above SETTHEORY_EXPORTS.";
    QHash<QString, QString> facts; // the name in the facts by the name here
    for (const TableRow& row : readTable(u":/exercises/catalogue.tsv"_s))
        facts.insert(row.value(u"name"_s), row.value(u"facts"_s));

    const ExerciseMatcher matcher(catalogueExercises(), u"jefit"_s);
    for (const TableRow& row : names) {
        const ExercisePtr exercise = matcher.match(row.value(u"app_name"_s));
        if (exercise && row.value(u"app"_s) == u"JEFIT") {
            EXPECT_EQ(facts.value(exercise->name), row.value(u"canonical_name"_s))
                << row.value(u"app_name"_s).toStdString();
        }
    }
}
