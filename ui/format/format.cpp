// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace settheory::format {
namespace {

// "1234.5", with a point, to what people of this locale read.
QString localised(QString plain)
{
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    qsizetype point = plain.indexOf(u'.');
    const qsizetype wholeDigits = point < 0 ? plain.size() : point;
    if (point >= 0)
        plain.replace(point, 1, QLocale().decimalPoint());
    for (qsizetype at = wholeDigits - 3; at > 0; at -= 3)
        plain.insert(at, kThinSpace);
    return negative ? kMinus + plain : plain;
}

QString plainFixed(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    static const QRegularExpression kNegativeZero(u"^-0(\\.0*)?$"_s);
    return kNegativeZero.match(text).hasMatch() ? text.mid(1) : text;
}

QString withSign(double value, int decimals)
{
    const QString text = plainFixed(value, decimals);
    static const QRegularExpression kZero(u"^0(\\.0*)?$"_s);
    const bool positive = !text.startsWith(u'-') && !kZero.match(text).hasMatch();
    return (positive ? u"+"_s : QString()) + localised(text);
}

QString unitText(MassUnit unit)
{
    return kThinSpace + keyOf(unit);
}

// Patterns of dates: "dddd, d MMMM yyyy" to "dddd, d MMMM", and to "ddd d MMM yyyy".
QString withoutYear(QString pattern)
{
    static const QRegularExpression kYear(u"[,\\s./]*('[^']*'\\s*)?y+[\\s.]*('[^']*')?"_s);
    return pattern.remove(kYear).trimmed();
}

QString shortened(QString pattern)
{
    return pattern.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s).remove(u',');
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Format", text);
}

} // namespace

QString number(double value, int decimals)
{
    return localised(plainFixed(value, decimals));
}

QString shortNumber(double value, int mostDecimals)
{
    QString text = plainFixed(value, mostDecimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return localised(text == u"-0" ? u"0"_s : text);
}

QString signedNumber(double value, int decimals)
{
    return withSign(value, decimals);
}

QString percent(double value, int decimals)
{
    return number(value, decimals) + kThinSpace + u'%';
}

QString signedPercent(double value, int decimals)
{
    return withSign(value, decimals) + kThinSpace + u'%';
}

QString load(const Mass& mass)
{
    return localised(mass.text());
}

QString mass(const Mass& mass)
{
    return load(mass) + unitText(mass.unit());
}

QString kilograms(double value, MassUnit shownIn, int decimals)
{
    const double shown = shownIn == MassUnit::Pound ? value / kKilogramsPerPound : value;
    return number(shown, decimals) + unitText(shownIn);
}

QString signedKilograms(double value, MassUnit shownIn, int decimals)
{
    const double shown = shownIn == MassUnit::Pound ? value / kKilogramsPerPound : value;
    return withSign(shown, decimals) + unitText(shownIn);
}

QString minutes(double seconds)
{
    if (std::abs(seconds) < 59.5)
        return number(seconds) + kThinSpace + tr("s");
    return number(seconds / 60) + kThinSpace + tr("min");
}

QString clock(qint64 seconds)
{
    const qint64 size = std::abs(seconds);
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    QString text = u':' + two(size % 60);
    text = size >= 3600 ? QString::number(size / 3600) + u':' + two(size / 60 % 60) + text
                        : QString::number(size / 60) + text;
    return seconds < 0 ? kMinus + text : text;
}

QString rest(double seconds, bool estimated)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const QString text = whole < 60 ? QString::number(whole) + kThinSpace + tr("s") : clock(whole);
    return estimated ? QString(kAbout) + kThinSpace + text : text;
}

QString longDate(QDate date)
{
    return QLocale().toString(date, withoutYear(QLocale().dateFormat(QLocale::LongFormat)).remove(u','));
}

QString date(QDate date)
{
    return QLocale().toString(date, shortened(QLocale().dateFormat(QLocale::LongFormat)));
}

QString recentDate(QDate date, QDate today)
{
    if (date.year() != today.year())
        return format::date(date);
    return QLocale().toString(date, shortened(withoutYear(QLocale().dateFormat(QLocale::LongFormat))));
}

QString time(QTime time)
{
    QString pattern = QLocale().timeFormat(QLocale::ShortFormat);
    static const QRegularExpression kSeconds(u"[:.]ss?"_s); // some locales show them even in short
    return QLocale().toString(time, pattern.remove(kSeconds));
}

QString month(QDate date)
{
    return QLocale().standaloneMonthName(date.month(), QLocale::LongFormat) + u' '
        + QString::number(date.year());
}

QString counted(qint64 count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(number(static_cast<double>(count)));
}

QString tip(const QString& plain)
{
    return plain.isEmpty() ? plain : u"<qt>"_s + plain.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString pains(const PainByMuscle& pains)
{
    QStringList words;
    for (const auto& [muscle, pain] : pains) {
        words << nameOf(muscle).toLower() + u' ' + QString::number(pain.level);
        if (!pain.note.isEmpty())
            words.back() += u" ("_s + pain.note.simplified() + u')';
    }
    return words.join(u", "_s);
}

QString rir(double rir)
{
    return u'@' + shortNumber(rir);
}

QString loadOf(const PerformedSet& set, const Exercise& exercise, std::optional<MassUnit> unit)
{
    const LoadMode mode = set.loadMode.value_or(exercise.loadMode);
    QString text;
    if (set.load)
        text = set.load->unit() == unit ? load(*set.load) : mass(*set.load);
    if (mode == LoadMode::Bodyweight)
        return tr("bw");
    if (mode == LoadMode::BodyweightPlus)
        return text.isEmpty() ? tr("bw") : tr("bw") + u'+' + text;
    if (mode == LoadMode::BodyweightMinus && !text.isEmpty())
        return tr("bw") + kMinus + text;
    return text;
}

namespace {

QString repsOf(const PerformedSet& set)
{
    if (!set.reps)
        return {};
    const QString reps = number(*set.reps);
    return set.partialReps ? reps + u'+' + number(*set.partialReps) + tr("p") : reps;
}

/// Time and distance, each after what stands before.
QString withMeasured(QString text, const PerformedSet& set)
{
    if (set.seconds)
        text += (text.isEmpty() ? QString() : u"  "_s) + rest(*set.seconds, false);
    if (set.distance)
        text += (text.isEmpty() ? QString() : u"  "_s) + localised(set.distance->text()) + kThinSpace
            + keyOf(set.distance->unit());
    return text;
}

} // namespace

QString doneOf(const PerformedSet& set)
{
    return withMeasured(repsOf(set), set);
}

QString work(const PerformedSet& set, const Exercise& exercise, MassUnit logUnit)
{
    const QString loadText = loadOf(set, exercise, logUnit);
    const QString reps = repsOf(set);
    const QString times = QString(kTimes) + u' ';
    QString text = loadText;
    if (!reps.isEmpty())
        text = loadText.isEmpty() ? times + reps : loadText + u' ' + times + reps;
    return withMeasured(std::move(text), set);
}

QString set(const PerformedSet& set, const Exercise& exercise, MassUnit logUnit)
{
    QString text = work(set, exercise, logUnit);
    if (set.rir)
        text += u' ' + rir(*set.rir);
    if (set.toFailure.value_or(false))
        text += u' ' + tr("f");
    return text;
}

} // namespace settheory::format
