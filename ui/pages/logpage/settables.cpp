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
    SetRow* halfRound(); ///< the running round, where only its first set is done; else null
    SetRow& rowFor(const PerformedSet& set, bool counts);
    QString lastTimeOf(int exercise, std::size_t k) const;
    SetCell comingCell(int exercise, std::size_t k);
    std::size_t comingCount(int exercise, bool atLeastOne) const;

    const WorkoutNow& m_now;
    SetTable& m_table;
    std::map<int, std::size_t> m_counted; ///< working sets so far, by exercise
    int m_rounds = 0;
};

QString TableBuilder::lastTimeOf(int exercise, std::size_t k) const
{
    const ExerciseNow& one = m_now.exercises[at(exercise)];
    const auto then = one.last.workingSet(k);
    return then ? format::set(*then, *one.exercise, m_now.log->settings().unit) : QString();
}

SetRow* TableBuilder::halfRound()
{
    const QString number = QString::number(m_rounds);
    const auto row = std::ranges::find_if(m_table.rows, [&](const SetRow& r) { return r.number == number; });
    const bool isHalf = m_table.second && row != m_table.rows.end() && row->first && !row->second;
    return isHalf ? &*row : nullptr;
}

SetRow& TableBuilder::rowFor(const PerformedSet& set, bool counts)
{
    if (SetRow* running = counts && isSecond(set.exercise) ? halfRound() : nullptr)
        return *running;
    SetRow row;
    if (counts)
        row.number = QString::number(++m_rounds);
    else
        row.number = isSegment(set.role) ? u"\u21B3"_s : LogPage::tr("w", "warm-up");
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

SetCell TableBuilder::comingCell(int exercise, std::size_t k)
{
    const ExerciseNow& one = m_now.exercises[at(exercise)];
    SetCell cell;
    cell.exercise = exercise;
    if (k < one.coming.size()) {
        cell.coming = one.coming[k];
        cell.text = format::work(*cell.coming, *one.exercise, m_now.log->settings().unit);
    }
    cell.isNext = k == 0 && m_now.state.current == exercise;
    cell.lastTime = lastTimeOf(exercise, m_counted[exercise]++);
    return cell;
}

// How many coming sets of the exercise are shown: what is planned, and at least one while the hand is here.
std::size_t TableBuilder::comingCount(int exercise, bool atLeastOne) const
{
    const auto done = static_cast<std::ptrdiff_t>(m_now.exercises[at(exercise)].sets.size());
    const auto planned = std::ranges::count_if(
        m_now.workout->plan, [&](const PlannedSet& set) { return set.exercise == exercise; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(planned - done, atLeastOne ? 1 : 0));
}

void TableBuilder::addComing()
{
    const std::optional<int> current = m_now.state.current;
    const bool isHere = current && (m_table.first == *current || m_table.second == current);
    SetRow* half = halfRound();
    const std::size_t first = comingCount(m_table.first, isHere && (!half || current == m_table.first));
    const std::size_t second = m_table.second ? comingCount(*m_table.second, isHere) : 0;
    std::size_t shownFirst = 0;
    std::size_t shownSecond = 0;
    if (half && second > 0) {
        half->second = comingCell(*m_table.second, shownSecond++);
        half->isNext = half->second->isNext;
        half->gap = LogPage::tr("at once");
    }
    while (shownFirst < first || shownSecond < second) {
        SetRow row;
        row.number = QString::number(++m_rounds);
        if (shownFirst < first)
            row.first = comingCell(m_table.first, shownFirst++);
        if (shownSecond < second)
            row.second = comingCell(*m_table.second, shownSecond++);
        row.gap = row.first && row.second ? LogPage::tr("at once") : QString();
        row.isNext = (row.first && row.first->isNext) || (row.second && row.second->isNext);
        m_table.rows.push_back(std::move(row));
    }
}

QString occasionText(const ExerciseNow& exercise)
{
    const Occasion& last = exercise.last;
    if (!last.workout)
        return LogPage::tr("first time");
    const QString date = format::date(last.workout->startedAt.date());
    return last.protocol ? LogPage::tr("last time %1, %2").arg(date, nameOf(*last.protocol).toLower())
                         : LogPage::tr("last time %1").arg(date);
}

SetTable tableOf(const WorkoutNow& now, int first, std::optional<int> second)
{
    SetTable table;
    table.first = first;
    table.second = second;
    table.occasion = occasionText(now.exercises[at(first)]);
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
        const Block* block = now.blockFor(now.exercises[at(exercise)].muscle);
        const bool isSwapped = block && !block->exercises.empty() && block->exercises.front() == *partner;
        tables.push_back(isSwapped ? tableOf(now, *partner, exercise) : tableOf(now, exercise, partner));
    }
    return tables;
}

} // namespace settheory
