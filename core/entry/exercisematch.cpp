// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/exercisematch.h"

#include <algorithm>
#include <array>
#include <functional>

namespace settheory {
namespace {

/// Lower case without accents.
QString folded(QStringView text)
{
    const QString lower = text.toString().toCaseFolded();
    if (std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; }))
        return lower.simplified(); // nearly every name: searched through at each key
    QString out;
    const QString apart = lower.normalized(QString::NormalizationForm_KD);
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            out += c;
    }
    return out.simplified();
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// Word by word from the first; how many letters of the name were typed is no matter.
bool beginsWith(const QStringList& name, const QStringList& typed)
{
    if (typed.size() > name.size())
        return false;
    return std::equal(typed.begin(), typed.end(), name.begin(),
        [](const QString& part, const QString& word) { return word.startsWith(part); });
}

/// All words of the name are there, and half of its letters: `dead` is the deadlift, `de` may be much else.
bool covers(const QStringList& name, const QStringList& typed)
{
    return typed.size() == name.size() && beginsWith(name, typed)
        && 2 * typed.join(QString()).size() >= name.join(QString()).size();
}

bool hasWordsBeginning(const QStringList& name, const QStringList& typed)
{
    return std::ranges::all_of(typed, [&](const QString& part) {
        return std::ranges::any_of(name, [&](const QString& word) { return word.startsWith(part); });
    });
}

/// A name or alias, taken apart.
struct Name {
    explicit Name(const QString& name)
        : whole(folded(name))
        , words(wordsOf(whole))
        , run(words.join(QString()))
    {
    }
    QString whole;
    QStringList words;
    QString run; ///< "pullup" is in "pull-up"
};

bool hasParts(const Name& name, const QStringList& typed)
{
    return std::ranges::all_of(typed, [&](const QString& part) { return name.run.contains(part); });
}

enum Rank { Covers, Begins, Words, WordsOfAlias, Parts, PartsOfAlias, None };

Rank rankOf(const Name& name, const std::vector<Name>& aliases, const QStringList& typed)
{
    if (covers(name.words, typed))
        return Covers;
    if (beginsWith(name.words, typed))
        return Begins;
    if (hasWordsBeginning(name.words, typed))
        return Words;
    Rank best = hasParts(name, typed) ? Parts : None;
    for (const Name& alias : aliases) {
        if (hasWordsBeginning(alias.words, typed))
            return WordsOfAlias;
        if (best == None && hasParts(alias, typed))
            best = PartsOfAlias;
    }
    return best;
}

} // namespace

struct ExerciseFinder::Names {
    ExercisePtr exercise;
    Name name;
    std::vector<Name> aliases;
};

ExerciseFinder::ExerciseFinder() = default;
ExerciseFinder::~ExerciseFinder() = default;

void ExerciseFinder::takeNames(const Log& log)
{
    if (std::ranges::equal(m_names, log.exercises(), {}, &Names::exercise))
        return;
    m_names.clear();
    m_names.reserve(log.exercises().size());
    for (const ExercisePtr& exercise : log.exercises()) {
        Names names{exercise, Name(exercise->name), {}};
        for (const Alias& alias : exercise->aliases)
            names.aliases.emplace_back(alias.name);
        m_names.push_back(std::move(names));
    }
}

ExerciseMatch ExerciseFinder::matching(const Log& log, QStringView typed)
{
    const QString wanted = folded(typed);
    const QStringList parts = wordsOf(wanted);
    if (wanted.isEmpty())
        return {};
    takeNames(log);
    ExerciseMatch match;
    for (const Names& names : m_names) {
        if (names.name.whole == wanted)
            return {names.exercise, true, {names.exercise}};
        if (!names.exercise->retired
            && std::ranges::find(names.aliases, wanted, &Name::whole) != names.aliases.end())
            match.all.push_back(names.exercise);
    }
    if (match.all.size() == 1) {
        match.one = match.all.front();
        match.isExact = true;
    }
    const bool hasLetter = std::ranges::any_of(wanted, [](QChar c) { return c.isLetter(); });
    if (!match.all.empty() || parts.isEmpty() || !hasLetter)
        return match;
    std::array<std::vector<ExercisePtr>, None> found;
    for (const Names& names : m_names) {
        const Rank rank = names.exercise->retired ? None : rankOf(names.name, names.aliases, parts);
        if (rank != None)
            found[rank].push_back(names.exercise);
    }
    for (std::size_t rank = Covers; rank < None; ++rank) {
        // What many apps know comes first: it is done most.
        std::ranges::stable_sort(found[rank], std::greater{},
            [](const ExercisePtr& exercise) { return exercise->aliases.size(); });
        if (rank == Parts && !match.all.empty())
            break; // the inside of words counts only where no beginning fits
        match.all.insert(match.all.end(), found[rank].begin(), found[rank].end());
    }
    if (match.all.size() == 1 || found[Covers].size() == 1)
        match.one = match.all.front();
    const auto namesOf = [](const ExercisePtr& exercise) { return exercise->aliases.size(); };
    match.isFirstClear = found[Covers].size() + found[Begins].size() == 1
        && namesOf(match.all.front()) == namesOf(std::ranges::max(match.all, {}, namesOf));
    return match;
}

void ExerciseFinder::count(const Workout& workout, int step)
{
    for (const PerformedExercise& performed : workout.exercises)
        m_uses[performed.exercise] += step;
}

void ExerciseFinder::takeUses(const Log& log)
{
    const std::vector<WorkoutPtr>& workouts = log.workouts();
    if (m_counted.size() != workouts.size()) {
        m_uses.clear();
        for (const WorkoutPtr& workout : workouts)
            count(*workout, 1);
    } else {
        for (std::size_t i = 0; i < workouts.size(); ++i) {
            if (workouts[i] == m_counted[i])
                continue;
            count(*m_counted[i], -1);
            count(*workouts[i], 1);
        }
    }
    m_counted = workouts;
}

bool ExerciseFinder::sortByUse(const Log& log, std::vector<ExercisePtr>& exercises)
{
    takeUses(log);
    std::ranges::stable_sort(
        exercises, std::greater{}, [&](const ExercisePtr& exercise) { return m_uses.value(exercise->id); });
    return !exercises.empty() && m_uses.value(exercises.front()->id) > 0;
}

ExerciseMatch exercisesMatching(const Log& log, QStringView typed)
{
    return ExerciseFinder().matching(log, typed);
}

bool sortByUse(const Log& log, std::vector<ExercisePtr>& exercises)
{
    return ExerciseFinder().sortByUse(log, exercises);
}

ExercisePtr likeliest(const Log& log, std::vector<ExercisePtr> exercises)
{
    return sortByUse(log, exercises) ? exercises.front() : nullptr;
}

} // namespace settheory
