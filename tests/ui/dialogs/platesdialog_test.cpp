// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/platesdialog.h"

#include "core/gym/plates.h"
#include "core/journal/journal.h"
#include "core/model/catalogue.h"
#include "tests/support/printing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class Plates : public testing::Test {
protected:
    void SetUp() override { openAgain(); }
    void openAgain()
    {
        dialog.reset();
        journal.reset();
        auto opened = Journal::open(folder.filePath(u"log.settheory"_s), Journal::IfMissing::Create);
        ASSERT_TRUE(opened);
        journal = std::move(*opened);
        openDialog();
    }
    void openDialog()
    {
        dialog = std::make_unique<PlatesDialog>(*journal, catalogueId(u"barbell-curl"_s));
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <class Box> Box* named(const QString& name) const
    {
        for (Box* box : dialog->template findChildren<Box*>()) {
            if (box->accessibleName() == name)
                return box;
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    /// As a hand does: all of it selected, then typed over.
    template <class Box> void type(const QString& name, const QString& text)
    {
        Box* box = named<Box>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    static Mass kg(double value) { return *Mass::from(value, MassUnit::Kilogram); }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<PlatesDialog> dialog;
};

TEST_F(Plates, AreTheUsualOnesUntilSomethingIsSaid)
{
    dialog->accept();
    EXPECT_EQ(journal->log()->settings(), LogSettings());
    EXPECT_FALSE(journal->undo()) << "nothing has changed";
}

TEST_F(Plates, AreKeptInTheLogAsOneStep)
{
    type<QSpinBox>(u"Pairs of 25\u202Fkg"_s, u"0"_s);
    type<QSpinBox>(u"Pairs of 20\u202Fkg"_s, u"2"_s);
    type<QDoubleSpinBox>(u"Another plate"_s, u"0.75"_s);
    type<QDoubleSpinBox>(u"A barbell weighs"_s, u"15"_s);
    dialog->accept();
    openAgain(); // from the disk
    const LogSettings& settings = journal->log()->settings();
    EXPECT_EQ(settings.barInKilograms, kg(15));
    ASSERT_FALSE(settings.plates.empty());
    EXPECT_EQ(settings.plates.front(), (PlatePairs{kg(20), 2}));
    EXPECT_EQ(settings.plates.back(), (PlatePairs{kg(0.75), std::nullopt}));
    EXPECT_EQ(platesOf(settings, MassUnit::Pound), usualPlates(MassUnit::Pound))
        << "of pounds nothing was said";
    EXPECT_EQ(named<QSpinBox>(u"Pairs of 20\u202Fkg"_s)->value(), 2);
    EXPECT_EQ(named<QSpinBox>(u"Pairs of 0.75\u202Fkg"_s)->text(), u"enough"_s);
}

TEST_F(Plates, AreUndoneAsOneStep)
{
    type<QSpinBox>(u"Pairs of 25\u202Fkg"_s, u"0"_s);
    dialog->findChild<QCheckBox*>()->click();
    type<QDoubleSpinBox>(u"Its bar"_s, u"7.5"_s);
    dialog->accept();
    const auto curl = [this] { return journal->log()->findExercise(catalogueId(u"barbell-curl"_s)); };
    EXPECT_EQ(curl()->bar, kg(7.5));
    EXPECT_NE(journal->log()->settings(), LogSettings());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(curl()->bar, std::nullopt);
    EXPECT_EQ(journal->log()->settings(), LogSettings());
}

TEST_F(Plates, SayWhatALoadIsMadeOfAsTheyAreChosen)
{
    type<QDoubleSpinBox>(u"Try a load"_s, u"80"_s);
    EXPECT_TRUE(words().contains(u"each side: 25 + 5 on a 20\u202Fkg bar"_s)) << words().toStdString();
    type<QSpinBox>(u"Pairs of 5\u202Fkg"_s, u"0"_s);
    EXPECT_TRUE(words().contains(u"each side: 20 + 10 on a"_s)) << words().toStdString();
    type<QDoubleSpinBox>(u"Try a load"_s, u"81"_s);
    EXPECT_TRUE(words().contains(u"1\u202Fkg short"_s)) << words().toStdString();
}

TEST_F(Plates, OfPoundsAreApart)
{
    type<QSpinBox>(u"Pairs of 25\u202Fkg"_s, u"1"_s);
    auto* unit = named<QComboBox>(u"Loads in"_s);
    unit->setCurrentIndex(unit->findText(u"Pounds"_s));
    type<QSpinBox>(u"Pairs of 45\u202Flb"_s, u"4"_s);
    unit->setCurrentIndex(unit->findText(u"Kilograms"_s));
    EXPECT_EQ(named<QSpinBox>(u"Pairs of 25\u202Fkg"_s)->value(), 1) << "as it was left";
    dialog->accept();
    const LogSettings& settings = journal->log()->settings();
    EXPECT_EQ(platesOf(settings, MassUnit::Kilogram).front(), (PlatePairs{kg(25), 1}));
    EXPECT_EQ(platesOf(settings, MassUnit::Pound).front(), (PlatePairs{*Mass::from(45, MassUnit::Pound), 4}));
}

} // namespace
} // namespace settheory
