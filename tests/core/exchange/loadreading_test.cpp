// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/decimalsign.h"
#include "core/exchange/import/loadreading.h"
#include "core/exchange/import/strongvalues.h"
#include "core/exchange/import/wordeddate.h"
#include "core/exchange/import/zone.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;

namespace {

constexpr auto kKg = MassUnit::Kilogram;
constexpr auto kLb = MassUnit::Pound;

Moment moment(const QString& iso)
{
    return *Moment::fromIso(iso);
}

} // namespace

TEST(ConvertedLoads, ComeBackAsTheyWereTyped)
{
    EXPECT_EQ(convertedFrom(u"6.80388555", kKg), Mass::from(15, kLb));
    EXPECT_EQ(convertedFrom(u"102.05828325", kKg), Mass::from(225, kLb));
    EXPECT_EQ(convertedFrom(u"2.2679618500000003", kKg), Mass::from(5, kLb));
    EXPECT_EQ(convertedFrom(u"65.181223569", kKg), Mass::from(143.7, kLb));
    EXPECT_EQ(convertedFrom(u"102.05828094482422", kKg), Mass::from(225, kLb)) << "single precision";
    EXPECT_EQ(convertedFrom(u"33.06933932773163", kLb), Mass::from(15, kKg));
}

TEST(ConvertedLoads, AreNotSeenInPlainOnes)
{
    for (const QString& text :
        {u"60"_s, u"82.5"_s, u"11.34"_s, u"61.24"_s, u"1.125"_s, u"71.325"_s, u"0"_s, u"x"_s})
        EXPECT_EQ(convertedFrom(text, kKg), std::nullopt) << text.toStdString();
}

TEST(LoadReading, BringsRoundedPoundsBackWhereTheLifterThinksInPounds)
{
    const LoadCounts pounds{
        {u"61.24"_s, 10}, {u"74.84"_s, 5}, {u"102.06"_s, 5}, {u"95.25"_s, 2}, {u"20"_s, 2}};
    const LoadReading reading(pounds, kKg, false);
    EXPECT_EQ(reading.thinksIn(), kLb);
    EXPECT_FALSE(reading.evidence().isEmpty());
    EXPECT_EQ(reading.mass(u"61.24"_s), Mass::from(135, kLb));
    EXPECT_EQ(reading.mass(u"95.25"_s), Mass::from(210, kLb));
    EXPECT_EQ(reading.mass(u"20"_s), Mass::from(20, kKg));
}

TEST(LoadReading, LeavesAKilogramLifterAlone)
{
    const LoadCounts kilograms{{u"60"_s, 10}, {u"82.5"_s, 5}, {u"61.24"_s, 1}};
    const LoadReading reading(kilograms, kKg, false);
    EXPECT_EQ(reading.thinksIn(), kKg);
    EXPECT_EQ(reading.mass(u"61.24"_s), Mass::from(61.24, kKg));
    EXPECT_EQ(reading.mass(u"71.32500457763672"_s), Mass::from(71.325, kKg))
        << "the tail of single precision";
    EXPECT_EQ(reading.mass(u"-5"_s), std::nullopt);
}

TEST(LoadReading, BringsKilogramsBackFromAFileInPounds)
{
    const LoadCounts converted{{u"132.28"_s, 4}, {u"181.88"_s, 4}, {u"45"_s, 1}};
    const LoadReading reading(converted, kLb, false);
    EXPECT_EQ(reading.thinksIn(), kKg);
    EXPECT_EQ(reading.mass(u"132.28"_s), Mass::from(60, kKg));
    EXPECT_EQ(reading.mass(u"181.88"_s), Mass::from(82.5, kKg));
}

TEST(GuessedUnit, LooksAtThePlates)
{
    EXPECT_EQ(guessedUnit({{u"135"_s, 5}, {u"225"_s, 3}, {u"60"_s, 1}}).guess, kLb);
    EXPECT_EQ(guessedUnit({{u"60"_s, 5}, {u"82.5"_s, 3}}).guess, kKg);
    EXPECT_EQ(guessedUnit({{u"12"_s, 5}, {u"14"_s, 3}}).guess, std::nullopt);
    EXPECT_TRUE(guessedUnit({{u"60"_s, 5}}).mustBeAsked);
}

