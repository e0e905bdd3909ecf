// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/importer.h"
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

std::optional<MassUnit> statedUnit(const StrongHeader& header, const ImportTable& row)
{
    return header.weightUnit ? header.weightUnit : massUnitForKey(cellOf(row, WeightUnit));
}

/// What the whole file says about its numbers, before any of it is read.
struct StrongSurvey {
    FileLoads::Counts loads;
    DecimalSurvey decimals;
    DateSurvey dates;
};

Result<StrongSurvey> surveyOf(const ImportSource& source, const StrongHeader& header, Progress& progress)
{
    auto table = ImportTable::open(source, header.places);
    if (!table)
        return passOn(table);
    StrongSurvey survey;
    for (;;) {
        const auto more = table->next(progress, nullptr);
        if (!more)
            return passOn(more);
        if (!*more)
            return survey;
        if (strongSetKind(cellOf(*table, SetOrder)) == StrongSetKind::RestTimer)
            continue;
        for (const StrongColumn column : {Weight, Reps, Distance, Seconds, Rpe})
            survey.decimals.look(cellOf(*table, column), table->line());
        survey.dates.look(cellOf(*table, Date), table->line());
        const QString load = cellOf(*table, Weight);
        if (number::decimal(load, true).value_or(0) > 0)
            ++survey.loads[statedUnit(header, *table)][load];
    }
}

/// Reads the rows of one file, one after the other.
class StrongRows {
public:
    StrongRows(ReadFile& file, const StrongHeader& header, const FileLoads& loads, FileNumbers numbers)
        : m_file(file)
        , m_header(header)
        , m_loads(loads)
        , m_numbers(numbers)
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
    QString whyNot(const ImportTable& row, StrongSetKind kind, PerformedSet& set);
    QString readLoad(const ImportTable& row, PerformedSet& set) const;
    QString readDistance(const ImportTable& row, PerformedSet& set);
    void readNote(const ImportTable& row, PerformedSet& set);

    ReadFile& m_file;
    const StrongHeader& m_header;
    const FileLoads& m_loads;
    FileNumbers m_numbers;
    FileDates m_dates;
    WorkoutGathering m_gathering;
};

void StrongRows::read(const ImportTable& row)
{
    const QString date = cellOf(row, Date);
    const auto startedAt = m_dates.moment(date);
    const auto kind = strongSetKind(cellOf(row, SetOrder));
    if (!startedAt)
        return m_file.report.skip(
            row.line(), Import::tr("“%1” is not a date of the form 2026-11-24 18:04:10").arg(date));
    if (cellOf(row, ExerciseName).isEmpty())
        return m_file.report.skip(row.line(), Import::tr("there is no name of an exercise"));
    if (!kind)
        return m_file.report.skip(row.line(),
            Import::tr("“%1” is no number of a set and no known word").arg(cellOf(row, SetOrder)));

    enterWorkout(row, *startedAt);
    enterExercise(row);
    if (*kind == StrongSetKind::RestTimer)
        return readTimer(row);
    PerformedSet set;
    readNote(row, set);
    if (const QString reason = whyNot(row, *kind, set); !reason.isEmpty())
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

QString StrongRows::whyNot(const ImportTable& row, StrongSetKind kind, PerformedSet& set)
{
    const bool zeroIsWarmup = kind == StrongSetKind::NumberedZero && !m_header.unitIsColumnName;
    if (kind == StrongSetKind::Warmup || zeroIsWarmup)
        set.role = SetRole::Warmup;
    else if (kind == StrongSetKind::Drop)
        set.role = SetRole::Drop;
    else if (kind == StrongSetKind::Failure)
        set.toFailure = true;

    const QString reps = cellOf(row, Reps);
    const QString seconds = cellOf(row, Seconds);
    set.reps = m_numbers.count(reps);
    set.seconds = m_numbers.seconds(seconds);
    if (!reps.isEmpty() && !set.reps)
        return Import::tr("“%1” is not a number of reps").arg(reps);
    if (!seconds.isEmpty() && !set.seconds)
        return Import::tr("“%1” is not a number of seconds").arg(seconds);
    if (set.seconds == 0)
        set.seconds.reset();
    if (QString reason = readLoad(row, set); !reason.isEmpty())
        return reason;
    if (QString reason = readDistance(row, set); !reason.isEmpty())
        return reason;

    const bool triedAndFailed = set.reps == 0 && kind == StrongSetKind::Failure;
    if (set.reps == 0 && !triedAndFailed)
        set.reps.reset(); // a timed set or a distance, or nothing was done
    if (!set.reps && !set.seconds && !set.distance)
        return Import::tr("the set was added and not done: no reps, no time and no distance");
    return {};
}

/// The app writes 0 where there is no weight.
QString StrongRows::readLoad(const ImportTable& row, PerformedSet& set) const
{
    const QString cell = cellOf(row, Weight);
    if (cell.isEmpty())
        return {};
    const QString unit = cellOf(row, WeightUnit);
    const auto stated = statedUnit(m_header, row);
    if (number::decimal(cell, true) == 0.0)
        return {};
    if (!unit.isEmpty() && !stated)
        return Import::tr("“%1” is no unit of weight that is known here").arg(unit);
    set.load = m_loads.mass(cell, stated);
    return set.load ? QString() : Import::tr("“%1” is not a weight").arg(cell);
}

QString StrongRows::readDistance(const ImportTable& row, PerformedSet& set)
{
    const QString cell = cellOf(row, Distance);
    const auto value = m_numbers.decimal(cell);
    if (cell.isEmpty() || value == 0.0)
        return {};
    auto unit = m_header.distanceUnit ? m_header.distanceUnit : distanceUnitForKey(cellOf(row, DistanceUnit));
    if (!unit) {
        unit = m_loads.unstatedUnit() == MassUnit::Pound ? DistanceUnit::Mile : DistanceUnit::Kilometre;
        m_file.warnings.add("distance", row.line(),
            Import::tr("the distance has no unit in the file; it goes with that of the weights: %1")
                .arg(keyOf(*unit)));
    }
    set.distance = settheory::Distance::fromText(cell, *unit, m_numbers.commaAllowed);
    return set.distance ? QString() : Import::tr("“%1” is not a distance").arg(cell);
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
    const auto survey = surveyOf(source, header, progress);
    if (!survey)
        return passOn(survey);
    ReadFile file;
    file.decimal = survey->decimals.decided(source.decimal);
    file.dates = survey->dates.decided(source.dates);
    const FileNumbers numbers{file.decimal.sign == DecimalSign::Comma};
    const FileLoads loads(survey->loads, source.unit, numbers.commaAllowed);
    file.variant = variant;
    file.app = QStringLiteral("strong");
    file.unit = loads.decision();
    if (!loads.doubt().isEmpty())
        file.warnings.add("unit", 0, loads.doubt());
    for (const QString& column : header.byPlace)
        file.warnings.add("column", 1,
            Import::tr("the column “%1” is not known by name and was told by its place").arg(column));

    auto table = ImportTable::open(source, header.places);
    if (!table)
        return passOn(table);
    table->setPass(1);
    StrongRows rows(file, header, loads, numbers);
    for (;;) {
        const auto more = table->next(progress, &file);
        if (!more)
            return passOn(more);
        if (!*more)
            break;
        rows.read(*table);
    }
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
