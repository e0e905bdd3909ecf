// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/setdraft.h"
#include "core/entry/words.h"

#include <QCoreApplication>

namespace settheory::entry {
namespace {

struct EntryLine {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

/// Reads the words one by one; their order is free but for load, times sign and reps.
class DraftReader {
public:
    explicit DraftReader(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }
    tl::expected<SetDraft, DraftProblem> read();

private:
    const Token& peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_next + ahead, m_tokens.size() - 1)];
    }
    const Token& take() { return m_tokens[std::min(m_next++, m_tokens.size() - 1)]; }
    bool fail(const QString& text, bool wordsUnderstood = true);
    bool failHowMany();

    bool readOne();
    bool readNumber();
    bool readSign(bool plus);
    bool readTimes();
    bool readUnknown();
    bool readWord();
    bool readBodyWeight();
    bool readAt();
    bool readEffort(QStringView scale, const QString& number);
    bool readFailedFirst();
    bool readRest();

    std::optional<int> readSeconds(int limit);
    bool setSeconds(const QString& number, int perUnit);
    bool setDistance(const QString& number, DistanceUnit unit);
    bool setReps(const QString& number);
    bool setPartials(const QString& number);
    bool setRir(std::optional<qint64> billionths);
    bool settleNumbers();

    const std::vector<Token>& m_tokens;
    std::size_t m_next = 0;
    SetDraft m_draft;
    DraftProblem m_problem;
    std::vector<QString> m_numbers; ///< without a unit: load and reps, or reps alone
    bool m_afterTimes = false; ///< a times sign waits for its reps
    bool m_timesSeen = false;
    bool m_roleSaid = false;
    bool m_sideSaid = false;
};

bool DraftReader::fail(const QString& text, bool wordsUnderstood)
{
    m_problem = {text, wordsUnderstood};
    return false;
}

bool DraftReader::failHowMany()
{
    return fail(EntryLine::tr("How many reps? Type them after the load: 80x8 (or 80x? if you do not know)."));
}

bool fitsGrammar(const QString& number)
{
    // 1,250 is a thousand to some and one and a quarter to others.
    const qsizetype comma = number.indexOf(u',');
    return comma < 0 || number.size() - comma != 4 || number.startsWith(u'0');
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
    if (!fitsGrammar(number))
        return fail(
            EntryLine::tr("%1 may be a thousand or one: type it without a thousands sign, or with a point.")
                .arg(number));
    const Token& unit = peek();
    if (unit.is(u":")) {
        --m_next;
        const auto seconds = readSeconds(kMostSeconds);
        return seconds ? setSeconds(QString::number(*seconds), 1) : false;
    }
    if (!unit.isWord()) {
        if (m_afterTimes)
            return setReps(number);
        m_numbers.push_back(number);
        return true;
    }
    if (const auto mass = massUnitForKey(unit.text)) {
        if (m_afterTimes || m_draft.load != SetDraft::Load::Unsaid || !m_numbers.empty())
            return fail(
                EntryLine::tr("The load comes first and stands once: %1%2 x8.").arg(number, unit.text));
        take();
        m_draft.load = SetDraft::Load::Typed;
        m_draft.number = number;
        m_draft.unit = mass;
        return true;
    }
    if (const auto seconds = meaningOf(kTimeWords, unit.text)) {
        take();
        return setSeconds(number, *seconds);
    }
    if (const auto distance = distanceUnitForKey(unit.text)) {
        take();
        return setDistance(number, *distance);
    }
    if (unit.is(u"p") || unit.is(u"partial") || unit.is(u"partials")) {
        take();
        return setPartials(number);
    }
    if (unit.is(u"rep") || unit.is(u"reps")) {
        take();
        return setReps(number);
    }
    if ((unit.is(u"rir") || unit.is(u"rpe")) && !peek(1).isNumber())
        return readEffort(take().text, number);
    if (m_afterTimes)
        return setReps(number);
    m_numbers.push_back(number);
    return true;
}

