// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exerciseedits.h"
#include "core/model/catalogue.h"
#include "tests/core/journal/lifting.h"
#include "tests/core/journal/temporarylog.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

SavedComparisonPtr named(const QString& name)
{
    SavedComparison comparison;
    comparison.id = ComparisonId::fresh();
    comparison.name = name;
    comparison.question = u"muscle=chest;a=straight;b=pre_exhaustion;main=compound_reps;of=block"_s;
    comparison.savedOn = QDate(2026, 9, 1);
    return std::make_shared<const SavedComparison>(comparison);
}

QStringList names(const Log& log)
{
    QStringList names;
    for (const SavedComparisonPtr& comparison : log.comparisons())
        names << comparison->name;
    return names;
}

} // namespace

TEST(SavedComparisons, AreInTheLogByNameAndCanBeRenamedDeletedAndTakenBack)
{
    const TemporaryLog file;
    const auto journal = file.open();
    const SavedComparisonPtr flyes = named(u"flyes first?"_s);
    ASSERT_TRUE(journal->apply(Change::ofComparison({}, nullptr, flyes)));
    ASSERT_TRUE(journal->apply(Change::ofComparison({}, nullptr, named(u"Curls"_s))));
    EXPECT_EQ(names(*journal->log()), (QStringList{u"Curls"_s, u"flyes first?"_s}));
    EXPECT_EQ(
        journal->log()->findComparisonNamed(u" Flyes First? "), journal->log()->findComparison(flyes->id));

    SavedComparison renamed = *flyes;
    renamed.name = u"Before the bench"_s;
    ASSERT_TRUE(journal->apply(Change::ofComparison(
        {}, journal->log()->findComparison(flyes->id), std::make_shared<const SavedComparison>(renamed))));
    EXPECT_EQ(names(**readLog(file.path())), (QStringList{u"Before the bench"_s, u"Curls"_s}));

    ASSERT_TRUE(journal->apply(Change::ofComparison({}, journal->log()->findComparison(flyes->id), nullptr)));
    EXPECT_EQ(names(**readLog(file.path())), QStringList{u"Curls"_s});
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(names(**readLog(file.path())), (QStringList{u"Before the bench"_s, u"Curls"_s}));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(names(**readLog(file.path())), (QStringList{u"Curls"_s, u"flyes first?"_s}));
}

TEST(SavedComparisons, NeedANameAndMayNotHaveChangedMeanwhile)
{
    const TemporaryLog file;
    const auto journal = file.open();
    EXPECT_FALSE(journal->apply(Change::ofComparison({}, nullptr, named(u"  "_s))));
    EXPECT_FALSE(journal->apply(Change::ofComparison({}, named(u"never saved"_s), nullptr)));
    EXPECT_TRUE(journal->log()->comparisons().empty());
}

TEST(SavedComparisons, FollowTheirExerciseIntoAnother)
{
    const TemporaryLog file;
    const auto journal = file.open();
    SavedComparison bench = *named(u"Bench"_s);
    bench.exercise = catalogueId(u"bench-press"_s);
    ASSERT_TRUE(
        journal->apply(Change::ofComparison({}, nullptr, std::make_shared<const SavedComparison>(bench))));
    const ExerciseId into = catalogueId(u"dumbbell-bench-press"_s);
    ASSERT_TRUE(journal->apply(*mergedExercises(*journal->log(), bench.exercise, into)));
    EXPECT_EQ(journal->log()->findComparison(bench.id)->exercise, into);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->log()->findComparison(bench.id)->exercise, bench.exercise);
}
