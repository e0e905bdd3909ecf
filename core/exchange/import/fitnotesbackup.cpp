// SPDX-License-Identifier: GPL-3.0-or-later
// FitNotes for Android, its backup: an SQLite database, which knows more than its CSV.
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/foreigndatabase.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/importer.h"

namespace settheory {
namespace {

constexpr double kFitNotesPoundsPerKilogram = 2.20462; ///< with which the app converts

/// Numbers of FitNotes' own for units.
enum FitNotesWeight { OfTheSettings, InKilograms, InPounds };

struct Names {
    QHash<qint64, QString> exercises;
    QHash<qint64, qint64> units; ///< of weights, by exercise: FitNotesWeight
    QSet<QString> tickedDays; ///< on which sets were marked as done
    QHash<qint64, QString> setNotes;
    QHash<QString, QString> notes; ///< of days
    QHash<QString, std::pair<QString, QString>> times; ///< of days: start and end
    QHash<QString, double> bodies; ///< of days, in kilograms
    QHash<qint64, QString> groups; ///< of workout groups: their letter on their day
    QHash<QString, QString> groupOf; ///< of day and exercise
    bool thinksInPounds = false;
};

QString letter(qsizetype index)
{
    return QString(QChar(static_cast<char16_t>(u'A' + index % 26)));
}

Result<Names> namesIn(const ForeignDatabase& database)
{
    Names names;
    const auto has = [&](const char* table) { return database.tables().contains(QLatin1String(table)); };
    const auto read = [&](const char* table, const char* columns, auto take) -> Result<> {
        if (!has(table))
            return {};
        return database.each(QLatin1String(table), QString::fromLatin1(columns).split(u' '),
            QStringLiteral("rowid"), [&](const QVariantList& row) {
                take(row);
                return true;
            });
    };
    Result<> done = read("exercise", "_id name weight_unit_id", [&](const QVariantList& row) {
        names.exercises.insert(row[0].toLongLong(), row[1].toString());
        names.units.insert(row[0].toLongLong(), row[2].toLongLong());
    });
    if (done)
        done = read("training_log", "date is_complete", [&](const QVariantList& row) {
            if (row[1].toLongLong() != 0)
                names.tickedDays.insert(row[0].toString());
        });
    if (done)
        done = read("comment", "owner_type_id owner_id comment", [&](const QVariantList& row) {
            if (row[0].toLongLong() == 1)
                names.setNotes.insert(row[1].toLongLong(), row[2].toString());
        });
    if (done)
        done = read("workoutcomment", "date comment",
            [&](const QVariantList& row) { names.notes.insert(row[0].toString(), row[1].toString()); });
    if (done)
        done =
            read("workouttime", "workout_date start_date_time end_date_time", [&](const QVariantList& row) {
                names.times.insert(row[0].toString(), {row[1].toString(), row[2].toString()});
            });
    if (done)
        done = read("bodyweight", "date body_weight_metric", [&](const QVariantList& row) {
            names.bodies.insert(row[0].toString().left(10), row[1].toDouble());
        });
    QHash<QString, qsizetype> groupsOfDay;
    if (done)
        done = read("workoutgroup", "_id date", [&](const QVariantList& row) {
            names.groups.insert(row[0].toLongLong(), letter(groupsOfDay[row[1].toString()]++));
        });
    if (done)
        done =
            read("workoutgroupexercise", "workout_group_id exercise_id date", [&](const QVariantList& row) {
                names.groupOf.insert(
                    row[2].toString() + u'\x1F' + row[1].toString(), names.groups.value(row[0].toLongLong()));
            });
    if (done)
        done = read("settings", "metric", [&](const QVariantList& row) {
            names.thinksInPounds = !row[0].isNull() && row[0].toLongLong() == 0;
        });
    if (!done)
        return passOn(done);
    return names;
}

/// As it was typed: the app keeps kilograms and converts pounds with a rounded factor.
std::optional<Mass> massFrom(double kilograms, bool isPounds)
{
    if (!isPounds)
        return Mass::from(std::round(kilograms * 1000) / 1000, MassUnit::Kilogram);
    const double pounds = kilograms * kFitNotesPoundsPerKilogram;
    return Mass::from(std::round(pounds * 100) / 100, MassUnit::Pound);
}

/// How near the kilograms are to whole half pounds: what tells the unit of a set that does not say it. Other
/// versions of the app convert with 0.453592, which is off by two millionths.
bool areHalfPounds(double kilograms)
{
    const double halves = kilograms * kFitNotesPoundsPerKilogram * 2;
    return std::abs(halves - std::round(halves)) < 1e-3 + 4e-6 * halves;
}

/// As it was typed: the app keeps metres, and the number of the unit.
std::optional<Distance> distanceFrom(double metres, qint64 unit)
{
    struct Unit {
        qint64 number;
        DistanceUnit unit;
        double metres;
    };
    static constexpr Unit kUnits[] = {{3, DistanceUnit::Kilometre, 1000}, {4, DistanceUnit::Foot, 0.3048},
        {5, DistanceUnit::Mile, 1609.344}};
    for (const Unit& typed : kUnits) {
        const double value = std::round(metres / typed.metres * 100) / 100;
        if (unit == typed.number && std::abs(value * typed.metres - metres) <= 0.5)
            return Distance::from(value, typed.unit);
    }
    return Distance::from(metres, DistanceUnit::Metre);
}

Workout workoutOf(const QString& day, const Moment& date, const Names& names, bool isPounds)
{
    const auto times = names.times.value(day);
    const auto startedAt = Moment::fromIso(times.first);
    Workout workout(startedAt ? *startedAt : date);
    if (startedAt)
        workout.finishedAt = Moment::fromIso(times.second);
    workout.note = names.notes.value(day);
    workout.source = QStringLiteral("fitnotes");
    if (const auto body = names.bodies.constFind(day); body != names.bodies.constEnd() && *body > 0)
        workout.bodyWeight = massFrom(*body, isPounds);
    return workout;
}

enum LogColumn {
    Entry,
    ExerciseColumn,
    Date,
    Weight,
    Reps,
    Complete,
    DistanceColumn,
    DurationColumn,
    UnitColumn,
    RoutineColumn
};

} // namespace

QString recognisesFitNotesBackup(const QStringList& tables)
{
    return tables.contains(u"training_log") && tables.contains(u"exercise") ? QStringLiteral("backup")
                                                                            : QString();
}

Result<ReadFile> readFitNotesBackup(const ImportSource& source, const QString& variant, Progress& progress)
{
    source.device.seek(0);
    const auto database = ForeignDatabase::open(source.device.readAll(), source.name);
    if (!database)
        return passOn(database);
    const auto names = namesIn(*database);
    if (!names)
        return passOn(names);
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("fitnotes");
    const bool isPounds = source.unit ? *source.unit == MassUnit::Pound : names->thinksInPounds;
    file.unit = {isPounds ? MassUnit::Pound : MassUnit::Kilogram, false, {},
        Import::tr("the backup keeps kilograms; its settings say %1")
            .arg(keyOf(names->thinksInPounds ? MassUnit::Pound : MassUnit::Kilogram))};
    WorkoutGathering gathering;
    const auto columns =
        QStringLiteral("_id exercise_id date metric_weight reps is_complete distance duration_seconds unit "
                       "routine_section_exercise_set_id")
            .split(u' ');
    const auto read = database->each(
        QStringLiteral("training_log"), columns, QStringLiteral("date, rowid"), [&](const QVariantList& row) {
            ++file.report.rows;
            const int entry = static_cast<int>(row[Entry].toLongLong());
            const QString day = row[Date].toString();
            const auto date = Moment::fromIso(day);
            const QString name = names->exercises.value(row[ExerciseColumn].toLongLong()).trimmed();
            PerformedSet set;
            const double kilograms = row[Weight].toDouble();
            const qint64 unit = names->units.value(row[ExerciseColumn].toLongLong(), OfTheSettings);
            const bool inPounds = unit == InPounds || (unit == OfTheSettings && isPounds);
            if (kilograms > 0)
                set.load = massFrom(kilograms, inPounds && areHalfPounds(kilograms));
            if (const qlonglong reps = row[Reps].toLongLong(); reps > 0)
                set.reps = static_cast<int>(std::min<qlonglong>(reps, 999'999'999));
            if (const qlonglong seconds = row[DurationColumn].toLongLong(); seconds > 0)
                set.seconds = static_cast<int>(std::min<qlonglong>(seconds, 999'999'999));
            if (const double metres = row[DistanceColumn].toDouble(); metres > 0)
                set.distance = distanceFrom(metres, row[UnitColumn].toLongLong());
            if (!date)
                file.report.skip(entry, Import::tr("“%1” is not a date").arg(day));
            else if (name.isEmpty())
                file.report.skip(entry, Import::tr("its exercise is not in the backup"));
            else if (row[RoutineColumn].toLongLong() != 0 && row[Complete].toLongLong() == 0
                && names->tickedDays.contains(day))
                file.report.skip(entry,
                    Import::tr(
                        "the set came from a routine and was not ticked, while others of that day were"));
            else if (!set.reps && !set.seconds && !set.distance)
                file.report.skip(
                    entry, Import::tr("the set was added and not done: no reps, no time and no distance"));
            else {
                if (!gathering.find(day))
                    gathering.begin(day, workoutOf(day, *date, *names, isPounds), entry);
                const qsizetype known = gathering.current().names.indexOf(name);
                if (known < 0) {
                    PerformedExercise performed;
                    performed.namedAs = name;
                    performed.group = names->groupOf.value(day + u'\x1F' + row[ExerciseColumn].toString());
                    gathering.addExercise(std::move(performed), name);
                }
                set.note = names->setNotes.value(row[Entry].toLongLong());
                ++file.report.setRows;
                gathering.addSet(set,
                    {name, {}, row[Weight].toString(), {}, row[Reps].toString(),
                        row[DurationColumn].toString(), row[DistanceColumn].toString(),
                        row[Entry].toString()},
                    entry, static_cast<int>(known < 0 ? gathering.current().names.size() - 1 : known));
            }
            return !progress.isCancelled();
        });
    if (!read)
        return passOn(read);
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, Import::tr("The import was cancelled. Nothing was imported."));
    file.workouts = gathering.take(file.report);
    return file;
}

} // namespace settheory
