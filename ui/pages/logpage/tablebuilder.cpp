// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/tablebuilder.h"

#include "core/entry/planprogress.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/recordtext.h"

#include <QCoreApplication>

#include <algorithm>

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

QString restText(const WorkoutNow& now, std::size_t set)
{
    const SetTimes& times = now.prepared.timeline[set];
    if (times.rest)
        return format::rest(*times.rest, times.restSource == TimeSource::Estimated);
    return times.restSource == TimeSource::Stated ? LogPage::tr("at once") : QString();
}

QString setText(const WorkoutNow& now, const PerformedSet& set, bool sayTheSide)
{
    const Exercise& exercise = now.log->exerciseOf(*now.workout, set);
    QString text = format::set(set, exercise, now.log->settings().unit);
    if (sayTheSide && set.side != Side::Both)
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

} // namespace

// Sets with a side are counted by side.
std::optional<PerformedSet> TableBuilder::lastTimeOf(const PerformedSet& set)
{
    const Side side = m_table.bySide ? set.side : Side::Both;
    return m_now.exercises[at(set.exercise)].last.workingSet(m_counted[{set.exercise, side}]++, side);
}

QString TableBuilder::shown(const PerformedSet& now, const std::optional<PerformedSet>& then) const
{
    const Exercise& exercise = *m_now.exercises[at(now.exercise)].exercise;
    return then ? format::set(*then, exercise, m_now.log->settings().unit) : QString();
}

// Quietly: that the set beat last time's, or all that was done before.
void TableBuilder::judge(SetCell& cell, const std::optional<PerformedSet>& then) const
{
    const PerformedSet& set = m_now.workout->sets[*cell.set];
    QStringList records;
    for (const Record& record : m_now.records) {
        if (record.set == *cell.set)
            records << recordText(*m_now.log, record);
    }
    cell.isRecord = !records.isEmpty();
    if (cell.isRecord)
        cell.better = records.join(u"; "_s);
    else if (then && beats(set, *then, *m_now.exercises[at(set.exercise)].exercise))
        cell.better = LogPage::tr("more than last time");
}

std::optional<std::size_t> TableBuilder::halfRound() const
{
    const QString number = QString::number(m_rounds);
    const auto row = std::ranges::find(m_table.rows, number, &SetRow::number);
    if (!m_table.isOfTwo() || row == m_table.rows.end() || (row->first && row->second))
        return std::nullopt;
    const SetCell& only = row->first ? *row->first : *row->second;
    const bool isWhole = m_table.bySide && only.set && m_now.workout->sets[*only.set].side == Side::Both;
    return isWhole ? std::nullopt : std::optional(static_cast<std::size_t>(row - m_table.rows.begin()));
}

SetRow& TableBuilder::rowFor(const PerformedSet& set, bool counts)
{
    if (const auto running = counts ? halfRound() : std::nullopt) {
        SetRow& row = m_table.rows[*running];
        const bool joins = !m_table.bySide || set.side != Side::Both;
        if (joins && !(isSecond(set) ? row.second : row.first))
            return row;
    }
    SetRow row;
    row.number = counts ? QString::number(++m_rounds) : sideNumber(set);
    m_table.rows.push_back(std::move(row));
    return m_table.rows.back();
}

// "−1": what the right side has more in reps, or where they differ in load.
QString TableBuilder::sideDifference(const SetRow& row) const
{
    const PerformedSet& left = m_now.workout->sets[*row.first->set];
    const PerformedSet& right = m_now.workout->sets[*row.second->set];
    if (left.load && right.load && left.load != right.load) {
        const MassUnit unit = right.load->unit();
        return format::signedNumber(right.load->value() - left.load->in(unit), 2).remove(u".00"_s)
            + format::kThinSpace + keyOf(unit);
    }
    if (!left.reps || !right.reps)
        return {};
    const int more = *right.reps - *left.reps;
    return more == 0 ? u"="_s : format::signedNumber(more);
}

