// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "core/entry/entryline.h"
#include "tests/support/logtext.h"

#include <QLabel>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

TEST(KeysDialog, ShowsEveryRowOfItsText)
{
    KeysDialog dialog;
    QStringList shown;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        shown << label->text();
    for (const QString& line : dialog.text().split(u'\n')) {
        EXPECT_TRUE(shown.contains(line.section(u": "_s, 0, 0))) << line.toStdString();
        EXPECT_TRUE(shown.contains(line.section(u": "_s, 1))) << line.toStdString();
    }
}

/// What the sheet says can be typed is understood, each alternative of each row.
TEST(KeysDialog, SaysOnlyWhatTheEntryLineUnderstands)
{
    const Log log = test::catalogueLog();
    EntryContext context;
    context.log = &log;
    const PerformedSet last = test::setsFromText(log, u"Bench press"_s, u"80x8"_s).front();
    context.current = {log.findExerciseNamed(u"Bench press"), last, last, {}};
    context.partner.exercise = log.findExerciseNamed(u"Pec deck");
    context.before = context.current;
    int understood = 0;
    for (const QString& line : KeysDialog().text().split(u'\n')) {
        const QString typed = line.section(u": "_s, 0, 0);
        static const QRegularExpression kKey(u"^(F\\d|Ctrl|Alt|Enter|Space)"_s);
        if (kKey.match(typed).hasMatch())
            continue;
        for (const QString& one : typed.split(u" · "_s)) {
            const EntryReading reading = readEntry(one, context);
            EXPECT_NE(reading.kind, EntryReading::Kind::Problem)
                << one.toStdString() << ": " << reading.text.toStdString();
            ++understood;
        }
    }
    EXPECT_GT(understood, 20);
}

} // namespace
} // namespace settheory
