// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf with ten years of training: for each thing a lifter does, the longest time that
// an event waited for the GUI thread, the processor time of that thread in it, and the time until all of it
// was done. A thread of its own knocks every millisecond.
#include "core/demo/demo.h"
#include "core/entry/logging.h"
#include "core/journal/journal.h"
#include "tests/bench/thread.h"
#include "ui/mainwindow.h"
#include "ui/pages/historypage/historytable.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/choicebox.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimitMs = 100;
constexpr int kQuietMs = 150;

/// The longest that anything posted to the GUI thread had to wait since the last look.
class Knocking {
public:
    struct Wait {
        double milliseconds = 0, processor = 0;
    };

    Knocking()
    {
        pthread_getcpuclockid(pthread_self(), &m_guiClock);
        m_thread = std::thread([this] { knock(); });
    }
    ~Knocking()
    {
        m_over = true;
        m_answered.release();
        m_thread.join();
    }
    void startAgain()
    {
        m_since = millisecondsOn(CLOCK_MONOTONIC);
        m_longest = {};
    }
    Wait longest() const { return m_longest; }

private:
    void knock()
    {
        while (!m_over) {
            const double at = millisecondsOn(CLOCK_MONOTONIC);
            const double used = millisecondsOn(m_guiClock);
            QMetaObject::invokeMethod(
                qApp,
                [this, at, used] {
                    const Wait wait = {
                        millisecondsOn(CLOCK_MONOTONIC) - at, millisecondsOn(m_guiClock) - used};
                    if (at >= m_since && wait.processor > m_longest.processor)
                        m_longest = wait;
                    m_answered.release();
                },
                Qt::QueuedConnection);
            m_answered.acquire();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    clockid_t m_guiClock = {};
    std::atomic<bool> m_over = false;
    QSemaphore m_answered;
    double m_since = 0; ///< this and the next belong to the GUI thread
    Wait m_longest;
    std::thread m_thread;
};

class Visit {
public:
    Visit()
        : m_path(m_folder.filePath(u"ten-years.settheory"_s))
    {
        auto journal = Journal::open(m_path, Journal::IfMissing::Create);
        if (!journal || !(*journal)->apply(demoChange((*journal)->now(), 10)))
            qFatal("The log could not be made.");
    }

    void run(const QStringList& parts); ///< all, if none is named
    bool isQuick() const { return m_isQuick; }

private:
    /// Does it, and waits until nothing is left to be done.
    void measure(const char* name, const std::function<void()>& act)
    {
        m_knocking.startAgain();
        QElapsedTimer watch;
        watch.start();
        QTimer::singleShot(2, qApp, act);
        QTest::qWait(20);
        while (QThreadPool::globalInstance()->activeThreadCount() > 0 || m_journal->isBusy())
            QTest::qWait(5);
        QTest::qWait(kQuietMs); // what was waiting for the result
        const Knocking::Wait wait = m_knocking.longest();
        const bool isQuick = wait.processor < kLimitMs;
        m_isQuick = m_isQuick && isQuick;
        std::printf("%-34s %7.1f ms deaf, %7.1f of them busy; %6lld ms in all%s\n", name, wait.milliseconds,
            wait.processor, static_cast<long long>(watch.elapsed() - kQuietMs), isQuick ? "" : "  TOO LONG");
        std::fflush(stdout);
    }
    template <class W> W* seen() const
    {
        for (W* widget : m_window->findChildren<W*>()) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("Something is missing in the window.");
    }
    ChoiceBox* choice(const QString& name) const
    {
        for (ChoiceBox* box : m_window->findChildren<ChoiceBox*>()) {
            if (box->isVisible() && box->accessibleName() == name)
                return box;
        }
        qFatal("There is no choice of that name.");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }
    void open();
    void history();
    void compare();
    void log();
    void window();

    QTemporaryDir m_folder;
    QString m_path;
    Knocking m_knocking;
    ThemeSwitch m_themes;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<MainWindow> m_window;
    bool m_isQuick = true;
};

void Visit::open()
{
    QElapsedTimer watch;
    watch.start();
    m_journal = std::move(*Journal::open(m_path, Journal::IfMissing::Refuse));
    const qint64 loaded = watch.elapsed();
    std::size_t sets = 0;
    for (const WorkoutPtr& workout : m_journal->log()->workouts())
        sets += workout->sets.size();
    std::printf("%zu workouts, %zu sets: loaded in %lld ms\n", m_journal->log()->workouts().size(), sets,
        static_cast<long long>(loaded));
    measure("open the window", [this] {
        m_window = std::make_unique<MainWindow>(*m_journal, m_themes);
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    });
}

void Visit::history()
{
    measure("History, for the first time", [this] { m_window->showPage(u"history"_s); });
    measure("Log", [this] { m_window->showPage(u"log"_s); });
    measure("History again", [this] { m_window->showPage(u"history"_s); });
    auto* table = seen<HistoryTable>();
    for (const int column : {0, 2, 3, 4, 5, 6, 7}) {
        const QString name = u"sort by "_s + table->model()->headerData(column, Qt::Horizontal).toString();
        measure(qPrintable(name), [table, column] { table->sortByColumn(column, Qt::AscendingOrder); });
    }
    measure("sort by date again", [table] { table->sortByColumn(0, Qt::DescendingOrder); });
    auto* find = seen<QLineEdit>();
    for (const char* words : {"b", "be", "bench", "bench protocol:pre", ""})
        measure(qPrintable(u"find “%1”"_s.arg(QLatin1String(words))),
            [find, words] { find->setText(QLatin1String(words)); });
    measure("the next workout", [this, table] {
        table->setFocus();
        key(Qt::Key_Down);
    });
    measure("the last workout", [this] { key(Qt::Key_End); });
    measure("select all", [table] { table->selectAll(); });
    measure("copy all as CSV", [this, table] {
        table->setFocus();
        key(Qt::Key_C, Qt::ControlModifier);
    });
    measure("another muscle in the strip",
        [this] { choice(u"Muscle"_s)->setCurrentIndex(0), Q_EMIT choice(u"Muscle"_s)->activated(0); });
    measure("delete all", [this, table] {
        table->setFocus();
        table->selectAll();
        key(Qt::Key_Delete);
    });
    measure("undo it", [this] { key(Qt::Key_Z, Qt::ControlModifier); });
    for (const int rows : {1, 100}) {
        measure(qPrintable(u"delete %1"_s.arg(rows)), [this, table, rows] {
            table->setFocus();
            table->clearSelection();
            table->setCurrentIndex(table->model()->index(0, 0));
            const QModelIndex last = table->model()->index(rows - 1, 7);
            table->selectionModel()->select({table->currentIndex(), last}, QItemSelectionModel::Select);
            key(Qt::Key_Delete);
        });
        measure("undo it", [this] { key(Qt::Key_Z, Qt::ControlModifier); });
    }
}

void Visit::compare()
{
    measure("Compare, for the first time", [this] { m_window->showPage(u"compare"_s); });
    measure("period: all", [this] { choice(u"Period"_s)->setCurrentIndex(4); });
    measure("another muscle", [this] {
        auto* muscle = choice(u"Muscle"_s);
        muscle->setCurrentIndex((muscle->currentIndex() + 1) % muscle->count());
    });
    measure("another main measure", [this] { choice(u"Main measure"_s)->setCurrentIndex(3); });
}

void Visit::log()
{
    measure("start a copy of the last workout", [this] {
        m_window->showPage(u"log"_s);
        key(Qt::Key_Return);
    });
    for (int i = 0; i < 4; ++i)
        measure("log a set", [this] { key(Qt::Key_Return); });
    measure("type a set", [this] { QTest::keyClicks(QApplication::focusWidget(), u"80x8 @2"_s); });
    measure("log it", [this] { key(Qt::Key_Return); });
    measure("undo it", [this] { key(Qt::Key_Z, Qt::ControlModifier); });
    measure("redo it", [this] { key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); });
}

void Visit::window()
{
    for (const auto* page : {"history", "compare", "log"})
        measure(page, [this, page] { m_window->showPage(QLatin1String(page)); });
    measure("dark", [this] { m_themes.choose(ThemeChoice::Dark); });
    measure("light", [this] { m_themes.choose(ThemeChoice::Light); });
    measure("a smaller window", [this] { m_window->resize(1024, 700); });
}

void Visit::run(const QStringList& parts)
{
    m_themes.choose(ThemeChoice::Light);
    open();
    using Part = std::pair<QString, void (Visit::*)()>;
    for (const auto& [name, visit] :
        {Part(u"history"_s, &Visit::history), Part(u"compare"_s, &Visit::compare),
            Part(u"log"_s, &Visit::log), Part(u"window"_s, &Visit::window)}) {
        if (parts.isEmpty() || parts.contains(name))
            (this->*visit)();
    }
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
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
    Visit visit;
    visit.run(QCoreApplication::arguments().mid(1));
    return visit.isQuick() ? 0 : 1;
}
