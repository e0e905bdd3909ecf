// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/exchange/import/importer.h"
#include "core/journal/deletions.h"
#include "core/journal/journal.h"
#include "ui/dialogs/exercisechooser.h"
#include "ui/dialogs/importtables.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

namespace settheory {
namespace {

QHBoxLayout* countLine(int count, const QString& what, const QString& more, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 5, 8, 5);
    line->setSpacing(6);
    QLabel* number = makeLabel(format::number(count), nullptr, parent);
    QFont bold = number->font();
    bold.setWeight(QFont::DemiBold);
    number->setFont(bold);
    line->addWidget(number);
    line->addWidget(makeLabel(what, nullptr, parent));
    line->addSpacing(12);
    line->addWidget(makeLabel(more, "muted", parent), 1);
    return line;
}

} // namespace

ImportDialog::ImportDialog(Journal& journal, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_waiting(paths)
    , m_files(static_cast<int>(paths.size()))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    connect(&m_task, &Task::progressed, m_progress, &QWidget::show);
    connect(&m_task, &Task::ended, m_progress, &QWidget::hide);
    for (ChoiceBox* box : {m_from, m_unit, m_decimal, m_dates, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::look);
    connect(m_bringBack, &QCheckBox::toggled, this, &ImportDialog::look);
    resize(1000, 680);
    m_import->setFocus();
    takeFile();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* header = new PageHeader(tr("Import"), this);
    m_file = makeLabel({}, "muted", this);
    auto* other = new QPushButton(tr("&Other file…"), this);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ImportDialog::otherFile);
    header->addAction(other);
    column->addWidget(header);
    column->addWidget(m_file);
    column->addWidget(buildChoices());
    m_evidence = makeLabel({}, "small", this);
    m_evidence->setWordWrap(true);
    column->addWidget(m_evidence);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(buildLeft(), 55);
    halves->addWidget(buildRight(), 45);
    column->addLayout(halves, 1);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    auto* foot = new QHBoxLayout;
    QLabel* promise =
        makeLabel(tr("One step: Ctrl+Z takes all of it back. A backup is made first."), "small", this);
    promise->setWordWrap(true);
    foot->addWidget(promise, 1);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    m_import = new QPushButton(this);
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::run);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    column->addLayout(foot);
}

QWidget* ImportDialog::buildChoices()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(8, bar);
    m_from = new ChoiceBox(tr("From"), bar);
    m_from->addItem(tr("as its content tells"), QString());
    for (const Importer& importer : importers()) {
        const QString key = QString::fromLatin1(importer.key);
        if (importer.read && m_from->findData(key) < 0)
            m_from->addItem(key == u"table" ? tr("any table") : QString::fromUtf8(importer.name), key);
    }
    m_unit = new ChoiceBox(tr("Weights in"), bar);
    m_unit->addItem(tr("as the file says"), QString());
    m_unit->addItem(tr("kilograms"), keyOf(MassUnit::Kilogram));
    m_unit->addItem(tr("pounds"), keyOf(MassUnit::Pound));
    m_decimal = new ChoiceBox(tr("Decimal sign"), bar);
    m_decimal->addItem(tr("as the numbers tell"), QString());
    m_decimal->addItem(tr("point"), QStringLiteral("point"));
    m_decimal->addItem(tr("comma"), QStringLiteral("comma"));
    m_dates = new ChoiceBox(tr("Dates"), bar);
    m_dates->addItem(tr("as they tell"), QString());
    m_dates->addItem(tr("day first"), keyOf(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month first"), keyOf(DateOrder::MonthDayYear));
    m_zone = new ChoiceBox(tr("Time zone"), bar);
    m_zone->addItem(tr("not stated"), QString());
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->addItem(own, own);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && QString::fromLatin1(id) != own)
            m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    m_from->setAccessibleName(tr("From which app"));
    m_unit->setAccessibleName(tr("Unit of the weights"));
    m_decimal->setAccessibleName(tr("Decimal sign of the numbers"));
    m_dates->setAccessibleName(tr("Order of day and month"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_dates->hide(); // until a file has dates of numbers
    for (ChoiceBox* box : {m_from, m_unit, m_decimal, m_dates, m_zone})
        row->addWidget(box);
    return bar;
}

QWidget* ImportDialog::buildLeft()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("What will come in"), "heading", side));
    m_counts = new QVBoxLayout;
    m_counts->setSpacing(0);
    column->addLayout(m_counts);
    m_bringBack = new QCheckBox(tr("&Bring back what was deleted here"), side);
    m_bringBack->hide();
    column->addWidget(m_bringBack);
    m_columnsTitle = makeLabel(tr("What the columns hold"), "heading", side);
    column->addWidget(m_columnsTitle);
    m_columns = importTable({tr("Column"), tr("Holds")}, 1, side);
    m_columns->setAccessibleName(tr("What the columns hold"));
    column->addWidget(m_columns, 2);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("First rows"), "heading", side));
    m_rows = importTable({tr("When"), tr("Exercise"), tr("Set"), tr("Kind")}, 1, side);
    m_rows->setAccessibleName(tr("First rows of the file"));
    column->addWidget(m_rows, 1);
    return side;
}

