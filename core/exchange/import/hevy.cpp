// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/importer.h"
#include "core/exchange/import/rowfields.h"
#include "core/exchange/import/table.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

enum HevyColumn {
    Title,
    StartTime,
    EndTime,
    Description,
    ExerciseTitle,
    SupersetId,
    ExerciseNotes,
    SetIndex,
    SetType,
    Weight,
    Reps,
    Distance,
    Duration,
    Rpe,
};

/// What each column may be called; the header says the units.
constexpr std::array kColumns = {"title", "start_time", "end_time", "description", "exercise_title",
    "superset_id", "exercise_notes", "set_index", "set_type", "weight_kg|weight_lbs|weight_lb", "reps",
    "distance_km|distance_miles|distance_meters|distance_yards|distance_feet", "duration_seconds", "rpe"};

struct HevyHeader {
    std::vector<int> places;
    MassUnit massUnit = MassUnit::Kilogram;
    DistanceUnit distanceUnit = DistanceUnit::Kilometre;
};

/// "Weight (kg)" and "weight-kg" are "weight_kg".
QString plainName(const QString& cell)
{
    QString name;
    for (const QChar c : cell.simplified().toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    return name.endsWith(u'_') ? name.chopped(1) : name;
}

/// By its name, or by a name with a slip in it that no other column has; −1 if there is none.
int placeOf(const char* names, const QStringList& header)
{
    const QStringList known = QString::fromLatin1(names).split(u'|');
    for (int place = 0; place < header.size(); ++place) {
        if (known.contains(header[place]))
            return place;
    }
    for (int place = 0; place < header.size(); ++place) {
        const bool isAnother = std::ranges::any_of(kColumns, [&](const char* other) {
            return QString::fromLatin1(other).split(u'|').contains(header[place]);
        });
        const auto isMeant = [&](const QString& name) { return isNearly(name, header[place]); };
        if (!isAnother && std::ranges::any_of(known, isMeant))
            return place;
    }
    return -1;
}

/// Where the columns' names are translated, their order tells them, if the weight still says its unit.
std::vector<int> placesByOrder(const QStringList& header)
{
    std::vector<int> places;
    for (int place = 0; place < header.size(); ++place)
        places.push_back(place);
    const bool fits = places.size() == kColumns.size() && massUnitForKey(header[Weight].section(u'_', -1))
        && (header[Rpe] == u"rpe" || distanceUnitForKey(header[HevyColumn::Distance].section(u'_', -1)));
    return fits ? places : std::vector<int>();
}

HevyHeader hevyHeader(const QStringList& cells)
{
    QStringList header;
    for (const QString& cell : cells)
        header << plainName(cell);
    HevyHeader found;
    for (const char* names : kColumns)
        found.places.push_back(placeOf(names, header));
    if (found.places[StartTime] < 0 || found.places[ExerciseTitle] < 0) {
        if (const auto places = placesByOrder(header); !places.empty())
            found.places = places;
    }
    const auto unitOf = [&](HevyColumn column) {
        const int place = found.places[column];
        return place < 0 ? QString() : header[place].section(u'_', -1);
    };
    found.massUnit = massUnitForKey(unitOf(Weight)).value_or(found.massUnit);
    found.distanceUnit = distanceUnitForKey(unitOf(Distance)).value_or(found.distanceUnit);
    return found;
}

/// "A", "B" … "Z", "AA"
QString groupLetter(qsizetype index)
{
    const QString last(QChar(static_cast<char16_t>(u'A' + index % 26)));
    return index < 26 ? last : groupLetter(index / 26 - 1) + last;
}

struct SetWord {
    const char* word;
    SetRole role;
    bool toFailure;
};
constexpr std::array kSetWords = {
    SetWord{"normal", SetRole::Working, false},
    SetWord{"warmup", SetRole::Warmup, false},
    SetWord{"failure", SetRole::Working, true},
    SetWord{"dropset", SetRole::Drop, false},
    SetWord{"drop", SetRole::Drop, false},
    SetWord{"", SetRole::Working, false},
};

const SetWord* setWordFor(const QString& cell)
{
    QString word = cell.toLower();
    word.removeIf([](QChar c) { return !c.isLetter(); });
    const auto found =
        std::ranges::find_if(kSetWords, [&](const SetWord& row) { return word == QLatin1String(row.word); });
    return found == kSetWords.end() ? nullptr : &*found;
}

/// Newer exports write a line break as a backslash and an n.
QString noteFrom(const QString& cell)
{
    return QString(cell).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

struct HevySurvey {
    FileLoads::Counts loads;
    DecimalSurvey decimals;
    DateSurvey dates;
};

Result<HevySurvey> surveyOf(const ImportSource& source, const HevyHeader& header, Progress& progress)
{
    auto table = ImportTable::open(source, header.places);
    if (!table)
        return passOn(table);
    HevySurvey survey;
    for (;;) {
        const auto more = table->next(progress, nullptr);
        if (!more)
            return passOn(more);
        if (!*more)
            return survey;
        for (const HevyColumn column : {Weight, Reps, Distance, Duration, Rpe})
            survey.decimals.look((*table)[column].trimmed(), table->line());
        survey.dates.look((*table)[StartTime].trimmed(), table->line());
        const QString load = (*table)[Weight].trimmed();
        if (number::decimal(load, true).value_or(0) > 0)
            ++survey.loads[header.massUnit][load];
    }
}

/// Reads the rows of one file, one after the other.
class HevyRows {
public:
    HevyRows(ReadFile& file, const HevyHeader& header, const FileLoads& loads, FileNumbers numbers)
        : m_file(file)
        , m_header(header)
        , m_loads(loads)
        , m_numbers(numbers)
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
    const FileLoads& m_loads;
    FileNumbers m_numbers;
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
    const QString start = row[StartTime].trimmed();
    const auto startedAt = m_dates.moment(start);
    const SetWord* word = setWordFor(row[SetType]);
    const auto index = m_numbers.count(row[SetIndex]);
    if (!startedAt)
        return m_file.report.skip(
            row.line(), Import::tr("“%1” is not a date of the form 9 Jul 2025, 06:42").arg(start));
    if (row[ExerciseTitle].trimmed().isEmpty())
        return m_file.report.skip(row.line(), Import::tr("there is no name of an exercise"));
    if (!word)
        return m_file.report.skip(
            row.line(), Import::tr("“%1” is no kind of set that is known here").arg(row[SetType]));
    PerformedSet set;
    set.role = word->role;
    if (word->toFailure)
        set.toFailure = true;
    if (const QString reason = whyNot(row, set); !reason.isEmpty())
        return m_file.report.skip(row.line(), reason);

    const QString key = row[Title] + u'\x1F' + start + u'\x1F' + row[EndTime];
    enterWorkout(row, key, *startedAt);
    enterExercise(row, index.value_or(m_index + 1));
    set.rir = m_numbers.rirFromRpe(row[Rpe].trimmed(), row.line(), m_file.warnings);
    countRound(set);
    ++m_file.report.setRows;
    m_gathering.addSet(std::move(set),
        {row[ExerciseTitle].trimmed(), row[SetType].trimmed(), row[Weight], keyOf(m_header.massUnit),
            row[Reps], row[Duration], row[Distance], row[SetIndex]},
        row.line());
}

void HevyRows::enterWorkout(const ImportTable& row, const QString& key, const Moment& startedAt)
{
    m_key = key;
    if (m_gathering.find(key))
        return;
    Workout workout(startedAt);
    workout.title = row[Title].trimmed();
    workout.note = noteFrom(row[Description]);
    workout.source = QStringLiteral("hevy");
    workout.order = SetOrder::Listed;
    const QString end = row[EndTime].trimmed();
    workout.finishedAt = m_ends.moment(end);
    if (!end.isEmpty() && !workout.finishedAt)
        m_file.warnings.add(
            "end", row.line(), Import::tr("the end “%1” is not understood; it stays unknown").arg(end));
    m_gathering.begin(key, std::move(workout), row.line());
}

/// The same exercise may stand twice in a row: then its sets are counted anew.
void HevyRows::enterExercise(const ImportTable& row, int index)
{
    const QString name = row[ExerciseTitle].trimmed();
    const QString superset = row[SupersetId].trimmed();
    const bool goesOn = m_gathering.lastName() == name && superset == m_superset && index > m_index;
    m_superset = superset;
    m_index = index;
    if (goesOn)
        return;
    PerformedExercise performed;
    performed.namedAs = name;
    performed.note = noteFrom(row[ExerciseNotes]);
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
    const QString reps = row[Reps].trimmed();
    const QString seconds = row[Duration].trimmed();
    const QString load = row[Weight].trimmed();
    const QString distance = row[HevyColumn::Distance].trimmed();
    set.reps = m_numbers.count(reps);
    set.seconds = m_numbers.seconds(seconds);
    set.load = m_loads.mass(load, m_header.massUnit);
    set.distance = settheory::Distance::fromText(distance, m_header.distanceUnit, m_numbers.commaAllowed);
    if (!reps.isEmpty() && !set.reps)
        return Import::tr("“%1” is not a number of reps").arg(reps);
    if (!seconds.isEmpty() && !set.seconds)
        return Import::tr("“%1” is not a number of seconds").arg(seconds);
    if (!load.isEmpty() && !set.load)
        return Import::tr("“%1” is not a weight").arg(load);
    if (!distance.isEmpty() && !set.distance)
        return Import::tr("“%1” is not a distance").arg(distance);
    if (set.seconds == 0)
        set.seconds.reset();
    if (set.distance && set.distance->billionths() == 0)
        set.distance.reset();
    if (set.reps == 0 && (set.seconds || set.distance) && !set.toFailure)
        set.reps.reset(); // timed or measured, not counted
    const bool isLoaded = set.load && set.load->billionths() > 0;
    if (set.reps.value_or(0) == 0 && !set.seconds && !set.distance && !isLoaded && !set.toFailure)
        return Import::tr("there is nothing in the set: no reps, no time, no distance and no weight");
    return {};
}

} // namespace

QString recognisesHevy(const QStringList& header)
{
    const HevyHeader found = hevyHeader(header);
    for (const HevyColumn needed : {StartTime, ExerciseTitle, SetType, Weight, Reps}) {
        if (found.places[needed] < 0)
            return {};
    }
    return keyOf(found.massUnit) + u' ' + keyOf(found.distanceUnit);
}

Result<ReadFile> readHevy(const ImportSource& source, const QString& variant, Progress& progress)
{
    auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const HevyHeader header = hevyHeader(reader->header());
    const auto survey = surveyOf(source, header, progress);
    if (!survey)
        return passOn(survey);
    ReadFile file;
    file.decimal = survey->decimals.decided(source.decimal);
    file.dates = survey->dates.decided(source.dates);
    const FileNumbers numbers{file.decimal.sign == DecimalSign::Comma};
    const FileLoads loads(survey->loads, source.unit, numbers.commaAllowed);
    file.variant = variant;
    file.app = QStringLiteral("hevy");
    file.unit = loads.decision();
    if (!file.unit.unit)
        file.unit.unit = header.massUnit;
    if (!loads.doubt().isEmpty())
        file.warnings.add("unit", 0, loads.doubt());

    auto table = ImportTable::open(source, header.places);
    if (!table)
        return passOn(table);
    table->setPass(1);
    HevyRows rows(file, header, loads, numbers);
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
