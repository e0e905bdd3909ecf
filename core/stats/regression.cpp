// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/regression.h"

#include "core/stats/interval.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace settheory::stats {
namespace {

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// X = QR by Gram and Schmidt, each column orthogonalised twice, which is as accurate as Householder's way.
struct Factors {
    std::vector<Column> q;
    std::vector<std::vector<double>> r; ///< r[i][j], i ≤ j
};

std::optional<Factors> factorised(const std::vector<Column>& columns)
{
    const std::size_t p = columns.size();
    Factors factors{columns, std::vector<std::vector<double>>(p, std::vector<double>(p, 0.0))};
    for (std::size_t j = 0; j < p; ++j) {
        Column& column = factors.q[j];
        const double before = std::sqrt(dot(column, column));
        for (int pass = 0; pass < 2; ++pass) {
            for (std::size_t i = 0; i < j; ++i) {
                const double share = dot(factors.q[i], column);
                factors.r[i][j] += share;
                for (std::size_t k = 0; k < column.size(); ++k)
                    column[k] -= share * factors.q[i][k];
            }
        }
        const double length = std::sqrt(dot(column, column));
        if (length <= 1e-9 * before)
            return std::nullopt;
        factors.r[j][j] = length;
        for (double& value : column)
            value /= length;
    }
    return factors;
}

/// R⁻¹ of an upper triangle.
std::vector<std::vector<double>> inverseOf(const std::vector<std::vector<double>>& r)
{
    const std::size_t p = r.size();
    std::vector<std::vector<double>> inverse(p, std::vector<double>(p, 0.0));
    for (std::size_t j = 0; j < p; ++j) {
        inverse[j][j] = 1 / r[j][j];
        for (std::size_t i = j; i-- > 0;) {
            double sum = 0;
            for (std::size_t k = i + 1; k <= j; ++k)
                sum += r[i][k] * inverse[k][j];
            inverse[i][j] = -sum / r[i][i];
        }
    }
    return inverse;
}

} // namespace

std::optional<LeastSquares> leastSquares(
    const std::vector<Column>& columns, std::span<const double> y, const Absorbed& absorbed)
{
    const std::size_t p = columns.size();
    LeastSquares fit;
    fit.df = static_cast<double>(y.size()) - static_cast<double>(p) - absorbed.parameters;
    if (fit.df < 1)
        return std::nullopt;
    const auto factors = factorised(columns);
    if (!factors)
        return std::nullopt;

    const auto rInverse = inverseOf(factors->r);
    std::vector<double> projections(p);
    fit.residuals.assign(y.begin(), y.end());
    for (std::size_t j = 0; j < p; ++j) {
        projections[j] = dot(factors->q[j], fit.residuals);
        for (std::size_t k = 0; k < y.size(); ++k)
            fit.residuals[k] -= projections[j] * factors->q[j][k];
    }
    const double largest = std::max(largestSize(y), absorbed.largest);
    const double squares = dot(fit.residuals, fit.residuals);
    if (isRoundingOf(std::sqrt(squares / static_cast<double>(y.size())), largest))
        std::ranges::fill(fit.residuals, 0.0);
    fit.sigma = std::sqrt(dot(fit.residuals, fit.residuals) / fit.df);

    fit.inverse.assign(p, std::vector<double>(p, 0.0));
    for (std::size_t i = 0; i < p; ++i)
        for (std::size_t j = 0; j < p; ++j)
            fit.inverse[i][j] = dot(rInverse[i], rInverse[j]);
    for (std::size_t i = 0; i < p; ++i) {
        const double coefficient = dot(rInverse[i], projections);
        fit.coefficients.push_back(isRoundingOf(coefficient, largest) ? 0.0 : coefficient);
        fit.standardErrors.push_back(fit.sigma * std::sqrt(fit.inverse[i][i]));
    }
    return fit;
}

std::vector<double> neweyWest(const LeastSquares& fit, const std::vector<Column>& columns, int lag)
{
    // Each row of (X'X)⁻¹X' is the influence of the sessions on one coefficient.
    const std::size_t n = fit.residuals.size();
    const std::size_t p = columns.size();
    const double correction = static_cast<double>(n) / fit.df;
    std::vector<double> errors;
    for (std::size_t i = 0; i < p; ++i) {
        std::vector<double> pull(n, 0.0);
        for (std::size_t t = 0; t < n; ++t) {
            for (std::size_t j = 0; j < p; ++j)
                pull[t] += fit.inverse[i][j] * columns[j][t];
            pull[t] *= fit.residuals[t];
        }
        double variance = dot(pull, pull);
        for (int l = 1; l <= lag; ++l) {
            double sum = 0;
            for (std::size_t t = static_cast<std::size_t>(l); t < n; ++t)
                sum += pull[t] * pull[t - static_cast<std::size_t>(l)];
            variance += 2 * (1 - l / (lag + 1.0)) * sum;
        }
        errors.push_back(std::sqrt(std::max(variance, 0.0) * correction));
    }
    return errors;
}

int neweyWestLag(int n)
{
    return std::max(1, static_cast<int>(std::floor(4 * std::pow(n / 100.0, 2.0 / 9))));
}

std::optional<double> lagOneAutocorrelation(std::span<const double> residuals)
{
    const double squares = dot(residuals, residuals);
    if (squares == 0)
        return std::nullopt;
    return dot(residuals.first(residuals.size() - 1), residuals.last(residuals.size() - 1)) / squares;
}

std::optional<double> durbinWatson(std::span<const double> residuals)
{
    const double squares = dot(residuals, residuals);
    if (squares == 0)
        return std::nullopt;
    double steps = 0;
    for (std::size_t t = 1; t < residuals.size(); ++t)
        steps += (residuals[t] - residuals[t - 1]) * (residuals[t] - residuals[t - 1]);
    return steps / squares;
}

} // namespace settheory::stats
