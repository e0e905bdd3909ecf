// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/settheoryrows.h"

#include "core/base/number.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/import/setcells.h"

#include <algorithm>
#include <numeric>

namespace settheory {
namespace {

/// Sorts a list by the places that the file gives its entries; those without one keep their order behind.
std::vector<std::size_t> orderBy(const std::vector<int>& places)
{
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto place = [&](std::size_t i) {
        return places[i] == 0 ? std::numeric_limits<int>::max() : places[i];
    };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return order;
}

template <class List> void reorder(List& list, const std::vector<std::size_t>& order)
{
    if (std::ranges::is_sorted(order)) // as this program writes it
        return;
    List sorted;
    sorted.reserve(list.size());
    for (const std::size_t from : order)
        sorted.push_back(std::move(list[static_cast<decltype(list.size())>(from)]));
    list = std::move(sorted);
}

void sortByPlaces(ReadWorkout& read)
{
    const auto exerciseOrder = orderBy(read.exercisePlaces);
    std::vector<int> newIndex(exerciseOrder.size());
    for (std::size_t i = 0; i < exerciseOrder.size(); ++i)
        newIndex[exerciseOrder[i]] = static_cast<int>(i);
    reorder(read.workout->exercises, exerciseOrder);
    reorder(read.names, exerciseOrder);
    for (PerformedSet& set : read.workout->sets)
        set.exercise = newIndex[static_cast<std::size_t>(set.exercise)];
    const auto setOrder = orderBy(read.setPlaces);
    reorder(read.workout->sets, setOrder);
    reorder(read.lines, setOrder);
}

QString notUnderstood(const QString& cell, const char* column)
{
    return Import::tr("“%1” in the column %2 is not understood").arg(cell.left(100), QLatin1String(column));
}

std::vector<QString> cellsOf(const ImportTable& row, SetColumn::Of of)
{
    const auto columns = setColumns();
    std::vector<QString> cells;
    cells.reserve(
        static_cast<std::size_t>(std::ranges::count(columns, of, &SetColumn::of))); // a file may have many
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].of == of)
            cells.push_back(row[static_cast<int>(i)]);
    }
    return cells;
}

} // namespace

int columnIndex(const char* name)
{
    const auto columns = setColumns();
    const auto found = std::ranges::find_if(
        columns, [&](const SetColumn& column) { return qstrcmp(column.name, name) == 0; });
    return static_cast<int>(found - columns.begin());
}

const std::vector<int>& decimalColumns()
{
    static const std::vector<int> kColumns = {columnIndex("load"), columnIndex("body_weight"),
        columnIndex("distance"), columnIndex("rir"), columnIndex("session_rpe"),
        columnIndex("body_mass_fraction")};
    return kColumns;
}

const std::vector<int>& dateColumns()
{
    static const std::vector<int> kColumns = {columnIndex("workout_started_at"),
        columnIndex("workout_finished_at"), columnIndex("set_started_at"), columnIndex("set_finished_at")};
    return kColumns;
}

SetTheoryRows::SetTheoryRows(
    ReadFile& file, bool rowsAreNumbered, bool commaAllowed, std::optional<MassUnit> unit)
    : m_file(file)
    , m_gathering(rowsAreNumbered)
    , m_statesSets(file.isOwn && rowsAreNumbered)
    , m_commaAllowed(commaAllowed)
    , m_unit(unit ? unit : file.unit.guess)
    , m_dates(file.dates.order)
{
}

