// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/textinput.h"

#include <QCoreApplication>

namespace settheory {
namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qint64 kLook = 4096;
constexpr qsizetype kLookForZeros = 128;

QString tr(const char* text)
{
    return QCoreApplication::translate("TextInput", text);
}

/// What a file is that is no table of text; empty if nothing speaks against one.
QString otherKind(const QByteArray& start)
{
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")
        || start.startsWith("\xD0\xCF\x11\xE0"))
        return tr("a spreadsheet or another packed document; save it as CSV there, and import that");
    if (start.startsWith("\x1F\x8B"))
        return tr("compressed; unpack it first");
    if (start.startsWith(QByteArray("SQLite format 3", 15)))
        return tr("a database, not a CSV file");
    if (start.startsWith("%PDF"))
        return tr("a PDF, not a CSV file");
    // What these begin with is Latin, also in UTF-16, where every other byte is zero.
    QByteArray text = start.left(kLookForZeros);
    for (const char* mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
        text = text.startsWith(mark) ? text.mid(static_cast<qsizetype>(qstrlen(mark))) : text;
    text = text.replace(QByteArray(1, '\0'), QByteArray()).trimmed().toLower();
    if (text.startsWith('<'))
        return tr("a web page or XML that was saved under the name of a table; save it as CSV");
    if (text.startsWith("{\\rtf"))
        return tr("a text document, not a CSV file");
    if (text.startsWith('{') || text.startsWith('['))
        return tr("JSON, not a CSV file");
    return {};
}

/// Latin text in UTF-16 has a zero in every other byte; in UTF-8 there are none.
int zerosAt(const QByteArray& start, qsizetype parity)
{
    int zeros = 0;
    for (qsizetype i = parity; i < start.size(); i += 2)
        zeros += start[i] == '\0' ? 1 : 0;
    return zeros;
}

} // namespace

Result<TextInput> TextInput::open(QIODevice& device, const QString& name)
{
    if (!device.seek(0))
        return fail(Error::Kind::Failed,
            tr("“%1” cannot be read from its start. Nothing was imported.").arg(name), device.errorString());
    const QByteArray start = device.peek(kLook);
    if (start.isEmpty())
        return fail(Error::Kind::Unreadable, tr("“%1” is empty. Nothing was imported.").arg(name),
            device.errorString());
    if (const QString other = otherKind(start); !other.isEmpty())
        return fail(Error::Kind::Unreadable, tr("“%1” is %2. Nothing was imported.").arg(name, other));

    // The names of the columns are Latin for the most part, whatever stands below them.
    const QByteArray names = start.left(kLookForZeros);
    const qsizetype units = names.size() / 2;
    const int even = zerosAt(names, 0);
    const int odd = zerosAt(names, 1);
    Encoding encoding = Encoding::Utf8;
    qint64 mark = 0;
    if (start.startsWith("\xEF\xBB\xBF")) {
        mark = 3;
    } else if (start.startsWith("\xFF\xFE")) {
        encoding = Encoding::Utf16Little;
        mark = 2;
    } else if (start.startsWith("\xFE\xFF")) {
        encoding = Encoding::Utf16Big;
        mark = 2;
    } else if (odd > units / 2 && even * 20 <= units) {
        encoding = Encoding::Utf16Little;
    } else if (even > units / 2 && odd * 20 <= units) {
        encoding = Encoding::Utf16Big;
    }
    device.skip(mark);
    TextInput input(device, encoding);
    input.m_bytesRead = mark;
    return input;
}

Result<bool> TextInput::readInto(QByteArray& utf8)
{
    QByteArray piece = m_device->read(kPiece);
    m_bytesRead += piece.size();
    if (piece.isEmpty()) {
        if (!m_device->atEnd())
            return fail(Error::Kind::Failed,
                tr("The file could not be read to its end. Nothing was imported; try again."),
                m_device->errorString());
        if (m_highSurrogate != 0 || !m_half.isEmpty()) {
            m_half.clear();
            append(0xFFFF, utf8); // what was left is half a character
            return true;
        }
        return false;
    }
    if (m_encoding == Encoding::Utf8) {
        utf8 += piece;
        return true;
    }
    piece.prepend(m_half);
    const bool little = m_encoding == Encoding::Utf16Little;
    for (qsizetype i = 0; i + 1 < piece.size(); i += 2) {
        const auto low = static_cast<unsigned char>(piece[little ? i : i + 1]);
        const auto high = static_cast<unsigned char>(piece[little ? i + 1 : i]);
        append(static_cast<char16_t>(high << 8 | low), utf8);
    }
    m_half = piece.size() % 2 == 0 ? QByteArray() : piece.right(1);
    return true;
}

void TextInput::append(char16_t unit, QByteArray& utf8)
{
    // 0xFF is in no UTF-8: a half character is not lost in silence.
    constexpr char kBroken = '\xFF';
    if (m_highSurrogate != 0) {
        const char16_t high = std::exchange(m_highSurrogate, u'\0');
        if (QChar::isLowSurrogate(unit)) {
            const char32_t code = QChar::surrogateToUcs4(high, unit);
            utf8 += static_cast<char>(0xF0 | code >> 18);
            utf8 += static_cast<char>(0x80 | (code >> 12 & 0x3F));
            utf8 += static_cast<char>(0x80 | (code >> 6 & 0x3F));
            utf8 += static_cast<char>(0x80 | (code & 0x3F));
            return;
        }
        utf8 += kBroken;
    }
    if (QChar::isHighSurrogate(unit)) {
        m_highSurrogate = unit;
    } else if (QChar::isLowSurrogate(unit) || unit == 0xFFFF) {
        utf8 += kBroken;
    } else if (unit < 0x80) {
        utf8 += static_cast<char>(unit);
    } else if (unit < 0x800) {
        utf8 += static_cast<char>(0xC0 | unit >> 6);
        utf8 += static_cast<char>(0x80 | (unit & 0x3F));
    } else {
        utf8 += static_cast<char>(0xE0 | unit >> 12);
        utf8 += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        utf8 += static_cast<char>(0x80 | (unit & 0x3F));
    }
}

} // namespace settheory
