// SPDX-License-Identifier: GPL-3.0-or-later
// Half a year of sessions, typed tick by tick with an effect that was put in: `compare --json` finds it, and
// finds nothing else. All the way: entry line, store, recognition, measures, comparison.
#include "tests/cli/cli.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

/// How one session is done.
struct Session {
    double day = 0;
    bool isolationFirst = false;
    bool paired = false;
    double pressReps = 10; ///< per set, before chance
    int restSeconds = 120; ///< between sets, or after each pair
};

/// Types sessions of three sets of press and three of flyes, as a lifter would on those days.
class Typist {
public:
    void train(const Session& session)
    {
        m_now =
            QDateTime(QDate(2026, 1, 5), QTime(18, 0), Qt::UTC).addSecs(std::llround(session.day * 86400));
        type("start Chest"_L1);
        int round = 0;
        for (int i = 0; i < 6; ++i) {
            const bool isFirst = session.paired ? i % 2 == 0 : i < 3;
            const bool isPress = isFirst != session.isolationFirst;
            const bool goesOn = session.paired && i % 2 == 1; // at once
            const int reps = isPress ? around(session.pressReps) : around(12);
            m_now = m_now.addSecs((i == 0 ? 60 : goesOn ? 8 : around(session.restSeconds)) + 5 + 3 * reps);
            if (round == 0 || session.paired || i == 3)
                type(isPress ? "Bench press"_L1 : "Pec deck"_L1);
            type(u"%1x%2 @%3"_s.arg(isPress ? u"80"_s : u"50"_s).arg(reps).arg(1));
            ++round;
        }
        m_now = m_now.addSecs(30);
        type("finish"_L1);
    }
    const QByteArray& text() const { return m_text; }

private:
    /// A whole number about there, not always the same.
    int around(double value)
    {
        return static_cast<int>(std::lround(value * (1 + 0.06 * m_chance(m_random))));
    }
    void type(const QString& line)
    {
        m_text += u"[%1+00:00] %2\n"_s.arg(m_now.toString(u"yyyy-MM-ddTHH:mm:ss"_s), line).toUtf8();
    }

    QDateTime m_now;
    QByteArray m_text;
    std::mt19937 m_random{1}; // of seeds 1 to 12 one shows something by chance, as it should
    std::uniform_real_distribution<double> m_chance{-1, 1};
};

class KnownEffect : public testing::Test {
protected:
    QJsonObject compare(const Typist& typist, const QString& a, const QString& b, const QString& main)
    {
        const CliRun typed = m_cli.json({u"log"_s}, typist.text());
        EXPECT_EQ(typed.status, 0) << typed.err.toStdString();
        return again(a, b, main);
    }
    QJsonObject again(const QString& a, const QString& b, const QString& main)
    {
        const CliRun run = m_cli.json(
            {u"compare"_s, u"--muscle"_s, u"chest"_s, u"--a"_s, a, u"--b"_s, b, u"--main"_s, main});
        EXPECT_EQ(run.status, 0) << run.err.toStdString();
        return run.object();
    }

private:
    Cli m_cli;
};

QJsonObject measure(const QJsonObject& answer, const QString& key)
{
    for (const QJsonValue& one : answer[u"measures"].toArray())
        if (one[u"measure"].toString() == key)
            return one.toObject();
    ADD_FAILURE() << "no " << key.toStdString();
    return {};
}

QString verdict(const QJsonObject& answer, const QString& key)
{
    return measure(answer, key)[u"verdict"].toString();
}

bool holds(const QJsonValue& effect, double value)
{
    return effect[u"low"].toDouble() < value && effect[u"high"].toDouble() > value;
}

bool findsNoDifference(const QString& verdict)
{
    return verdict != u"less" && verdict != u"more" && verdict != u"withheld";
}

QString sentences(const QJsonObject& answer)
{
    QStringList all;
    for (const QJsonValue& one : answer[u"sentences"].toArray())
        all << one.toString();
    return all.join(u'\n');
}

