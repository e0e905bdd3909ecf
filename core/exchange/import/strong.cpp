// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filesurvey.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/headerlayout.h"
#include "core/exchange/import/setcells.h"
#include "core/exchange/import/straydelimiter.h"
#include "core/exchange/import/strongcolumns.h"
#include "core/exchange/import/strongvalues.h"
#include "core/exchange/import/table.h"

namespace settheory {
namespace {

using enum StrongColumn;

QString cellOf(const ImportTable& row, StrongColumn column)
{
    return row[static_cast<int>(column)].trimmed();
}

void look(FileSurvey& survey, const StrongHeader& header, const ImportTable& row)
{
    const auto kind = setKindFrom(cellOf(row, SetOrder));
    if (kind && kind->isRestTimer)
        return;
    for (const StrongColumn column : {Reps, Distance, Seconds, Rpe})
        survey.lookAtNumber(cellOf(row, column), row.line());
    survey.lookAtDate(cellOf(row, Date), row.line());
    survey.lookAtLoad(cellOf(row, Weight), cellOf(row, WeightUnit), header.weightUnit, row.line());
}

RowShape shapeOf(const StrongHeader& header, qsizetype columns)
{
    const auto at = [&](StrongColumn column) { return header.placeOf(column); };
    RowShape shape(columns);
    shape.expect(isDateCell, {at(Date)});
    shape.expect(isDurationCell, {at(Duration), at(Seconds)});
    shape.expect(isSetKindCell, {at(SetOrder)});
    shape.expect(isCountCell, {at(Reps)});
    shape.expect(isNumberCell, {at(Weight), at(StrongColumn::Distance), at(Rpe)});
    shape.expect(isMassUnitCell, {at(WeightUnit)});
    shape.expect(isDistanceUnitCell, {at(StrongColumn::DistanceUnit)});
    shape.repsPlace = at(Reps);
    shape.distancePlace = at(StrongColumn::Distance);
    return shape;
}

/// Reads the rows of one file, one after the other.
class StrongRows {
public:
    StrongRows(ReadFile& file, const StrongHeader& header, const FileReading& reading)
        : m_file(file)
        , m_header(header)
        , m_numbers(reading.numbers)
        , m_cells(reading.loads, reading.numbers, file.warnings)
        , m_dates(file.dates.order)
    {
    }
    void read(const ImportTable& row);
    std::vector<ReadWorkout> take() { return m_gathering.take(m_file.report); }

private:
    void enterWorkout(const ImportTable& row, const Moment& startedAt);
    void enterExercise(const ImportTable& row);
    void readTimer(const ImportTable& row);
    /// Empty if the set was done and is understood; else why it is left out.
    QString whyNot(const ImportTable& row, PerformedSet& set);
    QString readKind(const ImportTable& row, PerformedSet& set);
    void readNote(const ImportTable& row, PerformedSet& set);

