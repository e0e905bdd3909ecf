// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand types that copies from paper and has read no manual.
#include "core/journal/journal.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/seteditor.h"
#include "ui/pages/logpage/settable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class FromPaper : public Gym {
protected:
    std::string nameOfSet(std::size_t index) const
    {
        const WorkoutPtr workout = onDisk();
        return journal->log()->exerciseOf(*workout, workout->sets.at(index)).name.toStdString();
    }
    std::string setText(std::size_t index) const
    {
        const WorkoutPtr workout = onDisk();
        const PerformedSet& set = workout->sets.at(index);
        return entryLineOf(set, journal->log()->exerciseOf(*workout, set), MassUnit::Kilogram).toStdString();
    }
    /// The row that is marked as next, and in which of its two cells the boxes stand.
    bool isNextInFirstCell(int row) const
    {
        return tables()
            .front()
            ->model()
            ->index(row, SetTableModel::FirstSet)
            .data(SetTableModel::IsEditedRole)
            .toBool();
    }
    void enterAfter(int seconds, const QString& line)
    {
        wait(seconds);
        enter(line);
    }
};

TEST_F(FromPaper, GoesOnAfterTheFirstRoundWithTheOneThatTheTableShowsFirst)
{
    openAndStart();
    enter(u"bench press"_s);
    enterAfter(60, u"w 20x10"_s);
    enterAfter(60, u"w 40x8"_s);
    enter(u"pec deck"_s);
    enterAfter(90, u"55x12 @2"_s);
    enter(u"bench press"_s);
    enterAfter(35, u"80x8 f"_s);
    EXPECT_EQ(cell(2, SetTableModel::FirstSet), u"55 × 12 @2"_s);
    EXPECT_TRUE(isNextInFirstCell(3));
    EXPECT_TRUE(sees(u"Pec deck, then Bench press at once"_s));
    EXPECT_TRUE(sees(u"Pec deck: 55 kg × 12"_s)) << "beside the entry line";
    enterAfter(120, u"55x11"_s);
    EXPECT_EQ(nameOfSet(4), "Pec deck");
    enterAfter(35, u"x7"_s);
    EXPECT_EQ(nameOfSet(5), "Bench press");
    enterAfter(120, {});
    EXPECT_EQ(nameOfSet(6), "Pec deck");
}

TEST_F(FromPaper, TakesAPairInOneLineAsTheTableShowsIt)
{
    openAndStart();
    enter(u"pec deck"_s);
    enterAfter(60, u"55x12 @2"_s);
    enter(u"bench press"_s);
    enterAfter(35, u"80x8"_s);
    enterAfter(150, u"55x11 / 80x7"_s);
    EXPECT_EQ(nameOfSet(2) + ' ' + setText(2), "Pec deck 55x11");
    EXPECT_EQ(nameOfSet(3) + ' ' + setText(3), "Bench press 80x7 rest short");
}

TEST_F(FromPaper, StaysWhereTwoAreDoneWithFullRest)
{
    openAndStart();
    enter(u"pec deck"_s);
    enterAfter(60, u"55x12 @2"_s);
    enter(u"bench press"_s);
    enterAfter(240, u"80x8"_s);
    EXPECT_TRUE(sees(u"Bench press: 80 kg × 8"_s));
}