QWidget* ImportDialog::buildRight()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_choicesTitle = makeLabel({}, "heading", side);
    column->addWidget(m_choicesTitle);
    m_choices = importTable({tr("In the file"), tr("In this log")}, 1, side);
    m_choices->setAccessibleName(tr("Exercises to choose"));
    column->addWidget(m_choices, 3);
    m_remarksTitle = makeLabel({}, "heading", side);
    column->addWidget(m_remarksTitle);
    m_remarks = importTable({tr("Line"), tr("What")}, 1, side);
    m_remarks->setAccessibleName(tr("Worth a look"));
    column->addWidget(m_remarks, 2);
    return side;
}

void ImportDialog::takeFile()
{
    if (m_waiting.isEmpty())
        return;
    const QFileInfo file(m_waiting.takeFirst());
    m_request = ImportRequest();
    m_request.path = file.filePath();
    m_offered.clear();
    QStringList words = {file.fileName(), QLocale().formattedDataSize(file.size())};
    if (m_files > 1)
        words << tr("file %1 of %2").arg(m_files - m_waiting.size()).arg(m_files);
    m_file->setText(words.join(QStringLiteral(" · ")));
    m_cancel->setText(m_waiting.isEmpty() ? tr("Cancel") : tr("Skip this file"));
    const QSignalBlocker quiet(m_bringBack);
    m_bringBack->setChecked(false);
    look();
}

/// After one was imported or skipped.
void ImportDialog::nextFile()
{
    if (!m_waiting.isEmpty())
        return takeFile();
    if (m_imported > 0)
        accept();
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_writing)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (paths.isEmpty())
        return;
    m_waiting = paths + m_waiting;
    m_files = static_cast<int>(m_waiting.size());
    takeFile();
}

void ImportDialog::otherFile()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Import"), QFileInfo(m_request.path).path(), importFilter());
    if (paths.isEmpty())
        return;
    m_waiting = paths;
    m_files = static_cast<int>(paths.size());
    takeFile();
}

void ImportDialog::look()
{
    m_request.from = m_from->currentData().toString();
    m_request.unit = massUnitForKey(m_unit->currentData().toString());
    const QString decimal = m_decimal->currentData().toString();
    m_request.decimal = decimal.isEmpty()
        ? std::nullopt
        : std::optional(decimal == u"comma" ? DecimalSign::Comma : DecimalSign::Point);
    m_request.dates = dateOrderForKey(m_dates->currentData().toString());
    m_request.zone = m_zone->currentData().toString();
    m_request.bringBackDeleted = m_bringBack->isChecked();
    m_import->setEnabled(false);
    m_progress->setRange(0, 0);
    m_task.start(
        [log = m_journal.log(), path = m_journal.path(), request = m_request, now = m_journal.now()](
            Progress& progress) -> Result<ImportPreview> {
            const auto deletions = readDeletions(path);
            if (!deletions)
                return passOn(deletions);
            ImportRequest asked = request;
            asked.deletions = *deletions;
            return previewImport(*log, asked, now, progress);
        },
        [this](const Result<ImportPreview>& preview) { take(preview); });
}

