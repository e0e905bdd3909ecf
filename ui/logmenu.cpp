// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logmenu.h"

#include "ui/recentlogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace settheory {
namespace {

/// "anna.settheory", and its folder where another recent log is called the same.
QString nameOf(const QString& path, const QStringList& all)
{
    const QFileInfo file(path);
    const auto isSame = [&](const QString& other) { return QFileInfo(other).fileName() == file.fileName(); };
    // A & in a name is not a key.
    const QString name = std::count_if(all.begin(), all.end(), isSame) > 1
        ? QStringLiteral("%1 (%2)").arg(file.fileName(), file.path())
        : file.fileName();
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

QString filter()
{
    return LogMenu::tr("Logs (*.settheory);;All files (*)");
}

} // namespace

LogMenu::LogMenu(const QString& path, QWidget* window)
    : QObject(window)
    , m_path(path)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    fill();
}

void LogMenu::fill()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto act) {
        QAction* action = m_menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_window->addAction(action); // so that its keys work without the menu
    };
    add(tr("&Open log…"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { open(); });
    add(tr("&New log…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { makeNew(); });
    const QStringList recent = recentLogs();
    QMenu* others = m_menu->addMenu(tr("&Recent"));
    for (const QString& path : recent) {
        if (path == m_path)
            continue;
        QAction* action = others->addAction(nameOf(path, recent));
        action->setEnabled(QFileInfo::exists(path));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openWanted(path); });
    }
    others->setEnabled(!others->isEmpty());
    m_menu->addSeparator();
    add(tr("Past &imports…"), {}, [this] { Q_EMIT pastImportsWanted(); });
    add(tr("&Backups…"), {}, [this] { Q_EMIT backupsWanted(); });
    add(tr("&Merge another copy…"), {}, [this] { merge(); });
    m_menu->addSeparator();
    add(tr("&Show in folder"), {},
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).path())); });
}

void LogMenu::popUpAt(QWidget* widget)
{
    const QPoint corner = widget->mapToGlobal(QPoint(0, 0));
    m_menu->popup(corner - QPoint(0, m_menu->sizeHint().height()));
    m_menu->setActiveAction(m_menu->actions().front());
}

QString LogMenu::folder() const
{
    return QFileInfo(m_path).path();
}

void LogMenu::open()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open log"), folder(), filter());
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void LogMenu::makeNew()
{
    QFileDialog dialog(m_window, tr("New log"), folder(), filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("settheory"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over: it is opened
    dialog.setLabelText(QFileDialog::Accept, tr("Make log"));
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT newWanted(dialog.selectedFiles().value(0));
}

void LogMenu::merge()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("The other copy of this log"), folder(), filter());
    if (!path.isEmpty())
        Q_EMIT mergeWanted(path);
}

} // namespace settheory
