// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/keptquestion.h"

#include "tests/core/compare/madelog.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

SavedComparison savedAs(const KeptQuestion& kept)
{
    SavedComparison saved;
    saved.id = {u"one"_s};
    saved.name = u"Flyes first?"_s;
    saved.question = textOf(kept);
    saved.exercise = kept.question.exercise.value_or(ExerciseId());
    saved.savedOn = QDate(2025, 2, 10);
    return saved;
}

KeptQuestion everyChoice()
{
    KeptQuestion kept;
    kept.question.muscle = Muscle::FrontDelts;
    kept.question.a = Protocol::PostExhaustion;
    kept.question.b = Protocol::PreExhaustionSuperset;
    kept.question.main = u"block_duration"_s;
    kept.question.since = QDate(2025, 1, 1);
    kept.question.until = QDate(2025, 12, 31);
    kept.question.sameExercises = false;
    kept.question.include = {LeftOut::Unsure, LeftOut::DurationDoubt};
    kept.question.of = Question::Of::Exercise;
    kept.question.exercise = ExerciseId{u"bench"_s};
    return kept;
}

/// Straight sets with ten reps on odd days, supersets with eight on even ones.
MadeLog inTurn(int sessions)
{
    MadeLog log;
    for (int i = 0; i < sessions; ++i)
        log.add({3.5 * i, i % 2 == 0 ? Protocol::Straight : Protocol::PreExhaustionSuperset,
            {{u"compound_reps"_s, (i % 2 == 0 ? 20.0 : 16.0) + (i % 3) * 0.1}}});
    return log;
}

} // namespace

TEST(KeptQuestion, ComesBackAsItWasAsked)
{
    const KeptQuestion kept = everyChoice();
    const auto back = keptQuestion(savedAs(kept));
    ASSERT_TRUE(back) << back.error().message.toStdString();
    EXPECT_EQ(*back, kept);

    KeptQuestion plain;
    plain.months = 6;
    EXPECT_EQ(*keptQuestion(savedAs(plain)), plain);
}

TEST(KeptQuestion, CountsItsPeriodFromTheDayOnWhichItIsAsked)
{
    KeptQuestion kept;
    kept.months = 6;
    EXPECT_EQ(kept.askedOn(QDate(2026, 11, 24)).since, QDate(2026, 5, 24));
    EXPECT_EQ(kept.askedOn(QDate(2027, 1, 31)).since, QDate(2026, 7, 31));
    EXPECT_EQ(everyChoice().askedOn(QDate(2027, 1, 31)).since, QDate(2025, 1, 1));
}

TEST(KeptQuestion, IsRefusedWithItsWordWhereThatIsNotUnderstood)
{
    SavedComparison saved = savedAs({});
    for (const QString& word : {u"mood=sunny"_s, u"muscle=wing"_s, u"months=0"_s, u"include=unsure,bored"_s,
             u"since=soon"_s, u"main=happiness"_s, u"nothing"_s}) {
        saved.question = u"muscle=chest;"_s + word;
        const auto kept = keptQuestion(saved);
        ASSERT_FALSE(kept) << word.toStdString();
        EXPECT_TRUE(kept.error().message.contains(word)) << kept.error().message.toStdString();
    }
}

TEST(SavedAnswer, IsThatOfTodayBesideThatOfTheDayOnWhichItWasSaved)
{
    KeptQuestion kept;
    kept.question = straightAgainstSuperset();
    const SavedComparison saved =
        savedAs(kept); // on the 35th day: ten sessions had been done, and one that day
    Progress progress;
    const auto answer = answerSaved(inTurn(30).measured(), saved, QDate(2025, 6, 1), progress);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->then.sessionsA + answer->then.sessionsB, 11);
    EXPECT_EQ(answer->then.measures.front().verdict, Verdict::Withheld);
    EXPECT_EQ(answer->now.sessionsA + answer->now.sessionsB, 30);
    EXPECT_EQ(answer->now.measures.front().verdict, Verdict::Less);
    const QString told = sinceSaved(*answer, saved);
    EXPECT_TRUE(told.contains(u"no verdict yet"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"19 sessions more"_s)) << told.toStdString();
}

TEST(SavedAnswer, SaysThatNothingHasChanged)
{
    KeptQuestion kept;
    kept.question = straightAgainstSuperset();
    const SavedComparison saved = savedAs(kept);
    Progress progress;
    const auto answer = answerSaved(inTurn(8).measured(), saved, QDate(2025, 6, 1), progress);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(sinceSaved(*answer, saved).contains(u"the answer is what it was then"_s));
}
