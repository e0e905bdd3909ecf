// SPDX-License-Identifier: GPL-3.0-or-later
// A planned protocol is what "last time" means, until what was done rules it out for good.
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/figurescard.h"
#include "ui/pages/logpage/settable.h"
#include "ui/pages/logpage/stillplanned.h"
#include "ui/widgets/protocolchip.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QStringList kStraight{u"bench press"_s, u"[18:05:00] 85x5 @1"_s, u"[18:09:00] 85x5 @1"_s, u"pec deck"_s,
    u"[18:13:00] 50x12 @3"_s, u"[18:16:00] 50x11 @3"_s, u"[18:20:00] finish"_s};
const QStringList kSuperset{u"bench press"_s, u"[18:02:00] w 37.5x10"_s, u"[18:03:00] w 60x5"_s,
    u"pec deck"_s, u"[18:05:00] 60x10 @1"_s, u"bench press"_s, u"[18:05:28] 82.5x5 @2"_s, u"pec deck"_s,
    u"[18:09:00] 60x9 @1"_s, u"bench press"_s, u"[18:09:25] 82.5x4 @1"_s, u"[18:20:00] finish"_s};

/// A superset that was done on an earlier day, straight sets since, and the superset begun again.
class Planned : public Gym {
protected:
    void begin()
    {
        openJournal();
        add(u"2026-11-10T18:00:00+01:00 Push A"_s, kSuperset);
        add(u"2026-11-17T18:00:00+01:00 Push B"_s, kStraight);
        add(u"2026-11-19T18:00:00+01:00 Push A"_s, kSuperset);
        add(u"2026-11-21T18:00:00+01:00 Push B"_s, kStraight);
        openPage();
        settle();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        ASSERT_TRUE(onDisk()->inProgress);
        ASSERT_EQ(onDisk()->title, u"Push A"_s);
        settle();
    }
    void add(const QString& head, const QStringList& lines)
    {
        const Workout workout = test::workoutFromText(*journal->log(), head, lines);
        ASSERT_TRUE(
            journal->apply(Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(workout))));
    }
    void settle()
    {
        for (int i = 0; i < 2; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            QTest::qWait(20);
        }
    }
    void log(int seconds, const QString& line)
    {
        wait(seconds);
        enter(line);
        settle();
    }
    /// What stands as last time for the two, by rows.
    QStringList lastTimes() const
    {
        QStringList texts;
        for (int row = 0; row < tables().front()->model()->rowCount(); ++row)
            texts << cell(row, SetTableModel::FirstLast) + u" | "_s + cell(row, SetTableModel::SecondLast);
        return texts;
    }
    QString againstLastTime() const
    {
        const auto* card = page->findChild<FiguresCard*>();
        for (const QLabel* label : card->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text() != u"Against last time"_s)
                continue;
            for (const QLabel* beside : label->parentWidget()->findChildren<QLabel*>()) {
                if (beside != label)
                    return beside->text();
            }
        }
        return u"none"_s;
    }
};

TEST_F(Planned, FiguresStayWhatTheyAreThroughTheBlock)
{
    begin();
    const QStringList rounds{u"60 × 10 @1 | 82.5 × 5 @2"_s, u"60 × 9 @1 | 82.5 × 4 @1"_s};
    const auto check = [&](const char* when, const QString& remark) {
        EXPECT_EQ(lastTimes().last(2), rounds) << when;
        EXPECT_EQ(chip()->protocol(), Protocol::PreExhaustionSuperset) << when;
        EXPECT_TRUE(sees(remark)) << when;
        EXPECT_FALSE(sees(u"planned: "_s)) << when;
        EXPECT_TRUE(sees(u"last time Thu 19 Nov"_s)) << when;
        EXPECT_FALSE(sees(u"straight sets"_s)) << when;
    };
    check("begun", u"planned"_s);
    log(60, {});
    log(60, {});
    check("warmed up", u"planned"_s);
    log(120, u"@1"_s);
    check("after the isolation", u"planned"_s);
    log(28, u"@2"_s);
    check("after the first round", u"as planned"_s);
    log(150, u"@1"_s);
    check("in the middle of the second", u"as planned"_s);
    log(28, u"@1"_s);
    EXPECT_EQ(lastTimes().mid(2, 2), rounds);
    EXPECT_EQ(againstLastTime(), u"0\u202Fkg"_s) << "repeated exactly";
    ASSERT_EQ(onDisk()->sets.size(), 6U);
    EXPECT_EQ(onDisk()->sets[5].exercise, onDisk()->sets[0].exercise);
}

TEST_F(Planned, AProtocolIsGivenUpWhereWhatWasDoneRulesItOut)
{
    begin();
    enter(u"bench press"_s);
    log(120, u"82.5x5 @2"_s);
    EXPECT_EQ(chip()->protocol(), Protocol::Straight);
    EXPECT_TRUE(sees(u"planned: Pre-exhaustion, superset"_s));
}

TEST(StillPlanned, HoldsWhereTheRestOfThePlanMayBringItAbout)
{
    Log log = test::catalogueLog();
    const WorkoutPtr earlier = test::addWorkout(log, u"2026-11-10T18:00:00+01:00 Push A"_s,
        kSuperset.mid(0, 11)
            + QStringList{
                u"pec deck"_s, u"[18:13:00] 60x8 @1"_s, u"bench press"_s, u"[18:13:25] 82.5x4 @1"_s});
    const auto after = [&](const QStringList& lines, Protocol planned) {
        Workout now = test::workoutFromText(log, u"2026-11-24T18:00:00+01:00 Push A"_s, lines);
        for (const PerformedSet& set : earlier->sets) {
            int index = 0;
            while (now.exercises.at(static_cast<std::size_t>(index)).exercise
                != earlier->exerciseOf(set).exercise)
                ++index;
            now.plan.push_back({index, set.role, set.load, set.loadMode, set.reps, set.seconds, {}});
        }
        now.plannedProtocols[Muscle::Chest] = planned;
        return stillPlanned(log, now, {}).contains(Muscle::Chest);
    };
    const QStringList both{u"pec deck"_s, u"bench press"_s};
    EXPECT_TRUE(after(both, Protocol::PreExhaustionSuperset)) << "nothing done";
    EXPECT_TRUE(after(both, Protocol::PreExhaustionSequential)) << "the rests may be full";
    EXPECT_FALSE(after(both, Protocol::Straight)) << "the plan begins with isolation";
    const QStringList first{u"bench press"_s, u"pec deck"_s, u"[18:05:00] 60x10 @1"_s};
    EXPECT_TRUE(after(first, Protocol::PreExhaustionSuperset));
    const QStringList slow = first + QStringList{u"bench press"_s, u"[18:09:00] 82.5x5 @1"_s};
    EXPECT_TRUE(after(slow, Protocol::PreExhaustionSuperset)) << "one gap of three says nothing yet";
    const QStringList slower = slow
        + QStringList{u"pec deck"_s, u"[18:12:00] 60x9 @1"_s, u"bench press"_s, u"[18:16:00] 82.5x5 @1"_s};
    EXPECT_FALSE(after(slower, Protocol::PreExhaustionSuperset)) << "two of three were long";
    const QStringList turned{u"pec deck"_s, u"bench press"_s, u"[18:05:00] 82.5x5 @1"_s};
    EXPECT_FALSE(after(turned, Protocol::PreExhaustionSuperset)) << "compound first";
}

} // namespace
} // namespace settheory
