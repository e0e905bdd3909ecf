// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/token.h"

#include <array>

namespace settheory::entry {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDecimalSign(QChar c)
{
    return c == u'.' || c == u',';
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'_';
}

QChar at(QStringView text, qsizetype i)
{
    return i < text.size() ? text[i] : QChar();
}

qsizetype endOfNumber(QStringView line, qsizetype from)
{
    qsizetype i = from;
    while (isDigit(at(line, i)))
        ++i;
    if (isDecimalSign(at(line, i)) && isDigit(at(line, i + 1))) {
        ++i;
        while (isDigit(at(line, i)))
            ++i;
    }
    return i;
}

qsizetype endOfWord(QStringView line, qsizetype from)
{
    qsizetype i = from;
    while (isLetter(at(line, i)) || (i > from && at(line, i) == u'-' && isLetter(at(line, i + 1))))
        ++i;
    return i;
}

/// `80kgx8` and `bwx12` are written without a blank: the x is a word of its own.
bool endsInTimes(QStringView word, QChar next)
{
    constexpr std::array kBefore = {u"kg", u"kgs", u"lb", u"lbs", u"bw"};
    if (!word.endsWith(u'x') || !(isDigit(next) || next == u'?'))
        return false;
    const QStringView head = word.chopped(1);
    return std::any_of(kBefore.begin(), kBefore.end(), [&](const char16_t* unit) { return head == unit; });
}

Token symbol(QChar c)
{
    if (c == QChar(0xd7) || c == u'*')
        return {Token::Kind::Word, QStringLiteral("x")};
    if (c == QChar(0x2212)) // the real minus sign
        return {Token::Kind::Symbol, QStringLiteral("-")};
    return {Token::Kind::Symbol, QString(c)};
}

} // namespace

std::vector<Token> tokensOf(QStringView line)
{
    const QString lower = line.toString().toLower();
    const QStringView text = lower;
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (isDigit(text[i]) || (text[i] == u'.' && isDigit(at(text, i + 1)))) {
            end = endOfNumber(text, i);
            tokens.push_back({Token::Kind::Number, text.sliced(i, end - i).toString()});
        } else if (isLetter(text[i])) {
            end = endOfWord(text, i);
            const QStringView word = text.sliced(i, end - i);
            if (endsInTimes(word, at(text, end))) {
                tokens.push_back({Token::Kind::Word, word.chopped(1).toString()});
                tokens.push_back({Token::Kind::Word, QStringLiteral("x")});
            } else {
                tokens.push_back({Token::Kind::Word, word.toString()});
            }
        } else if (!text[i].isSpace() && text[i] != u',') { // a comma between two things is a blank
            tokens.push_back(symbol(text[i]));
        }
        i = end;
    }
    tokens.emplace_back();
    return tokens;
}

} // namespace settheory::entry