void ImportDialog::take(const Result<ImportPreview>& preview)
{
    m_preview.reset();
    if (!preview) {
        setRole(m_evidence, "bad");
        m_evidence->setText(preview.error().message);
        m_import->setText(tr("Import"));
        showCounts(ImportPreview());
        showFirstRows(ImportPreview());
        showChoices(ImportPreview());
        showRemarks(ImportPreview());
        showColumns(
            m_request.from == u"table" ? tableHeader(m_request.path) : QStringList(), m_request.columns);
        return;
    }
    m_preview = *preview;
    sayDecisions(*preview);
    m_import->setText(preview->newWorkouts() == 1
            ? tr("Import 1 workout")
            : tr("Import %1 workouts").arg(format::number(preview->newWorkouts())));
    m_import->setEnabled(openQuestion(preview->unit, preview->decimal, preview->dates).isEmpty()
        && !preview->change.isEmpty());
    showColumns(preview->format == u"table" ? preview->header : QStringList(), preview->columns);
    showCounts(*preview);
    showFirstRows(*preview);
    showChoices(*preview);
    showRemarks(*preview);
}

void ImportDialog::showCounts(const ImportPreview& preview)
{
    clearLayout(m_counts);
    const auto add = [this](int count, const QString& what, const QString& more) {
        if (m_counts->count() > 0)
            m_counts->addWidget(makeSeparator(this));
        m_counts->addLayout(countLine(count, what, more, this));
    };
    QString period;
    if (!preview.workouts.empty())
        period = tr("%1 to %2")
                     .arg(format::date(preview.workouts.front()->startedAt.date()),
                         format::date(preview.workouts.back()->startedAt.date()));
    add(preview.newWorkouts(), tr("workouts"), period);
    add(preview.newSets(), tr("sets"), setKinds(preview));
    add(static_cast<int>(preview.exercises.size()), tr("exercises"),
        tr("%1 known, %2 new")
            .arg(preview.exercises.size() - static_cast<std::size_t>(preview.newExercises()))
            .arg(preview.newExercises()));
    if (preview.knownWorkouts > 0)
        add(preview.knownWorkouts, tr("workouts"), tr("are in the log already and stay as they are"));
    if (preview.deletedWorkouts > 0)
        add(preview.deletedWorkouts, tr("workouts"), tr("were deleted here and are left out"));
    m_bringBack->setVisible(preview.deletedWorkouts > 0 || m_bringBack->isChecked());
}

/// What the file is, and each decision with the reason; a question first, if there is one.
void ImportDialog::sayDecisions(const ImportPreview& preview)
{
    const ImportWords words = importWords(preview);
    setRole(m_evidence, words.question.isEmpty() ? "small" : "caution");
    m_evidence->setText(words.question.isEmpty() ? words.evidence : words.question + u' ' + words.evidence);
    m_dates->setVisible(preview.dates.matters);
}

void ImportDialog::showFirstRows(const ImportPreview& preview)
{
    fillFirstRows(*m_rows, preview, *m_journal.log());
}

