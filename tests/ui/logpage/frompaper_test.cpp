// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand types that copies from paper and has read no manual.
#include "core/journal/journal.h"
#include "tests/ui/logpage/gym.h"
#include "ui/pages/logpage/settable.h"

#include <QLabel>
#include <QLineEdit>

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

} // namespace
} // namespace settheory
