// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare page hands out: report, picture, table; and the sessions by size.
#include "ui/pages/comparepage/answerfiles.h"

#include "core/demo/demo.h"
#include "core/measures/analysis.h"
#include "tests/support/logtext.h"
#include "ui/charts/distributionchart.h"
#include "ui/pages/comparepage/statisticstable.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

const Moment kNow = *Moment::fromIso(u"2026-11-24T12:00:00+01:00");

ToldAnswer demoAnswer()
{
    auto log = std::make_shared<Log>(test::catalogueLog());
    for (const auto& exercise : demoChange(kNow).exercises)
        log->putExercise(exercise.after);
    for (const auto& workout : demoChange(kNow).workouts)
        log->putWorkout(workout.after);
    Question question;
    question.b = Protocol::PreExhaustionSuperset;
    Progress progress;
    return {*compareProtocols(*log, question, progress), log, kNow, false};
}

const ToldAnswer& told()
{
    static const ToldAnswer answer = demoAnswer();
    return answer;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(AnswerReport, IsAPdfOfOneToThreePages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    ASSERT_TRUE(reportFile(told())(path));
    const QByteArray pdf = bytesOf(path);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    const auto pages = pdf.count("/Type /Page\n");
    EXPECT_GE(pages, 1);
    EXPECT_LE(pages, 3);
}

TEST(AnswerReport, LeavesAFileThatItCannotReplace)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(reportFile(told())(folder.filePath(u"nowhere/report.pdf"_s)));
    EXPECT_FALSE(pictureFile(u"nowhere/picture.png"_s, told())(folder.filePath(u"nowhere/picture.png"_s)));
}

TEST(AnswerPicture, IsSavedAsDrawingOrAsPixels)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(pictureFile(u"a.svg"_s, told())(folder.filePath(u"a.svg"_s)));
    EXPECT_TRUE(bytesOf(folder.filePath(u"a.svg"_s)).contains("<svg"));
    ASSERT_TRUE(pictureFile(u"a.png"_s, told())(folder.filePath(u"a.png"_s)));
    const QImage image(folder.filePath(u"a.png"_s));
    EXPECT_GT(image.width(), 1200);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white)) << "the light theme, whatever the window has";
}

TEST(AnswerTable, HasARowForEachMeasureThatWasSeen)
{
    const QStringList lines = answerTable(told().answer, MassUnit::Kilogram).split(u'\n', Qt::SkipEmptyParts);
    qsizetype seen = 0;
    for (const MeasureAnswer& measure : told().answer.measures)
        seen += measure.a.n + measure.b.n > 0 ? 1 : 0;
    ASSERT_EQ(lines.size(), seen + 1);
    for (const QString& line : lines)
        EXPECT_EQ(line.count(u'\t'), 6) << line.toStdString();
    EXPECT_TRUE(lines[1].startsWith(u"Reps, compound"_s));
    EXPECT_TRUE(lines[1].endsWith(u"less"_s));
}

TEST(StatisticLines, TellTheSecondViews)
{
    QStringList names;
    for (const StatisticLine& line : statisticLines(told().answer.measures.front())) {
        names << line.name;
        EXPECT_FALSE(line.figure.isEmpty());
    }
    EXPECT_TRUE(names.contains(u"Newey–West"_s));
    EXPECT_TRUE(names.contains(u"Durbin–Watson"_s));
    MeasureAnswer empty;
    empty.measure = findMeasure(u"compound_reps");
    EXPECT_TRUE(statisticLines(empty).empty());
}

TEST(DistributionChart, OpensTheSmallestSessionByKeys)
{
    DistributionChart chart;
    chart.resize(600, 200);
    chart.setAnswer(told().answer, MassUnit::Kilogram);
    const auto& sessions = told().answer.measures.front().sessions;
    ASSERT_EQ(chart.sessionCount(), static_cast<int>(sessions.size()));
    QSignalSpy wanted(&chart, &DistributionChart::workoutWanted);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    const auto smallest = std::ranges::min_element(sessions, {}, &SessionPoint::value);
    const auto opened =
        std::ranges::find(sessions, wanted.front().front().value<WorkoutId>(), &SessionPoint::workout);
    ASSERT_NE(opened, sessions.end());
    EXPECT_EQ(opened->value, smallest->value);
}
