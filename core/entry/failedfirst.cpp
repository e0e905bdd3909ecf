// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/setdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory::entry {
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

Choices everything()
{
    Choices all(allMuscles().begin(), allMuscles().end());
    for (const Weakness weakness :
        {Weakness::Grip, Weakness::Back, Weakness::Breath, Weakness::Pain, Weakness::Form})
        all.emplace_back(weakness);
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

tl::expected<FailedFirst, QString> failedFirstFrom(const QString& typed, const Exercise& exercise)
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

} // namespace settheory::entry
