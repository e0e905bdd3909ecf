// SPDX-License-Identifier: GPL-3.0-or-later
// F14: the machine's clock jumps in the middle of a workout. No set is refused or reordered, and no duration
// is negative.
#include "core/entry/logging.h"
#include "core/journal/logcheck.h"
#include "core/measures/analysis.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// Logs as the window does, at a clock that this test turns.
class Session {
public:
    Session()
        : m_now(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"))
        , m_journal(m_file.open([this] { return m_now; }))
        , m_workout(Workout::begun(u"Push"_s, m_now))
    {
        store(m_workout);
    }
    void type(const QString& line)
    {
        m_now = m_now.plusSeconds(75);
        const auto log = m_journal->log();
        const LoggedLine logged =
            enterLine(*log, m_workout, m_state, line, m_now, lastTimeIn(*log, m_workout));
        ASSERT_TRUE(logged.workout) << line.toStdString();
        m_state = logged.state;
        store(*logged.workout);
    }
    void turnClock(const QString& time) { m_now = *Moment::fromIso(time); }
    void finish() { store(finished(m_workout, m_now.plusSeconds(60))); }
    const TemporaryLog& file() const { return m_file; }
    MeasuredLog measured() const { return Analysis().of(m_journal->log()); }

private:
    void store(const Workout& after)
    {
        const auto applied = m_journal->apply(Change::ofWorkout(
            {}, m_journal->log()->findWorkout(after.id), std::make_shared<const Workout>(after)));
        ASSERT_TRUE(applied) << applied.error().message.toStdString();
        m_workout = *m_journal->log()->findWorkout(after.id);
    }

    TemporaryLog m_file;
    Moment m_now;
    std::unique_ptr<Journal> m_journal;
    Workout m_workout;
    LoggingState m_state;
};

void expectNotNegative(const Duration& duration)
{
    EXPECT_GE(duration.seconds.value_or(0), 0);
}

class ClockJump : public testing::TestWithParam<const char16_t*> { };

} // namespace

TEST_P(ClockJump, InAWorkoutCostsNoSetNoOrderAndNoNegativeTime)
{
    Session session;
    session.type(u"bench press"_s);
    session.type(u"80x1"_s);
    session.turnClock(QString::fromUtf16(GetParam()));
    session.type(u"80x2"_s);
    session.type(u"pec deck"_s);
    session.type(u"50x3"_s);
    session.turnClock(u"2026-11-24T18:10:00+01:00"_s); // and back
    session.type(u"50x4"_s);
    session.finish();
    EXPECT_EQ(
        askSql(session.file().path(), "SELECT reps FROM performed_set ORDER BY position"), "1\n2\n3\n4");
    EXPECT_EQ(askSql(session.file().path(), "SELECT started_at FROM workout"), "2026-11-24T18:00:00+01:00");
    const MeasuredLog measured = session.measured();
    ASSERT_EQ(measured.workouts.size(), 1U);
    expectNotNegative(measured.workouts[0]->summary.duration);
    EXPECT_FALSE(measured.workouts[0]->blocks.empty());
    for (const MeasuredBlock& block : measured.workouts[0]->blocks) {
        expectNotNegative(block.duration);
        for (std::size_t i = 0; i < measures().size(); ++i) {
            const bool isTime = measures()[i].unit == MeasureUnit::Seconds && block.values[i];
            EXPECT_TRUE(!isTime || block.values[i]->value >= 0) << measures()[i].key;
        }
    }
    EXPECT_TRUE(checkLog(session.file().path())->ok());
}

INSTANTIATE_TEST_SUITE_P(Jumps, ClockJump,
    testing::Values(u"2026-11-23T18:04:00+01:00", u"2027-12-29T18:04:00+01:00", u"1970-01-01T00:00:00+00:00",
        u"2038-01-19T03:14:08+00:00", u"2026-11-24T17:04:00+01:00", u"2026-11-24T19:04:00+01:00",
        u"2026-11-24T18:04:00+02:00", u"2026-11-25T08:04:00+14:00", u"1969-12-31T23:59:59-11:00"));
