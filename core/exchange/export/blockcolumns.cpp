// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/columns.h"

namespace settheory {
namespace {

QVariant keyOf(const std::optional<Protocol>& protocol)
{
    return protocol ? QVariant(settheory::keyOf(*protocol)) : QVariant();
}

template <class T> QVariant known(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant exercisesOf(const BlockRow& row)
{
    QStringList names;
    for (const int index : row.block().exercises)
        names << row.log.exerciseOf(row.workout.workout().exercises[static_cast<std::size_t>(index)]).name;
    return names;
}

QVariant doubtOf(const Duration& duration)
{
    return duration.doubt ? QVariant(settheory::keyOf(*duration.doubt)) : QVariant();
}

std::vector<Column<BlockRow>> howColumns()
{
    using R = const BlockRow&;
    return {
        {QStringLiteral("workout_id"), [](R row) { return QVariant(row.block().workout.text); }},
        {QStringLiteral("started_at"),
            [](R row) { return QVariant(row.workout.workout().startedAt.toIso()); }},
        {QStringLiteral("muscle"), [](R row) { return QVariant(settheory::keyOf(row.block().muscle)); }},
        {QStringLiteral("order"), [](R row) { return QVariant(settheory::keyOf(row.block().order)); }},
        {QStringLiteral("in_rounds"), [](R row) { return known(row.block().inRounds); }},
        {QStringLiteral("rest"), [](R row) { return QVariant(settheory::keyOf(row.block().rest)); }},
        {QStringLiteral("rest_s"), [](R row) { return known(row.block().restSeconds); }},
        {QStringLiteral("rest_source"),
            [](R row) { return QVariant(settheory::keyOf(row.block().restSource)); }},
        {QStringLiteral("structure"),
            [](R row) { return QVariant(settheory::keyOf(row.block().structure)); }},
        {QStringLiteral("recognised_protocol"),
            [](R row) { return QVariant(settheory::keyOf(row.block().recognised)); }},
        {QStringLiteral("user_protocol"), [](R row) { return keyOf(row.block().user); }},
        {QStringLiteral("planned_protocol"), [](R row) { return keyOf(row.block().planned); }},
        {QStringLiteral("sure"), [](R row) { return QVariant(row.block().sure); }},
        {QStringLiteral("facts"), [](R row) { return QVariant(row.block().facts); }},
        {QStringLiteral("exercises"), exercisesOf},
        {QStringLiteral("deload"), [](R row) { return QVariant(row.block().deload); }},
        {QStringLiteral("distant"), [](R row) { return QVariant(row.block().distant); }},
        {QStringLiteral("alternated_with_full_rest"),
            [](R row) { return QVariant(row.block().alternatedWithFullRest); }},
        {QStringLiteral("drawn_by_lot"), [](R row) { return QVariant(row.block().drawnByLot); }},
        {QStringLiteral("duration_doubt"), [](R row) { return doubtOf(row.measured().duration); }},
        {QStringLiteral("workout_duration_doubt"),
            [](R row) { return doubtOf(row.workout.summary.duration); }},
    };
}

void addMeasure(std::vector<Column<BlockRow>>& columns, const Measure& measure)
{
    const QString name = QString::fromLatin1(measure.column);
    columns.push_back({name, [&measure](const BlockRow& row) {
                           const auto& value = row.measured().valueOf(measure);
                           return value ? QVariant(value->value) : QVariant();
                       }});
    if (measure.highColumn) {
        columns.push_back({QString::fromLatin1(measure.highColumn), [&measure](const BlockRow& row) {
                               const auto& value = row.measured().valueOf(measure);
                               return value ? QVariant(value->high.value_or(value->value)) : QVariant();
                           }});
    }
    if (measure.unit == MeasureUnit::Kilograms || measure.unit == MeasureUnit::KilogramsPerMinute) {
        // True where parts are unknown, so that the value is only a lower bound.
        columns.push_back({name + QStringLiteral("_at_least"), [&measure](const BlockRow& row) {
                               const auto& value = row.measured().valueOf(measure);
                               return value && value->atLeast ? QVariant(true) : QVariant();
                           }});
    }
}

std::vector<Column<BlockRow>> allColumns()
{
    using R = const BlockRow&;
    std::vector<Column<BlockRow>> columns = howColumns();
    for (const Measure& measure : measures())
        addMeasure(columns, measure);
    columns.push_back({QStringLiteral("failed_first_target"),
        [](R row) { return QVariant(row.measured().failedFirst.target); }});
    columns.push_back({QStringLiteral("failed_first_answered"),
        [](R row) { return QVariant(row.measured().failedFirst.answered); }});
    columns.push_back({QStringLiteral("failed_first_asked"),
        [](R row) { return QVariant(row.measured().failedFirst.asked); }});
    return columns;
}

} // namespace

const std::vector<Column<BlockRow>>& blockColumns()
{
    static const std::vector<Column<BlockRow>> kColumns = allColumns();
    return kColumns;
}

} // namespace settheory
