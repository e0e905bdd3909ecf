// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/records.h"

#include "core/measures/onerepmax.h"
#include "core/model/load.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

constexpr double kSameLoad = 1e-6; // kilograms: rounding of pounds alone

struct Word {
    const char* key;
    const char* name;
};
constexpr std::array<Word, 3> kKinds = {{
    {"heaviest", QT_TRANSLATE_NOOP("RecordKind", "Heaviest")},
    {"most_reps", QT_TRANSLATE_NOOP("RecordKind", "Most reps")},
    {"e1rm", QT_TRANSLATE_NOOP("RecordKind", "Estimated 1RM")},
}};

/// A set that may be a record.
struct Candidate {
    const Workout* workout = nullptr;
    std::size_t set = 0; ///< index into its sets
    ExerciseId exercise;
    LoadMode mode = LoadMode::Total;
    QString place; ///< of stacks only
    std::optional<Mass> load; ///< as typed
    double kilograms = 0; ///< of it
    double reps = 0;
    std::optional<double> rir;
    std::optional<double> bodyLoad; ///< effective kilograms, where the body is lifted
    bool fresh = true;
};

/// The first segment of the weaker side, as an index into the workout's sets.
std::size_t weakerStart(const Workout& workout, const BlockSet& set)
{
    const auto start = static_cast<std::size_t>(set.members.front());
    const PerformedSet* weaker = &workout.sets[start];
    const Side firstSide = weaker->side;
    for (const int member : set.members) {
        const auto index = static_cast<std::size_t>(member);
        const PerformedSet& other = workout.sets[index];
        if (other.side == firstSide)
            continue;
        const auto rank = [](const PerformedSet& side) {
            return std::pair(side.load ? side.load->kilograms() : 0, side.reps.value_or(0));
        };
        return rank(other) < rank(*weaker) ? index : start;
    }
    return start;
}

std::optional<Candidate> candidateOf(const Log& log, const Workout& workout, const BlockSet& set)
{
    Candidate candidate;
    candidate.workout = &workout;
    candidate.set = weakerStart(workout, set);
    const PerformedSet& done = workout.sets[candidate.set];
    candidate.mode = loadModeOf(log.exerciseOf(workout, done), done);
    if (candidate.mode == LoadMode::BodyweightMinus || done.reps.value_or(0) < 1)
        return std::nullopt;
    const bool isBody = candidate.mode == LoadMode::Bodyweight || candidate.mode == LoadMode::BodyweightPlus;
    if (!isBody && !done.load)
        return std::nullopt;
    if (candidate.mode != LoadMode::Bodyweight)
        candidate.load = done.load;
    if (isBody) {
        candidate.mode = LoadMode::BodyweightPlus; // the same thing with and without a belt
        candidate.bodyLoad = set.load;
    }
    if (candidate.mode == LoadMode::Stack)
        candidate.place = workout.place;
    candidate.exercise = set.exerciseId;
    candidate.kilograms = candidate.load ? candidate.load->kilograms() : 0;
    candidate.reps = *done.reps;
    candidate.rir = set.firstRir;
    candidate.fresh = !set.prefatigued;
    return candidate;
}

/// What an exercise has seen so far in one load mode (and at one place).
class Track {
public:
    explicit Track(const Candidate& like)
        : m_mode(like.mode)
        , m_place(like.place)
    {
    }
    bool fits(const Candidate& candidate) const
    {
        return candidate.mode == m_mode && candidate.place == m_place;
    }

    /// The records among one workout's sets are added to `records`, and what they beat stands no longer.
    void pass(const std::vector<Candidate>& sets, OneRepMaxFormula formula, std::vector<Record>& records)
    {
        passHeaviest(sets, records);
        for (const bool atLeast : {false, true})
            passOneRepMax(sets, formula, atLeast, records);
        passMostReps(sets, records);
    }

private:
    struct Best {
        double kilograms = 0; ///< of the load or the maximum
        double value = 0;
        MassUnit unit = MassUnit::Kilogram;
        std::size_t record = 0;

        double in(MassUnit wanted) const
        {
            if (wanted == unit)
                return value;
            return wanted == MassUnit::Kilogram ? kilograms : kilograms / kKilogramsPerPound;
        }
    };
    /// Nothing as heavy or heavier has seen as many reps.
    struct RepsAt {
        double kilograms = 0;
        double reps = 0;
        std::size_t record = 0;
    };

    static Record recordFor(RecordKind kind, const Candidate& set)
    {
        return {.exercise = set.exercise,
            .kind = kind,
            .workout = set.workout->id,
            .startedAt = set.workout->startedAt,
            .set = set.set,
            .load = set.load,
            .reps = set.reps,
            .unit = std::nullopt,
            .before = std::nullopt,
            .fresh = set.fresh};
    }

    void beat(std::optional<Best>& best, Best now, Record record, std::vector<Record>& records)
    {
        record.value = now.value;
        record.unit = now.unit;
        if (best) {
            record.before = best->in(now.unit);
            records[best->record].standing = false;
        }
        now.record = records.size();
        best = now;
        records.push_back(std::move(record));
    }

