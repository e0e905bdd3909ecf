// SPDX-License-Identifier: GPL-3.0-or-later
// Few keys: what is suggested is taken by one, what was wrong is put right by three.
#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/settable.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class Suggesting : public Gym {
protected:
    std::string setText(std::size_t index) const
    {
        const WorkoutPtr workout = onDisk();
        const PerformedSet& set = workout->sets.at(index);
        return entryLineOf(set, journal->log()->exerciseOf(*workout, set), MassUnit::Kilogram).toStdString();
    }
    bool soon(const QString& words) const
    {
        return QTest::qWaitFor([&] { return sees(words); });
    }
    /// Until what was recognised of the log has come.
    void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QTest::qWait(20);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    void begin(const QString& exercise)
    {
        settle();
        click(u"Start an empty workout"_s);
        settle();
        enter(exercise);
        settle();
    }
    QString nameAt(int exercise) const
    {
        return journal->log()->exerciseOf(onDisk()->exercises.at(static_cast<std::size_t>(exercise))).name;
    }
    QString warmupButton() const
    {
        for (const QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().endsWith(u"(F6)"))
                return button->text();
        }
        return {};
    }
    const QStringList earlier{
        u"bench press"_s, u"[18:05:00] 80x8 @1"_s, u"[18:08:00] 80x7 @1"_s, u"[18:20:00] finish"_s};
};

TEST_F(Suggesting, LogsTheWarmUpsOneByOneByAKeyOrAClick)
{
    open(earlier);
    begin(u"bench press"_s);
    EXPECT_EQ(warmupButton(), u"40 × 8 done (F6)"_s);
    EXPECT_TRUE(soon(u"Warm-up: 40 × 8, 55 × 5, 67.5 × 2"_s));
    press(Qt::Key_F6);
    ASSERT_EQ(onDisk()->sets.size(), 1U);
    EXPECT_EQ(setText(0), "w 40x8");
    wait(60);
    EXPECT_EQ(warmupButton(), u"55 × 5 done (F6)"_s);
    click(u"55 × 5 done (F6)"_s);
    EXPECT_EQ(setText(1), "w 55x5");
    EXPECT_TRUE(entryLine()->hasFocus());
    wait(60);
    press(Qt::Key_Return);
    EXPECT_EQ(setText(2), "80x8") << "Enter is the working set all the while";
    EXPECT_EQ(warmupButton(), QString()) << "the work has begun";
    wait(60);
    settle();
    press(Qt::Key_F6);
    EXPECT_EQ(onDisk()->sets.size(), 3U);
    EXPECT_TRUE(soon(u"No warm-up is left"_s));
}

TEST_F(Suggesting, SaysWhatAWarmUpWouldBeBeforeItIsLogged)
{
    open(earlier);
    begin(u"bench press"_s);
    QTest::keyClicks(entryLine(), u"w"_s);
    EXPECT_TRUE(soon(u"40 kg × 8"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(setText(0), "w 40x8");
}

TEST_F(Suggesting, CorrectsTheSetJustDoneByAKeyAndADigit)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11 @0 f # elbow"_s);
    const PerformedSet before = onDisk()->sets.at(0);
    wait(20);
    settle();
    QTest::keyClick(entryLine(), Qt::Key_F2);
    press(Qt::Key_9);
    press(Qt::Key_Return);
    PerformedSet wanted = before;
    wanted.reps = 9;
    EXPECT_EQ(onDisk()->sets.at(0), wanted) << "nothing else has changed";
    EXPECT_TRUE(entryLine()->hasFocus());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk()->sets.at(0), before);
}

TEST_F(Suggesting, KeepsACorrectionOpenWhenTheLogWasRecognisedMeanwhile)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    settle();
    QTest::keyClick(entryLine(), Qt::Key_F2);
    press(Qt::Key_9);
    Change change; // something else in the log changes, and all is shown again
    auto settings = std::make_shared<LogSettings>();
    settings->hardSetRir = 2;
    change.settings = {std::make_shared<const LogSettings>(), settings};
    ASSERT_TRUE(journal->apply(change));
    settle();
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(0).reps, 9);
}

TEST_F(Suggesting, CorrectsTheSetAtHandInATable)
{
    openAndStart();
    enter(u"pec deck"_s);
    enter(u"57.5x11"_s);
    wait(60);
    enter(u"57.5x10"_s);
    settle();
    SetTableView* table = tables().front();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, SetTableModel::FirstSet));
    QTest::keyClick(table, Qt::Key_F2);
    press(Qt::Key_8);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.at(0).reps, 8);
    EXPECT_EQ(onDisk()->sets.at(1).reps, 10);
}

TEST_F(Suggesting, NamesThePartnerOfLastTimeAndTakesItByAStroke)
{
    open(
        {u"pec deck / bench press"_s, u"[18:05:00] 57.5x10"_s, u"[18:05:40] 80x8"_s, u"[18:20:00] finish"_s});
    begin(u"pec deck"_s);
    EXPECT_TRUE(soon(u"Type / to take turns with Bench press"_s));
    enter(u"/"_s);
    EXPECT_EQ(nameAt(1), u"Bench press"_s);
    EXPECT_TRUE(soon(u"Pec deck, then Bench press at once"_s));
    for (int i = 0; i < 4; ++i) {
        wait(60);
        press(Qt::Key_Return);
    }
    const WorkoutPtr workout = onDisk();
    ASSERT_EQ(workout->sets.size(), 4U);
    std::vector<int> turns, rounds;
    for (const PerformedSet& set : workout->sets) {
        turns.push_back(set.exercise);
        rounds.push_back(set.round.value_or(0));
    }
    EXPECT_EQ(turns, (std::vector<int>{0, 1, 0, 1}));
    EXPECT_EQ(rounds, (std::vector<int>{1, 1, 2, 2}));
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(journal->undo());
    EXPECT_EQ(onDisk()->exercises.size(), 1U) << "tying is a step of its own";
}

