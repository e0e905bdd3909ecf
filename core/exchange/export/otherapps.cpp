// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/otherapps.h"

#include "core/base/number.h"
#include "core/exchange/export/selected.h"
#include "core/exchange/match.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace settheory {
namespace {

constexpr double kMostRirOfApps = 4; ///< they take an RPE of 6 to 10

QString appKey(OtherApp app)
{
    return app == OtherApp::Strong ? QStringLiteral("strong") : QStringLiteral("hevy");
}

/// The names of exercises by which the app, and our reader of its files, knows them.
class AppNames {
public:
    AppNames(const Log& log, OtherApp app)
        : m_app(appKey(app))
        , m_matcher(log.exercises(), m_app)
    {
    }
    QString nameOf(const Workout& workout, const PerformedExercise& performed, const Exercise& exercise) const
    {
        QStringList names;
        if (workout.source == m_app)
            names << performed.namedAs;
        for (const Alias& alias : exercise.aliases) {
            if (alias.app == m_app)
                names << alias.name;
        }
        for (const QString& name : names) {
            const ExercisePtr match = m_matcher.match(name);
            if (match && match->id == exercise.id)
                return name;
        }
        return exercise.name;
    }

private:
    QString m_app;
    ExerciseMatcher m_matcher;
};

QString count(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString rpeOf(const PerformedSet& set)
{
    return set.rir && *set.rir <= kMostRirOfApps ? number::text(10 - *set.rir) : QString();
}

/// "1h 5m", "45m", "20s"; empty where the end is not known.
QString strongDurationText(const Workout& workout)
{
    if (!workout.finishedAt)
        return {};
    const qint64 seconds = workout.startedAt.secondsTo(*workout.finishedAt).value_or(-1);
    if (seconds < 0)
        return {};
    QStringList parts;
    if (seconds >= 3600)
        parts << QStringLiteral("%1h").arg(seconds / 3600);
    if (seconds % 3600 >= 60)
        parts << QStringLiteral("%1m").arg(seconds % 3600 / 60);
    return parts.isEmpty() ? QStringLiteral("%1s").arg(seconds) : parts.join(u' ');
}

QString strongOrder(const PerformedSet& set, int& number)
{
    if (set.role == SetRole::Warmup)
        return QStringLiteral("W");
    if (set.role == SetRole::Drop)
        return QStringLiteral("D");
    ++number;
    return set.toFailure == true ? QStringLiteral("F") : QString::number(number);
}

void writeStrong(CsvWriter& writer, const AppNames& names, const Log& log, const SelectedWorkout& selected)
{
    const Workout& workout = selected.workout;
    QString start = workout.startedAt.toIso().left(19);
    start.replace(u'T', u' ');
    const QString duration = strongDurationText(workout);
    for (std::size_t e = 0; e < workout.exercises.size(); ++e) {
        const PerformedExercise& performed = workout.exercises[e];
        bool isFirst = true;
        int number = 0;
        for (const PerformedSet* set : selected.setsOf(static_cast<int>(e))) {
            for (const QString& cell :
                {start, workout.title, names.nameOf(workout, performed, log.exerciseOf(performed)),
                    strongOrder(*set, number), set->load ? set->load->text() : QString(),
                    !set->load                                 ? QString()
                        : set->load->unit() == MassUnit::Pound ? QStringLiteral("lbs")
                                                               : QStringLiteral("kg"),
                    count(set->reps), rpeOf(*set), set->distance ? set->distance->text() : QString(),
                    set->distance ? keyOf(set->distance->unit()) : QString(), count(set->seconds),
                    isFirst && !performed.note.isEmpty() ? performed.note : set->note, workout.note,
                    duration})
                writer.plain(cell);
            writer.endRow();
            isFirst = false;
        }
    }
}

/// "9 Jul 2025, 06:42"
QString hevyTime(const std::optional<Moment>& moment)
{
    if (!moment)
        return {};
    constexpr const char* kMonths[] = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate date = moment->date();
    const QString day = QStringLiteral("%1 %2 %3")
                            .arg(date.day())
                            .arg(QLatin1String(kMonths[date.month() - 1]))
                            .arg(date.year());
    return moment->time() ? day + moment->time()->toString(QStringLiteral(", HH:mm")) : day;
}

QString hevyKind(const PerformedSet& set)
{
    if (set.role == SetRole::Warmup)
        return QStringLiteral("warmup");
    if (set.role == SetRole::Drop)
        return QStringLiteral("dropset");
    return set.toFailure == true ? QStringLiteral("failure") : QStringLiteral("normal");
}

/// In the file's unit, with all decimals that it takes to find out what was typed.
QString loadIn(MassUnit unit, const Mass& load)
{
    if (load.unit() == unit)
        return load.text();
    const double kilograms = load.kilograms();
    const double value = unit == MassUnit::Kilogram ? kilograms : kilograms / kKilogramsPerPound;
    return number::text(std::round(value * 1e8) / 1e8);
}

QString kilometres(const Distance& distance)
{
    return number::text(std::round(distance.metres() * 1e6) / 1e9);
}

void writeHevy(
    CsvWriter& writer, const AppNames& names, const Log& log, const SelectedWorkout& selected, MassUnit unit)
{
    const Workout& workout = selected.workout;
    QStringList groups;
    for (std::size_t e = 0; e < workout.exercises.size(); ++e) {
        const PerformedExercise& performed = workout.exercises[e];
        if (!performed.group.isEmpty() && !groups.contains(performed.group))
            groups << performed.group;
        const QString superset =
            performed.group.isEmpty() ? QString() : QString::number(groups.indexOf(performed.group));
        int index = 0;
        for (const PerformedSet* set : selected.setsOf(static_cast<int>(e))) {
            for (const QString& cell :
                {workout.title, hevyTime(workout.startedAt), hevyTime(workout.finishedAt), workout.note,
                    names.nameOf(workout, performed, log.exerciseOf(performed)), superset, performed.note,
                    QString::number(index++), hevyKind(*set),
                    set->load ? loadIn(unit, *set->load) : QString(), count(set->reps),
                    set->distance ? kilometres(*set->distance) : QString(), count(set->seconds), rpeOf(*set)})
                writer.plain(cell);
            writer.endRow();
        }
    }
}

void writeHead(CsvWriter& writer, std::initializer_list<const char*> columns)
{
    for (const char* column : columns)
        writer.plain(QString::fromLatin1(column));
    writer.endRow();
}

} // namespace

Result<> exportFor(OtherApp app, QIODevice& device, const MeasuredLog& log, const Selection& selection,
    CsvStyle style, Progress& progress)
{
    const bool isStrong = app == OtherApp::Strong;
    CsvWriter writer(device, {isStrong ? ';' : ',', style.byteOrderMark});
    const std::vector<SelectedWorkout> workouts = selectedWorkouts(log, selection);
    const MassUnit unit = unitOfMostLoads(workouts);
    if (isStrong)
        writeHead(writer,
            {"Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps", "RPE",
                "Distance", "Distance Unit", "Seconds", "Notes", "Workout Notes", "Workout Duration"});
    else
        writeHead(writer,
            {"title", "start_time", "end_time", "description", "exercise_title", "superset_id",
                "exercise_notes", "set_index", "set_type",
                unit == MassUnit::Pound ? "weight_lbs" : "weight_kg", "reps", "distance_km",
                "duration_seconds", "rpe"});
    const AppNames names(log.log(), app);
    for (qint64 done = 0; const SelectedWorkout& workout : workouts) {
        progress.report(++done, static_cast<qint64>(workouts.size()));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled,
                QCoreApplication::translate("Export", "The export was cancelled; no file was written."));
        if (isStrong)
            writeStrong(writer, names, log.log(), workout);
        else
            writeHevy(writer, names, log.log(), workout, unit);
    }
    return writer.finish();
}

} // namespace settheory
