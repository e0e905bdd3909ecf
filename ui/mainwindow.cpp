// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/journal/journal.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/pastimportsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/logmenu.h"
#include "ui/pages/pages.h"
#include "ui/rail.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/messagebar.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kGeometryKey = u"window/geometry"_s;
const QString kPageKey = u"window/page"_s;

} // namespace

MainWindow::MainWindow(Journal& journal, ThemeSwitch& themes, QWidget* parent)
    : QMainWindow(parent)
    , m_journal(journal)
    , m_themes(themes)
{
    setWindowTitle(u"Set Theory"_s);
    setAcceptDrops(true); // a file to import
    setMinimumSize(1000, 640);
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(QFileInfo(journal.path()).fileName(), whole);
    m_stack = new QStackedWidget(whole);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    setCentralWidget(whole);
    m_messages = new MessageBar(m_stack);
    buildRail();
    buildLogMenu();
    addUndoKeys();
    restorePlace();
    // A workout in progress comes first: it may have been left open.
    const QString wanted =
        journal.log()->unfinishedWorkout() ? u"log"_s : QSettings().value(kPageKey).toString();
    if (!showPage(wanted))
        showPage(QString::fromLatin1(pageRows().front().key));
}

// The pages go before the memo that their tasks may still be asking.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
    QThreadPool::globalInstance()->waitForDone();
}

void MainWindow::buildRail()
{
    for (const PageRow& page : pageRows()) {
        const QString key = QString::fromLatin1(page.key);
        const auto keys = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + page.digit));
        RailButton* button = m_rail->addPage(nameOf(page), keys);
        m_buttons[key] = button;
        connect(button, &RailButton::clicked, this, [this, key] { showPage(key); });
    }
    connect(m_rail->keys(), &RailButton::clicked, this, [this] { KeysDialog(this).exec(); });
    connect(m_rail->settings(), &RailButton::clicked, this, &MainWindow::openSettings);
}

void MainWindow::buildLogMenu()
{
    auto* menu = new LogMenu(m_journal.path(), this);
    connect(m_rail->log(), &RailButton::clicked, menu, [this, menu] { menu->popUpAt(m_rail->log()); });
    connect(menu, &LogMenu::openWanted, this, &MainWindow::logWanted);
    connect(menu, &LogMenu::newWanted, this, &MainWindow::newLogWanted);
    connect(menu, &LogMenu::backupsWanted, this, &MainWindow::openBackups);
    connect(menu, &LogMenu::mergeWanted, this, &MainWindow::openMerge);
    connect(menu, &LogMenu::pastImportsWanted, this, &MainWindow::openPastImports);
}

void MainWindow::addUndoKeys()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this,
        &MainWindow::undo);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this), &QShortcut::activated, this,
        &MainWindow::redo);
}

void MainWindow::undo()
{
    const QString name = m_journal.undoName();
    if (!m_journal.isUndoLong())
        return showUndone(name, m_journal.undo());
    const auto progress = std::make_shared<Progress>();
    m_messages->showWork(tr("Undoing: %1…").arg(name), progress);
    m_journal.undoInBackground(progress, [this, name](const Result<>& undone) { showUndone(name, undone); });
}

void MainWindow::redo()
{
    const QString name = m_journal.redoName();
    if (!m_journal.isRedoLong())
        return showRedone(name, m_journal.redo());
    const auto progress = std::make_shared<Progress>();
    m_messages->showWork(tr("Doing again: %1…").arg(name), progress);
    m_journal.redoInBackground(progress, [this, name](const Result<>& redone) { showRedone(name, redone); });
}

void MainWindow::showUndone(const QString& name, const Result<>& undone)
{
    if (undone)
        m_messages->say(tr("Undone: %1. Ctrl+Shift+Z brings it back.").arg(name));
    else
        m_messages->showError(undone.error());
}

void MainWindow::showRedone(const QString& name, const Result<>& redone)
{
    if (redone)
        m_messages->say(tr("Done again: %1.").arg(name));
    else
        m_messages->showError(redone.error());
}

Page* MainWindow::pageFor(const PageRow& row)
{
    const QString key = QString::fromLatin1(row.key);
    Page*& page = m_pages[key];
    if (page)
        return page;
    page = row.make(m_journal, m_analysis, m_stack);
    m_stack->addWidget(page);
    connect(page, &Page::said, m_messages, &MessageBar::say);
    connect(page, &Page::saidUndoable, this,
        [this](const QString& news) { m_messages->offer(news, tr("Undo"), [this] { undo(); }); });
    connect(page, &Page::offered, m_messages, &MessageBar::offer);
    connect(page, &Page::working, m_messages, &MessageBar::showWork);
    connect(page, &Page::failed, m_messages, &MessageBar::showError);
    connect(page, &Page::fullScreenWanted, this, &MainWindow::fillScreen);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::workoutWanted, this, &MainWindow::openWorkout);
    return page;
}

bool MainWindow::showPage(const QString& key)
{
    const PageRow* row = findPage(key);
    if (!row)
        return false;
    Page* page = pageFor(*row);
    m_current = key;
    m_buttons[key]->setChecked(true);
    m_stack->setCurrentWidget(page);
    m_messages->raise();
    page->arrive();
    return true;
}

QString MainWindow::currentPage() const
{
    return m_current;
}

void MainWindow::openWorkout(const WorkoutId& id)
{
    if (showPage(u"history"_s))
        m_pages[u"history"_s]->openWorkout(id);
}

void MainWindow::openSettings()
{
    SettingsDialog dialog(m_journal, m_themes, this);
    connect(&dialog, &SettingsDialog::failed, m_messages, &MessageBar::showError);
    dialog.exec();
}

void MainWindow::fillScreen(bool fill)
{
    m_rail->setVisible(!fill);
    setWindowState(fill ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::openBackups()
{
    BackupsDialog dialog(m_journal, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT restoreWanted(dialog.wanted());
}

void MainWindow::openPastImports()
{
    PastImportsDialog dialog(m_journal, this);
    dialog.exec();
    if (!dialog.news().isEmpty())
        m_messages->offer(dialog.news(), tr("Undo"), [this] { undo(); });
}

void MainWindow::openMerge(const QString& other)
{
    MergeDialog dialog(m_journal, other, this);
    if (dialog.exec() == QDialog::Accepted)
        m_messages->offer(dialog.news(), tr("Undo"), [this] { undo(); });
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(QSettings().value(kGeometryKey).toByteArray()))
        return;
    constexpr QSize kFrame(8, 40); // what the desktop draws around it is not known before it is shown
    const QSize room = QGuiApplication::primaryScreen()->availableSize() - kFrame;
    resize(QSize(1280, 800).boundedTo(room));
}

void MainWindow::savePlace()
{
    fillScreen(false); // or the next start would fill it too
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kPageKey, m_current);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (QWidget* typed = focusWidget())
        typed->clearFocus(); // what is in a field is kept
    savePlace();
    QMainWindow::closeEvent(event);
}

QStringList MainWindow::droppedFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// After the drop is over: the dialog waits for the user, and the other program must not.
void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QTimer::singleShot(0, this, [this, files = droppedFiles(*event->mimeData())] {
        if (showPage(u"history"_s))
            m_pages[u"history"_s]->openFiles(files);
    });
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_messages->isVisible())
        m_messages->dismiss();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace settheory
