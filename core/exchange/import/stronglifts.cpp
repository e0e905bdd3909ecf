// SPDX-License-Identifier: GPL-3.0-or-later
// StrongLifts 5×5: a row for each exercise, its sets in pairs of columns.
#include "core/exchange/import/filesurvey.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/rowfields.h"
#include "core/exchange/import/wordeddate.h"

#include <QRegularExpression>

namespace settheory {
namespace {

enum Column { Date, Number, Name, BodyWeight, ExerciseName, Summary, Start, End, Notes, kFixedColumns };
constexpr std::array kNames = {"date", "workout", "workout name", "body weight", "exercise", "sets×reps",
    "start time", "end time", "notes"};

struct StrongLiftsHeader {
    std::vector<int> places; ///< the fixed columns, then reps and load of each set
    MassUnit unit = MassUnit::Kilogram;
    MassUnit bodyUnit = MassUnit::Kilogram;
    int sets = 0;
};

StrongLiftsHeader strongLiftsHeader(const QStringList& header)
{
    static const QRegularExpression kSet(QStringLiteral("^set (\\d+)$"));
    StrongLiftsHeader found;
    found.places.assign(kFixedColumns, -1);
    QHash<int, std::pair<int, int>> pairs; // by the set's number: places of reps and load
    for (int place = 0; place < header.size(); ++place) {
        const ColumnName name = columnName(header[place]);
        for (int column = 0; column < kFixedColumns; ++column) {
            if (found.places[static_cast<std::size_t>(column)] < 0
                && name.words == QString::fromUtf8(kNames[static_cast<std::size_t>(column)]))
                found.places[static_cast<std::size_t>(column)] = place;
        }
        if (name.words == u"body weight")
            found.bodyUnit = massUnitForKey(name.unit).value_or(found.bodyUnit);
        if (const auto match = kSet.match(name.words); match.hasMatch()) {
            auto& pair =
                pairs.insert(match.captured(1).toInt(), pairs.value(match.captured(1).toInt(), {-1, -1}))
                    .value();
            if (name.unit == u"reps")
                pair.first = place;
            else if (const auto unit = massUnitForKey(name.unit)) {
                pair.second = place;
                found.unit = *unit;
            }
        }
    }
    for (int set = 1; pairs.contains(set); ++set) {
        found.places.push_back(pairs.value(set).first);
        found.places.push_back(pairs.value(set).second);
        ++found.sets;
    }
    return found;
}

class StrongLiftsRows {
public:
    StrongLiftsRows(ReadFile& file, const StrongLiftsHeader& header, const FileReading& reading)
        : m_file(file)
        , m_header(header)
        , m_loads(reading.loads)
        , m_numbers(reading.numbers)
        , m_dates(file.dates.order)
    {
    }
    void read(const ImportTable& row);
    std::vector<ReadWorkout> take() { return m_gathering.take(m_file.report); }

private:
    QString enterWorkout(const ImportTable& row);
    /// Whether it was done; the summary tells a try that failed ("0") from a slot that was not used ("-").
    bool readSet(const ImportTable& row, int index, const QStringList& summary, PerformedSet& set,
        QString& problem) const;

