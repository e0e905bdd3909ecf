// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"

namespace settheory {

/// Figures as people read them (ui.md): a real minus, thin spaces between thousands and before the unit, the
/// decimal sign of the locale.
namespace figures {

QString number(double value, int decimals);
/// "17 %": whole from ten on, else with one decimal.
QString percent(double value);
/// "31 min", "45 s", "5 980 kg", "2.2 reps".
QString quantity(double value, MeasureUnit unit);
/// Whole minutes: "9 min".
QString minutes(double seconds);
/// A size of an effect: percent for ratios, else in the unit.
QString size(double value, const Measure& measure);
/// The same with its sign: "+3 %", "−17 %".
QString change(double value, const Measure& measure);
/// Two sizes with one unit: "22 to 29 %".
QString sizes(double from, double to, const Measure& measure);
/// The same with their signs: "−25 to −15 %".
QString changes(double from, double to, const Measure& measure);

} // namespace figures
} // namespace settheory
