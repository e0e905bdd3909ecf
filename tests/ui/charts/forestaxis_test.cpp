// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forestaxis.h"

#include <gtest/gtest.h>

using settheory::ForestAxis;

TEST(ForestAxis, HalfAndDoubleLieEquallyFarFromTheMiddle)
{
    const ForestAxis axis = ForestAxis::reaching(100);
    EXPECT_NEAR(axis.positionOf(-50), -axis.positionOf(100), 1e-12);
    EXPECT_EQ(axis.positionOf(0), 0);
}

TEST(ForestAxis, GrowsUntilAllFitsAndStopsAtItsWidest)
{
    EXPECT_FALSE(ForestAxis::reaching(9).isBeyond(9));
    EXPECT_FALSE(ForestAxis::reaching(45).isBeyond(45));
    EXPECT_TRUE(ForestAxis::reaching(900).isBeyond(900));
    EXPECT_EQ(ForestAxis::reaching(900).positionOf(900), 1);
    EXPECT_EQ(ForestAxis::reaching(900).positionOf(-100), -1);
}

TEST(ForestAxis, TicksLieInside)
{
    for (const double reach : {0.0, 5.0, 20.0, 60.0, 120.0, 1000.0}) {
        const ForestAxis axis = ForestAxis::reaching(reach);
        EXPECT_EQ(axis.ticks().size(), 4U);
        for (const double tick : axis.ticks())
            EXPECT_FALSE(axis.isBeyond(tick));
    }
}
