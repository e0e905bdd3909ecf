// SPDX-License-Identifier: GPL-3.0-or-later
// How long one question takes with ten years of training, once the log is measured: a change of any choice on
// the Compare page is to be answered in under 100 ms.
#include "core/compare/compare.h"
#include "core/demo/demo.h"
#include "core/model/catalogue.h"

#include <benchmark/benchmark.h>

using namespace settheory;

namespace {

MeasuredLog tenYears()
{
    Log log;
    log.setExercises(catalogueExercises());
    log.setWorkouts(demoWorkouts(*Moment::fromIso(u"2026-11-24T18:00:00+01:00"), 10, 2026));
    Analysis analysis;
    return analysis.of(std::make_shared<const Log>(log));
}

void ask(benchmark::State& state, const Question& question)
{
    static const MeasuredLog log = tenYears();
    Progress progress;
    int sessions = 0;
    for (auto _ : state) {
        const auto answer = compareProtocols(log, question, progress);
        sessions = answer ? answer->sessionsA + answer->sessionsB : -1;
    }
    state.counters["sessions"] = sessions;
}

Question straightAgainst(ProtocolChoice b)
{
    Question question;
    question.b = b;
    return question;
}

void compareBlocks(benchmark::State& state)
{
    ask(state, straightAgainst(Protocol::PreExhaustionSuperset));
}
BENCHMARK(compareBlocks)->Unit(benchmark::kMillisecond);

void comparePooledForms(benchmark::State& state)
{
    Question question = straightAgainst(ProtocolChoice::anyPreExhaustion());
    question.sameExercises = false;
    ask(state, question);
}
BENCHMARK(comparePooledForms)->Unit(benchmark::kMillisecond);

void compareWholeWorkouts(benchmark::State& state)
{
    Question question = straightAgainst(Protocol::PreExhaustionSuperset);
    question.of = Question::Of::Workout;
    ask(state, question);
}
BENCHMARK(compareWholeWorkouts)->Unit(benchmark::kMillisecond);

void compareOneYear(benchmark::State& state)
{
    Question question = straightAgainst(Protocol::PreExhaustionSuperset);
    question.since = QDate(2025, 11, 24);
    ask(state, question);
}
BENCHMARK(compareOneYear)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
