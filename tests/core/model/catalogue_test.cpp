// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/base/number.h"
#include "core/model/log.h"
#include "tests/support/printing.h"
#include "tests/support/table.h"
#include "settheory_paths.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::Optional;

namespace {

std::vector<TableRow> rows()
{
    return readTable(u":/exercises/catalogue.tsv"_s);
}

const Log& catalogue()
{
    static const Log log = [] {
        Log filled;
        filled.setExercises(catalogueExercises());
        return filled;
    }();
    return log;
}

/// An exercise of the catalogue; a failure, and an empty one, where there is none.
Exercise exercise(const QString& name)
{
    const ExercisePtr found = catalogue().findExerciseNamed(name);
    EXPECT_TRUE(found) << "no exercise " << name.toStdString();
    return found ? *found : Exercise();
}

/// Names that two rows of a column give, ignoring case.
QStringList namesGivenTwice(const QStringList& columns)
{
    QSet<QString> seen;
    QStringList twice;
    for (const TableRow& row : rows()) {
        for (const QString& column : columns) {
            for (const QString& name : row.value(column).split(u'|', Qt::SkipEmptyParts)) {
                if (seen.contains(nameKey(name)))
                    twice << name;
                seen.insert(nameKey(name));
            }
        }
    }
    return twice;
}

/// What the table of facts says in this program's words.
QSet<QString> musclesOfFacts(const QString& cell)
{
    static const QHash<QString, QString> words = {{u"abdominals"_s, u"abs"_s},
        {u"lower back"_s, u"spinal erectors"_s}, {u"traps"_s, u"upper traps"_s},
        {u"abductors"_s, u"hip abductors"_s}};
    QSet<QString> muscles;
    for (const QString& word : cell.split(u',', Qt::SkipEmptyParts))
        muscles.insert(words.value(word, word));
    return muscles;
}

QSet<QString> musclesOf(const std::vector<Muscle>& muscles)
{
    const QStringList keys = keysOf(muscles).split(u';');
    return {keys.begin(), keys.end()};
}

/// The exercises in the first table of docs/exercise-differences.md.
QSet<QString> namedDifferences()
{
    QFile file(QStringLiteral(SETTHEORY_SOURCE "/docs/exercise-differences.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString table = text.section(u"\n## "_s, 1, 1);
    QSet<QString> names;
    for (const QString& line : table.split(u'\n')) {
        if (line.startsWith(u"| "))
            names.insert(line.section(u'|', 1, 1).trimmed());
    }
    return names;
}

} // namespace

TEST(Catalogue, HasAtLeastFourHundredExercises)
{
    EXPECT_GE(catalogueExercises().size(), 400U);
    EXPECT_EQ(catalogueExercises().size(), rows().size());
}

TEST(Catalogue, UsesOnlyWordsThatTheProgramKnows)
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    for (const TableRow& row : rows()) {
        SCOPED_TRACE(row.value(u"key"_s).toStdString());
        EXPECT_FALSE(row.contains(u"malformed"_s));
        EXPECT_TRUE(kebab.match(row.value(u"key"_s)).hasMatch());
        EXPECT_EQ(row.value(u"name"_s), row.value(u"name"_s).simplified());
        EXPECT_TRUE(mechanicForKey(row.value(u"mechanic"_s)));
        EXPECT_TRUE(equipmentForKey(row.value(u"equipment"_s)));
        EXPECT_TRUE(loadModeForKey(row.value(u"load_mode"_s)));
        EXPECT_TRUE(musclesForKeys(row.value(u"primary"_s)));
        EXPECT_TRUE(musclesForKeys(row.value(u"secondary"_s)));
        const QString fraction = row.value(u"body_mass_fraction"_s);
        EXPECT_TRUE(fraction.isEmpty() || number::decimal(fraction));
        for (const QString& mark : {row.value(u"contested"_s), row.value(u"one_sided"_s)})
            EXPECT_TRUE(mark.isEmpty() || mark == u"yes");
    }
}

TEST(Catalogue, GivesEveryExerciseAtLeastOnePrimaryMuscleAndNoneTwice)
{
    for (const ExercisePtr& exercise : catalogueExercises()) {
        SCOPED_TRACE(exercise->name.toStdString());
        EXPECT_FALSE(exercise->primary.empty());
        EXPECT_EQ((musclesOf(exercise->primary) & musclesOf(exercise->secondary)), QSet<QString>());
    }
}

TEST(Catalogue, GivesEveryNameToOneExercise)
{
    EXPECT_EQ(namesGivenTwice({u"key"_s}), QStringList());
    EXPECT_EQ(namesGivenTwice({u"name"_s, u"also"_s}), QStringList());
    EXPECT_EQ(namesGivenTwice({u"facts"_s}), QStringList());
    for (const QString& app : {u"strong"_s, u"hevy"_s, u"fitnotes"_s})
        EXPECT_EQ(namesGivenTwice({app}), QStringList());
}

TEST(Catalogue, KeepsTheIdentifiersOfItsExercises)
{
    EXPECT_EQ(exercise(u"Bench press"_s).id, catalogueId(u"bench-press"_s));
    EXPECT_EQ(catalogueId(u"bench-press"_s).text, u"72e406b3-359e-5dbf-956a-7bd611284c85"_s);
}

TEST(Catalogue, DescribesABenchPress)
{
    const Exercise bench = exercise(u"Bench press"_s);
    EXPECT_THAT(bench.mechanic, Optional(Mechanic::Compound));
    EXPECT_THAT(bench.primary, ElementsAre(Muscle::Chest));
    EXPECT_THAT(bench.secondary, ElementsAre(Muscle::FrontDelts, Muscle::Triceps));
    EXPECT_THAT(bench.equipment, Optional(Equipment::Barbell));
    EXPECT_EQ(bench.loadMode, LoadMode::Total);
    EXPECT_FALSE(bench.oneSided);
    EXPECT_FALSE(bench.mechanicContested);
    EXPECT_TRUE(bench.fromCatalogue);
}

TEST(Catalogue, KnowsWhatTheTypedLoadMeans)
{
    EXPECT_EQ(exercise(u"Pec deck"_s).loadMode, LoadMode::Stack);
    EXPECT_EQ(exercise(u"Lat pulldown"_s).loadMode, LoadMode::Stack);
    EXPECT_EQ(exercise(u"Leg press"_s).loadMode, LoadMode::Total);
    EXPECT_EQ(exercise(u"Goblet squat"_s).loadMode, LoadMode::Total);
    EXPECT_EQ(exercise(u"Dumbbell bench press"_s).loadMode, LoadMode::PerHand);
    EXPECT_EQ(exercise(u"Pull-up"_s).loadMode, LoadMode::BodyweightPlus);
    EXPECT_EQ(exercise(u"Assisted pull-up"_s).loadMode, LoadMode::BodyweightMinus);
    for (const ExercisePtr& exercise : catalogueExercises()) {
        if (exercise->equipment == Equipment::Cable) {
            EXPECT_EQ(exercise->loadMode, LoadMode::Stack) << exercise->name.toStdString();
        }
    }
}

TEST(Catalogue, KnowsTheShareOfTheBodyOnlyWhereItWasMeasured)
{
    EXPECT_THAT(exercise(u"Push-up"_s).bodyMassFraction, Optional(0.64));
    EXPECT_THAT(exercise(u"Knee push-up"_s).bodyMassFraction, Optional(0.49));
    EXPECT_THAT(exercise(u"Decline push-up"_s).bodyMassFraction, Optional(0.70));
    EXPECT_THAT(exercise(u"High decline push-up"_s).bodyMassFraction, Optional(0.74));
    EXPECT_THAT(exercise(u"Incline push-up"_s).bodyMassFraction, Optional(0.55));
    EXPECT_THAT(exercise(u"High incline push-up"_s).bodyMassFraction, Optional(0.41));
    for (const auto& name : {u"Pull-up"_s, u"Chin-up"_s, u"Chest dip"_s, u"Assisted triceps dip"_s})
        EXPECT_THAT(exercise(name).bodyMassFraction, Optional(0.95));
    for (const auto& name : {u"Bodyweight squat"_s, u"Bodyweight lunge"_s, u"Bodyweight split squat"_s})
        EXPECT_THAT(exercise(name).bodyMassFraction, Optional(0.88));
    EXPECT_THAT(exercise(u"Bodyweight calf raise"_s).bodyMassFraction, Optional(0.97));
    for (const auto& name : {u"Inverted row"_s, u"Bodyweight hip thrust"_s, u"Sit-up"_s, u"Back extension"_s,
             u"Nordic curl"_s, u"Squat"_s, u"Bulgarian split squat"_s})
        EXPECT_EQ(exercise(name).bodyMassFraction, std::nullopt);
}

TEST(Catalogue, MarksTheExercisesWhoseClassIsContested)
{
    for (const auto& name :
        {u"Face pull"_s, u"Hip thrust"_s, u"Glute bridge"_s, u"Dumbbell pullover"_s, u"Machine pullover"_s,
            u"Glute-ham raise"_s, u"Nordic curl"_s, u"Upright row"_s, u"Back extension"_s, u"Good morning"_s,
            u"Ab wheel rollout"_s, u"Bicycle crunch"_s, u"Dead bug"_s, u"Toes-to-bar"_s})
        EXPECT_TRUE(exercise(name).mechanicContested) << name.toStdString();
    for (const auto& name : {u"Pec deck"_s, u"Squat"_s, u"Leg extension"_s, u"Lat pulldown"_s})
        EXPECT_FALSE(exercise(name).mechanicContested) << name.toStdString();
}

TEST(Catalogue, KnowsWhatIsDoneOneSideAtATime)
{
    for (const auto& name : {u"One-arm dumbbell row"_s, u"Bulgarian split squat"_s, u"Concentration curl"_s,
             u"Single-leg leg press"_s})
        EXPECT_TRUE(exercise(name).oneSided) << name.toStdString();
    for (const auto& name : {u"Dumbbell curl"_s, u"Squat"_s, u"Leg extension"_s})
        EXPECT_FALSE(exercise(name).oneSided) << name.toStdString();
}

TEST(Catalogue, TellsItsOwnAliasesFromTheUsers)
{
    const ExerciseId bench = catalogueId(u"bench-press"_s);
    EXPECT_TRUE(isCatalogueAlias(bench, {u"strong"_s, u"Bench Press (Barbell)"_s}));
    EXPECT_FALSE(isCatalogueAlias(bench, {u"strong"_s, u"My bench"_s}));
    EXPECT_FALSE(isCatalogueAlias(ExerciseId::fresh(), {u"strong"_s, u"Bench Press (Barbell)"_s}));
}

TEST(Catalogue, AgreesWithTheTableOfFactsOrSaysWhyNot)
{
    QHash<QString, TableRow> facts;
    for (const TableRow& row : readTable(exerciseDataFolder() + u"exercise-facts.tsv"_s))
        facts.insert(row.value(u"name"_s), row);
    if (facts.isEmpty())
        GTEST_SKIP() << "There is no exercise-facts.tsv above SETTHEORY_EXPORTS.";

    QSet<QString> different;
    for (const TableRow& row : rows()) {
        if (row.value(u"facts"_s).isEmpty())
            continue;
        ASSERT_TRUE(facts.contains(row.value(u"facts"_s))) << row.value(u"facts"_s).toStdString();
        const TableRow& fact = facts[row.value(u"facts"_s)];
        const Exercise ours = exercise(row.value(u"name"_s));
        if (mechanicForKey(fact.value(u"mechanic"_s)) != ours.mechanic
            || musclesOfFacts(fact.value(u"primary_muscles"_s)) != musclesOf(ours.primary))
            different.insert(ours.name);
    }
    EXPECT_EQ(different - namedDifferences(), QSet<QString>());
    // A difference that is no longer one has no place in the list (its first line is the heading).
    EXPECT_EQ(namedDifferences() - different, QSet<QString>({u"exercise"_s}));
}
