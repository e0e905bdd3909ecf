// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

constexpr qsizetype kPiece = 256 * 1024;

/// What spreadsheets take for the beginning of a formula, also in full width.
bool startsFormula(QStringView text)
{
    constexpr std::array<char16_t, 11> kSigns = {
        u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
    return !text.isEmpty() && std::ranges::find(kSigns, text[0].unicode()) != kSigns.end();
}

} // namespace

QString neutralised(const QString& text)
{
    return startsFormula(text) || text.startsWith(u'\'') ? u'\'' + text : text;
}

QString restored(const QString& text)
{
    if (!text.startsWith(u'\''))
        return text;
    const QStringView rest = QStringView(text).mid(1);
    return startsFormula(rest) || rest.startsWith(u'\'') ? rest.toString() : text;
}

CsvWriter::CsvWriter(QIODevice& device, CsvStyle style)
    : m_device(device)
    , m_style(style)
{
    if (style.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
}

void CsvWriter::plain(QStringView cell)
{
    if (m_rowBegun)
        m_buffer += m_style.delimiter;
    m_rowBegun = true;
    const QByteArray utf8 = cell.toUtf8();
    const bool quote = std::ranges::any_of(
        utf8, [this](char c) { return c == '"' || c == '\n' || c == '\r' || c == m_style.delimiter; });
    if (!quote) {
        m_buffer += utf8;
        return;
    }
    m_buffer += '"';
    for (const char c : utf8) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::endRow()
{
    m_buffer += '\n';
    m_rowBegun = false;
    if (m_buffer.size() >= kPiece)
        flush();
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Result<> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return fail(Error::Kind::Failed,
            QCoreApplication::translate(
                "CsvWriter", "The table could not be written to its end; is the disk full?"),
            m_device.errorString());
    return {};
}

} // namespace settheory
