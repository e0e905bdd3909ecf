// SPDX-License-Identifier: GPL-3.0-or-later
// F16: a file with very many rows comes in with bounded memory, and soon.
#include "tests/cli/cli.h"

#include <QFile>

#include <gtest/gtest.h>

#include <sys/resource.h>

using namespace settheory::test;
using namespace Qt::StringLiterals;

namespace {

/// An export of Strong with 25 sets in each workout, written piece by piece: what this process holds counts
/// for the one that it starts.
void writeRows(const QString& path, int rows)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout "
        "Notes,RPE\n");
    const char* const exercises[] = {"Squat (Barbell)", "Bench Press (Barbell)", "Deadlift (Barbell)",
        "Lat Pulldown (Cable)", "Bicep Curl (Dumbbell)"};
    QDateTime start(QDate(1990, 1, 1), QTime(18, 0), Qt::UTC);
    for (int row = 0; row < rows; ++row) {
        if (row % 25 == 0)
            start = start.addSecs(6 * 3600);
        file.write(start.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + ",Evening,55m,\""
            + exercises[row / 5 % 5] + "\"," + QByteArray::number(row % 5 + 1) + ","
            + QByteArray::number(40 + row * 7 % 60) + "," + QByteArray::number(5 + row * 3 % 8)
            + ",0,0,,,8\n");
    }
    ASSERT_TRUE(file.flush());
}

/// The same in Set Theory's own form, with the identifiers of sets that were logged here, which are long.
void writeOwnRows(const QString& path, int rows)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "settheory,workout_id,workout,workout_started_at,exercise_position,exercise,set_id,set_position,"
        "set_role,side,load,load_unit,reps\n");
    const char* const exercises[] = {"Squat", "Bench press", "Deadlift", "Lat pulldown", "Leg press"};
    QDateTime start(QDate(1990, 1, 1), QTime(18, 0), Qt::UTC);
    for (int row = 0; row < rows; ++row) {
        if (row % 25 == 0)
            start = start.addSecs(6 * 3600);
        const QByteArray id = QByteArray::number(row).rightJustified(12, '0');
        file.write("1,00000000-0000-0000-0001-" + QByteArray::number(row / 25).rightJustified(12, '0')
            + ",Evening," + start.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1() + "+00:00,"
            + QByteArray::number(row / 5 % 5 + 1) + "," + exercises[row / 5 % 5] + ",00000000-0000-0000-0000-"
            + id + "," + QByteArray::number(row % 25 + 1) + ",working,both,"
            + QByteArray::number(40 + row * 7 % 60) + ",kg," + QByteArray::number(5 + row * 3 % 8) + "\n");
    }
    ASSERT_TRUE(file.flush());
}

} // namespace

TEST(ManyRows, OfOurOwnTakeAsLittleMemory)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer's own memory would be counted";
#endif
    const Cli cli;
    writeOwnRows(cli.path(u"many.csv"_s), 100'000);
    const CliRun run = cli.json({u"import"_s, u"--dry-run"_s, cli.path(u"many.csv"_s)});
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(run.object()[u"files"][0][u"sets"].toInt(), 100'000);
    rusage used = {};
    ASSERT_EQ(::getrusage(RUSAGE_CHILDREN, &used), 0);
    std::printf("%ld MB at most\n", used.ru_maxrss / 1024);
    EXPECT_LT(used.ru_maxrss, 80 * 1024);
}

TEST(ManyRows, ComeInWithBoundedMemoryAndSoon)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer's own memory would be counted";
#endif
    const int rows = qEnvironmentVariableIsSet("SETTHEORY_WHOLE_CATALOGUE") ? 1'000'000 : 100'000;
    Cli cli;
    cli.setPatience(1200);
    writeRows(cli.path(u"many.csv"_s), rows);
    const CliRun run = cli.json({u"import"_s, u"--unit"_s, u"kg"_s, cli.path(u"many.csv"_s)});
    ASSERT_EQ(run.status, 0) << run.err.toStdString();
    EXPECT_EQ(run.object()[u"files"][0][u"sets"].toInt(), rows);
    rusage used = {};
    ASSERT_EQ(::getrusage(RUSAGE_CHILDREN, &used), 0);
    const double seconds = static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    std::printf("%d rows: %ld MB at most, %.1f s of the processor\n", rows, used.ru_maxrss / 1024, seconds);
    EXPECT_LT(used.ru_maxrss, 32 * 1024 + rows / 100 * 48); // 512 MiB for a million
#ifdef NDEBUG
    EXPECT_LT(seconds, 10.0 * rows / 100'000);
#endif
}
