// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/draftreader.h"
#include "core/entry/words.h"

namespace settheory::entry {

bool DraftReader::fail(const QString& text, bool wordsUnderstood)
{
    m_problem = {text, wordsUnderstood};
    return false;
}

bool DraftReader::failHowMany()
{
    return fail(EntryLine::tr("How many reps? Type them after the load: 80x8 (or 80x? if you do not know)."));
}

bool DraftReader::readOne()
{
    const Token& token = peek();
    if (m_afterTimes && !token.isNumber() && !token.is(u"?"))
        return failHowMany();
    if (token.isNumber())
        return readNumber();
    if (token.isWord())
        return readWord();
    take();
    if (token.is(u"+") || token.is(u"-"))
        return readSign(token.is(u"+"));
    if (token.is(u"?"))
        return readUnknown();
    if (token.is(u"@"))
        return readAt();
    if (token.is(u"!"))
        return readFailedFirst();
    return fail(EntryLine::tr("“%1” means nothing here. Type a set like 80x8 @2.").arg(token.text), false);
}

bool DraftReader::readNumber()
{
    const QString number = take().text;
    if (!isClear(number))
        return false;
    if (peek().is(u":")) {
        --m_next;
        const auto seconds = readSeconds(kMostSeconds);
        return seconds && setSeconds(QString::number(*seconds), 1);
    }
    if (const auto read = readWithUnit(number))
        return *read;
    if (m_afterTimes)
        return setReps(number);
    m_numbers.push_back(number);
    return true;
}

bool DraftReader::readSign(bool plus)
{
    if (m_draft.repsSaid || !m_numbers.empty()) {
        if (!plus || !peek().isNumber() || !isPartialWord(peek(1)))
            return fail(EntryLine::tr(
                "Only partial reps are added to reps: 8+2p. More load than last time comes first: +2.5 x8."));
        const QString number = take().text;
        take();
        return setPartials(number);
    }
    const bool isStep = peek().kind == Token::Kind::End || peek().isWord() || peek().is(u"@");
    if (m_draft.load != SetDraft::Load::Unsaid || (!isStep && !peek().isNumber()))
        return fail(EntryLine::tr(
            "A sign stands before what is added to last time's load: +2.5 x8, or to body weight: bw+10 x8."));
    m_draft.load = SetDraft::Load::More;
    m_draft.sign = plus ? 1 : -1;
    m_draft.isStep = isStep;
    return isStep || takeMass();
}

bool DraftReader::readBodyWeight()
{
    if (m_draft.load != SetDraft::Load::Unsaid || !m_numbers.empty() || m_draft.repsSaid)
        return fail(EntryLine::tr(
            "Body weight comes first and stands alone for the load: bw x12, bw+10 x8, bw-20 x8."));
    m_draft.load = SetDraft::Load::Body;
    if (!peek().is(u"+") && !peek().is(u"-"))
        return true;
    m_draft.sign = take().is(u"+") ? 1 : -1;
    if (!peek().isNumber())
        return fail(
            EntryLine::tr("How much is added to body weight, or taken off? Type bw+10 x8 or bw-20 x8."));
    return takeMass();
}

bool DraftReader::readTimes()
{
    if (m_timesSeen)
        return fail(EntryLine::tr(
            "There are two times signs in this line. Log one set a line, like 80x8; a drop too: d 60x6."));
    if (m_draft.repsSaid || m_numbers.size() > 1)
        return fail(EntryLine::tr("The times sign stands between load and reps: 80x8."));
    m_timesSeen = true;
    m_afterTimes = true;
    if (m_draft.load == SetDraft::Load::Unsaid && m_numbers.empty()) {
        m_draft.load = SetDraft::Load::Same;
    } else if (!m_numbers.empty()) {
        if (m_draft.load != SetDraft::Load::Unsaid)
            return fail(EntryLine::tr("There are two loads in this line; a set has one, like 80x8."));
        m_draft.load = SetDraft::Load::Typed;
        m_draft.number = m_numbers.front();
        m_numbers.clear();
    }
    return true;
}

bool DraftReader::readUnknown()
{
    if (m_afterTimes || (m_draft.load != SetDraft::Load::Unsaid && !m_draft.repsSaid)) {
        m_draft.repsSaid = true;
        m_afterTimes = false;
        return true;
    }
    if (m_draft.load != SetDraft::Load::Unsaid || !m_numbers.empty())
        return fail(EntryLine::tr("A question mark stands for an unknown load or unknown reps: ?x8, 80x?."));
    m_draft.load = SetDraft::Load::Unknown;
    return true;
}

bool DraftReader::settleNumbers()
{
    using Load = SetDraft::Load;
    if (!m_numbers.empty() && !m_draft.repsSaid && !m_timesSeen) {
        if (!setReps(m_numbers.back()))
            return false;
        m_numbers.pop_back();
    }
    if (!m_numbers.empty() && m_draft.load == Load::Unsaid) {
        m_draft.load = Load::Typed;
        m_draft.number = m_numbers.front();
        m_numbers.erase(m_numbers.begin());
    }
    if (!m_numbers.empty())
        return fail(EntryLine::tr("What is %1? A set is load and reps, like 80x8; reps in reserve are @2.")
                        .arg(m_numbers.front().left(40)));
    if (m_draft.load == Load::Unsaid && m_draft.repsSaid) {
        m_draft.load = Load::Same;
        m_draft.isLoadLeft = true;
    }
    return true;
}

/// Whether the line says how much was done, or leaves it to last time.
bool DraftReader::isCounted() const
{
    return m_draft.repsSaid || m_draft.set.seconds || m_draft.set.distance
        || m_draft.load == SetDraft::Load::More;
}

bool DraftReader::isRestAlone() const
{
    PerformedSet bare;
    bare.rest = m_draft.set.rest;
    return bare.rest && bare == m_draft.set && m_draft.load == SetDraft::Load::Unsaid
        && m_draft.failedFirst.isEmpty() && !m_draft.mode && !m_roleSaid && !m_sideSaid;
}

bool DraftReader::isFailureAlone() const
{
    PerformedSet bare;
    bare.toFailure = m_draft.set.toFailure;
    return (bare.toFailure || !m_draft.failedFirst.isEmpty()) && bare == m_draft.set
        && m_draft.load == SetDraft::Load::Unsaid && !m_draft.mode && !m_roleSaid && !m_sideSaid;
}

bool DraftReader::isRoleAlone() const
{
    const SetRole role = m_draft.set.role;
    return m_roleSaid && (role == SetRole::Warmup || role == SetRole::Drop)
        && m_draft.load == SetDraft::Load::Unsaid && !m_draft.mode && !m_draft.set.partialReps;
}

bool DraftReader::isEffortAlone() const
{
    return m_draft.set.rir && m_draft.load == SetDraft::Load::Unsaid && !m_draft.mode && !m_roleSaid
        && !m_draft.set.partialReps;
}

tl::expected<SetDraft, DraftProblem> DraftReader::read()
{
    bool isRead = true;
    while (isRead && peek().kind != Token::Kind::End)
        isRead = readOne();
    if (isRead && m_afterTimes)
        isRead = failHowMany();
    isRead = isRead && settleNumbers();
    m_draft.sideSaid = m_sideSaid;
    m_draft.isRestAlone = isRestAlone();
    m_draft.isFailureAlone = !isCounted() && isFailureAlone();
    m_draft.isRoleAlone = !isCounted() && isRoleAlone();
    m_draft.isEffortAlone = !isCounted() && isEffortAlone();
    const bool isWhole = isCounted() || m_draft.isRestAlone || m_draft.isFailureAlone || m_draft.isRoleAlone
        || m_draft.isEffortAlone;
    if (isRead && !isWhole)
        isRead = failHowMany();
    if (!isRead)
        return tl::make_unexpected(m_problem);
    return m_draft;
}

tl::expected<SetDraft, DraftProblem> draftFrom(const std::vector<Token>& tokens)
{
    return DraftReader(tokens).read();
}

} // namespace settheory::entry
