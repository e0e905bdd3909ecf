// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session.h"

#include "app/gui/onewindow.h"
#include "app/gui/openlog.h"
#include "core/journal/restore.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/mainwindow.h"
#include "ui/recentlogs.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

/// Of which a backup may help.
bool isLoss(const Error& error)
{
    return error.kind == Error::Kind::Unreadable || error.kind == Error::Kind::Missing;
}

} // namespace

Session::Session(ThemeSwitch& themes)
    : m_themes(themes)
{
}

Session::~Session()
{
    close();
}

bool Session::open(const QString& path)
{
    QString log = path;
    for (;;) {
        auto journal = openLog(log);
        if (journal) {
            show(std::move(*journal));
            rememberLog(m_journal->path());
            return true;
        }
        const Error error = journal.error();
        if (error.kind == Error::Kind::Locked && OneWindow(log).raiseOther()) {
            m_isElsewhere = true;
            return m_window != nullptr;
        }
        if (!isLoss(error))
            return refuse(error);
        const auto next = recovered(log, error);
        if (!next)
            return m_window != nullptr;
        log = *next;
    }
}

bool Session::openJournal(Result<std::unique_ptr<Journal>> journal)
{
    if (!journal)
        return refuse(journal.error());
    show(std::move(*journal));
    return true;
}

void Session::showPage(const QString& page)
{
    if (m_window && !page.isEmpty())
        m_window->showPage(page);
}

/// Asks what to do about a log that is lost, and does it. The log to open then; nothing: give up.
std::optional<QString> Session::recovered(const QString& path, const Error& error)
{
    std::fprintf(stderr, "settheory: %s\n", qUtf8Printable(error.message));
    RecoverDialog dialog(path, error, m_window.get());
    dialog.exec();
    switch (dialog.choice()) {
    case RecoverDialog::Choice::Restore: {
        const auto restored = restoreLog(path, dialog.backup()->path, systemClock()());
        if (restored)
            return path;
        refuse(restored.error());
        return std::nullopt;
    }
    case RecoverDialog::Choice::MakeNew: {
        const auto made = Journal::open(path, Journal::IfMissing::Create);
        if (made)
            return path;
        refuse(made.error());
        return std::nullopt;
    }
    case RecoverDialog::Choice::OpenOther: {
        const QString other = QFileDialog::getOpenFileName(
            m_window.get(), tr("Open log"), QFileInfo(path).path(), tr("Logs (*.settheory);;All files (*)"));
        return other.isEmpty() ? std::nullopt : std::optional(other);
    }
    case RecoverDialog::Choice::Nothing:
        break;
    }
    return std::nullopt;
}

/// Where a window is open its line tells; else a box.
bool Session::refuse(const Error& error)
{
    std::fprintf(stderr, "settheory: %s\n", qUtf8Printable(error.message));
    if (m_window) {
        m_window->messages().showError(error);
        return true;
    }
    QMessageBox box(QMessageBox::Warning, u"Set Theory"_s, error.message, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return false;
}

void Session::show(std::unique_ptr<Journal> journal)
{
    const QString page = m_window ? m_window->currentPage() : QString();
    close();
    m_journal = std::move(journal);
    m_window = std::make_unique<MainWindow>(*m_journal, m_themes);
    showPage(page);
    // Queued: what is asked for may end the window that asks.
    connect(
        m_window.get(), &MainWindow::logWanted, this, [this](const QString& path) { change(path, false); },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::newLogWanted, this, [this](const QString& path) { change(path, true); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::restoreWanted, this, &Session::restore, Qt::QueuedConnection);
    m_backups = std::make_unique<AutoBackup>(*m_journal);
    connect(m_backups.get(), &AutoBackup::failed, &m_window->messages(), &MessageBar::showError);
    m_window->show();
    m_oneWindow = std::make_unique<OneWindow>(m_journal->path());
    m_oneWindow->announce(m_window.get());
    QMetaObject::invokeMethod(
        this, [] { QApplication::setQuitOnLastWindowClosed(true); }, Qt::QueuedConnection);
}

/// Without the program ending, for another window comes.
void Session::close()
{
    if (!m_window)
        return;
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->savePlace();
    m_oneWindow.reset();
    m_window.reset();
    m_backups.reset();
    m_journal.reset();
}

void Session::change(const QString& path, bool makeNew)
{
    if (QFileInfo(path).canonicalFilePath() == m_journal->path())
        return;
    if (!makeNew || QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (openJournal(Journal::open(path, Journal::IfMissing::Create)))
        rememberLog(m_journal->path());
}

void Session::restore(const QString& backup)
{
    const QString log = m_journal->path();
    const Moment now = m_journal->now();
    close();
    const auto restored = restoreLog(log, backup, now);
    if (!open(log)) { // neither the old log nor the new one: what was said is all there is to say
        QApplication::quit();
        return;
    }
    if (restored)
        m_window->messages().say(
            tr("Restored. The log that was there is kept: %1").arg(QFileInfo(restored->replaced).fileName()));
    else
        m_window->messages().showError(restored.error());
}

} // namespace settheory
