// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtables.h"

#include "core/exchange/csv/csvreader.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabulardelegate.h"

#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace settheory {
namespace {

constexpr int kFirstRows = 12;
constexpr int kLoadColumn = 2, kRepsColumn = 3; // of the first rows
constexpr int kMostRemarks = 500;
constexpr int kMarkWidth = 28;

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportDialog", text);
}

/// A sentence on as many lines as it takes.
class WrappedDelegate : public TabularDelegate {
public:
    using TabularDelegate::TabularDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect room(0, 0, std::max(80, option.rect.width() - 2 * kInset), 10000);
        const QRect words =
            option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
        return {80, std::max(kLowest, words.height() + 2 * kAbove)};
    }

protected:
    void drawText(QPainter& painter, const QRectF& room, Qt::Alignment, const QString& text) const override
    {
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, text);
    }

private:
    static constexpr int kLowest = 32;
    static constexpr int kAbove = 7;
};

/// "working", "warm-up", "to failure", "working @2".
QString kindOf(const PerformedSet& set)
{
    QString kind = nameOf(set.role);
    if (set.toFailure == true)
        kind = set.role == SetRole::Working ? tr("to failure") : tr("%1, to failure").arg(kind);
    else if (set.rir)
        kind += u' ' + format::rir(*set.rir);
    return kind;
}

/// "3 Jul 2024": without the day of the week, which would take the exercise's room.
QString plainDate(QDate date)
{
    static const QRegularExpression kWeekday(QStringLiteral("dddd[,.]?\\s*"));
    QString pattern = QLocale().dateFormat(QLocale::LongFormat).remove(kWeekday);
    pattern = pattern.replace(QStringLiteral("MMMM"), QStringLiteral("MMM")).trimmed();
    while (pattern.endsWith(u','))
        pattern.chop(1);
    return QLocale().toString(date, pattern);
}

QString whenOf(const Moment& start)
{
    const QString date = plainDate(start.date());
    return start.time() ? date + QStringLiteral(", ") + format::time(*start.time()) : date;
}

} // namespace

QTableWidget* importTable(const QStringList& head, int stretched, QWidget* parent, int rowHeight)
{
    auto* table = new QTableWidget(0, static_cast<int>(head.size()), parent);
    table->setHorizontalHeaderLabels(head);
    dressTable(table, rowHeight);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QTableWidget* remarksTable(QWidget* parent)
{
    QTableWidget* table = importTable({tr("Mark"), tr("What")}, 1, parent);
    table->setItemDelegateForColumn(1, new WrappedDelegate(table));
    table->setWordWrap(true);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setMinimumSectionSize(kMarkWidth);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    table->setColumnWidth(0, kMarkWidth);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
        [table] { table->verticalHeader()->resizeSections(QHeaderView::ResizeToContents); });
    return table;
}

QTableWidget* firstRowsTable(QWidget* parent)
{
    QTableWidget* table =
        importTable({tr("When"), tr("Exercise"), tr("Load"), tr("Reps"), tr("Set")}, 1, parent);
    for (const int figures : {kLoadColumn, kRepsColumn})
        table->horizontalHeaderItem(figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return table;
}

void fillFirstRows(QTableWidget& table, const ImportPreview& preview)
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
                format::loadOf(set, *exercise, std::nullopt), format::doneOf(set), kindOf(set)};
            for (int column = 0; column < cells.size(); ++column)
                table.setItem(row, column, new QTableWidgetItem(cells[column]));
            for (const int figures : {kLoadColumn, kRepsColumn})
                table.item(row, figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.item(row, 1)->setToolTip(exercise->name.toHtmlEscaped());
        }
    }
}

void fillRemarks(QTableWidget& table, const ImportPreview& preview)
{
    table.setRowCount(0);
    const Theme& theme = Theme::of(&table);
    const auto add = [&](const ImportRemark& remark, bool comesIn, const QString& text) {
        const int row = table.rowCount();
        if (row >= kMostRemarks)
            return;
        table.insertRow(row);
        auto* mark = new QTableWidgetItem(comesIn ? QStringLiteral("!") : QStringLiteral("✕"));
        mark->setForeground(comesIn ? theme.caution : theme.bad);
        mark->setData(Qt::AccessibleTextRole, comesIn ? tr("caution") : tr("left out"));
        table.setItem(row, 0, mark);
        const QString whole =
            remark.line > 0 ? tr("line %1: %2").arg(format::number(remark.line), text) : text;
        table.setItem(row, 1, new QTableWidgetItem(whole));
    };
    for (const ImportRemark& remark : preview.report.skipped)
        add(remark, false, tr("left out: %1").arg(remark.text));
    for (const ImportRemark& remark : preview.warnings)
        add(remark, true, remark.text);
}

ImportWords importWords(const ImportPreview& preview)
{
    ImportWords words;
    QStringList evidence{!preview.mapping.isEmpty()
            ? tr("A table, by the mapping “%1”: its columns are here").arg(preview.mapping)
            : preview.format == u"table"
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
        kinds << format::counted(warmups, tr("1 warm-up"), tr("%1 warm-ups"));
    if (failures > 0)
        kinds << tr("%1 to failure").arg(format::number(failures));
    if (drops > 0)
        kinds << format::counted(drops, tr("1 drop set"), tr("%1 drop sets"));
    return kinds.isEmpty() ? QString() : tr("of these %1").arg(kinds.join(QStringLiteral(", ")));
}

} // namespace settheory
