// SPDX-License-Identifier: GPL-3.0-or-later
// F14: clocks that are wrong, jump, or stand in another zone. No set is refused, reordered or moved to
// another day.
#include "tests/cli/cli.h"
#include "tests/core/store/bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace settheory;
using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kZones = {u"UTC"_s, u"Europe/Berlin"_s, u"America/New_York"_s, u"Asia/Kolkata"_s,
    u"Australia/Lord_Howe"_s, u"Pacific/Kiritimati"_s, u"Pacific/Pago_Pago"_s, u"America/St_Johns"_s};

/// No time that is shown runs backwards.
void expectNoNegativeTime(const Cli& cli)
{
    int seen = 0;
    for (const QString& table : {u"workouts"_s, u"blocks"_s}) {
        for (const QJsonValue& row : cli.json({u"list"_s, table}).array()) {
            const QJsonObject object = row.toObject();
            for (const auto& key : {u"duration_s"_s, u"workout_duration_s"_s, u"rest_s"_s, u"work_time_s"_s,
                     u"rest_time_s"_s, u"idle_time_s"_s, u"rest_median_s"_s})
                EXPECT_GE(object[key].toDouble(), 0) << key.toStdString();
            ++seen;
        }
    }
    EXPECT_GE(seen, 2);
}

} // namespace

TEST(ClockChange, WithinAWorkoutIsNoTimeOfTraining)
{
    for (const auto& [before, after] : {std::pair("2026-03-29T01:56:00+01:00", "2026-03-29T03:04:00+02:00"),
             std::pair("2026-10-25T02:56:00+02:00", "2026-10-25T02:04:00+01:00")}) {
        const Cli cli;
        const QByteArray first = before;
        const QByteArray last = after;
        const CliRun run = cli.json({u"log"_s},
            '[' + first + "] start Night\n[" + first + "] bench press\n[" + first + "] 80x5\n[" + last
                + "] 80x5\n[" + last + "] finish\n");
        ASSERT_EQ(run.status, 0) << run.err.toStdString();
        EXPECT_EQ(
            cli.json({u"list"_s, u"workouts"_s}).array()[0].toObject()[u"duration_s"_s].toDouble(), 8 * 60);
        expectNoNegativeTime(cli);
    }
}

TEST(ClockChange, OfAFileThatKnowsNoZoneDropsNoSet)
{
    const QByteArray head =
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        "Workout Notes,RPE\n";
    for (const auto& [zone, time, expected] :
        {std::tuple(u"Europe/Berlin"_s, "2024-03-31 02:30:00", "2024-03-31T03:30:00+02:00"),
            std::tuple(u"Europe/Berlin"_s, "2024-10-27 02:30:00", "2024-10-27T02:30:00+02:00"),
            std::tuple(u"America/New_York"_s, "2024-03-10 02:30:00", "2024-03-10T03:30:00-04:00"),
            std::tuple(u"America/New_York"_s, "2024-11-03 01:30:00", "2024-11-03T01:30:00-04:00")}) {
        const Cli cli;
        const QString file = cli.write(u"strong.csv"_s,
            head + time + ",\"Push\",1h 5m,\"Bench Press (Barbell)\",1,75.0,8,0,0,\"\",\"\",8\n");
        const CliRun run = cli.json({u"import"_s, u"--unit"_s, u"kg"_s, u"--zone"_s, zone, file});
        ASSERT_EQ(run.status, 0) << run.err.toStdString();
        EXPECT_EQ(askSql(cli.log(), "SELECT started_at FROM workout"), expected);
        EXPECT_EQ(askSql(cli.log(), "SELECT count(*) FROM performed_set"), "1");
        EXPECT_FALSE(run.object()[u"files"_s].toArray()[0].toObject()[u"warnings"_s].toArray().isEmpty());
    }
}

TEST(TimeZone, OfTheMachineMovesNoWorkoutToAnotherDay)
{
    int moved = 0;
    for (qsizetype i = 0; i < kZones.size(); ++i) {
        Cli first; // what is logged in one zone …
        first.set(u"TZ"_s, kZones[i]);
        ASSERT_EQ(first.json({u"log"_s}, "start Push\nbench press\n80x8 @1\nfinish\n").status, 0);
        const QByteArray began = askSql(first.log(), "SELECT started_at FROM workout");
        const QByteArray csv = first.json({u"export"_s, u"sets"_s}).out;
        Cli second; // … exported there and imported in another
        second.set(u"TZ"_s, kZones[(i + 3) % kZones.size()]);
        ASSERT_EQ(second.json({u"import"_s, second.write(u"sets.csv"_s, csv)}).status, 0);
        EXPECT_EQ(askSql(second.log(), "SELECT started_at FROM workout"), began);
        EXPECT_EQ(second.json({u"export"_s, u"sets"_s}).out, csv);
        const QString shown =
            second.json({u"list"_s, u"workouts"_s}).array()[0].toObject()[u"started_at"_s].toString();
        EXPECT_EQ(shown.toUtf8(), began);
        moved += began.right(6) == "+00:00" ? 0 : 1;
    }
    EXPECT_GE(moved, 7) << "the zones of the machine took no effect";
}