/// At the number of `90`, `90 s`, `2 min`, `1:30` or `1:02:03`.
std::optional<int> DraftReader::readSeconds(int limit)
{
    const QString first = take().text;
    double seconds = number::decimal(first, true).value_or(-1);
    if (peek().is(u":")) {
        for (int part = 0; part < 2 && peek().is(u":"); ++part) {
            take();
            const auto next = number::whole(take().text);
            if (!next || *next > 59) {
                fail(EntryLine::tr("This is no time: type 90s, 2min or 1:30."));
                return std::nullopt;
            }
            seconds = seconds * 60 + static_cast<double>(*next);
        }
    } else if (const auto unit = meaningOf(kTimeWords, peek().text)) {
        take();
        seconds *= *unit;
    } else if (peek().is(u"m")) { // a rest is never a distance
        take();
        seconds *= 60;
    }
    if (seconds < 0 || seconds > limit || seconds != static_cast<int>(seconds)) {
        fail(EntryLine::tr("A time is a whole number of seconds, at most %1: type 90s, 2min or 1:30.")
                 .arg(limit));
        return std::nullopt;
    }
    return static_cast<int>(seconds);
}

bool DraftReader::setSeconds(const QString& number, int perUnit)
{
    if (m_draft.set.seconds)
        return fail(EntryLine::tr(
            "There are two times in this line; a set has one. Type a time like 90s, 2min or 1:30."));
    const double seconds = number::decimal(number, true).value_or(-1) * perUnit;
    if (seconds < 0 || seconds > kMostSeconds || seconds != static_cast<int>(seconds))
        return fail(EntryLine::tr("A time is a whole number of seconds, at most %1: type 90s, 2min or 1:30.")
                        .arg(kMostSeconds));
    m_draft.set.seconds = static_cast<int>(seconds);
    m_afterTimes = false;
    return true;
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

std::optional<int> countFrom(const QString& number)
{
    const auto count = number::whole(number);
    if (!count || *count > kMostReps)
        return std::nullopt;
    return static_cast<int>(*count);
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

bool DraftReader::readSign(bool plus)
{
    const bool afterReps = m_draft.repsSaid || !m_numbers.empty();
    if (afterReps) {
        if (!plus || !peek().isNumber()
            || !(peek(1).is(u"p") || peek(1).is(u"partial") || peek(1).is(u"partials")))
            return fail(EntryLine::tr(
                "Only partial reps are added to reps: 8+2p. More load than last time comes first: +2.5 x8."));
        const QString number = take().text;
        take();
        return setPartials(number);
    }
    if (m_draft.load != SetDraft::Load::Unsaid || !peek().isNumber())
        return fail(EntryLine::tr(
            "A sign stands before what is added to last time's load: +2.5 x8, or to body weight: bw+10 x8."));
    m_draft.load = SetDraft::Load::More;
    m_draft.sign = plus ? 1 : -1;
    m_draft.number = take().text;
    if (!fitsGrammar(m_draft.number))
        return fail(
            EntryLine::tr("%1 may be a thousand or one: type it without a thousands sign, or with a point.")
                .arg(m_draft.number));
    if (const auto unit = massUnitForKey(peek().text); unit && peek().isWord()) {
        take();
        m_draft.unit = unit;
    }
    return true;
}

bool DraftReader::readTimes()
{
    if (m_timesSeen)
        return fail(EntryLine::tr("There are two times signs in this line. Log one set a line, like 80x8."));
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
            return fail(EntryLine::tr(
                "The side stands twice in this line. Log left and right as two sets: l 20x10, then r 20x9."));
        m_draft.set.side = *side;
        return true;
    }
    if (const auto failure = meaningOf(kFailureWords, word)) {
        if (m_draft.set.toFailure && *m_draft.set.toFailure != *failure)
            return fail(EntryLine::tr("Was it to failure (f) or not (nf)? Type one of them."));
        m_draft.set.toFailure = failure;
        return true;
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
    m_draft.number = take().text;
    if (!fitsGrammar(m_draft.number))
        return fail(
            EntryLine::tr("%1 may be a thousand or one: type it without a thousands sign, or with a point.")
                .arg(m_draft.number));
    if (const auto unit = massUnitForKey(peek().text); unit && peek().isWord()) {
        take();
        m_draft.unit = unit;
    }
    return true;
}

bool DraftReader::readAt()
{
    if (!peek().isNumber())
        return fail(EntryLine::tr("How many in reserve? Type @2 for two reps, or @8 for RPE 8."));
    const QString number = take().text;
    const auto value = number::billionths(number, true);
    if (value && *value <= 5'500'000'000)
        return setRir(value);
    if (value && *value >= 6'000'000'000 && *value <= 10'000'000'000)
        return setRir(10'000'000'000 - *value);
    return fail(EntryLine::tr(
        "@%1 is neither reps in reserve (@0 to @5.5) nor RPE (@6 to @10). Type rir%1 for more in reserve.")
                    .arg(number));
}

bool DraftReader::readEffort(QStringView scale, const QString& number)
{
    const auto value = number::billionths(number, true);
    if (scale == u"rir")
        return setRir(value);
    if (!value || *value > 10'000'000'000)
        return fail(EntryLine::tr("RPE goes from 0 to 10. Type rpe8, or @2 for two reps in reserve."));
    return setRir(10'000'000'000 - *value);
}

bool DraftReader::setRir(std::optional<qint64> billionths)
{
    if (m_draft.set.rir)
        return fail(
            EntryLine::tr("The reps in reserve stand twice in this line. Type @2 for two, or @8 for RPE 8."));
    if (!billionths || *billionths > static_cast<qint64>(kMostRir) * 1'000'000'000)
        return fail(EntryLine::tr("Reps in reserve go from 0 to %1. Type @2 for two of them.").arg(kMostRir));
    m_draft.set.rir = number::decimal(number::textOfBillionths(*billionths));
    return true;
}

bool DraftReader::readFailedFirst()
{
    if (!m_draft.failedFirst.isEmpty())
        return fail(EntryLine::tr("Two things failed first in this line. Type one of them, like !triceps."));
    if (!peek().isWord() && !peek().isNumber())
        return fail(
            EntryLine::tr("What failed first? Type !triceps, !grip, or !1 for the exercise's first muscle."));
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

/// Numbers without a unit: load and reps, or reps alone. A bare digit is always reps.
bool DraftReader::settleNumbers()
{
    using Load = SetDraft::Load;
    const bool loadOpen = m_draft.load == Load::Unsaid && !m_draft.repsSaid && !m_timesSeen;
    const std::size_t most = m_draft.repsSaid || m_timesSeen ? 0 : loadOpen ? 2 : 1;
    if (m_numbers.size() > most)
        return fail(EntryLine::tr("What is %1? A set is load and reps, like 80x8; reps in reserve are @2.")
                        .arg(m_numbers[most].left(40)));
    if (m_numbers.empty())
        return true;
    if (loadOpen) {
        m_draft.load = m_numbers.size() == 2 ? Load::Typed : Load::Same;
        m_draft.number = m_numbers.size() == 2 ? m_numbers.front() : QString();
    }
    return setReps(m_numbers.back());
}

tl::expected<SetDraft, DraftProblem> DraftReader::read()
{
    while (peek().kind != Token::Kind::End) {
        if (!readOne())
            return tl::make_unexpected(m_problem);
    }
    m_draft.isRestAlone = m_draft.set.rest.has_value() && m_tokens.front().is(u"rest");
    if (m_afterTimes) {
        failHowMany();
        return tl::make_unexpected(m_problem);
    }
    if (!settleNumbers())
        return tl::make_unexpected(m_problem);
    if (m_draft.isRestAlone) {
        SetDraft bare;
        bare.set.rest = m_draft.set.rest;
        m_draft.isRestAlone = bare.set == m_draft.set && m_draft.load == SetDraft::Load::Unsaid
            && m_draft.failedFirst.isEmpty() && !m_draft.mode && !m_roleSaid && !m_sideSaid;
    }
    const bool counted = m_draft.repsSaid || m_draft.set.seconds || m_draft.set.distance;
    if (!counted && !m_draft.isRestAlone && m_draft.load != SetDraft::Load::More) {
        failHowMany();
        return tl::make_unexpected(m_problem);
    }
    return m_draft;
}

} // namespace

tl::expected<SetDraft, DraftProblem> draftFrom(const std::vector<Token>& tokens)
{
    return DraftReader(tokens).read();
}

} // namespace settheory::entry
