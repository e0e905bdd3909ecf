// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastimportsdialog.h"

#include "core/exchange/import/importer.h"
#include "core/journal/journal.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/importtables.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

enum Column { When, File, From, Workouts, Sets, Edited };
constexpr QSize kSize(780, 560);

/// As the clock on this wall shows it.
Moment onThisWall(qint64 unixSeconds)
{
    return Moment::fromUtc(unixSeconds, QDateTime::fromSecsSinceEpoch(unixSeconds).offsetFromUtc());
}

Moment editOf(const Workout& workout)
{
    constexpr qint64 kPerSecond = 1000;
    return onThisWall(workout.editedAt / kPerSecond);
}

QString appOf(const PastImport& past)
{
    if (past.source == u"table")
        return PastImportsDialog::tr("any table");
    const Importer* importer = findImporter(past.file ? past.file->format : past.source);
    return importer ? QString::fromUtf8(importer->name) : past.source;
}

QString nameOf(const PastImport& past)
{
    return past.file ? past.file->name : PastImportsDialog::tr("unknown");
}

QString workoutsOf(std::size_t count)
{
    return format::counted(
        static_cast<qint64>(count), PastImportsDialog::tr("1 workout"), PastImportsDialog::tr("%1 workouts"));
}

/// "330 workouts from Wed 3 Jul 2024 to Mon 15 Sep 2025; 2 were deleted since."
QString aboutOf(const PastImport& past)
{
    const QString first = format::date(past.workouts.front()->startedAt.date());
    const QString last = format::date(past.workouts.back()->startedAt.date());
    QString about = first == last
        ? PastImportsDialog::tr("%1 of %2").arg(workoutsOf(past.workouts.size()), first)
        : PastImportsDialog::tr("%1 from %2 to %3").arg(workoutsOf(past.workouts.size()), first, last);
    if (const int deleted = past.deleted().value_or(0); deleted > 0)
        about += u"; "_s
            + format::counted(deleted, PastImportsDialog::tr("1 was deleted since"),
                PastImportsDialog::tr("%1 were deleted since"));
    if (!past.file)
        about += u"; "_s + PastImportsDialog::tr("it came in before the log kept the names of files");
    return about + u'.';
}

QTableWidgetItem* figure(std::size_t number)
{
    auto* item = new QTableWidgetItem(format::number(static_cast<double>(number)));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

PastImportsDialog::PastImportsDialog(Journal& journal, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_table(importTable(
          {tr("When"), tr("File"), tr("From"), tr("Workouts"), tr("Sets"), tr("Edited since")}, File, this))
    , m_about(makeLabel({}, nullptr, this))
    , m_editedTitle(makeLabel({}, "heading", this))
    , m_edited(importTable({tr("Workout"), tr("Sets"), tr("Edited")}, 0, this))
    , m_says(makeLabel(tr("One step: Ctrl+Z brings all of it back. A backup is made first."), "small", this))
    , m_progress(new QProgressBar(this))
    , m_takeBack(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Past imports"));
    build();
    connect(&m_journal, &Journal::changed, this, &PastImportsDialog::list);
    list();
    resize(parent ? kSize.boundedTo(parent->window()->size()) : kSize);
}

void PastImportsDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Past imports"), "title", this));
    QLabel* how = makeLabel(tr("What came in from files and is still here. Taking an import back removes its "
                               "workouts; exercises stay."),
        "muted", this);
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_edited->setAccessibleName(tr("Edited since, and lost if the import is taken back"));
    for (const auto& [table, figures] :
        {std::pair(m_table, Workouts), {m_table, Sets}, {m_table, Edited}, {m_edited, Column(1)}})
        table->horizontalHeaderItem(figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    for (QLabel* label : {how, m_about, m_says})
        label->setWordWrap(true);
    column->addWidget(how);
    column->addWidget(m_table, 3);
    column->addWidget(m_about);
    column->addWidget(m_editedTitle);
    column->addWidget(m_edited, 2);
    column->addWidget(m_progress);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_says, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_takeBack);
    m_takeBack->setProperty("kind", u"primary"_s);
    column->addLayout(foot);
    // Enter in the list takes nothing back.
    for (QPushButton* button : {m_close, m_takeBack})
        button->setAutoDefault(false);
    setTabOrder(m_table, m_edited);
    setTabOrder(m_edited, m_takeBack);
    setTabOrder(m_takeBack, m_close);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PastImportsDialog::showChosen);
    connect(m_takeBack, &QPushButton::clicked, this, &PastImportsDialog::takeBack);
    connect(m_close, &QPushButton::clicked, this, &PastImportsDialog::reject);
}

