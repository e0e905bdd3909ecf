// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "core/journal/journal.h"
#include "ui/desktop/restsettings.h"
#include "ui/theme/themeswitch.h"

#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class Settings : public testing::Test {
protected:
    void SetUp() override
    {
        auto opened = Journal::open(folder.filePath(u"log.settheory"_s), Journal::IfMissing::Create);
        ASSERT_TRUE(opened);
        journal = std::move(*opened);
        dialog = std::make_unique<SettingsDialog>(*journal, themes);
    }
    void TearDown() override { RestSettings().remember(); }
    template <class Box> Box* named(const QString& name) const
    {
        for (Box* box : dialog->findChildren<Box*>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    ThemeSwitch themes;
    std::unique_ptr<SettingsDialog> dialog;
};

TEST_F(Settings, KeepTheRestsOfPairsInTheLogAsOneStep)
{
    auto* pair = named<QSpinBox>(u"Between the two of a pair"_s);
    auto* round = named<QSpinBox>(u"After a round of a pair"_s);
    ASSERT_TRUE(pair && round);
    EXPECT_EQ(pair->text(), u"at once"_s);
    EXPECT_EQ(round->text(), u"as any other rest"_s);
    pair->setValue(15);
    round->setValue(180);
    dialog->accept();
    EXPECT_EQ(journal->log()->settings().pairRestSeconds, 15);
    EXPECT_EQ(journal->log()->settings().roundRestSeconds, 180);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->log()->settings(), LogSettings());
}

TEST_F(Settings, KeepTheVolumeOfTheSoundOnTheMachineAndNotInTheLog)
{
    auto* volume = named<QSlider>(u"Volume of the sound at the end of a rest"_s);
    ASSERT_TRUE(volume);
    EXPECT_EQ(volume->value(), RestSettings().volumePercent);
    volume->setValue(0);
    dialog->accept();
    EXPECT_EQ(RestSettings::remembered().volumePercent, 0);
    EXPECT_TRUE(RestSettings::remembered().notifies);
    EXPECT_FALSE(journal->undo()) << "the log has not changed";
}

TEST_F(Settings, KeepNothingWhenTheyAreCancelled)
{
    named<QSlider>(u"Volume of the sound at the end of a rest"_s)->setValue(5);
    named<QSpinBox>(u"Between the two of a pair"_s)->setValue(15);
    dialog->reject();
    EXPECT_EQ(RestSettings::remembered().volumePercent, RestSettings().volumePercent);
    EXPECT_EQ(journal->log()->settings().pairRestSeconds, 0);
}

} // namespace
} // namespace settheory