TEST(DecimalSigns, AreDecidedOnceForAFile)
{
    const auto decided = [](const QStringList& cells, std::optional<DecimalSign> told = {}) {
        DecimalSurvey survey;
        for (const QString& cell : cells)
            survey.look(cell, 2);
        return survey.decided(told);
    };
    EXPECT_EQ(decided({u"82.5"_s, u"82.500"_s, u"10"_s}).sign, DecimalSign::Point);
    EXPECT_EQ(decided({u"82,5"_s, u"1,250"_s}).sign, DecimalSign::Comma);
    EXPECT_TRUE(decided({u"1,250"_s, u"10"_s}).mustBeAsked) << "1.25 or 1250";
    EXPECT_TRUE(decided({u"82,5"_s, u"82.5"_s}).mustBeAsked) << "both";
    EXPECT_TRUE(decided({u"1,250.5"_s}).mustBeAsked);
    EXPECT_EQ(decided({u"1,250"_s}, DecimalSign::Comma).sign, DecimalSign::Comma);
    EXPECT_FALSE(decided({u"1,250"_s}, DecimalSign::Comma).mustBeAsked);
    EXPECT_THAT(decided({u"1,250"_s}).evidence.toStdString(), testing::HasSubstr("1,250"));
}

TEST(StrongDurations, AreReadInEverySpelling)
{
    EXPECT_EQ(strongDuration(u"1h 5m"), 3900);
    EXPECT_EQ(strongDuration(u"45m"), 2700);
    EXPECT_EQ(strongDuration(u"2h"), 7200);
    EXPECT_EQ(strongDuration(u"20s"), 20);
    EXPECT_EQ(strongDuration(u"1h 1min"), 3660);
    EXPECT_EQ(strongDuration(u"38min"), 2280);
    EXPECT_EQ(strongDuration(u"264h 1m"), 264 * 3600 + 60);
    EXPECT_EQ(strongDuration(u"4848"), 4848);
    EXPECT_EQ(strongDuration(u"1297540.0"), 1297540);
    EXPECT_EQ(strongDuration(u"1:05:00"), 3900);
    EXPECT_EQ(strongDuration(u"1 Std. 5 Min."), 3900);
    for (const QString& text : {u""_s, u"h"_s, u"5x"_s, u"-5m"_s, u"1h m"_s, u"99999999999999999999h"_s})
        EXPECT_EQ(strongDuration(text), std::nullopt) << text.toStdString();
}

TEST(StrongSets, AreKnownByNumberLetterOrWord)
{
    for (const QString& word : {u"W"_s, u"w"_s, u"WARM_UP"_s, u"Warm up"_s})
        EXPECT_EQ(strongSetKind(word), StrongSetKind::Warmup);
    EXPECT_EQ(strongSetKind(u"DROP_SET"), StrongSetKind::Drop);
    EXPECT_EQ(strongSetKind(u"Failure"), StrongSetKind::Failure);
    EXPECT_EQ(strongSetKind(u"rest timer"), StrongSetKind::RestTimer);
    EXPECT_EQ(strongSetKind(u"3"), StrongSetKind::Numbered);
    EXPECT_EQ(strongSetKind(u"0"), StrongSetKind::NumberedZero);
    EXPECT_EQ(strongSetKind(u"Q"), std::nullopt);
    EXPECT_EQ(strongSetKind(u""), std::nullopt);
}

