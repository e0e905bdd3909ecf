// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/comparepage.h"

#include "core/demo/demo.h"
#include "core/journal/journal.h"
#include "core/measures/analysis.h"
#include "ui/charts/forestchart.h"
#include "ui/charts/sessionschart.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pages/comparepage/savedmenu.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <algorithm>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T12:00:00+01:00");

class ComparePageTest : public testing::Test {
protected:
    void TearDown() override
    {
        m_page.reset();
        QThreadPool::globalInstance()->waitForDone(); // what still measures uses m_analysis
    }
    void open(bool withDemo)
    {
        auto opened = Journal::open(
            m_folder.filePath(u"log.settheory"_s), Journal::IfMissing::Create, [] { return kNow; });
        ASSERT_TRUE(opened);
        m_journal = std::move(*opened);
        if (withDemo) {
            ASSERT_TRUE(m_journal->apply(demoChange(kNow)));
        }
        m_page = std::make_unique<ComparePage>(*m_journal, m_analysis);
        m_page->resize(1090, 800);
        m_page->show();
    }
    ForestChart& forest() { return *m_page->findChild<ForestChart*>(); }
    SessionsChart& sessions() { return *m_page->findChild<SessionsChart*>(); }
    ChoiceBox& choice(const QString& name)
    {
        for (ChoiceBox* box : m_page->findChildren<ChoiceBox*>()) {
            if (box->accessibleName() == name)
                return *box;
        }
        qFatal("There is no choice of that name.");
    }
    /// Opens the menu of what was saved and triggers the line of that text.
    void pickSaved(const QString& text)
    {
        QMenu* menu = m_page->findChild<SavedMenu*>()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                ASSERT_TRUE(action->isEnabled()) << text.toStdString();
                action->trigger();
                return;
            }
        }
        FAIL() << "There is no “" << text.toStdString() << "”.";
    }
    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return forest().rowCount() > 0; }, 20000);
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisibleTo(m_page.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    Analysis m_analysis;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ComparePage> m_page;
};

} // namespace

TEST_F(ComparePageTest, SaysWhatItIsForWhereNothingIsLogged)
{
    open(false);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_page->findChild<EmptyState*>()->isVisible(); }));
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(m_page->findChild<EmptyState*>()->button(), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(ComparePageTest, ChoosesTheMuscleThatWasDoneBothWaysAndAnswers)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(choice(u"Muscle"_s).currentData().toString(), u"chest"_s);
    EXPECT_EQ(choice(u"First protocol"_s).currentData().toString(), u"straight"_s);
    EXPECT_EQ(choice(u"Second protocol"_s).currentData().toString(), u"pre_exhaustion_superset"_s);
    EXPECT_TRUE(forest().textOf(0).startsWith(u"Reps, compound"_s));
    EXPECT_GT(sessions().sessionCount(), 30);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(u"fewer with pre-exhaustion"_s); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(u"drawn by lot"_s); }));
}

TEST_F(ComparePageTest, AnotherMainMeasureByKeysIsAnotherAnswer)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    ChoiceBox& main = choice(u"Main measure"_s);
    main.setFocus();
    while (main.currentData().toString() != u"block_duration"_s)
        QTest::keyClick(&main, Qt::Key_Down);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return forest().textOf(0).startsWith(u"Duration of the block"_s); }, 20000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(u"Duration of the block, per session"_s); }));
}

TEST_F(ComparePageTest, TakingInAReasonAddsItsSessions)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    const int before = sessions().sessionCount();
    QCheckBox* deload = nullptr;
    for (QCheckBox* tick : m_page->findChildren<QCheckBox*>()) {
        if (tick->text().contains(u"deload"_s))
            deload = tick;
    }
    ASSERT_NE(deload, nullptr);
    QTest::keyClick(deload, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sessions().sessionCount() > before; }, 20000));
}

