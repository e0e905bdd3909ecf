// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/loadable.h"
#include "core/gym/warmupsteps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Mass kg(double value)
{
    return *Mass::from(value, MassUnit::Kilogram);
}

Mass lb(double value)
{
    return *Mass::from(value, MassUnit::Pound);
}

Exercise barbell()
{
    Exercise exercise;
    exercise.equipment = Equipment::Barbell;
    return exercise;
}

/// A machine whose load is what is typed.
Exercise machine()
{
    Exercise exercise;
    exercise.equipment = Equipment::Machine;
    return exercise;
}

/// Own plates in kilograms: {mass, pairs}.
LogSettings owning(std::initializer_list<std::pair<double, int>> plates)
{
    LogSettings settings;
    for (const auto& [mass, pairs] : plates)
        settings.plates.push_back({kg(mass), pairs});
    return settings;
}

std::vector<std::string> words(
    const Mass& working, const Exercise& exercise, const LogSettings& settings = {})
{
    std::vector<std::string> steps;
    for (const WarmupStep& step : warmupSteps(working, exercise, exercise.loadMode, settings))
        steps.push_back(u"%1x%2"_s.arg(step.load.text()).arg(step.reps).toStdString());
    return steps;
}

std::optional<PlateLoading> loaded(double load, const LogSettings& settings)
{
    return platesFor(kg(load), kg(20), platesOf(settings, MassUnit::Kilogram));
}

} // namespace

TEST(Plates, AreToldForEachSideFromTheInside)
{
    const auto loading = platesFor(kg(77.5), kg(20), usualPlates(MassUnit::Kilogram));
    ASSERT_TRUE(loading);
    EXPECT_THAT(loading->eachSide, ElementsAre(kg(25), kg(2.5), kg(1.25)));
    EXPECT_EQ(loading->shortBy, std::nullopt);
}

TEST(Plates, InPoundsArePounds)
{
    const auto loading = platesFor(lb(225), lb(45), usualPlates(MassUnit::Pound));
    ASSERT_TRUE(loading);
    EXPECT_THAT(loading->eachSide, ElementsAre(lb(45), lb(45)));
}

TEST(Plates, SayWhatALoadIsShortByThatCannotBeMade)
{
    const auto loading = platesFor(kg(78.75), kg(20), usualPlates(MassUnit::Kilogram));
    ASSERT_TRUE(loading);
    EXPECT_EQ(loading->shortBy, kg(1.25));
}

TEST(Plates, AreNoneOnTheBareBarAndUnknownBelowIt)
{
    EXPECT_THAT(platesFor(kg(20), kg(20), usualPlates(MassUnit::Kilogram))->eachSide, IsEmpty());
    EXPECT_FALSE(platesFor(kg(15), kg(20), usualPlates(MassUnit::Kilogram)));
    EXPECT_FALSE(platesFor(lb(100), kg(20), usualPlates(MassUnit::Pound))) << "units are not mixed";
}

TEST(Plates, NeedABarThatIsKnown)
{
    const LogSettings usual;
    EXPECT_EQ(barOf(machine(), MassUnit::Kilogram, usual), std::nullopt) << "they differ from gym to gym";
    EXPECT_EQ(barOf(barbell(), MassUnit::Kilogram, usual), kg(20));
    EXPECT_EQ(barOf(barbell(), MassUnit::Pound, usual), lb(45));
}

TEST(Plates, GoOnTheBarOfTheExerciseElseOnTheLogs)
{
    LogSettings settings;
    settings.barInKilograms = kg(15);
    EXPECT_EQ(barOf(barbell(), MassUnit::Kilogram, settings), kg(15));
    EXPECT_EQ(barOf(barbell(), MassUnit::Pound, settings), lb(45)) << "of loads in pounds nothing was said";
    Exercise curl = machine();
    curl.bar = kg(7.5);
    EXPECT_EQ(barOf(curl, MassUnit::Kilogram, settings), kg(7.5));
    EXPECT_EQ(barOf(curl, MassUnit::Pound, settings), std::nullopt) << "units are not mixed";
    curl.loadMode = LoadMode::PerHand;
    EXPECT_EQ(barOf(curl, MassUnit::Kilogram, settings), std::nullopt);
}

