// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logpage/gym.h"

#include "core/journal/journal.h"
#include "core/model/catalogue.h"
#include "ui/dialogs/repeatdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class RepeatPartsTest : public Gym {
protected:
    /// In the dialog that asks which parts to repeat: takes that block or exercise out, then Enter; Escape
    /// where that does nothing.
    void answerParts(const QString& without)
    {
        QTimer::singleShot(0, page.get(), [=] {
            auto* dialog = qobject_cast<RepeatDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            auto* tree = dialog->findChild<QTreeWidget*>();
            const auto found = tree->findItems(without, Qt::MatchStartsWith | Qt::MatchRecursive);
            ASSERT_FALSE(found.isEmpty());
            tree->setCurrentItem(found.front());
            QTest::keyClick(tree, Qt::Key_Space);
            QTest::keyClick(dialog, Qt::Key_Return);
            if (dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
    }
    QTableView& list() const { return *page->findChild<QTableView*>(); }
    const QStringList lines = {u"bench press: 100x6, 95x6"_s, u"squat: 120x5"_s, u"pec deck: 50x9"_s};
};

TEST_F(RepeatPartsTest, TakesAnExerciseOut)
{
    open(lines);
    answerParts(u"Bench press"_s);
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    const WorkoutPtr workout = onDisk();
    EXPECT_TRUE(workout->inProgress);
    ASSERT_EQ(workout->exercises.size(), 2U);
    EXPECT_EQ(workout->exercises[1].exercise, catalogueId(u"pec-deck"_s));
    EXPECT_EQ(workout->plan.size(), 2U);
}

TEST_F(RepeatPartsTest, TakesAWholeBlockOut)
{
    open(lines);
    answerParts(u"Chest"_s);
    click(u"Choose parts…"_s);
    ASSERT_EQ(onDisk()->exercises.size(), 1U);
    EXPECT_EQ(onDisk()->plan.size(), 1U);
}

TEST_F(RepeatPartsTest, StartsNothingWhereNothingIsLeft)
{
    open({u"squat: 120x5"_s});
    answerParts(u"Squat"_s);
    click(u"Choose parts…"_s);
    EXPECT_FALSE(onDisk()->inProgress);
}

} // namespace
} // namespace settheory
