// SPDX-License-Identifier: GPL-3.0-or-later
// Alpha Progression: no table, but a line for each workout, lines for its exercises, and lines for their
// sets.
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/raggedrows.h"
#include "core/exchange/import/setcells.h"
#include "core/exchange/import/strongvalues.h"

#include <QRegularExpression>

namespace settheory {
namespace {

QString cellOf(const CsvRow& row, std::size_t index)
{
    return index < row.cells.size() ? row.cells[index].trimmed() : QString();
}

/// "2026-02-17 5:04 h", "17.02.2026 5:04 PM": without the sign for hours, the hour with two digits.
QString momentText(QString cell)
{
    static const QRegularExpression kHour(QStringLiteral("\\s(\\d):"));
    cell = cell.trimmed();
    if (cell.endsWith(u" h"))
        cell.chop(2);
    return cell.replace(kHour, QStringLiteral(" 0\\1:"));
}

bool isWorkoutLine(const QStringList& cells)
{
    static const QRegularExpression kWhen(
        QStringLiteral("^\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\s+\\d{1,2}:\\d{2}"));
    return cells.size() >= 2 && kWhen.match(cells[1].trimmed()).hasMatch()
        && (cells[1].trimmed().endsWith(u" h") || (cells.size() >= 3 && cells[2].contains(u':')));
}

QStringList cellsOf(const CsvRow& row)
{
    return {row.cells.begin(), row.cells.end()};
}

class AlphaRows {
public:
    AlphaRows(ReadFile& file, const FileLoads& loads, FileNumbers numbers)
        : m_file(file)
        , m_loads(loads)
        , m_numbers(numbers)
        , m_dates(file.dates.order)
        , m_gathering(false)
    {
    }
    void read(const CsvRow& row);
    std::vector<ReadWorkout> take();

private:
    void beginWorkout(const CsvRow& row);
    void beginExercise(const CsvRow& row);
    void readColumns(const CsvRow& row);
    void readSet(const CsvRow& row);
    void addWarmups(const QString& cell, int line);
    /// Empty if it is understood; else why not.
    QString readLoad(const QString& cell, PerformedSet& set) const;
    void add(PerformedSet set, const QString& load, const QString& reps, int line);

