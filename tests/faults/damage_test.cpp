// SPDX-License-Identifier: GPL-3.0-or-later
// F09: the disk gives back what was not written. Either the program's check finds it, or SQLite alone reads
// the same values of every finished workout as before.
#include "tests/faults/driver.h"
#include "tests/faults/judge.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace settheory::faults;

namespace {

/// Everything in the tables of workouts but the time of edit, which no digest holds; without the workout that
/// is not finished, which has no digest yet.
QByteArray valuesIn(Judge& judge, const QByteArray& unfinished)
{
    QByteArray values;
    for (const char* table : {"workout", "workout_pause", "workout_protocol", "workout_pain",
             "performed_exercise", "performed_set", "planned_set"}) {
        const QByteArray columns = judge.ask(("SELECT group_concat('quote(' || name || ')', '||\",\"||') "
                                              "FROM pragma_table_info('"
            + QByteArray(table) + "') WHERE name <> 'edited_at'")
                                                 .constData());
        values += judge.ask(("SELECT " + columns + " FROM " + table + " WHERE workout_id <> '" + unfinished
                      + "' ORDER BY 1")
                                .constData())
            + '\n';
    }
    return values;
}

/// The log that is damaged, as it was before, and what became of it.
class Damages {
public:
    Damages()
        : m_checker(QStringLiteral("check"), m_place.log())
    {
        for (const char* workouts : {"6", "6"}) {
            m_older = bytesOf(m_place.log());
            Driver driver(
                QStringLiteral("import"), m_place.log(), QStringList(QString::fromLatin1(workouts)));
            EXPECT_TRUE(driver.start());
            EXPECT_TRUE(driver.waitForEnd());
        }
        Driver driver(QStringLiteral("log"), m_place.log(), 3); // and one that is not finished
        EXPECT_TRUE(driver.start());
        EXPECT_TRUE(driver.waitForEnd());
        m_whole = bytesOf(m_place.log());
        EXPECT_TRUE(m_checker.start());
        EXPECT_EQ(m_checker.ask(QFile::encodeName(m_place.log())), "ok");
        Judge judge(m_place.log());
        m_pageSize = judge.count("PRAGMA page_size");
        m_unfinished = judge.ask("SELECT workout_id FROM workout WHERE in_progress = 1");
        EXPECT_EQ(m_unfinished.size(), 36);
        m_values = valuesIn(judge, m_unfinished);
        EXPECT_GT(m_values.count('\n'), 300);
    }

    const QByteArray& whole() const { return m_whole; }
    const QByteArray& older() const { return m_older; } ///< from before the last import
    qsizetype pageSize() const { return m_pageSize; }

    void take(const QByteArray& damaged)
    {
        if (damaged == m_whole) {
            ++m_count["as it was"];
            return;
        }
        ASSERT_TRUE(writeBytes(m_place.log(), damaged));
        const QByteArray answer = m_checker.ask(QFile::encodeName(m_place.log()));
        ASSERT_FALSE(answer.isEmpty()) << "the check died";
        if (answer != "ok") {
            ++m_count[answer.startsWith("refused")             ? "refused on opening"
                    : answer.contains("is not what was saved") ? "found by a digest"
                                                               : "found by SQLite's check or on reading"];
            return;
        }
        Judge judge(m_place.log());
        EXPECT_EQ(valuesIn(judge, m_unfinished), m_values) << "changed, and nobody saw it";
        ++m_count["changed nothing in a workout"];
    }

    int found() const
    {
        int found = 0;
        for (const auto& [what, count] : m_count)
            found += QByteArrayView(what).contains("found") || QByteArrayView(what).contains("refused")
                ? count
                : 0;
        return found;
    }
    int foundByDigest() const
    {
        const auto count = m_count.find("found by a digest");
        return count == m_count.end() ? 0 : count->second;
    }
    ~Damages()
    {
        m_checker.kill();
        for (const auto& [what, count] : m_count)
            std::printf("%6d %s\n", count, what.c_str());
    }

private:
    Place m_place;
    Driver m_checker;
    QByteArray m_whole;
    QByteArray m_older;
    QByteArray m_values;
    QByteArray m_unfinished;
    qsizetype m_pageSize = 0;
    std::map<std::string, int> m_count;
};

int below(qsizetype most, std::mt19937& dice)
{
    return std::uniform_int_distribution<int>(0, static_cast<int>(most) - 1)(dice);
}

} // namespace

TEST(DamagedLog, FlippedBitsNeverChangeAFinishedWorkoutInSilence)
{
    Damages damages;
    std::mt19937 dice(11); // NOLINT: the same bits every time
    const int runs = tries(300, 1500);
    for (int i = 0; i < runs && !testing::Test::HasFailure(); ++i) {
        QByteArray bytes = damages.whole();
        const int place = below(bytes.size(), dice);
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(8, dice)));
        SCOPED_TRACE("byte " + std::to_string(place));
        damages.take(bytes);
    }
    EXPECT_GT(damages.found(), runs / 3);
    EXPECT_GT(damages.foundByDigest(), runs / 100) << "the flips that SQLite does not see were not reached";
}

TEST(DamagedLog, ZeroedPagesNeverChangeAFinishedWorkoutInSilence)
{
    Damages damages;
    const qsizetype pages = damages.whole().size() / damages.pageSize();
    std::mt19937 dice(12); // NOLINT
    const int runs = tries(40, 200);
    for (int i = 0; i < runs && !testing::Test::HasFailure(); ++i) {
        const int page = below(pages, dice);
        SCOPED_TRACE("page " + std::to_string(page + 1));
        damages.take(QByteArray(damages.whole())
                         .replace(page * damages.pageSize(), damages.pageSize(),
                             QByteArray(damages.pageSize(), '\0')));
    }
    EXPECT_GT(damages.found(), runs * 9 / 10);
}

TEST(DamagedLog, SwappedPagesNeverChangeAFinishedWorkoutInSilence)
{
    Damages damages;
    const qsizetype size = damages.pageSize();
    const qsizetype pages = damages.whole().size() / size;
    std::mt19937 dice(13); // NOLINT
    const int runs = tries(40, 100);
    for (int i = 0; i < runs && !testing::Test::HasFailure(); ++i) {
        const int one = below(pages, dice);
        const int other = (one + 1 + below(pages - 1, dice)) % static_cast<int>(pages);
        SCOPED_TRACE("pages " + std::to_string(one + 1) + " and " + std::to_string(other + 1));
        QByteArray bytes = damages.whole();
        bytes.replace(one * size, size, damages.whole().mid(other * size, size));
        bytes.replace(other * size, size, damages.whole().mid(one * size, size));
        damages.take(bytes);
    }
    EXPECT_GT(damages.found(), runs * 9 / 10);
}

/// A write that the disk confirmed and never did.
TEST(DamagedLog, OldPagesNeverChangeAFinishedWorkoutInSilence)
{
    Damages damages;
    const qsizetype size = damages.pageSize();
    const qsizetype pages = std::min(damages.whole().size(), damages.older().size()) / size;
    int changed = 0;
    for (qsizetype page = 0; page < pages && !testing::Test::HasFailure(); ++page) {
        const QByteArray old = damages.older().mid(page * size, size);
        if (old == damages.whole().mid(page * size, size))
            continue;
        SCOPED_TRACE("page " + std::to_string(page + 1));
        damages.take(QByteArray(damages.whole()).replace(page * size, size, old));
        ++changed;
    }
    EXPECT_GT(changed, 5);
    EXPECT_GT(damages.found(), changed / 2);
}
