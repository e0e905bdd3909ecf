// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/exerciseresolution.h"

#include "core/model/catalogue.h"
#include "core/model/load.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

/// Where the file states something (or, if it is complete, where it says that there is nothing): takes it.
template <class Value> void takeOver(Value& mine, const Value& files, bool isComplete)
{
    if (isComplete || files != Value())
        mine = files;
}

void takeAll(Exercise& exercise, const ExerciseFacts& facts)
{
    const Exercise& files = facts.exercise;
    takeOver(exercise.mechanic, files.mechanic, facts.isComplete);
    takeOver(exercise.primary, files.primary, facts.isComplete);
    takeOver(exercise.secondary, files.secondary, facts.isComplete);
    takeOver(exercise.equipment, files.equipment, facts.isComplete);
    takeOver(exercise.bodyMassFraction, files.bodyMassFraction, facts.isComplete);
    takeOver(exercise.oneSided, files.oneSided, facts.isComplete);
    // The mode that its sets have, unless some of them have the one that the exercise has anyway: pull-ups of
    // which none had a belt are still an exercise to which weight can be added.
    const auto isAnyway = [&](LoadMode mode) {
        return mode == exercise.loadMode || (isBodyweight(mode) && isBodyweight(exercise.loadMode));
    };
    if (!facts.loadModes.empty() && std::ranges::none_of(facts.loadModes, isAnyway))
        exercise.loadMode = facts.loadModes.front();
}

} // namespace

ExerciseResolution::ExerciseResolution(const Log& log, const ReadFile& file, const NameMapping& mapping)
    : m_log(log)
    , m_file(file)
    , m_mapping(mapping)
    , m_matcher(log.exercises(), file.app)
{
    constexpr std::array kKnownApps = {"strong", "hevy", "fitnotes"};
    const bool isKnownApp =
        std::ranges::any_of(kKnownApps, [&](const char* app) { return file.app == QLatin1String(app); });
    if (!isKnownApp && !file.isOwn) {
        for (const char* app : kKnownApps)
            m_appMatchers.emplace_back(log.exercises(), QLatin1String(app));
    }
    for (const ExercisePtr& exercise : log.exercises()) {
        for (const Alias& alias : exercise->aliases) {
            if (alias.app.isEmpty() && !isCatalogueAlias(exercise->id, alias))
                m_usersNames.insert(nameKey(alias.name), exercise);
        }
    }
    for (const WorkoutPtr& workout : log.workouts()) {
        for (const PerformedExercise& performed : workout->exercises)
            m_inUse.insert(performed.exercise);
    }
}

const Exercise& ExerciseResolution::exerciseFor(const QString& name)
{
    const QString key = nameKey(name);
    auto entry = m_byName.find(key);
    if (entry == m_byName.end())
        entry = m_byName.insert(key, resolved(name));
    return *entry->exercise;
}

void ExerciseResolution::count(const QString& name, int sets)
{
    exerciseFor(name);
    m_byName[nameKey(name)].named.sets += sets;
}

ExerciseResolution::Entry ExerciseResolution::resolved(const QString& name)
{
    const QString key = nameKey(name);
    const ExercisePtr chosen = m_mapping.value(key);
    const ExercisePtr meant = chosen ? chosen : known(name);
    const auto found = chosen ? NamedExercise::Found::Chosen
        : meant               ? NamedExercise::Found::Known
                              : NamedExercise::Found::New;
    Entry entry{{name, found, nullptr, 0}, meant ? copyOf(meant) : newExercise(name)};
    if (const auto facts = m_file.facts.constFind(key);
        facts != m_file.facts.constEnd() && (!meant || !facts->onlyIfNew))
        takeFacts(*entry.exercise, *facts, !meant);
    if (chosen)
        rememberChoice(*entry.exercise, name);
    return entry;
}

