// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowvisit.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

class Drop : public WindowVisit { };

} // namespace

TEST_F(Drop, OfSeveralFilesOpensTheImportWithAllOfThem)
{
    open(Holding::Nothing);
    const QTemporaryDir folder;
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : {u"one.csv"_s, u"two.csv"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("date,exercise,reps\n2026-01-05,Bench press,5\n");
        urls << QUrl::fromLocalFile(file.fileName());
    }
    data.setUrls(urls);
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    };
    bool isFirstOfTwo = false;
    inDialog(drop, [&](QWidget& dialog) {
        isFirstOfTwo = std::ranges::any_of(dialog.findChildren<QLabel*>(),
            [](const QLabel* label) { return label->text().contains(u"file 1 of 2"_s); });
        dialog.close(); // skips the first file
    });
    EXPECT_TRUE(isFirstOfTwo);
    EXPECT_EQ(window().currentPage(), u"history"_s);
}
