// SPDX-License-Identifier: GPL-3.0-or-later
// LiftLog's backup: packed protocol buffers, or a packed SQLite database with a JSON text for each session.
#include "core/exchange/csv/cellwords.h"
#include "core/exchange/import/filenumbers.h"
#include "core/exchange/import/foreigndatabase.h"
#include "core/exchange/import/gathering.h"
#include "core/exchange/import/importer.h"
#include "core/exchange/import/liftlogproto.h"
#include "core/exchange/import/setrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace settheory {
namespace {

std::optional<Mass> massFrom(const QJsonObject& weight)
{
    const QString unit = weight[u"unit"].toString();
    const QString value = weight[u"value"].toVariant().toString();
    const auto mass = Mass::fromText(
        value, unit.startsWith(u"pound") || unit == u"lbs" ? MassUnit::Pound : MassUnit::Kilogram);
    return mass && mass->billionths() > 0 ? mass : std::nullopt;
}

std::optional<settheory::Distance> distanceFrom(const QJsonObject& distance)
{
    QString word = distance[u"unit"].toString();
    if (!distanceUnitForKey(word) && word.endsWith(u's'))
        word.chop(1);
    const auto unit =
        distanceUnitForKey(word == u"kilometre" || word == u"kilometer" ? QStringLiteral("km") : word);
    const QString value = distance[u"value"].toVariant().toString();
    const auto read = unit ? settheory::Distance::fromText(value, *unit) : std::nullopt;
    return read && read->billionths() > 0 ? read : std::nullopt;
}

std::optional<Moment> timeFrom(const QJsonObject& object)
{
    const auto moment = Moment::fromIso(object[u"completionDateTime"].toString());
    return moment && !moment->isDateOnly() ? moment : std::nullopt;
}

std::optional<int> secondsFrom(const QString& duration)
{
    QString whole = duration;
    if (const qsizetype point = whole.indexOf(u'.'); point > 0 && whole.endsWith(u'S'))
        whole = whole.left(point) + u'S';
    const auto seconds = durationFrom(whole);
    return seconds && *seconds > 0 ? seconds : std::nullopt;
}

class LiftLogSessions {
public:
    explicit LiftLogSessions(ReadFile& file)
        : m_file(file)
        , m_gathering(false)
    {
    }
    void read(const QJsonObject& session, int entry);
    std::vector<ReadWorkout> take();

private:
    void readExercise(const QJsonObject& exercise, const QString& group, int entry);
    /// A set that was done; nothing for one that was only planned.
    std::optional<PerformedSet> setFrom(const QJsonObject& object) const;

