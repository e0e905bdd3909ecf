// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtables.h"

#include "core/exchange/csv/csvreader.h"
#include "ui/format/format.h"
#include "ui/widgets/tabulardelegate.h"

#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>

namespace settheory {
namespace {

constexpr int kFirstRows = 12;
constexpr int kMostRemarks = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportDialog", text);
}

QString whenOf(const Moment& start)
{
    const QString date = format::date(start.date());
    return start.time() ? date + QStringLiteral(", ") + format::time(*start.time()) : date;
}

} // namespace

QTableWidget* importTable(const QStringList& head, int stretched, QWidget* parent)
{
    auto* table = new QTableWidget(0, static_cast<int>(head.size()), parent);
    table->setHorizontalHeaderLabels(head);
    dressTable(table, 36);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fillFirstRows(QTableWidget& table, const ImportPreview& preview, const Log& log)
{
    QHash<ExerciseId, ExercisePtr> exercises;
    for (const NamedExercise& named : preview.exercises) {
        if (named.exercise)
            exercises.insert(named.exercise->id, named.exercise);
    }
    table.setRowCount(0);
    for (const WorkoutPtr& workout : preview.workouts) {
        for (const PerformedSet& set : workout->sets) {
            const int row = table.rowCount();
            if (row == kFirstRows)
                return;
            const ExercisePtr exercise = exercises.value(workout->exerciseOf(set).exercise);
            if (!exercise)
                continue;
            table.insertRow(row);
            const QStringList cells = {whenOf(workout->startedAt), exercise->name,
                format::set(set, *exercise, log.settings().unit), nameOf(set.role)};
            for (int column = 0; column < cells.size(); ++column)
                table.setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
}

void fillRemarks(QTableWidget& table, const ImportPreview& preview)
{
    table.setRowCount(0);
    const auto add = [&](const ImportRemark& remark, const QString& text) {
        const int row = table.rowCount();
        if (row >= kMostRemarks)
            return;
        table.insertRow(row);
        table.setItem(
            row, 0, new QTableWidgetItem(remark.line > 0 ? format::number(remark.line) : QString()));
        table.setItem(row, 1, new QTableWidgetItem(text));
        table.item(row, 1)->setToolTip(text.toHtmlEscaped());
    };
    for (const ImportRemark& remark : preview.report.skipped)
        add(remark, tr("left out: %1").arg(remark.text));
    for (const ImportRemark& remark : preview.warnings)
        add(remark, remark.text);
}

ImportWords importWords(const ImportPreview& preview)
{
    ImportWords words;
    QStringList evidence{preview.format == u"table"
            ? tr("A table, by what its columns hold")
            : tr("%1, by its contents (%2)").arg(preview.formatName, preview.variant)};
    if (preview.decimal.mustBeAsked)
        words.question = tr("Choose the decimal sign: %1.").arg(preview.decimal.evidence);
    else if (preview.dates.mustBeAsked)
        words.question =
            tr("Choose whether the day or the month stands first: %1.").arg(preview.dates.evidence);
    else if (preview.unit.mustBeAsked)
        words.question = tr("The file does not say its unit: choose kilograms or pounds.");
    if (!preview.unit.evidence.isEmpty())
        evidence << (preview.unit.mustBeAsked || !preview.unit.unit
                ? tr("Weights: %1").arg(preview.unit.evidence)
                : tr("Weights in %1: %2").arg(keyOf(*preview.unit.unit), preview.unit.evidence));
    if (!preview.decimal.mustBeAsked && !preview.decimal.evidence.isEmpty())
        evidence << tr("Decimal sign: %1").arg(preview.decimal.evidence);
    if (!preview.dates.mustBeAsked && preview.dates.matters)
        evidence << tr("Dates: %1").arg(preview.dates.evidence);
    if (preview.zone.isEmpty() && preview.clock == FileClock::Wall)
        evidence << tr("Times: the clock on the wall, without a zone");
    else if (preview.clock == FileClock::Utc)
        evidence << (preview.zone.isEmpty() ? tr("Times: in UTC; choose the zone of the gym to see its clock")
                                            : tr("Times: in UTC, shown in %1").arg(preview.zone));
    words.evidence = evidence.join(QStringLiteral(". ")) + u'.';
    return words;
}

QStringList tableHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto reader = CsvReader::open(file, path);
    return reader ? reader->header() : QStringList();
}

QString importFilter()
{
    return tr("Logs of other apps (*.csv *.txt *.tsv *.fitnotes *.gz);;All files (*)");
}

QString setKinds(const ImportPreview& preview)
{
    int warmups = 0, failures = 0, drops = 0;
    for (const WorkoutPtr& workout : preview.workouts) {
        for (const PerformedSet& set : workout->sets) {
            warmups += set.role == SetRole::Warmup ? 1 : 0;
            failures += set.toFailure == true ? 1 : 0;
            drops += set.role == SetRole::Drop ? 1 : 0;
        }
    }
    QStringList kinds;
    if (warmups > 0)
        kinds << tr("%1 warm-ups").arg(format::number(warmups));
    if (failures > 0)
        kinds << tr("%1 to failure").arg(format::number(failures));
    if (drops > 0)
        kinds << tr("%1 drop sets").arg(format::number(drops));
    return kinds.isEmpty() ? QString() : tr("of these %1").arg(kinds.join(QStringLiteral(", ")));
}

} // namespace settheory
