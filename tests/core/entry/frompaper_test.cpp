// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types who copies a workout from paper.
#include "core/entry/logging.h"
#include "core/entry/suggested.h"
#include "core/entry/words.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Kind = EntryReading::Kind;

namespace {

class Paper : public testing::Test {
protected:
    EntryReading type(const QString& line)
    {
        now = now.plusSeconds(60);
        LoggedLine logged = enterLine(log, workout, state, line, now, lastTimeIn(log, workout));
        state = logged.state;
        if (logged.workout)
            workout = *logged.workout;
        return logged.reading;
    }
    std::string typed(const QString& line)
    {
        const EntryReading reading = type(line);
        EXPECT_EQ(reading.kind, Kind::Sets) << line.toStdString() << ": " << reading.text.toStdString();
        return textOf(workout.sets.empty() ? std::nullopt : std::optional(workout.sets.back()));
    }
    std::string refused(const QString& line)
    {
        const EntryReading reading = type(line);
        EXPECT_EQ(reading.kind, Kind::Problem) << line.toStdString();
        return reading.text.toStdString();
    }
    std::string textOf(const std::optional<PerformedSet>& set) const
    {
        return set ? entryLineOf(*set, log.exerciseOf(workout, *set), MassUnit::Kilogram).toStdString() : "";
    }
    /// What a bare Enter would log.
    std::string suggested() const
    {
        const ExerciseId& id = workout.exercises[static_cast<std::size_t>(*state.current)].exercise;
        return textOf(suggestedSet(workout, *state.current, lastTime(log, id, workout)));
    }
    std::vector<PerformedSet> warmups() const
    {
        const ExerciseId& id = workout.exercises[static_cast<std::size_t>(*state.current)].exercise;
        return warmupsToDo(log, workout, *state.current, lastTime(log, id, workout));
    }

    Log log = test::catalogueLog();
    Moment now = *Moment::fromIso(u"2026-11-24T18:00:00+01:00");
    Workout workout = Workout::begun(u"Push"_s, now);
    LoggingState state;
};

} // namespace

TEST_F(Paper, NamesWhatGaveOutBehindTheFailure)
{
    type(u"bench press"_s);
    EXPECT_EQ(typed(u"80x8 f triceps"_s), "80x8 f !triceps");
    EXPECT_EQ(typed(u"80x8 @0 fail Front Delts # hard"_s), "80x8 @0 f !front delts # hard");
    EXPECT_EQ(typed(u"f grip 80x7"_s), "80x7 f !grip") << "in any order";
    EXPECT_EQ(typed(u"80x7 f tri"_s), "80x7 f !triceps") << "a beginning of three letters is enough";
    EXPECT_THAT(refused(u"80x8 f tr"_s), HasSubstr("means nothing"));
    EXPECT_THAT(refused(u"80x8 nf triceps"_s), HasSubstr("means nothing"));
    EXPECT_THAT(refused(u"80x8 triceps"_s), HasSubstr("means nothing")) << "only right behind the f";
    EXPECT_THAT(refused(u"80x8 f triceps !chest"_s), HasSubstr("Two things"));
    EXPECT_EQ(type(u"f chest"_s).kind, Kind::Failure) << "alone: of the set just done";
    EXPECT_EQ(workout.sets.back().failedFirst, FailedFirst(Muscle::Chest));
}

TEST_F(Paper, TakesNoWordOfTheGrammarForWhatGaveOut)
{
    type(u"bench press"_s);
    const auto same = [this](const char16_t* word) {
        const QString other = QString::fromUtf16(word);
        EntryContext context = entryContext(log, workout, state, {});
        const EntryReading behind = readEntry(u"80x8 f "_s + other, context);
        EXPECT_EQ(behind.sets, readEntry(other + u" 80x8 f"_s, context).sets) << other.toStdString();
        EXPECT_EQ(behind.kind, Kind::Sets) << other.toStdString();
    };
    for (const auto& word : entry::kRoleWords) {
        if (!isSegment(word.meaning))
            same(word.word);
    }
    for (const auto& word : entry::kSideWords)
        same(word.word);
    for (const auto& word : entry::kModeWords)
        same(word.word);
}