void ImportDialog::showChoices(const ImportPreview& preview)
{
    std::vector<NamedExercise> open;
    for (const NamedExercise& exercise : preview.exercises) {
        if (exercise.found != NamedExercise::Found::Known)
            open.push_back(exercise);
    }
    m_choicesTitle->setText(open.empty() ? tr("All exercises are known") : tr("Exercises to choose"));
    m_choices->setVisible(!open.empty());
    QStringList names;
    for (const NamedExercise& exercise : open)
        names << exercise.name;
    if (names == m_offered)
        return; // who is choosing keeps the place
    m_offered = names;
    m_choices->setRowCount(static_cast<int>(open.size()));
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const NamedExercise& exercise = open[static_cast<std::size_t>(row)];
        m_choices->setItem(row, 0, new QTableWidgetItem(exercise.name));
        m_choices->item(row, 0)->setToolTip(exercise.name.toHtmlEscaped());
        const bool isChosen = exercise.found == NamedExercise::Found::Chosen;
        auto* box = new ExerciseChooser(
            m_journal.log(), exercise.name, isChosen ? exercise.exercise : nullptr, m_choices);
        connect(box, &ExerciseChooser::chosen, this,
            [this, name = exercise.name](const ExercisePtr& chosen) { choose(name, chosen); });
        m_choices->setCellWidget(row, 1, box);
    }
}

void ImportDialog::showColumns(const QStringList& header, const ColumnMapping& columns)
{
    m_columnsTitle->setVisible(!header.isEmpty());
    m_columns->setVisible(!header.isEmpty());
    if (m_columns->rowCount() == header.size() && !header.isEmpty()
        && m_columns->item(0, 0)->text() == header.front())
        return;
    m_columns->setRowCount(static_cast<int>(header.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        m_columns->setItem(row, 0, new QTableWidgetItem(header[row]));
        auto* box = new ChoiceBox({}, m_columns);
        box->setAccessibleName(tr("What the column %1 holds").arg(header[row]));
        box->addItem(tr("nothing that is read"));
        for (const RowField field : allRowFields())
            box->addItem(nameOf(field), keyOf(field));
        if (const auto field = columns.constFind(nameKey(header[row])); field != columns.constEnd())
            box->setCurrentIndex(box->findData(keyOf(*field)));
        connect(box, &QComboBox::activated, this,
            [this, box, name = header[row]] { mapColumn(name, box->currentData()); });
        m_columns->setCellWidget(row, 1, box);
    }
}

void ImportDialog::mapColumn(const QString& name, const QVariant& field)
{
    if (m_request.columns.isEmpty() && m_preview)
        m_request.columns = m_preview->columns;
    m_request.columns.remove(nameKey(name));
    if (const auto chosen = rowFieldForKey(field.toString()))
        m_request.columns.insert(nameKey(name), *chosen);
    look();
}

void ImportDialog::showRemarks(const ImportPreview& preview)
{
    const bool any = !preview.warnings.empty() || !preview.report.skipped.empty();
    m_remarksTitle->setText(any ? tr("Worth a look") : QString());
    m_remarks->setVisible(any);
    fillRemarks(*m_remarks, preview);
}

void ImportDialog::choose(const QString& name, const ExercisePtr& exercise)
{
    if (exercise)
        m_request.mapping.insert(nameKey(name), exercise);
    else
        m_request.mapping.remove(nameKey(name));
    look();
}

void ImportDialog::setBusy(bool busy)
{
    m_import->setEnabled(!busy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
}

void ImportDialog::run()
{
    if (!m_preview || m_writing)
        return;
    const auto change = importChange(*m_preview);
    if (!change) {
        m_evidence->setText(change.error().message);
        return;
    }
    setBusy(true);
    m_writing = std::make_shared<Progress>();
    const auto done = [self = QPointer(this), count = m_preview->newWorkouts()](const Result<>& result) {
        if (!self)
            return;
        self->m_writing.reset();
        self->setBusy(false);
        if (result) {
            self->m_imported += count;
            self->nextFile();
            return;
        }
        setRole(self->m_evidence, "bad");
        self->m_evidence->setText(result.error().message);
    };
    m_journal.applyInBackground(*change, m_writing, done, Journal::CopyFirst::Yes);
}

void ImportDialog::reject()
{
    if (m_writing) {
        m_writing->cancel();
        return;
    }
    if (m_waiting.isEmpty() && m_imported == 0)
        QDialog::reject();
    else
        nextFile();
}

} // namespace settheory
