// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand does at the gym, and what is in the log afterwards.
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/settable.h"
#include "ui/widgets/restring.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QStringList kStraight{u"bench press"_s, u"[18:05:00] 80x8 @1"_s, u"[18:09:00] 80x7 @1"_s, u"pec deck"_s,
    u"[18:13:00] 60x10 @1"_s, u"[18:16:00] 60x9 @1"_s, u"[18:20:00] finish"_s};
const QStringList kPreExhausted{u"pec deck"_s, u"[18:05:00] 57.5x10 @0"_s, u"bench press"_s,
    u"[18:05:35] 70x8 @0"_s, u"pec deck"_s, u"[18:09:00] 57.5x9 @0"_s, u"bench press"_s,
    u"[18:09:35] 70x7 @0"_s, u"[18:20:00] finish"_s};

class ByHand : public Gym {
protected:
    void openAfterBoth()
    {
        openJournal();
        for (const auto& [head, lines] : {std::pair(u"2026-11-10T18:00:00+01:00 A"_s, kStraight),
                 std::pair(u"2026-11-17T18:00:00+01:00 B"_s, kPreExhausted)})
            ASSERT_TRUE(journal->apply(Change::ofWorkout(u"log"_s, nullptr,
                std::make_shared<const Workout>(test::workoutFromText(*journal->log(), head, lines)))));
        openPage();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        click(u"Start an empty workout"_s);
    }
    std::string lastSet() const
    {
        const WorkoutPtr workout = onDisk();
        const PerformedSet& set = workout->sets.back();
        return entryLineOf(set, journal->log()->exerciseOf(*workout, set), MassUnit::Kilogram).toStdString();
    }
    QString number(int row) const { return cell(row, SetTableModel::Number); }
};

TEST_F(ByHand, ABenchPressAfterFlyesIsSuggestedFromBenchPressesAfterFlyes)
{
    openAfterBoth();
    enter(u"pec deck"_s);
    wait(60);
    enter(u"57.5x10 @0"_s);
    enter(u"bench press"_s);
    wait(35);
    press(Qt::Key_Return);
    EXPECT_EQ(lastSet(), "70x8");
}

TEST_F(ByHand, ABenchPressDoneFreshIsSuggestedFromFreshOnes)
{
    openAfterBoth();
    enter(u"bench press"_s);
    wait(60);
    press(Qt::Key_Return);
    EXPECT_EQ(lastSet(), "80x8");
}

TEST_F(ByHand, TabGoesThroughTheBoxesAsTheyAreReadAndEnterLogsThem)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0"_s);
    wait(120);
    for (int i = 0; i < 30 && QApplication::focusWidget() != boxNamed(u"Load of"_s); ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), boxNamed(u"Load of"_s));
    for (const char* typed : {"60", "9", "1"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(typed));
        press(std::string(typed) == "1" ? Qt::Key_Return : Qt::Key_Tab);
    }
    ASSERT_EQ(onDisk()->sets.size(), 2U);
    EXPECT_EQ(lastSet(), "60x9 @1");
    EXPECT_TRUE(entryLine()->hasFocus());
}

TEST_F(ByHand, AMouseLogsTheSuggestionAndWhatStandsInTheBoxes)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(120);
    click(u"Enter \u21B5"_s);
    ASSERT_EQ(onDisk()->sets.size(), 2U);
    EXPECT_EQ(lastSet(), "57.5x11");
    wait(120);
    QLineEdit* reps = boxNamed(u"Reps of"_s);
    QTest::mouseClick(reps, Qt::LeftButton);
    reps->selectAll();
    QTest::keyClicks(reps, u"8"_s);
    click(u"Enter \u21B5"_s);
    ASSERT_EQ(onDisk()->sets.size(), 3U);
    EXPECT_EQ(lastSet(), "57.5x8");
    wait(120);
    QTest::keyClicks(entryLine(), u"x6 @1"_s);
    click(u"Enter \u21B5"_s);
    EXPECT_EQ(lastSet(), "57.5x6 @1");
}

TEST_F(ByHand, AClickOnTheClockMarksTheStartOfASet)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(100);
    const Moment begun = time;
    QTest::mouseClick(ring(), Qt::LeftButton);
    wait(40);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(1).startedAt, begun);
    EXPECT_EQ(onDisk()->sets.at(1).finishedAt, time);
}

TEST_F(ByHand, AMouseCorrectsAndDeletesASet)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(120);
    enter(u"57.5x9"_s);
    const auto choose = [this](const QString& words) {
        SetTableView* table = tables().front();
        const QPoint at = table->visualRect(table->model()->index(0, SetTableModel::FirstSet)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &asked);
        auto* menu = table->findChild<QMenu*>();
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == words)
                action->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(u"Correct this set"_s);
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(box);
    EXPECT_EQ(box->accessibleName(), u"Correct this set"_s);
    QTest::keyClicks(box, u"10"_s);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(0).reps, 10);
    choose(u"Delete this set"_s);
    ASSERT_EQ(onDisk()->sets.size(), 1U);
    EXPECT_EQ(lastSet(), "57.5x9");
}

