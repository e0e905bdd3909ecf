// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logpage/gym.h"

#include "core/journal/journal.h"
#include "tests/support/logtext.h"
#include "ui/pages/logpage/settable.h"
#include "ui/widgets/protocolchip.h"
#include "ui/widgets/restring.h"
#include "ui/widgets/tabularlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {

void Gym::openJournal()
{
    auto opened = Journal::open(path(), Journal::IfMissing::Create, [this] { return time; });
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    journal = std::move(*opened);
}

void Gym::openPage()
{
    page = std::make_unique<LogPage>(*journal, analysis, std::make_unique<FakeDesktop>(desktop));
    page->resize(1092, 800);
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->arrive();
    QTest::qWait(60); // what was recognised comes from elsewhere
}

void Gym::open(const QStringList& earlier)
{
    openJournal();
    if (!earlier.isEmpty()) {
        const Workout workout =
            test::workoutFromText(*journal->log(), u"2026-11-20T18:00:00+01:00 Push B"_s, earlier);
        ASSERT_TRUE(
            journal->apply(Change::ofWorkout(u"log"_s, nullptr, std::make_shared<const Workout>(workout))));
    }
    openPage();
}

void Gym::openAndStart()
{
    open();
    press(Qt::Key_Return);
    ASSERT_TRUE(onDisk());
}

void Gym::reopen()
{
    page.reset();
    journal.reset();
    openJournal();
    openPage();
}

void Gym::enter(const QString& line)
{
    entryLine()->setFocus();
    QTest::keyClicks(entryLine(), line);
    QTest::keyClick(entryLine(), Qt::Key_Return);
}

void Gym::press(Qt::Key key)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
    QCoreApplication::processEvents();
}

void Gym::click(const QString& button)
{
    for (QPushButton* candidate : page->findChildren<QPushButton*>()) {
        if (candidate->isVisible() && QString(candidate->text()).remove(u'&') == button) {
            QTest::mouseClick(candidate, Qt::LeftButton);
            QCoreApplication::processEvents();
            return;
        }
    }
    FAIL() << "no button " << button.toStdString();
}

void Gym::typeInto(const QString& objectName, const QString& text)
{
    auto* edit = page->findChild<QLineEdit*>(objectName);
    ASSERT_TRUE(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

WorkoutPtr Gym::onDisk() const
{
    const auto log = readLog(path());
    if (!log || (*log)->workouts().empty())
        return nullptr;
    return (*log)->workouts().back();
}

bool Gym::sees(const QString& words) const
{
    const auto labels = page->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

QLineEdit* Gym::entryLine() const
{
    return page->findChild<QLineEdit*>(u"entryLine"_s);
}

QLineEdit* Gym::boxNamed(const QString& beginning) const
{
    for (QLineEdit* box : page->findChildren<QLineEdit*>()) {
        if (box->isVisible() && box->accessibleName().startsWith(beginning))
            return box;
    }
    return nullptr;
}

std::vector<SetTableView*> Gym::tables() const
{
    std::vector<SetTableView*> shown;
    for (SetTableView* table : page->findChildren<SetTableView*>()) {
        if (table->isVisible())
            shown.push_back(table);
    }
    return shown;
}

QString Gym::cell(int row, SetTableModel::Column column) const
{
    const auto shown = tables();
    return shown.empty() ? u"no table"_s : shown.front()->model()->index(row, column).data().toString();
}

ProtocolChip* Gym::chip() const
{
    for (ProtocolChip* one : page->findChildren<ProtocolChip*>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

RestRing* Gym::ring() const
{
    return page->findChild<RestRing*>();
}

} // namespace settheory