Result<> SetTheoryRows::read(const ImportTable& row)
{
    static const int kVersion = columnIndex("settheory");
    static const int kExercise = columnIndex("exercise");
    static const int kLoad = columnIndex("load");
    static const int kLoadUnit = columnIndex("load_unit");
    static const int kReps = columnIndex("reps");
    static const int kSeconds = columnIndex("seconds");
    static const int kDistance = columnIndex("distance");
    static const int kPosition = columnIndex("set_position");
    if (const auto version = number::whole(row[kVersion]); version && *version > 1)
        return fail(Error::Kind::Newer,
            Import::tr(
                "The file is of version %1 of the Set Theory CSV; this program reads version 1. Nothing was "
                "imported.")
                .arg(*version));
    const auto skip = [&](const QString& reason) {
        m_file.report.skip(row.line(), reason);
        return Result<>();
    };
    RowToRead read;
    for (const auto of : {SetColumn::Of::File, SetColumn::Of::PerformedExercise, SetColumn::Of::Set}) {
        if (const QString reason = readCells(row, of, read); !reason.isEmpty())
            return skip(reason);
    }
    if (const QString reason = join(read); !reason.isEmpty())
        return skip(reason);
    const bool isSet = hasSet(row);
    const bool isNamed = !read.exercise.name.trimmed().isEmpty();
    if (!m_file.isOwn)
        read.exercise.name = read.exercise.name.trimmed();
    if (!isNamed && isSet)
        return skip(Import::tr("there is no name of an exercise"));
    if (const QString reason = enterWorkout(row); !reason.isEmpty())
        return skip(reason);

    ++(isSet ? m_file.report.setRows : m_file.report.rowsWithoutSet);
    if (!isNamed)
        return {};
    enterFacts(row, read);
    const int exercise = enterExercise(keyOf(row), read);
    if (!isSet)
        return {};
    read.set.loadMode = read.loadMode;
    const SetAsWritten written{row[kExercise], settheory::keyOf(read.set.role), row[kLoad], row[kLoadUnit],
        row[kReps], row[kSeconds], row[kDistance], row[kPosition]};
    m_gathering.addSet(std::move(read.set), written, row.line(), exercise);
    m_gathering.current().setPlaces.back() = read.setPosition.value_or(0);
    return {};
}

QString SetTheoryRows::readCells(const ImportTable& row, SetColumn::Of of, RowToRead& into)
{
    const auto columns = setColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const SetColumn& column = columns[i];
        if (column.of != of || !column.read)
            continue;
        const QString& raw = row[static_cast<int>(i)];
        const bool isText = column.cell == SetColumn::Cell::Text;
        const QString cell = isText ? restored(raw) : asWeWriteIt(static_cast<int>(i), raw.trimmed());
        if (cell.isEmpty() || column.read(cell, into))
            continue;
        if (column.doubt == SetColumn::IfNotUnderstood::RefuseRow)
            return notUnderstood(cell, column.name);
        m_file.warnings.add(
            column.name, row.line(), notUnderstood(cell, column.name) + Import::tr("; it stays unknown"));
    }
    return {};
}

/// Spreadsheets rewrite decimals and dates.
QString SetTheoryRows::asWeWriteIt(int column, const QString& cell)
{
    if (m_commaAllowed && std::ranges::count(decimalColumns(), column) > 0)
        return QString(cell).replace(u',', u'.');
    if (std::ranges::count(dateColumns(), column) == 0)
        return cell;
    const auto moment = m_dates.moment(cell);
    return moment && !Moment::fromIso(cell) ? moment->toIso() : cell;
}

void SetTheoryRows::compareCells(
    const ImportTable& row, SetColumn::Of of, const std::vector<QString>& first, const QString& what)
{
    auto before = first.begin();
    const auto columns = setColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].of != of)
            continue;
        const QString& said = *before++;
        const QString& cell = row[static_cast<int>(i)];
        if (!columns[i].read || cell.isEmpty() || cell == said)
            continue;
        m_file.warnings.add("disagree", row.line(),
            Import::tr("the column %1 says “%2” and said “%3” before of the same %4; the first is kept")
                .arg(QLatin1String(columns[i].name), cell.left(60), said.left(60), what));
    }
}

QString SetTheoryRows::join(RowToRead& row) const
{
    const LoadCell load = m_file.isOwn ? LoadCell{row.load.number, {}, {}} : loadCell(row.load.number);
    if (load.mode == LoadMode::BodyweightMinus && !row.loadMode)
        return notUnderstood(row.load.number, "load"); // the column load_mode says so
    if (!row.loadMode)
        row.loadMode = load.mode;
    if (!load.number.isEmpty()) {
        const auto unit = load.unit ? load.unit : row.load.unit ? row.load.unit : m_unit;
        row.set.load = Mass::fromText(load.number, unit.value_or(MassUnit::Kilogram), m_commaAllowed);
        if (!row.set.load)
            return notUnderstood(row.load.number, "load");
    }
    if (!row.distance.number.isEmpty()) {
        if (!row.distance.unit)
            return Import::tr("the distance has no unit");
        row.set.distance = Distance::fromText(row.distance.number, *row.distance.unit, m_commaAllowed);
        if (!row.set.distance)
            return notUnderstood(row.distance.number, "distance");
    }
    const auto source = row.restSource.value_or(NotedRest::Source::Stated);
    const bool isKnown = row.restSeconds || (row.restSource && source == NotedRest::Source::Stated);
    if (isKnown)
        row.set.rest = NotedRest{row.restSeconds, source};
    else if (row.restSource)
        return Import::tr("the rest is called measured and has no seconds");
    return {};
}

