// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/factors.h"

#include "reference.h"

#include <cmath>

namespace settheory::stats {
namespace {

class Factors : public testing::Test {
protected:
    const Reference r{"statistics.txt"};
    TwoByTwo sessions(bool onlyFew = false)
    {
        TwoByTwo all;
        for (std::size_t i = 0; i < r["factors.y"].size(); ++i) {
            if (onlyFew && r["factors.few"][i] == 0)
                continue;
            all.times.push_back(std::llround(r["factors.days"][i]) * kDaySeconds);
            all.first.push_back(r["factors.order"][i] > 0);
            all.second.push_back(r["factors.pairing"][i] > 0);
            all.y.push_back(r["factors.y"][i]);
        }
        return all;
    }
};

std::vector<double> numbersOf(const std::optional<Interval>& i)
{
    return i ? std::vector{i->estimate, i->low, i->high, i->low90, i->high90} : std::vector<double>();
}

TEST_F(Factors, AgreeWithR)
{
    const auto all = sessions();
    const FactorEffects effects = factorEffects(all, all.times);
    expectNear(numbersOf(effects.first), r["factors.O"], 1e-9);
    expectNear(numbersOf(effects.second), r["factors.P"], 1e-9);
    expectNear(numbersOf(effects.interaction), r["factors.O:P"], 1e-9);
    EXPECT_FALSE(effects.confounded);
}

TEST_F(Factors, HaveNoInteractionWithFewerThanThreeInACell)
{
    const auto all = sessions(true);
    const FactorEffects effects = factorEffects(all, all.times);
    EXPECT_FALSE(effects.interaction);
    ASSERT_TRUE(effects.first);
    expectNear({effects.first->estimate, effects.first->low, effects.first->high}, r["factors.few.O"], 1e-9);
}

TEST_F(Factors, HaveAnInteractionFromThreeInEachCellOn)
{
    for (const int each : {2, 3}) {
        TwoByTwo all;
        for (int i = 0; i < 4 * each; ++i) {
            all.times.push_back(2 * i * kDaySeconds);
            all.first.push_back((i + i / 4) % 2 == 1);
            all.second.push_back((i + i / 4) / 2 % 2 == 1);
            all.y.push_back(i * 7 % 5);
        }
        EXPECT_EQ(factorEffects(all, all.times).interaction.has_value(), each == 3) << each;
    }
}

TEST_F(Factors, AreConfoundedWhereTheyGoTogether)
{
    auto all = sessions();
    all.second = all.first;
    const FactorEffects effects = factorEffects(all, all.times);
    EXPECT_TRUE(effects.confounded);
    EXPECT_FALSE(effects.first);
}

TEST_F(Factors, SayNothingOfNothing)
{
    const FactorEffects effects = factorEffects({}, {});
    EXPECT_FALSE(effects.first);
    EXPECT_FALSE(effects.confounded);
}

} // namespace
} // namespace settheory::stats