    void passHeaviest(const std::vector<Candidate>& sets, std::vector<Record>& records)
    {
        const auto heaviest = std::ranges::max_element(
            sets, {}, [](const Candidate& set) { return std::pair(set.kilograms, set.reps); });
        if (heaviest == sets.end() || !heaviest->load || heaviest->kilograms <= 0)
            return;
        if (!m_heaviest || heaviest->kilograms > m_heaviest->kilograms + kSameLoad)
            beat(m_heaviest, {heaviest->kilograms, heaviest->load->value(), heaviest->load->unit()},
                recordFor(RecordKind::Heaviest, *heaviest), records);
    }

    void passOneRepMax(const std::vector<Candidate>& sets, OneRepMaxFormula formula, bool atLeast,
        std::vector<Record>& records)
    {
        std::optional<Best> now;
        const Candidate* of = nullptr;
        for (const Candidate& set : sets) {
            const auto factor = oneRepMaxFactor(formula, set.reps, set.rir);
            const double load = m_mode == LoadMode::BodyweightPlus ? set.bodyLoad.value_or(0) : set.kilograms;
            if (!set.fresh || !factor || load <= 0 || atLeast == set.rir.has_value())
                continue;
            if (now && load * *factor <= now->kilograms)
                continue;
            const bool isTyped = m_mode != LoadMode::BodyweightPlus;
            now = isTyped ? Best{load * *factor, set.load->value() * *factor, set.load->unit()}
                          : Best{load * *factor, load * *factor, MassUnit::Kilogram};
            of = &set;
        }
        auto& best = atLeast ? m_lowerBound : m_oneRepMax;
        if (!now || (best && now->kilograms <= best->kilograms + kSameLoad))
            return;
        Record record = recordFor(RecordKind::OneRepMax, *of);
        record.atLeast = atLeast;
        beat(best, *now, std::move(record), records);
    }

    void passMostReps(const std::vector<Candidate>& sets, std::vector<Record>& records)
    {
        const std::vector<RepsAt> before = m_mostReps;
        // From heavy to light, many reps first: within a workout a set is beaten only by those before it.
        std::vector<const Candidate*> ordered;
        for (const Candidate& set : sets)
            ordered.push_back(&set);
        std::ranges::stable_sort(ordered, std::greater{},
            [](const Candidate* set) { return std::pair(set->kilograms, set->reps); });
        for (const Candidate* set : ordered) {
            if (const auto now = mostRepsAt(m_mostReps, set->kilograms); now && *now >= set->reps)
                continue;
            const std::size_t index = records.size();
            std::erase_if(m_mostReps, [&](const RepsAt& old) {
                const bool isBeaten = old.kilograms <= set->kilograms + kSameLoad && old.reps <= set->reps;
                if (isBeaten)
                    records[old.record].standing = false;
                return isBeaten;
            });
            m_mostReps.push_back({set->kilograms, set->reps, index});
            Record record = recordFor(RecordKind::MostReps, *set);
            record.value = set->reps;
            record.before = mostRepsAt(before, set->kilograms);
            records.push_back(std::move(record));
        }
    }

    /// The most reps seen with this load or more.
    static std::optional<double> mostRepsAt(const std::vector<RepsAt>& seen, double kilograms)
    {
        std::optional<double> most;
        for (const RepsAt& at : seen) {
            if (at.kilograms >= kilograms - kSameLoad)
                most = std::max(most.value_or(0), at.reps);
        }
        return most;
    }

    LoadMode m_mode;
    QString m_place;
    std::optional<Best> m_heaviest, m_oneRepMax, m_lowerBound;
    std::vector<RepsAt> m_mostReps;
};

using Tracks = QHash<ExerciseId, std::vector<Track>>;

/// One exercise's sets of one workout, by load mode.
void pass(Tracks& tracks, const std::vector<Candidate>& sets, OneRepMaxFormula formula,
    std::vector<Record>& records)
{
    auto& own = tracks[sets.front().exercise];
    for (const Candidate& set : sets) {
        if (std::ranges::none_of(own, [&](const Track& track) { return track.fits(set); }))
            own.emplace_back(set);
    }
    for (Track& track : own) {
        std::vector<Candidate> fitting;
        std::ranges::copy_if(
            sets, std::back_inserter(fitting), [&](const Candidate& set) { return track.fits(set); });
        if (!fitting.empty())
            track.pass(fitting, formula, records);
    }
}

void addFresh(QSet<ExerciseId>& exercises, const PreparedWorkout& prepared)
{
    for (const BlockSet& set : prepared.sets) {
        if (!set.prefatigued)
            exercises.insert(set.exerciseId);
    }
}

