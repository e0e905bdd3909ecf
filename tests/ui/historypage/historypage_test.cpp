// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/historypage.h"

#include "core/journal/journal.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"
#include "ui/dialogs/workoutdialog/workoutdialog.h"
#include "ui/pages/historypage/heatstrip.h"
#include "ui/pages/historypage/historytable.h"
#include "ui/pages/historypage/historytablemodel.h"
#include "ui/pages/historypage/workoutdetail.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T12:00:00+01:00");

class HistoryPageTest : public testing::Test {
protected:
    HistoryPageTest()
        : m_journal(m_place.open([] { return kNow; }))
    {
    }
    ~HistoryPageTest() override
    {
        m_page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void add(const QString& head, const QStringList& lines)
    {
        const Workout workout = test::workoutFromText(*m_journal->log(), head, lines);
        ASSERT_TRUE(
            m_journal->apply(Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(workout))));
    }
    void addThree()
    {
        add(u"2026-11-17T18:02:00+01:00 Push A"_s,
            {u"bench press: w 60x8"_s, u"[18:10] 100x6 @1"_s, u"[18:13] 95x6 @1 !triceps"_s, u"squat"_s,
                u"[18:30] 100x5 @2"_s, u"[19:00] finish"_s});
        add(u"2026-11-20T18:00:00+01:00 Pull"_s,
            {u"[18:05] lat pulldown"_s, u"[18:06] 70x9 @1"_s, u"[18:40] finish"_s});
        add(u"2026-11-22T10:00:00+01:00 Push B"_s,
            {u"[10:05] pec deck"_s, u"[10:06] 57.5x9 @0"_s, u"bench press"_s, u"[10:06:40] 80x7 @1"_s,
                u"pec deck"_s, u"[10:09] 57.5x8 @0"_s, u"bench press"_s, u"[10:09:40] 80x6 @1"_s,
                u"[11:00] finish"_s});
    }
    void show()
    {
        m_page = std::make_unique<HistoryPage>(*m_journal, m_analysis);
        m_page->resize(1090, 800);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        waitForRows(static_cast<int>(m_journal->log()->workouts().size()));
    }
    HistoryTable& table() { return *m_page->findChild<HistoryTable*>(); }
    WorkoutDetail& detail() { return *m_page->findChild<WorkoutDetail*>(); }
    QLineEdit& find() { return *m_page->findChild<QLineEdit*>(); }
    HistoryTableModel& model() { return *m_page->findChild<HistoryTableModel*>(); }
    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([&] { return model().rowCount() == rows; }, 10000);
    }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << model().row(row).workout().title;
        return all;
    }
    QString currentTitle()
    {
        const auto id = table().currentWorkout();
        return id ? m_journal->log()->findWorkout(*id)->title : QString();
    }
    bool says(const QWidget& where, const QString& words)
    {
        const auto labels = where.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
            [&](const QLabel* label) { return label->isVisibleTo(&where) && label->text().contains(words); });
    }
    /// What the file holds, whatever the window thinks.
    std::vector<WorkoutPtr> stored() const { return (*readLog(m_place.path()))->workouts(); }

    TemporaryLog m_place;
    Analysis m_analysis;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<HistoryPage> m_page;
};

} // namespace

TEST_F(HistoryPageTest, FillsTheWidthWithItsColumns)
{
    addThree();
    show();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return table().horizontalHeader()->length() == table().viewport()->width(); }));
}

TEST_F(HistoryPageTest, ShowsTheWorkoutThatWasFinishedMeanwhile)
{
    addThree();
    show();
    table().selectWorkouts({m_journal->log()->workouts().front()->id});
    m_page->hide();
    add(u"2026-11-24T10:00:00+01:00 Today"_s,
        {u"[10:05] squat"_s, u"[10:06] 100x5 @2"_s, u"[10:40] finish"_s});
    ASSERT_TRUE(waitForRows(4));
    EXPECT_EQ(currentTitle(), u"Today"_s);
    EXPECT_TRUE(says(detail(), u"Today"_s));
}

TEST_F(HistoryPageTest, NamesTheLoadsOfWarmUps)
{
    addThree();
    show();
    table().selectWorkouts({m_journal->log()->workouts().front()->id});
    EXPECT_TRUE(says(detail(), u"warm-up 60 × 8"_s));
}

