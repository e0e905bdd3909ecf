// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/plates.h"
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

std::vector<std::string> words(const Mass& working, const std::optional<Mass>& bar)
{
    std::vector<std::string> steps;
    for (const WarmupStep& step : warmupSteps(working, bar))
        steps.push_back(u"%1x%2"_s.arg(step.load.text()).arg(step.reps).toStdString());
    return steps;
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
    Exercise exercise;
    EXPECT_EQ(usualBar(exercise, MassUnit::Kilogram), std::nullopt);
    exercise.equipment = Equipment::EzBar;
    EXPECT_EQ(usualBar(exercise, MassUnit::Kilogram), std::nullopt) << "they differ from gym to gym";
    exercise.equipment = Equipment::Barbell;
    EXPECT_EQ(usualBar(exercise, MassUnit::Kilogram), kg(20));
    EXPECT_EQ(usualBar(exercise, MassUnit::Pound), lb(45));
}

TEST(WarmupSteps, LeadToTheWorkingLoad)
{
    EXPECT_THAT(words(kg(80), kg(20)), ElementsAre("40x8", "55x5", "67.5x2"));
    EXPECT_THAT(words(lb(225), lb(45)), ElementsAre("110x8", "155x5", "190x2"));
    EXPECT_THAT(words(kg(57.5), std::nullopt), ElementsAre("27.5x8", "40x5", "47.5x2"));
}

TEST(WarmupSteps, NeverGoBelowTheBar)
{
    EXPECT_THAT(words(kg(30), kg(20)), ElementsAre("20x5", "25x2"));
    EXPECT_THAT(words(kg(20), kg(20)), IsEmpty());
    EXPECT_THAT(words(kg(2), std::nullopt), IsEmpty());
}
