// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/plates.h"

namespace settheory {
namespace {

std::vector<Mass> masses(std::initializer_list<double> values, MassUnit unit)
{
    std::vector<Mass> result;
    for (const double value : values)
        result.push_back(*Mass::from(value, unit));
    return result;
}

} // namespace

const std::vector<Mass>& usualPlates(MassUnit unit)
{
    static const std::vector<Mass> kKilograms = masses({25, 20, 15, 10, 5, 2.5, 1.25}, MassUnit::Kilogram);
    static const std::vector<Mass> kPounds = masses({45, 35, 25, 10, 5, 2.5}, MassUnit::Pound);
    return unit == MassUnit::Kilogram ? kKilograms : kPounds;
}

std::optional<Mass> usualBar(const Exercise& exercise, MassUnit unit)
{
    if (exercise.equipment != Equipment::Barbell || exercise.loadMode != LoadMode::Total)
        return std::nullopt;
    return Mass::from(unit == MassUnit::Kilogram ? 20 : 45, unit);
}

std::optional<PlateLoading> platesFor(const Mass& load, const Mass& bar, const std::vector<Mass>& plates)
{
    if (load.unit() != bar.unit() || load.billionths() < bar.billionths())
        return std::nullopt;
    PlateLoading loading{bar, {}, std::nullopt};
    qint64 left = load.billionths() - bar.billionths();
    for (const Mass& plate : plates) {
        while (left >= 2 * plate.billionths()) {
            loading.eachSide.push_back(plate);
            left -= 2 * plate.billionths();
        }
    }
    if (left > 0)
        loading.shortBy = Mass::fromBillionths(left, load.unit());
    return loading;
}

} // namespace settheory