void PastImportsDialog::list()
{
    m_imports = pastImports(*m_journal.log());
    m_table->setRowCount(static_cast<int>(m_imports.size()));
    for (int row = 0; const PastImport& past : m_imports) {
        const Moment when = past.file ? past.importedAt : onThisWall(past.importedAt.instant());
        m_table->setItem(row, When, new QTableWidgetItem(timeWords(when)));
        m_table->setItem(row, File, new QTableWidgetItem(nameOf(past)));
        m_table->item(row, File)->setToolTip(nameOf(past).toHtmlEscaped());
        m_table->setItem(row, From, new QTableWidgetItem(appOf(past)));
        m_table->setItem(row, Workouts, figure(past.workouts.size()));
        m_table->setItem(row, Sets, figure(static_cast<std::size_t>(past.sets())));
        m_table->setItem(row, Edited, figure(past.edited.size()));
        ++row;
    }
    if (!m_imports.empty())
        m_table->selectRow(0);
    showChosen();
    (m_imports.empty() ? static_cast<QWidget*>(m_close) : m_table)->setFocus();
}

/// What it is, and first of all what would be lost.
void PastImportsDialog::showChosen()
{
    const PastImport* past = chosen();
    m_about->setText(past ? aboutOf(*past) : tr("Nothing in this log came in from a file."));
    m_takeBack->setEnabled(past && !m_writing);
    m_takeBack->setText(past ? tr("&Take back %1").arg(workoutsOf(past->workouts.size())) : tr("&Take back"));
    const bool isEdited = past && !past->edited.empty();
    m_editedTitle->setVisible(isEdited);
    m_edited->setVisible(isEdited);
    m_edited->setRowCount(0);
    if (!isEdited)
        return;
    m_editedTitle->setText(format::counted(static_cast<qint64>(past->edited.size()),
        tr("Edited since: 1 workout, whose edits would be lost"),
        tr("Edited since: %1 workouts, whose edits would be lost")));
    m_edited->setRowCount(static_cast<int>(past->edited.size()));
    for (int row = 0; const WorkoutPtr& workout : past->edited) {
        const QString date = format::date(workout->startedAt.date());
        m_edited->setItem(
            row, 0, new QTableWidgetItem(workout->title.isEmpty() ? date : date + u", "_s + workout->title));
        m_edited->setItem(row, 1, figure(workout->sets.size()));
        m_edited->setItem(row, 2, new QTableWidgetItem(timeWords(editOf(*workout))));
        ++row;
    }
}

const PastImport* PastImportsDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_imports.size()) ? nullptr
                                                                : &m_imports[static_cast<std::size_t>(row)];
}

void PastImportsDialog::takeBack()
{
    const PastImport* past = chosen();
    if (!past || m_writing)
        return;
    m_writing = std::make_shared<Progress>();
    m_takeBack->setEnabled(false);
    m_progress->show();
    const auto done = [self = QPointer(this), past = *past](const Result<>& result) {
        if (self)
            self->end(past, result);
    };
    m_journal.applyInBackground(takenBack(*past), m_writing, done, Journal::CopyFirst::Yes);
}

void PastImportsDialog::end(const PastImport& past, const Result<>& result)
{
    m_writing.reset();
    m_progress->hide();
    if (result)
        m_news = past.file ? tr("Took back %1 of %2.").arg(workoutsOf(past.workouts.size()), past.file->name)
                           : tr("Took back %1.").arg(workoutsOf(past.workouts.size()));
    setRole(m_says, result || result.error().kind == Error::Kind::Cancelled ? "small" : "bad");
    m_says->setText(
        result ? m_news + u' ' + tr("Ctrl+Z in the window brings all of it back.") : result.error().message);
    list();
}

void PastImportsDialog::reject()
{
    if (m_writing)
        m_writing->cancel();
    else
        QDialog::reject();
}

} // namespace settheory
