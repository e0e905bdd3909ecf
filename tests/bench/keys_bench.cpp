// SPDX-License-Identifier: GPL-3.0-or-later
// From a key press to the repainted window, on Log with ten years of training: for each kind of key the
// median and the worst, by the wall and of the GUI thread's own processor time, apart from the disk's own
// sync, and how long that thread was busy at a time with what came of it later. Beside it a peer in the same
// run: a plain line edit over a plain table of 25 rows, and SQLite alone storing a row. Fails where the
// thread is busy for 16 ms or more with a kind of key, by the median.
//   keys_bench [PASSES [FILE.settheory]]: that log is copied first; without one, ten years are made up.
#include "core/demo/demo.h"
#include "core/journal/journal.h"
#include "tests/bench/thread.h"
#include "ui/mainwindow.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimitMs = 16;
constexpr int kQuietMs = 30;
constexpr int kButtonMs = 150; // one that is pressed by its letter does it a tenth of a second later
constexpr int kPasses = 10;

thread_local double syncedMs = 0; ///< that this thread has waited for the disk

int timedSync(long call, int descriptor)
{
    const double since = millisecondsOn(CLOCK_MONOTONIC);
    const int result = static_cast<int>(::syscall(call, descriptor));
    syncedMs += millisecondsOn(CLOCK_MONOTONIC) - since;
    return result;
}

} // namespace

// Instead of the C library's, for SQLite too: the disk's share is told apart from ours.
extern "C" int fsync(int descriptor)
{
    return timedSync(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return timedSync(SYS_fdatasync, descriptor);
}

namespace {

struct Waits {
    double wall = 0; ///< until the picture was there, without `synced`
    double busy = 0; ///< of it, the GUI thread's processor time
    double synced = 0;
    double after = 0; ///< the longest that the GUI thread was busy at a time with what came of it later
};

/// Counts the pictures that a window draws.
class Pictures : public QObject {
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return false;
    }
};

/// Presses keys and writes down how long each took.
class Hand {
public:
    void press(const QString& what, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        measure(what, [=](QWidget* at) { QTest::keyClick(at, key, modifiers); });
        if (modifiers.testFlag(Qt::AltModifier))
            m_waits[what].back().after = waitUntilQuiet(kButtonMs);
    }
    void type(const QString& what, const QString& text)
    {
        for (const QChar c : text)
            measure(what, [=](QWidget* at) { QTest::keyClick(at, c.toLatin1()); });
    }
    static void settle() { waitUntilQuiet(kButtonMs); }
    bool isQuick() const { return m_isQuick; }
    void report(const QStringList& peers);

private:
    template <class Act> void measure(const QString& what, const Act& act)
    {
        QWidget* at = QApplication::focusWidget();
        if (!at)
            qFatal("Nothing has the focus for %s.", qPrintable(what));
        Pictures pictures;
        at->window()->installEventFilter(&pictures);
        const double synced = syncedMs;
        const double since = millisecondsOn(CLOCK_MONOTONIC);
        const double busy = millisecondsOn(CLOCK_THREAD_CPUTIME_ID);
        act(at);
        QCoreApplication::processEvents(); // what was posted, and the picture last
        Waits waits;
        waits.synced = syncedMs - synced;
        waits.wall = millisecondsOn(CLOCK_MONOTONIC) - since - waits.synced;
        waits.busy = millisecondsOn(CLOCK_THREAD_CPUTIME_ID) - busy;
        if (pictures.count == 0)
            ++m_unseen[what];
        waits.after = waitUntilQuiet(kQuietMs);
        if (!m_waits.contains(what))
            m_order << what;
        m_waits[what].push_back(waits);
    }
    /// Until nothing is computed any more; the longest that an event kept the thread busy meanwhile.
    static double waitUntilQuiet(int quietMs)
    {
        double longest = 0;
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < quietMs) {
            const double busy = millisecondsOn(CLOCK_THREAD_CPUTIME_ID);
            QCoreApplication::processEvents();
            longest = std::max(longest, millisecondsOn(CLOCK_THREAD_CPUTIME_ID) - busy);
            if (QThreadPool::globalInstance()->activeThreadCount() > 0)
                quiet.restart();
            QThread::msleep(1);
        }
        return longest;
    }

    QStringList m_order;
    std::map<QString, std::vector<Waits>> m_waits;
    std::map<QString, int> m_unseen; ///< keys after which nothing was drawn
    bool m_isQuick = true;
};

