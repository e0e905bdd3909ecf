// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of random logs against the limits as they are documented, worked out here from the answer's own
// figures.
#include "madelog.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Protocol kA = Protocol::Straight;
constexpr Protocol kB = Protocol::PreExhaustionSuperset;

/// Sessions that drift from one protocol to the other and in which good days come in runs: each more or less.
MadeLog randomLog(unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> share(0, 1);
    std::normal_distribution<double> normal;
    const int n = 12 + static_cast<int>(random() % 20);
    const double drift = 8 * share(random), memory = 1.1 * share(random), effect = 0.08 * normal(random);
    const double noise = 0.01 + 0.06 * share(random);
    MadeLog log;
    double day = 0, luck = 0;
    for (int i = 0; i < n; ++i) {
        const bool isB = share(random) < 1 / (1 + std::exp(-drift * (i / (n - 1.0) - 0.5)));
        luck = memory * luck + noise * normal(random);
        log.add({day, isB ? kB : kA, {{u"compound_reps"_s, std::exp(3 + luck + (isB ? effect : 0))}}});
        day += 1 + static_cast<double>(random() % 5);
    }
    return log;
}

TrustState expectedBalance(const MeasureAnswer& main)
{
    if (!main.vif)
        return TrustState::Bad;
    return *main.vif < 1.5 ? TrustState::Good : *main.vif <= 3 ? TrustState::Caution : TrustState::Bad;
}

TrustState expectedAutocorrelation(const MeasureAnswer& main)
{
    if (!main.effect)
        return TrustState::Caution;
    const double r = main.autocorrelation.value_or(0);
    return r < 0.3 ? TrustState::Good : r <= 0.5 ? TrustState::Caution : TrustState::Bad;
}

/// With a margin of 5 %, drawn as ± log(1.05).
Verdict expectedVerdict(const MeasureAnswer& main)
{
    if (!main.effect || std::min(main.fittedA, main.fittedB) < 6 || *main.vif > 3)
        return Verdict::Withheld;
    const Effect& e = *main.effect;
    const bool isInside = e.low90 > 100 * (1 / 1.05 - 1) && e.high90 < 5;
    if (e.high < 0)
        return isInside ? Verdict::LessButTrivial : Verdict::Less;
    if (e.low > 0)
        return isInside ? Verdict::MoreButTrivial : Verdict::More;
    return isInside ? Verdict::SameWithin : Verdict::CannotTell;
}

/// Counts how many logs fell close to a limit, on either side: else nothing would have been tried.
struct Near {
    double limit, reach;
    int below = 0, above = 0;

    void see(double value)
    {
        below += value < limit && value > limit - reach ? 1 : 0;
        above += value >= limit && value < limit + reach ? 1 : 0;
    }
};

} // namespace

TEST(Thresholds, AreThoseOfTheDocumentation)
{
    Near smallVif{1.5, 0.1}, largeVif{3, 0.5}, caution{0.3, 0.05}, bad{0.5, 0.05};
    std::set<Verdict> verdicts;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        const Answer answer = answerTo(randomLog(seed), straightAgainstSuperset());
        const MeasureAnswer& main = answer.measures.front();
        ASSERT_EQ(checkOf(answer, u"balance_in_time"_s).state, expectedBalance(main)) << seed;
        ASSERT_EQ(checkOf(answer, u"autocorrelation"_s).state, expectedAutocorrelation(main)) << seed;
        ASSERT_EQ(main.verdict, expectedVerdict(main)) << seed;
        verdicts.insert(main.verdict);
        smallVif.see(main.vif.value_or(0));
        if (main.effect) {
            caution.see(main.autocorrelation.value_or(0));
            bad.see(main.autocorrelation.value_or(0));
        }
        if (std::min(main.fittedA, main.fittedB) >= 6)
            largeVif.see(main.vif.value_or(0));
    }
    for (const Near& near : {smallVif, largeVif, caution, bad}) {
        EXPECT_GT(near.below, 0) << near.limit;
        EXPECT_GT(near.above, 0) << near.limit;
    }
    EXPECT_EQ(verdicts.size(), 7U) << "each came up";
}

TEST(SharesOfWhoFailedFirst, HaveAMarginOfFifteenPoints)
{
    const auto verdictFor = [](int sessions, bool isInTurn) {
        MadeLog log;
        for (int i = 0; i < 2 * sessions; ++i)
            log.add({2.0 * i, (isInTurn ? i % 4 == 1 || i % 4 == 2 : i >= sessions) ? kB : kA, {},
                {u"bench"_s, u"flye"_s}, [](auto&, auto&, MeasuredBlock& m) {
                    m.failedFirst.asked = m.failedFirst.answered = 4;
                    m.failedFirst.target = 2;
                }});
        return answerTo(log, straightAgainstSuperset()).failedFirst->verdict;
    };
    // Half of the answers in both, without spread: the 90 % interval reaches ±.152 with 56 answers, ±.147
    // with 60.
    EXPECT_EQ(verdictFor(14, true), Verdict::CannotTell);
    EXPECT_EQ(verdictFor(15, true), Verdict::SameWithin);
    EXPECT_EQ(verdictFor(15, false), Verdict::Withheld) << "one came after the other";
    EXPECT_EQ(verdictFor(5, true), Verdict::Withheld);
}
