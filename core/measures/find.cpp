// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/find.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

/// Blanks, hyphens and underscores are one and the same to somebody who types.
QString plain(QStringView text)
{
    QString result = text.toString().toLower();
    result.replace(u'_', u' ').replace(u'-', u' ');
    return result.simplified();
}

/// The first day of a year, a month or a day: "2026", "2026-6", "2026-06-15". Null if it is none.
QDate firstDay(const QString& text)
{
    static const QRegularExpression kDate(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    const QRegularExpressionMatch match = kDate.match(text);
    if (!match.hasMatch())
        return {};
    const auto part = [&](int group) {
        return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt();
    };
    return {part(1), part(2), part(3)};
}

/// Those whose names begin with the word; where there are none, those in which one of the words does.
template <class Thing, class Range, class Names>
std::vector<Thing> meantBy(const QString& typed, const Range& all, Names names)
{
    const QString word = plain(typed);
    std::vector<Thing> whole, beginning, within;
    for (const Thing thing : all) {
        const QStringList known = names(thing);
        const auto any = [&](auto claim) { return std::ranges::any_of(known, claim); };
        if (any([&](const QString& name) { return plain(name) == word; }))
            whole.push_back(thing);
        if (any([&](const QString& name) { return plain(name).startsWith(word); }))
            beginning.push_back(thing);
        if (any([&](const QString& name) { return (u' ' + plain(name)).contains(u' ' + word); }))
            within.push_back(thing);
    }
    return !whole.empty() ? whole : !beginning.empty() ? beginning : within;
}

std::vector<Muscle> musclesMeantBy(const QString& typed)
{
    return meantBy<Muscle>(typed, allMuscles(), [](Muscle muscle) {
        return QStringList{keyOf(muscle), nameOf(muscle)};
    });
}

std::vector<Protocol> protocolsMeantBy(const QString& typed)
{
    std::vector<Protocol> all;
    std::ranges::transform(protocolRows(), std::back_inserter(all), &ProtocolRow::protocol);
    return meantBy<Protocol>(typed, all, [](Protocol protocol) {
        return QStringList{keyOf(protocol), nameOf(protocol), shortNameOf(protocol)};
    });
}

/// The text with all that words are sought in. A line break stands between, so that no match crosses it.
QString textOf(const Log& log, const Workout& workout)
{
    QStringList texts = {workout.title, workout.place, workout.note};
    for (const PerformedExercise& performed : workout.exercises)
        texts << log.exerciseOf(performed).name << performed.namedAs << performed.note;
    for (const PerformedSet& set : workout.sets) {
        if (!set.note.isEmpty())
            texts << set.note;
    }
    return texts.join(u'\n').toLower();
}

template <class Thing> bool holds(const std::vector<Thing>& things, Thing thing)
{
    return std::ranges::find(things, thing) != things.end();
}

} // namespace

FindQuery FindQuery::fromText(QStringView text)
{
    // `name:` still to be finished, `name:value`, `name:"some words"`, `"some words"`, `word`. A quote that
    // is still open ends with the text.
    static const QRegularExpression kToken(u"\\p{L}+:(?=\\s|$)|(?:(\\p{L}+):)?(?:\"([^\"]*)\"?|(\\S+))"_s);
    FindQuery query;
    auto tokens = kToken.globalMatch(text.toString());
    while (tokens.hasNext()) {
        const QRegularExpressionMatch token = tokens.next();
        const QString name = token.captured(1).toLower();
        const QString value = (token.captured(2) + token.captured(3)).simplified();
        if (name.isEmpty() && !value.isEmpty())
            query.m_words << value.toLower();
        else if (!value.isEmpty() && !query.addTerm(name, value))
            query.m_unknown << token.captured(0);
    }
    return query;
}

bool FindQuery::addTerm(const QString& name, const QString& value)
{
    if (name == u"after" || name == u"before") {
        const QDate day = firstDay(value);
        if (!day.isValid())
            return false;
        if (name == u"after")
            m_from = m_from.isValid() ? std::max(m_from, day) : day;
        else
            m_until = m_until.isValid() ? std::min(m_until, day) : day;
        return true;
    }
    if (name == u"muscle") {
        if (Muscles muscles = musclesMeantBy(value); !muscles.empty())
            return m_muscles.push_back(std::move(muscles)), true;
    } else if (name == u"protocol") {
        if (Protocols protocols = protocolsMeantBy(value); !protocols.empty())
            return m_protocols.push_back(std::move(protocols)), true;
    }
    return false;
}

bool FindQuery::isEmpty() const
{
    return m_words.isEmpty() && !m_from.isValid() && !m_until.isValid() && m_muscles.empty()
        && m_protocols.empty();
}

bool FindQuery::matchesBlocks(std::span<const Block> blocks) const
{
    const auto isOf = [&](const Block& block, const Muscles& muscles) {
        return holds(muscles, block.muscle);
    };
    const auto isMeant = [&](const Block& block) {
        return m_muscles.empty()
            || std::ranges::any_of(m_muscles, [&](const Muscles& muscles) { return isOf(block, muscles); });
    };
    const auto wasTrained = [&](const Muscles& muscles) {
        return std::ranges::any_of(blocks, [&](const Block& block) { return isOf(block, muscles); });
    };
    const auto wasDone = [&](const Protocols& protocols) {
        return std::ranges::any_of(
            blocks, [&](const Block& block) { return isMeant(block) && holds(protocols, block.protocol()); });
    };
    return std::ranges::all_of(m_muscles, wasTrained) && std::ranges::all_of(m_protocols, wasDone);
}

bool FindQuery::matches(const Log& log, const Workout& workout, std::span<const Block> blocks) const
{
    const QDate date = workout.startedAt.date();
    if ((m_from.isValid() && date < m_from) || (m_until.isValid() && date >= m_until))
        return false;
    if (!matchesBlocks(blocks))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = textOf(log, workout);
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
}

} // namespace settheory
