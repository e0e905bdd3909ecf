// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/plates.h"

#include <algorithm>
#include <map>
#include <utility>

namespace settheory {
namespace {

std::vector<PlatePairs> asManyAsNeeded(std::initializer_list<double> values, MassUnit unit)
{
    std::vector<PlatePairs> result;
    for (const double value : values)
        result.push_back({*Mass::from(value, unit), std::nullopt});
    return result;
}

/// More do not fit on the sleeve of a bar.
constexpr int kMostOnOneSide = 20;

/// How a mass on one side is made.
struct Side {
    std::vector<int> counts; ///< of each plate, by its place in the list
    int plates = 0;
};
using Sides = std::map<qint64, Side>; ///< by their mass

/// All masses up to `limit` that these plates make on one side, each with as few plates as possible; of two
/// ways with as many the one with the heavier plates.
Sides sidesUpTo(qint64 limit, const std::vector<PlatePairs>& plates)
{
    Sides sides{{0, {std::vector<int>(plates.size(), 0), 0}}};
    for (std::size_t i = 0; i < plates.size(); ++i) {
        const qint64 mass = plates[i].plate.billionths();
        const Sides before = sides;
        for (const auto& [made, side] : before) {
            Side more = side;
            const int most = std::min(plates[i].pairs.value_or(kMostOnOneSide), kMostOnOneSide - side.plates);
            for (int n = 1; n <= most && made + n * mass <= limit; ++n) {
                ++more.counts[i];
                ++more.plates;
                const auto [known, isNew] = sides.try_emplace(made + n * mass, more);
                const auto rank = [](const Side& one) { return std::pair(-one.plates, one.counts); };
                if (!isNew && rank(more) > rank(known->second))
                    known->second = more;
            }
        }
    }
    return sides;
}

} // namespace

const std::vector<PlatePairs>& usualPlates(MassUnit unit)
{
    static const auto kKilograms = asManyAsNeeded({25, 20, 15, 10, 5, 2.5, 1.25}, MassUnit::Kilogram);
    static const auto kPounds = asManyAsNeeded({45, 35, 25, 10, 5, 2.5}, MassUnit::Pound);
    return unit == MassUnit::Kilogram ? kKilograms : kPounds;
}

Mass usualBar(MassUnit unit)
{
    return *Mass::from(unit == MassUnit::Kilogram ? 20 : 45, unit);
}

std::vector<PlatePairs> platesOf(const LogSettings& settings, MassUnit unit)
{
    std::vector<PlatePairs> own;
    std::ranges::copy_if(settings.plates, std::back_inserter(own),
        [unit](const PlatePairs& pairs) { return pairs.plate.unit() == unit; });
    return own.empty() ? usualPlates(unit) : own;
}

Mass barbellOf(const LogSettings& settings, MassUnit unit)
{
    const auto& own = unit == MassUnit::Kilogram ? settings.barInKilograms : settings.barInPounds;
    return own.value_or(usualBar(unit));
}

std::optional<Mass> barOf(const Exercise& exercise, MassUnit unit, const LogSettings& settings)
{
    if (exercise.loadMode != LoadMode::Total)
        return std::nullopt;
    if (exercise.bar)
        return exercise.bar->unit() == unit ? exercise.bar : std::nullopt;
    if (exercise.equipment != Equipment::Barbell)
        return std::nullopt;
    return barbellOf(settings, unit);
}

std::optional<PlateLoading> platesFor(
    const Mass& load, const Mass& bar, const std::vector<PlatePairs>& plates)
{
    if (load.unit() != bar.unit() || load.billionths() < bar.billionths())
        return std::nullopt;
    const qint64 both = load.billionths() - bar.billionths();
    PlateLoading loading{bar, {}, std::nullopt};
    const Sides sides = sidesUpTo(both / 2, plates);
    const auto& [made, side] = *sides.rbegin();
    for (std::size_t i = 0; i < plates.size(); ++i)
        loading.eachSide.insert(
            loading.eachSide.end(), static_cast<std::size_t>(side.counts[i]), plates[i].plate);
    if (both > 2 * made)
        loading.shortBy = Mass::fromBillionths(both - 2 * made, load.unit());
    return loading;
}

} // namespace settheory
