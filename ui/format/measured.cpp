// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/measured.h"

#include "ui/format/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace settheory::format {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Format", text);
}

const QString kAtLeast = u"\u2265\u202F"_s;

} // namespace

QString measured(double value, MeasureUnit unit, MassUnit shownIn)
{
    switch (unit) {
    case MeasureUnit::Seconds:
        return minutes(value);
    case MeasureUnit::Kilograms:
        return kilograms(value, shownIn);
    case MeasureUnit::KilogramsPerMinute:
        return kilograms(value, shownIn) + tr("/min");
    case MeasureUnit::Share:
        return percent(value * 100);
    case MeasureUnit::Count:
    case MeasureUnit::Reps:
    case MeasureUnit::Rir:
    case MeasureUnit::Rpe:
    case MeasureUnit::RpeMinutes:
        break;
    }
    return shortNumber(value, 1);
}

QString measured(const std::optional<MeasureValue>& value, MeasureUnit unit, MassUnit shownIn)
{
    if (!value)
        return kUnknown;
    QString text = measured(value->value, unit, shownIn);
    if (value->high)
        text = tr("%1 to %2").arg(text, measured(*value->high, unit, shownIn));
    if (value->atLeast)
        text.prepend(kAtLeast);
    if (value->carriedOver)
        text += u'*';
    return text;
}

QString hardSets(const HardSets& hard, int workingSets)
{
    const QString low = (hard.high > hard.low ? kAtLeast : QString()) + number(hard.low);
    return tr("%1 of %2").arg(low, number(workingSets));
}

} // namespace settheory::format
