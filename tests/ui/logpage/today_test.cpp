// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/figurescard.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

/// 5 min after the start the first of three bench presses, 3 min each; then two curls, 2 min each.
const QStringList kLast{u"bench press"_s, u"[18:05:00] 80x8 @1"_s, u"[18:08:00] 80x8 @1"_s,
    u"[18:11:00] 80x8 @1"_s, u"barbell curl"_s, u"[18:13:00] 30x10 @1"_s, u"[18:15:00] 30x10 @1"_s,
    u"[18:20:00] finish"_s};

/// The card "This workout", with a copy of the last one begun.
class Today : public Gym {
protected:
    void openACopy()
    {
        open(kLast);
        press(Qt::Key_Return);
        ASSERT_TRUE(onDisk()->inProgress);
    }
    /// The figure beside those words.
    QString figure(const QString& words) const
    {
        const auto* card = page->findChild<FiguresCard*>();
        for (const QLabel* label : card->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text() != words)
                continue;
            for (const QLabel* beside : label->parentWidget()->findChildren<QLabel*>()) {
                if (beside != label)
                    return beside->text();
            }
        }
        return u"none"_s;
    }
};

TEST_F(Today, SaysWhenItWillBeOverFromTheFirstMinuteOn)
{
    openACopy();
    // Each of its sets was seen only once or twice: three bench presses are enough, two curls are not.
    // 3 presses at a median of 3 min, 2 curls at 120 s of rest and 35 s of work.
    EXPECT_TRUE(QTest::qWaitFor([this] { return figure(u"Done by about"_s) == u"18:14"_s; }))
        << figure(u"Done by about"_s).toStdString();
}

TEST_F(Today, CountsHardSetsForEachMuscleAndARangeWhereTheEffortIsUnknown)
{
    openACopy();
    wait(300);
    enter(u"80x8 @1"_s);
    EXPECT_EQ(figure(u"Hard sets"_s), u"1 of 1"_s);
    EXPECT_EQ(figure(u"Biceps"_s), u"none"_s) << "one muscle needs no list";
    enter(u"barbell curl"_s);
    wait(60);
    enter(u"30x10"_s);
    EXPECT_EQ(figure(u"Hard sets"_s), u"\u2265\u202F1 of 2"_s);
    EXPECT_EQ(figure(u"Chest"_s), u"1 of 1"_s);
    EXPECT_EQ(figure(u"Biceps"_s), u"\u2265\u202F0 of 1"_s);
}

TEST_F(Today, TellsThePaceAgainstTheLastWorkoutOfItsTitle)
{
    openACopy();
    wait(180); // it was 300 then
    enter(u"80x8 @1"_s);
    EXPECT_EQ(figure(u"Pace"_s), u"2\u202Fmin ahead"_s);
    wait(600);
    enter(u"80x9 @1"_s);
    EXPECT_EQ(figure(u"Pace"_s), u"5\u202Fmin behind"_s);
    EXPECT_EQ(figure(u"Against last time"_s), u"+80\u202Fkg"_s);
}

TEST_F(Today, TakesPausesOutOfThePace)
{
    openACopy();
    wait(60);
    click(u"Pause"_s);
    wait(1200);
    click(u"Resume"_s);
    wait(240);
    enter(u"80x8 @1"_s);
    EXPECT_EQ(figure(u"Pace"_s), u"as last time"_s);
}

TEST_F(Today, SaysNothingOfThePaceAtAnotherExercise)
{
    openACopy();
    enter(u"barbell curl"_s);
    wait(180);
    enter(u"30x10 @1"_s);
    EXPECT_EQ(figure(u"Pace"_s), u"none"_s);
}

} // namespace
} // namespace settheory
