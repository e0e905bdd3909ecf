// SPDX-License-Identifier: GPL-3.0-or-later
// JEFIT: many small tables in one file, each opened by a line "### NAME ####" and with a header of its own.
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/raggedrows.h"

#include <QRegularExpression>

namespace settheory {
namespace {

QString sectionOf(const QString& cell)
{
    static const QRegularExpression kTitle(QStringLiteral("^#{2,}\\s*([^#]+?)\\s*#*$"));
    const auto match = kTitle.match(cell.trimmed());
    return match.hasMatch() ? match.captured(1).toUpper() : QString();
}

/// A row of one of the tables, its cells by the names of its columns.
struct JefitRow {
    int line = 0;
    QHash<QString, QString> cells;

    QString operator[](const char* column) const { return cells.value(QLatin1String(column)).trimmed(); }
};

struct JefitFile {
    std::vector<JefitRow> logs, sessions, sets;
    std::optional<MassUnit> unit;
};

/// Sorts the rows by their tables; those of tables that hold no sets are counted and left.
JefitFile sorted(const std::vector<CsvRow>& rows, ReadFile& file)
{
    JefitFile found;
    QString section;
    QStringList header;
    for (const CsvRow& row : rows) {
        const QString first = row.cells.empty() ? QString() : row.cells[0].trimmed();
        const bool isRule = first.startsWith(u"##");
        if (isRule) {
            section = sectionOf(first);
            header.clear();
        }
        const bool wanted = section == u"EXERCISE LOGS" || section == u"WORKOUT SESSIONS"
            || section == u"EXERCISE SET LOGS" || section.startsWith(u"SETTING");
        if (isRule || !wanted || header.isEmpty()) {
            if (!isRule && wanted)
                header = QStringList(row.cells.begin(), row.cells.end());
            for (QString& name : header)
                name = name.trimmed().toLower();
            ++file.report.rowsWithoutSet;
            continue;
        }
        JefitRow entry;
        entry.line = row.line;
        for (qsizetype i = 0; i < header.size() && i < static_cast<qsizetype>(row.cells.size()); ++i)
            entry.cells.insert(header[i], row.cells[static_cast<std::size_t>(i)]);
        if (section == u"EXERCISE LOGS") {
            found.logs.push_back(std::move(entry));
            continue;
        }
        ++file.report.rowsWithoutSet;
        if (section == u"WORKOUT SESSIONS")
            found.sessions.push_back(std::move(entry));
        else if (section == u"EXERCISE SET LOGS")
            found.sets.push_back(std::move(entry));
        else if (const auto unit = massUnitForKey(entry["mass"]))
            found.unit = unit;
    }
    return found;
}

struct PackedSet {
    QString load, reps;
};

/// "60x10,65x8": pairs of load and reps. Nothing where they are no sets: four and more without a load stand
/// for a time or a stretch.
std::vector<PackedSet> packedSets(const QString& logs)
{
    std::vector<PackedSet> sets;
    bool anyLoad = false;
    for (const QString& pair : logs.split(u',', Qt::SkipEmptyParts)) {
        const PackedSet set{pair.section(u'x', 0, 0).trimmed(), pair.section(u'x', 1).trimmed()};
        anyLoad = anyLoad || number::decimal(set.load).value_or(0) > 0;
        sets.push_back(set);
    }
    constexpr std::size_t kFieldsOfATime = 4;
    return !anyLoad && sets.size() >= kFieldsOfATime ? std::vector<PackedSet>() : sets;
}

class JefitLogs {
public:
    JefitLogs(ReadFile& file, const JefitFile& rows, const FileLoads& loads)
        : m_file(file)
        , m_unit(rows.unit)
        , m_loads(loads)
        , m_dates(file.dates.order)
        , m_gathering(false)
    {
        for (const JefitRow& session : rows.sessions)
            m_sessions.insert(session["_id"], &session);
    }
    void read(const JefitRow& row);
    std::vector<ReadWorkout> take() { return m_gathering.take(m_file.report); }

private:
    QString enterWorkout(const JefitRow& row);

