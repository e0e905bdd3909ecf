// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "core/exchange/import/preview.h"
#include "core/journal/journal.h"
#include "core/measures/analysis.h"
#include "tests/core/journal/temporarylog.h"
#include "ui/widgets/choicebox.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(ExportDialog, WritesTheFormOfAnotherAppAndSaysWhatIsNotInIt)
{
    const TemporaryLog place;
    const auto journal = place.open();
    ImportRequest request;
    request.path = u"sets.csv"_s;
    request.bytes = "date,exercise,load,load_unit,reps,side\n2026-01-05,Bench press,80,kg,5,left\n";
    Progress progress;
    const auto preview = previewImport(*journal->log(), request, journal->now(), progress);
    ASSERT_TRUE(preview.has_value());
    ASSERT_TRUE(journal->apply(preview->change));

    Analysis analysis;
    ExportDialog dialog(*journal, analysis);
    dialog.show();
    QList<ChoiceBox*> boxes = dialog.findChildren<ChoiceBox*>();
    const auto table =
        std::ranges::find_if(boxes, [](const ChoiceBox* box) { return box->findData(u"hevy"_s) >= 0; });
    ASSERT_NE(table, boxes.end());
    (*table)->setCurrentIndex((*table)->findData(u"hevy"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hevy.csv"_s);
    dialog.writeTo(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), HasSubstr("Bench Press (Barbell),,,0,normal,80,5"));
    EXPECT_THAT(dialog.writtenWorkouts().toStdString(), HasSubstr("1 workout (without the side of 1 set"));
}
