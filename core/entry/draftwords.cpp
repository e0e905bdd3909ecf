// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/draftreader.h"
#include "core/entry/words.h"

namespace settheory::entry {
namespace {

constexpr qint64 kTen = 10'000'000'000; // billionths
constexpr qsizetype kFewestLetters = 3; // of a name after `f`: fewer are too easily something else

} // namespace

bool DraftReader::readWord()
{
    const QString word = take().text;
    if (word == u"x")
        return readTimes();
    if (word == u"bw" || word == u"bodyweight")
        return readBodyWeight();
    if (word == u"rest")
        return readRest();
    if (word == u"rir" || word == u"rpe") {
        if (!peek().isNumber())
            return fail(EntryLine::tr("How many in reserve? Type rir2, rpe8 or @2."));
        return readEffort(word, take().text);
    }
    if (const auto role = meaningOf(kRoleWords, word)) {
        if (std::exchange(m_roleSaid, true))
            return fail(EntryLine::tr("A set is one of warm-up, back-off, test, drop, rest-pause, myo-reps "
                                      "or cluster, not two of them."));
        m_draft.set.role = *role;
        return true;
    }
    if (const auto side = meaningOf(kSideWords, word)) {
        if (std::exchange(m_sideSaid, true))
            return fail(EntryLine::tr("The side stands twice in this line. Log left and right as two sets: "
                                      "left 20x10, then right 20x9."));
        m_draft.set.side = *side;
        return true;
    }
    if (const auto failure = meaningOf(kFailureWords, word)) {
        if (m_draft.set.toFailure && *m_draft.set.toFailure != *failure)
            return fail(EntryLine::tr("Was it to failure (f) or not (nf)? Type one of them."));
        m_draft.set.toFailure = failure;
        return !*failure || !isFailedFirst() || takeFailedFirst();
    }
    if (const auto mode = meaningOf(kModeWords, word)) {
        if (m_draft.mode && m_draft.mode != mode)
            return fail(EntryLine::tr("A load is either in total, for each hand, of a stack, added or "
                                      "assisting: type one of these words."));
        m_draft.mode = mode;
        return true;
    }
    return fail(EntryLine::tr("“%1” means nothing here. Type a set like 80x8 @2 f, and the name of an "
                              "exercise on a line of its own.")
                    .arg(word.left(40)),
        false);
}

bool DraftReader::readAt()
{
    if (!peek().isNumber())
        return fail(EntryLine::tr("How many in reserve? Type @2 for two reps, or @8 for RPE 8."));
    const QString number = take().text;
    const double value = number::decimal(number, true).value_or(-1);
    if (value >= 0 && value <= 5.5)
        return readEffort(u"rir", number);
    if (value >= 6 && value <= 10)
        return readEffort(u"rpe", number);
    return fail(EntryLine::tr(
        "@%1 is neither reps in reserve (@0 to @5.5) nor RPE (@6 to @10). Type rir%1 for more in reserve.")
                    .arg(number));
}

bool DraftReader::readEffort(QStringView scale, const QString& number)
{
    if (m_draft.set.rir)
        return fail(
            EntryLine::tr("The reps in reserve stand twice in this line. Type @2 for two, or @8 for RPE 8."));
    const auto value = number::decimal(number, true);
    if (scale == u"rir") {
        if (!value || *value > kMostRir)
            return fail(
                EntryLine::tr("Reps in reserve go from 0 to %1. Type @2 for two of them.").arg(kMostRir));
        m_draft.set.rir = value;
        return true;
    }
    const auto rpe = number::billionths(number, true); // 10 − 8.3 is 1.7, exactly
    if (!rpe || *rpe > kTen)
        return fail(EntryLine::tr("RPE goes from 0 to 10. Type rpe8, or @2 for two reps in reserve."));
    m_draft.set.rir = number::decimal(number::textOfBillionths(kTen - *rpe));
    return true;
}

bool DraftReader::readFailedFirst()
{
    if (!peek().isWord() && !peek().isNumber())
        return fail(
            EntryLine::tr("What failed first? Type !triceps, !grip, or !1 for the exercise's first muscle."));
    return takeFailedFirst();
}

bool DraftReader::isFailedFirst() const
{
    if (!peek().isWord() || peek().text.size() < kFewestLetters)
        return false;
    const QString& word = peek().text;
    const bool meansElse = meaningOf(kRoleWords, word) || meaningOf(kSideWords, word)
        || meaningOf(kFailureWords, word) || meaningOf(kModeWords, word) || meaningOf(kTimeWords, word);
    return !meansElse && !failedFirstBeginningWith(word).empty();
}

bool DraftReader::takeFailedFirst()
{
    if (!m_draft.failedFirst.isEmpty())
        return fail(EntryLine::tr("Two things failed first in this line. Type one of them, like !triceps."));
    m_draft.failedFirst = take().text;
    const QString both = m_draft.failedFirst + u' ' + peek().text;
    if (peek().isWord() && muscleForKey(both)) {
        m_draft.failedFirst = both;
        take();
    }
    return true;
}

bool DraftReader::readRest()
{
    if (m_draft.set.rest)
        return fail(EntryLine::tr("There are two rests in this line; a set has one before it."));
    m_draft.set.rest = NotedRest{};
    if (peek().is(u"short")) {
        take();
        return true;
    }
    if (!peek().isNumber())
        return fail(EntryLine::tr("How long was the rest? Type rest 90, rest 1:30 or rest short."));
    m_draft.set.rest->seconds = readSeconds(kMostRestSeconds);
    return m_draft.set.rest->seconds.has_value();
}

} // namespace settheory::entry
