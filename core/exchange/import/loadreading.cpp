// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/loadreading.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace settheory {
namespace {

constexpr double kShareThatDecides = 0.6; // [ours]
constexpr double kSinglePrecision = 1.2e-7; // relative step of 24 bits

MassUnit otherThan(MassUnit unit)
{
    return unit == MassUnit::Kilogram ? MassUnit::Pound : MassUnit::Kilogram;
}

double converted(double value, MassUnit from)
{
    return from == MassUnit::Kilogram ? value / kKilogramsPerPound : value * kKilogramsPerPound;
}

/// The steps in which plates come: half pounds, quarter kilograms.
double plateStep(MassUnit unit)
{
    return unit == MassUnit::Pound ? 0.5 : 0.25;
}

bool isMultiple(double value, double step)
{
    return std::abs(value / step - std::round(value / step)) < 1e-9;
}

qsizetype decimalsOf(QStringView text)
{
    const qsizetype point = std::max(text.indexOf(u'.'), text.indexOf(u','));
    return point < 0 ? 0 : text.size() - point - 1;
}

std::optional<Mass> massOf(double value, MassUnit unit)
{
    return Mass::from(std::round(value * 1e6) / 1e6, unit);
}

/// "71.32500457763672" is 71.325 that went through single precision: the short number, if the text is such a
/// long one.
std::optional<double> withoutSinglePrecisionTail(double value, qsizetype decimals)
{
    const double candidate = std::round(value * 1000) / 1000;
    const bool isTail = decimals >= 8 && std::abs(candidate - value) <= kSinglePrecision * value;
    return isTail ? std::optional(candidate) : std::nullopt;
}

} // namespace

std::optional<Mass> convertedFrom(QStringView text, MassUnit unit)
{
    const auto value = number::decimal(text, true);
    const qsizetype decimals = decimalsOf(text.trimmed());
    if (!value || *value <= 0 || decimals < 3 || isMultiple(*value, 0.125))
        return std::nullopt;
    const double other = converted(*value, unit);
    // With six decimals and more chance hardly ever hits tenths; with fewer only the steps of plates are
    // sure.
    const double step = decimals >= 6 ? 0.05 : plateStep(otherThan(unit));
    const double nearest = std::round(other / step) * step;
    const double written = converted(nearest, otherThan(unit));
    const double tolerance =
        std::max(2 * kSinglePrecision * *value, 0.5001 * std::pow(10.0, -static_cast<double>(decimals)));
    if (nearest <= 0 || std::abs(written - *value) > tolerance)
        return std::nullopt;
    return massOf(nearest, otherThan(unit));
}

std::optional<Mass> roundedFrom(double value, MassUnit unit)
{
    const double step = plateStep(otherThan(unit));
    const double nearest = std::round(converted(value, unit) / step) * step;
    const double written = converted(nearest, otherThan(unit));
    // Half of the last decimal, and what a factor of 2.2046 or 2.20462 makes of it.
    const double tolerance = 0.0051 + 1.1e-5 * value;
    if (nearest <= 0 || std::abs(written - value) > tolerance)
        return std::nullopt;
    return massOf(nearest, otherThan(unit));
}

LoadReading::LoadReading(const LoadCounts& counts, MassUnit unit, bool commaAllowed)
    : m_unit(unit)
    , m_commaAllowed(commaAllowed)
    , m_thinksIn(unit)
{
    int all = 0;
    int exact = 0;
    int rounded = 0;
    int plain = 0;
    int both = 0; // "95.25" is a plain kilogram load, and 210 lb
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto value = number::decimal(count.key(), commaAllowed);
        if (!value || *value <= 0)
            continue;
        all += *count;
        const bool isPlain = isMultiple(*value, plateStep(unit));
        if (convertedFrom(count.key(), unit))
            exact += *count;
        else if (roundedFrom(*value, unit))
            (isPlain ? both : rounded) += *count;
        else if (isPlain)
            plain += *count;
    }
    const int behind = exact + rounded + both;
    m_rounded = rounded > 0 && behind >= kShareThatDecides * all && exact + rounded > plain;
    const int back = m_rounded ? behind : exact;
    if (back == 0)
        return;
    if (2 * back > all)
        m_thinksIn = otherThan(unit);
    m_evidence = unit == MassUnit::Kilogram
        ? Import::tr("%1 of %2 loads are pounds that the app converted to kilograms; they are brought back")
              .arg(back)
              .arg(all)
        : Import::tr("%1 of %2 loads are kilograms that the app converted to pounds; they are brought back")
              .arg(back)
              .arg(all);
}

std::optional<Mass> LoadReading::mass(const QString& text) const
{
    if (const auto before = convertedFrom(text, m_unit))
        return before;
    const auto value = number::decimal(text, m_commaAllowed);
    if (!value)
        return std::nullopt;
    if (m_rounded) {
        if (const auto before = roundedFrom(*value, m_unit))
            return before;
    }
    if (const auto shorter = withoutSinglePrecisionTail(*value, decimalsOf(text.trimmed())))
        return Mass::from(*shorter, m_unit);
    return Mass::fromText(text, m_unit, m_commaAllowed);
}

UnitDecision guessedUnit(const LoadCounts& counts)
{
    constexpr std::array kPounds = {
        45.0, 65.0, 95.0, 115.0, 135.0, 155.0, 185.0, 205.0, 225.0, 245.0, 275.0, 315.0};
    constexpr std::array kKilograms = {
        20.0, 22.5, 40.0, 60.0, 62.5, 70.0, 80.0, 82.5, 90.0, 100.0, 120.0, 140.0};
    int all = 0;
    int pounds = 0;
    int kilograms = 0;
    int fromPounds = 0;
    int fromKilograms = 0;
    double heaviest = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto value = number::decimal(count.key(), true);
        if (!value || *value <= 0)
            continue;
        all += *count;
        heaviest = std::max(heaviest, *value);
        pounds += std::ranges::count(kPounds, *value) > 0 ? *count : 0;
        kilograms += std::ranges::count(kKilograms, *value) > 0 ? *count : 0;
        fromPounds += convertedFrom(count.key(), MassUnit::Kilogram) ? *count : 0;
        fromKilograms += convertedFrom(count.key(), MassUnit::Pound) ? *count : 0;
    }
    UnitDecision decision;
    decision.mustBeAsked = true;
    const int forKilograms = kilograms + 3 * fromPounds; // a converted number says which unit it is in
    const int forPounds = pounds + 3 * fromKilograms;
    if (forKilograms > 2 * forPounds)
        decision.guess = MassUnit::Kilogram;
    else if (forPounds > 2 * forKilograms)
        decision.guess = MassUnit::Pound;
    decision.evidence = Import::tr(
        "of %1 loads %2 are typical of pound plates (45, 95, 135 …), %3 of kilogram plates (20, 60, "
        "82.5 …); the heaviest is %4")
                            .arg(all)
                            .arg(pounds)
                            .arg(kilograms)
                            .arg(number::text(heaviest));
    if (fromPounds + fromKilograms > 0)
        decision.evidence += (fromPounds + fromKilograms == 1
                ? Import::tr("; 1 load was converted from %1")
                : Import::tr("; %1 loads were converted from %2").arg(fromPounds + fromKilograms))
                                 .arg(fromPounds > fromKilograms ? Import::tr("pounds to kilograms")
                                                                 : Import::tr("kilograms to pounds"));
    return decision;
}

} // namespace settheory
