// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace settheory::number {
namespace {

constexpr qint64 kBillion = 1'000'000'000;
constexpr double kLimit = 9e9;

/// The text as plain ASCII with a point, or nothing if it is not of the grammar.
std::optional<QByteArray> plain(QStringView text, bool commaAllowed)
{
    text = text.trimmed();
    QByteArray out;
    bool sign = false;
    bool point = false;
    int digits = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') {
            out += static_cast<char>(u);
            ++digits;
        } else if ((u == u'.' || (commaAllowed && u == u',')) && !point) {
            out += '.';
            point = true;
        } else if ((u == u'-' || u == 0x2212 || u == u'+') && out.isEmpty() && !sign) {
            sign = true;
            if (u != u'+')
                out += '-';
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    return out;
}

} // namespace

std::optional<double> decimal(QStringView text, bool commaAllowed)
{
    const auto ascii = plain(text, commaAllowed);
    if (!ascii)
        return std::nullopt;
    double value = 0;
    const auto [end, error] =
        std::from_chars(ascii->cbegin(), ascii->cend(), value, std::chars_format::fixed);
    if (error != std::errc() || end != ascii->cend() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<qint64> whole(QStringView text)
{
    const auto value = decimal(text);
    if (!value || std::trunc(*value) != *value || std::abs(*value) > 9e15)
        return std::nullopt;
    return static_cast<qint64>(*value);
}

QString text(double value)
{
    std::array<char, 400> buffer; // the longest fixed double has 309 digits before the point
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    if (error != std::errc())
        return {};
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

std::optional<qint64> billionths(QStringView text, bool commaAllowed)
{
    const auto ascii = plain(text, commaAllowed);
    if (!ascii)
        return std::nullopt;
    const bool negative = ascii->startsWith('-');
    qint64 value = 0;
    int decimals = -1; // before the point
    bool roundUp = false;
    for (const char c : QByteArrayView(*ascii).sliced(negative ? 1 : 0)) {
        if (c == '.') {
            decimals = 0;
        } else if (decimals < 9) {
            value = value * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
            if (value > static_cast<qint64>(kLimit) * (decimals < 0 ? 1 : kBillion))
                return std::nullopt;
        } else if (decimals == 9) {
            roundUp = c >= '5';
            ++decimals;
        }
    }
    for (int i = std::max(decimals, 0); i < 9; ++i) {
        if (value > static_cast<qint64>(kLimit) * (kBillion / 10))
            return std::nullopt;
        value *= 10;
    }
    value += roundUp ? 1 : 0;
    return negative ? -value : value;
}

std::optional<qint64> billionths(double value)
{
    if (!std::isfinite(value) || std::abs(value) > kLimit)
        return std::nullopt;
    return billionths(QStringView(text(value)));
}

QString textOfBillionths(qint64 value)
{
    const bool negative = value < 0;
    const auto magnitude = static_cast<quint64>(negative ? -value : value);
    QString out = QString::number(magnitude / kBillion);
    QString fraction = QStringLiteral("%1").arg(magnitude % kBillion, 9, 10, QLatin1Char('0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        out += u'.' + fraction;
    return negative && magnitude != 0 ? u'-' + out : out;
}

} // namespace settheory::number