TEST_F(Paper, WritesWhatWasAddedToTheBodyAsOnPaper)
{
    type(u"chin-up"_s);
    EXPECT_EQ(typed(u"+5x6"_s), "bw+5 x6");
    EXPECT_EQ(typed(u"+5x6"_s), "bw+5 x6") << "never added to the set before";
    EXPECT_EQ(typed(u"+7.5 x5 @1"_s), "bw+7.5 x5 @1");
    EXPECT_EQ(typed(u"-20x8"_s), "bw-20 x8");
    EXPECT_EQ(typed(u"x6"_s), "bw-20 x6");
    type(u"bench press"_s);
    typed(u"80x8"_s);
    EXPECT_EQ(typed(u"+5x6"_s), "85x6") << "elsewhere more than before";
}

TEST_F(Paper, TakesWhatIsSuggestedWithTheEffortThatIsTyped)
{
    test::addWorkout(log, u"2026-11-20T18:00:00+01:00 Push"_s, {u"bench press: 80x8 @1, 80x7 @0"_s});
    type(u"bench press"_s);
    EXPECT_THAT(type(u"# seat 4"_s).text.toStdString(), HasSubstr("Note"));
    EXPECT_EQ(typed(u"@1"_s), "80x8 @1");
    EXPECT_EQ(typed(u"@0 f !t rest 90 # slow"_s), "80x7 @0 f !triceps rest 90 # slow");
    EXPECT_EQ(typed(u"rir4"_s), "80x7 @4");
    type(u"concentration curl"_s);
    EXPECT_THAT(refused(u"@1"_s), HasSubstr("How many reps"));
    typed(u"l 12x10 @2"_s);
    EXPECT_EQ(typed(u"@1"_s), "r 12x10 @1") << "of the side whose turn it is";
}

TEST_F(Paper, TakesTheEffortOfAPlannedWarmUpForTheWarmUp)
{
    const WorkoutPtr earlier =
        test::addWorkout(log, u"2026-11-20T18:00:00+01:00 Push"_s, {u"bench press: w 40x10, 80x8"_s});
    workout = begunLike(*earlier, now);
    state = resumedState(workout);
    EXPECT_EQ(typed(u"@5"_s), "w 40x10 @5");
    EXPECT_EQ(typed(u"@2"_s), "80x8 @2");
}

TEST_F(Paper, SaysOfWhichOfAPairTheEffortIs)
{
    for (const auto& line : {u"pec deck"_s, u"bench press"_s, u"57.5x9 / 80x7"_s})
        type(line);
    EXPECT_EQ(typed(u"@1 / 80x6"_s), "80x6 rest short");
    EXPECT_EQ(textOf(workout.sets[2]), "57.5x9 @1");
    EXPECT_THAT(refused(u"57.5x9 / @1"_s), HasSubstr("Second of the pair"));
}

TEST_F(Paper, SuggestsNothingFromWarmUpsAlone)
{
    type(u"bench press"_s);
    typed(u"w 20x10"_s);
    EXPECT_EQ(suggested(), "") << "the bar is no working load";
    EXPECT_THAT(warmups(), IsEmpty());
    typed(u"w 40x8"_s);
    EXPECT_EQ(suggested(), "");
    EXPECT_THAT(warmups(), IsEmpty());
    typed(u"80x8"_s);
    EXPECT_EQ(suggested(), "80x8");
}

TEST_F(Paper, BeginsEachSetWithTheSideThatWasFirst)
{
    type(u"concentration curl"_s);
    typed(u"l 14x10"_s);
    EXPECT_EQ(suggested(), "r 14x10");
    typed(u"r 14x9"_s);
    EXPECT_EQ(suggested(), "l 14x10") << "with what the left side did";
    typed(u"l 14x9"_s);
    EXPECT_EQ(suggested(), "r 14x9");
    typed(u"r 14x8"_s);
    typed(u"14x8 both"_s);
    EXPECT_EQ(suggested(), "14x8");
}

TEST_F(Paper, BeginsWithTheSideThatWasFirstAlsoBeyondLastTime)
{
    test::addWorkout(log, u"2026-11-20T18:00:00+01:00 Arms"_s, {u"concentration curl: r 12x10, l 12x9"_s});
    type(u"concentration curl"_s);
    EXPECT_EQ(suggested(), "r 12x10");
    typed(u"r 12x11"_s);
    typed(u"l 12x10"_s);
    EXPECT_EQ(suggested(), "r 12x10");
}
