// SPDX-License-Identifier: GPL-3.0-or-later
#include "madelog.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

/// Pairs of a day with straight sets and one with a superset, the second with that many percent of the first.
MadeLog pairs(const std::vector<double>& percent, double apart = 3.5, double between = 7)
{
    MadeLog log;
    for (std::size_t i = 0; i < percent.size(); ++i) {
        const double day = between * static_cast<double>(i);
        const double first = 100 * std::exp(0.02 * static_cast<double>(i)); // progress
        log.add({day, Protocol::Straight, {{u"compound_reps"_s, first}}});
        log.add(
            {day + apart, Protocol::PreExhaustionSuperset, {{u"compound_reps"_s, first * percent[i] / 100}}});
    }
    return log;
}

std::optional<NeighbourPairs> pairsIn(const MadeLog& log, const QString& main = u"compound_reps"_s)
{
    return answerTo(log, straightAgainstSuperset(main)).measures.front().pairs;
}

} // namespace

// By R 4.2: d <- log(c(80,82,78,90,85,75,88,79)/100); wilcox.test(d, conf.int = TRUE)
TEST(NeighbourPairs, GiveWhatRGives)
{
    const auto found = pairsIn(pairs({80, 82, 78, 90, 85, 75, 88, 79}));
    ASSERT_TRUE(found && found->hodgesLehmann && found->wilcoxonP && found->bootstrap && found->bca);
    EXPECT_EQ(found->n, 8);
    EXPECT_EQ(found->less, 8);
    EXPECT_EQ(found->more, 0);
    EXPECT_NEAR(*found->wilcoxonP, 0.0078125, 1e-12);
    EXPECT_NEAR(found->hodgesLehmann->estimate, -18.0274528077156, 1e-9);
    EXPECT_NEAR(found->hodgesLehmann->low, -22.5403330758517, 1e-9);
    EXPECT_NEAR(found->hodgesLehmann->high, -12.5357215773205, 1e-9);
    EXPECT_NEAR(found->bootstrap->low, -21.1882197935538, 1e-9);
    EXPECT_NEAR(found->bootstrap->high, -14.5872345985403, 1e-9);
}

TEST(NeighbourPairs, UseNoSessionTwiceAndNoneTooFarAway)
{
    MadeLog log = pairs({80, 82, 78, 90, 85, 75});
    log.add({36, Protocol::Straight, {{u"compound_reps"_s, 100}}}); // a neighbour that has no partner left
    const auto found = pairsIn(log);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->n, 6);
    EXPECT_FALSE(pairsIn(pairs({80, 82, 78, 90, 85}))) << "five pairs";
    // 13 days apart and together: neighbours only within a pair, and both ways of pairing are within reach
    EXPECT_EQ(pairsIn(pairs({80, 82, 78, 90, 85, 75, 80}, 10, 20))->n, 7);
    EXPECT_FALSE(pairsIn(pairs({80, 82, 78, 90, 85, 75, 80}, 22, 60))) << "a break lies within each";
}

TEST(NeighbourPairs, AreOfTheMainMeasureAlone)
{
    const Answer answer = answerTo(pairs({80, 82, 78, 90, 85, 75}), straightAgainstSuperset());
    EXPECT_TRUE(answer.measures.front().pairs);
    for (std::size_t i = 1; i < answer.measures.size(); ++i)
        EXPECT_FALSE(answer.measures[i].pairs);
}
