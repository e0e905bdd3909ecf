// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/failedfirst.h"

#include "core/base/number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

struct EntryLine {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

using Choices = std::vector<FailedFirst>;

Choices musclesOf(const Exercise& exercise)
{
    Choices own(exercise.primary.begin(), exercise.primary.end());
    own.insert(own.end(), exercise.secondary.begin(), exercise.secondary.end());
    return own;
}

constexpr std::array kWeaknesses = {
    Weakness::Grip, Weakness::Back, Weakness::Breath, Weakness::Pain, Weakness::Form};

Choices everything()
{
    Choices all(allMuscles().begin(), allMuscles().end());
    all.insert(all.end(), kWeaknesses.begin(), kWeaknesses.end());
    return all;
}

bool keyBegins(const QString& key, const QString& typed)
{
    return key.startsWith(typed);
}

bool wordBegins(const QString& key, const QString& typed)
{
    const QStringList words = key.split(u' ');
    return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(typed); });
}

QString listed(const Choices& choices)
{
    QStringList keys;
    for (const FailedFirst& choice : choices)
        keys << u'!' + keyOf(choice);
    return keys.join(QStringLiteral(", "));
}

} // namespace

std::vector<FailedFirst> failedFirstChoices(const Exercise& exercise)
{
    Choices choices = musclesOf(exercise);
    choices.insert(choices.end(), kWeaknesses.begin(), kWeaknesses.end());
    return choices;
}

std::vector<FailedFirst> failedFirstBeginningWith(const QString& typed)
{
    QString word = typed.toLower();
    word.replace(u'_', u' ').replace(u'-', u' ');
    Choices found;
    std::ranges::copy_if(everything(), std::back_inserter(found), [&](const FailedFirst& what) {
        return keyBegins(keyOf(what), word) || wordBegins(keyOf(what), word);
    });
    return found;
}

std::optional<std::size_t> unansweredFailure(const Workout& workout)
{
    if (workout.sets.empty())
        return std::nullopt;
    const PerformedSet& last = workout.sets.back();
    const bool failed = last.toFailure.value_or(last.rir == 0.0);
    if (!failed || last.failedFirst || last.role == SetRole::Warmup)
        return std::nullopt;
    return workout.sets.size() - 1;
}

tl::expected<FailedFirst, QString> entry::failedFirstFrom(const QString& typed, const Exercise& exercise)
{
    const Choices own = musclesOf(exercise);
    if (const auto place = number::whole(typed)) {
        if (*place >= 1 && *place <= static_cast<qint64>(own.size()))
            return own[static_cast<std::size_t>(*place - 1)];
        return tl::make_unexpected(own.empty()
                ? EntryLine::tr("The muscles of %1 are not known, so they have no numbers. Type the muscle, "
                                "like !triceps.")
                      .arg(exercise.name)
                : EntryLine::tr(
                    "%1 has muscles 1 to %2. Type one of these numbers, or the muscle, like !triceps.")
                      .arg(exercise.name)
                      .arg(own.size()));
    }
    QString word = typed;
    word.replace(u'_', u' ').replace(u'-', u' ');
    if (const auto exact = failedFirstForKey(word))
        return *exact;
    const Choices all = everything();
    for (const Choices& choices : {own, all}) {
        for (const auto fits : {keyBegins, wordBegins}) {
            Choices found;
            std::ranges::copy_if(choices, std::back_inserter(found),
                [&](const FailedFirst& what) { return fits(keyOf(what), word); });
            if (found.size() == 1)
                return found.front();
            if (found.size() > 1)
                return tl::make_unexpected(
                    EntryLine::tr("!%1 may be %2. Type more of it.").arg(word, listed(found)));
        }
    }
    return tl::make_unexpected(EntryLine::tr(
        "!%1 is no muscle. Type a muscle, like !triceps, or !grip, !back, !breath, !pain, !form.")
                                   .arg(word.left(40)));
}

} // namespace settheory