TEST(WordedDates, AreReadInEveryFormOfHevy)
{
    const Moment expected = moment(u"2025-07-09T06:42:00"_s);
    for (const QString& text : {u"9 Jul 2025, 06:42"_s, u"9 juil. 2025, 06:42"_s, u"9 Juli 2025, 06:42"_s,
             u"9 июл. 2025, 06:42"_s, u"9 Tem 2025, 06:42"_s, u"9 lip 2025, 06:42"_s, u"9 lug 2025, 06:42"_s,
             u"9 7月 2025, 06:42"_s, u"9 7월 2025, 06:42"_s, u"2025年7月9日 06:42"_s,
             u"9 de jul. de 2025 06:42"_s, u"Jul 9, 2025, 6:42 AM"_s, u"Jul 9, 2025, 6:42\u202FAM"_s,
             u"2025-07-09T06:42:00"_s, u"2025-07-09 06:42"_s})
        EXPECT_EQ(momentFromWords(text), expected) << text.toStdString();
    EXPECT_EQ(momentFromWords(u"Jun 11, 2026, 1:01 PM"), moment(u"2026-06-11T13:01:00"_s));
    EXPECT_EQ(momentFromWords(u"Jun 11, 2026, 12:01 AM"), moment(u"2026-06-11T00:01:00"_s));
    EXPECT_EQ(momentFromWords(u"5 Mai 2026, 07:34"), moment(u"2026-05-05T07:34:00"_s));
    EXPECT_EQ(momentFromWords(u"9 mrt. 2025, 06:42"), moment(u"2025-03-09T06:42:00"_s));
    EXPECT_EQ(momentFromWords(u"9 févr. 2025, 06:42"), moment(u"2025-02-09T06:42:00"_s));
    EXPECT_EQ(momentFromWords(u"9 Jul 2025"), moment(u"2025-07-09"_s));
}

TEST(WordedDates, AreNotGuessed)
{
    for (const QString& text : {u""_s, u"9/7/2025, 06:42"_s, u"9 Foo 2025, 06:42"_s, u"31 Feb 2025, 06:42"_s,
             u"9 Jul, 06:42"_s, u"9 Jul 2025, 26:42"_s, u"9 Jul 2025, 13:42 PM"_s,
             u"9 Jul 2025, 06:42 extra"_s, u"9 10 Jul 2025"_s})
        EXPECT_EQ(momentFromWords(text), std::nullopt) << text.toStdString();
}

TEST(MonthWords, MeanOneMonthOnly)
{
    QHash<QString, int> seen;
    for (int month = 1; month <= 12; ++month) {
        for (const QString& word : monthWords(month)) {
            const QString key = word.toCaseFolded();
            EXPECT_EQ(seen.value(key, month), month) << word.toStdString();
            EXPECT_THAT(monthForWord(word), Optional(month)) << word.toStdString();
            seen.insert(key, month);
        }
    }
}

TEST(Zones, GiveWallClocksTheirOffset)
{
    const auto berlin = Zone::named(u"Europe/Berlin"_s);
    ASSERT_TRUE(berlin.has_value());
    EXPECT_EQ(
        berlin->placed(moment(u"2025-07-09T06:42:00"_s)).moment, moment(u"2025-07-09T06:42:00+02:00"_s));
    EXPECT_EQ(
        berlin->placed(moment(u"2025-01-09T06:42:00"_s)).moment, moment(u"2025-01-09T06:42:00+01:00"_s));
    const auto skipped = berlin->placed(moment(u"2024-03-31T02:30:00"_s));
    EXPECT_EQ(skipped.moment, moment(u"2024-03-31T03:30:00+02:00"_s));
    EXPECT_EQ(skipped.doubt, Zone::Doubt::Skipped);
    const auto twice = berlin->placed(moment(u"2024-10-27T02:30:00"_s));
    EXPECT_EQ(twice.moment, moment(u"2024-10-27T02:30:00+02:00"_s));
    EXPECT_EQ(twice.doubt, Zone::Doubt::Twice);
    EXPECT_EQ(berlin->placed(moment(u"2025-07-09"_s)).moment, moment(u"2025-07-09"_s));
    EXPECT_EQ(
        berlin->after(moment(u"2024-03-31T01:30:00+01:00"_s), 3600), moment(u"2024-03-31T03:30:00+02:00"_s));
    EXPECT_FALSE(Zone::named(u"Mars/Olympus"_s).has_value());
}
