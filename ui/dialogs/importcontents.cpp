// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importcontents.h"

#include "ui/dialogs/exercisechooser.h"
#include "ui/dialogs/importtables.h"
#include "ui/dialogs/mappingbar.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/tabularlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr int kControlRow = 44; // of a table with controls in it

/// A control in a row of a table, with the ground of the row around it.
void putControl(QTableWidget& table, int row, QWidget* control)
{
    auto* cell = new QWidget(&table);
    auto* around = new QHBoxLayout(cell);
    around->setContentsMargins(4, 4, 4, 5);
    around->addWidget(control);
    cell->setFocusProxy(control);
    table.setCellWidget(row, 1, cell);
}

/// No higher than its rows.
void fitToRows(QTableWidget& table)
{
    table.setMaximumHeight(
        table.horizontalHeader()->sizeHint().height() + kControlRow * table.rowCount() + 2);
}

} // namespace

ImportContents::ImportContents(Journal& journal, QWidget* parent)
    : QWidget(parent)
{
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(16);
    halves->addWidget(buildLeft(), 55);
    halves->addWidget(buildRight(journal), 45);
    connect(m_bringBack, &QCheckBox::toggled, this, &ImportContents::bringBackToggled);
    connect(m_mapping, &MappingBar::chosen, this, &ImportContents::mappingChosen);
    connect(m_mapping, &MappingBar::failed, this, &ImportContents::failed);
}

QWidget* ImportContents::buildLeft()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_countsTitle = makeLabel(tr("What will come in"), "heading", side);
    column->addWidget(m_countsTitle);
    m_counts = new QGridLayout;
    m_counts->setHorizontalSpacing(6);
    m_counts->setVerticalSpacing(0);
    m_counts->setColumnMinimumWidth(0, 2); // with the spacing: as far in as the words of the tables
    m_counts->setColumnStretch(3, 1);
    column->addLayout(m_counts);
    m_bringBack = new QCheckBox(tr("&Bring back what was deleted here"), side);
    m_bringBack->hide();
    column->addWidget(m_bringBack);
    column->addSpacing(8);
    m_rowsTitle = makeLabel(tr("First rows"), "heading", side);
    column->addWidget(m_rowsTitle);
    m_rows = firstRowsTable(side);
    m_rows->setAccessibleName(tr("First rows of the file"));
    column->addWidget(m_rows, 1);
    return side;
}

QWidget* ImportContents::buildRight(Journal& journal)
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_columnsTitle = makeLabel(tr("What the columns hold"), "heading", side);
    column->addWidget(m_columnsTitle);
    m_mapping = new MappingBar(journal, side);
    column->addWidget(m_mapping);
    m_columns = importTable({tr("Column"), tr("Holds")}, 1, side, kControlRow);
    m_columns->setAccessibleName(tr("What the columns hold"));
    column->addWidget(m_columns, 4);
    m_choicesTitle = makeLabel({}, "heading", side);
    column->addWidget(m_choicesTitle);
    m_choices = importTable({tr("In the file"), tr("In this log")}, 1, side, kControlRow);
    m_choices->setAccessibleName(tr("Exercises to choose"));
    column->addWidget(m_choices, 3);
    column->addSpacing(8);
    m_remarksTitle = makeLabel({}, "heading", side);
    column->addWidget(m_remarksTitle);
    m_remarks = remarksTable(side);
    m_remarks->setAccessibleName(tr("Worth a look"));
    column->addWidget(m_remarks, 2);
    column->addStretch(); // where there is nothing to choose and nothing to look at
    return side;
}

void ImportContents::forget()
{
    m_offered.clear();
    const QSignalBlocker quiet(m_bringBack);
    m_bringBack->setChecked(false);
}

bool ImportContents::bringsBackDeleted() const
{
    return m_bringBack->isChecked();
}

void ImportContents::clear()
{
    m_offered.clear();
    clearLayout(m_counts);
    for (QWidget* part : {static_cast<QWidget*>(m_countsTitle), static_cast<QWidget*>(m_bringBack),
             static_cast<QWidget*>(m_rowsTitle), static_cast<QWidget*>(m_rows),
             static_cast<QWidget*>(m_choicesTitle), static_cast<QWidget*>(m_choices),
             static_cast<QWidget*>(m_remarksTitle), static_cast<QWidget*>(m_remarks)})
        part->hide();
}

void ImportContents::setPreview(const ImportPreview& preview, const LogSnapshot& log)
{
    for (QWidget* part : {static_cast<QWidget*>(m_countsTitle), static_cast<QWidget*>(m_rowsTitle),
             static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_choicesTitle)})
        part->show();
    showCounts(preview);
    fillFirstRows(*m_rows, preview);
    showChoices(preview, log);
    showRemarks(preview);
}

