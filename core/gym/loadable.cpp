// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/loadable.h"

namespace settheory {
namespace {

constexpr qint64 kBillion = 1'000'000'000;

/// The exercise's own step in that unit; nothing where it has none.
std::optional<qint64> ownStep(const Exercise& exercise, MassUnit unit)
{
    const bool isOne =
        exercise.loadStep && exercise.loadStep->unit() == unit && exercise.loadStep->billionths() > 0;
    return isOne ? std::optional(exercise.loadStep->billionths()) : std::nullopt;
}

/// Twice the smallest usual plate.
qint64 usualStep(MassUnit unit)
{
    return unit == MassUnit::Kilogram ? 5 * kBillion / 2 : 5 * kBillion;
}

std::optional<Mass> barFor(
    const Exercise& exercise, LoadMode mode, MassUnit unit, const LogSettings& settings)
{
    return mode == LoadMode::Total ? barOf(exercise, unit, settings) : std::nullopt;
}

} // namespace

std::optional<Mass> loadBelow(
    const Mass& wanted, const Exercise& exercise, LoadMode mode, const LogSettings& settings)
{
    const MassUnit unit = wanted.unit();
    if (const auto bar = barFor(exercise, mode, unit, settings)) {
        const auto loading = platesFor(wanted, *bar, platesOf(settings, unit));
        if (!loading)
            return std::nullopt;
        const qint64 missing = loading->shortBy ? loading->shortBy->billionths() : 0;
        return Mass::fromBillionths(wanted.billionths() - missing, unit);
    }
    const qint64 step = ownStep(exercise, unit).value_or(usualStep(unit));
    return Mass::fromBillionths(wanted.billionths() / step * step, unit);
}

std::optional<Mass> loadUnder(
    const Mass& load, const Exercise& exercise, LoadMode mode, const LogSettings& settings)
{
    const MassUnit unit = load.unit();
    const bool hasBar = barFor(exercise, mode, unit, settings).has_value();
    const qint64 step = ownStep(exercise, unit).value_or(hasBar ? 1 : usualStep(unit));
    const auto wanted = Mass::fromBillionths(load.billionths() - step, unit);
    return wanted && hasBar ? loadBelow(*wanted, exercise, mode, settings) : wanted;
}

std::optional<Mass> loadAbove(
    const Mass& load, const Exercise& exercise, LoadMode mode, const LogSettings& settings)
{
    const MassUnit unit = load.unit();
    const auto step = ownStep(exercise, unit);
    const auto bar = barFor(exercise, mode, unit, settings);
    if (!bar)
        return Mass::fromBillionths(load.billionths() + step.value_or(usualStep(unit)), unit);
    const qint64 least = load.billionths() + step.value_or(1);
    const std::vector<PlatePairs> plates = platesOf(settings, unit);
    // Twice the heaviest plate above it there is a load that can be made, if there is any.
    const qint64 most = least + 2 * plates.front().plate.billionths();
    std::optional<Mass> found;
    for (auto wanted = Mass::fromBillionths(std::max(most, bar->billionths()), unit); wanted;) {
        const auto made = loadBelow(*wanted, exercise, mode, settings);
        if (!made || made->billionths() < least)
            break;
        found = made;
        wanted = Mass::fromBillionths(made->billionths() - 1, unit);
    }
    return found;
}

} // namespace settheory
