// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/completion.h"

#include "tests/support/logtext.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class Completions : public testing::Test {
protected:
    Completions()
    {
        context.log = &log;
        context.current.exercise = log.findExerciseNamed(u"bench press");
        context.before.exercise = log.findExerciseNamed(u"pec deck");
    }
    std::vector<std::string> lines(const QString& line) const
    {
        std::vector<std::string> found;
        for (const Completion& completion : completionsOf(line, context))
            found.push_back(completion.line.toStdString());
        return found;
    }
    Log log = test::catalogueLog();
    EntryContext context;
};

} // namespace

TEST_F(Completions, OfWhatFailedFirstBeginWithTheExercisesOwnMuscles)
{
    const auto found = lines(u"80x8 f !"_s);
    ASSERT_GE(found.size(), 4U);
    EXPECT_EQ(found.front(), "80x8 f !chest");
    EXPECT_EQ(found.back(), "80x8 f !form");
}

TEST_F(Completions, NarrowWithEachLetterAndReachAllMuscles)
{
    EXPECT_THAT(lines(u"80x8 !tr"_s), ElementsAre("80x8 !triceps", "80x8 !upper traps"));
    EXPECT_THAT(lines(u"80x8 !DEL"_s), testing::Contains("80x8 !front delts"));
}

TEST_F(Completions, AloneSpeakOfTheSetJustDone)
{
    EXPECT_EQ(lines(u"!"_s).front(), "!chest");
    context.before.exercise = nullptr;
    EXPECT_THAT(lines(u"!"_s), IsEmpty());
}

TEST_F(Completions, OfANameBehindFailureAreTheSame)
{
    EXPECT_THAT(lines(u"80x8 f tr"_s), ElementsAre("80x8 f triceps", "80x8 f upper traps"));
    EXPECT_EQ(lines(u"f c"_s).front(), "f chest") << "alone: of the set just done";
    EXPECT_THAT(lines(u"80x8 f triceps"_s), IsEmpty());
    EXPECT_THAT(lines(u"80x8 f 5"_s), IsEmpty());
    EXPECT_THAT(lines(u"80x8 pf tr"_s), IsEmpty());
    EXPECT_THAT(lines(u"80x8 nf tr"_s), IsEmpty());
}

TEST_F(Completions, AreNoneForAWholeWordANumberAndANote)
{
    EXPECT_THAT(lines(u"80x8 !triceps"_s), IsEmpty());
    EXPECT_THAT(lines(u"80x8 !1"_s), IsEmpty());
    EXPECT_THAT(lines(u"80x8 # well done!"_s), IsEmpty());
    EXPECT_THAT(lines(u"80x8"_s), IsEmpty());
}
