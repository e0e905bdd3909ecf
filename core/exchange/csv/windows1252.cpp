// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/windows1252.h"

#include <array>

namespace settheory {
namespace {

// 0x80 to 0x9F; the rest is Latin-1. Zero: no character.
constexpr std::array<char16_t, 32> kHigh = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

} // namespace

std::optional<QString> fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t unit = byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80U] : byte;
        if (unit == 0)
            return std::nullopt;
        text += QChar(unit);
    }
    return text;
}

} // namespace settheory
