// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/setrows.h"

#include "core/exchange/csv/cellwords.h"
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/strongvalues.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace settheory {
namespace {

using enum RowField;

struct RowSurvey {
    FileLoads::Counts loads;
    DecimalSurvey decimals;
    DateSurvey dates;
};

std::optional<MassUnit> statedUnit(const RowHeader& header, const LoadCell& load, const QString& unit)
{
    if (load.unit)
        return load.unit;
    const auto stated = massUnitForKey(unit);
    return stated ? stated : header.loadUnit;
}

/// Reads the rows of one file, one after the other.
class SetRows {
public:
    SetRows(ReadFile& file, const RowFormat& format, const RowHeader& header, const FileLoads& loads,
        FileNumbers numbers)
        : m_file(file)
        , m_format(format)
        , m_header(header)
        , m_loads(loads)
        , m_numbers(numbers)
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
    const FileLoads& m_loads;
    FileNumbers m_numbers;
    FileDates m_dates;
    FileDates m_ends;
    WorkoutGathering m_gathering;
    const ImportTable* m_row = nullptr;
};

bool isUtcText(const QString& text)
{
    return text.endsWith(u'Z') || text.endsWith(u'z');
}

QString SetRows::readKind(PerformedSet& set)
{
    if (truthFrom(cell(Warmup)) == true)
        set.role = SetRole::Warmup;
    const QString status = cell(Status).toLower();
    if (status == u"failed")
        set.toFailure = true;
    else if (status == u"notstarted" || status == u"not started" || truthFrom(status) == false)
        return Import::tr("the set was planned and not done");
    const QString word = cell(SetKind);
    if (word.isEmpty())
        return {};
    QString key = word.toLower();
    key.replace(u' ', u'_').replace(u'-', u'_');
    if (const auto role = setRoleForKey(key)) {
        set.role = *role;
        return {};
    }
    const auto kind = strongSetKind(word);
    const bool isPlain = key == u"normal" || key == u"work" || key == u"main";
    if (!isPlain && (!kind || kind == StrongSetKind::RestTimer))
        return Import::tr("“%1” is no kind of set that is known here").arg(word);
    if (kind == StrongSetKind::Warmup)
        set.role = SetRole::Warmup;
    else if (kind == StrongSetKind::Drop)
        set.role = SetRole::Drop;
    else if (kind == StrongSetKind::Failure)
        set.toFailure = true;
    return {};
}

QString SetRows::readAmounts(PerformedSet& set)
{
    const QString reps = withoutPlus(cell(Reps));
    const QString time = cell(Seconds);
    set.reps = m_numbers.count(reps);
    if (!reps.isEmpty() && reps != u"-" && !set.reps)
        return Import::tr("“%1” is not a number of reps").arg(reps);
    set.seconds = m_numbers.seconds(time);
    if (!set.seconds && !time.isEmpty()) {
        const auto duration = strongDuration(time);
        if (!duration || *duration > 999'999'999)
            return Import::tr("“%1” is not a time").arg(time);
        set.seconds = static_cast<int>(*duration);
    }
    if (set.seconds == 0)
        set.seconds.reset();
    return {};
}

QString SetRows::readLoad(PerformedSet& set)
{
    const QString written = cell(Load);
    const LoadCell load = loadCell(written);
    set.loadMode = load.mode;
    if (load.number.isEmpty() || number::decimal(load.number, true) == 0.0)
        return {};
    const QString unit = cell(LoadUnit);
    const auto stated = statedUnit(m_header, load, unit);
    if (!unit.isEmpty() && !stated)
        return Import::tr("“%1” is no unit of weight that is known here").arg(unit);
    set.load = m_loads.mass(load.number, stated || !m_format.unitIsWritten ? stated : MassUnit::Kilogram);
    return set.load ? QString() : Import::tr("“%1” is not a weight").arg(written);
}

QString SetRows::readDistance(PerformedSet& set)
{
    const QString written = cell(Distance);
    if (written.isEmpty() || m_numbers.decimal(written) == 0.0)
        return {};
    const auto stated = distanceUnitForKey(cell(DistanceUnit));
    const auto unit = stated ? stated : m_header.distanceUnit;
    if (!unit && !set.reps && !set.seconds)
        return Import::tr("the distance has no unit that is known here");
    if (!unit) {
        m_file.warnings.add("distance", m_row->line(),
            Import::tr("the distance “%1” has no unit that is known here; it stays unknown").arg(written));
        return {};
    }
    set.distance = settheory::Distance::fromText(written, *unit, m_numbers.commaAllowed);
    return set.distance ? QString() : Import::tr("“%1” is not a distance").arg(written);
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
    const auto unit = m_header.bodyWeightUnit.value_or(m_loads.unstatedUnit());
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

Result<RowSurvey> surveyOf(const ImportSource& source, const RowHeader& header,
    const ImportTable::Repair& repair, Progress& progress)
{
    auto table = ImportTable::open(source, header.places);
    if (!table)
        return passOn(table);
    table->setRepair(repair);
    RowSurvey survey;
    for (;;) {
        const auto more = table->next(progress, nullptr);
        if (!more)
            return passOn(more);
        if (!*more)
            return survey;
        const auto cell = [&](RowField field) { return (*table)[static_cast<int>(field)].trimmed(); };
        for (const RowField field : {Start, End})
            survey.dates.look(cell(field), table->line());
        const LoadCell load = loadCell(cell(Load));
        survey.decimals.look(load.number, table->line());
        for (const RowField field : {Reps, Distance, Rir, Rpe, BodyWeight})
            survey.decimals.look(cell(field), table->line());
        if (number::decimal(load.number, true).value_or(0) > 0)
            ++survey.loads[statedUnit(header, load, cell(LoadUnit))][load.number];
    }
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

LoadCell loadCell(const QString& cell)
{
    LoadCell load;
    QString text = cell.trimmed();
    if (text == u"-")
        return load;
    const QString lower = text.toLower();
    for (const auto* word : {"bodyweight", "body weight", "bw"}) {
        if (!lower.startsWith(QLatin1String(word)))
            continue;
        load.mode = LoadMode::Bodyweight;
        text = text.mid(static_cast<qsizetype>(qstrlen(word))).trimmed();
        break;
    }
    if (text.startsWith(u'+'))
        load.mode = LoadMode::BodyweightPlus;
    else if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        load.mode = LoadMode::BodyweightMinus;
    if (load.mode == LoadMode::BodyweightPlus || load.mode == LoadMode::BodyweightMinus)
        text = text.mid(1).trimmed();
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isLetter() || text[end - 1] == u'.'))
        --end;
    load.unit = end > 0 ? massUnitForKey(QStringView(text).mid(end)) : std::nullopt;
    load.number = load.unit ? text.left(end).trimmed() : text;
    return load;
}

QString withoutPlus(const QString& cell)
{
    return cell.endsWith(u'+') ? cell.chopped(1).trimmed() : cell;
}

Result<ReadFile> readSetRows(const ImportSource& source, const RowFormat& format, const RowHeader& header,
    const QString& variant, Progress& progress, const ImportTable::Repair& repair)
{
    const auto survey = surveyOf(source, header, repair, progress);
    if (!survey)
        return passOn(survey);
    ReadFile file;
    file.variant = variant;
    file.app = QString::fromLatin1(format.app);
    file.decimal = survey->decimals.decided(source.decimal);
    file.dates = survey->dates.decided(source.dates);
    const FileNumbers numbers{file.decimal.sign == DecimalSign::Comma};
    FileLoads::Counts counts = survey->loads;
    if (const auto open = counts.find(std::nullopt); open != counts.end() && format.unitIsWritten) {
        for (auto load = open->second.cbegin(); load != open->second.cend(); ++load)
            counts[MassUnit::Kilogram][load.key()] += *load;
        counts.erase(std::nullopt);
    }
    const FileLoads loads(counts, source.unit, numbers.commaAllowed);
    file.unit = loads.decision();
    if (!loads.doubt().isEmpty())
        file.warnings.add("unit", 0, loads.doubt());

    auto table = ImportTable::open(source, header.places);
    if (!table)
        return passOn(table);
    table->setPass(1);
    table->setRepair(repair);
    SetRows rows(file, format, header, loads, numbers);
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
