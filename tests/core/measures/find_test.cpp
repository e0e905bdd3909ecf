// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/find.h"

#include "core/protocols/recognise.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class Find : public testing::Test {
protected:
    Find()
        : log(test::catalogueLog())
    {
        Workout push = test::workoutFromText(log, u"2026-06-02T18:00:00+02:00 Push B"_s,
            {u"[18:05] pec deck"_s, u"[18:06] 57.5x9 @0"_s, u"[18:06:20] bench press: 80x7 @1"_s,
                u"[18:08] pec deck: 57.5x8 @0"_s, u"[18:08:20] bench press: 80x6 @1 # elbow clicks"_s,
                u"[18:20] squat: 100x5 @2, 100x5 @2"_s});
        push.note = u"Slept badly"_s;
        push.place = u"Eastside Gym"_s;
        workout = std::make_shared<const Workout>(push);
        log.putWorkout(workout);
    }
    bool finds(const QString& text) const
    {
        const std::vector<Block> blocks = blocksOf(log, *workout, temposOf(log));
        return FindQuery::fromText(text).matches(log, *workout, blocks);
    }

    Log log;
    WorkoutPtr workout;
};

} // namespace

TEST_F(Find, SeeksWordsInTitleExercisesPlaceAndNotes)
{
    for (const QString& word : {u"push"_s, u"BENCH"_s, u"eastside"_s, u"slept"_s, u"clicks"_s, u"deck"_s})
        EXPECT_TRUE(finds(word)) << word.toStdString();
    EXPECT_FALSE(finds(u"deadlift"_s));
}

TEST_F(Find, WantsEveryWordWhereverItStands)
{
    EXPECT_TRUE(finds(u"bench slept"_s));
    EXPECT_FALSE(finds(u"bench deadlift"_s));
}

TEST_F(Find, TakesWordsInQuotesTogether)
{
    EXPECT_TRUE(finds(u"\"pec deck\""_s));
    EXPECT_FALSE(finds(u"\"deck pec\""_s));
    EXPECT_TRUE(finds(u"\"pec de"_s)); // still typing
    EXPECT_TRUE(finds(u"\""_s));
}

TEST_F(Find, DoesNotMatchAcrossTwoTexts)
{
    EXPECT_FALSE(finds(u"\"push b eastside\""_s));
}

TEST_F(Find, AfterBeginsWithThatDayAndBeforeEndsThere)
{
    EXPECT_TRUE(finds(u"after:2026"_s));
    EXPECT_TRUE(finds(u"after:2026-06"_s));
    EXPECT_TRUE(finds(u"after:2026-06-02"_s));
    EXPECT_FALSE(finds(u"after:2026-06-03"_s));
    EXPECT_FALSE(finds(u"after:2026-07"_s));
    EXPECT_TRUE(finds(u"before:2026-06-03"_s));
    EXPECT_FALSE(finds(u"before:2026-06-02"_s));
    EXPECT_FALSE(finds(u"before:2026"_s));
    EXPECT_TRUE(finds(u"after:2026-05 before:2026-07"_s));
    EXPECT_FALSE(finds(u"after:2026-07 after:2026-05"_s)) << "both must hold";
}

TEST_F(Find, KnowsMusclesByTheBeginningOfTheirNames)
{
    EXPECT_TRUE(finds(u"muscle:chest"_s));
    EXPECT_TRUE(finds(u"muscle:quad"_s));
    EXPECT_FALSE(finds(u"muscle:biceps"_s));
    EXPECT_FALSE(finds(u"muscle:front-delts"_s)) << "a helper is no target";
    EXPECT_TRUE(
        FindQuery::fromText(u"muscle:\"front delts\" muscle:front_delts muscle:delts"_s).unknown().isEmpty());
}

TEST_F(Find, KnowsProtocolsByTheBeginningOfTheirNames)
{
    EXPECT_TRUE(finds(u"protocol:pre"_s));
    EXPECT_TRUE(finds(u"protocol:pre_exhaustion_superset"_s));
    EXPECT_TRUE(finds(u"protocol:pre-exhaustion"_s));
    EXPECT_FALSE(finds(u"protocol:drop"_s));
}

TEST_F(Find, MuscleAndProtocolSpeakOfTheSameBlock)
{
    EXPECT_TRUE(finds(u"protocol:straight"_s));
    EXPECT_TRUE(finds(u"muscle:quadriceps protocol:straight"_s));
    EXPECT_FALSE(finds(u"muscle:chest protocol:straight"_s));
    EXPECT_TRUE(finds(u"muscle:chest protocol:pre"_s));
}

TEST_F(Find, SaysWhatItDidNotUnderstandAndLeavesItOut)
{
    const FindQuery query = FindQuery::fromText(u"push foo:bar after:soon muscle:elbow before:2026-13"_s);
    EXPECT_THAT(query.unknown(),
        testing::ElementsAre(u"foo:bar"_s, u"after:soon"_s, u"muscle:elbow"_s, u"before:2026-13"_s));
    EXPECT_TRUE(finds(u"push foo:bar"_s));
}

TEST_F(Find, WaitsForATermThatIsStillBeingTyped)
{
    for (const QString& text : {u"push after:"_s, u"protocol: push"_s, u"muscle:"_s}) {
        EXPECT_TRUE(finds(text)) << text.toStdString();
        EXPECT_TRUE(FindQuery::fromText(text).unknown().isEmpty()) << text.toStdString();
    }
    EXPECT_TRUE(FindQuery::fromText(u"  after: "_s).isEmpty());
}
