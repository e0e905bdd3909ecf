// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired.h"
#include "core/stats/protocoleffect.h"
#include "core/stats/random.h"
#include "core/stats/randomisation.h"
#include "core/stats/regression.h"
#include "core/stats/wilcoxon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace settheory::stats {
namespace {

enum class Design { RandomisedPairs, Abba, Blocks };

/// y = 0.1 t + effect · B + e: progress of a tenth of a standard deviation a session, and errors e of which
/// each takes over the share `autocorrelation` of the one before.
struct Study {
    Design design = Design::RandomisedPairs;
    int sessions = 16;
    double autocorrelation = 0;
};

bool isSecond(const Study& study, int session, Random& random, bool& coin)
{
    if (study.design == Design::Blocks)
        return session >= study.sessions / 2;
    if (study.design == Design::Abba)
        return session % 4 == 1 || session % 4 == 2;
    if (session % 2 == 0)
        coin = random.coin();
    return (session % 2 == 0) == coin;
}

Sessions drawn(const Study& study, double effect, Random& random)
{
    Sessions sessions;
    double error = random.normal();
    bool coin = false;
    for (int t = 0; t < study.sessions; ++t) {
        if (t > 0)
            error = study.autocorrelation * error
                + std::sqrt(1 - study.autocorrelation * study.autocorrelation) * random.normal();
        const bool second = isSecond(study, t, random, coin);
        sessions.times.push_back((20000 + 3 * t) * kDaySeconds);
        sessions.isB.push_back(second ? 1 : 0);
        sessions.y.push_back(0.1 * t + (second ? effect : 0) + error);
    }
    return sessions;
}

/// B − A of sessions one after the other.
std::vector<double> differencesOf(const Sessions& sessions)
{
    std::vector<double> differences;
    for (std::size_t i = 0; i + 1 < sessions.size(); i += 2)
        differences.push_back((sessions.isB[i] > 0 ? 1 : -1) * (sessions.y[i] - sessions.y[i + 1]));
    return differences;
}

bool leavesOut(const Interval& interval, double value)
{
    return interval.low > value || interval.high < value;
}

Interval welchOf(const Sessions& sessions)
{
    std::vector<double> arms[2];
    for (std::size_t i = 0; i < sessions.size(); ++i)
        arms[sessions.isB[i] > 0 ? 1 : 0].push_back(sessions.y[i]);
    return *welch(arms[0], arms[1]);
}

/// By Newey and West at any number of sessions, also where the program does not show it.
Interval neweyWestOf(const Sessions& sessions)
{
    Column ones(sessions.size(), 1.0);
    Column time;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        time.push_back(static_cast<double>(i));
    const std::vector<Column> columns{ones, time, sessions.isB};
    const auto fit = leastSquares(columns, sessions.y);
    const int lag = neweyWestLag(static_cast<int>(sessions.size()));
    return studentInterval(fit->coefficients[2], neweyWest(*fit, columns, lag)[2], fit->df);
}

/// How often each analysis finds an effect, in shares of the runs.
struct Found {
    double unpaired = 0, paired = 0, signFlip = 0, trend = 0, neweyWest = 0;
};

constexpr int kRuns = 4000;
constexpr double kEvidenceRuns = 1500;

Found foundIn(const Study& study, std::uint64_t seed)
{
    Random random(seed);
    Found found;
    const auto count = [](double& share, bool hit) { share += hit ? 1.0 / kRuns : 0; };
    for (int run = 0; run < kRuns; ++run) {
        const Sessions sessions = drawn(study, 0, random);
        count(found.unpaired, leavesOut(welchOf(sessions), 0));
        count(found.trend, leavesOut(*protocolEffect(sessions, sessions.times).interval, 0));
        count(found.neweyWest, leavesOut(neweyWestOf(sessions), 0));
        if (study.design == Design::Blocks)
            continue;
        const auto differences = differencesOf(sessions);
        count(found.paired, leavesOut(pairedDifference(differences)->interval, 0));
        count(found.signFlip, signFlip(differences, 1)->p <= 0.05);
    }
    return found;
}

/// Both are simulated: 3.5 standard errors of their difference.
void expectShare(double actual, double expected, const char* what)
{
    const double p = std::max({actual, expected, 0.005});
    EXPECT_NEAR(actual, expected, 3.5 * std::sqrt(p * (1 - p) * (1 / kEvidenceRuns + 1.0 / kRuns))) << what;
}

void expectFound(const Study& study, const Found& expected)
{
    const Found found = foundIn(study, 20);
    expectShare(found.unpaired, expected.unpaired, "unpaired");
    expectShare(found.trend, expected.trend, "trend and protocol");
    expectShare(found.neweyWest, expected.neweyWest, "Newey and West");
    expectShare(found.paired, expected.paired, "paired t");
    expectShare(found.signFlip, expected.signFlip, "sign flip");
}

TEST(RandomisedPairs, CoverTheTruthNineteenTimesInTwenty)
{
    Random random(7);
    constexpr double kTruth = 0.5;
    for (const int sessions : {12, 16, 24}) {
        int paired = 0;
        int trend = 0;
        int ranks = 0;
        for (int run = 0; run < kRuns; ++run) {
            const Sessions log = drawn({Design::RandomisedPairs, sessions, 0}, kTruth, random);
            const auto differences = differencesOf(log);
            paired += leavesOut(pairedDifference(differences)->interval, kTruth) ? 0 : 1;
            trend += leavesOut(*protocolEffect(log, log.times).interval, kTruth) ? 0 : 1;
            ranks += leavesOut(*hodgesLehmann(differences)->interval, kTruth) ? 0 : 1;
        }
        for (const int covered : {paired, trend}) {
            EXPECT_GE(covered, 0.93 * kRuns) << sessions;
            EXPECT_LE(covered, 0.97 * kRuns) << sessions;
        }
        EXPECT_GE(ranks, 0.93 * kRuns) << sessions << ": steps of ranks may only widen it";
    }
}

TEST(RandomisedPairs, FindNothingWhereNothingIsAboutOneTimeInTwenty)
{
    expectFound({Design::RandomisedPairs, 8, 0}, {.035, .047, 0, .045, .079});
    expectFound({Design::RandomisedPairs, 16, 0}, {.029, .056, .052, .057, .079});
    expectFound({Design::RandomisedPairs, 24, 0}, {.022, .057, .057, .050, .071});
}

TEST(RandomisedPairs, KeepTheirRateWhereNeighboursAreAlike)
{
    expectFound({Design::RandomisedPairs, 16, .3}, {.016, .055, .052, .033, .062});
    expectFound({Design::RandomisedPairs, 24, .6}, {.003, .051, .053, .007, .033});
}

TEST(Abba, IsALittleTooLiberalWhereNeighboursAreAlike)
{
    expectFound({Design::Abba, 16, .3}, {.023, .065, .061, .043, .067});
}

/// Why protocols that follow each other are withheld.
TEST(Blocks, FindWhatIsOnlyTrend)
{
    expectFound({Design::Blocks, 8, .3}, {.123, 0, 0, .056, .169});
    expectFound({Design::Blocks, 16, .3}, {.349, 0, 0, .096, .187});
    expectFound({Design::Blocks, 24, .3}, {.737, 0, 0, .118, .153});
}

} // namespace
} // namespace settheory::stats