ExercisePtr ExerciseResolution::known(const QString& name) const
{
    // This program's own files name exercises to the letter: an alias of the catalogue would rename them.
    // What the user renamed or merged since is still known by its old name.
    if (m_file.isOwn) {
        const ExercisePtr named = m_log.findExerciseNamed(name);
        return named ? named : m_usersNames.value(nameKey(name));
    }
    if (const ExercisePtr match = m_matcher.match(name))
        return match;
    ExercisePtr agreed;
    for (const ExerciseMatcher& matcher : m_appMatchers) {
        const ExercisePtr match = matcher.match(name);
        if (match && agreed && match != agreed)
            return nullptr; // two apps mean two exercises by it
        agreed = match ? match : agreed;
    }
    // Names are unique in a log: one that two aliases claim must not come in as a second exercise.
    return agreed ? agreed : m_log.findExerciseNamed(name);
}

std::shared_ptr<Exercise> ExerciseResolution::copyOf(const ExercisePtr& exercise)
{
    std::shared_ptr<Exercise>& copy = m_copies[exercise->id];
    if (!copy)
        copy = std::make_shared<Exercise>(*exercise);
    return copy;
}

std::shared_ptr<Exercise> ExerciseResolution::newExercise(const QString& name)
{
    auto exercise = std::make_shared<Exercise>();
    exercise->id = ExerciseId::fresh();
    exercise->name = m_file.isOwn ? name : name.simplified();
    if (!m_file.app.isEmpty())
        exercise->aliases = {{m_file.app, name}};
    m_copies.insert(exercise->id, exercise);
    return exercise;
}

void ExerciseResolution::takeFacts(Exercise& exercise, const ExerciseFacts& facts, bool isNew)
{
    Exercise asFile = exercise;
    takeAll(asFile, facts);
    const bool isUntouched = exercise.fromCatalogue && !m_inUse.contains(exercise.id);
    if (isUntouched && facts.isComplete)
        asFile.name = facts.exercise.name; // its spelling
    if (asFile == exercise)
        return;
    if (isNew || isUntouched) {
        asFile.fromCatalogue = false;
        exercise = std::move(asFile);
        return;
    }
    m_disagreements.push_back({facts.line,
        Import::tr(
            "the file describes “%1” otherwise than the log (mechanic, muscles, equipment or load mode); the "
            "log's description is kept")
            .arg(exercise.name)});
}

/// The name leads there from now on, and nowhere else.
void ExerciseResolution::rememberChoice(Exercise& exercise, const QString& name)
{
    const Alias alias{m_file.app, name};
    const auto isSame = [&](const Alias& other) {
        return other.app == alias.app && nameKey(other.name) == nameKey(alias.name);
    };
    if (std::ranges::none_of(exercise.aliases, isSame)) {
        exercise.aliases.push_back(alias);
        exercise.fromCatalogue = false;
    }
    for (const ExercisePtr& other : m_log.exercises()) {
        if (other->id == exercise.id || std::ranges::none_of(other->aliases, isSame))
            continue;
        Exercise& copy = *copyOf(other);
        std::erase_if(copy.aliases, isSame);
        copy.fromCatalogue = false;
    }
}

std::vector<NamedExercise> ExerciseResolution::names() const
{
    std::vector<NamedExercise> all;
    for (const Entry& entry : m_byName) {
        all.push_back(entry.named);
        all.back().exercise = entry.exercise;
    }
    std::ranges::sort(all, [](const NamedExercise& a, const NamedExercise& b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

std::vector<Replaced<ExercisePtr>> ExerciseResolution::changes(const std::set<ExerciseId>& used) const
{
    std::vector<Replaced<ExercisePtr>> changes;
    for (const std::shared_ptr<Exercise>& exercise : m_copies) {
        const ExercisePtr before = m_log.findExercise(exercise->id);
        const bool isNewlyUsed = !before && used.contains(exercise->id);
        const bool isChanged = before && *before != *exercise;
        if (isNewlyUsed || isChanged)
            changes.push_back({before, exercise});
    }
    std::ranges::sort(changes, [](const auto& a, const auto& b) { return a.after->name < b.after->name; });
    return changes;
}

} // namespace settheory
