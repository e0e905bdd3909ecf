// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace settheory {

/// How a table is to be written; the decimal sign is always a point.
struct CsvStyle {
    char delimiter = ','; ///< or ';' or a tab
    bool byteOrderMark = false; ///< some spreadsheets want one
};

/// A text that a spreadsheet would run as a formula gets an apostrophe in front, and one that itself begins
/// with an apostrophe gets another.
QString neutralised(const QString& text);
/// The reverse. What was never neutralised comes back as it is.
QString restored(const QString& text);

/// Writes RFC 4180 with line feeds: cells are quoted where they must be.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice& device, CsvStyle style = {});

    /// Numbers, times, keys: written as they are.
    void plain(QStringView cell);
    /// What people wrote: neutralised.
    void text(const QString& cell) { plain(neutralised(cell)); }
    void endRow();
    /// Hands the last of it to the device; an error if not all could be written.
    Result<> finish();

private:
    void flush();

    QIODevice& m_device;
    CsvStyle m_style;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

} // namespace settheory