void TableBuilder::addDone(std::size_t index)
{
    const PerformedSet& set = m_now.workout->sets[index];
    const bool counts = !m_now.prepared.isWarmup[index] && !isSegment(set.role);
    SetRow& row = rowFor(set, counts);
    SetCell cell;
    cell.exercise = set.exercise;
    cell.set = index;
    cell.text = setText(m_now, set, !m_table.bySide);
    cell.failedFirst = set.failedFirst ? nameOf(*set.failedFirst) : QString();
    if (counts) {
        const auto then = lastTimeOf(set);
        cell.lastTime = shown(set, then);
        judge(cell, then);
    }
    const bool continues = row.first || row.second;
    if (!continues)
        row.rest = restText(m_now, index);
    else if (!m_table.bySide)
        row.gap = restText(m_now, index);
    (isSecond(set) ? row.second : row.first) = std::move(cell);
    row.isDone = !m_table.isOfTwo() || !counts || continues || (m_table.bySide && set.side == Side::Both);
    if (continues && m_table.bySide)
        row.gap = sideDifference(row);
}

SetCell TableBuilder::comingCell(int exercise)
{
    const ExerciseNow& one = m_now.exercises[at(exercise)];
    const std::size_t k = m_shown[exercise]++;
    SetCell cell;
    cell.exercise = exercise;
    PerformedSet set;
    set.exercise = exercise;
    if (k < one.coming.size()) {
        cell.coming = one.coming[k];
        set = one.coming[k];
        cell.text = format::work(set, *one.exercise, m_now.log->settings().unit);
    }
    cell.isNext = k == 0 && m_now.state.current == exercise;
    if (isWorking(set))
        cell.lastTime = shown(set, lastTimeOf(set));
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
        (isSecond(*cell.coming) ? row.second : row.first) = std::move(cell);
        m_table.rows.push_back(std::move(row));
    }
}

void TableBuilder::addComingBySide()
{
    const int exercise = m_table.first;
    for (addComingAside(exercise); hasComing(exercise); addComingAside(exercise)) {
        SetCell cell = comingCell(exercise);
        PerformedSet set = cell.coming.value_or(PerformedSet());
        set.exercise = exercise;
        SetRow& row = rowFor(set, true);
        row.isNext |= cell.isNext;
        (isSecond(set) ? row.second : row.first) = std::move(cell);
    }
}

// How many coming sets of the exercise are shown: what is planned, and at least one while the hand is here.
void TableBuilder::countComing(int exercise, bool atLeastOne)
{
    const PlanProgress progress = planProgress(*m_now.workout);
    std::size_t planned = 0;
    for (std::size_t i = 0; i < m_now.workout->plan.size(); ++i)
        planned += m_now.workout->plan[i].exercise == exercise && !progress.isOver[i] ? 1 : 0;
    m_comingCount[exercise] = std::max<std::size_t>(planned, atLeastOne ? 1 : 0);
}

void TableBuilder::addComing()
{
    const std::optional<int> current = m_now.state.current;
    const bool isHere = current && (m_table.first == *current || m_table.second == current);
    if (m_table.bySide) {
        countComing(m_table.first, isHere);
        return addComingBySide();
    }
    const auto half = halfRound();
    const bool secondIsOpen = half && m_table.rows[*half].first;
    const bool inTurns = isHere && !m_now.isByItself(); // else only the one at hand is coming
    countComing(m_table.first, current == m_table.first || (inTurns && !secondIsOpen));
    if (m_table.second) {
        countComing(*m_table.second, current == m_table.second || (inTurns && (!half || secondIsOpen)));
        addComingAside(*m_table.second);
    }
    const int open = secondIsOpen ? *m_table.second : m_table.first;
    if (half && hasComing(open)) {
        SetCell cell = comingCell(open);
        SetRow& running = m_table.rows[*half];
        running.isNext = cell.isNext;
        (secondIsOpen ? running.second : running.first) = std::move(cell);
        running.gap = LogPage::tr("at once");
        addComingAside(open);
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

} // namespace settheory
