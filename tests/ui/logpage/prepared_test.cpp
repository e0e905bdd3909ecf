// SPDX-License-Identifier: GPL-3.0-or-later
// A workout prepared at home is begun at the gym.
#include "core/journal/journal.h"
#include "core/model/catalogue.h"
#include "tests/ui/logpage/gym.h"
#include "ui/dialogs/preparedialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class Prepared : public Gym {
protected:
    /// Types into the dialog that comes, field by field with Enter after each ("\t" is a Tab alone, "[x]"
    /// checks the box that has the focus), then presses `end`.
    void answer(const QStringList& fields, const QString& button)
    {
        QTimer::singleShot(0, page.get(), [=, this] {
            auto* dialog = qobject_cast<PrepareDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            const auto leave = qScopeGuard([dialog] {
                if (dialog->isVisible())
                    dialog->reject();
            });
            for (const QString& field : fields) {
                QCoreApplication::processEvents();
                QWidget* at = dialog->focusWidget();
                ASSERT_NE(at, nullptr);
                if (field == u"\t")
                    QTest::keyClick(at, Qt::Key_Tab);
                else if (field == u"[x]")
                    QTest::keyClick(at, Qt::Key_Space), QTest::keyClick(at, Qt::Key_Tab);
                else
                    QTest::keyClicks(at, field), QTest::keyClick(at, Qt::Key_Return);
            }
            QCoreApplication::processEvents();
            said = dialog->findChildren<QLabel*>().isEmpty() ? QString() : messageOf(*dialog);
            for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
                if (QString(one->text()).remove(u'&') == button && one->isEnabled())
                    return one->click();
            }
        });
    }
    static QString messageOf(const QDialog& dialog)
    {
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    QListWidget& list() const
    {
        for (QListWidget* one : page->findChildren<QListWidget*>()) {
            if (one->accessibleName().startsWith(u"Prepared"))
                return *one;
        }
        throw std::logic_error("no list");
    }
    const std::vector<WorkoutPtr>& prepared() const { return journal->log()->prepared(); }
    void prepareAPair()
    {
        answer({u"Push B"_s, u"\t"_s, u"pec de"_s, u"3 × 57.5x10"_s, u"bench press"_s, u"3 × 80x8 @1"_s,
                   u"[x]"_s},
            u"Keep for later"_s);
        click(u"Prepare a workout…"_s);
    }

    QString said;
};

TEST_F(Prepared, IsKeptWithoutBeingDoneAndBegunByEnter)
{
    open();
    prepareAPair();
    EXPECT_TRUE(said.contains(u"Chest: pre-exhaustion, superset"_s)) << said.toStdString();
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_TRUE(journal->log()->workouts().empty()) << "nothing was done yet";
    EXPECT_EQ(prepared()[0]->title, u"Push B"_s);
    reopen();
    EXPECT_TRUE(list().isVisible());
    EXPECT_TRUE(list().item(0)->text().contains(u"Pec deck, Bench press"_s));
    wait(7200);
    press(Qt::Key_Return);
    const WorkoutPtr begun = journal->log()->unfinishedWorkout();
    ASSERT_TRUE(begun);
    EXPECT_TRUE(prepared().empty());
    EXPECT_EQ(begun->startedAt, time);
    EXPECT_EQ(begun->plan.size(), 6U);
    EXPECT_EQ(begun->plannedProtocols.at(Muscle::Chest), Protocol::PreExhaustionSuperset);
    for (int i = 0; i < 4; ++i) {
        wait(60);
        press(Qt::Key_Return);
    }
    std::vector<int> turns;
    for (const PerformedSet& set : journal->log()->unfinishedWorkout()->sets)
        turns.push_back(set.exercise);
    EXPECT_EQ(turns, (std::vector<int>{0, 1, 0, 1}));
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(journal->undo());
    EXPECT_EQ(prepared().size(), 1U) << "as it was before it began";
    EXPECT_FALSE(journal->log()->unfinishedWorkout());
}

TEST_F(Prepared, ComesWithTheSetsOfLastTimeAndSaysWhatItDoesNotUnderstand)
{
    open({u"bench press: w 40x10, 80x8, 80x8, 80x7"_s});
    answer({u"Push"_s, u"\t"_s, u"bench pr"_s}, u"Keep for later"_s);
    click(u"Prepare a workout…"_s);
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_EQ(prepared()[0]->plan.size(), 4U);
    answer({u"Push"_s, u"\t"_s, u"pec de"_s, u"bananas"_s}, u"Keep for later"_s);
    click(u"Prepare a workout…"_s);
    EXPECT_TRUE(said.contains(u"Pec deck: "_s)) << said.toStdString();
    EXPECT_EQ(prepared().size(), 1U) << "it could not be kept";
}

TEST_F(Prepared, IsChangedAndTakenAwayByKeys)
{
    open();
    prepareAPair();
    const WorkoutPtr before = prepared().at(0);
    list().setFocus();
    answer({u"Push C"_s}, u"Keep for later"_s);
    QTest::keyClick(&list(), Qt::Key_F2);
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_EQ(prepared()[0]->id, before->id);
    EXPECT_EQ(prepared()[0]->title, u"Push C"_s);
    EXPECT_EQ(prepared()[0]->plan, before->plan);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(prepared().empty());
    EXPECT_FALSE(list().isVisible());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(prepared().size(), 1U);
}

TEST_F(Prepared, StartsAtOnceWhereThatIsWanted)
{
    open();
    answer({u"Now"_s, u"\t"_s, u"squat"_s, u"3 × 100x5"_s}, u"Start now"_s);
    click(u"Prepare a workout…"_s);
    EXPECT_TRUE(prepared().empty());
    ASSERT_TRUE(journal->log()->unfinishedWorkout());
    EXPECT_EQ(journal->log()->unfinishedWorkout()->plan.size(), 3U);
}

} // namespace
} // namespace settheory
