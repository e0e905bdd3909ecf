// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergedexercises.h"

#include "core/merge/mergewords.h"
#include "core/merge/newest.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace settheory {
namespace {

/// Nobody edited it: it is as the catalogue gave it, whenever that was. An edit in the other copy is newer.
qint64 editOf(const LogCopy& copy, const ExercisePtr& exercise)
{
    return exercise->fromCatalogue ? 0 : copy.edits.exercises.value(exercise->id);
}

template <class Key>
std::optional<qint64> latest(const Key& key, const QHash<Key, qint64>& a, const QHash<Key, qint64>& b)
{
    if (!a.contains(key) && !b.contains(key))
        return std::nullopt;
    return std::max(a.value(key), b.value(key));
}

/// Of several of one name, which stays: the one of which most is known, whichever copy it is in.
auto rankOf(const Exercise& exercise)
{
    return std::tuple(exercise.mechanic.has_value(), !exercise.primary.empty(), exercise.id.text);
}

void addAlias(Exercise& exercise, const Alias& alias)
{
    const bool known = std::ranges::any_of(exercise.aliases,
        [&](const Alias& one) { return one.app == alias.app && nameKey(one.name) == nameKey(alias.name); });
    if (!known)
        exercise.aliases.push_back(alias);
}

} // namespace

MergedExercises::MergedExercises(const LogCopy& here, const LogCopy& other)
    : m_here(here)
    , m_other(other)
{
    for (const LogCopy* copy : {&here, &other}) {
        for (const ExercisePtr& exercise : copy->log->exercises())
            m_entries[exercise->id];
        for (auto one = copy->edits.deletedExercises.cbegin(); one != copy->edits.deletedExercises.cend();
             ++one)
            m_entries[one.key()];
        for (auto one = copy->edits.redirects.cbegin(); one != copy->edits.redirects.cend(); ++one) {
            const auto present = m_redirects.constFind(one.key());
            const bool isNewer = present == m_redirects.cend()
                || std::tuple(one->mergedAt, one->into.text)
                    > std::tuple(present->mergedAt, present->into.text);
            if (isNewer)
                m_redirects.insert(one.key(), *one);
        }
    }
    for (auto& [id, entry] : m_entries)
        decide(id);
}

void MergedExercises::decide(const ExerciseId& id)
{
    Entry& entry = m_entries[id];
    const ExercisePtr here = m_here.log->findExercise(id);
    const ExercisePtr other = m_other.log->findExercise(id);
    entry.deletedAt = latest(id, m_here.edits.deletedExercises, m_other.edits.deletedExercises);
    if (!here && !other)
        return;
    Copy copy = here ? Copy::Here : Copy::Other;
    if (here && other) {
        copy = newest(
            editOf(m_here, here), editOf(m_other, other), [&] { return contentText(*here); },
            [&] { return contentText(*other); });
        if (!isSameContent(here, other))
            decided(*here, nameOf(copy), MergeWords::tr("edited later there"));
    }
    entry.exercise = copy == Copy::Here ? here : other;
    entry.editedAt = editOf(copy == Copy::Here ? m_here : m_other, entry.exercise);
    entry.isLive = !isGone(entry.editedAt, entry.deletedAt);
    if (entry.deletedAt)
        decided(*entry.exercise, nameOf(entry.isLive == (here != nullptr) ? Copy::Here : Copy::Other),
            entry.isLive ? MergeWords::tr("edited after it was deleted")
                         : MergeWords::tr("deleted after its last edit"));
}

void MergedExercises::decided(const Exercise& exercise, const QString& kept, const QString& why)
{
    m_decisions.push_back({MergeWords::tr("Exercise “%1”").arg(exercise.name), kept, why});
}

ExerciseId MergedExercises::placeOf(const ExerciseId& id) const
{
    ExerciseId place = id;
    QSet<ExerciseId> seen;
    for (;;) {
        const auto entry = m_entries.find(place);
        if (entry != m_entries.end() && entry->second.isLive)
            return place;
        if (seen.contains(place) || !m_redirects.contains(place))
            return id; // leads nowhere
        seen.insert(place);
        place = m_redirects.value(place).into;
    }
}