TEST_F(HistoryPageTest, AsksOnlyOnceWhetherATimeIsRight)
{
    add(u"2026-11-20T18:00:00+01:00 Pull"_s,
        {u"lat pulldown"_s, u"[18:05:00] 70x9 @1"_s, u"[18:05:04] 70x8 @1"_s, u"[18:40] finish"_s});
    show();
    ASSERT_TRUE(says(detail(), u"nearly the same time"_s));
    QCoreApplication::processEvents();
    for (QPushButton* button : detail().findChildren<QPushButton*>()) {
        if (!button->isHidden() && button->text() == u"It is right"_s)
            button->click();
    }
    EXPECT_FALSE(says(detail(), u"nearly the same time"_s));
    m_page.reset();
    show();
    EXPECT_FALSE(says(detail(), u"nearly the same time"_s)) << "not asked again, here or elsewhere";
}

TEST_F(HistoryPageTest, SaysWhatItIsForWhereNothingIsLogged)
{
    show();
    auto* empty = m_page->findChild<EmptyState*>();
    EXPECT_TRUE(empty->isVisible());
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().toString(), u"log"_s);
}

TEST_F(HistoryPageTest, ShowsTheNewestWorkoutFirstAndItsDetail)
{
    addThree();
    show();
    const QAbstractItemModelTester tester(&model());
    EXPECT_EQ(titles(), (QStringList{u"Push B"_s, u"Pull"_s, u"Push A"_s}));
    EXPECT_EQ(currentTitle(), u"Push B"_s);
    EXPECT_TRUE(says(detail(), u"Push B · Sunday 22 November"_s));
    EXPECT_TRUE(says(*m_page, u"3 workouts since November 2026"_s));
}

TEST_F(HistoryPageTest, ChipsTellAllButStraightSets)
{
    addThree();
    show();
    const auto chips = [&](int row) {
        return model().data(model().index(row, 4), Qt::DisplayRole).toString();
    };
    EXPECT_EQ(chips(0), u"1 pre-exhaustion"_s);
    EXPECT_EQ(chips(1), QString());
}

TEST_F(HistoryPageTest, WalksByKeysAndTheDetailFollows)
{
    addThree();
    show();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    EXPECT_EQ(currentTitle(), u"Push A"_s);
    QString all;
    for (const QLabel* label : detail().findChildren<QLabel*>())
        all += label->text() + u'\n';
    all.replace(QChar(0x00A0), u' ');
    EXPECT_TRUE(all.contains(u"Bench press   100 × 6 @1   95 × 6 @1 triceps"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"warm-up 60 × 8"_s));
    EXPECT_TRUE(all.contains(u"Quadriceps"_s));
    QTest::keyClick(&table(), Qt::Key_Up);
    EXPECT_EQ(currentTitle(), u"Pull"_s);
}

TEST_F(HistoryPageTest, SortsByAColumnAndBackAgain)
{
    addThree();
    show();
    table().sortByColumn(3, Qt::AscendingOrder);
    EXPECT_EQ(titles(), (QStringList{u"Pull"_s, u"Push A"_s, u"Push B"_s}));
    table().sortByColumn(2, Qt::DescendingOrder); // 33, 20 and 16 minutes: longer gaps count as 10
    EXPECT_EQ(titles(), (QStringList{u"Push A"_s, u"Push B"_s, u"Pull"_s}));
}

TEST_F(HistoryPageTest, FindsAndSaysWhatItDidNotUnderstand)
{
    addThree();
    show();
    QTest::keyClicks(&find(), u"bench protocol:pre"_s);
    EXPECT_EQ(titles(), QStringList{u"Push B"_s});
    EXPECT_TRUE(says(*m_page, u"1 of 3 workouts"_s));
    QTest::keyClicks(&find(), u" colour:red"_s);
    EXPECT_TRUE(says(*m_page, u"not understood: colour:red"_s));
    QTest::keyClick(&find(), Qt::Key_Escape);
    EXPECT_EQ(titles().size(), 3);
}

TEST_F(HistoryPageTest, DeletesByKeyAndUndoBringsItBack)
{
    addThree();
    show();
    QSignalSpy news(m_page.get(), &Page::saidUndoable);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_TRUE(waitForRows(2));
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_EQ(stored()[0]->title, u"Push A"_s);
    EXPECT_EQ(stored()[1]->title, u"Push B"_s);
    ASSERT_EQ(news.count(), 1);
    EXPECT_TRUE(news.front().front().toString().contains(u"Pull"_s));
    ASSERT_TRUE(m_journal->undo());
    EXPECT_TRUE(waitForRows(3));
    EXPECT_EQ(stored().size(), 3U);
}

TEST_F(HistoryPageTest, DeletesSeveralAsOneStep)
{
    addThree();
    show();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page->findChild<EmptyState*>()->isVisible(); }, 10000));
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(stored().size(), 3U);
}

