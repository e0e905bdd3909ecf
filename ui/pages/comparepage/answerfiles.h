// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compare/compare.h"

#include <functional>

class QImage;

namespace settheory {

/// A comparison with what is needed to write it down.
struct ToldAnswer {
    Answer answer;
    LogSnapshot log;
    Moment made; ///< when
    bool allMeasures = false; ///< in the picture
};

/// What is left to do once a file is drawn: it may be written on any thread.
using FileWork = std::function<Result<>(const QString& path)>;

// Charts are widgets, so that these draw at once, on the GUI thread, and only the writing is left.

/// The picture of all differences, in the light theme, twice as fine as a screen.
QImage answerImage(const ToldAnswer& told);
/// The same as a file: SVG where the name ends so, else PNG.
FileWork pictureFile(const QString& path, const ToldAnswer& told);
/// All measures with medians, difference, interval and verdict; cells between tabs, as spreadsheets paste
/// them.
QString answerTable(const Answer& answer, MassUnit shownIn);
/// On one to three pages A4: what the log says, the pictures, how far to trust it, all figures, and how to
/// repeat it.
FileWork reportFile(const ToldAnswer& told);
/// That file of those bytes.
FileWork fileOf(const QByteArray& bytes);

} // namespace settheory
