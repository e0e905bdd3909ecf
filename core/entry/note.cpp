// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/setdraft.h"

namespace settheory::entry {
namespace {

bool needsEscape(const QString& note, qsizetype i)
{
    const QChar c = note[i];
    const bool outer = i == 0 || i == note.size() - 1;
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || (outer && c.isSpace());
}

std::optional<QChar> hexDigits(QStringView text)
{
    if (text.size() < 4)
        return std::nullopt;
    bool isHex = false;
    const ushort code = text.first(4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString escapedNote(const QString& note)
{
    QString out;
    for (qsizetype i = 0; i < note.size(); ++i) {
        const QChar c = note[i];
        if (c == u'\\')
            out += QStringLiteral("\\\\");
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (needsEscape(note, i))
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString noteFrom(QStringView escaped)
{
    QString out;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const QChar next = i + 1 < escaped.size() ? escaped[i + 1] : QChar();
        if (escaped[i] != u'\\') {
            out += escaped[i];
        } else if (next == u'\\') {
            out += u'\\';
            ++i;
        } else if (next == u'n') {
            out += u'\n';
            ++i;
        } else if (const auto code = next == u'u' ? hexDigits(escaped.sliced(i + 2)) : std::nullopt) {
            out += *code;
            i += 5;
        } else {
            out += u'\\'; // somebody's own backslash
        }
    }
    return out;
}

} // namespace settheory::entry