TEST_F(HistoryPageTest, CopiesTheSelectionAsCsv)
{
    addThree();
    show();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(u"workout_id,"_s));
    EXPECT_TRUE(lines[1].contains(u"Push B"_s));
    EXPECT_TRUE(lines[2].contains(u"Pull"_s));
}

TEST_F(HistoryPageTest, AClickInTheStripChoosesTheWorkoutOfThatDay)
{
    addThree();
    show();
    auto* strip = m_page->findChild<HeatStrip*>();
    const QRectF cell = strip->cellOf(QDate(2026, 11, 17));
    ASSERT_FALSE(cell.isEmpty());
    QTest::mouseClick(strip, Qt::LeftButton, {}, cell.center().toPoint());
    EXPECT_EQ(currentTitle(), u"Push A"_s);
    EXPECT_TRUE(strip->wordsFor(QDate(2026, 11, 17)).contains(u"3 hard sets"_s));
    EXPECT_TRUE(strip->wordsFor(QDate(2026, 11, 18)).contains(u"no workout"_s));
}

TEST_F(HistoryPageTest, TheStripIsWalkedByKeys)
{
    addThree();
    show();
    auto* strip = m_page->findChild<HeatStrip*>();
    strip->setFocus(); // at the chosen day, Sunday 22
    QTest::keyClick(strip, Qt::Key_Up);
    QTest::keyClick(strip, Qt::Key_Up);
    QTest::keyClick(strip, Qt::Key_Return);
    EXPECT_EQ(currentTitle(), u"Pull"_s);
}

TEST_F(HistoryPageTest, RepeatTodayStartsACopyAndGoesToLog)
{
    addThree();
    show();
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(detail().repeatButton(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().toString(), u"log"_s);
    const WorkoutPtr started = m_journal->log()->unfinishedWorkout();
    ASSERT_NE(started, nullptr);
    EXPECT_EQ(started->title, u"Push B"_s);
    EXPECT_EQ(started->startedAt, kNow);
    EXPECT_EQ(started->plan.size(), 4U);
    EXPECT_EQ(stored().size(), 4U);
}

TEST_F(HistoryPageTest, RepeatTodayRefusesWhileAWorkoutIsInProgress)
{
    addThree();
    show();
    QTest::mouseClick(detail().repeatButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForRows(4));
    QSignalSpy refused(m_page.get(), &Page::failed);
    QTest::mouseClick(detail().repeatButton(), Qt::LeftButton);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(stored().size(), 4U);
}

TEST_F(HistoryPageTest, EnterEditsAndTheTableShowsWhatWasSaved)
{
    addThree();
    show();
    table().setFocus();
    QTimer::singleShot(0, m_page.get(), [] {
        auto* dialog = qobject_cast<WorkoutDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
            if (line->text() == u"Push B"_s)
                line->setText(u"Push C"_s);
        }
        dialog->accept();
    });
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return titles().contains(u"Push C"_s); }, 10000));
    EXPECT_EQ(stored().back()->title, u"Push C"_s);
}

TEST_F(HistoryPageTest, AnotherPageCanHaveAWorkoutShown)
{
    addThree();
    show();
    find().setText(u"pull"_s);
    ASSERT_TRUE(waitForRows(1));
    m_page->openWorkout(m_journal->log()->workouts().front()->id);
    EXPECT_EQ(currentTitle(), u"Push A"_s);
    EXPECT_TRUE(find().text().isEmpty());
}

TEST_F(HistoryPageTest, OffersToEndAWorkoutOfManyHoursAtItsLastSet)
{
    add(u"2026-11-20T18:00:00+01:00 Pull"_s,
        {u"[18:05] lat pulldown"_s, u"[18:06] 70x9 @1"_s, u"[2026-11-21T09:00:00+01:00] finish"_s});
    show();
    EXPECT_TRUE(says(detail(), u"15 h from start to finish. The last set was at 18:06."_s));
    const auto buttons = detail().findChildren<QPushButton*>();
    const auto end = std::ranges::find(buttons, u"End it at 18:06"_s, &QPushButton::text);
    ASSERT_NE(end, buttons.end());
    QTest::mouseClick(*end, Qt::LeftButton);
    EXPECT_EQ(stored().front()->finishedAt, stored().front()->sets.front().finishedAt);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !says(detail(), u"from start to finish"_s); }, 10000));
    EXPECT_EQ(m_journal->undoName(), u"end workout at 18:06"_s);
}
