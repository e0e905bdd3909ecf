// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowvisit.h"

#include "core/demo/demo.h"
#include "core/exchange/import/tablemappings.h"
#include "tests/core/journal/lifting.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/newexercisedialog.h"
#include "ui/dialogs/pastimportsdialog.h"
#include "ui/dialogs/pastworkoutdialog.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/pages/historypage/historypage.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T12:00:00+01:00");

constexpr char kStrongFile[] =
    R"csv(Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2024-07-03 17:29:00,"Push",1h 2m,"Bench Press (Barbell)",1,61.24,8,0,0,,,8
2024-07-03 17:29:00,"Push",1h 2m,"Bench Press (Barbell)",2,83.91,7,0,0,,,9
2024-07-03 17:29:00,"Push",1h 2m,"Neck thing of my uncle",1,20,12,0,0,,,
2024-07-05 17:29:00,"Pull",31h 2m,"Lat Pulldown (Cable)",1,1204,9,0,0,,,
2024-07-05 17:29:00,"Pull",31h 2m,"Lat Pulldown (Cable)",2,60,0,0,0,,,
)csv";

constexpr char kOwnTable[] = "Datum;Was ich gemacht habe;Gewicht (kg);Wie oft;Laune\n"
                             "2024-07-03;Squat;61,25;8;gut\n"
                             "2024-07-05;Neck thing of my uncle;20;12;müde\n";

} // namespace

WindowVisit::WindowVisit()
{
    QSettings().clear();
    m_themes.choose(ThemeChoice::Light);
}

WindowVisit::~WindowVisit()
{
    closeWindow();
    m_themes.choose(ThemeChoice::Light);
    QSettings().clear();
}

void WindowVisit::open(Holding holding)
{
    if (!m_journal)
        m_journal = m_place.open([] { return kNow; });
    if (holding == Holding::DemoYear && m_journal->log()->workouts().empty()) {
        ASSERT_TRUE(m_journal->apply(demoChange(kNow)));
    }
    m_window = std::make_unique<MainWindow>(*m_journal, m_themes);
    m_window->resize(1024, 700);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void WindowVisit::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
}

void WindowVisit::visitAll(const Look& look)
{
    visitEmptyPages(look);
    closeWindow();
    visitPages(look);
    visitDialogs(look);
    visitWorkout(look);
}

void WindowVisit::visitEmptyPages(const Look& look)
{
    open(Holding::Nothing);
    for (const char* page : {"log", "history", "compare"}) {
        showPage(page);
        look(u"the empty page "_s + QLatin1String(page), window());
    }
}

void WindowVisit::visitPages(const Look& look)
{
    open(Holding::DemoYear);
    for (const char* page : {"history", "compare", "log"}) {
        showPage(page);
        look(u"the page "_s + QLatin1String(page), window());
    }
}

void WindowVisit::visitDialogs(const Look& look)
{
    if (!m_window)
        open(Holding::DemoYear);
    showPage("history");
    const auto lookAt = [&](const char* name) {
        return [&look, name](QWidget& dialog) { look(u"the dialog "_s + QLatin1String(name), dialog); };
    };
    inDialog([this] { press(Qt::Key_Comma, Qt::ControlModifier); }, lookAt("Settings"));
    inDialog([this] { press(Qt::Key_F1, {}); }, lookAt("Keys and words"));
    inDialog([this] { press(Qt::Key_E, Qt::ControlModifier); }, lookAt("Export"));
    const auto import = [this](const QString& path) {
        return [this, path] { window().findChild<HistoryPage*>()->openFiles({path, path}); };
    };
    inDialog(import(fileOf(u"strong.csv"_s, kStrongFile)), lookAt("Import"));
    ASSERT_TRUE(journal().apply(savedMapping(*journal().log(),
        {u"The coach's sheet"_s,
            {{u"Datum"_s, u"date"_s}, {u"Was ich gemacht habe"_s, u"exercise"_s}, {u"Wie oft"_s, u"reps"_s},
                {u"Gewicht (kg)"_s, u"load"_s}}})));
    inDialog(import(fileOf(u"own.csv"_s, kOwnTable)), lookAt("Import of any table"));
    inDialog(
        import(fileOf(u"cats.csv"_s, "Name;Colour\nMimi;black\n")), lookAt("Import of what is not known"));
    visitWorkoutDialogs(look);
    visitCareDialogs(look);
}

void WindowVisit::visitWorkout(const Look& look)
{
    if (!m_window)
        open(Holding::DemoYear);
    showPage("log");
    press(Qt::Key_Return); // a copy of the last one
    press(Qt::Key_Return); // its first two sets
    press(Qt::Key_Return);
    ASSERT_TRUE(journal().log()->unfinishedWorkout());
    look(u"the page log with a workout"_s, window());
    press(Qt::Key_F11);
    look(u"the workout from afar"_s, window());
    press(Qt::Key_F11);
    inDialog([this] { press(Qt::Key_A, Qt::AltModifier); },
        [&](QWidget& dialog) { look(u"the dialog Pain"_s, dialog); });
    inDialog([this] { press(Qt::Key_B, Qt::AltModifier); },
        [&](QWidget& dialog) { look(u"the dialog Plates and bars"_s, dialog); });
    press(Qt::Key_F, Qt::AltModifier);
    ASSERT_FALSE(journal().log()->unfinishedWorkout());
    look(u"the summary"_s, window());
}

