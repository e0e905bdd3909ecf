// SPDX-License-Identifier: GPL-3.0-or-later
#include "settheory_paths.h"
#include "tests/core/exchange/exchanging.h"

#include <QFile>
#include <QSet>

#include <cmath>

using namespace settheory;
using namespace settheory::exchanging;

namespace {

/// A real export, or an empty text where there are none; the test then says so and is skipped.
QByteArray realExport(const char* name)
{
    QFile file(QStringLiteral(SETTHEORY_EXPORTS "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Figures {
    int workouts = 0, sets = 0, warmups = 0, failures = 0, drops = 0, inSupersets = 0, timed = 0, pounds = 0,
        loaded = 0;
    qsizetype exercises = 0;
    double loadReps = 0;
};

Figures figuresOf(const ImportPreview& preview)
{
    Figures figures;
    QSet<QString> names;
    for (const WorkoutPtr& workout : preview.workouts) {
        ++figures.workouts;
        for (const PerformedSet& set : workout->sets) {
            const PerformedExercise& performed = workout->exerciseOf(set);
            names << performed.namedAs;
            ++figures.sets;
            figures.warmups += set.role == SetRole::Warmup;
            figures.drops += set.role == SetRole::Drop;
            figures.failures += set.toFailure == true;
            figures.inSupersets += !performed.group.isEmpty();
            figures.timed += !set.reps && set.seconds;
            figures.loaded += set.load && set.load->billionths() > 0;
            figures.pounds += set.load && set.load->billionths() > 0 && set.load->unit() == MassUnit::Pound;
            figures.loadReps += set.load ? set.load->kilograms() * set.reps.value_or(0) : 0;
        }
    }
    figures.exercises = names.size();
    return figures;
}

} // namespace

TEST(RealExports, TheHevyLogGivesItsFigures)
{
    const QByteArray bytes = realExport("hevy-2025.csv");
    if (bytes.isEmpty())
        GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
    const ImportPreview preview = import(emptyLog(), bytes);
    const Figures figures = figuresOf(preview);
    EXPECT_EQ(preview.format, QStringLiteral("hevy"));
    EXPECT_EQ(figures.workouts, 335);
    EXPECT_EQ(figures.sets, 7211);
    EXPECT_EQ(figures.warmups, 2195);
    EXPECT_EQ(figures.failures, 1122);
    EXPECT_EQ(figures.drops, 43);
    EXPECT_EQ(figures.inSupersets, 277);
    EXPECT_EQ(figures.timed, 275);
    EXPECT_EQ(figures.exercises, 86);
    EXPECT_EQ(figures.pounds, 0);
    EXPECT_NEAR(figures.loadReps, 2'304'917.0, 1e-6);
    EXPECT_TRUE(preview.report.skipped.empty());
    EXPECT_TRUE(isAccounted(preview));
}

TEST(RealExports, TheStrongLogOf2025GivesItsFigures)
{
    const QByteArray bytes = realExport("strong-2025-comma.csv");
    if (bytes.isEmpty())
        GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
    const auto unasked = import(emptyLog(), bytes);
    EXPECT_TRUE(unasked.unit.mustBeAsked);
    EXPECT_FALSE(importChange(unasked).has_value());

    const ImportPreview preview = import(emptyLog(), bytes, inUnit(MassUnit::Kilogram));
    const Figures figures = figuresOf(preview);
    EXPECT_EQ(preview.variant, QStringLiteral("S5"));
    EXPECT_EQ(figures.workouts, 15);
    EXPECT_EQ(figures.sets, 250);
    EXPECT_EQ(figures.exercises, 19);
    EXPECT_EQ(figures.pounds, 0);
    EXPECT_TRUE(isAccounted(preview));
}

TEST(RealExports, TheStrongLogOf2023IsInPounds)
{
    const QByteArray bytes = realExport("strong-2023-quoted.csv");
    if (bytes.isEmpty())
        GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
    const ImportPreview preview = import(emptyLog(), bytes);
    const Figures figures = figuresOf(preview);
    EXPECT_EQ(preview.variant, QStringLiteral("S6"));
    EXPECT_EQ(preview.unit.unit, MassUnit::Pound);
    EXPECT_EQ(figures.workouts, 23);
    EXPECT_EQ(figures.sets, 384);
    EXPECT_EQ(figures.exercises, 44);
    EXPECT_EQ(figures.pounds, figures.loaded);
    EXPECT_GT(figures.loaded, 290);
    EXPECT_TRUE(isAccounted(preview));
    for (const WorkoutPtr& workout : preview.workouts) {
        for (const PerformedSet& set : workout->sets) {
            if (set.load) {
                EXPECT_EQ(set.load->billionths() % 500'000'000, 0) << set.load->text().toStdString();
            }
        }
    }
}

TEST(RealExports, SinglePoundsInAKilogramFileComeBack)
{
    const QByteArray bytes = realExport("strong-2019-comma.csv");
    if (bytes.isEmpty())
        GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
    const ImportPreview preview = import(emptyLog(), bytes, inUnit(MassUnit::Kilogram));
    ASSERT_EQ(preview.workouts.size(), 1U);
    const auto& sets = preview.workouts[0]->sets;
    ASSERT_EQ(sets.size(), 9U);
    EXPECT_EQ(sets[0].load, Mass::from(15, MassUnit::Pound));
    EXPECT_EQ(sets[3].load, Mass::from(15, MassUnit::Kilogram));
    EXPECT_EQ(sets[6].load, Mass::from(25, MassUnit::Pound));
}

TEST(RealExports, OfOtherAppsComeInWhole)
{
    struct Real {
        const char* file;
        const char* format;
        int workouts, rows;
    };
    for (const Real& real :
        {Real{"fitnotes-2026-kgs.csv", "fitnotes", 0, 38}, Real{"fitnotes-2026-lbs.csv", "fitnotes", 0, 46},
            Real{"stronglifts-2026-kg.csv", "stronglifts", 5, 15},
            Real{"liftosaur-example.csv", "liftosaur", 3, 34},
            Real{"liftlog-2023-2024.liftlogbackup.gz", "liftlog", 210, 3525}}) {
        const QByteArray bytes = realExport(real.file);
        if (bytes.isEmpty())
            GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
        const ImportPreview preview = import(emptyLog(), bytes);
        EXPECT_EQ(preview.format, QLatin1String(real.format)) << real.file;
        EXPECT_EQ(preview.report.rows, real.rows) << real.file;
        if (real.workouts > 0) {
            EXPECT_EQ(preview.newWorkouts(), real.workouts) << real.file;
        }
        EXPECT_FALSE(preview.unit.mustBeAsked) << real.file;
        const Log log = after(emptyLog(), preview.change);
        EXPECT_EQ(import(log, bytes).newWorkouts(), 0) << real.file;
    }
}

TEST(RealExports, TheLiftLogBackupHasTheEndsOfItsSets)
{
    const QByteArray bytes = realExport("liftlog-2023-2024.liftlogbackup.gz");
    if (bytes.isEmpty())
        GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
    const ImportPreview preview = import(emptyLog(), bytes);
    int sets = 0, ended = 0, planned = 0;
    for (const WorkoutPtr& workout : preview.workouts) {
        EXPECT_EQ(workout->order, SetOrder::Done);
        for (const PerformedExercise& performed : workout->exercises)
            planned += performed.plannedRestSeconds.has_value();
        for (const PerformedSet& set : workout->sets) {
            ++sets;
            ended += set.finishedAt.has_value();
        }
    }
    EXPECT_EQ(sets, 3448);
    EXPECT_EQ(ended, 3448);
    EXPECT_GT(planned, 1000);
}

TEST(RealExports, ComeInOnceAndGoRound)
{
    for (const char* name : {"hevy-2025.csv", "strong-2023-quoted.csv", "strong-2025-comma.csv"}) {
        const QByteArray bytes = realExport(name);
        if (bytes.isEmpty())
            GTEST_SKIP() << "no real exports in " SETTHEORY_EXPORTS;
        const ImportRequest request = inUnit(MassUnit::Kilogram);
        const Log log = after(emptyLog(), import(emptyLog(), bytes, request).change);
        const ImportPreview again = import(log, bytes, request);
        EXPECT_EQ(again.newWorkouts(), 0) << name;
        EXPECT_TRUE(again.change.isEmpty()) << name;
        EXPECT_TRUE(again.unknownNames().isEmpty()) << name;

        const QByteArray table = exported(log);
        const ImportPreview back = import(emptyLog(), table);
        EXPECT_TRUE(isAccounted(back)) << name;
        EXPECT_EQ(exported(after(emptyLog(), back.change)), table) << name;
    }
}
