// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace settheory {

/// Numbers in files and in the entry line. Their grammar is the same on every machine: an optional sign,
/// digits, at most one decimal sign. No exponent, no hexadecimal, no "nan", no thousands sign.
namespace number {

/// A decimal number with point, or (if allowed) comma. Blanks around it are ignored.
std::optional<double> decimal(QStringView text, bool commaAllowed = false);
/// A whole number; `10.0` is one, `10.5` is not.
std::optional<qint64> whole(QStringView text);
/// The shortest decimal text that reads back as the same number, always with a point, never an exponent.
QString text(double value);

/// A decimal as an exact count of billionths: "57.5" is 57 500 000 000. Digits beyond the ninth are rounded
/// half away from zero. Nothing if it is not a number or is beyond ±9 000 000 000.
std::optional<qint64> billionths(QStringView text, bool commaAllowed = false);
std::optional<qint64> billionths(double value);
/// Its shortest text: 57 500 000 000 is "57.5".
QString textOfBillionths(qint64 value);

} // namespace number
} // namespace settheory