double medianOf(const std::vector<Waits>& all, double Waits::*figure)
{
    std::vector<double> values;
    std::ranges::transform(all, std::back_inserter(values), [&](const Waits& one) { return one.*figure; });
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

double worstOf(const std::vector<Waits>& all, double Waits::*figure)
{
    double worst = 0;
    for (const Waits& one : all)
        worst = std::max(worst, one.*figure);
    return worst;
}

void Hand::report(const QStringList& peers)
{
    std::printf("%-34s %5s  %15s  %15s  %7s  %7s\n", "milliseconds", "keys", "wall, worst", "busy, worst",
        "sync", "later");
    for (const QString& what : std::as_const(m_order)) {
        const std::vector<Waits>& all = m_waits[what];
        const double busy = std::max(medianOf(all, &Waits::busy), medianOf(all, &Waits::after));
        const bool isQuick = peers.contains(what) || busy < kLimitMs;
        m_isQuick = m_isQuick && isQuick;
        std::printf("%-34s %5zu  %6.2f %8.2f  %6.2f %8.2f  %7.2f  %7.2f%s%s\n", qPrintable(what), all.size(),
            medianOf(all, &Waits::wall), worstOf(all, &Waits::wall), medianOf(all, &Waits::busy),
            worstOf(all, &Waits::busy), medianOf(all, &Waits::synced), worstOf(all, &Waits::after),
            isQuick ? "" : "  TOO LONG", m_unseen.contains(what) ? "  (not all were drawn)" : "");
    }
    std::fflush(stdout);
}

/// A window that does as much as anybody must: a line, a table, a row stored.
class PlainWindow : public QWidget {
public:
    explicit PlainWindow(const QString& path)
        : m_line(new QLineEdit(this))
        , m_table(new QTableWidget(0, 8, this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_table);
        column->addWidget(m_line);
        sqlite3_open(QFile::encodeName(path).constData(), &m_connection);
        sqlite3_exec(m_connection,
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
            "CREATE TABLE plain (set_id INTEGER PRIMARY KEY, text TEXT) STRICT",
            nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_connection, "INSERT INTO plain (text) VALUES (?)", -1, &m_insert, nullptr);
        connect(m_line, &QLineEdit::returnPressed, this, [this] { addRow(); });
        m_line->setFocus();
    }
    ~PlainWindow() override
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_connection);
    }

private:
    void addRow()
    {
        const QByteArray text = m_line->text().toUtf8();
        sqlite3_reset(m_insert);
        sqlite3_bind_text(m_insert, 1, text.constData(), -1, SQLITE_TRANSIENT);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_connection));
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(m_line->text()));
        m_table->scrollToBottom();
        m_line->clear();
    }

    QLineEdit* m_line;
    QTableWidget* m_table;
    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

const QString kPeerLetter = u"peer: a digit"_s;
const QString kPeerEnter = u"peer: Enter stores a row"_s;

void doAsThePeer(Hand& hand, const QString& path)
{
    PlainWindow window(path);
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    hand.settle();
    for (int i = 0; i < 25; ++i) {
        hand.type(kPeerLetter, u"80x8 @2"_s);
        hand.press(kPeerEnter, Qt::Key_Return);
    }
}

void goTo(Hand& hand, const QString& name)
{
    hand.type(u"a letter of a name"_s, name);
    hand.press(u"Enter: to the exercise"_s, Qt::Key_Return);
}

void log(Hand& hand, const QString& digits)
{
    hand.type(u"a digit of a set"_s, digits);
    hand.press(u"Enter: the set as typed"_s, Qt::Key_Return);
}

