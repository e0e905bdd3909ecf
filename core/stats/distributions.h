// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The distributions that are needed, in one place: Boost's headers are slow to compile.
namespace settheory::stats {

/// Student's t: the value below which a share `p` (0 < p < 1) lies, with `df` ≥ 1 degrees of freedom, which
/// need not be whole.
double studentQuantile(double p, double df);
/// The share below `t`.
double studentCdf(double t, double df);
/// The share above `t` of the non-central t, that of (Z + lambda)/√(χ²/df).
double noncentralStudentAbove(double t, double df, double lambda);
/// The standard normal distribution.
double normalQuantile(double p);
double normalCdf(double z);

} // namespace settheory::stats