TEST_F(FromPaper, SaysWhatEnterLogsAfterAnExerciseWasTakenFromTheList)
{
    openAndStart();
    enter(u"bench press"_s);
    enterAfter(60, u"80x8"_s);
    enter(u"pec deck"_s);
    enterAfter(300, u"55x12"_s);
    QTest::keyClicks(entryLine(), u"bench"_s);
    ASSERT_TRUE(sees(u"exercises fit"_s));
    QTest::keyClick(entryLine(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(entryLine()->text(), QString());
    EXPECT_EQ(entryLine()->placeholderText(), u"80x8"_s);
    EXPECT_TRUE(sees(u"Bench press: 80 kg × 8"_s));
    EXPECT_FALSE(sees(u"Pec deck: 55 kg × 12"_s));
}

TEST_F(FromPaper, SaysOnEachAnswerWhatToType)
{
    openAndStart();
    enter(u"bench press"_s);
    enterAfter(60, u"80x8 f"_s);
    EXPECT_TRUE(sees(u"What gave out first?"_s));
    QStringList chips;
    for (const QPushButton* chip : page->findChildren<QPushButton*>()) {
        if (chip->isVisible() && chip->toolTip().startsWith(u"Type !"_s))
            chips << QString(chip->text()).remove(u'&');
    }
    EXPECT_EQ(chips,
        QStringList({u"!1 Chest"_s, u"!2 Front delts"_s, u"!3 Triceps"_s, u"!grip"_s, u"!back"_s,
            u"!breath"_s, u"!pain"_s, u"!form"_s}));
    enter(u"!3"_s);
    EXPECT_EQ(setText(0), "80x8 f !triceps");
    enterAfter(60, u"80x7 f chest"_s);
    EXPECT_EQ(setText(1), "80x7 f !chest");
}

TEST_F(FromPaper, TakesTheSuggestionWithAnEffortAlone)
{
    openAndStart();
    enter(u"pec deck"_s);
    enterAfter(60, u"60x10"_s);
    wait(120);
    QTest::keyClicks(entryLine(), u"@1"_s);
    EXPECT_TRUE(sees(u"Pec deck: 60 kg × 10, RIR 1 (RPE 9)"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(setText(1), "60x10 @1");
}

TEST_F(FromPaper, AddsToTheBodyWhatIsWrittenWithASign)
{
    openAndStart();
    enter(u"chin-up"_s);
    EXPECT_TRUE(sees(u"Chin-up: type x8, +10x8 or 60s"_s));
    enterAfter(60, u"+5x6"_s);
    QTest::keyClicks(entryLine(), u"+5x6"_s);
    EXPECT_TRUE(sees(u"body weight + 5 kg × 6"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(setText(0), "bw+5 x6");
    EXPECT_EQ(setText(1), "bw+5 x6");
    QLineEdit* load = boxNamed(u"Load"_s);
    ASSERT_TRUE(load);
    load->setFocus();
    load->selectAll();
    QTest::keyClicks(load, u"-20"_s);
    QTest::keyClick(load, Qt::Key_Return);
    EXPECT_EQ(setText(2), "bw-20 x6");
}

TEST_F(FromPaper, HintsAtWhatFitsTheExercise)
{
    openAndStart();
    enter(u"suspension fly"_s);
    EXPECT_TRUE(sees(u"Suspension fly: type x8 or 60s"_s));
    EXPECT_TRUE(sees(u"Nothing to suggest yet: type x8 or 60s."_s));
    enter(u"assisted chest dip"_s);
    EXPECT_TRUE(sees(u"Assisted chest dip: type assistance and reps, like -20x8"_s));
    enter(u"bench press"_s);
    EXPECT_TRUE(sees(u"Bench press: type load and reps, like 80x8 @2"_s));
}

TEST_F(FromPaper, LeavesRoomForATimeInTheBox)
{
    openAndStart();
    enter(u"plank"_s);
    enterAfter(60, u"120s"_s);
    const QLineEdit* reps = boxNamed(u"Reps of"_s);
    ASSERT_TRUE(reps);
    EXPECT_EQ(reps->text(), u"120s"_s);
    QStyleOptionFrame frame;
    frame.initFrom(reps);
    const QRect inside = reps->style()->subElementRect(QStyle::SE_LineEditContents, &frame, reps);
    constexpr int kMargins = 2 * 2 + 1; // a line edit's own, and its cursor
    EXPECT_GE(inside.width() - kMargins, reps->fontMetrics().horizontalAdvance(u"120s"_s));
    const QWidget* boxes = reps->parentWidget();
    EXPECT_GE(boxes->width(), boxes->minimumSizeHint().width()) << "and the cell for the boxes";
}

TEST_F(FromPaper, SuggestsNothingAfterWarmUpsAlone)
{
    openAndStart();
    enter(u"bench press"_s);
    enterAfter(60, u"w 20x10"_s);
    enterAfter(60, u"w 40x8"_s);
    EXPECT_TRUE(sees(u"Nothing to suggest yet"_s));
    EXPECT_FALSE(sees(u"Warm-up:"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(onDisk()->sets.size(), 2U);
}

TEST_F(FromPaper, TellsTheSidesApartAndWhichIsNext)
{
    openAndStart();
    enter(u"concentration curl"_s);
    enterAfter(60, u"l 14x10"_s);
    enterAfter(60, u"14x9"_s);
    EXPECT_EQ(setText(1), "r 14x9");
    EXPECT_EQ(entryLine()->placeholderText(), u"l 14x10"_s);
    const auto* model = tables().front()->model();
    EXPECT_EQ(model->headerData(SetTableModel::Gap, Qt::Horizontal).toString(), u"Right − left"_s);
    EXPECT_EQ(cell(0, SetTableModel::Gap), u"−1"_s);
}

TEST_F(FromPaper, MakesRoomForATimeWhileItIsTyped)
{
    openAndStart();
    enter(u"plank"_s);
    QTest::keyClicks(entryLine(), u"600s"_s);
    // A table lays its columns out when it comes to it, and may make the editor anew.
    const auto hasRoom = [this] {
        const auto* editor = page->findChild<SetEditor*>();
        return editor && editor->width() >= editor->naturalWidth();
    };
    EXPECT_TRUE(QTest::qWaitFor(hasRoom)) << "the signs lie on the boxes";
}

} // namespace
} // namespace settheory
