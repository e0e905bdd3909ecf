// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/number.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;

TEST(Numbers, ReadPointsAndOnAskingCommas)
{
    EXPECT_THAT(number::decimal(u"82.5"_s), Optional(82.5));
    EXPECT_THAT(number::decimal(u" -0.25 "_s), Optional(-0.25));
    EXPECT_EQ(number::decimal(u"82,5"_s), std::nullopt);
    EXPECT_THAT(number::decimal(u"82,5"_s, true), Optional(82.5));
}

TEST(Numbers, RefuseEverythingThatIsNotPlain)
{
    for (const auto& text : {u""_s, u"nan"_s, u"inf"_s, u"0x10"_s, u"1e3"_s, u"1.2.3"_s, u"--1"_s, u"1 000"_s,
             u"٣"_s, u"."_s, u"-"_s})
        EXPECT_EQ(number::decimal(text, true), std::nullopt) << text.toStdString();
}

TEST(Numbers, WholeNumbersMayEndInPointZero)
{
    EXPECT_THAT(number::whole(u"10.0"_s), Optional(10));
    EXPECT_EQ(number::whole(u"10.5"_s), std::nullopt);
}

TEST(Numbers, AreWrittenWithoutExponent)
{
    EXPECT_EQ(number::text(60), u"60"_s);
    EXPECT_EQ(number::text(0.0000001), u"0.0000001"_s);
}

TEST(Billionths, RoundBeyondTheNinthDigit)
{
    EXPECT_THAT(number::billionths(u"71.32500457763672"_s), Optional(71325004578LL));
    EXPECT_EQ(number::textOfBillionths(71325004578), u"71.325004578"_s);
    EXPECT_EQ(number::billionths(u"9000000001"_s), std::nullopt);
    EXPECT_EQ(number::billionths(u"99999999999999999999999999"_s), std::nullopt);
}

RC_GTEST_PROP(Billionths, ReadBackWhatTheyWrite, ())
{
    const auto value = *rc::gen::inRange<qint64>(-9'000'000'000'000'000'000, 9'000'000'000'000'000'000);
    RC_ASSERT(number::billionths(number::textOfBillionths(value)) == value);
}

RC_GTEST_PROP(Numbers, ReadBackWhatTheyWrite, (double value))
{
    RC_ASSERT(number::decimal(number::text(value)) == value);
}
