// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/text.h"
#include "core/store/workoutstore.h"

#include <string>

namespace settheory {
namespace {

tl::unexpected<Error> damaged(std::string_view workout)
{
    return fail(Error::Kind::Unreadable,
        Store::tr(
            "The log is damaged: a workout in it cannot be read. The file was kept as it is; the last good "
            "copies are in the folder “backups” beside it."),
        QString::fromUtf8(workout.data(), static_cast<qsizetype>(workout.size())));
}

/// The workouts, sorted by the bytes of their identifier, as all tables of their parts are: so the owner of
/// the next row is this one or a later one, and needs no search.
class Loading {
public:
    struct Owner {
        std::string id;
        std::shared_ptr<Workout> workout;
        std::vector<qint64> places; ///< of its sets, which come in any order
    };

    void add(std::string_view id, std::shared_ptr<Workout> workout)
    {
        m_owners.push_back({std::string(id), std::move(workout), {}});
    }
    void startAgain() { m_next = 0; }
    Owner* ownerOf(std::string_view id) ///< null if there is none
    {
        while (m_next < m_owners.size() && m_owners[m_next].id < id)
            ++m_next;
        return m_next < m_owners.size() && m_owners[m_next].id == id ? &m_owners[m_next] : nullptr;
    }
    std::vector<Owner>& owners() { return m_owners; }

private:
    std::vector<Owner> m_owners;
    std::size_t m_next = 0;
};

std::optional<SetOrder> setOrderForKey(QStringView key)
{
    if (key == u"done")
        return SetOrder::Done;
    return key == u"listed" ? std::optional(SetOrder::Listed) : std::nullopt;
}

Result<> loadRows(const Database& database, Loading& loading)
{
    Statement query = database.statement(R"(
        SELECT workout_id, title, started_at, finished_at, in_progress, time_zone, place, deload,
            body_weight_billionths, body_weight_unit, session_rpe, note, source, set_order, experiment,
            allocated_protocol, import_id, edited_at, prepared
        FROM workout ORDER BY workout_id)");
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        const RowReader read(row);
        const auto start = read.moment(2);
        if (!start)
            return damaged(row.bytes(0));
        auto workout = std::make_shared<Workout>(*start);
        workout->id = {row.text(0)};
        workout->title = row.text(1);
        workout->finishedAt = read.moment(3);
        workout->inProgress = row.integer(4) != 0;
        workout->timeZone = row.text(5);
        workout->place = row.text(6);
        workout->deload = row.integer(7) != 0;
        workout->bodyWeight = read.mass(8);
        workout->sessionRpe = row.optionalReal(10);
        workout->note = row.text(11);
        workout->source = row.text(12);
        workout->order = read.key(13, setOrderForKey, SetOrder::Done);
        workout->experiment = row.text(14);
        workout->allocatedProtocol = row.text(15);
        workout->importId = row.text(16);
        workout->editedAt = row.integer(17);
        workout->prepared = row.integer(18) != 0;
        if (!read.isGood())
            return damaged(row.bytes(0));
        loading.add(row.bytes(0), std::move(workout));
        return {};
    });
}

/// Runs a query whose first column is the workout, and gives each row to `take`, which says whether it made
/// sense.
template <class Take>
Result<> loadParts(const Database& database, Loading& loading, const char* sql, Take take)
{
    Statement query = database.statement(sql);
    loading.startAgain();
    return forEachRow(query, [&](const Statement& row) -> Result<> {
        Loading::Owner* owner = loading.ownerOf(row.bytes(0));
        if (!owner || !take(row, *owner))
            return damaged(row.bytes(0));
        return {};
    });
}

bool takePause(const Statement& row, Loading::Owner& owner)
{
    const RowReader read(row);
    const auto from = read.moment(1);
    if (from)
        owner.workout->pauses.push_back({*from, row.optionalInt(2)});
    return read.isGood() && from;
}

bool takePain(const Statement& row, Loading::Owner& owner)
{
    const auto muscle = muscleForKey(row.text(1));
    if (muscle)
        owner.workout->pains[*muscle] = {static_cast<int>(row.integer(2)), row.text(3)};
    return muscle.has_value();
}

bool takeProtocol(const Statement& row, Loading::Owner& owner)
{
    const auto muscle = muscleForKey(row.text(2));
    const auto protocol = protocolForKey(row.text(3));
    if (!muscle || !protocol)
        return false;
    auto& protocols = row.bytes(1) == "user" ? owner.workout->userProtocols : owner.workout->plannedProtocols;
    protocols.emplace(*muscle, *protocol);
    return true;
}

bool takeExercise(const Statement& row, Loading::Owner& owner)
{
    auto& exercises = owner.workout->exercises;
    const bool isNext = row.integer(1) == static_cast<qint64>(exercises.size());
    exercises.push_back({{row.text(2)}, row.text(3), row.text(4), row.text(5), row.optionalInt(6)});
    return isNext;
}

