// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/format/format.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

class InLocale {
public:
    explicit InLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

Mass kg(double value)
{
    return *Mass::from(value, MassUnit::Kilogram);
}

TEST(Format, SetsThousandsApartWithThinSpacesAndUsesARealMinus)
{
    EXPECT_EQ(format::number(2350), u"2\u202F350"_s);
    EXPECT_EQ(format::number(1234567), u"1\u202F234\u202F567"_s);
    EXPECT_EQ(format::number(999), u"999"_s);
    EXPECT_EQ(format::number(-4.24, 1), u"\u22124.2"_s);
    EXPECT_EQ(format::number(-0.04, 1), u"0.0"_s);
}

TEST(Format, FollowsTheDecimalSignOfTheLocale)
{
    const InLocale german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(format::number(57.5, 1), u"57,5"_s);
    EXPECT_EQ(format::mass(kg(57.5)), u"57,5\u202Fkg"_s);
    EXPECT_EQ(format::longDate(QDate(2026, 11, 24)), u"Dienstag 24. November"_s);
}

TEST(Format, CutsTrailingZerosOfShortNumbersOnly)
{
    EXPECT_EQ(format::shortNumber(60.0), u"60"_s);
    EXPECT_EQ(format::shortNumber(57.5), u"57.5"_s);
    EXPECT_EQ(format::shortNumber(100), u"100"_s);
    EXPECT_EQ(format::number(60.0, 1), u"60.0"_s);
}

TEST(Format, SignsDifferencesButNotZero)
{
    EXPECT_EQ(format::signedNumber(170), u"+170"_s);
    EXPECT_EQ(format::signedNumber(-4.2, 1), u"\u22124.2"_s);
    EXPECT_EQ(format::signedNumber(0.2), u"0"_s);
    EXPECT_EQ(format::signedPercent(-31.0), u"\u221231\u202F%"_s);
}

TEST(Format, KeepsPoundsAsTyped)
{
    EXPECT_EQ(format::mass(*Mass::from(225, MassUnit::Pound)), u"225\u202Flb"_s);
    EXPECT_EQ(format::kilograms(102.058, MassUnit::Pound), u"225\u202Flb"_s);
}

TEST(Format, WritesClocksAndMinutes)
{
    EXPECT_EQ(format::clock(83), u"1:23"_s);
    EXPECT_EQ(format::clock(0), u"0:00"_s);
    EXPECT_EQ(format::clock(3723), u"1:02:03"_s);
    EXPECT_EQ(format::clock(-5), u"\u22120:05"_s);
    EXPECT_EQ(format::minutes(1860), u"31\u202Fmin"_s);
    EXPECT_EQ(format::minutes(40), u"40\u202Fs"_s);
    EXPECT_EQ(format::rest(124, true), u"\u2248\u202F2:04"_s);
    EXPECT_EQ(format::rest(9, false), u"9\u202Fs"_s);
}

TEST(Format, WritesDatesByLocale)
{
    EXPECT_EQ(format::longDate(QDate(2026, 11, 24)), u"Tuesday 24 November"_s);
    EXPECT_EQ(format::date(QDate(2026, 11, 24)), u"Tue 24 Nov 2026"_s);
    EXPECT_EQ(format::time(QTime(18, 4)), u"18:04"_s);
    EXPECT_EQ(format::recentDate(QDate(2026, 11, 24), QDate(2026, 12, 1)), u"Tue 24 Nov"_s);
    EXPECT_EQ(format::recentDate(QDate(2026, 11, 24), QDate(2027, 1, 1)), u"Tue 24 Nov 2026"_s);
    const InLocale american(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(format::longDate(QDate(2026, 11, 24)), u"Tuesday November 24"_s);
}

TEST(Format, WritesSetsAsTablesShowThem)
{
    Exercise bench;
    PerformedSet set;
    set.load = kg(57.5);
    set.reps = 11;
    set.rir = 0;
    EXPECT_EQ(format::set(set, bench, MassUnit::Kilogram), u"57.5 × 11 @0"_s);
    EXPECT_EQ(format::work(set, bench, MassUnit::Pound), u"57.5\u202Fkg × 11"_s);
    set.rir.reset();
    set.toFailure = true;
    EXPECT_EQ(format::set(set, bench, MassUnit::Kilogram), u"57.5 × 11 f"_s);
}

TEST(Format, KeepsAToolTipPlainWhateverIsInIt)
{
    EXPECT_EQ(
        format::tip(u"<b>Push</b> & pull\nlegs"_s), u"<qt>&lt;b&gt;Push&lt;/b&gt; &amp; pull<br>legs</qt>"_s);
    EXPECT_EQ(format::tip({}), QString()) << "none";
}

TEST(Format, NamesTheBodysWeight)
{
    Exercise pullUp;
    pullUp.loadMode = LoadMode::BodyweightPlus;
    PerformedSet set;
    set.reps = 8;
    EXPECT_EQ(format::work(set, pullUp, MassUnit::Kilogram), u"bw × 8"_s);
    set.load = kg(10);
    EXPECT_EQ(format::work(set, pullUp, MassUnit::Kilogram), u"bw+10 × 8"_s);
    set.loadMode = LoadMode::BodyweightMinus;
    EXPECT_EQ(format::work(set, pullUp, MassUnit::Kilogram), u"bw\u221210 × 8"_s);
}

TEST(Format, ShowsWhatIsKnownOfATimedSet)
{
    Exercise plank;
    plank.loadMode = LoadMode::Bodyweight;
    PerformedSet set;
    set.seconds = 60;
    EXPECT_EQ(format::work(set, plank, MassUnit::Kilogram), u"bw  1:00"_s);
}

} // namespace
} // namespace settheory