    ReadFile& m_file;
    const StrongHeader& m_header;
    FileNumbers m_numbers;
    SetCells m_cells;
    FileDates m_dates;
    WorkoutGathering m_gathering;
};

void StrongRows::read(const ImportTable& row)
{
    const QString date = cellOf(row, Date);
    const auto startedAt = m_dates.moment(date);
    const auto kind = setKindFrom(cellOf(row, SetOrder));
    if (!startedAt)
        return m_file.report.skip(
            row.line(), Import::tr("“%1” is not a date of the form 2026-11-24 18:04:10").arg(date));
    if (cellOf(row, ExerciseName).isEmpty())
        return m_file.report.skip(row.line(), Import::tr("there is no name of an exercise"));

    enterWorkout(row, *startedAt);
    enterExercise(row);
    if (kind && kind->isRestTimer)
        return readTimer(row);
    PerformedSet set;
    readNote(row, set);
    if (const QString reason = whyNot(row, set); !reason.isEmpty())
        return m_file.report.skip(row.line(), reason);
    set.rir = m_numbers.rirFromRpe(cellOf(row, Rpe), row.line(), m_file.warnings);
    ++m_file.report.setRows;
    m_gathering.addSet(std::move(set),
        {cellOf(row, ExerciseName), keyOf(set.role), cellOf(row, Weight), cellOf(row, WeightUnit),
            cellOf(row, Reps), cellOf(row, Seconds), cellOf(row, Distance), cellOf(row, SetOrder)},
        row.line());
}

void StrongRows::enterWorkout(const ImportTable& row, const Moment& startedAt)
{
    const QString key = startedAt.toIso() + u'\x1F' + row[static_cast<int>(WorkoutName)] + u'\x1F'
        + cellOf(row, WorkoutNumber);
    ReadWorkout* read = m_gathering.find(key);
    if (!read) {
        Workout workout(startedAt);
        workout.title = cellOf(row, WorkoutName);
        workout.source = QStringLiteral("strong");
        workout.order = SetOrder::Listed;
        read = &m_gathering.begin(key, std::move(workout), row.line());
        const QString duration = cellOf(row, Duration);
        read->durationSeconds = strongDuration(duration);
        read->isInUtc = isUtcText(cellOf(row, Date));
        if (!duration.isEmpty() && !read->durationSeconds)
            m_file.warnings.add("duration", row.line(),
                Import::tr("the duration “%1” is not understood; the end of the workout stays unknown")
                    .arg(duration));
    }
    if (read->workout->note.isEmpty())
        read->workout->note = row[static_cast<int>(WorkoutNotes)];
}

void StrongRows::enterExercise(const ImportTable& row)
{
    const QString name = cellOf(row, ExerciseName);
    if (m_gathering.lastName() == name)
        return;
    PerformedExercise performed;
    performed.namedAs = name;
    performed.note = row[static_cast<int>(Notes)];
    m_gathering.addExercise(std::move(performed), name);
}

/// The app writes an exercise's note in its first row.
void StrongRows::readNote(const ImportTable& row, PerformedSet& set)
{
    const QString& note = row[static_cast<int>(Notes)];
    if (m_gathering.current().workout->exercises.back().note != note)
        set.note = note;
}

void StrongRows::readTimer(const ImportTable& row)
{
    ++m_file.report.restTimers;
    const auto seconds = m_numbers.seconds(cellOf(row, Seconds));
    auto& planned = m_gathering.current().workout->exercises.back().plannedRestSeconds;
    if (seconds && *seconds > 0 && !planned)
        planned = seconds;
}

/// Translated files write 0 for warm-ups; the oldest count from 0.
QString StrongRows::readKind(const ImportTable& row, PerformedSet& set)
{
    const QString cell = cellOf(row, SetOrder);
    const auto kind = setKindFrom(cell);
    const bool hasLoadOrReps = set.load || set.reps.value_or(0) > 0;
    if (!kind && !cell.isEmpty() && !hasLoadOrReps && set.seconds && !set.distance)
        return Import::tr("“%1” is no known word for a set; with nothing but a time it may be a rest timer")
            .arg(cell);
    if (QString reason = m_cells.readKind(cell, row.line(), set); !reason.isEmpty())
        return reason;
    if (kind && kind->isZero && !m_header.unitIsColumnName)
        set.role = SetRole::Warmup;
    return {};
}

QString StrongRows::whyNot(const ImportTable& row, PerformedSet& set)
{
    auto unit = m_header.distanceUnit ? m_header.distanceUnit : distanceUnitForKey(cellOf(row, DistanceUnit));
    for (const QString& reason :
        {m_cells.readReps(cellOf(row, Reps), set), m_cells.readSeconds(cellOf(row, Seconds), set),
            m_cells.readLoad(cellOf(row, Weight), cellOf(row, WeightUnit), m_header.weightUnit, set),
            m_cells.readDistance(cellOf(row, Distance), unit, row.line(), set), readKind(row, set)}) {
        if (!reason.isEmpty())
            return reason;
    }
    if (set.reps == 0 && !set.toFailure)
        set.reps.reset(); // a timed set or a distance, or nothing was done
    if (!set.reps && !set.seconds && !set.distance)
        return Import::tr("the set was added and not done: no reps, no time and no distance");
    return {};
}

} // namespace

QString recognisesStrong(const QStringList& header)
{
    return strongHeader(header).variant();
}

Result<ReadFile> readStrong(const ImportSource& source, const QString& variant, Progress& progress)
{
    auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const StrongHeader header = strongHeader(reader->header());
    const auto repair = strayDelimiterRepair(shapeOf(header, reader->header().size()), reader->delimiter());
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("strong");
    const auto reading = FileSurvey::of(
        source, header.places, repair,
        [&](FileSurvey& survey, const ImportTable& row) { look(survey, header, row); }, file, progress);
    if (!reading)
        return passOn(reading);
    warnOfPlaces(header.byPlace, file);
    warnOfUnread(reader->header(), header.places, file);

    StrongRows rows(file, header, *reading);
    const auto read = ImportTable::forEachRow(
        source, header.places, repair, progress, &file, [&](const ImportTable& row) { rows.read(row); });
    if (!read)
        return passOn(read);
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
