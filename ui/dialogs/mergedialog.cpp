// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "core/journal/journal.h"
#include "core/journal/logmerge.h"
#include "ui/dialogs/importtables.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tabularlabel.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr std::size_t kMostRows = 1000;
constexpr int kWidth = 760;
constexpr int kPlainHeight = 280;
constexpr int kHeightWithDecisions = 540;

QStringList kindsOfCounts()
{
    return {MergeDialog::tr("new"), MergeDialog::tr("changed"), MergeDialog::tr("deleted"),
        MergeDialog::tr("as they are")};
}

void addCounts(QGridLayout* grid, const QString& of, const MergeCounts& counts)
{
    const int row = grid->rowCount();
    grid->addWidget(makeSeparator(), row, 0, 1, -1);
    grid->addWidget(makeLabel(of), row + 1, 0);
    const QStringList kinds = kindsOfCounts();
    for (int column = 1; const int count : {counts.added, counts.updated, counts.deleted, counts.kept}) {
        const QString& kind = kinds.at(column - 1);
        auto* figure = new TabularLabel(format::number(count));
        figure->setAccessibleName(MergeDialog::tr("%1, %2: %3").arg(of, kind, format::number(count)));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setRole(figure, count == 0 || column == kinds.size() ? "muted" : "strong");
        grid->addWidget(figure, row + 1, column++);
    }
}

QString countsOf(const MergeCounts& counts)
{
    return MergeDialog::tr("%1 new, %2 changed, %3 deleted, %4 as they are")
        .arg(format::number(counts.added), format::number(counts.updated), format::number(counts.deleted),
            format::number(counts.kept));
}

} // namespace

MergeDialog::MergeDialog(Journal& journal, const QString& other, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_reads(makeLabel(tr("Reading both logs…"), nullptr, this))
    , m_counts(new QGridLayout)
    , m_says(makeLabel(tr("One step: Ctrl+Z takes all of it back. A backup is made first."), "small", this))
    , m_decisions(importTable({tr("Where the two differ"), tr("What stays"), tr("Why")}, 2, this))
    , m_progress(new QProgressBar(this))
    , m_run(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Merge"));
    build(other);
    m_reading.start([here = journal.path(), other](Progress&) { return mergeOfLogs(here, other); },
        [this](const Result<Merge>& merge) { take(merge); });
    resize(kWidth, kPlainHeight);
}

void MergeDialog::build(const QString& other)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Merge"), "title", this));
    QLabel* file =
        makeLabel(tr("Brings in what %1 has. That file stays as it is.").arg(QFileInfo(other).fileName()),
            "muted", this);
    file->setToolTip(format::tip(other));
    file->setWordWrap(true);
    column->addWidget(file);
    column->addWidget(m_reads);
    m_counts->setHorizontalSpacing(24);
    m_counts->setVerticalSpacing(6);
    m_counts->setColumnStretch(5, 1);
    column->addLayout(m_counts);
    m_decisions->setAccessibleName(tr("Where the two differ"));
    m_decisions->hide(); // until there are any
    column->addWidget(m_decisions, 1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    auto* foot = new QHBoxLayout;
    m_says->setWordWrap(true);
    foot->addWidget(m_says, 1);
    m_run->setEnabled(false);
    connect(m_run, &QPushButton::clicked, this, &MergeDialog::run);
    foot->addLayout(makeAnswers(this, {m_run}, m_run));
    column->addStretch();
    column->addLayout(foot);
}

void MergeDialog::take(const Result<Merge>& merge)
{
    m_progress->hide();
    m_reads->hide();
    if (!merge) {
        complain(merge.error());
        return;
    }
    m_merge = *merge;
    fill(merge->decisions);
    showCounts(*merge);
    const bool isNeeded = !merge->change.isEmpty() || merge->change.edits;
    m_run->setEnabled(isNeeded);
    if (isNeeded)
        m_run->setFocus();
    else
        m_says->setText(tr("This log has everything that the other has."));
}

void MergeDialog::showCounts(const Merge& merge)
{
    for (int column = 1; const QString& kind : kindsOfCounts())
        m_counts->addWidget(makeLabel(kind, "small"), 0, column++, Qt::AlignRight);
    addCounts(m_counts, tr("Workouts"), merge.workouts);
    addCounts(m_counts, tr("Exercises"), merge.exercises);
}

void MergeDialog::fill(const std::vector<MergeDecision>& decisions)
{
    const auto rows = std::min(decisions.size(), kMostRows);
    m_decisions->setVisible(rows > 0);
    if (rows > 0)
        resize(kWidth, kHeightWithDecisions);
    m_decisions->setRowCount(static_cast<int>(rows));
    for (std::size_t i = 0; i < rows; ++i) {
        const MergeDecision& decision = decisions[i];
        for (int column = 0; const QString& text : {decision.what, decision.kept, decision.why})
            m_decisions->setItem(static_cast<int>(i), column++, new QTableWidgetItem(text));
    }
}

void MergeDialog::run()
{
    if (!m_merge || m_writing)
        return;
    m_run->setEnabled(false);
    m_progress->show();
    m_writing = std::make_shared<Progress>();
    const auto done = [self = QPointer(this)](const Result<>& result) {
        if (!self)
            return;
        self->m_writing.reset();
        self->m_progress->hide();
        self->m_run->setEnabled(true);
        if (!result) {
            self->complain(result.error());
            return;
        }
        self->m_news = tr("Merged. Workouts: %1.").arg(countsOf(self->m_merge->workouts));
        self->accept();
    };
    m_journal.applyInBackground(m_merge->change, m_writing, done, Journal::CopyFirst::Yes);
}

void MergeDialog::complain(const Error& error)
{
    setRole(m_says, "bad");
    m_says->setText(error.message);
}

void MergeDialog::reject()
{
    if (m_writing)
        m_writing->cancel();
    else
        QDialog::reject();
}

} // namespace settheory