    ReadFile& m_file;
    WorkoutGathering m_gathering;
};

std::optional<PerformedSet> LiftLogSessions::setFrom(const QJsonObject& object) const
{
    PerformedSet set;
    set.load = massFrom(object[u"weight"].toObject());
    if (object.contains(u"duration") || object.contains(u"distance")) {
        set.seconds = secondsFrom(object[u"duration"].toString());
        set.distance = distanceFrom(object[u"distance"].toObject());
        set.finishedAt = timeFrom(object);
        return set.seconds || set.distance ? std::optional(set) : std::nullopt;
    }
    const QJsonObject done = object[u"set"].toObject();
    if (!done.contains(u"repsCompleted"))
        return std::nullopt;
    set.reps = std::max(0, done[u"repsCompleted"].toInt());
    set.finishedAt = timeFrom(done);
    if (set.reps == 0)
        set.toFailure = true; // tapping counts down from the planned reps; only after 0 is the set not done
    const double rpe = done[u"rpe"].toDouble();
    if (rpe >= 1 && rpe <= 10)
        set.rir = 10 - rpe;
    return set;
}

void LiftLogSessions::readExercise(const QJsonObject& exercise, const QString& group, int entry)
{
    const QJsonObject plan = exercise[u"blueprint"].toObject();
    const QString name = plan[u"name"].toString().trimmed();
    struct Listed {
        QJsonArray sets;
        SetRole role;
    };
    const Listed lists[] = {{exercise[u"warmupSets"].toArray(), SetRole::Warmup},
        {exercise[u"potentialSets"].toArray(), SetRole::Working},
        {exercise[u"sets"].toArray(), SetRole::Working}};
    PerformedExercise performed;
    performed.namedAs = name;
    performed.note = exercise[u"notes"].toString();
    performed.group = group;
    performed.plannedRestSeconds = secondsFrom(plan[u"restBetweenSets"].toObject()[u"minRest"].toString());
    bool isBegun = false;
    for (const Listed& list : lists) {
        for (const QJsonValue& value : list.sets) {
            ++m_file.report.rows;
            auto set = setFrom(value.toObject());
            if (name.isEmpty()) {
                m_file.report.skip(entry, Import::tr("there is no name of an exercise"));
                continue;
            }
            if (!set) {
                ++m_file.report.rowsWithoutSet; // it was planned
                continue;
            }
            set->role = list.role;
            if (!isBegun)
                m_gathering.addExercise(performed, name);
            isBegun = true;
            ++m_file.report.setRows;
            const QString time = set->finishedAt ? set->finishedAt->toIso() : QString();
            const QString load = set->load ? set->load->text() : QString();
            const SetAsWritten written{name, keyOf(set->role), load,
                set->load ? keyOf(set->load->unit()) : QString(), QString::number(set->reps.value_or(0)),
                QString::number(set->seconds.value_or(0)), {}, time};
            m_gathering.addSet(std::move(*set), written, entry);
        }
    }
}

void LiftLogSessions::read(const QJsonObject& session, int entry)
{
    const auto date = Moment::fromIso(session[u"date"].toString());
    if (!date) {
        ++m_file.report.rows;
        return m_file.report.skip(entry, Import::tr("“%1” is not a date").arg(session[u"date"].toString()));
    }
    const QJsonObject plan = session[u"blueprint"].toObject();
    Workout workout(*date);
    workout.title = plan[u"name"].toString();
    workout.note = plan[u"notes"].toString();
    workout.source = QStringLiteral("liftlog");
    workout.order = SetOrder::Listed;
    workout.bodyWeight = massFrom(session[u"bodyweight"].toObject());
    m_gathering.begin(QString::number(entry), std::move(workout), entry);
    qsizetype groups = 0;
    bool isTied = false;
    for (const QJsonValue& value : session[u"recordedExercises"].toArray()) {
        const QJsonObject exercise = value.toObject();
        const bool tiesNext = exercise[u"blueprint"].toObject()[u"supersetWithNext"].toBool();
        groups += tiesNext && !isTied ? 1 : 0;
        const QString group =
            tiesNext || isTied ? QString(QChar(static_cast<char16_t>(u'A' + (groups - 1) % 26))) : QString();
        readExercise(exercise, group, entry);
        isTied = tiesNext;
    }
}

std::vector<ReadWorkout> LiftLogSessions::take()
{
    std::vector<ReadWorkout> workouts = m_gathering.take(m_file.report);
    for (ReadWorkout& read : workouts) {
        sortByTimes(read);
        // The app keeps the day; the first that is known of the time is the end of the first set.
        std::optional<Moment> first;
        for (const PerformedSet& set : read.workout->sets) {
            if (set.finishedAt && (!first || set.finishedAt->instant() < first->instant()))
                first = set.finishedAt;
        }
        read.workout->startedAt = first.value_or(read.workout->startedAt);
    }
    return workouts;
}

Result<std::vector<QJsonObject>> sessionsIn(const ImportSource& source)
{
    source.device.seek(0);
    const QByteArray bytes = source.device.readAll();
    if (!ForeignDatabase::looksLikeOne(bytes)) {
        auto sessions = liftLogSessions(bytes);
        if (!sessions)
            return fail(Error::Kind::Unreadable,
                Import::tr("“%1” is packed, and what is in it is not known here. Nothing was imported.")
                    .arg(source.name));
        return std::move(*sessions);
    }
    const auto database = ForeignDatabase::open(bytes, source.name);
    if (!database)
        return passOn(database);
    std::vector<QJsonObject> sessions;
    const auto read = database->each(QStringLiteral("session"), {QStringLiteral("payload")},
        QStringLiteral("rowid"), [&](const QVariantList& row) {
            sessions.push_back(QJsonDocument::fromJson(row[0].toString().toUtf8()).object());
            return true;
        });
    if (!read)
        return passOn(read);
    return sessions;
}

} // namespace

QString recognisesLiftLogBackup(const QStringList& tables)
{
    return tables.contains(u"session") ? QStringLiteral("backup") : QString();
}

Result<ReadFile> readLiftLogBackup(const ImportSource& source, const QString& variant, Progress& progress)
{
    const auto sessions = sessionsIn(source);
    if (!sessions)
        return passOn(sessions);
    ReadFile file;
    file.variant = variant;
    file.app = QStringLiteral("liftlog");
    LiftLogSessions rows(file);
    int entry = 0;
    for (const QJsonObject& session : *sessions) {
        rows.read(session, ++entry);
        progress.report(entry, static_cast<qint64>(sessions->size()));
        if (progress.isCancelled())
            return fail(
                Error::Kind::Cancelled, Import::tr("The import was cancelled. Nothing was imported."));
    }
    file.workouts = rows.take();
    int pounds = 0, all = 0;
    for (const ReadWorkout& read : file.workouts) {
        for (const PerformedSet& set : read.workout->sets) {
            all += set.load ? 1 : 0;
            pounds += set.load && set.load->unit() == MassUnit::Pound ? 1 : 0;
        }
    }
    if (all > 0)
        file.unit = {2 * pounds > all ? MassUnit::Pound : MassUnit::Kilogram, false, {},
            Import::tr("the file states it")};
    return file;
}

} // namespace settheory