/// Fifteen sets as tests/window/fifteen_sets.sh logs them, and all that a hand can do besides.
void trainFreely(Hand& hand)
{
    hand.press(u"Alt+E: an empty workout"_s, Qt::Key_E, Qt::AltModifier);
    goTo(hand, u"ben"_s);
    hand.press(u"F6: the next warm-up"_s, Qt::Key_F6);
    goTo(hand, u"pec"_s);
    hand.type(u"/: the partner"_s, u"/"_s);
    hand.press(u"Enter: they take turns"_s, Qt::Key_Return);
    for (const char* digits : {"10", "", "9", "", "", "3"}) {
        hand.press(u"Space: the set begins"_s, Qt::Key_Space);
        if (*digits)
            log(hand, QLatin1String(digits));
        else
            hand.press(u"Enter: the suggestion"_s, Qt::Key_Return);
        hand.press(u"F8: 15 s more"_s, Qt::Key_F8);
        hand.press(u"F7: 15 s less"_s, Qt::Key_F7);
    }
    hand.press(u"F2: correct the last set"_s, Qt::Key_F2);
    hand.type(u"F2: a digit"_s, u"6"_s);
    hand.press(u"F2: Enter"_s, Qt::Key_Return);
    goTo(hand, u"ove"_s);
    hand.type(u"a digit of a set"_s, u"42.5x8 @1 # fine"_s);
    hand.press(u"Enter: the set as typed"_s, Qt::Key_Return);
    hand.press(u"Enter: the suggestion"_s, Qt::Key_Return);
    hand.press(u"Ctrl+Z"_s, Qt::Key_Z, Qt::ControlModifier);
    hand.press(u"Ctrl+Shift+Z"_s, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    goTo(hand, u"tri"_s);
    log(hand, u"8 f"_s);
    hand.type(u"!: what gave out"_s, u"!tri"_s);
    hand.press(u"!: Enter"_s, Qt::Key_Return);
    for (int i = 0; i < 2; ++i) {
        hand.type(u"d: a drop"_s, u"d"_s);
        hand.press(u"d: Enter"_s, Qt::Key_Return);
    }
    hand.type(u"+: one step up"_s, u"+"_s);
    hand.press(u"+: Enter"_s, Qt::Key_Return);
    hand.press(u"Up: an earlier line"_s, Qt::Key_Up);
    hand.press(u"Escape"_s, Qt::Key_Escape);
    hand.press(u"F11: from afar"_s, Qt::Key_F11);
    hand.press(u"F11: Enter"_s, Qt::Key_Return);
    hand.press(u"F11: Escape"_s, Qt::Key_Escape);
    hand.press(u"Alt+F: finished"_s, Qt::Key_F, Qt::AltModifier);
    hand.press(u"Enter: the summary goes"_s, Qt::Key_Return);
}

/// A copy of the latest workout by Enter alone.
void trainByPlan(Hand& hand, Journal& journal)
{
    hand.press(u"Enter: a copy begins"_s, Qt::Key_Return);
    while (journal.log()->unfinishedWorkout()->sets.size() < journal.log()->unfinishedWorkout()->plan.size())
        hand.press(u"Enter: the set as planned"_s, Qt::Key_Return);
    hand.press(u"Alt+F: finished"_s, Qt::Key_F, Qt::AltModifier);
    hand.press(u"Enter: the summary goes"_s, Qt::Key_Return);
}

std::unique_ptr<Journal> openLog(const QString& path)
{
    auto journal = Journal::open(path, Journal::IfMissing::Create);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    if ((*journal)->log()->workouts().empty() && !(*journal)->apply(demoChange((*journal)->now(), 10)))
        qFatal("The log could not be made.");
    std::size_t sets = 0;
    for (const WorkoutPtr& workout : (*journal)->log()->workouts())
        sets += workout->sets.size();
    std::printf("%zu workouts, %zu sets\n", (*journal)->log()->workouts().size(), sets);
    return std::move(*journal);
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    prepareLook();
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = home.filePath(u"ten-years.settheory"_s);
    if (arguments.size() > 2 && !QFile::copy(arguments[2], path))
        qFatal("%s cannot be copied.", qPrintable(arguments[2]));
    ThemeSwitch themes;
    themes.choose(ThemeChoice::Light);
    const auto journal = openLog(path);
    Hand hand;
    doAsThePeer(hand, home.filePath(u"plain.db"_s));
    MainWindow window(*journal, themes);
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    window.showPage(u"log"_s);
    hand.settle();
    for (int pass = 0; pass < arguments.value(1, QString::number(kPasses)).toInt(); ++pass) {
        trainFreely(hand);
        trainByPlan(hand, *journal);
    }
    hand.report({kPeerLetter, kPeerEnter});
    return hand.isQuick() ? 0 : 1;
}
