// SPDX-License-Identifier: GPL-3.0-or-later
#include "settheory_paths.h"
#include "tests/core/measures/measuring.h"

#include "settheory_paths.h"

#include <QFile>
#include <QSet>

namespace settheory::test {
namespace {

const QStringList kKeys = {u"block_duration"_s, u"workout_duration"_s, u"work_time"_s, u"rest_time"_s,
    u"idle_time"_s, u"volume_load"_s, u"compound_volume_load"_s, u"isolation_volume_load"_s, u"density"_s,
    u"working_sets"_s, u"hard_sets"_s, u"reps"_s, u"compound_reps"_s, u"isolation_reps"_s,
    u"top_set_compound"_s, u"top_set_isolation"_s, u"fresh_e1rm"_s, u"prefatigue_cost"_s, u"rep_loss"_s,
    u"mean_rir"_s, u"session_rpe"_s, u"rest_median"_s};

TEST(Measures, HaveTheKeysThatFilesAndCommandsUse)
{
    for (const QString& key : kKeys)
        EXPECT_NE(findMeasure(key), nullptr) << key.toStdString();
    EXPECT_EQ(findMeasure(u"no_such_measure"), nullptr);
}

TEST(Measures, HaveEachKeyAndColumnOnce)
{
    QSet<QString> seen;
    for (const Measure& measure : measures()) {
        EXPECT_FALSE(seen.contains(QString::fromLatin1(measure.key)));
        seen.insert(QString::fromLatin1(measure.key));
        EXPECT_EQ(findMeasure(QString::fromLatin1(measure.key)), &measure);
        EXPECT_FALSE(nameOf(measure).isEmpty());
    }
    QSet<QString> columns;
    for (const Measure& measure : measures()) {
        for (const char* column : {measure.column, measure.highColumn}) {
            if (column) {
                EXPECT_FALSE(columns.contains(QString::fromLatin1(column))) << column;
                columns.insert(QString::fromLatin1(column));
            }
        }
    }
}

TEST(Measures, HaveTheSmallestDifferencesOfTheirTable)
{
    const auto smallest = [](QStringView key) { return findMeasure(key)->smallest; };
    EXPECT_EQ(smallest(u"block_duration"), 0.10);
    EXPECT_EQ(smallest(u"workout_duration"), 0.10);
    EXPECT_EQ(smallest(u"work_time"), std::nullopt);
    EXPECT_EQ(smallest(u"volume_load"), 0.05);
    EXPECT_EQ(smallest(u"density"), std::nullopt);
    EXPECT_EQ(smallest(u"hard_sets"), 1);
    EXPECT_EQ(smallest(u"compound_reps"), 0.05);
    EXPECT_EQ(smallest(u"top_set_compound"), 0.025);
    EXPECT_EQ(smallest(u"rep_loss"), 1);
    EXPECT_EQ(smallest(u"mean_rir"), 0.5);
    EXPECT_EQ(smallest(u"session_rpe"), 0.5);
    EXPECT_EQ(smallest(u"rest_median"), 15);
}

TEST(Measures, CompareCountsAndTimesOfPartsAsDifferences)
{
    const QStringList differences = {u"work_time"_s, u"rest_time"_s, u"idle_time"_s, u"working_sets"_s,
        u"hard_sets"_s, u"fractional_sets"_s, u"rep_loss"_s, u"mean_rir"_s, u"session_rpe"_s,
        u"rest_median"_s, u"prefatigue_cost"_s};
    for (const Measure& measure : measures()) {
        const bool isDifference = differences.contains(QString::fromLatin1(measure.key));
        EXPECT_EQ(measure.scale == MeasureScale::Difference, isDifference) << measure.key;
    }
}

TEST(Measures, AreAllExplainedInTheDocumentation)
{
    QFile file(QStringLiteral(SETTHEORY_SOURCE "/docs/measures.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).simplified();
    for (const Measure& measure : measures()) {
        EXPECT_TRUE(text.contains(u'`' + QString::fromLatin1(measure.key) + u'`')) << measure.key;
        EXPECT_TRUE(text.contains(QString::fromUtf8(measure.formula))) << measure.key << measure.formula;
        EXPECT_TRUE(text.contains(QString::fromUtf8(measure.source))) << measure.key << measure.source;
    }
}

} // namespace
} // namespace settheory::test