void ImportContents::showCounts(const ImportPreview& preview)
{
    clearLayout(m_counts);
    QString period;
    if (!preview.workouts.empty())
        period = tr("%1 to %2")
                     .arg(format::date(preview.workouts.front()->startedAt.date()),
                         format::date(preview.workouts.back()->startedAt.date()));
    addCount(preview.newWorkouts(), tr("workouts"), period);
    addCount(preview.newSets(), tr("sets"), setKinds(preview));
    addCount(static_cast<int>(preview.exercises.size()), tr("exercises"),
        tr("%1 known, %2 new")
            .arg(preview.exercises.size() - static_cast<std::size_t>(preview.newExercises()))
            .arg(preview.newExercises()));
    if (!preview.weighed.empty())
        addCount(static_cast<int>(preview.weighed.size()), tr("body weights"),
            tr("go to the workouts of their days"));
    if (preview.knownWorkouts > 0)
        addCount(preview.knownWorkouts, tr("workouts"), tr("are in the log already and stay as they are"));
    if (preview.deletedWorkouts > 0)
        addCount(preview.deletedWorkouts, tr("workouts"), tr("were deleted here and are left out"));
    m_bringBack->setVisible(preview.deletedWorkouts > 0 || m_bringBack->isChecked());
}

/// "330 workouts   3 July 2024 to 15 September 2025", a hairline above all but the first.
void ImportContents::addCount(int count, const QString& what, const QString& more)
{
    int row = m_counts->rowCount();
    if (m_counts->count() > 0)
        m_counts->addWidget(makeSeparator(this), row++, 0, 1, 4);
    auto* number = new TabularLabel(format::number(count), this);
    QFont bold = number->font();
    bold.setWeight(QFont::DemiBold);
    number->setFont(bold);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QLabel* explanation = makeLabel(more, "muted", this);
    explanation->setWordWrap(true);
    explanation->setContentsMargins(10, 6, 8, 6);
    m_counts->addWidget(number, row, 1);
    m_counts->addWidget(makeLabel(what, nullptr, this), row, 2);
    m_counts->addWidget(explanation, row, 3);
}

void ImportContents::showChoices(const ImportPreview& preview, const LogSnapshot& log)
{
    std::vector<NamedExercise> open;
    QStringList names;
    for (const NamedExercise& exercise : preview.exercises) {
        if (exercise.found == NamedExercise::Found::Known)
            continue;
        open.push_back(exercise);
        names << exercise.name;
    }
    m_choicesTitle->setText(open.empty() ? tr("All exercises are known") : tr("Exercises to choose"));
    m_choices->setVisible(!open.empty());
    if (names == m_offered)
        return; // who is choosing keeps the place
    m_offered = names;
    m_choices->setRowCount(static_cast<int>(open.size()));
    fitToRows(*m_choices);
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const NamedExercise& exercise = open[static_cast<std::size_t>(row)];
        m_choices->setItem(row, 0, new QTableWidgetItem(exercise.name));
        m_choices->item(row, 0)->setToolTip(format::tip(exercise.name));
        const bool isChosen = exercise.found == NamedExercise::Found::Chosen;
        auto* box =
            new ExerciseChooser(log, exercise.name, isChosen ? exercise.exercise : nullptr, m_choices);
        connect(box, &ExerciseChooser::chosen, this,
            [this, name = exercise.name](const ExercisePtr& chosen) { Q_EMIT exerciseChosen(name, chosen); });
        putControl(*m_choices, row, box);
    }
}

void ImportContents::setColumns(
    const QStringList& header, const ColumnMapping& columns, const QString& mapping)
{
    m_columnsTitle->setVisible(!header.isEmpty());
    m_mapping->setVisible(!header.isEmpty());
    m_columns->setVisible(!header.isEmpty());
    m_mapping->setTable(header, columns, mapping);
    if (m_header != header) {
        m_header = header;
        listColumns();
    }
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        auto* box = m_columns->cellWidget(row, 1)->findChild<ChoiceBox*>();
        const auto field = columns.constFind(nameKey(header[row]));
        box->setCurrentIndex(field == columns.constEnd() ? 0 : box->findData(keyOf(*field)));
    }
}

void ImportContents::listColumns()
{
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_header.size()));
    fitToRows(*m_columns);
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString& name = m_header[row];
        m_columns->setItem(row, 0, new QTableWidgetItem(name));
        m_columns->item(row, 0)->setToolTip(name.toHtmlEscaped());
        auto* box = new ChoiceBox({}, m_columns);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setAccessibleName(tr("What the column %1 holds").arg(name));
        box->addItem(tr("nothing that is read"), QString());
        for (const RowField field : allRowFields())
            box->addItem(nameOf(field), keyOf(field));
        connect(box, &QComboBox::activated, this,
            [this, box, name] { Q_EMIT columnMapped(name, box->currentData().toString()); });
        putControl(*m_columns, row, box);
    }
}

void ImportContents::showRemarks(const ImportPreview& preview)
{
    const bool any = !preview.warnings.empty() || !preview.report.skipped.empty();
    m_remarksTitle->setText(any ? tr("Worth a look") : QString());
    m_remarksTitle->setVisible(any);
    m_remarks->setVisible(any);
    fillRemarks(*m_remarks, preview);
}

} // namespace settheory