TEST_F(ByHand, APairIsLoggedAfterItsSecondSet)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"bench press"_s);
    wait(120);
    enter(u"57.5x9 @0 / 80x7"_s);
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 2U);
    EXPECT_EQ(workout->sets[0].finishedAt, std::nullopt) << "only the second end is a time";
    EXPECT_EQ(workout->sets[1].finishedAt, time);
    ASSERT_TRUE(workout->sets[1].rest);
    EXPECT_EQ(workout->sets[1].rest->source, NotedRest::Source::Stated);
    EXPECT_EQ(workout->sets[0].round, 1);
    EXPECT_EQ(workout->sets[1].round, 1);
    EXPECT_EQ(workout->exercises[0].group, u"A"_s);
    EXPECT_EQ(workout->exercises[1].group, u"A"_s);
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(onDisk()->sets.empty()) << "one step";
}

TEST_F(ByHand, WhatGaveOutTakesOneShortWord)
{
    openAndStart();
    enter(u"bench press"_s);
    for (const auto& [key, what] :
        {std::pair(u"!1"_s, FailedFirst(Muscle::Chest)), std::pair(u"!t"_s, FailedFirst(Muscle::Triceps)),
            std::pair(u"!grip"_s, FailedFirst(Weakness::Grip)),
            std::pair(u"!back"_s, FailedFirst(Weakness::Back)),
            std::pair(u"!breath"_s, FailedFirst(Weakness::Breath)),
            std::pair(u"!pain"_s, FailedFirst(Weakness::Pain)),
            std::pair(u"!form"_s, FailedFirst(Weakness::Form))}) {
        wait(120);
        enter(u"80x6 f"_s);
        enter(key);
        EXPECT_EQ(onDisk()->sets.back().failedFirst, what) << key.toStdString();
        EXPECT_EQ(onDisk()->sets.back().reps, 6);
    }
    wait(120);
    enter(u"80x5 f"_s);
    QTest::keyClick(entryLine(), Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return onDisk()->sets.back().failedFirst == FailedFirst(Muscle::FrontDelts); }));
    EXPECT_EQ(onDisk()->sets.size(), 8U) << "never taken for reps";
}

TEST_F(ByHand, SegmentsHangUnderTheirSet)
{
    openAndStart();
    enter(u"triceps pushdown"_s);
    wait(60);
    enter(u"30x12 @0"_s);
    for (const char* line : {"d 22.5x8", "rp 4", "my 5", "cl 2"}) {
        wait(15);
        enter(QString::fromLatin1(line));
    }
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 5U);
    std::vector<SetRole> roles;
    for (const PerformedSet& set : workout->sets)
        roles.push_back(set.role);
    EXPECT_EQ(roles,
        (std::vector<SetRole>{
            SetRole::Working, SetRole::Drop, SetRole::RestPause, SetRole::Myo, SetRole::Cluster}));
    EXPECT_EQ(workout->sets[2].load, Mass::from(22.5, MassUnit::Kilogram)) << "of what it continues";
    EXPECT_EQ(number(0), u"1"_s);
    for (int row = 1; row < 5; ++row)
        EXPECT_EQ(number(row), u"\u21B3"_s);
    EXPECT_EQ(number(5), u"2"_s);
}

TEST_F(ByHand, PlatesOfALoadInPoundsAreInPounds)
{
    openAndStart();
    enter(u"bench press"_s);
    enter(u"225lb x5"_s);
    EXPECT_EQ(onDisk()->sets.at(0).load, Mass::from(225, MassUnit::Pound));
    EXPECT_TRUE(sees(u"each side: 45 + 45 on a 45\u202Flb bar"_s));
}

TEST_F(ByHand, LessAssistanceIsMoreAndNeverARecord)
{
    open({u"assisted chest dip: bw-20 x8 @1"_s});
    click(u"Start an empty workout"_s);
    enter(u"assisted chest dip"_s);
    wait(60);
    enter(u"bw-15 x8 @1"_s);
    EXPECT_EQ(onDisk()->sets.at(0).load, Mass::from(15, MassUnit::Kilogram));
    const auto mark = [this](int row) {
        return tables()
            .front()
            ->model()
            ->index(row, SetTableModel::FirstSet)
            .data(SetTableModel::MarkRole)
            .toString();
    };
    EXPECT_EQ(mark(0), u"\u2191"_s) << "more than last time";
    wait(120);
    enter(u"bw-30 x12 @1"_s);
    EXPECT_EQ(mark(1), QString());
}

TEST_F(ByHand, TheFullScreenShowsThePlates)
{
    openAndStart();
    enter(u"bench press"_s);
    enter(u"80x8"_s);
    press(Qt::Key_F11);
    EXPECT_TRUE(sees(u"each side: 25 + 5 on a 20\u202Fkg bar"_s));
    enter(u"leg extension"_s);
    enter(u"50x10"_s);
    EXPECT_FALSE(sees(u"each side:"_s)) << "a machine has no bar";
    page.reset(); // closed from there
}

} // namespace
} // namespace settheory
