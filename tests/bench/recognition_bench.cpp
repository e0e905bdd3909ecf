// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to recognise ten years of training: from nothing, and after one workout was changed.
#include "core/demo/demo.h"
#include "core/model/catalogue.h"
#include "core/protocols/recognition.h"

#include <benchmark/benchmark.h>

using namespace settheory;

namespace {

Log tenYears()
{
    Log log;
    log.setExercises(catalogueExercises());
    log.setWorkouts(demoWorkouts(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"), 10, 2026));
    return log;
}

void count(benchmark::State& state, const Log& log)
{
    double sets = 0;
    for (const WorkoutPtr& workout : log.workouts())
        sets += static_cast<double>(workout->sets.size());
    state.counters["sets"] = sets;
    state.counters["workouts"] = static_cast<double>(log.workouts().size());
}

void recogniseFromNothing(benchmark::State& state)
{
    const auto log = std::make_shared<const Log>(tenYears());
    for (auto _ : state)
        benchmark::DoNotOptimize(Recognition().of(log));
    count(state, *log);
}
BENCHMARK(recogniseFromNothing)->Unit(benchmark::kMillisecond);

void recogniseAfterOneEdit(benchmark::State& state)
{
    Log log = tenYears();
    Recognition recognition;
    recognition.of(std::make_shared<const Log>(log));
    int reps = 1;
    for (auto _ : state) {
        state.PauseTiming();
        Workout edited = *log.workouts().back();
        edited.sets.back().reps = ++reps;
        log.putWorkout(std::make_shared<const Workout>(edited));
        const auto snapshot = std::make_shared<const Log>(log);
        state.ResumeTiming();
        benchmark::DoNotOptimize(recognition.of(snapshot));
    }
    count(state, log);
}
BENCHMARK(recogniseAfterOneEdit)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
