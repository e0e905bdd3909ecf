// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// The data of the worked examples.
namespace settheory::stats {

/// Student's sleep data (R's `sleep`), group 2 − group 1.
inline const std::vector<double> kSleep{1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};
/// Darwin's maize, crossed − self-fertilised, in eighths of an inch (Fisher 1935).
inline const std::vector<double> kMaize{49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
/// Hamilton depression scale before − after (Hollander and Wolfe, in R's help of wilcox.test).
inline std::vector<double> depression()
{
    const std::vector<double> before{1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    const std::vector<double> after{.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
    std::vector<double> differences;
    for (std::size_t i = 0; i < before.size(); ++i)
        differences.push_back(before[i] - after[i]);
    return differences;
}
/// Eight randomised pairs of volume load in kg, pre-exhaustion − traditional (made up).
inline const std::vector<double> kPairs{-395, -305, -460, -350, -450, -295, -445, -430};

} // namespace settheory::stats