TEST_F(Suggesting, MovesOnThroughAGroupOfThreeByItself)
{
    openAndStart();
    enter(u"pec deck / bench press / push up"_s);
    EXPECT_TRUE(soon(u"Pec deck: type load and reps"_s));
    for (const QString& line : {u"57.5x10"_s, u"80x8"_s, u"bw x20"_s}) {
        wait(60);
        enter(line);
    }
    EXPECT_TRUE(soon(u"Pec deck, then Bench press, then Push-up at once"_s));
    for (int i = 0; i < 3; ++i) {
        wait(60);
        press(Qt::Key_Return);
    }
    std::vector<int> turns, rounds;
    for (const PerformedSet& set : onDisk()->sets) {
        turns.push_back(set.exercise);
        rounds.push_back(set.round.value_or(0));
    }
    EXPECT_EQ(turns, (std::vector<int>{0, 1, 2, 0, 1, 2}));
    EXPECT_EQ(rounds, (std::vector<int>{1, 1, 1, 2, 2, 2}));
    reopen();
    wait(60);
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.back().exercise, 0) << "after a restart too";
}

TEST_F(Suggesting, NamesTheThirdOfAGroupFromAfarToo)
{
    openAndStart();
    enter(u"pec deck / bench press / push up"_s);
    for (const QString& line : {u"57.5x10"_s, u"80x8"_s, u"bw x20"_s}) {
        wait(60);
        enter(line);
    }
    press(Qt::Key_F11);
    EXPECT_TRUE(soon(u"then Bench press at once: 80\u202Fkg × 8\nthen Push-up: bw × 20"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(soon(u"then Push-up at once: bw × 20"_s)) << "the pec deck comes in the next round";
    press(Qt::Key_Return);
    EXPECT_FALSE(sees(u"at once"_s)) << "the last of its round";
    EXPECT_EQ(onDisk()->sets.size(), 5U);
}

TEST_F(Suggesting, StaysWithAnExerciseOfAGroupThatWasLeft)
{
    openAndStart();
    enter(u"pec deck / bench press"_s);
    for (const QString& line : {u"57.5x10"_s, u"80x8"_s, u"lateral raise"_s, u"12x14"_s, u"pec deck"_s}) {
        wait(60);
        enter(line);
    }
    EXPECT_FALSE(sees(u"at once"_s));
    for (int i = 0; i < 2; ++i) {
        wait(60);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return);
    ASSERT_TRUE(journal->undo());
    press(Qt::Key_Return);
    std::vector<int> turns;
    for (const PerformedSet& set : onDisk()->sets)
        turns.push_back(set.exercise);
    EXPECT_EQ(turns, (std::vector<int>{0, 1, 2, 0, 0, 0}));
}

TEST_F(Suggesting, StaysWhereTwoThatTookTurnsWithoutBeingTiedWereLeft)
{
    openAndStart();
    for (int round = 0; round < 2; ++round) {
        for (const QString& line : {u"pec deck"_s, u"57.5x10"_s, u"bench press"_s, u"80x8"_s}) {
            wait(10);
            enter(line);
        }
    }
    for (const QString& line : {u"lateral raise"_s, u"12x14"_s, u"pec deck"_s, u"50x12"_s, u"x11"_s}) {
        wait(60);
        enter(line);
    }
    EXPECT_EQ(onDisk()->sets.back().exercise, 0);
}

TEST_F(Suggesting, DropsAsThisLifterDrops)
{
    open({u"triceps pushdown: 40x10, d 30x8, d 20x6, 40x9, d 30x7"_s});
    begin(u"triceps pushdown"_s);
    wait(60);
    enter(u"50x10 @0"_s);
    wait(10);
    enter(u"d"_s);
    EXPECT_EQ(setText(1), "d 37.5x7");
}

TEST_F(Suggesting, GoesUpToTheNextLoadByASign)
{
    open(earlier);
    begin(u"bench press"_s);
    enter(u"+"_s);
    EXPECT_EQ(setText(0), "82.5x8");
}

TEST_F(Suggesting, SaysWhenOwnPlatesDoNotMakeTheLoad)
{
    open(earlier);
    Change change;
    auto own = std::make_shared<LogSettings>();
    own->plates = {{*Mass::from(20, MassUnit::Kilogram), 2}, {*Mass::from(5, MassUnit::Kilogram), 1}};
    change.settings = {std::make_shared<const LogSettings>(), own};
    ASSERT_TRUE(journal->apply(change));
    begin(u"bench press"_s);
    EXPECT_TRUE(soon(u"each side: 20 + 5 on a 20\u202Fkg bar, 10\u202Fkg short"_s));
    entryLine()->setFocus();
    QTest::keyClicks(entryLine(), u"61x8"_s);
    EXPECT_TRUE(soon(u"Your plates are 1\u202Fkg short of it."_s));
    entryLine()->clear();
    QTest::keyClicks(entryLine(), u"70x8"_s);
    EXPECT_FALSE(sees(u"short of it"_s));
    entryLine()->clear();
    enter(u"+"_s);
    EXPECT_EQ(setText(0), "100x8") << "70, then nothing until the second pair of twenties";
}

} // namespace
} // namespace settheory
