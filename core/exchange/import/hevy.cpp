// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filesurvey.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/headerlayout.h"
#include "core/exchange/import/hevycolumns.h"
#include "core/exchange/import/setcells.h"
#include "core/exchange/import/straydelimiter.h"
#include "core/exchange/import/table.h"

namespace settheory {
namespace {

using enum HevyColumn;

QString cellOf(const ImportTable& row, HevyColumn column)
{
    return row[static_cast<int>(column)].trimmed();
}

/// "A", "B" … "Z", "AA"
QString groupLetter(qsizetype index)
{
    const QString last(QChar(static_cast<char16_t>(u'A' + index % 26)));
    return index < 26 ? last : groupLetter(index / 26 - 1) + last;
}

/// Newer exports write a line break as a backslash and an n.
QString noteFrom(const QString& cell)
{
    return QString(cell).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

void look(FileSurvey& survey, const HevyHeader& header, const ImportTable& row)
{
    for (const HevyColumn column : {Reps, HevyColumn::Distance, HevyColumn::Duration, Rpe})
        survey.lookAtNumber(cellOf(row, column), row.line());
    survey.lookAtDate(cellOf(row, StartTime), row.line());
    survey.lookAtLoad(cellOf(row, Weight), {}, header.massUnit, row.line());
}

RowShape shapeOf(const HevyHeader& header, qsizetype columns)
{
    const auto at = [&](HevyColumn column) { return header.placeOf(column); };
    RowShape shape(columns);
    shape.expect(isDateCell, {at(StartTime), at(EndTime)});
    shape.expect(isCountCell, {at(SupersetId), at(SetIndex), at(Reps)});
    shape.expect(isSetKindCell, {at(SetType)});
    shape.expect(isNumberCell, {at(Weight), at(HevyColumn::Distance), at(Rpe)});
    shape.expect(isDurationCell, {at(HevyColumn::Duration)});
    shape.repsPlace = at(Reps);
    shape.distancePlace = at(HevyColumn::Distance);
    return shape;
}

/// Reads the rows of one file, one after the other.
class HevyRows {
public:
    HevyRows(ReadFile& file, const HevyHeader& header, const FileReading& reading)
        : m_file(file)
        , m_header(header)
        , m_numbers(reading.numbers)
        , m_cells(reading.loads, reading.numbers, file.warnings)
        , m_dates(file.dates.order)
        , m_ends(file.dates.order)
    {
    }
    void read(const ImportTable& row);
    std::vector<ReadWorkout> take() { return m_gathering.take(m_file.report); }

private:
    void enterWorkout(const ImportTable& row, const QString& key, const Moment& startedAt);
    void enterExercise(const ImportTable& row, int index);
    /// Empty if the set is understood; else why it is left out.
    QString whyNot(const ImportTable& row, PerformedSet& set);
    void countRound(PerformedSet& set);

    ReadFile& m_file;
    const HevyHeader& m_header;
    FileNumbers m_numbers;
    SetCells m_cells;
    FileDates m_dates;
    FileDates m_ends;
    WorkoutGathering m_gathering;
    QHash<QString, QStringList> m_supersets; ///< of each workout, in the order of their letters
    QString m_key; ///< of the workout of the last row
    QString m_superset; ///< of the exercise of the last row
    int m_index = -1; ///< of the last row
    int m_workingSets = 0; ///< of the exercise so far
};

void HevyRows::read(const ImportTable& row)
{
    const QString start = cellOf(row, StartTime);
    const auto startedAt = m_dates.moment(start);
    const auto index = m_numbers.count(cellOf(row, SetIndex));
    if (!startedAt)
        return m_file.report.skip(
            row.line(), Import::tr("“%1” is not a date of the form 9 Jul 2025, 06:42").arg(start));
    if (cellOf(row, ExerciseTitle).isEmpty())
        return m_file.report.skip(row.line(), Import::tr("there is no name of an exercise"));
    PerformedSet set;
    if (const QString reason = whyNot(row, set); !reason.isEmpty())
        return m_file.report.skip(row.line(), reason);

    const QString key = cellOf(row, Title) + u'\x1F' + start + u'\x1F' + cellOf(row, EndTime);
    enterWorkout(row, key, *startedAt);
    enterExercise(row, index.value_or(m_index + 1));
    set.rir = m_numbers.rirFromRpe(cellOf(row, Rpe), row.line(), m_file.warnings);
    countRound(set);
    ++m_file.report.setRows;
    m_gathering.addSet(std::move(set),
        {cellOf(row, ExerciseTitle), cellOf(row, SetType), cellOf(row, Weight),
            m_header.massUnit ? keyOf(*m_header.massUnit) : QString(), cellOf(row, Reps),
            cellOf(row, HevyColumn::Duration), cellOf(row, HevyColumn::Distance), cellOf(row, SetIndex)},
        row.line());
}

void HevyRows::enterWorkout(const ImportTable& row, const QString& key, const Moment& startedAt)
{
    m_key = key;
    if (m_gathering.find(key))
        return;
    Workout workout(startedAt);
    workout.title = cellOf(row, Title);
    workout.note = noteFrom(row[static_cast<int>(Description)]);
    workout.source = QStringLiteral("hevy");
    workout.order = SetOrder::Listed;
    const QString end = cellOf(row, EndTime);
    workout.finishedAt = m_ends.moment(end);
    if (!end.isEmpty() && !workout.finishedAt)
        m_file.warnings.add(
            "end", row.line(), Import::tr("the end “%1” is not understood; it stays unknown").arg(end));
    m_gathering.begin(key, std::move(workout), row.line()).isInUtc = isUtcText(cellOf(row, StartTime));
}

/// The same exercise may stand twice in a row: then its sets are counted anew.
void HevyRows::enterExercise(const ImportTable& row, int index)
{
    const QString name = cellOf(row, ExerciseTitle);
    const QString superset = cellOf(row, SupersetId);
    const bool goesOn = m_gathering.lastName() == name && superset == m_superset && index > m_index;
    m_superset = superset;
    m_index = index;
    if (goesOn)
        return;
    PerformedExercise performed;
    performed.namedAs = name;
    performed.note = noteFrom(row[static_cast<int>(ExerciseNotes)]);
    if (!superset.isEmpty()) {
        QStringList& known = m_supersets[m_key];
        if (!known.contains(superset))
            known << superset;
        performed.group = groupLetter(known.indexOf(superset));
    }
    m_workingSets = 0;
    m_gathering.addExercise(std::move(performed), name);
}

/// The k-th working sets of a superset are its k-th round; what is dropped belongs to the set before.
void HevyRows::countRound(PerformedSet& set)
{
    if (set.role == SetRole::Warmup)
        return;
    m_workingSets += isSegment(set.role) ? 0 : 1;
    if (!m_superset.isEmpty() && m_workingSets > 0)
        set.round = m_workingSets;
}

QString HevyRows::whyNot(const ImportTable& row, PerformedSet& set)
{
    for (const QString& reason :
        {m_cells.readKind(cellOf(row, SetType), row.line(), set), m_cells.readReps(cellOf(row, Reps), set),
            m_cells.readSeconds(cellOf(row, HevyColumn::Duration), set),
            m_cells.readLoad(cellOf(row, Weight), {}, m_header.massUnit, set),
            m_cells.readDistance(
                cellOf(row, HevyColumn::Distance), m_header.distanceUnit, row.line(), set)}) {
        if (!reason.isEmpty())
            return reason;
    }
    if (set.reps == 0 && (set.seconds || set.distance) && !set.toFailure)
        set.reps.reset(); // timed or measured, not counted
    if (set.reps.value_or(0) == 0 && !set.seconds && !set.distance && !set.load && !set.toFailure)
        return Import::tr("there is nothing in the set: no reps, no time, no distance and no weight");
    return {};
}

} // namespace

QString recognisesHevy(const QStringList& header)
{
    return hevyHeader(header).variant();
}

Result<ReadFile> readHevy(const ImportSource& source, const QString& variant, Progress& progress)
{
    auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const HevyHeader header = hevyHeader(reader->header());
    const auto repair = strayDelimiterRepair(shapeOf(header, reader->header().size()), reader->delimiter());
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("hevy");
    const auto reading = FileSurvey::of(
        source, header.places, repair,
        [&](FileSurvey& survey, const ImportTable& row) { look(survey, header, row); }, file, progress);
    if (!reading)
        return passOn(reading);
    if (!file.unit.unit && !file.unit.mustBeAsked)
        file.unit.unit = header.massUnit;
    warnOfPlaces(header.byPlace, file);
    warnOfUnread(reader->header(), header.places, file);

    HevyRows rows(file, header, *reading);
    const auto read = ImportTable::forEachRow(
        source, header.places, repair, progress, &file, [&](const ImportTable& row) { rows.read(row); });
    if (!read)
        return passOn(read);
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
