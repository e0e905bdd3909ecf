// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/editname.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace settheory {
namespace {

struct Edit {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// How many sets each kind of change touched.
struct Touched {
    int added = 0;
    int deleted = 0;
    int changed = 0;
    int reassigned = 0; ///< to another exercise
    int moved = 0;
};

/// The fewest of them that have to move to bring the places into rising order.
int fewestMoves(const std::vector<int>& places)
{
    std::vector<int> tails; // of the longest rising series of each length
    for (const int place : places) {
        const auto tail = std::ranges::lower_bound(tails, place);
        if (tail == tails.end())
            tails.push_back(place);
        else
            *tail = place;
    }
    return static_cast<int>(places.size() - tails.size());
}

Touched touched(const Workout& before, const Workout& after)
{
    QHash<SetId, int> placeBefore;
    for (int i = 0; i < static_cast<int>(before.sets.size()); ++i)
        placeBefore.insert(before.sets[static_cast<std::size_t>(i)].id, i);
    Touched result;
    std::vector<int> kept;
    for (const PerformedSet& set : after.sets) {
        const auto found = placeBefore.constFind(set.id);
        if (found == placeBefore.constEnd()) {
            ++result.added;
            continue;
        }
        kept.push_back(*found);
        PerformedSet old = before.sets[static_cast<std::size_t>(*found)];
        const bool isReassigned = before.exerciseOf(old).exercise != after.exerciseOf(set).exercise;
        result.reassigned += isReassigned ? 1 : 0;
        old.exercise = set.exercise;
        result.changed += old != set ? 1 : 0;
    }
    result.deleted = static_cast<int>(before.sets.size() - kept.size());
    result.moved = fewestMoves(kept);
    return result;
}

/// Whether something about the exercises changed that is not told by their sets: notes, groups.
bool areNotesChanged(const Workout& before, const Workout& after)
{
    for (const PerformedExercise& now : after.exercises) {
        const auto old = std::ranges::find(before.exercises, now.exercise, &PerformedExercise::exercise);
        if (old != before.exercises.end() && *old != now)
            return true;
    }
    return false;
}

void nameSets(QStringList& names, int count, const QString& one, const QString& many)
{
    if (count > 0)
        names << (count == 1 ? one : many.arg(count));
}

QStringList namesOfFields(const Workout& before, const Workout& after)
{
    const std::pair<bool, QString> changes[] = {
        {before.title != after.title, Edit::tr("change title")},
        {before.startedAt.date() != after.startedAt.date(), Edit::tr("change date")},
        {before.startedAt.date() == after.startedAt.date() && before.startedAt != after.startedAt,
            Edit::tr("change start")},
        {before.startedAt.date() == after.startedAt.date() && before.finishedAt != after.finishedAt,
            Edit::tr("change finish")},
        {before.startedAt.date() == after.startedAt.date() && before.pauses != after.pauses,
            Edit::tr("change pauses")},
        {before.place != after.place, Edit::tr("change place")},
        {before.deload != after.deload, Edit::tr("change deload")},
        {before.bodyWeight != after.bodyWeight, Edit::tr("change body weight")},
        {before.sessionRpe != after.sessionRpe, Edit::tr("change session RPE")},
        {before.note != after.note, Edit::tr("change note")},
        {before.pains != after.pains, Edit::tr("change pain")},
        {before.userProtocols != after.userProtocols, Edit::tr("change protocol")},
        {areNotesChanged(before, after), Edit::tr("change exercise")},
        {before.plan != after.plan && before.exercises == after.exercises, Edit::tr("change plan")},
    };
    QStringList names;
    for (const auto& [is, name] : changes) {
        if (is)
            names << name;
    }
    return names;
}

} // namespace

QString editName(const Workout& before, const Workout& after)
{
    QStringList names = namesOfFields(before, after);
    const bool onOtherDay = before.startedAt.date() != after.startedAt.date();
    const Touched sets = touched(before, after);
    nameSets(names, sets.added, Edit::tr("add set"), Edit::tr("add %1 sets"));
    nameSets(names, sets.deleted, Edit::tr("delete set"), Edit::tr("delete %1 sets"));
    nameSets(names, onOtherDay ? 0 : sets.changed, Edit::tr("change set"), Edit::tr("change %1 sets"));
    nameSets(names, sets.reassigned, Edit::tr("give a set to another exercise"),
        Edit::tr("give %1 sets to another exercise"));
    nameSets(names, sets.moved, Edit::tr("move set"), Edit::tr("move %1 sets"));
    return names.size() == 1 ? names.front() : Edit::tr("edit workout");
}

} // namespace settheory
