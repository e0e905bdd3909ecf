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

/// Every record of one workout's sets, of those exercises alone if there are any.
void passWorkout(Tracks& tracks, const Log& log, const Workout& workout, const PreparedWorkout& prepared,
    const QSet<ExerciseId>& everFresh, const QSet<ExerciseId>& only, std::vector<Record>& records)
{
    std::vector<std::vector<Candidate>> byExercise;
    for (const BlockSet& set : prepared.sets) {
        if (set.prefatigued && everFresh.contains(set.exerciseId))
            continue;
        if (!only.isEmpty() && !only.contains(set.exerciseId))
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
    for (const auto& sets : byExercise)
        pass(tracks, sets, log.settings().formula, records);
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
    for (const RecognisedPtr& one : log.workouts)
        passWorkout(tracks, *log.log, *one->workout, one->prepared, fresh, {}, records);
    return records;
}

std::vector<Record> recordsSetBy(
    const Log& log, const Workout& workout, const PreparedWorkout& prepared, const RecognisedLog& past)
{
    QSet<ExerciseId> own;
    for (const BlockSet& set : prepared.sets)
        own.insert(set.exerciseId);
    if (own.isEmpty())
        return {};
    const auto counts = [&](const RecognisedPtr& one) {
        const Workout& earlier = *one->workout;
        return earlier.id != workout.id && earlier.startedAt.instant() < workout.startedAt.instant()
            && std::ranges::any_of(earlier.exercises,
                [&](const PerformedExercise& performed) { return own.contains(performed.exercise); });
    };
    std::vector<RecognisedPtr> before;
    std::ranges::copy_if(past.workouts, std::back_inserter(before), counts);
    QSet<ExerciseId> fresh;
    addFresh(fresh, prepared);
    for (const RecognisedPtr& one : before)
        addFresh(fresh, one->prepared);
    std::vector<Record> records;
    Tracks tracks;
    for (const RecognisedPtr& one : before)
        passWorkout(tracks, *past.log, *one->workout, one->prepared, fresh, own, records);
    const auto known = static_cast<std::ptrdiff_t>(records.size());
    passWorkout(tracks, log, workout, prepared, fresh, own, records);
    return {records.begin() + known, records.end()};
}

} // namespace settheory
