// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/typedat.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

/// "time|line", "|line" without a time, "refused".
QString typed(const QString& line)
{
    const auto reference = *Moment::fromIso(u"2026-11-24T23:30:00+01:00"_s);
    const auto result = typedLineFrom(line, reference);
    if (!result)
        return result.error().message.isEmpty() ? u"no sentence"_s : u"refused"_s;
    return (result->at ? result->at->toIso() : QString()) + u'|' + result->line;
}

} // namespace

TEST(TypedLines, BeginWithTheTimeAtWhichTheyWereTyped)
{
    EXPECT_EQ(typed(u"[2026-11-24T18:21:00+01:00] 80x8"_s), u"2026-11-24T18:21:00+01:00|80x8"_s);
    EXPECT_EQ(typed(u" [2026-11-24T18:21] 80x8 [x] "_s), u"2026-11-24T18:21:00|80x8 [x]"_s);
    EXPECT_EQ(typed(u"[2026-11-24T17:21:00Z]80x8"_s), u"2026-11-24T17:21:00+00:00|80x8"_s);
    EXPECT_EQ(typed(u"80x8"_s), u"|80x8"_s);
    EXPECT_EQ(typed(u""_s), u"|"_s);
}

TEST(TypedLines, TakeATimeOfDayAfterMidnightAsTheNextDay)
{
    EXPECT_EQ(typed(u"[23:45:10] 80x8"_s), u"2026-11-24T23:45:10+01:00|80x8"_s);
    EXPECT_EQ(typed(u"[00:15] 80x8"_s), u"2026-11-25T00:15:00+01:00|80x8"_s);
    EXPECT_EQ(typed(u"[22:00] 80x8"_s), u"2026-11-24T22:00:00+01:00|80x8"_s);
}

TEST(TypedLines, RefuseABracketWithoutATime)
{
    for (const auto& line : {u"[80x8"_s, u"[] 80x8"_s, u"[soon] 80x8"_s, u"[2026-11-24] 80x8"_s,
             u"[25:00] 80x8"_s, u"["_s, u"[18:5] 80x8"_s})
        EXPECT_EQ(typed(line), u"refused"_s) << line.toStdString();
}