std::optional<NotedRest> restOf(const Statement& row, int seconds, int source)
{
    if (row.isNull(source))
        return std::nullopt;
    const bool measured = row.bytes(source) == "measured";
    return NotedRest{
        row.optionalInt(seconds), measured ? NotedRest::Source::Measured : NotedRest::Source::Stated};
}

bool takeSet(const Statement& row, Loading::Owner& owner)
{
    const RowReader read(row);
    PerformedSet& set = owner.workout->sets.emplace_back();
    owner.places.push_back(row.integer(2));
    set.id = {row.text(1)};
    set.exercise = static_cast<int>(row.integer(3));
    set.role = read.key(4, setRoleForKey, SetRole::Working);
    set.side = read.key(5, sideForKey, Side::Both);
    set.load = read.mass(6);
    set.loadMode = read.optionalKey(8, loadModeForKey);
    set.reps = row.optionalInt(9);
    set.partialReps = row.optionalInt(10);
    set.seconds = row.optionalInt(11);
    set.distance = read.distance(12);
    set.rir = row.optionalReal(14);
    set.toFailure = read.boolean(15);
    set.failedFirst = read.optionalKey(16, failedFirstForKey);
    set.round = row.optionalInt(17);
    set.startedAt = read.moment(18);
    set.finishedAt = read.moment(19);
    set.rest = restOf(row, 20, 21);
    set.note = row.text(22);
    return read.isGood();
}

bool takePlanned(const Statement& row, Loading::Owner& owner)
{
    const RowReader read(row);
    auto& plan = owner.workout->plan;
    if (row.integer(1) != static_cast<qint64>(plan.size()))
        return false;
    PlannedSet& set = plan.emplace_back();
    set.exercise = static_cast<int>(row.integer(2));
    set.role = read.key(3, setRoleForKey, SetRole::Working);
    set.load = read.mass(4);
    set.loadMode = read.optionalKey(6, loadModeForKey);
    set.reps = row.optionalInt(7);
    set.seconds = row.optionalInt(8);
    set.rir = row.optionalReal(9);
    return read.isGood();
}

/// Brings the sets into their order. False if a place is missing or taken twice.
bool order(Loading::Owner& owner)
{
    auto& sets = owner.workout->sets;
    auto& places = owner.places;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        // Each swap brings one set to its place for good.
        while (places[i] != static_cast<qint64>(i)) {
            const auto place = static_cast<std::size_t>(places[i]);
            if (places[i] < 0 || place >= sets.size() || places[place] == places[i])
                return false;
            std::swap(sets[i], sets[place]);
            std::swap(places[i], places[place]);
        }
    }
    return owner.workout->isConsistent();
}

Result<> loadAllParts(const Database& database, Loading& loading)
{
    if (const auto loaded = loadParts(database, loading,
            "SELECT workout_id, began_at, duration_s FROM workout_pause ORDER BY workout_id, position",
            takePause);
        !loaded)
        return loaded;
    if (const auto loaded = loadParts(database, loading,
            "SELECT workout_id, muscle, level, note FROM workout_pain ORDER BY workout_id", takePain);
        !loaded)
        return loaded;
    if (const auto loaded = loadParts(database, loading,
            "SELECT workout_id, said_by, muscle, protocol FROM workout_protocol ORDER BY workout_id",
            takeProtocol);
        !loaded)
        return loaded;
    if (const auto loaded = loadParts(database, loading, R"(
            SELECT workout_id, position, exercise_id, named_as, note, group_letter, planned_rest_s
            FROM performed_exercise ORDER BY workout_id, position)",
            takeExercise);
        !loaded)
        return loaded;
    if (const auto loaded = loadParts(database, loading, R"(
            SELECT workout_id, set_id, position, exercise_position, role, side, load_billionths, load_unit,
                load_mode, reps, partial_reps, duration_s, distance_billionths, distance_unit, rir, to_failure,
                failed_first, round, started_at, finished_at, rest_s, rest_source, note
            FROM performed_set ORDER BY workout_id)",
            takeSet);
        !loaded)
        return loaded;
    return loadParts(database, loading, R"(
        SELECT workout_id, position, exercise_position, role, load_billionths, load_unit, load_mode, reps,
            duration_s, rir
        FROM planned_set ORDER BY workout_id, position)",
        takePlanned);
}

} // namespace

Result<std::vector<WorkoutPtr>> loadWorkouts(const Database& database)
{
    Loading loading;
    if (const auto loaded = loadRows(database, loading); !loaded)
        return passOn(loaded);
    if (const auto loaded = loadAllParts(database, loading); !loaded)
        return passOn(loaded);
    std::vector<WorkoutPtr> workouts;
    workouts.reserve(loading.owners().size());
    for (Loading::Owner& owner : loading.owners()) {
        if (!order(owner))
            return damaged(owner.id);
        workouts.push_back(std::move(owner.workout));
    }
    return workouts;
}

} // namespace settheory