    ReadFile& m_file;
    const StrongLiftsHeader& m_header;
    const FileLoads& m_loads;
    FileNumbers m_numbers;
    FileDates m_dates;
    WorkoutGathering m_gathering;
};

QString StrongLiftsRows::enterWorkout(const ImportTable& row)
{
    const QString date = row[Date].trimmed();
    const QString key = date + u'\x1F' + row[Number] + u'\x1F' + row[Name] + u'\x1F' + row[Start];
    if (m_gathering.find(key))
        return {};
    const QString start = row[Start].trimmed();
    auto startedAt = m_dates.moment(start.isEmpty() ? date : date + u' ' + start);
    if (!startedAt)
        startedAt = m_dates.moment(date);
    if (!startedAt)
        return Import::tr("“%1” is not a date of the form 2026/11/24").arg(date);
    Workout workout(*startedAt);
    workout.title = row[Name].trimmed();
    workout.source = QStringLiteral("stronglifts");
    workout.order = SetOrder::Listed;
    if (const QString body = row[BodyWeight].trimmed(); m_numbers.decimal(body).value_or(0) > 0)
        workout.bodyWeight = Mass::fromText(body, m_header.bodyUnit, m_numbers.commaAllowed);
    if (const QString end = row[End].trimmed(); !end.isEmpty() && !startedAt->isDateOnly()) {
        workout.finishedAt = m_dates.moment(date + u' ' + end);
        if (workout.finishedAt && workout.finishedAt->instant() < startedAt->instant())
            workout.finishedAt = workout.finishedAt->plusSeconds(24 * 3600); // over midnight
    }
    m_gathering.begin(key, std::move(workout), row.line());
    return {};
}

bool StrongLiftsRows::readSet(
    const ImportTable& row, int index, const QStringList& summary, PerformedSet& set, QString& problem) const
{
    const QString reps = row[kFixedColumns + 2 * index].trimmed();
    const QString load = row[kFixedColumns + 2 * index + 1].trimmed();
    if (reps.isEmpty())
        return false;
    set.reps = m_numbers.count(reps);
    if (!set.reps)
        problem = Import::tr("“%1” is not a number of reps").arg(reps);
    if (m_numbers.decimal(load).value_or(0) > 0 || (!load.isEmpty() && !m_numbers.decimal(load)))
        set.load = m_loads.mass(load, m_header.unit);
    if (!load.isEmpty() && !m_numbers.decimal(load))
        problem = Import::tr("“%1” is not a weight").arg(load);
    if (!problem.isEmpty() || set.reps != 0)
        return problem.isEmpty();
    set.toFailure = true;
    return summary.value(index) == u"0";
}

void StrongLiftsRows::read(const ImportTable& row)
{
    const QString name = row[ExerciseName].trimmed();
    if (name.isEmpty())
        return m_file.report.skip(row.line(), Import::tr("there is no name of an exercise"));
    if (const QString reason = enterWorkout(row); !reason.isEmpty())
        return m_file.report.skip(row.line(), reason);
    const QStringList summary = row[Summary].trimmed().split(u'/');
    std::vector<std::pair<int, PerformedSet>> sets;
    for (int index = 0; index < m_header.sets; ++index) {
        PerformedSet set;
        QString problem;
        if (readSet(row, index, summary, set, problem))
            sets.emplace_back(index, set);
        else if (!problem.isEmpty())
            m_file.warnings.add(
                "set", row.line(), Import::tr("set %1 was left out: %2").arg(index + 1).arg(problem));
    }
    if (sets.empty())
        return m_file.report.skip(row.line(), Import::tr("no set of the exercise was done"));
    PerformedExercise performed;
    performed.namedAs = name;
    performed.note = row[Notes];
    m_gathering.addExercise(std::move(performed), name);
    ++m_file.report.setRows;
    for (auto& [index, set] : sets) {
        const int first = kFixedColumns + 2 * index;
        m_gathering.addSet(set,
            {name, keyOf(set.role), row[first + 1], keyOf(m_header.unit), row[first], {}, {},
                QString::number(index)},
            row.line());
    }
}

} // namespace

QString recognisesStrongLifts(const QStringList& header)
{
    const StrongLiftsHeader found = strongLiftsHeader(header);
    const bool isOne = found.places[Date] >= 0 && found.places[ExerciseName] >= 0 && found.sets > 0;
    return isOne ? keyOf(found.unit) : QString();
}

Result<ReadFile> readStrongLifts(const ImportSource& source, const QString& variant, Progress& progress)
{
    const auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const StrongLiftsHeader header = strongLiftsHeader(reader->header());
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("stronglifts");
    const auto look = [&](FileSurvey& survey, const ImportTable& row) {
        survey.lookAtDate(row[Date].trimmed(), row.line());
        for (int column = kFixedColumns + 1; column < kFixedColumns + 2 * header.sets; column += 2)
            survey.lookAtLoad(row[column].trimmed(), {}, header.unit, row.line());
    };
    const auto reading = FileSurvey::of(source, header.places, {}, look, file, progress);
    if (!reading)
        return passOn(reading);
    StrongLiftsRows rows(file, header, *reading);
    const auto read = ImportTable::forEachRow(
        source, header.places, {}, progress, &file, [&](const ImportTable& row) { rows.read(row); });
    if (!read)
        return passOn(read);
    file.workouts = rows.take();
    return file;
}

} // namespace settheory
