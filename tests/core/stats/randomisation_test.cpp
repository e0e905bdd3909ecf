// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/randomisation.h"

#include "core/stats/random.h"

#include "examples.h"
#include "reference.h"

#include <algorithm>
#include <cmath>

namespace settheory::stats {
namespace {

TEST(Random, DrawsWhatTheAuthorsOfTheGeneratorDraw)
{
    Random random(Random::State{1, 2, 3, 4});
    for (const std::uint64_t expected : {41943041ULL, 58720359ULL, 3588806011781223ULL, 3591011842654386ULL,
             9228616714210784205ULL, 9973669472204895162ULL, 14011001112246962877ULL, 12406186145184390807ULL,
             15849039046786891736ULL, 10450023813501588000ULL})
        EXPECT_EQ(random.next(), expected);
}

TEST(Random, IsTheSameForTheSameSeed)
{
    Random a(5);
    Random b(5);
    Random c(6);
    EXPECT_EQ(a.next(), b.next());
    EXPECT_NE(a.next(), c.next());
}

TEST(Random, DrawsEachNumberBelowABoundAboutAsOften)
{
    Random random(1);
    std::vector<int> seen(7, 0);
    for (int i = 0; i < 70'000; ++i)
        ++seen.at(random.below(7));
    for (const int times : seen)
        EXPECT_NEAR(times, 10'000, 400);
    EXPECT_EQ(random.below(1), 0U);
}

TEST(Random, DrawsAboveHalfOfTheRangeWithoutFavour)
{
    // Without drawing again, numbers below 2⁶³ would come twice as often as those above.
    Random random(2);
    const std::uint64_t bound = (1ULL << 63) + (1ULL << 62);
    int low = 0;
    for (int i = 0; i < 30'000; ++i)
        low += random.below(bound) < (1ULL << 62) ? 1 : 0;
    EXPECT_NEAR(low, 10'000, 400);
}

TEST(SignFlip, HasTheKnownAnswers)
{
    const auto sleep = signFlip(kSleep, 1);
    EXPECT_EQ(sleep->p, 4 / 1024.0) << "the zero doubles the sequences that reach the sum";
    EXPECT_TRUE(sleep->exact);
    EXPECT_EQ(sleep->error, 0);
    const auto maize = signFlip(kMaize, 1);
    EXPECT_EQ(maize->oneSided, 863 / 32768.0) << "Fisher's count";
    EXPECT_EQ(maize->p, 1726 / 32768.0);
    EXPECT_EQ(signFlip(kPairs, 1)->p, 2 / 256.0);
    EXPECT_EQ(signFlip(depression(), 1)->p, .02734375);
}

TEST(SignFlip, CountsSumsThatAreEqualButForRounding)
{
    // 0.1 + 0.2 and 0.3 differ in the last digit; + + − and − − + reach the same size as seen.
    EXPECT_EQ(signFlip(std::vector{0.1, 0.2, -0.3}, 1)->p, 1);
}

TEST(SignFlip, CannotReachFivePercentBelowSixPairs)
{
    EXPECT_EQ(signFlip(std::vector(5, 1.0), 1)->p, 2 / 32.0);
    EXPECT_EQ(signFlip(std::vector(6, 1.0), 1)->p, 2 / 64.0);
    EXPECT_FALSE(signFlip({}, 1));
}

TEST(SignFlip, EnumeratesTwentyPairsAndDrawsBeyond)
{
    const Reference r{"methods.txt"};
    const auto twenty = signFlip(r["flip.twenty"], 1);
    EXPECT_TRUE(twenty->exact);
    EXPECT_NEAR(twenty->p, r["flip.twenty.p"][0], 1e-9);
    EXPECT_EQ(signFlip(r["flip.twenty"], 2)->p, twenty->p);

    const auto more = signFlip(r["flip.more"], 1);
    EXPECT_FALSE(more->exact);
    EXPECT_GT(more->error, 0);
    EXPECT_NEAR(more->p, r["flip.more.p"][0], 4 * more->error);
    EXPECT_EQ(signFlip(r["flip.more"], 1)->p, more->p) << "the seed decides";
    EXPECT_EQ(signFlip(std::vector(30, 1.0), 1)->p, 1e-5) << "never 0: one of 100 000";
}

TEST(PhaseChange, HasTheKnownAnswerOfOnghena)
{
    const std::vector<double> y{6, 2, 5, 3, 4, 4, 1, 2, 3, 1, 3, 2, 2, 3, 4, 2, 4, 3, 0, 1, 2, 0, 2, 1};
    const auto change = phaseChange(y, std::vector{6, 6, 6, 6}, 4);
    ASSERT_TRUE(change);
    EXPECT_NEAR(change->statistic, 2, 1e-12);
    EXPECT_EQ(change->assignments, 165);
    EXPECT_NEAR(change->higher, 4 / 165.0, 1e-12);
    EXPECT_GE(change->p, change->higher);
}

TEST(PhaseChange, RefusesPhasesThatCouldNotHaveBeenDrawn)
{
    const std::vector<double> y{1, 2, 3, 4, 5, 6};
    EXPECT_FALSE(phaseChange(y, std::vector{2, 4}, 3));
    EXPECT_FALSE(phaseChange(y, std::vector{3, 4}, 3));
    EXPECT_FALSE(phaseChange(y, std::vector{6}, 3));
    EXPECT_FALSE(phaseChange({}, std::vector<int>{}, 1));
}

} // namespace
} // namespace settheory::stats
