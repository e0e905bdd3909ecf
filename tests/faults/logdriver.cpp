// SPDX-License-Identifier: GPL-3.0-or-later
// The program that the fault tests kill: it links the real core, does what its first argument says to the log
// that its second names, and prints a line for each thing that the journal acknowledged, never before.
//
//   log N       logs N sets, one change each, into the workout in progress (which it starts if there is none)
//   import N    adds N workouts of 25 sets as one change
//   backup N    makes N backups
//   restore B N puts the backup B in the log's place, N times
//   read        prints how many sets are in the log
//   export F    writes every set into the file F
//   check       answers to each path that comes in, a line each: is that log what was saved?
//   hold        opens the log and waits to be killed
#include "core/exchange/export/tables.h"
#include "core/exchange/export/writewhole.h"
#include "core/journal/journal.h"
#include "core/journal/logcheck.h"
#include "core/journal/restore.h"
#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace settheory;

namespace {

/// Unbuffered: what is printed has left the process when the next thing is done.
void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        std::abort();
}

int failed(const Error& error)
{
    say(QStringLiteral("error %1 %2").arg(static_cast<int>(error.kind)).arg(error.message));
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

PerformedSet nextSet(int number)
{
    PerformedSet set;
    set.id = SetId::fresh();
    set.load = Mass::from(100, MassUnit::Kilogram);
    set.reps = number;
    set.rir = 2;
    return set;
}

Workout emptyWorkout(const Moment& now)
{
    Workout workout = Workout::begun(QStringLiteral("Faults"), now);
    workout.exercises.push_back({catalogueId(QStringLiteral("bench-press")), {}, {}, {}, {}});
    return workout;
}

int logSets(Journal& journal, int count)
{
    if (!journal.log()->unfinishedWorkout()) {
        const auto started = journal.apply(
            Change::ofWorkout({}, nullptr, std::make_shared<const Workout>(emptyWorkout(journal.now()))));
        if (!started)
            return failed(started.error());
    }
    for (int i = 0; i < count; ++i) {
        const WorkoutPtr before = journal.log()->unfinishedWorkout();
        auto after = std::make_shared<Workout>(*before);
        after->sets.push_back(nextSet(i));
        const QString id = after->sets.back().id.text;
        const auto logged = journal.apply(Change::ofWorkout({}, before, std::move(after)));
        if (!logged)
            return failed(logged.error());
        say(QStringLiteral("set %1 %2").arg(id).arg(i));
    }
    return 0;
}

int importWorkouts(Journal& journal, int count)
{
    constexpr int kSets = 25;
    Change change;
    for (int i = 0; i < count; ++i) {
        Workout workout = emptyWorkout(journal.now());
        workout.inProgress = false;
        for (int j = 0; j < kSets; ++j)
            workout.sets.push_back(nextSet(j));
        change.workouts.push_back({nullptr, std::make_shared<const Workout>(workout)});
    }
    say(QStringLiteral("begin"));
    if (const auto imported = journal.apply(change); !imported)
        return failed(imported.error());
    say(QStringLiteral("imported"));
    return 0;
}

int backUp(Journal& journal, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto copy = journal.backUp();
        if (!copy)
            return failed(copy.error());
        say(QStringLiteral("backup %1").arg(*copy));
    }
    return 0;
}

int exportTo(const Journal& journal, const QString& path)
{
    const RecognisedLog log = Recognition().of(journal.log());
    say(QStringLiteral("begin"));
    const auto written = writeWhole(path, [&log](QIODevice& device) {
        Progress progress;
        return exportSets(device, log, {}, {}, progress);
    });
    if (!written)
        return failed(written.error());
    say(QStringLiteral("exported"));
    return 0;
}

int restore(const QString& path, const QString& backup, int count)
{
    say(QStringLiteral("begin"));
    for (int i = 0; i < count; ++i) {
        const auto restored = restoreLog(path, backup, systemClock()());
        if (!restored)
            return failed(restored.error());
        say(QStringLiteral("restored %1").arg(restored->replaced));
    }
    return 0;
}

int readSets(const QString& path)
{
    const auto log = readLog(path);
    if (!log)
        return failed(log.error());
    std::size_t sets = 0;
    for (const WorkoutPtr& workout : (*log)->workouts())
        sets += workout->sets.size();
    say(QStringLiteral("sets %1").arg(sets));
    return 0;
}

int checkAll()
{
    for (std::string path; std::getline(std::cin, path);) {
        const auto check = checkLog(QString::fromStdString(path));
        if (!check)
            say(QStringLiteral("refused %1").arg(check.error().message));
        else
            say(check->ok() ? QStringLiteral("ok") : QStringLiteral("found %1").arg(check->problems[0]));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    if (arguments[1] == u"read")
        return readSets(arguments[2]);
    if (arguments[1] == u"check")
        return checkAll();
    if (arguments[1] == u"restore")
        return restore(arguments[2], arguments.value(3), arguments.value(4).toInt());
    const auto journal = Journal::open(arguments[2], Journal::IfMissing::Create);
    if (!journal)
        return failed(journal.error());
    say(QStringLiteral("open"));
    const int count = arguments.value(3).toInt();
    if (arguments[1] == u"log")
        return logSets(**journal, count);
    if (arguments[1] == u"import")
        return importWorkouts(**journal, count);
    if (arguments[1] == u"backup")
        return backUp(**journal, count);
    if (arguments[1] == u"export")
        return exportTo(**journal, arguments.value(3));
    QThread::sleep(3600);
    return 0;
}
