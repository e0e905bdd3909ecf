// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/settables.h"

#include "ui/format/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// Those of the same superset letter, or those that were recognised as taking turns.
std::optional<int> partnerIn(const WorkoutNow& now, const std::vector<int>& exercises, int exercise)
{
    const auto groupOf = [&](int index) { return now.workout->exercises[at(index)].group; };
    std::vector<int> tied;
    for (const int other : exercises) {
        if (other != exercise && !groupOf(exercise).isEmpty() && groupOf(other) == groupOf(exercise))
            tied.push_back(other);
    }
    if (tied.size() == 1)
        return tied.front();
    const Block* block = now.blockFor(now.exercises[at(exercise)].muscle);
    if (!block || block->exercises.size() != 2)
        return std::nullopt;
    const bool takesTurns = block->inRounds.value_or(false)
        || block->protocol() == Protocol::PreExhaustionSuperset
        || block->protocol() == Protocol::PostExhaustion;
    const auto& pair = block->exercises;
    const bool bothHere = std::ranges::all_of(
        pair, [&](int index) { return std::ranges::find(exercises, index) != exercises.end(); });
    if (!takesTurns || !bothHere || std::ranges::find(pair, exercise) == pair.end())
        return std::nullopt;
    return pair[0] == exercise ? pair[1] : pair[0];
}

QString restText(const WorkoutNow& now, std::size_t set)
{
    const SetTimes& times = now.prepared.timeline[set];
    if (times.rest)
        return format::rest(*times.rest, times.restSource == TimeSource::Estimated);
    return times.restSource == TimeSource::Stated ? LogPage::tr("at once") : QString();
}

QString setText(const WorkoutNow& now, const PerformedSet& set)
{
    const Exercise& exercise = now.log->exerciseOf(*now.workout, set);
    QString text = format::set(set, exercise, now.log->settings().unit);
    if (set.side != Side::Both)
        text.prepend(set.side == Side::Left ? LogPage::tr("L ") : LogPage::tr("R "));
    return text;
}

bool isWorking(const PerformedSet& set)
{
    return set.role != SetRole::Warmup && !isSegment(set.role);
}

// In place of a number: a segment hangs under its set, a warm-up says so.
QString sideNumber(const PerformedSet& set)
{
    return isSegment(set.role) ? u"\u21B3"_s : LogPage::tr("w", "warm-up");
}

/// Fills one table row by row.
class TableBuilder {
public:
    TableBuilder(const WorkoutNow& now, SetTable& table)
        : m_now(now)
        , m_table(table)
    {
    }

    void addDone(std::size_t index);
    /// What is planned, and of the exercise at hand (and the other of its pair) at least the next set.
    void addComing();

private:
    bool isSecond(int exercise) const { return m_table.second == exercise; }
    /// The row of the running round, where only its first set is done.
    std::optional<std::size_t> halfRound() const;
    SetRow& rowFor(const PerformedSet& set, bool counts);
    QString lastTimeOf(int exercise, std::size_t k) const;
    SetCell comingCell(int exercise);
    void countComing(int exercise, bool atLeastOne);
    bool hasComing(int exercise) const;
    void addComingAside(int exercise);

    const WorkoutNow& m_now;
    SetTable& m_table;
    std::map<int, std::size_t> m_counted; ///< working sets so far, by exercise
    std::map<int, std::size_t> m_comingCount; ///< coming sets to be shown, by exercise
    std::map<int, std::size_t> m_shown; ///< those shown so far
    int m_rounds = 0;
};

QString TableBuilder::lastTimeOf(int exercise, std::size_t k) const
{
    const ExerciseNow& one = m_now.exercises[at(exercise)];
    const auto then = one.last.workingSet(k);
    return then ? format::set(*then, *one.exercise, m_now.log->settings().unit) : QString();
}

std::optional<std::size_t> TableBuilder::halfRound() const
{
    const QString number = QString::number(m_rounds);
    const auto row = std::ranges::find_if(m_table.rows, [&](const SetRow& r) { return r.number == number; });
    if (!m_table.second || row == m_table.rows.end() || !row->first || row->second)
        return std::nullopt;
    return static_cast<std::size_t>(row - m_table.rows.begin());
}

SetRow& TableBuilder::rowFor(const PerformedSet& set, bool counts)
{
    if (const auto running = counts && isSecond(set.exercise) ? halfRound() : std::nullopt)
        return m_table.rows[*running];
    SetRow row;
    row.number = counts ? QString::number(++m_rounds) : sideNumber(set);
    m_table.rows.push_back(std::move(row));
    return m_table.rows.back();
}

void TableBuilder::addDone(std::size_t index)
{
    const PerformedSet& set = m_now.workout->sets[index];
    const bool counts = !m_now.prepared.isWarmup[index] && !isSegment(set.role);
    SetRow& row = rowFor(set, counts);
    SetCell cell;
    cell.exercise = set.exercise;
    cell.set = index;
    cell.text = setText(m_now, set);
    cell.failedFirst = set.failedFirst ? nameOf(*set.failedFirst) : QString();
    if (counts)
        cell.lastTime = lastTimeOf(set.exercise, m_counted[set.exercise]++);
    const bool continues = row.first.has_value();
    (continues ? row.gap : row.rest) = restText(m_now, index);
    (isSecond(set.exercise) ? row.second : row.first) = std::move(cell);
    row.isDone = !m_table.second || !counts || row.second.has_value();
}

