// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/figures.h"
#include "core/compare/headline.h"
#include "core/compare/sentences.h"

#include "madelog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace settheory {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr Protocol kA = Protocol::Straight;
constexpr Protocol kB = Protocol::PreExhaustionSuperset;
const QString kThin(QChar(0x202F));

/// The text with thin spaces as plain ones, for reading.
QString spaced(QString text)
{
    return text.replace(kThin, u" "_s);
}

TEST(Figures, AreSetAsPeopleReadThem)
{
    EXPECT_EQ(figures::number(-1234567.8, 0),
        QString(QChar(0x2212)) + u"1"_s + kThin + u"234"_s + kThin + u"568"_s);
    EXPECT_EQ(figures::number(-0.04, 1), u"0.0"_s);
    EXPECT_EQ(figures::percent(17.2), u"17"_s + kThin + u'%');
    EXPECT_EQ(figures::percent(4.62), u"4.6"_s + kThin + u'%');
    EXPECT_EQ(figures::percent(5), u"5"_s + kThin + u'%');
    EXPECT_EQ(spaced(figures::quantity(600, MeasureUnit::Seconds)), u"10 min"_s);
    EXPECT_EQ(spaced(figures::quantity(45, MeasureUnit::Seconds)), u"45 s"_s);
    EXPECT_EQ(spaced(figures::quantity(5980, MeasureUnit::Kilograms)), u"5 980 kg"_s);
}

/// The parts of an answer that a headline needs.
Answer answerWith(
    Verdict verdict, Effect effect, int a = 22, int b = 22, const char* measure = "compound_reps")
{
    Answer answer;
    answer.question = straightAgainstSuperset(QString::fromLatin1(measure));
    MeasureAnswer main;
    main.measure = findMeasure(answer.question.main);
    main.a.n = main.fittedA = a;
    main.b.n = main.fittedB = b;
    main.effect = effect;
    main.smallestWorthKnowing = 5;
    main.verdict = verdict;
    answer.measures = {main};
    return answer;
}

QString headline(const Answer& answer)
{
    QStringList parts = headlineFor(answer);
    parts.removeAll(QString());
    return spaced(parts.join(u' '));
}

TEST(Headline, SaysWhatTheLogSays)
{
    EXPECT_EQ(headline(answerWith(Verdict::Less, {-17.2, -23, -10.4, -22, -11, {}})),
        u"Reps, compound: 17 % fewer with pre-exhaustion (superset) than with straight sets (10 to 23 %)."_s);
    EXPECT_EQ(headline(answerWith(Verdict::MoreButTrivial, {2, 0.5, 3.5, 1, 3, {}})),
        u"Reps, compound: 2 % more with pre-exhaustion (superset) than with straight sets (0.5 to 3.5 %). "
        u"That is too little to matter: the limit is 5 %."_s);
    EXPECT_EQ(headline(answerWith(Verdict::SameWithin, {1, -3, 3, -2, 2, {}})),
        u"Reps, compound: the same with pre-exhaustion (superset) and straight sets within 5 %."_s);
}

TEST(Headline, SaysWhenItCannotTellAndWhatWould)
{
    Answer answer = answerWith(Verdict::CannotTell, {-3, -12, 6, -10, 4, {}});
    answer.measures.front().moreSessionsNeeded = 14;
    EXPECT_EQ(headline(answer),
        u"Reps, compound: cannot tell yet. With pre-exhaustion (superset) it may be anything from 12 % fewer "
        u"to 6 % more "
        "than with straight sets. At most 14 more sessions of each protocol would tell."_s);
    answer.measures.front().moreSessionsNeeded = 61;
    EXPECT_THAT(headline(answer).toStdString(),
        testing::EndsWith("It would take more than 60 more sessions of each protocol to tell."));
}

