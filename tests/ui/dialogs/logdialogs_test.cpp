// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs about the log as a file: backups, recovery, merging.
#include "core/journal/restore.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/core/store/bytes.h"
#include "tests/support/printing.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/logmenu.h"
#include "ui/recentlogs.h"

#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

Clock noon()
{
    return [] { return *Moment::fromIso(u"2026-11-24T12:00:00+01:00"); };
}

bool says(const QWidget& dialog, const QString& words)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

QPushButton* button(const QWidget& widget, const QString& words)
{
    for (QPushButton* one : widget.findChildren<QPushButton*>()) {
        if (one->text().remove(u'&').contains(words))
            return one;
    }
    return nullptr;
}

/// Answers the next question that is asked, and keeps its text.
void answer(const QString& words, QString* text)
{
    auto* look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look, [look, words, text] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        look->stop();
        look->deleteLater();
        *text = box->text();
        QTest::mouseClick(button(*box, words), Qt::LeftButton);
    });
    look->start(20);
}

/// Is that told by a figure of the dialog?
bool counts(const QWidget& dialog, const QString& spoken)
{
    return std::ranges::any_of(dialog.findChildren<QLabel*>(),
        [&](const QLabel* label) { return label->isVisible() && label->accessibleName() == spoken; });
}

/// A log of which a backup has one workout, and which has another one since.
struct Backed {
    TemporaryLog file;
    std::unique_ptr<Journal> journal = file.open(noon());
    QString backup;

    Backed()
    {
        EXPECT_TRUE(journal->apply(adding(benchWorkout(3, u"Monday"_s))));
        backup = journal->backUp().value_or(QString());
        EXPECT_TRUE(journal->apply(adding(benchWorkout(5, u"Tuesday"_s))));
    }
};

} // namespace

TEST(BackupsDialog, ListsThemWithWhatIsInThem)
{
    const Backed log;
    BackupsDialog dialog(*log.journal);
    const auto* table = dialog.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->item(0, 2)->text() == u"3"_s; }));
    EXPECT_EQ(table->item(0, 0)->text(), u"Tue 24 Nov 2026, 12:00"_s);
    EXPECT_EQ(table->item(0, 1)->text(), u"1"_s);
    EXPECT_TRUE(table->item(0, 3)->text().endsWith(u"kB"_s));
}

TEST(BackupsDialog, SaysWhatWouldBeMissingBeforeItRestores)
{
    const Backed log;
    BackupsDialog dialog(*log.journal);
    dialog.show();
    QString question;
    answer(u"Cancel"_s, &question);
    QTest::mouseClick(button(dialog, u"Restore this one"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !question.isEmpty(); }));
    EXPECT_TRUE(question.contains(u"Tuesday, 2026-11-24, 5"_s)) << question.toStdString();
    EXPECT_TRUE(question.contains(u"kept"_s));
    EXPECT_EQ(dialog.wanted(), QString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QApplication::activeModalWidget(); }));
    question.clear();
    answer(u"Restore backup"_s, &question);
    QTest::mouseClick(button(dialog, u"Restore this one"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_EQ(dialog.wanted(), log.backup);
}

TEST(BackupsDialog, BacksUpNow)
{
    const Backed log;
    BackupsDialog dialog(*log.journal);
    dialog.show();
    QTest::mouseClick(button(dialog, u"Back up now"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return backupsOf(log.file.path()).size() == 2; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.findChild<QTableWidget*>()->rowCount() == 2; }));
}

TEST(RecoverDialog, OffersTheNewestGoodBackupOfADamagedLogAndSaysWhatItLacks)
{
    Backed log;
    log.journal.reset();
    QFile file(log.file.path());
    ASSERT_TRUE(file.resize(file.size() / 2));
    RecoverDialog dialog(log.file.path(), {Error::Kind::Unreadable, u"It is damaged."_s, {}});
    ASSERT_TRUE(dialog.backup());
    EXPECT_EQ(dialog.backup()->path, log.backup);
    EXPECT_TRUE(says(dialog, u"It is damaged."_s));
    EXPECT_TRUE(says(dialog, u"1 workout, 3 sets"_s));
    EXPECT_TRUE(says(dialog, u"kept among the backups"_s));
    EXPECT_FALSE(button(dialog, u"Start a new log"_s));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.choice(), RecoverDialog::Choice::Restore);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(RecoverDialog, NamesTheWorkoutsThatTheBackupLacks)
{
    Backed log;
    log.journal.reset();
    ASSERT_TRUE(runSql(log.file.path(), "PRAGMA foreign_keys = OFF; DELETE FROM exercise"));
    ASSERT_EQ(readLog(log.file.path()).error().kind, Error::Kind::Unreadable);
    const RecoverDialog dialog(log.file.path(), {Error::Kind::Unreadable, u"It is damaged."_s, {}});
    EXPECT_TRUE(says(dialog, u"Tuesday, 2026-11-24, 5 sets"_s));
    EXPECT_FALSE(says(dialog, u"Monday"_s));
}

