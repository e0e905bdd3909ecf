// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/exchange/import/importer.h"
#include "core/journal/journal.h"
#include "ui/dialogs/importtables.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/pageheader.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStringListModel>
#include <QTableWidget>
#include <QTimeZone>
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

ImportDialog::ImportDialog(Journal& journal, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_exercises(new QStringListModel(this))
{
    setWindowTitle(tr("Import"));
    build();
    QStringList names = {tr("New exercise")};
    for (const ExercisePtr& exercise : journal.log()->exercises()) {
        if (!exercise->retired)
            names << exercise->name;
    }
    m_exercises->setStringList(names);
    connect(&m_task, &Task::progressed, m_progress, &QWidget::show);
    connect(&m_task, &Task::ended, m_progress, &QWidget::hide);
    for (ChoiceBox* box : {m_from, m_unit, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::look);
    resize(1000, 700);
    m_import->setFocus();
    takeFile(path);
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
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    m_import = new QPushButton(this);
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::run);
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    column->addLayout(foot);
}

QWidget* ImportDialog::buildChoices()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_from = new ChoiceBox(tr("From"), bar);
    m_from->addItem(tr("as its content tells"), QString());
    for (const Importer& importer : importers()) {
        if (importer.read)
            m_from->addItem(QString::fromUtf8(importer.name), QString::fromLatin1(importer.key));
    }
    m_unit = new ChoiceBox(tr("Weights in"), bar);
    m_unit->addItem(tr("as the file says"), QString());
    m_unit->addItem(tr("kilograms"), keyOf(MassUnit::Kilogram));
    m_unit->addItem(tr("pounds"), keyOf(MassUnit::Pound));
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
    m_zone->setAccessibleName(tr("Time zone"));
    for (ChoiceBox* box : {m_from, m_unit, m_zone})
        row->addWidget(box);
    row->addStretch();
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

void ImportDialog::takeFile(const QString& path)
{
    const QFileInfo file(path);
    m_request = ImportRequest();
    m_request.path = path;
    m_file->setText(QStringLiteral("%1 · %2").arg(file.fileName(), QLocale().formattedDataSize(file.size())));
    look();
}

void ImportDialog::otherFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), QFileInfo(m_request.path).path(),
        tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void ImportDialog::look()
{
    m_request.from = m_from->currentData().toString();
    m_request.unit = massUnitForKey(m_unit->currentData().toString());
    m_request.zone = m_zone->currentData().toString();
    m_import->setEnabled(false);
    m_progress->setRange(0, 0);
    m_task.start([log = m_journal.log(), request = m_request, now = m_journal.now()](
                     Progress& progress) { return previewImport(*log, request, now, progress); },
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
        return;
    }
    m_preview = *preview;
    const bool ask = preview->unit.mustBeAsked;
    setRole(m_evidence, ask ? "caution" : "small");
    const QString question =
        ask ? tr("The file does not say its unit: choose kilograms or pounds. ") : QString();
    m_evidence->setText(
        question + tr("%1, by its columns. Weights: %2").arg(preview->formatName, preview->unit.evidence));
    m_import->setText(tr("Import %1 workouts").arg(format::number(preview->newWorkouts())));
    m_import->setEnabled(!ask && !preview->change.isEmpty());
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
    m_choices->setRowCount(static_cast<int>(open.size()));
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const NamedExercise& exercise = open[static_cast<std::size_t>(row)];
        m_choices->setItem(row, 0, new QTableWidgetItem(exercise.name));
        auto* box = new QComboBox(m_choices);
        box->setModel(m_exercises);
        box->setAccessibleName(tr("%1 in this log").arg(exercise.name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (exercise.found == NamedExercise::Found::Chosen && exercise.exercise)
            box->setCurrentText(exercise.exercise->name);
        connect(box, &QComboBox::activated, this, [this, name = exercise.name, box] {
            choose(name, box->currentIndex() == 0 ? QString() : box->currentText());
        });
        m_choices->setCellWidget(row, 1, box);
    }
}

void ImportDialog::showRemarks(const ImportPreview& preview)
{
    const bool any = !preview.warnings.empty() || !preview.report.skipped.empty();
    m_remarksTitle->setText(any ? tr("Worth a look") : QString());
    m_remarks->setVisible(any);
    fillRemarks(*m_remarks, preview);
}

void ImportDialog::choose(const QString& name, const QString& exercise)
{
    if (exercise.isEmpty())
        m_request.mapping.remove(nameKey(name));
    else
        m_request.mapping.insert(nameKey(name), m_journal.log()->findExerciseNamed(exercise));
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
    m_imported = m_preview->newWorkouts();
    const auto done = [self = QPointer(this)](const Result<>& result) {
        if (!self)
            return;
        self->m_writing.reset();
        self->setBusy(false);
        if (result) {
            self->accept();
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
    QDialog::reject();
}

} // namespace settheory