    ReadFile& m_file;
    std::optional<MassUnit> m_unit;
    const FileLoads& m_loads;
    FileDates m_dates;
    WorkoutGathering m_gathering;
    QHash<QString, const JefitRow*> m_sessions; ///< by their number
};

QString JefitLogs::enterWorkout(const JefitRow& row)
{
    const QString number = row["belongsession"];
    const JefitRow* session = m_sessions.value(number);
    const auto secondsOf = [&](const char* column) {
        const auto seconds = session ? number::whole((*session)[column]) : std::nullopt;
        return seconds && *seconds > 0 ? seconds : std::nullopt;
    };
    const auto start = secondsOf("starttime");
    const QString date = row["mydate"];
    const QString key = start ? number : date;
    if (m_gathering.find(key))
        return {};
    const auto day = m_dates.moment(date);
    if (!start && !day)
        return Import::tr("“%1” is not a date").arg(date);
    Workout workout(start ? Moment::fromUtc(*start, 0) : *day);
    workout.source = QStringLiteral("jefit");
    workout.order = SetOrder::Listed;
    if (const auto end = secondsOf("endtime"); start && end)
        workout.finishedAt = Moment::fromUtc(*end, 0);
    m_gathering.begin(key, std::move(workout), row.line).isInUtc = start.has_value();
    return {};
}

void JefitLogs::read(const JefitRow& row)
{
    const QString name = row["ename"];
    if (name.isEmpty())
        return m_file.report.skip(row.line, Import::tr("there is no name of an exercise"));
    const FileNumbers numbers;
    std::vector<PerformedSet> sets;
    std::vector<PackedSet> written;
    for (const PackedSet& packed : packedSets(row["logs"])) {
        PerformedSet set;
        set.reps = numbers.count(packed.reps);
        const auto load = numbers.decimal(packed.load);
        if (load.value_or(0) > 0)
            set.load = m_loads.mass(packed.load, m_unit);
        const bool isUnderstood = set.reps && load && (*load == 0 || set.load);
        if (isUnderstood && *set.reps > 0) {
            sets.push_back(set);
            written.push_back(packed);
        } else if (!isUnderstood) {
            m_file.warnings.add("set", row.line,
                Import::tr("the set “%1x%2” is not understood and left out").arg(packed.load, packed.reps));
        }
    }
    if (sets.empty())
        return m_file.report.skip(row.line, Import::tr("it holds no set with reps: “%1”").arg(row["logs"]));
    if (const QString reason = enterWorkout(row); !reason.isEmpty())
        return m_file.report.skip(row.line, reason);
    PerformedExercise performed;
    performed.namedAs = name;
    m_gathering.addExercise(std::move(performed), name);
    ++m_file.report.setRows;
    for (std::size_t i = 0; i < sets.size(); ++i)
        m_gathering.addSet(
            sets[i], {name, keyOf(sets[i].role), written[i].load, {}, written[i].reps, {}, {}, {}}, row.line);
}

} // namespace

QString recognisesJefit(const QStringList& header)
{
    return !header.isEmpty() && !sectionOf(header[0]).isEmpty() ? QStringLiteral("sections") : QString();
}

Result<ReadFile> readJefit(const ImportSource& source, const QString& variant, Progress& progress)
{
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("jefit");
    const auto rows = raggedRows(source, file, progress);
    if (!rows)
        return passOn(rows);
    const JefitFile found = sorted(*rows, file);
    FileLoads::Counts counts;
    DateSurvey dates;
    for (const JefitRow& row : found.logs) {
        dates.look(row["mydate"], row.line);
        for (const PackedSet& set : packedSets(row["logs"])) {
            if (number::decimal(set.load).value_or(0) > 0)
                ++counts[found.unit][set.load];
        }
    }
    file.dates = dates.decided(source.dates);
    file.decimal.evidence = Import::tr("the app writes a point");
    const FileLoads loads(counts, source.unit, false);
    file.unit = loads.decision();
    JefitLogs logs(file, found, loads);
    for (const JefitRow& row : found.logs)
        logs.read(row);
    file.workouts = logs.take();
    return file;
}

} // namespace settheory
