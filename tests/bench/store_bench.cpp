// SPDX-License-Identifier: GPL-3.0-or-later
// Ten years of training (1 600 workouts of 25 sets) loaded, and one set logged, beside SQLite alone doing as
// much.
#include "core/journal/journal.h"
#include "core/journal/logcheck.h"
#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace settheory;

namespace {

constexpr int kWorkouts = 1600;
constexpr int kExercises = 5;
constexpr int kSetsOfExercise = 5;

Workout workoutOf(const std::vector<ExercisePtr>& exercises, int day)
{
    const Moment start = Moment::fromIso(u"2016-01-04T18:00:00+01:00")->plusSeconds(day * 2LL * 86400);
    Workout workout(start);
    workout.id = WorkoutId::fresh();
    workout.title = QStringLiteral("Push");
    workout.source = QStringLiteral("settheory");
    workout.finishedAt = start.plusSeconds(3600);
    for (int i = 0; i < kExercises; ++i) {
        const auto place = static_cast<std::size_t>(day * 7 + i * 13) % exercises.size();
        workout.exercises.push_back({exercises[place]->id, {}, {}, {}, {}});
        for (int j = 0; j < kSetsOfExercise; ++j) {
            PerformedSet set;
            set.id = SetId::fresh();
            set.exercise = i;
            set.load = Mass::from(60 + j * 2.5, MassUnit::Kilogram);
            set.reps = 8;
            set.rir = 2;
            set.startedAt = start.plusSeconds((i * kSetsOfExercise + j) * 120);
            set.finishedAt = set.startedAt->plusSeconds(30);
            workout.sets.push_back(set);
        }
    }
    return workout;
}

Change tenYears(const Log& log)
{
    Change change;
    for (int day = 0; day < kWorkouts; ++day)
        change.workouts.push_back(
            {nullptr, std::make_shared<const Workout>(workoutOf(log.exercises(), day))});
    return change;
}

/// A log of ten years, on the disk where temporary files live.
class TenYears : public benchmark::Fixture {
public:
    void SetUp(benchmark::State&) override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("log.settheory"));
        m_journal = std::move(*Journal::open(m_path, Journal::IfMissing::Create));
        if (!m_journal->apply(tenYears(*m_journal->log())))
            qFatal("The log could not be made.");
    }
    void TearDown(benchmark::State&) override
    {
        m_journal.reset();
        m_folder.reset();
    }

    /// Back to 25 sets, and in progress.
    void reopen(const WorkoutId& id)
    {
        const WorkoutPtr before = m_journal->log()->findWorkout(id);
        auto after = std::make_shared<Workout>(*before);
        after->inProgress = true;
        after->sets.resize(kExercises * kSetsOfExercise);
        (void)m_journal->apply(Change::ofWorkout({}, before, std::move(after)));
    }

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Journal> m_journal;
};

/// What the store asks for each set, and no more, by SQLite alone.
class PlainInsert {
public:
    explicit PlainInsert(const QString& path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_connection);
        run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
            "CREATE TABLE performed_set (workout_id TEXT, set_id TEXT, reps INTEGER, load INTEGER, "
            "PRIMARY KEY (workout_id, set_id)) STRICT, WITHOUT ROWID");
        sqlite3_prepare_v2(
            m_connection, "INSERT INTO performed_set VALUES ('w', ?, 5, 100)", -1, &m_insert, nullptr);
    }
    ~PlainInsert()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_connection);
    }
    void insert(int id)
    {
        sqlite3_reset(m_insert);
        sqlite3_bind_int(m_insert, 1, id);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_connection));
    }

private:
    void run(const char* sql) { sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr); }

    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

} // namespace

BENCHMARK_DEFINE_F(TenYears, Load)(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readLog(m_path));
    state.counters["sets"] = kWorkouts * kExercises * kSetsOfExercise;
}
BENCHMARK_REGISTER_F(TenYears, Load)->Unit(benchmark::kMillisecond);

BENCHMARK_DEFINE_F(TenYears, LogOneSet)(benchmark::State& state)
{
    const WorkoutId id = m_journal->log()->workouts().back()->id;
    reopen(id);
    for (auto _ : state) {
        const WorkoutPtr before = m_journal->log()->findWorkout(id);
        auto after = std::make_shared<Workout>(*before);
        after->sets.push_back(after->sets.front());
        after->sets.back().id = SetId::fresh();
        if (!m_journal->apply(Change::ofWorkout(QStringLiteral("log set"), before, std::move(after))))
            state.SkipWithError("not saved");
        if (m_journal->log()->findWorkout(id)->sets.size() > 30) {
            state.PauseTiming();
            reopen(id);
            state.ResumeTiming();
        }
    }
}
BENCHMARK_REGISTER_F(TenYears, LogOneSet)->Unit(benchmark::kMillisecond);

BENCHMARK_DEFINE_F(TenYears, UndoAndRedoOfTheImport)(benchmark::State& state)
{
    for (auto _ : state) {
        if (!m_journal->undo())
            state.SkipWithError("not undone");
        state.PauseTiming();
        if (!m_journal->redo())
            state.SkipWithError("not redone");
        state.ResumeTiming();
    }
}
BENCHMARK_REGISTER_F(TenYears, UndoAndRedoOfTheImport)->Unit(benchmark::kMillisecond);

BENCHMARK_DEFINE_F(TenYears, BackUp)(benchmark::State& state)
{
    for (auto _ : state) {
        if (!m_journal->backUp())
            state.SkipWithError("no copy");
    }
}
BENCHMARK_REGISTER_F(TenYears, BackUp)->Unit(benchmark::kMillisecond);

BENCHMARK_DEFINE_F(TenYears, Check)(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(checkLog(m_path));
}
BENCHMARK_REGISTER_F(TenYears, Check)->Unit(benchmark::kMillisecond);

static void insertOneRowWithSQLiteAlone(benchmark::State& state)
{
    const QTemporaryDir folder;
    PlainInsert plain(folder.filePath(QStringLiteral("plain.db")));
    for (int i = 0; auto _ : state)
        plain.insert(i++);
}
BENCHMARK(insertOneRowWithSQLiteAlone)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
