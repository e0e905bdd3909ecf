// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace settheory::figures {
namespace {

constexpr QChar kThinSpace(0x202F); // narrow, and no line ends at it
constexpr QChar kMinus(0x2212);
constexpr double kVolumesFrom = 500; // kilograms; less is a load on a bar
constexpr double kMinutesFrom = 90; // seconds; shorter times are told in seconds

QString tr(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

QString withUnit(const QString& figure, const QString& unit)
{
    return figure + kThinSpace + unit;
}

/// Enough decimals to see something, no more.
int decimalsFor(double value)
{
    return std::abs(value) < 9.95 ? 1 : 0;
}

/// Without a zero behind the decimal sign.
QString shortened(QString figure)
{
    const QString zero = QLocale().decimalPoint() + u'0';
    if (figure.endsWith(zero))
        figure.chop(zero.size());
    return figure;
}

QString plain(double value)
{
    return shortened(number(value, decimalsFor(value)));
}

/// Two figures with one unit where both have it.
QString between(const QString& from, const QString& to)
{
    const auto unit = from.lastIndexOf(kThinSpace);
    const bool isSameUnit = unit > 0 && to.endsWith(QStringView(from).mid(unit));
    return tr("%1 to %2").arg(isSameUnit ? from.left(unit) : from, to);
}

} // namespace

QString number(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(std::abs(value), 'f', decimals);
    const auto point = text.indexOf(locale.decimalPoint());
    for (auto place = (point < 0 ? text.size() : point) - 3; place > 0; place -= 3)
        text.insert(place, kThinSpace);
    const bool isZero = std::abs(value) * std::pow(10.0, decimals) < 0.5;
    return value < 0 && !isZero ? kMinus + text : text;
}

QString percent(double value)
{
    return withUnit(plain(value), QStringLiteral("%"));
}

QString quantity(double value, MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::Seconds:
        return std::abs(value) < kMinutesFrom ? withUnit(number(value, 0), tr("s"))
                                              : withUnit(plain(value / 60), tr("min"));
    case MeasureUnit::Kilograms: // half plates are loads, half kilograms of a session's volume are noise
        return withUnit(
            std::abs(value) < kVolumesFrom ? shortened(number(value, 1)) : number(value, 0), tr("kg"));
    case MeasureUnit::KilogramsPerMinute:
        return withUnit(plain(value), tr("kg/min"));
    case MeasureUnit::Reps:
        return withUnit(plain(value), tr("reps"));
    case MeasureUnit::Rir:
        return withUnit(plain(value), tr("reps in reserve"));
    case MeasureUnit::Share:
        return withUnit(plain(100 * value), tr("points"));
    case MeasureUnit::Count:
    case MeasureUnit::Rpe:
    case MeasureUnit::RpeMinutes:
        break;
    }
    return plain(value);
}

QString minutes(double seconds)
{
    return withUnit(number(seconds / 60, 0), tr("min"));
}

QString size(double value, const Measure& measure)
{
    return measure.scale == MeasureScale::Ratio ? percent(value) : quantity(value, measure.unit);
}

QString change(double value, const Measure& measure)
{
    const QString text = size(value, measure);
    return value > 0 && !text.startsWith(u"0"_s + kThinSpace) && text != u"0" ? u'+' + text : text;
}

QString sizes(double from, double to, const Measure& measure)
{
    return between(size(from, measure), size(to, measure));
}

QString changes(double from, double to, const Measure& measure)
{
    return between(change(from, measure), change(to, measure));
}

} // namespace settheory::figures
