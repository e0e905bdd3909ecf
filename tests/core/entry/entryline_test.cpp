// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/entryline.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using testing::Optional;
using Kind = EntryReading::Kind;

namespace {

/// At the bench press, with the pec deck as partner.
class EntryLines : public testing::Test {
protected:
    EntryLines()
        : log(test::catalogueLog())
    {
        context.log = &log;
        context.current.exercise = log.findExerciseNamed(u"Bench press");
        context.partner.exercise = log.findExerciseNamed(u"Pec deck");
    }
    void goTo(QStringView name) { context.current.exercise = log.findExerciseNamed(name); }
    EntryReading read(QStringView line) const { return readEntry(line, context); }
    /// The one set of the line, printed with everything said out loud.
    QString understood(QStringView line) const
    {
        const EntryReading reading = read(line);
        if (reading.kind != Kind::Sets || reading.sets.size() != 1)
            return u"not understood: "_s + reading.text;
        return entryLineOf(reading.sets[0], *reading.exercises[0], context.unit);
    }
    bool isRefused(QStringView line) const
    {
        const EntryReading reading = read(line);
        return reading.kind == Kind::Problem && !reading.text.isEmpty() && reading.sets.empty();
    }

    Log log;
    EntryContext context;
};

} // namespace

TEST_F(EntryLines, TakeLoadAndRepsHoweverTheyAreWritten)
{
    for (const auto& line :
        {u"80x8"_s, u"80 8"_s, u"80 x 8"_s, u"80×8"_s, u"80*8"_s, u"80X8"_s, u"80kg x 8"_s, u"80 kg 8"_s,
            u"80kgx8"_s, u"  80  x8 "_s, u"80.0x8"_s, u"80,0x8"_s, u"80x8 reps"_s})
        EXPECT_EQ(understood(line), u"80x8"_s) << line.toStdString();
    EXPECT_EQ(understood(u"82,5x8"_s), u"82.5x8"_s);
    EXPECT_EQ(understood(u"225lb x5"_s), u"225lbx5"_s);
    EXPECT_EQ(understood(u"225 lbs 5"_s), u"225lbx5"_s);
}