void WindowVisit::visitWorkoutDialogs(const Look& look)
{
    showPage("history");
    inDialog([this] { press(Qt::Key_Return); },
        [&](QWidget& dialog) {
            look(u"the dialog Edit workout"_s, dialog);
            press(Qt::Key_A, Qt::ControlModifier);
            inDialog([this] { press(Qt::Key_E, Qt::ControlModifier); },
                [&](QWidget& inner) { look(u"the dialog Change sets"_s, inner); });
        });
    inDialog([this] { press(Qt::Key_Return, Qt::ControlModifier); },
        [&](QWidget& dialog) { look(u"the dialog Repeat"_s, dialog); });
    visitPreparing(look);
    PastWorkoutDialog past(journal(), m_window.get());
    lookAtOwn(past, u"the dialog Log a past workout"_s, look);
    NewExerciseDialog exercise(*journal().log(), u"Belt squat"_s, m_window.get());
    lookAtOwn(exercise, u"the dialog New exercise"_s, look);
}

void WindowVisit::visitPreparing(const Look& look)
{
    showPage("log");
    inDialog([this] { press(Qt::Key_R, Qt::AltModifier); },
        [&](QWidget& dialog) {
            look(u"the dialog Prepare"_s, dialog);
            press(Qt::Key_Tab);
            press(Qt::Key_Down); // like the last workout
            look(u"the dialog Prepare with rows"_s, dialog);
        });
    showPage("history");
}

void WindowVisit::visitCareDialogs(const Look& look)
{
    importSome();
    PastImportsDialog past(journal(), m_window.get());
    lookAtOwn(past, u"the dialog Past imports"_s, look);
    ASSERT_TRUE(journal().backUp());
    BackupsDialog backups(journal(), m_window.get());
    lookAtOwn(backups, u"the dialog Backups"_s, look);
    ASSERT_TRUE(m_otherPlace.open([] { return kNow; })->apply(demoChange(kNow, 1, 7)));
    MergeDialog merge(journal(), m_otherPlace.path(), m_window.get());
    lookAtOwn(merge, u"the dialog Merge"_s, look);
    const Error lost{Error::Kind::Unreadable, u"The log is damaged."_s, {}};
    RecoverDialog recover(journal().path(), lost, m_window.get());
    lookAtOwn(recover, u"the dialog of a damaged log"_s, look);
    RecoverDialog gone(m_place.folder() + u"/gone.settheory"_s, lost, m_window.get());
    lookAtOwn(gone, u"the dialog of a log that is gone"_s, look);
}

void WindowVisit::lookAtOwn(QDialog& dialog, const QString& place, const Look& look)
{
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    settle();
    look(place, dialog);
    dialog.close();
    QApplication::setActiveWindow(m_window.get());
}

void WindowVisit::showPage(const char* key)
{
    ASSERT_TRUE(window().showPage(QString::fromLatin1(key)));
    settle();
}

void WindowVisit::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    settle();
}

void WindowVisit::inDialog(
    const std::function<void()>& open, const std::function<void(QWidget& dialog)>& look)
{
    bool wasSeen = false;
    const QWidget* before = QApplication::activeModalWidget();
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, m_window.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || dialog == before || !dialog->isVisible())
            return;
        waiting.stop();
        QApplication::setActiveWindow(dialog);
        settle();
        wasSeen = true;
        look(*dialog);
        dialog->close();
    });
    waiting.start(20);
    open();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return wasSeen && QApplication::activeModalWidget() == before; }, 10000))
        << "no dialog opened";
    QApplication::setActiveWindow(m_window.get());
}

void WindowVisit::settle()
{
    QTest::qWait(120); // a button that is pressed by its shortcut stays down for a tenth of a second
    // What was measured may ask for more, and all of it is laid out in its turn.
    constexpr int kQuietRounds = 5;
    for (int quiet = 0; quiet < kQuietRounds; ++quiet) {
        QTest::qWait(5);
        if (QThreadPool::globalInstance()->activeThreadCount() > 0 || m_journal->isBusy())
            quiet = -1;
    }
}

/// A file that came in, and of which one workout was edited and one deleted since.
void WindowVisit::importSome()
{
    auto file = std::make_shared<ImportedFile>(kNow);
    file->id = ImportId::fresh();
    file->name = u"strong8264912.csv"_s;
    file->format = u"strong"_s;
    file->workouts = 3;
    Change change;
    for (int i = 0; i < file->workouts; ++i) {
        Workout workout = benchWorkout(3, u"Push of the year %1"_s.arg(2022 + i));
        workout.startedAt = *Moment::at(QDate(2022 + i, 7, 3), QTime(17, 29));
        workout.importId = file->id.text;
        change.workouts.push_back({nullptr, std::make_shared<const Workout>(workout)});
    }
    change.importedFiles.push_back({nullptr, file});
    ASSERT_TRUE(journal().apply(change));
    ASSERT_TRUE(journal().apply(
        editing(journal(), change.workouts[0].after->id, [](Workout& edited) { edited.note = u"heavy"_s; })));
    ASSERT_TRUE(journal().apply(deleting(journal(), change.workouts[1].after->id)));
}

QString WindowVisit::fileOf(const QString& name, const QByteArray& content) const
{
    const QString path = m_place.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("No room for a file.");
    return path;
}

} // namespace settheory
