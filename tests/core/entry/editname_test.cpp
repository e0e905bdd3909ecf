// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/editname.h"

#include "core/entry/editing.h"
#include "core/entry/rearranging.h"
#include "core/model/catalogue.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;

namespace {

Workout push()
{
    static const Log kLog = test::catalogueLog();
    return test::workoutFromText(kLog, u"2026-11-24T18:00:00+01:00 Push"_s,
        {u"bench press: w 60x8, 100x6, 95x6"_s, u"pec deck: 50x9, 50x8"_s, u"[19:00] finish"_s});
}

template <class Edit> QString nameOfEdit(Edit edit)
{
    const Workout before = push();
    Workout after = before;
    edit(after);
    return editName(before, after);
}

} // namespace

TEST(EditName, SaysWhatWasDone)
{
    EXPECT_EQ(nameOfEdit([](Workout& w) { w = withoutSet(w, 0); }), u"delete set"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w = withoutExercise(w, 1); }), u"delete 2 sets"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w.sets[0].reps = 9; }), u"change set"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w.sets[0].reps = w.sets[1].reps = 9; }), u"change 2 sets"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w = withSetAt(w, 4, 0); }), u"move set"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w = *withExerciseMoved(w, 1, -1); }), u"move 2 sets"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w = withSetOf(w, 2, catalogueId(u"pec-deck"_s)); }),
        u"give a set to another exercise"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w.finishedAt.reset(); }), u"change finish"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w = onDay(w, QDate(2026, 11, 20)); }), u"change date"_s);
    EXPECT_EQ(nameOfEdit([](Workout& w) { w.exercises[0].note = u"seat 4"_s; }), u"change exercise"_s);
}

TEST(EditName, IsAPlainOneWhereItWasMoreThanOneThing)
{
    EXPECT_EQ(nameOfEdit([](Workout& w) {
        w.place = u"Eastside"_s;
        w.sets[0].reps = 9;
    }),
        u"edit workout"_s);
}
