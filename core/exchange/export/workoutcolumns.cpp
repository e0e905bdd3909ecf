// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/columns.h"

namespace settheory {
namespace {

QVariant protocolsOf(const WorkoutSummary& summary)
{
    QStringList keys;
    for (const auto& [protocol, count] : summary.protocolCounts())
        keys << keyOf(protocol);
    return keys;
}

QVariant textOrUnknown(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

const std::vector<Column<WorkoutSummary>>& workoutColumns()
{
    using W = const WorkoutSummary&;
    static const std::vector<Column<WorkoutSummary>> kColumns = {
        {QStringLiteral("workout_id"), [](W w) { return QVariant(w.workout.text); }},
        {QStringLiteral("title"), [](W w) { return textOrUnknown(w.title); }},
        {QStringLiteral("started_at"), [](W w) { return QVariant(w.startedAt.toIso()); }},
        {QStringLiteral("finished_at"),
            [](W w) { return w.finishedAt ? QVariant(w.finishedAt->toIso()) : QVariant(); }},
        {QStringLiteral("duration_s"),
            [](W w) { return w.duration.seconds ? QVariant(*w.duration.seconds) : QVariant(); }},
        {QStringLiteral("duration_doubt"),
            [](W w) { return w.duration.doubt ? QVariant(keyOf(*w.duration.doubt)) : QVariant(); }},
        {QStringLiteral("volume_load_kg"),
            [](W w) { return w.volumeLoad ? QVariant(w.volumeLoad->value) : QVariant(); }},
        {QStringLiteral("volume_load_kg_at_least"),
            [](W w) { return w.volumeLoad && w.volumeLoad->atLeast ? QVariant(true) : QVariant(); }},
        {QStringLiteral("working_sets"), [](W w) { return QVariant(w.workingSets); }},
        {QStringLiteral("hard_sets_low"), [](W w) { return QVariant(w.hardSets.low); }},
        {QStringLiteral("hard_sets_high"), [](W w) { return QVariant(w.hardSets.high); }},
        {QStringLiteral("protocols"), protocolsOf},
        {QStringLiteral("source"), [](W w) { return textOrUnknown(w.source); }},
    };
    return kColumns;
}

} // namespace settheory
