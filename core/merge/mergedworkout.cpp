// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergedworkout.h"

#include "core/merge/mergewords.h"

#include <QSet>

#include <algorithm>

namespace settheory {
namespace {

/// A set of one version.
struct SetVersion {
    const Workout* workout = nullptr;
    const PerformedSet* set = nullptr;
    qint64 editedAt = 0;

    const PerformedExercise& performed() const { return workout->exerciseOf(*set); }
};

std::optional<SetVersion> findSet(const WorkoutVersion& version, const SetId& id)
{
    if (!version.workout)
        return std::nullopt;
    const auto found = std::ranges::find(version.workout->sets, id, &PerformedSet::id);
    if (found == version.workout->sets.end())
        return std::nullopt;
    return SetVersion{version.workout.get(), &*found,
        version.edits->sets.value({version.workout->id, id}, version.editedAt)};
}

QString textOf(const WorkoutVersion& version, const SetId& id)
{
    const auto found = std::ranges::find(version.original->sets, id, &PerformedSet::id);
    return contentText(*found, version.original->exerciseOf(*found));
}

/// Builds the merged workout upon the version whose own fields stay.
class Builder {
public:
    Builder(const WorkoutVersion& base, const WorkoutVersion& more)
        : m_base(base)
        , m_more(more)
        , m_result(*base.workout)
    {
        m_result.sets.clear();
    }

    MergedWorkout build()
    {
        for (const PerformedSet& set : m_base.workout->sets)
            take(set.id, m_result.sets.size());
        if (m_more.workout)
            takeMore();
        MergedWorkout merged;
        merged.editedAt = std::max(m_base.editedAt, m_more.editedAt);
        merged.setEdits = m_setEdits;
        merged.workout = std::make_shared<const Workout>(m_result);
        if (!isSameContent(merged.workout, m_base.original))
            ++merged.editedAt; // newer than what either copy has
        return merged;
    }

private:
    /// Sets that only the other version has, each after the one that it followed there.
    void takeMore()
    {
        std::size_t place = 0;
        for (const PerformedSet& set : m_more.workout->sets) {
            const auto found = std::ranges::find(m_result.sets, set.id, &PerformedSet::id);
            if (found != m_result.sets.end())
                place = static_cast<std::size_t>(found - m_result.sets.begin()) + 1;
            else if (!m_gone.contains(set.id) && take(set.id, place))
                ++place;
        }
    }

    std::optional<qint64> deletedAt(const SetId& id) const
    {
        std::optional<qint64> latest;
        for (const LogEdits* edits : {m_base.edits, m_more.edits}) {
            const auto found = edits->deletedSets.constFind({m_result.id, id});
            if (found != edits->deletedSets.cend())
                latest = std::max(latest.value_or(*found), *found);
        }
        return latest;
    }

    /// The newest version of the set at that place, unless it is gone.
    bool take(const SetId& id, std::size_t place)
    {
        const auto one = findSet(m_base, id);
        const auto two = findSet(m_more, id);
        SetVersion version = one ? *one : *two;
        if (one && two) {
            const Copy copy = newest(
                one->editedAt, two->editedAt, [&] { return textOf(m_base, id); },
                [&] { return textOf(m_more, id); });
            version = copy == Copy::Here ? *one : *two;
        }
        if (isGone(version.editedAt, deletedAt(id))) {
            m_gone.insert(id);
            return false;
        }
        PerformedSet set = *version.set;
        set.exercise = placeOfExercise(version);
        m_result.sets.insert(m_result.sets.begin() + static_cast<std::ptrdiff_t>(place), std::move(set));
        m_setEdits.insert(id, version.editedAt);
        return true;
    }

    /// Its exercise in the result: of several performances of one exercise the one of the same number.
    int placeOfExercise(const SetVersion& version)
    {
        if (version.workout == m_base.workout.get())
            return version.set->exercise;
        const auto& theirs = version.workout->exercises;
        const auto isSame = [&](const PerformedExercise& one) {
            return one.exercise == version.performed().exercise;
        };
        auto number = std::count_if(theirs.begin(), theirs.begin() + version.set->exercise, isSame);
        for (std::size_t i = 0; i < m_result.exercises.size(); ++i) {
            if (isSame(m_result.exercises[i]) && number-- == 0)
                return static_cast<int>(i);
        }
        while (number-- >= 0) // as many as there are before it, so that the next finds its place too
            m_result.exercises.push_back(version.performed());
        return static_cast<int>(m_result.exercises.size()) - 1;
    }

    const WorkoutVersion& m_base;
    const WorkoutVersion& m_more;
    Workout m_result;
    QHash<SetId, qint64> m_setEdits;
    QSet<SetId> m_gone;
};

QString titleOf(const Workout& workout)
{
    return MergeWords::tr("Workout “%1”, %2")
        .arg(workout.title, workout.startedAt.date().toString(Qt::ISODate));
}

} // namespace

MergedWorkout mergedWorkout(
    const WorkoutVersion& here, const WorkoutVersion& other, std::optional<qint64> deletedAt)
{
    Copy base = here.workout ? Copy::Here : Copy::Other;
    if (here.workout && other.workout)
        base = newest(
            here.editedAt, other.editedAt, [&] { return contentText(*here.original); },
            [&] { return contentText(*other.original); });
    const WorkoutVersion& newer = base == Copy::Here ? here : other;
    const WorkoutVersion& older = base == Copy::Here ? other : here;
    if (isGone(newer.editedAt, deletedAt)) {
        MergedWorkout gone;
        gone.decision = {titleOf(*newer.workout), nameOf(here.workout ? Copy::Other : Copy::Here),
            MergeWords::tr("deleted after its last edit")};
        return gone;
    }
    MergedWorkout merged = Builder(newer, older).build();
    const bool isBoth = !isSameContent(merged.workout, newer.workout);
    if (here.workout && other.workout && !isSameContent(here.workout, other.workout))
        merged.decision = {titleOf(*newer.workout), isBoth ? MergeWords::tr("both") : nameOf(base),
            isBoth ? MergeWords::tr("the sets of both; what else differs, as edited later")
                   : MergeWords::tr("edited later there")};
    else if (deletedAt)
        merged.decision = {
            titleOf(*newer.workout), nameOf(base), MergeWords::tr("edited after it was deleted")};
    return merged;
}

WorkoutPtr withMoved(const WorkoutPtr& workout, const std::vector<Move>& moves)
{
    if (!workout || moves.empty())
        return workout;
    auto moved = std::make_shared<Workout>(*workout);
    bool isChanged = false;
    for (std::size_t i = 0; i < moved->exercises.size(); ++i) {
        const auto move = std::ranges::find(moves, moved->exercises[i].exercise, &Move::from);
        if (move == moves.end())
            continue;
        isChanged = true;
        moved->exercises[i].exercise = move->into;
        const auto keepReading = [&](auto& sets) {
            for (auto& set : sets) {
                if (set.exercise == static_cast<int>(i) && !set.loadMode && move->fromMode != move->intoMode)
                    set.loadMode = move->fromMode;
            }
        };
        keepReading(moved->sets);
        keepReading(moved->plan);
    }
    return isChanged ? WorkoutPtr(std::move(moved)) : workout;
}

} // namespace settheory
