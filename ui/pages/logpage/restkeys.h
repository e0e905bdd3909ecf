// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace settheory {

// Keys of the page: a row of their own, which no text to be typed can meet.
inline constexpr Qt::Key kLessRestKey = Qt::Key_F7;
inline constexpr Qt::Key kMoreRestKey = Qt::Key_F8;
inline constexpr Qt::Key kSkipRestKey = Qt::Key_F9;
inline constexpr Qt::Key kFarKey = Qt::Key_F11;
inline constexpr Qt::Key kNoteKey = Qt::Key_F4; ///< the note of the exercise at hand
inline constexpr Qt::Key kCorrectKey = Qt::Key_F2; ///< the set just done, or the one at hand in a table
inline constexpr Qt::Key kWarmupKey = Qt::Key_F6; ///< logs the next warm-up
inline constexpr int kRestStepSeconds = 15;

} // namespace settheory
