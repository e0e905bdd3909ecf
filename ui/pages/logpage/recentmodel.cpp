// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/recentmodel.h"

#include "core/measures/summary.h"
#include "ui/format/format.h"
#include "ui/widgets/tabulardelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr std::size_t kMost = 20;
enum Column { Date, Title, Exercises, Sets, Protocols, ColumnCount };

} // namespace

void RecentModel::setLog(const LogSnapshot& log)
{
    beginResetModel();
    m_log = log;
    m_rows.clear();
    const auto& workouts = log->workouts();
    for (auto it = workouts.rbegin(); it != workouts.rend() && m_rows.size() < kMost; ++it) {
        if ((*it)->sets.empty())
            continue;
        Row row;
        row.workout = *it;
        row.date = format::date((*it)->startedAt.date());
        row.title = (*it)->title;
        QStringList names;
        for (std::size_t i = 0; i < (*it)->exercises.size(); ++i) {
            const auto isOfIt = [i](const PerformedSet& set) { return set.exercise == static_cast<int>(i); };
            if (std::ranges::any_of((*it)->sets, isOfIt))
                names << log->exerciseOf((*it)->exercises[i]).name;
        }
        row.exercises = names.join(u", "_s);
        addRecognised(row);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void RecentModel::setPast(const RecognisedLog& past)
{
    m_past = past;
    for (Row& row : m_rows)
        addRecognised(row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Sets), index(rowCount() - 1, Protocols));
}

void RecentModel::addRecognised(Row& row) const
{
    row.protocols.clear();
    row.words.clear();
    const RecognisedPtr recognised = m_past.find(row.workout->id);
    if (!recognised)
        return;
    row.sets = format::number(static_cast<double>(recognised->prepared.sets.size()));
    for (const Block& block : recognised->blocks) {
        const QVariant protocol = static_cast<int>(block.protocol());
        if (block.protocol() == Protocol::Straight || row.protocols.contains(protocol)
            || !isShown(*m_log, *row.workout, block))
            continue;
        row.protocols << protocol;
        row.words << shortNameOf(block.protocol());
    }
}

WorkoutPtr RecentModel::workoutAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].workout : nullptr;
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::ToolTipRole && column == Exercises)
        return format::tip(row.exercises);
    if (role == Qt::DisplayRole) {
        const QString texts[] = {row.date, row.title, row.exercises, row.sets, row.words.join(u", "_s)};
        return texts[column];
    }
    if (role == Qt::TextAlignmentRole && column == Sets)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == BoldRole)
        return column == Title;
    if (role == MutedRole)
        return column == Exercises;
    if (role == ProtocolsRole && column == Protocols)
        return row.protocols;
    if (role == ChipWordsRole && column == Protocols)
        return row.words;
    return {};
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Sets ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Date"), tr("Workout"), tr("Exercises"), tr("Sets"), tr("Protocols")};
    return names[section];
}

} // namespace settheory
