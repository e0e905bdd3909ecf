// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rowfields.h"
#include "settheory_paths.h"
#include "tests/core/exchange/exchanging.h"

#include <QFile>

#include <gtest/gtest.h>

#include <ctime>

using namespace settheory;
using namespace settheory::exchanging;
using testing::HasSubstr;

TEST(ColumnNames, AreNearlyAlikeWithOneSlipOrTwoInLongOnes)
{
    EXPECT_TRUE(isNearly(u"notes", u"notes"));
    EXPECT_TRUE(isNearly(u"weight", u"wieght")); // swapped
    EXPECT_TRUE(isNearly(u"weight", u"weigth")); // at the end
    EXPECT_TRUE(isNearly(u"weight", u"weght"));
    EXPECT_TRUE(isNearly(u"weight", u"weightt"));
    EXPECT_TRUE(isNearly(u"weight", u"waight"));
    EXPECT_TRUE(isNearly(u"exercise name", u"exrecise nmae"));
    EXPECT_TRUE(isNearly(u"exercise name", u"xercise nam"));
    EXPECT_FALSE(isNearly(u"weight", u"height unit"));
    EXPECT_FALSE(isNearly(u"weight", u"wieghtt")); // two slips in a short one
    EXPECT_FALSE(isNearly(u"exercise name", u"xercis nam")); // three
    EXPECT_FALSE(isNearly(u"workout name", u"exercise name"));
    EXPECT_FALSE(isNearly(u"reps", u"rep"));
    EXPECT_FALSE(isNearly(u"", u"notes"));
}

TEST(StrayDelimiters, InEveryRowOfAWideFileAreGivenUpSoon)
{
    QFile file(QStringLiteral(SETTHEORY_SOURCE "/tests/data/exports/settheory.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.readLine();
    QByteArrayList cells = file.readLine().split(',');
    for (int i = 0; i < 5; ++i)
        cells.insert(5, QByteArray());
    const std::clock_t before = std::clock();
    const auto result = tryImport(emptyLog(), header + cells.join(',').repeated(800));
    [[maybe_unused]] const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().message.toStdString(), HasSubstr("Line 2: the row has 57 cells"));
#ifdef NDEBUG
    EXPECT_LT(seconds, 6) << "of the processor"; // it was 10, and grew with the rows
#endif
}

TEST(ColumnNames, OfTenThousandColumnsAreLookedThroughSoon)
{
    QByteArray header;
    for (int i = 0; i < 10'000; ++i)
        header += (i == 0 ? "" : ",") + QByteArrayLiteral("exercise nam") + QByteArray::number(i % 10);
    const std::clock_t before = std::clock();
    EXPECT_FALSE(tryImport(emptyLog(), header + "\n1\n"));
    [[maybe_unused]] const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
#ifdef NDEBUG
    EXPECT_LT(seconds, 1) << "of the processor";
#endif
}