TEST(Plates, AreTheOwnOnesAsManyAsThereAre)
{
    const LogSettings settings = owning({{20, 1}, {10, 2}, {2.5, 1}});
    EXPECT_THAT(loaded(105, settings)->eachSide, ElementsAre(kg(20), kg(10), kg(10), kg(2.5)));
    EXPECT_EQ(loaded(105, settings)->shortBy, std::nullopt);
    EXPECT_EQ(loaded(110, settings)->shortBy, kg(5)) << "all that there is";
    EXPECT_EQ(loaded(22.5, settings)->shortBy, kg(2.5));
}

TEST(Plates, AreChosenSoThatTheLoadIsMadeWhereThatIsPossible)
{
    // The heaviest plate first would leave 5 that nothing makes.
    const auto loading = loaded(20 + 2 * 40, owning({{25, 1}, {20, 2}, {10, 1}}));
    EXPECT_THAT(loading->eachSide, ElementsAre(kg(20), kg(20)));
    EXPECT_EQ(loading->shortBy, std::nullopt);
}

TEST(LoadableLoads, AreTheNextThatThePlatesMake)
{
    const LogSettings settings = owning({{20, 2}, {5, 1}});
    const auto above = [&](double load) { return loadAbove(kg(load), barbell(), LoadMode::Total, settings); };
    EXPECT_EQ(above(20), kg(30));
    EXPECT_EQ(above(31), kg(60));
    EXPECT_EQ(above(70), kg(100));
    EXPECT_EQ(above(110), std::nullopt) << "no plates are left";
    EXPECT_EQ(loadBelow(kg(69), barbell(), LoadMode::Total, settings), kg(60));
    EXPECT_EQ(loadBelow(kg(19), barbell(), LoadMode::Total, settings), std::nullopt);
    EXPECT_EQ(loadUnder(kg(60), barbell(), LoadMode::Total, settings), kg(30));
}

TEST(LoadableLoads, GrowByTheStepOfTheExercise)
{
    Exercise exercise = machine();
    EXPECT_EQ(loadAbove(kg(57.5), exercise, LoadMode::Stack, {}), kg(60));
    EXPECT_EQ(loadAbove(lb(100), exercise, LoadMode::Stack, {}), lb(105));
    exercise.loadStep = kg(4);
    EXPECT_EQ(loadAbove(kg(57.5), exercise, LoadMode::Stack, {}), kg(61.5));
    EXPECT_EQ(loadBelow(kg(31), exercise, LoadMode::Stack, {}), kg(28));
    Exercise onABar = barbell();
    onABar.loadStep = kg(5);
    EXPECT_EQ(loadAbove(kg(80), onABar, LoadMode::Total, {}), kg(85)) << "not 82.5, which could be made";
}

TEST(WarmupSteps, LeadToTheWorkingLoad)
{
    EXPECT_THAT(words(kg(80), barbell()), ElementsAre("40x8", "55x5", "67.5x2"));
    EXPECT_THAT(words(lb(225), barbell()), ElementsAre("110x8", "155x5", "190x2"));
    EXPECT_THAT(words(kg(57.5), machine()), ElementsAre("27.5x8", "40x5", "47.5x2"));
}

TEST(WarmupSteps, AreWhatThePlatesMake)
{
    EXPECT_THAT(words(kg(80), barbell(), owning({{20, 2}, {10, 1}})), ElementsAre("40x8", "60x2"));
}

TEST(WarmupSteps, NeverGoBelowTheBar)
{
    EXPECT_THAT(words(kg(30), barbell()), ElementsAre("20x5", "25x2"));
    EXPECT_THAT(words(kg(20), barbell()), IsEmpty());
    EXPECT_THAT(words(kg(2), machine()), IsEmpty());
}
