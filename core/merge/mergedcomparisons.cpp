// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergedcomparisons.h"

#include "core/merge/mergewords.h"
#include "core/merge/stones.h"

#include <algorithm>
#include <set>

namespace settheory {
namespace {

/// One copy's version, of the exercise to which that one's sets belong after the merge.
SavedComparisonPtr versionIn(const LogCopy& copy, const ComparisonId& id, const std::vector<Move>& moves)
{
    const SavedComparisonPtr found = copy.log->findComparison(id);
    if (!found || found->exercise.isEmpty())
        return found;
    const auto move = std::ranges::find(moves, found->exercise, &Move::from);
    if (move == moves.end())
        return found;
    auto moved = std::make_shared<SavedComparison>(*found);
    moved->exercise = move->into;
    return moved;
}

struct Kept {
    SavedComparisonPtr comparison; ///< null: gone
    qint64 editedAt = 0;
};

class Comparisons {
public:
    Comparisons(const LogCopy& here, const LogCopy& other, const std::vector<Move>& moves, Merge& merge)
        : m_here(here)
        , m_other(other)
        , m_moves(moves)
        , m_merge(merge)
    {
    }

    Kept kept(const ComparisonId& id)
    {
        const SavedComparisonPtr mine = versionIn(m_here, id, m_moves);
        const SavedComparisonPtr theirs = versionIn(m_other, id, m_moves);
        const qint64 mineAt = m_here.edits.comparisons.value(id);
        const qint64 theirsAt = m_other.edits.comparisons.value(id);
        const Copy copy = !mine ? Copy::Other
            : !theirs
            ? Copy::Here
            : newest(
                mineAt, theirsAt, [&] { return contentText(*mine); }, [&] { return contentText(*theirs); });
        const Kept newer = copy == Copy::Here ? Kept{mine, mineAt} : Kept{theirs, theirsAt};
        if (isGone(newer.editedAt, deletionOf(id))) {
            decide(*newer.comparison, copy == Copy::Here ? Copy::Other : Copy::Here,
                MergeWords::tr("deleted there after its last edit"));
            return {};
        }
        if (mine && theirs && !isSameContent(mine, theirs))
            decide(*newer.comparison, copy, MergeWords::tr("edited later there"));
        return newer;
    }

private:
    std::optional<qint64> deletionOf(const ComparisonId& id) const
    {
        const qint64 latest = std::max(
            m_here.edits.deletedComparisons.value(id, -1), m_other.edits.deletedComparisons.value(id, -1));
        return latest < 0 ? std::nullopt : std::optional(latest);
    }
    void decide(const SavedComparison& comparison, Copy copy, const QString& why)
    {
        m_merge.decisions.push_back(
            {MergeWords::tr("Saved comparison “%1”").arg(comparison.name), nameOf(copy), why});
    }

    const LogCopy& m_here;
    const LogCopy& m_other;
    const std::vector<Move>& m_moves;
    Merge& m_merge;
};

} // namespace

void addComparisons(const LogCopy& here, const LogCopy& other, const std::vector<Move>& moves, Merge& merge)
{
    std::set<ComparisonId> ids;
    for (const LogCopy* copy : {&here, &other}) {
        for (const SavedComparisonPtr& comparison : copy->log->comparisons())
            ids.insert(comparison->id);
    }
    auto edits = std::make_shared<LogEdits>(*merge.change.edits);
    Comparisons comparisons(here, other, moves, merge);
    std::set<ComparisonId> live;
    for (const ComparisonId& id : ids) {
        const SavedComparisonPtr present = here.log->findComparison(id);
        const Kept kept = comparisons.kept(id);
        if (kept.comparison)
            live.insert(id);
        if (isSameContent(present, kept.comparison))
            continue;
        merge.change.comparisons.push_back({present, kept.comparison});
        if (kept.comparison)
            edits->comparisons.insert(id, kept.editedAt);
    }
    const auto isLive = [&live](const ComparisonId& id) { return live.contains(id); };
    addStones(
        here.edits.deletedComparisons, other.edits.deletedComparisons, isLive, edits->deletedComparisons);
    merge.change.edits = std::move(edits);
}

} // namespace settheory
