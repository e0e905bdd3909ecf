// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/moment.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

std::optional<QString> roundTrip(const QString& text)
{
    const auto moment = Moment::fromIso(text);
    return moment ? std::optional(moment->toIso()) : std::nullopt;
}

} // namespace

TEST(Moments, KeepTheWallClockAndItsOffset)
{
    EXPECT_EQ(roundTrip(u"2026-11-24T18:04:10+01:00"_s), u"2026-11-24T18:04:10+01:00"_s);
    EXPECT_EQ(roundTrip(u"2026-11-24T18:04:10"_s), u"2026-11-24T18:04:10"_s);
    EXPECT_EQ(roundTrip(u"2026-11-24"_s), u"2026-11-24"_s);
    EXPECT_EQ(roundTrip(u"2026-11-24 18:04"_s), u"2026-11-24T18:04:00"_s);
    EXPECT_EQ(roundTrip(u"2026-11-24T18:04:10.999Z"_s), u"2026-11-24T18:04:10+00:00"_s);
    EXPECT_EQ(roundTrip(u"1969-12-31T23:59:59-09:30"_s), u"1969-12-31T23:59:59-09:30"_s);
}

TEST(Moments, RefuseWhatIsNoTime)
{
    for (const auto& text : {u""_s, u"2026-13-01"_s, u"2026-02-29"_s, u"2026-11-24T25:00:00"_s,
             u"24.11.2026"_s, u"2026-11-24T18:04:10+25:00"_s, u"2026-11-24T18:04:10x"_s})
        EXPECT_EQ(roundTrip(text), std::nullopt) << text.toStdString();
}

TEST(Moments, CountByInstantsWhereOffsetsAreKnown)
{
    const auto winter = *Moment::fromIso(u"2026-10-25T02:30:00+01:00"_s);
    const auto summer = *Moment::fromIso(u"2026-10-25T02:30:00+02:00"_s);
    EXPECT_EQ(summer.secondsTo(winter), 3600);
    const auto bare = *Moment::fromIso(u"2026-10-25T02:31:00"_s);
    EXPECT_EQ(summer.secondsTo(bare), 60);
    EXPECT_EQ(summer.secondsTo(*Moment::fromIso(u"2026-10-25"_s)), std::nullopt);
}

TEST(Moments, OfADateAloneStandAtNoon)
{
    EXPECT_EQ(Moment::fromIso(u"1970-01-01"_s)->instant(), 43200);
    EXPECT_EQ(Moment::fromIso(u"1970-01-02T01:00:00+01:00"_s)->instant(), 86400);
}