TEST(RecoverDialog, PassesOverADamagedBackup)
{
    Backed log;
    const QString newer = log.journal->backUp().value_or(QString());
    log.journal.reset();
    QFile file(newer);
    ASSERT_TRUE(file.resize(file.size() / 2));
    const RecoverDialog dialog(log.file.path(), {Error::Kind::Unreadable, u"It is damaged."_s, {}});
    ASSERT_TRUE(dialog.backup());
    EXPECT_EQ(dialog.backup()->path, log.backup);
}

TEST(RecoverDialog, OfAVanishedLogCanStartANewOneAndNeverDoesSoByEnter)
{
    Backed log;
    log.journal.reset();
    ASSERT_TRUE(QFile::remove(log.backup));
    ASSERT_TRUE(QFile::remove(log.file.path()));
    RecoverDialog dialog(log.file.path(), {Error::Kind::Missing, u"It is gone."_s, {}});
    EXPECT_FALSE(dialog.backup());
    EXPECT_TRUE(button(dialog, u"Start a new log"_s));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.choice(), RecoverDialog::Choice::Nothing);
}

TEST(MergeDialog, ShowsWhatItWouldDoAndDoesItInOneStep)
{
    Backed here;
    Backed there; // another log altogether: both workouts of it are new here
    MergeDialog dialog(*here.journal, there.file.path());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts(dialog, u"Workouts, new: 2"_s); }));
    EXPECT_EQ(here.journal->log()->workouts().size(), 2U);
    QTest::keyClick(&dialog, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_EQ(here.journal->log()->workouts().size(), 4U);
    EXPECT_EQ(backupsOf(here.file.path()).size(), 2U);
    ASSERT_TRUE(here.journal->undo());
    EXPECT_EQ(here.journal->log()->workouts().size(), 2U);
}

TEST(MergeDialog, SaysWhyAFileCannotBeMerged)
{
    Backed here;
    MergeDialog dialog(*here.journal, here.file.path());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(dialog, u"this log itself"_s); }));
    EXPECT_FALSE(button(dialog, u"Merge"_s)->isEnabled());
}

TEST(RecentLogs, AreTheLastEightNewestFirst)
{
    QSettings().clear();
    for (int i = 0; i < 10; ++i)
        rememberLog(u"/logs/%1.settheory"_s.arg(i));
    rememberLog(u"/logs/5.settheory"_s);
    const QStringList recent = recentLogs();
    EXPECT_EQ(recent.size(), 8);
    EXPECT_EQ(recent[0], u"/logs/5.settheory"_s);
    EXPECT_EQ(recent[1], u"/logs/9.settheory"_s);
    EXPECT_TRUE(wasOpen(u"/logs/9.settheory"_s));
    EXPECT_FALSE(wasOpen(u"/logs/0.settheory"_s));
}

TEST(LogMenu, OffersTheOtherRecentLogs)
{
    QSettings().clear();
    const TemporaryLog anna;
    const TemporaryLog ben;
    (void)anna.open();
    (void)ben.open();
    rememberLog(ben.path());
    rememberLog(anna.path());
    QWidget window;
    const LogMenu menu(anna.path(), &window);
    QSignalSpy wanted(&menu, &LogMenu::openWanted);
    QAction* other = nullptr;
    for (const QMenu* one : window.findChildren<QMenu*>()) {
        for (QAction* action : one->actions()) {
            if (action->toolTip() == ben.path())
                other = action;
            EXPECT_NE(action->toolTip(), anna.path());
        }
    }
    ASSERT_TRUE(other);
    other->trigger();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), ben.path());
}