    ReadFile& m_file;
    const FileLoads& m_loads;
    FileNumbers m_numbers;
    FileDates m_dates;
    WorkoutGathering m_gathering;
    bool m_inWorkout = false;
    bool m_hasWarmups = false;
    QString m_name;
    QString m_warmups; ///< that wait for the unit of the exercise
    std::optional<MassUnit> m_unit;
    std::size_t m_load = 1, m_reps = 2, m_rir = 0; ///< columns; 0: none
};

std::vector<ReadWorkout> AlphaRows::take()
{
    if (m_hasWarmups)
        m_file.warnings.add("warmups", 0,
            Import::tr(
                "the file lists warm-ups and does not say whether they were done; they come in as done"));
    return m_gathering.take(m_file.report);
}

void AlphaRows::read(const CsvRow& row)
{
    static const QRegularExpression kExercise(QStringLiteral("^\\d+\\.\\s+\\S"));
    const QString first = cellOf(row, 0);
    if (isWorkoutLine(cellsOf(row)))
        return beginWorkout(row);
    if (!m_inWorkout)
        return m_file.report.skip(row.line, Import::tr("it belongs to no workout that is understood"));
    if (first == u"#")
        return readColumns(row);
    if (kExercise.match(first).hasMatch())
        return beginExercise(row);
    if (number::whole(first))
        return readSet(row);
    m_file.report.skip(
        row.line, Import::tr("“%1” is no workout, no exercise and no set").arg(first.left(60)));
}

void AlphaRows::beginWorkout(const CsvRow& row)
{
    const auto startedAt = m_dates.moment(momentText(cellOf(row, 1)));
    m_inWorkout = startedAt.has_value();
    m_name.clear();
    if (!startedAt)
        return m_file.report.skip(row.line, Import::tr("“%1” is not a date").arg(cellOf(row, 1)));
    ++m_file.report.rowsWithoutSet;
    Workout workout(*startedAt);
    workout.title = cellOf(row, 0);
    workout.source = QStringLiteral("alphaprogression");
    workout.order = SetOrder::Listed;
    ReadWorkout& read = m_gathering.begin(
        startedAt->toIso() + u'\x1F' + QString::number(row.line), std::move(workout), row.line);
    QString duration = cellOf(row, 2);
    const bool isHours = duration.endsWith(u"hr");
    duration = duration.section(u' ', 0, 0);
    if (isHours && duration.count(u':') == 1)
        duration += QStringLiteral(":00");
    read.durationSeconds = strongDuration(duration);
}

void AlphaRows::beginExercise(const CsvRow& row)
{
    ++m_file.report.rowsWithoutSet;
    const QStringList parts = cellOf(row, 0).section(u'.', 1).split(QChar(0xB7));
    static const QRegularExpression kAim(QStringLiteral("^\\d")); // "6 reps", after which come "2 dropsets"
    m_name = parts[0].trimmed();
    qsizetype rest = 1;
    // What is lifted tells two exercises of one name apart.
    if (parts.size() > 1 && !kAim.match(parts[1].trimmed()).hasMatch())
        m_name += QStringLiteral(" (%1)").arg(parts[rest++].trimmed());
    PerformedExercise performed;
    performed.namedAs = m_name;
    performed.note = parts.mid(rest + 1).join(QChar(0xB7)).trimmed();
    m_gathering.addExercise(std::move(performed), m_name);
    m_warmups = cellOf(row, 1);
    m_unit.reset();
    m_load = 1;
    m_reps = 2;
    m_rir = 0;
}

void AlphaRows::readColumns(const CsvRow& row)
{
    ++m_file.report.rowsWithoutSet;
    for (std::size_t column = 1; column < row.cells.size(); ++column) {
        const QString word = cellOf(row, column).toLower();
        if (const auto unit = massUnitForKey(word)) {
            m_unit = unit;
            m_load = column;
        } else if (word.startsWith(u"rep") || word.startsWith(u"wdh")) {
            m_reps = column;
        } else if (word == u"rir") {
            m_rir = column;
        }
    }
    if (!m_warmups.isEmpty())
        addWarmups(m_warmups, row.line);
    m_warmups.clear();
}

/// "WU1 · 22,5 kg · 10 reps<br>WU2 · 47,5 kg · 8 reps"
void AlphaRows::addWarmups(const QString& cell, int line)
{
    for (const QString& warmup : cell.split(QStringLiteral("<br>"), Qt::SkipEmptyParts)) {
        const QStringList parts = warmup.split(QChar(0xB7));
        PerformedSet set;
        set.role = SetRole::Warmup;
        const QString load = parts.value(1).trimmed();
        const QString reps = parts.value(2).trimmed().section(u' ', 0, 0);
        set.reps = m_numbers.count(reps);
        if (parts.size() == 3 && set.reps && readLoad(load, set).isEmpty()) {
            m_hasWarmups = true;
            add(std::move(set), load, reps, line);
        } else {
            m_file.warnings.add(
                "warmup", line, Import::tr("the warm-up “%1” is not understood and left out").arg(warmup));
        }
    }
}

QString AlphaRows::readLoad(const QString& cell, PerformedSet& set) const
{
    const LoadCell load = loadCell(cell);
    set.loadMode = load.mode;
    if (load.number.isEmpty() || m_numbers.decimal(load.number) == 0.0)
        return {};
    set.load = m_loads.mass(load.number, load.unit ? load.unit : m_unit);
    return set.load ? QString() : Import::tr("“%1” is not a weight").arg(cell);
}

void AlphaRows::readSet(const CsvRow& row)
{
    if (m_name.isEmpty())
        return m_file.report.skip(row.line, Import::tr("the set belongs to no exercise"));
    PerformedSet set;
    if (const QString reason = readLoad(cellOf(row, m_load), set); !reason.isEmpty())
        return m_file.report.skip(row.line, reason);
    const QString reps = withoutPlus(cellOf(row, m_reps));
    set.reps = m_numbers.count(reps);
    if (!set.reps)
        return m_file.report.skip(row.line,
            reps.isEmpty() || reps == u"-" ? Import::tr("the set was planned and not done")
                                           : Import::tr("“%1” is not a number of reps").arg(reps));
    const QString rir = m_rir > 0 ? withoutPlus(cellOf(row, m_rir)) : QString();
    if (const auto value = m_numbers.decimal(rir); value && *value >= 0 && *value <= 30)
        set.rir = value;
    else if (!rir.isEmpty() && rir != u"-")
        m_file.warnings.add("rir", row.line,
            Import::tr("the reps in reserve “%1” are not understood; they stay unknown").arg(rir));
    ++m_file.report.setRows;
    add(std::move(set), cellOf(row, m_load), reps, row.line);
}

void AlphaRows::add(PerformedSet set, const QString& load, const QString& reps, int line)
{
    const QString role = keyOf(set.role);
    m_gathering.addSet(std::move(set), {m_name, role, load, {}, reps, {}, {}, {}}, line);
}

} // namespace

QString recognisesAlphaProgression(const QStringList& header)
{
    return isWorkoutLine(header) ? QStringLiteral("sessions") : QString();
}

Result<ReadFile> readAlphaProgression(const ImportSource& source, const QString& variant, Progress& progress)
{
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("alphaprogression");
    const auto rows = raggedRows(source, file, progress);
    if (!rows)
        return passOn(rows);
    DecimalSurvey decimals;
    DateSurvey dates;
    FileLoads::Counts counts;
    std::optional<MassUnit> unit;
    for (const CsvRow& row : *rows) {
        if (isWorkoutLine(cellsOf(row)))
            dates.look(momentText(cellOf(row, 1)), row.line);
        else if (cellOf(row, 0) == u"#")
            unit = massUnitForKey(cellOf(row, 1));
        else if (number::whole(cellOf(row, 0))) {
            const LoadCell load = loadCell(cellOf(row, 1));
            decimals.look(load.number, row.line);
            if (number::decimal(load.number, true).value_or(0) > 0)
                ++counts[load.unit ? load.unit : unit][load.number];
        }
    }
    file.decimal = decimals.decided(source.decimal);
    file.dates = dates.decided(source.dates);
    const FileNumbers numbers{file.decimal.sign == DecimalSign::Comma || !source.decimal};
    const FileLoads loads(counts, source.unit, numbers.commaAllowed);
    file.unit = loads.decision();
    AlphaRows reader(file, loads, numbers);
    for (const CsvRow& row : *rows)
        reader.read(row);
    file.workouts = reader.take();
    return file;
}

} // namespace settheory
