// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/setrows.h"

#include "core/exchange/csv/cellwords.h"
#include "core/exchange/import/filesurvey.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/setcells.h"
#include "core/exchange/import/straydelimiter.h"
#include "core/exchange/import/strongvalues.h"

#include <algorithm>
#include <numeric>

namespace settheory {
namespace {

using enum RowField;

/// The unit of loads for which neither their cell nor their row says one.
std::optional<MassUnit> unitOfColumn(const RowFormat& format, const RowHeader& header)
{
    return !header.loadUnit && format.unitIsWritten ? MassUnit::Kilogram : header.loadUnit;
}

/// Reads the rows of one file, one after the other.
class SetRows {
public:
    SetRows(ReadFile& file, const RowFormat& format, const RowHeader& header, const FileReading& reading)
        : m_file(file)
        , m_format(format)
        , m_header(header)
        , m_numbers(reading.numbers)
        , m_unstatedUnit(reading.loads.unstatedUnit())
        , m_cells(reading.loads, reading.numbers, file.warnings)
        , m_dates(file.dates.order)
        , m_gathering(header.has(FinishedAt))
    {
    }
    void read(const ImportTable& row);
    std::vector<ReadWorkout> take();

private:
    QString cell(RowField field) const { return (*m_row)[static_cast<int>(field)].trimmed(); }
    /// Empty if the cells are understood; else why the row is left out.
    QString readKind(PerformedSet& set);
    QString readAmounts(PerformedSet& set);
    QString readLoad(PerformedSet& set);
    QString readDistance(PerformedSet& set);
    void readEnd(PerformedSet& set);
    void readEffort(PerformedSet& set);
    void enterWorkout(const Moment& startedAt, bool isInUtc);
    int enterExercise(const QString& name);
    void noteFacts(const QString& name);

