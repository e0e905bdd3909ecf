// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"
#include "tests/support/printing.h"
#include "tests/ui/logpage/fakedesktop.h"
#include "ui/pages/logpage/logpage.h"
#include "ui/pages/logpage/settablemodel.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

class QLineEdit;

namespace settheory {

class Journal;
class ProtocolChip;
class RestRing;
class SetTableView;

/// A log on disk, a clock that tests set, and the Log page in front of a hand that types.
class Gym : public testing::Test {
protected:
    void TearDown() override
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone(); // what still measures uses the analysis
    }
    /// The page over a log that holds one earlier workout of those lines (tests/support/logtext.h), or none.
    void open(const QStringList& earlier = {});
    void openAndStart(); ///< and an empty workout begun
    void reopen(); ///< as after the program was killed
    void openJournal(); ///< alone; then the page over whatever it holds
    void openPage();

    void wait(int seconds) { time = time.plusSeconds(seconds); }
    void enter(const QString& line); ///< types it into the entry line, and Enter
    void press(Qt::Key key); ///< on whatever has the focus
    void click(const QString& button);
    void typeInto(const QString& objectName, const QString& text);

    WorkoutPtr onDisk() const; ///< the latest workout as another reader of the file finds it
    bool sees(const QString& words) const; ///< in a visible label
    QLineEdit* entryLine() const;
    QLineEdit* boxNamed(const QString& beginning) const;
    std::vector<SetTableView*> tables() const; ///< those visible, from the top
    QString cell(int row, SetTableModel::Column column) const; ///< of the first table
    ProtocolChip* chip() const; ///< the first visible one
    RestRing* ring() const;

    Moment time = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");
    QTemporaryDir folder;
    Analysis analysis;
    std::unique_ptr<Journal> journal;
    std::shared_ptr<DesktopCalls> desktop = std::make_shared<DesktopCalls>();
    std::unique_ptr<LogPage> page;

private:
    QString path() const { return folder.filePath(QStringLiteral("log.settheory")); }
};

} // namespace settheory
