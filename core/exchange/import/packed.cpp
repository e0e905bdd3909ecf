// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/packed.h"

#include "core/exchange/import/importreport.h"

#include <vector>
#include <zlib.h>

namespace settheory {

bool isPacked(const QByteArray& start)
{
    return start.startsWith("\x1F\x8B");
}

Result<QByteArray> unpacked(const QByteArray& bytes, const QString& name)
{
    constexpr qsizetype kMost = 1024LL * 1024 * 1024;
    constexpr int kWithGzipHeader = 16 + MAX_WBITS;
    const auto refused = [&](const QString& why) {
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” is packed and %2. Nothing was imported.").arg(name, why));
    };
    z_stream stream{};
    if (inflateInit2(&stream, kWithGzipHeader) != Z_OK)
        return refused(Import::tr("cannot be unpacked"));
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray whole;
    std::vector<char> piece(256 * 1024);
    int state = Z_OK;
    while (state == Z_OK && whole.size() <= kMost) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        whole.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (whole.size() > kMost)
        return refused(Import::tr("holds more than 1 GiB"));
    if (state != Z_STREAM_END)
        return refused(Import::tr("damaged, or ends too early"));
    return whole;
}

} // namespace settheory