/// The candidates among one workout's sets, by exercise, of `only` that one if it is not empty. Sets of a
/// tired muscle are none where the exercise was ever done fresh.
std::vector<std::vector<Candidate>> candidatesIn(const Log& log, const Workout& workout,
    const PreparedWorkout& prepared, const QSet<ExerciseId>& everFresh, const ExerciseId& only = {})
{
    std::vector<std::vector<Candidate>> byExercise;
    for (const BlockSet& set : prepared.sets) {
        if (!only.isEmpty() && only != set.exerciseId)
            continue;
        if (set.prefatigued && everFresh.contains(set.exerciseId))
            continue;
        const auto candidate = candidateOf(log, workout, set);
        if (!candidate)
            continue;
        const auto same = std::ranges::find_if(
            byExercise, [&](const auto& sets) { return sets.front().exercise == candidate->exercise; });
        if (same == byExercise.end())
            byExercise.push_back({*candidate});
        else
            same->push_back(*candidate);
    }
    return byExercise;
}

} // namespace

QString keyOf(RecordKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<std::size_t>(kind)].key);
}

QString nameOf(RecordKind kind)
{
    return QCoreApplication::translate("RecordKind", kKinds[static_cast<std::size_t>(kind)].name);
}

std::vector<Record> recordsOf(const RecognisedLog& log)
{
    QSet<ExerciseId> fresh;
    for (const RecognisedPtr& one : log.workouts)
        addFresh(fresh, one->prepared);
    std::vector<Record> records;
    Tracks tracks;
    for (const RecognisedPtr& one : log.workouts) {
        for (const auto& sets : candidatesIn(*log.log, *one->workout, one->prepared, fresh))
            pass(tracks, sets, log.log->settings().formula, records);
    }
    return records;
}

std::vector<Record> recordsSetBy(
    const Log& log, const Workout& workout, const PreparedWorkout& prepared, const RecognisedLog& past)
{
    RecordBook book;
    book.openAt(workout, past);
    return book.recordsSetBy(log, workout, prepared);
}

/// Of one exercise.
struct RecordBook::Seen {
    bool everFresh = false;
    Tracks tracks;
    std::vector<Record> records;
};

// What was recognised of a workout stays the very same for as long as all that it leans on does.
void RecordBook::openAt(const Workout& workout, const RecognisedLog& past)
{
    std::vector<RecognisedPtr> before;
    before.reserve(past.workouts.size());
    std::ranges::copy_if(past.workouts, std::back_inserter(before), [&](const RecognisedPtr& one) {
        return one->workout->id != workout.id
            && one->workout->startedAt.instant() < workout.startedAt.instant();
    });
    if (before != m_before)
        m_with.clear();
    if (before != m_before || (m_log && m_log->settings() != past.log->settings()))
        m_seen.clear();
    m_before = std::move(before);
    m_log = past.log;
}

const std::vector<RecognisedPtr>& RecordBook::workoutsWith(const ExerciseId& exercise)
{
    const auto known = m_with.constFind(exercise);
    if (known != m_with.cend())
        return *known;
    std::vector<RecognisedPtr> with;
    std::ranges::copy_if(m_before, std::back_inserter(with), [&](const RecognisedPtr& one) {
        const auto& all = one->workout->exercises;
        return std::ranges::find(all, exercise, &PerformedExercise::exercise) != all.end();
    });
    return *m_with.insert(exercise, std::move(with));
}

const RecordBook::Seen& RecordBook::seenOf(const ExerciseId& exercise)
{
    std::shared_ptr<const Seen>& known = m_seen[exercise];
    if (known)
        return *known;
    auto seen = std::make_shared<Seen>();
    const std::vector<RecognisedPtr>& with = workoutsWith(exercise);
    seen->everFresh = std::ranges::any_of(with, [&](const RecognisedPtr& one) {
        return std::ranges::any_of(one->prepared.sets,
            [&](const BlockSet& set) { return !set.prefatigued && set.exerciseId == exercise; });
    });
    const QSet<ExerciseId> fresh = seen->everFresh ? QSet<ExerciseId>{exercise} : QSet<ExerciseId>();
    for (const RecognisedPtr& one : with) {
        for (const auto& sets : candidatesIn(*m_log, *one->workout, one->prepared, fresh, exercise))
            pass(seen->tracks, sets, m_log->settings().formula, seen->records);
    }
    known = std::move(seen);
    return *known;
}

std::vector<Record> RecordBook::recordsSetBy(
    const Log& log, const Workout& workout, const PreparedWorkout& prepared)
{
    if (!m_log)
        return {};
    QSet<ExerciseId> fresh;
    addFresh(fresh, prepared);
    for (const BlockSet& set : prepared.sets) {
        if (seenOf(set.exerciseId).everFresh)
            fresh.insert(set.exerciseId);
    }
    std::vector<Record> records;
    for (const auto& sets : candidatesIn(log, workout, prepared, fresh)) {
        const Seen& seen = seenOf(sets.front().exercise);
        // What was done tired is no measure for one that is fresh for the first time.
        const bool counts = seen.everFresh || !fresh.contains(sets.front().exercise);
        Tracks tracks = counts ? seen.tracks : Tracks();
        std::vector<Record> all = counts ? seen.records : std::vector<Record>();
        const auto known = static_cast<std::ptrdiff_t>(all.size());
        pass(tracks, sets, log.settings().formula, all);
        records.insert(records.end(), all.begin() + known, all.end());
    }
    return records;
}

} // namespace settheory