ExercisePtr MergedExercises::known(const ExerciseId& id) const
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : entry->second.exercise;
}

void MergedExercises::use(const std::vector<ExerciseId>& ids)
{
    std::vector<ExerciseId> inOrder = ids;
    std::ranges::sort(inOrder); // one that comes back may be the place of the next
    for (const ExerciseId& id : inOrder) {
        Entry& entry = m_entries[id];
        if (entry.isLive || placeOf(id) != id || !entry.exercise)
            continue;
        // An edit, also of one from the catalogue: else the next merge would take it away again.
        auto back = std::make_shared<Exercise>(*entry.exercise);
        back->fromCatalogue = false;
        entry.exercise = std::move(back);
        entry.isLive = true;
        entry.editedAt = std::max(entry.editedAt, entry.deletedAt.value_or(0)) + 1;
        m_redirects.remove(id);
        decided(*entry.exercise, MergeWords::tr("both"),
            MergeWords::tr("deleted in one log, but used in a workout of the other"));
    }
}

void MergedExercises::uniteNames()
{
    std::map<QString, std::vector<Entry*>> byName;
    for (auto& [id, entry] : m_entries) {
        if (entry.isLive)
            byName[nameKey(entry.exercise->name)].push_back(&entry);
    }
    for (auto& [name, entries] : byName) {
        const auto stays = std::ranges::max_element(
            entries, {}, [](const Entry* entry) { return rankOf(*entry->exercise); });
        for (Entry* entry : entries) {
            if (entry != *stays)
                unite(**stays, *entry);
        }
    }
}

void MergedExercises::unite(Entry& stays, Entry& goes)
{
    auto both = std::make_shared<Exercise>(*stays.exercise);
    both->fromCatalogue = false;
    for (const Alias& alias : goes.exercise->aliases)
        addAlias(*both, alias);
    stays.exercise = std::move(both);
    stays.editedAt = std::max(stays.editedAt, goes.editedAt) + 1;
    goes.isLive = false;
    goes.deletedAt = std::max(goes.editedAt, goes.deletedAt.value_or(0));
    m_redirects.insert(goes.exercise->id, {stays.exercise->id, *goes.deletedAt});
    decided(*stays.exercise, MergeWords::tr("both"), MergeWords::tr("two exercises of one name became one"));
}

void MergedExercises::addTo(Merge& merge) const
{
    auto edits = std::make_shared<LogEdits>(merge.change.edits ? *merge.change.edits : LogEdits());
    for (const auto& [id, entry] : m_entries) {
        const ExercisePtr here = m_here.log->findExercise(id);
        if (!entry.isLive) {
            if (here)
                ++merge.exercises.deleted, merge.change.exercises.push_back({here, nullptr});
            if (entry.deletedAt && m_here.edits.deletedExercises.value(id, -1) != *entry.deletedAt)
                edits->deletedExercises.insert(id, *entry.deletedAt);
            const auto redirect = m_redirects.constFind(id);
            if (redirect == m_redirects.cend())
                continue;
            if (here)
                merge.change.merged.push_back({id, redirect->into});
            if (m_here.edits.redirects.value(id) != *redirect)
                edits->redirects.insert(id, *redirect);
            continue;
        }
        if (here && isSameContent(here, entry.exercise)) {
            ++merge.exercises.kept;
            if (entry.editedAt > editOf(m_here, here))
                edits->exercises.insert(id, entry.editedAt);
            continue;
        }
        ++(here ? merge.exercises.updated : merge.exercises.added);
        merge.change.exercises.push_back({here, entry.exercise});
        if (entry.editedAt > 0)
            edits->exercises.insert(id, entry.editedAt);
    }
    merge.change.edits = std::move(edits);
    merge.decisions.insert(merge.decisions.end(), m_decisions.begin(), m_decisions.end());
}

} // namespace settheory