    ReadFile& m_file;
    const RowFormat& m_format;
    const RowHeader& m_header;
    FileNumbers m_numbers;
    MassUnit m_unstatedUnit;
    SetCells m_cells;
    FileDates m_dates;
    FileDates m_ends;
    WorkoutGathering m_gathering;
    const ImportTable* m_row = nullptr;
};

QString SetRows::readKind(PerformedSet& set)
{
    if (truthFrom(cell(Warmup)) == true)
        set.role = SetRole::Warmup;
    const QString status = cell(Status).toLower();
    if (status == u"failed")
        set.toFailure = true;
    else if (status == u"notstarted" || status == u"not started" || truthFrom(status) == false)
        return Import::tr("the set was planned and not done");
    if (const auto kind = setKindFrom(cell(SetKind)); kind && kind->isRestTimer)
        return Import::tr("“%1” is no kind of set that is known here").arg(cell(SetKind));
    return m_cells.readKind(cell(SetKind), m_row->line(), set);
}

QString SetRows::readAmounts(PerformedSet& set)
{
    QString reason = m_cells.readReps(cell(Reps), set);
    return reason.isEmpty() ? m_cells.readSeconds(cell(Seconds), set) : reason;
}

QString SetRows::readLoad(PerformedSet& set)
{
    return m_cells.readLoad(cell(Load), cell(LoadUnit), unitOfColumn(m_format, m_header), set);
}

QString SetRows::readDistance(PerformedSet& set)
{
    const QString written = cell(Distance);
    const auto stated = distanceUnitForKey(cell(DistanceUnit));
    const auto unit = stated ? stated : m_header.distanceUnit;
    if (unit || written.isEmpty() || m_numbers.decimal(written) == 0.0)
        return m_cells.readDistance(written, unit, m_row->line(), set);
    if (!set.reps && !set.seconds)
        return Import::tr("the distance has no unit that is known here");
    m_file.warnings.add("distance", m_row->line(),
        Import::tr("the distance “%1” has no unit that is known here; it stays unknown").arg(written));
    return {};
}

void SetRows::readEnd(PerformedSet& set)
{
    const QString end = cell(FinishedAt);
    set.finishedAt = m_ends.moment(end);
    if (!end.isEmpty() && (!set.finishedAt || set.finishedAt->isDateOnly())) {
        set.finishedAt.reset();
        m_file.warnings.add("set_end", m_row->line(),
            Import::tr("the end of the set “%1” is not understood; it stays unknown").arg(end));
    }
}

void SetRows::readEffort(PerformedSet& set)
{
    const QString written = withoutPlus(cell(Rir));
    if (written.isEmpty() || written == u"-") {
        set.rir = m_numbers.rirFromRpe(cell(Rpe), m_row->line(), m_file.warnings);
        return;
    }
    constexpr double kMost = 30;
    const auto rir = m_numbers.decimal(written);
    if (rir && *rir >= 0 && *rir <= kMost)
        set.rir = rir;
    else
        m_file.warnings.add("rir", m_row->line(),
            Import::tr("the reps in reserve “%1” are not understood; they stay unknown").arg(written));
}

void SetRows::read(const ImportTable& row)
{
    m_row = &row;
    const auto skip = [&](const QString& reason) { m_file.report.skip(row.line(), reason); };
    const QString written = m_header.has(Start) ? cell(Start) : cell(FinishedAt);
    const QString clock = cell(TimeOfDay);
    auto startedAt = m_dates.moment(clock.isEmpty() ? written : written + u' ' + clock);
    if (!startedAt)
        return skip(Import::tr("“%1” is not a date").arg(written));
    QString name = cell(Exercise);
    if (const QString with = cell(Equipment); m_format.equipmentIsPartOfName && !with.isEmpty())
        name += QStringLiteral(" (%1)").arg(with);
    if (cell(Exercise).isEmpty())
        return skip(Import::tr("there is no name of an exercise"));
    PerformedSet set;
    for (const auto reader :
        {&SetRows::readKind, &SetRows::readAmounts, &SetRows::readLoad, &SetRows::readDistance}) {
        if (const QString reason = (this->*reader)(set); !reason.isEmpty())
            return skip(reason);
    }
    const bool isMeasured = set.seconds || set.distance;
    if (m_format.zeroIsATry && set.reps == 0 && !isMeasured)
        set.toFailure = true;
    if (set.reps == 0 && (isMeasured || set.toFailure != true))
        set.reps.reset();
    if (!set.reps && !isMeasured)
        return skip(Import::tr("the set was added and not done: no reps, no time and no distance"));
    readEnd(set);
    readEffort(set);
    set.note = (*m_row)[static_cast<int>(SetNote)];
    enterWorkout(*startedAt, isUtcText(written));
    const int exercise = enterExercise(name);
    noteFacts(name);
    ++m_file.report.setRows;
    m_gathering.addSet(std::move(set),
        {name, keyOf(set.role), cell(Load), cell(LoadUnit), cell(Reps), cell(Seconds), cell(Distance),
            cell(FinishedAt)},
        row.line(), exercise);
}

void SetRows::enterWorkout(const Moment& startedAt, bool isInUtc)
{
    const QString id = cell(SessionId);
    const QString key = id.isEmpty() ? startedAt.toIso() + u'\x1F' + cell(Title) : id;
    if (m_gathering.find(key))
        return;
    Workout workout(startedAt);
    workout.title = cell(Title);
    workout.note = (*m_row)[static_cast<int>(WorkoutNote)];
    workout.source = QString::fromLatin1(m_format.app);
    workout.order = m_format.order;
    const QString end = cell(End);
    workout.finishedAt = m_ends.moment(end);
    if (!end.isEmpty() && !workout.finishedAt)
        m_file.warnings.add(
            "end", m_row->line(), Import::tr("the end “%1” is not understood; it stays unknown").arg(end));
    const QString body = cell(BodyWeight);
    const auto unit = m_header.bodyWeightUnit.value_or(m_unstatedUnit);
    if (m_numbers.decimal(body).value_or(0) > 0)
        workout.bodyWeight = Mass::fromText(body, unit, m_numbers.commaAllowed);
    ReadWorkout& read = m_gathering.begin(key, std::move(workout), m_row->line());
    read.durationSeconds = strongDuration(cell(Duration));
    read.isInUtc = isInUtc;
}

/// Its index. Rows stand in the order of the sets, so an exercise that comes back in the workout is the same.
int SetRows::enterExercise(const QString& name)
{
    const ReadWorkout& read = m_gathering.current();
    const qsizetype known = read.names.indexOf(name);
    if (known >= 0)
        return static_cast<int>(known);
    PerformedExercise performed;
    performed.namedAs = name;
    performed.note = (*m_row)[static_cast<int>(ExerciseNote)];
    performed.group = cell(Group);
    m_gathering.addExercise(std::move(performed), name);
    return static_cast<int>(read.names.size()) - 1;
}

/// What the app says of an exercise, for those that the log does not know.
void SetRows::noteFacts(const QString& name)
{
    const QString key = nameKey(name);
    if (m_file.facts.contains(key))
        return;
    ExerciseFacts facts;
    facts.onlyIfNew = true;
    facts.line = m_row->line();
    facts.exercise.equipment = equipmentForKey(cell(Equipment));
    const auto muscles = [&](RowField field) {
        std::vector<Muscle> all;
        for (const QString& word : cell(field).split(u',', Qt::SkipEmptyParts)) {
            const auto muscle = m_format.muscle ? m_format.muscle(word.trimmed()) : muscleForKey(word);
            if (muscle && std::ranges::find(all, *muscle) == all.end())
                all.push_back(*muscle);
        }
        return all;
    };
    facts.exercise.primary = muscles(PrimaryMuscles);
    for (const Muscle muscle : muscles(SecondaryMuscles)) {
        if (!facts.exercise.hasPrimary(muscle))
            facts.exercise.secondary.push_back(muscle);
    }
    m_file.facts.insert(key, facts);
}

std::vector<ReadWorkout> SetRows::take()
{
    std::vector<ReadWorkout> workouts = m_gathering.take(m_file.report);
    for (ReadWorkout& read : workouts) {
        sortByTimes(read);
        // Without a start of its own a workout begins where the first thing is known of it.
        if (!m_header.has(Start) && !read.workout->sets.empty() && read.workout->sets[0].finishedAt)
            read.workout->startedAt = *read.workout->sets[0].finishedAt;
    }
    return workouts;
}

void look(FileSurvey& survey, const RowFormat& format, const RowHeader& header, const ImportTable& row)
{
    const auto cell = [&](RowField field) { return row[static_cast<int>(field)].trimmed(); };
    for (const RowField field : {Start, End})
        survey.lookAtDate(cell(field), row.line());
    for (const RowField field : {Reps, RowField::Distance, Rir, Rpe, BodyWeight})
        survey.lookAtNumber(cell(field), row.line());
    survey.lookAtLoad(cell(Load), cell(LoadUnit), unitOfColumn(format, header), row.line());
}

/// What the app's own repair cannot mend is tried as a delimiter too many.
CsvReader::Repair repairOf(
    const RowHeader& header, qsizetype columns, QChar delimiter, const CsvReader::Repair& own)
{
    const auto at = [&](RowField field) { return header.places[static_cast<std::size_t>(field)]; };
    RowShape shape(columns);
    shape.expect(isDateCell, {at(Start), at(End)});
    shape.expect(isDurationCell, {at(RowField::Duration), at(Seconds)});
    shape.expect(isSetKindCell, {at(SetKind)});
    shape.expect(isCountCell, {at(Reps)});
    shape.expect(isNumberCell, {at(Load), at(RowField::Distance), at(Rir), at(Rpe), at(BodyWeight)});
    shape.expect(isMassUnitCell, {at(LoadUnit)});
    shape.expect(isDistanceUnitCell, {at(RowField::DistanceUnit)});
    shape.repsPlace = at(Reps);
    shape.distancePlace = at(RowField::Distance);
    auto stray = strayDelimiterRepair(std::move(shape), delimiter);
    if (!own)
        return stray;
    return [own, stray](std::vector<QString>& cells) {
        const QString mended = own(cells);
        return mended.isEmpty() ? stray(cells) : mended;
    };
}

} // namespace

void sortByTimes(ReadWorkout& read)
{
    std::vector<PerformedSet>& sets = read.workout->sets;
    if (!std::ranges::all_of(sets, [](const PerformedSet& set) { return set.finishedAt.has_value(); }))
        return;
    std::vector<std::size_t> order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return sets[i].finishedAt->instant(); });
    std::vector<PerformedSet> sorted;
    std::vector<int> lines;
    for (const std::size_t from : order) {
        sorted.push_back(std::move(sets[from]));
        lines.push_back(read.lines[from]);
    }
    sets = std::move(sorted);
    read.lines = std::move(lines);
    read.workout->order = SetOrder::Done;
}

Result<ReadFile> readSetRows(const ImportSource& source, const RowFormat& format, const RowHeader& header,
    const QString& variant, Progress& progress, const ImportTable::Repair& own)
{
    const auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const auto repair = repairOf(header, reader->header().size(), reader->delimiter(), own);
    ReadFile file;
    file.variant = variant;
    file.app = QString::fromLatin1(format.app);
    const auto reading = FileSurvey::of(
        source, header.places, repair,
        [&](FileSurvey& survey, const ImportTable& row) { look(survey, format, header, row); }, file,
        progress);
    if (!reading)
        return passOn(reading);

    SetRows rows(file, format, header, *reading);
    const auto read = ImportTable::forEachRow(
        source, header.places, repair, progress, &file, [&](const ImportTable& row) { rows.read(row); });
    if (!read)
        return passOn(read);
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
