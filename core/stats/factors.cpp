// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/factors.h"

#include "core/stats/regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace settheory::stats {
namespace {

constexpr int kFewest = 3;

/// The factor's levels as ±½.
Column coded(const std::vector<bool>& factor, const Comparable& used)
{
    Column column;
    for (const std::size_t place : used.places)
        column.push_back(factor[place] ? 0.5 : -0.5);
    return column;
}

/// Sessions of stretches in which more than one cell was done.
Comparable usedOf(const TwoByTwo& all, std::span<const std::int64_t> workouts)
{
    const std::vector<int> stretch = stretchesOf(all.times, workouts);
    Comparable kept;
    for (std::size_t begin = 0; begin < stretch.size();) {
        std::size_t end = begin;
        bool differ = false;
        for (; end < stretch.size() && stretch[end] == stretch[begin]; ++end)
            differ |= all.first[end] != all.first[begin] || all.second[end] != all.second[begin];
        for (std::size_t i = begin; differ && end - begin >= kFewest && i < end; ++i) {
            kept.sessions.times.push_back(all.times[i]);
            kept.sessions.y.push_back(all.y[i]);
            kept.places.push_back(i);
            kept.stretch.push_back(stretch[begin]);
        }
        begin = end;
    }
    return kept;
}

int fewestAtALevel(const Column& column)
{
    const auto high = std::ranges::count(column, 0.5);
    return static_cast<int>(std::min<std::ptrdiff_t>(high, std::ssize(column) - high));
}

int fewestInACell(const Column& a, const Column& b)
{
    std::array<int, 4> cells{};
    for (std::size_t i = 0; i < a.size(); ++i)
        cells[(a[i] > 0 ? 2 : 0) + (b[i] > 0 ? 1 : 0)] += 1;
    return std::ranges::min(cells);
}

/// The columns without the trends; nothing where the trends take all of one.
std::optional<std::vector<Column>> withoutTrends(const std::vector<Column>& columns, const Comparable& used)
{
    std::vector<Column> rest;
    for (const Column& column : columns) {
        rest.push_back(withoutTrends(column, used));
        const double left =
            std::inner_product(rest.back().begin(), rest.back().end(), rest.back().begin(), 0.0);
        if (left <= 1e-10 * static_cast<double>(column.size()))
            return std::nullopt;
    }
    return rest;
}

} // namespace

FactorEffects factorEffects(const TwoByTwo& sessions, std::span<const std::int64_t> workouts)
{
    FactorEffects effects;
    const Comparable used = usedOf(sessions, workouts);
    std::vector<Column> columns{coded(sessions.first, used), coded(sessions.second, used)};
    const int fewest = std::min(fewestAtALevel(columns[0]), fewestAtALevel(columns[1]));
    effects.confounded = !used.places.empty() && fewest == 0;
    if (fewest < kFewest)
        return effects;
    if (fewestInACell(columns[0], columns[1]) >= kFewest) {
        Column product;
        std::ranges::transform(columns[0], columns[1], std::back_inserter(product), std::multiplies());
        columns.push_back(std::move(product));
    }
    const auto rest = withoutTrends(columns, used);
    const auto& y = used.sessions.y;
    const Absorbed absorbed{trendParameters(used), largestSize(y)};
    if (static_cast<int>(y.size()) - absorbed.parameters - std::ssize(columns) < 1)
        return effects;
    const auto fit = rest ? leastSquares(*rest, withoutTrends(y, used), absorbed) : std::nullopt;
    effects.confounded = !fit;
    if (!fit)
        return effects;
    const auto interval = [&](std::size_t i) {
        return studentInterval(fit->coefficients[i], fit->standardErrors[i], fit->df);
    };
    effects.first = interval(0);
    effects.second = interval(1);
    if (columns.size() == 3)
        effects.interaction = interval(2);
    return effects;
}

} // namespace settheory::stats