TEST_F(ComparePageTest, AMarkOpensItsSessionByKeys)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    QSignalSpy wanted(m_page.get(), &Page::workoutWanted);
    sessions().setFocus();
    QTest::keyClick(&sessions(), Qt::Key_Left);
    QTest::keyClick(&sessions(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(m_journal->log()->findWorkout(wanted.front().front().value<WorkoutId>()));
}

TEST_F(ComparePageTest, ComparesOneExerciseOrTheWholeWorkoutByKeys)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    const QString ofBlock = forest().textOf(1); // reps of all
    ChoiceBox& of = choice(u"What is compared"_s);
    of.setFocus();
    QTest::keyClick(&of, Qt::Key_Down);
    EXPECT_EQ(of.currentData().toString(), u"workout"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return forest().textOf(1) != ofBlock; }, 20000));
    while (of.currentText() != u"Bench press"_s && of.currentIndex() + 1 < of.count())
        QTest::keyClick(&of, Qt::Key_Down);
    ASSERT_EQ(of.currentText(), u"Bench press"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return std::ranges::all_of(m_page->findChildren<ChoiceBox*>(),
            [](const ChoiceBox* box) { return box->width() >= box->sizeHint().width(); });
    })) << "no choice is cut short";
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return says(u"The exercise takes"_s) || says(u"Reps, compound"_s); }, 20000));
}

TEST_F(ComparePageTest, CopiesTheTableForASpreadsheet)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    QAction* copy = nullptr;
    for (QMenu* menu : m_page->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (action->text() == u"Copy the table"_s)
                copy = action;
    ASSERT_NE(copy, nullptr);
    QSignalSpy said(m_page.get(), &Page::said);
    copy->trigger();
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Reps, compound\t"_s));
}

TEST_F(ComparePageTest, UnfoldsTheSecondViews)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    EXPECT_FALSE(says(u"Newey–West"_s));
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Statistics"_s)
            QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(says(u"Newey–West"_s));
    EXPECT_TRUE(says(u"Durbin–Watson"_s));
}

TEST_F(ComparePageTest, KeepsAComparisonUnderANameAndAsksItAgain)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    ChoiceBox& main = choice(u"Main measure"_s);
    main.setCurrentIndex(main.findData(u"block_duration"_s));
    pickSaved(u"Save this comparison…"_s);
    auto* dialog = m_page->findChild<NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>();
    EXPECT_TRUE(name->text().startsWith(u"Chest: "_s));
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, u"Flyes first?"_s);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(m_journal->log()->comparisons().size(), 1U);
    EXPECT_EQ(m_journal->log()->comparisons().front()->name, u"Flyes first?"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(u"Saved on"_s); }, 20000));

    main.setFocus();
    QTest::keyClick(&main, Qt::Key_Home);
    EXPECT_NE(main.currentData().toString(), u"block_duration"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !says(u"Saved on"_s); }));
    pickSaved(u"Flyes first?"_s);
    EXPECT_EQ(main.currentData().toString(), u"block_duration"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(u"Saved on"_s); }, 20000));
}

TEST_F(ComparePageTest, RenamesAndDeletesWhatWasSavedAndTakesItBack)
{
    open(true);
    ASSERT_TRUE(waitForAnswer());
    pickSaved(u"Save this comparison…"_s);
    QTest::keyClick(m_page->findChild<NameDialog*>()->findChild<QLineEdit*>(), Qt::Key_Return);
    ASSERT_EQ(m_journal->log()->comparisons().size(), 1U);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    pickSaved(u"Rename…"_s);
    auto* name = m_page->findChild<NameDialog*>()->findChild<QLineEdit*>();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, u"Bench & flyes"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(m_journal->log()->comparisons().front()->name, u"Bench & flyes"_s);
    pickSaved(u"Delete"_s);
    EXPECT_TRUE(m_journal->log()->comparisons().empty());
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(m_journal->log()->comparisons().front()->name, u"Bench & flyes"_s);
}