QString SetTheoryRows::keyOf(const ImportTable& row) const
{
    static const int kId = columnIndex("workout_id");
    static const int kTitle = columnIndex("workout");
    static const int kStart = columnIndex("workout_started_at");
    if (!row[kId].isEmpty())
        return QStringLiteral("id\x1F") + row[kId];
    return row[kStart].trimmed() + u'\x1F' + row[kTitle];
}

/// Empty, or why the row must be refused.
QString SetTheoryRows::enterWorkout(const ImportTable& row)
{
    const QString key = keyOf(row);
    if (m_gathering.find(key)) {
        compareCells(row, SetColumn::Of::Workout, m_workoutCells[key], Import::tr("workout"));
        return {};
    }
    RowToRead read;
    if (QString reason = readCells(row, SetColumn::Of::Workout, read); !reason.isEmpty())
        return reason;
    if (!read.startedAt)
        return Import::tr("there is no date");
    read.workout.startedAt = *read.startedAt;
    if (!read.bodyWeight.number.isEmpty()) {
        const auto unit = read.bodyWeight.unit ? read.bodyWeight.unit : m_unit;
        if (unit)
            read.workout.bodyWeight = Mass::fromText(read.bodyWeight.number, *unit, m_commaAllowed);
        if (!read.workout.bodyWeight)
            m_file.warnings.add("body_weight", row.line(),
                Import::tr("the body weight “%1” is not understood or has no unit; it stays unknown")
                    .arg(read.bodyWeight.number));
    }
    m_gathering.begin(key, std::move(read.workout), row.line());
    m_workoutCells.insert(key, cellsOf(row, SetColumn::Of::Workout));
    return {};
}

void SetTheoryRows::enterFacts(const ImportTable& row, const RowToRead& read)
{
    const QString key = nameKey(read.exercise.name);
    ExerciseFacts& facts = m_file.facts[key];
    if (facts.line == 0) {
        RowToRead stated;
        readCells(row, SetColumn::Of::Exercise, stated);
        facts.exercise = std::move(stated.exercise);
        facts.exercise.name = read.exercise.name;
        facts.isComplete = m_file.isOwn;
        facts.line = row.line();
        m_exerciseCells.insert(key, cellsOf(row, SetColumn::Of::Exercise));
    } else {
        compareCells(row, SetColumn::Of::Exercise, m_exerciseCells[key], Import::tr("exercise"));
    }
    if (read.loadMode && std::ranges::find(facts.loadModes, *read.loadMode) == facts.loadModes.end())
        facts.loadModes.push_back(*read.loadMode);
}

/// Its index in the workout. Rows belong to one exercise there by its place; without that by its name and
/// group.
int SetTheoryRows::enterExercise(const QString& workoutKey, const RowToRead& read)
{
    const QString place =
        read.exercisePosition ? QString::number(*read.exercisePosition) : read.performed.group;
    const QString key = place + u'\x1F' + nameKey(read.exercise.name);
    std::map<QString, int>& known = m_exercises[workoutKey];
    Workout& workout = *m_gathering.current().workout;
    const auto found = known.find(key);
    const int index = found == known.end() ? -1 : found->second;
    if (index >= 0 && index < static_cast<int>(workout.exercises.size())) {
        PerformedExercise& performed = workout.exercises[static_cast<std::size_t>(index)];
        if (performed.note.isEmpty())
            performed.note = read.performed.note;
        return index;
    }
    m_gathering.addExercise(read.performed, read.exercise.name);
    m_gathering.current().exercisePlaces.back() = read.exercisePosition.value_or(0);
    known[key] = static_cast<int>(workout.exercises.size()) - 1;
    return static_cast<int>(workout.exercises.size()) - 1;
}

/// In whole files of this program a row without any property of a set stands for a workout or an exercise in
/// which none was done. In others each row is a set.
bool SetTheoryRows::hasSet(const ImportTable& row) const
{
    if (!m_statesSets)
        return true;
    const auto columns = setColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].of == SetColumn::Of::Set && !row[static_cast<int>(i)].isEmpty())
            return true;
    }
    return false;
}

std::vector<ReadWorkout> SetTheoryRows::take()
{
    std::vector<ReadWorkout> workouts = m_gathering.take(m_file.report);
    for (ReadWorkout& read : workouts)
        sortByPlaces(read);
    return workouts;
}

} // namespace settheory
