// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/draftreader.h"
#include "core/entry/words.h"

namespace settheory::entry {
namespace {

std::optional<int> secondsFrom(double seconds, int limit)
{
    if (seconds < 0 || seconds > limit || seconds != static_cast<int>(seconds))
        return std::nullopt;
    return static_cast<int>(seconds);
}

std::optional<int> countFrom(const QString& number)
{
    const auto count = number::whole(number);
    if (!count || *count > kMostReps)
        return std::nullopt;
    return static_cast<int>(*count);
}

} // namespace

bool isPartialWord(const Token& token)
{
    return token.is(u"p") || token.is(u"partial") || token.is(u"partials");
}

bool DraftReader::isClear(const QString& number)
{
    // 1,250 is a thousand to some and one and a quarter to others.
    const qsizetype comma = number.indexOf(u',');
    if (comma < 0 || number.size() - comma != 4 || number.startsWith(u'0'))
        return true;
    return fail(
        EntryLine::tr("%1 may be a thousand or one: type it without a thousands sign, or with a point.")
            .arg(number));
}

bool DraftReader::takeMass()
{
    m_draft.number = take().text;
    if (const auto unit = massUnitForKey(peek().text); unit && peek().isWord()) {
        take();
        m_draft.unit = unit;
    }
    return isClear(m_draft.number);
}

std::optional<bool> DraftReader::readWithUnit(const QString& number)
{
    const Token unit = peek();
    if (!unit.isWord())
        return std::nullopt;
    if (massUnitForKey(unit.text)) {
        if (m_afterTimes || m_draft.load != SetDraft::Load::Unsaid || !m_numbers.empty())
            return fail(
                EntryLine::tr("The load comes first and stands once: %1%2 x8.").arg(number, unit.text));
        --m_next;
        m_draft.load = SetDraft::Load::Typed;
        return takeMass();
    }
    if (const auto seconds = meaningOf(kTimeWords, unit.text)) {
        take();
        return setSeconds(number, *seconds);
    }
    if (const auto distance = distanceUnitForKey(unit.text)) {
        take();
        return setDistance(number, *distance);
    }
    if (isPartialWord(unit)) {
        take();
        return setPartials(number);
    }
    if (unit.is(u"rep") || unit.is(u"reps")) {
        take();
        return setReps(number);
    }
    if ((unit.is(u"rir") || unit.is(u"rpe")) && !peek(1).isNumber()) {
        take();
        return readEffort(unit.text, number);
    }
    return std::nullopt;
}

std::optional<int> DraftReader::readSeconds(int limit)
{
    const QString first = take().text;
    double seconds = number::decimal(first, true).value_or(-1);
    if (peek().is(u":")) {
        if (!number::whole(first))
            seconds = -1;
        for (int part = 0; part < 2 && peek().is(u":"); ++part) {
            take();
            const auto next = peek().isNumber() ? number::whole(take().text) : std::nullopt;
            seconds = next && *next <= 59 ? seconds * 60 + static_cast<double>(*next) : -1e9;
        }
    } else if (const auto unit = meaningOf(kTimeWords, peek().text)) {
        take();
        seconds *= *unit;
    } else if (peek().is(u"m")) { // a rest is never a distance
        take();
        seconds *= 60;
    }
    const auto whole = secondsFrom(seconds, limit);
    if (!whole)
        failNoTime(limit);
    return whole;
}

bool DraftReader::failNoTime(int limit)
{
    return fail(
        EntryLine::tr("A time is a whole number of seconds, at most %1: type 90s, 2min or 1:30.").arg(limit));
}

bool DraftReader::setSeconds(const QString& number, int perUnit)
{
    if (m_draft.set.seconds)
        return fail(
            EntryLine::tr("There are two times in this line; a set has one. Type it like 90s or 1:30."));
    m_draft.set.seconds = secondsFrom(number::decimal(number, true).value_or(-1) * perUnit, kMostSeconds);
    m_afterTimes = false;
    return m_draft.set.seconds || failNoTime(kMostSeconds);
}

bool DraftReader::setDistance(const QString& number, DistanceUnit unit)
{
    if (m_draft.set.distance)
        return fail(EntryLine::tr("There are two distances in this line; a set has one."));
    m_draft.set.distance = Distance::fromText(number, unit, true);
    if (!m_draft.set.distance)
        return fail(
            EntryLine::tr("%1 is too far for a set. Type a distance like 400m or 1.5km.").arg(number));
    m_afterTimes = false;
    return true;
}

bool DraftReader::setReps(const QString& number)
{
    if (m_draft.repsSaid)
        return fail(EntryLine::tr("The reps stand twice in this line. Log one set a line, like 80x8."));
    const auto reps = countFrom(number);
    if (!reps)
        return fail(
            EntryLine::tr("%1 is no number of reps: they are whole, 0 to %2. For reps in reserve type @2.")
                .arg(number)
                .arg(kMostReps));
    m_draft.repsSaid = true;
    m_draft.set.reps = reps;
    m_afterTimes = false;
    return true;
}

bool DraftReader::setPartials(const QString& number)
{
    const auto partials = countFrom(number);
    if (!partials || m_draft.set.partialReps)
        return fail(EntryLine::tr("Partial reps are one whole number up to %1, after the full ones: 8+2p.")
                        .arg(kMostReps));
    m_draft.set.partialReps = partials;
    return true;
}

} // namespace settheory::entry
