// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupsdialog.h"

#include "core/journal/journal.h"
#include "core/journal/restore.h"
#include "ui/dialogs/importtables.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

enum Column { When, Workouts, Sets, Size, What };
constexpr qsizetype kMostNamed = 6; // of what would be missing

QTableWidgetItem* numberCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

QString fileSize(qint64 bytes)
{
    constexpr double kKilo = 1000;
    if (static_cast<double>(bytes) < kKilo * kKilo)
        return format::number(static_cast<double>(bytes) / kKilo) + format::kThinSpace + u"kB"_s;
    return format::number(static_cast<double>(bytes) / (kKilo * kKilo), 1) + format::kThinSpace + u"MB"_s;
}

QString sizeWords(const LogSize& size)
{
    return format::counted(size.workouts, BackupsDialog::tr("1 workout"), BackupsDialog::tr("%1 workouts"))
        + u", "_s + format::counted(size.sets, BackupsDialog::tr("1 set"), BackupsDialog::tr("%1 sets"));
}

QString timeWords(const Moment& moment)
{
    const QString date = format::date(moment.date());
    return moment.time() ? date + u", "_s + format::time(*moment.time()) : date;
}

BackupsDialog::BackupsDialog(Journal& journal, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_table(importTable({tr("When"), tr("Workouts"), tr("Sets"), tr("Size"), tr("What it is")}, What, this))
    , m_says(makeLabel({}, "small", this))
    , m_backUp(new QPushButton(tr("&Back up now"), this))
    , m_restore(new QPushButton(tr("&Restore this one…"), this))
{
    setWindowTitle(tr("Backups"));
    build();
    list();
    resize(720, 520);
}

void BackupsDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Backups"), "title", this));
    QLabel* how = makeLabel(
        tr("Made by themselves while you train, at most one in half an hour, each read again after it was "
           "written. Kept are the last of 12 days, 10 weeks and 9 months. They lie beside the log, so copy "
           "one to another disk now and then."),
        "muted", this);
    how->setWordWrap(true);
    column->addWidget(how);
    m_table->setAccessibleName(tr("Backups"));
    for (const int figures : {Workouts, Sets, Size})
        m_table->horizontalHeaderItem(figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    m_says->setWordWrap(true);
    column->addWidget(m_says);
    auto* foot = new QHBoxLayout;
    auto* folder = new QPushButton(tr("Show in &folder"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {folder, m_backUp, close})
        button->setAutoDefault(false);
    m_restore->setProperty("kind", u"primary"_s);
    foot->setSpacing(8);
    foot->addWidget(folder);
    foot->addWidget(m_backUp);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_restore);
    column->addLayout(foot);
    setTabOrder(m_table, folder);
    setTabOrder(folder, m_backUp);
    setTabOrder(m_backUp, m_restore);
    setTabOrder(m_restore, close);
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString path = m_backups.empty() ? m_journal.path() : m_backups.front().path;
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
    });
    connect(m_backUp, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_table, &QTableWidget::itemActivated, this, &BackupsDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_restore->setEnabled(chosen().has_value()); });
}

void BackupsDialog::list()
{
    m_backups = backupsOf(m_journal.path());
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; const Backup& backup : m_backups) {
        m_table->setItem(row, When, new QTableWidgetItem(timeWords(backup.madeAt)));
        m_table->setItem(row, Workouts, numberCell(u"…"_s));
        m_table->setItem(row, Sets, numberCell(u"…"_s));
        m_table->setItem(row, Size, numberCell(fileSize(backup.bytes)));
        m_table->setItem(row, What,
            new QTableWidgetItem(
                backup.kind == Backup::Kind::Copy ? tr("backup") : tr("replaced by a restore")));
        ++row;
    }
    m_restore->setEnabled(false);
    if (m_backups.empty())
        m_says->setText(tr("There are none yet. The first comes with the first workout."));
    else
        m_table->selectRow(0);
    m_table->setFocus();
    m_counting.start(
        [backups = m_backups](Progress& progress) {
            std::vector<Result<LogSize>> sizes;
            for (const Backup& backup : backups) {
                if (!progress.isCancelled())
                    sizes.push_back(sizeOf(backup.path));
            }
            return sizes;
        },
        [this](const std::vector<Result<LogSize>>& sizes) { showSizes(sizes); });
}

void BackupsDialog::showSizes(const std::vector<Result<LogSize>>& sizes)
{
    for (int row = 0; const Result<LogSize>& size : sizes) {
        m_table->item(row, Workouts)->setText(size ? format::number(double(size->workouts)) : u"–"_s);
        m_table->item(row, Sets)->setText(size ? format::number(double(size->sets)) : u"–"_s);
        if (!size)
            m_table->item(row, What)->setText(tr("cannot be read"));
        ++row;
    }
}

std::optional<Backup> BackupsDialog::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_backups.size()))
        return std::nullopt;
    return m_backups[static_cast<std::size_t>(row)];
}

void BackupsDialog::backUpNow()
{
    m_backUp->setEnabled(false);
    m_copying.start(
        [path = m_journal.path(), now = m_journal.now()](Progress&) { return backUpBesides(path, now); },
        [this](const Result<QString>& made) {
            m_backUp->setEnabled(true);
            setRole(m_says, made ? "small" : "bad");
            m_says->setText(made ? tr("Backed up, read again and sound.") : made.error().message);
            list();
        });
}

QString BackupsDialog::question(const Backup& backup) const
{
    QString text = tr("The log becomes as it was on %1. The log of now is kept among the backups.")
                       .arg(timeWords(backup.madeAt));
    const Loss loss = lossOf(m_journal.path(), backup.path);
    if (!loss.workouts.isEmpty())
        text += u"\n\n"_s + tr("Not in the backup, or not all of it:") + u'\n'
            + loss.workouts.mid(0, kMostNamed).join(u'\n');
    if (loss.workouts.size() > kMostNamed)
        text += u'\n' + tr("and %1 more").arg(format::number(double(loss.workouts.size() - kMostNamed)));
    return text;
}

void BackupsDialog::restore()
{
    const auto backup = chosen();
    if (!backup)
        return;
    QMessageBox box(QMessageBox::Question, tr("Restore"), question(*backup), QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton* yes = box.addButton(tr("Restore backup"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    m_wanted = backup->path;
    accept();
}

} // namespace settheory