SetCell TableBuilder::comingCell(int exercise)
{
    const ExerciseNow& one = m_now.exercises[at(exercise)];
    const std::size_t k = m_shown[exercise]++;
    SetCell cell;
    cell.exercise = exercise;
    if (k < one.coming.size()) {
        cell.coming = one.coming[k];
        cell.text = format::work(*cell.coming, *one.exercise, m_now.log->settings().unit);
    }
    cell.isNext = k == 0 && m_now.state.current == exercise;
    if (!cell.coming || isWorking(*cell.coming))
        cell.lastTime = lastTimeOf(exercise, m_counted[exercise]++);
    return cell;
}

bool TableBuilder::hasComing(int exercise) const
{
    const auto shown = m_shown.find(exercise);
    const auto count = m_comingCount.find(exercise);
    return count != m_comingCount.end() && (shown == m_shown.end() || shown->second < count->second);
}

// Warm-ups and segments that are planned stand in rows of their own.
void TableBuilder::addComingAside(int exercise)
{
    const ExerciseNow& one = m_now.exercises[at(exercise)];
    while (hasComing(exercise) && m_shown[exercise] < one.coming.size()
        && !isWorking(one.coming[m_shown[exercise]])) {
        SetRow row;
        row.number = sideNumber(one.coming[m_shown[exercise]]);
        SetCell cell = comingCell(exercise);
        row.isNext = cell.isNext;
        (isSecond(exercise) ? row.second : row.first) = std::move(cell);
        m_table.rows.push_back(std::move(row));
    }
}

// How many coming sets of the exercise are shown: what is planned, and at least one while the hand is here.
void TableBuilder::countComing(int exercise, bool atLeastOne)
{
    const auto done = static_cast<std::ptrdiff_t>(m_now.exercises[at(exercise)].sets.size());
    const auto planned = std::ranges::count_if(
        m_now.workout->plan, [&](const PlannedSet& set) { return set.exercise == exercise; });
    m_comingCount[exercise] =
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(planned - done, atLeastOne ? 1 : 0));
}

void TableBuilder::addComing()
{
    const std::optional<int> current = m_now.state.current;
    const bool isHere = current && (m_table.first == *current || m_table.second == current);
    const auto half = halfRound();
    countComing(m_table.first, isHere && (!half || current == m_table.first));
    if (m_table.second) {
        countComing(*m_table.second, isHere);
        addComingAside(*m_table.second);
    }
    if (half && hasComing(*m_table.second)) {
        SetCell cell = comingCell(*m_table.second);
        SetRow& running = m_table.rows[*half];
        running.isNext = cell.isNext;
        running.second = std::move(cell);
        running.gap = LogPage::tr("at once");
        addComingAside(*m_table.second);
    }
    addComingAside(m_table.first);
    while (hasComing(m_table.first) || (m_table.second && hasComing(*m_table.second))) {
        SetRow row;
        row.number = QString::number(++m_rounds);
        if (hasComing(m_table.first))
            row.first = comingCell(m_table.first);
        if (m_table.second && hasComing(*m_table.second))
            row.second = comingCell(*m_table.second);
        row.gap = row.first && row.second ? LogPage::tr("at once") : QString();
        row.isNext = (row.first && row.first->isNext) || (row.second && row.second->isNext);
        m_table.rows.push_back(std::move(row));
        addComingAside(m_table.first);
        if (m_table.second)
            addComingAside(*m_table.second);
    }
}

// Of two that take turns, the one that was done first, else the one that is planned first.
bool comesFirst(const WorkoutNow& now, int one, int other)
{
    const Block* block = now.blockFor(now.exercises[at(one)].muscle);
    if (block && !block->exercises.empty())
        return block->exercises.front() == one;
    for (const PlannedSet& planned : now.workout->plan) {
        if (planned.role != SetRole::Warmup && (planned.exercise == one || planned.exercise == other))
            return planned.exercise == one;
    }
    return one < other;
}

SetTable tableOf(const WorkoutNow& now, int first, std::optional<int> second)
{
    SetTable table;
    table.first = first;
    table.second = second;
    table.occasion = occasionText(now, now.exercises[at(first)]);
    TableBuilder builder(now, table);
    for (std::size_t i = 0; i < now.workout->sets.size(); ++i) {
        const int exercise = now.workout->sets[i].exercise;
        if (exercise == first || exercise == second)
            builder.addDone(i);
    }
    builder.addComing();
    return table;
}

} // namespace

std::vector<SetTable> setTables(const WorkoutNow& now, const std::vector<int>& exercises)
{
    std::vector<SetTable> tables;
    std::vector<int> shown;
    for (const int exercise : exercises) {
        if (std::ranges::find(shown, exercise) != shown.end())
            continue;
        const std::optional<int> partner = partnerIn(now, exercises, exercise);
        shown.push_back(exercise);
        if (!partner) {
            tables.push_back(tableOf(now, exercise, std::nullopt));
            continue;
        }
        shown.push_back(*partner);
        tables.push_back(comesFirst(now, *partner, exercise) ? tableOf(now, *partner, exercise)
                                                             : tableOf(now, exercise, partner));
    }
    return tables;
}

} // namespace settheory