TEST(Headline, SaysWhyItWithholds)
{
    EXPECT_EQ(headline(answerWith(Verdict::Withheld, {}, 9, 4)),
        u"Reps, compound: no verdict yet with 9 and 4 sessions; it takes 6 of each."_s);
    EXPECT_EQ(headline(answerWith(Verdict::Withheld, {}, 9, 0)),
        u"Reps, compound: nothing to compare, as there is no session with pre-exhaustion (superset)."_s);
    EXPECT_THAT(headline(answerWith(Verdict::Withheld, {})).toStdString(),
        testing::HasSubstr("cannot be told from the passing of time"));
}

MadeLog timedLog(double restOfB)
{
    std::mt19937 random(4);
    std::normal_distribution<double> noise(0, 5);
    MadeLog log;
    for (int i = 0; i < 24; ++i) {
        const bool isB = i % 4 == 1 || i % 4 == 2;
        const double work = (isB ? 540 : 600) + noise(random);
        const double rest = (isB ? restOfB : 1200) + noise(random);
        log.add({3.0 * i, isB ? kB : kA,
            {{u"compound_reps"_s, 24 + i % 2}, {u"work_time"_s, work}, {u"rest_time"_s, rest},
                {u"idle_time"_s, 0}, {u"block_duration"_s, work + rest}}});
    }
    return log;
}

TEST(Sentences, SayWhereTheMinutesComeFrom)
{
    const QString all = spaced(answerTo(timedLog(660), straightAgainstSuperset()).sentences.join(u'\n'));
    EXPECT_THAT(all.toStdString(),
        testing::HasSubstr("The block takes 10 min less with pre-exhaustion (superset): about 9 min of rest "
                           "not taken and 1 min "
                           "less work. That follows from the rests, not from the order of the exercises."))
        << all.toStdString();
}

TEST(Sentences, SayNothingOfMinutesThatDoNotDiffer)
{
    const QString all = answerTo(timedLog(1260), straightAgainstSuperset()).sentences.join(u'\n');
    EXPECT_FALSE(all.contains(u"The block takes"_s)) << all.toStdString();
}

TEST(Sentences, TellWhatWasLeftOutAndTakenIn)
{
    MadeLog log = timedLog(660);
    log.add({80, kA, {}, {u"bench"_s, u"flye"_s}, [](auto&, Block& b, auto&) { b.deload = true; }});
    Question question = straightAgainstSuperset();
    question.include = {LeftOut::Unsure};
    const QString all = answerTo(log, question).sentences.join(u'\n');
    EXPECT_THAT(all.toStdString(),
        testing::HasSubstr("Left out: 1 × deload. Taken in by choice: protocol not sure."));
}

TEST(Sentences, HaveOneHeadlineAndCallTheRestLookedAt)
{
    const QStringList all = answerTo(timedLog(660), straightAgainstSuperset()).sentences;
    EXPECT_TRUE(all.front().startsWith(u"Reps, compound"_s));
    const QString text = spaced(all.join(u'\n'));
    EXPECT_THAT(text.toStdString(),
        testing::HasSubstr("Also looked at: 1 measure; one in twenty differs by chance."));
    EXPECT_THAT(text.toStdString(),
        testing::HasSubstr("Less with pre-exhaustion (superset): Duration of the block ("));
}

TEST(Sentences, NeverSpeakOfSignificance)
{
    for (const double rest : {660.0, 1200.0})
        for (const char* main : {"compound_reps", "block_duration", "rest_time", "volume_load"}) {
            const auto answer = answerTo(timedLog(rest), straightAgainstSuperset(QString::fromLatin1(main)));
            const QString all = answer.sentences.join(u'\n').toLower();
            EXPECT_FALSE(all.contains(u"signific"_s));
            EXPECT_FALSE(all.contains(u"p ="_s));
            EXPECT_FALSE(all.contains(u'%' + QString::number(1)))
                << "an argument was not filled in: " << all.toStdString();
            EXPECT_FALSE(all.contains(u"-"_s + kThin));
        }
}

TEST(Sentences, SayPlainlyThatThereIsNothingToCompare)
{
    const QStringList all = answerTo(MadeLog(), straightAgainstSuperset()).sentences;
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(
        all.front(), u"Reps, compound: nothing to compare, as there is no session with straight sets."_s);
}

} // namespace
} // namespace settheory
