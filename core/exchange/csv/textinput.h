// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace settheory {

/// The bytes of a text file as UTF-8, piece by piece. UTF-8 with and without byte order mark and UTF-16 of
/// both orders, with one or told by its zeros, are understood. Bytes of files in another encoding come
/// through as they are: what is no UTF-8 is for the reader of cells to notice.
class TextInput {
public:
    /// Refused with a sentence: an empty file, a spreadsheet, a web page, a database, something compressed.
    /// The name is for the sentence. The device is open for reading, outlives this, and is read from its
    /// start.
    static Result<TextInput> open(QIODevice& device, const QString& name);

    /// Appends some more; false at the end.
    Result<bool> readInto(QByteArray& utf8);

    /// Half characters of UTF-16 come through as UTF-8 that is not valid, and nothing else of it does.
    bool isUtf16() const { return m_encoding != Encoding::Utf8; }
    qint64 bytesRead() const { return m_bytesRead; } ///< of the file

private:
    enum class Encoding { Utf8, Utf16Little, Utf16Big };
    TextInput(QIODevice& device, Encoding encoding)
        : m_device(&device)
        , m_encoding(encoding)
    {
    }
    void append(char16_t unit, QByteArray& utf8);

    QIODevice* m_device;
    Encoding m_encoding;
    qint64 m_bytesRead = 0;
    QByteArray m_half; ///< an odd byte at the end of the last piece
    char16_t m_highSurrogate = 0; ///< that waits for its other half
};

} // namespace settheory
