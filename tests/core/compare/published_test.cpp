// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/published.h"

#include "madelog.h"

#include <gtest/gtest.h>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(PublishedFigures, NameMeasuresAndProtocolsThatThereAre)
{
    ASSERT_FALSE(publishedFigures().empty());
    for (const PublishedFigure& figure : publishedFigures()) {
        EXPECT_NE(findMeasure(figure.measure), nullptr) << figure.key.toStdString();
        for (const QString& key : figure.a + figure.b)
            EXPECT_TRUE(ProtocolChoice::forKey(key)) << key.toStdString();
        for (const QString& text : {figure.source, figure.sample, figure.caveat})
            EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(figure.confidence == u"A" || figure.confidence == u"S");
    }
}

TEST(PublishedFigures, SayThatTheOneOfPreExhaustionIsKnownAtSecondHand)
{
    const auto found = publishedFor(straightAgainstSuperset(), *findMeasure(u"block_duration"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().percent, -36);
    EXPECT_EQ(found.front().confidence, u"S"_s);
    EXPECT_TRUE(textOf(found.front()).contains(u"second hand"_s));
}

TEST(PublishedFigures, AreNotTurnedRoundAndNotShownForOtherProtocols)
{
    Question question = straightAgainstSuperset();
    std::swap(question.a, question.b);
    EXPECT_TRUE(publishedFor(question, *findMeasure(u"block_duration")).empty());
    question = straightAgainstSuperset();
    question.b = Protocol::PreExhaustionSequential; // with full rest: no figure was found
    EXPECT_TRUE(publishedFor(question, *findMeasure(u"block_duration")).empty());
    EXPECT_TRUE(publishedFor(straightAgainstSuperset(), *findMeasure(u"compound_reps")).empty());
}

} // namespace
} // namespace settheory
