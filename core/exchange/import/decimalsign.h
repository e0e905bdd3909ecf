// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace settheory {

enum class DecimalSign { Point, Comma };

/// How the numbers of a file are to be understood.
struct DecimalDecision {
    DecimalSign sign = DecimalSign::Point;
    bool mustBeAsked = false; ///< the numbers leave it open, and it was not said
    QString evidence; ///< part of a sentence, with examples
};

/// Which decimal sign a file has: one rule for the whole file, from all its numbers. The apps write a point;
/// a comma comes from a spreadsheet in between, and "1,250" may then be either.
class DecimalSurvey {
public:
    void look(const QString& cell, int line);
    /// Must be asked where the numbers contradict each other or leave it open.
    DecimalDecision decided(std::optional<DecimalSign> told) const;

private:
    QString m_point, m_comma, m_sureComma, m_both; ///< the first example of each, with its line
};

} // namespace settheory