const QString kStraight = u"straight"_s, kSuperset = u"pre_exhaustion_superset"_s;

} // namespace

TEST_F(KnownEffect, ThirtyPercentLessTimeAndNothingInVolume)
{
    Typist typist;
    for (int i = 0; i < 40; ++i) {
        const bool isB = i % 4 == 1 || i % 4 == 2;
        // Straight: 6 sets of 5 + 3 × 11 s and five rests of 120 s are 828 s. Paired: 268 s of sets and
        // change-overs, and two rests that make it 30 % less.
        typist.train({3.5 * i, isB, isB, 10, isB ? 164 : 120});
    }
    const QJsonObject answer = compare(typist, kStraight, kSuperset, u"block_duration"_s);
    EXPECT_EQ(answer[u"sessions"][u"a"].toInt(), 20) << sentences(answer).toStdString();
    EXPECT_EQ(answer[u"sessions"][u"b"].toInt(), 20);
    const QJsonObject duration = measure(answer, u"block_duration"_s);
    EXPECT_EQ(duration[u"verdict"].toString(), u"less"_s);
    EXPECT_NEAR(duration[u"effect"][u"estimate"].toDouble(), -30, 3);
    for (const auto& key : {u"volume_load"_s, u"compound_reps"_s, u"isolation_reps"_s, u"reps"_s})
        EXPECT_EQ(verdict(answer, key), u"same_within"_s) << key.toStdString();
    EXPECT_TRUE(sentences(answer).contains(u"follows from the rests, not from the order"_s))
        << sentences(answer).toStdString();
}

TEST_F(KnownEffect, ATrendAlone)
{
    Typist typist;
    for (int i = 0; i < 44; ++i) {
        const bool isB = i < 22 ? i % 4 == 1 : i % 4 != 1; // a quarter at first, then three
        typist.train({3.5 * i, isB, isB, 8 * std::exp(0.012 * i), 120});
    }
    const QJsonObject answer = compare(typist, kStraight, kSuperset, u"compound_reps"_s);
    const QJsonObject reps = measure(answer, u"compound_reps"_s);
    EXPECT_GT(reps[u"unadjusted"][u"low"].toDouble(), 3) << "the plain difference is taken in";
    EXPECT_TRUE(findsNoDifference(reps[u"verdict"].toString())) << sentences(answer).toStdString();
    EXPECT_TRUE(holds(reps[u"effect"], 0));
    EXPECT_TRUE(findsNoDifference(verdict(answer, u"volume_load"_s)));
}

TEST_F(KnownEffect, RestAlone)
{
    Typist typist;
    for (int i = 0; i < 56; ++i) {
        const int kind = (i * 3 + i / 4) % 4;
        const bool paired = kind % 2 == 1;
        typist.train({2.0 * i, kind >= 2, paired, paired ? 8.5 : 10.0, 120});
    }
    const QJsonObject answer = compare(typist, kStraight, kSuperset, u"compound_reps"_s);
    EXPECT_EQ(verdict(answer, u"compound_reps"_s), u"less"_s);
    const QJsonObject apart = answer[u"order_by_pairing"].toObject();
    EXPECT_TRUE(holds(apart[u"order"], 0)) << sentences(answer).toStdString();
    EXPECT_TRUE(holds(apart[u"pairing"], -15)) << sentences(answer).toStdString();
    EXPECT_TRUE(holds(apart[u"interaction"], 0));

    const QJsonObject fair = again(u"post_exhaustion"_s, kSuperset, u"compound_reps"_s);
    EXPECT_TRUE(findsNoDifference(verdict(fair, u"compound_reps"_s)));
    EXPECT_TRUE(findsNoDifference(verdict(fair, u"block_duration"_s)));
    EXPECT_TRUE(sentences(fair).contains(u"they differ in the order alone"_s));
}
