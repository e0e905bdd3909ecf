// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

namespace settheory {

/// A difference that somebody published, to be seen beside the log's own and never as a target (domain.md
/// §5).
struct PublishedFigure {
    QString key;
    QString measure; ///< key
    QStringList a, b; ///< keys of the protocols it is about, b relative to a
    double percent = 0;
    QString source, sample, caveat; ///< translated
    QString confidence; ///< "A": the abstract was read whole; "S": second hand
};

/// All of resources/evidence/published.tsv, in its order.
const std::vector<PublishedFigure>& publishedFigures();

/// Those that are about the two protocols of the question and that measure. Turned round, a figure is another
/// one, so that it is not shown where a and b have changed places.
std::vector<PublishedFigure> publishedFor(const Question& question, const Measure& measure);

/// "Burke and others, 2024 (preprint): −36 %. 43 trained …. Two exercises back to back …"
QString textOf(const PublishedFigure& figure);

} // namespace settheory
