// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QStringList>

namespace settheory {

/// 1 to 12 for the word of a month in one of the languages that apps write, short or long, with or without a
/// point: "Mai", "févr.", "7月".
std::optional<int> monthForWord(QStringView word);
/// All words, for the test that none of them means two months.
QStringList monthWords(int month);

/// A date and time with the month as a word, in any order that leaves no doubt: "9 Jul 2025, 06:42",
/// "Jun 11, 2026, 1:01 PM", "5 de mai. de 2026 07:34"; and ISO 8601.
std::optional<Moment> momentFromWords(QStringView text);

} // namespace settheory
