// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/orderbypairing.h"

#include "core/compare/effect.h"
#include "core/compare/figures.h"
#include "core/stats/describe.h"
#include "core/stats/factors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace settheory {
namespace {

struct CellRow {
    BlockOrder order;
    bool paired;
    Protocol protocol;
};
constexpr std::array<CellRow, 4> kCells = {{
    {BlockOrder::CompoundFirst, false, Protocol::Straight},
    {BlockOrder::CompoundFirst, true, Protocol::PostExhaustion},
    {BlockOrder::IsolationFirst, false, Protocol::PreExhaustionSequential},
    {BlockOrder::IsolationFirst, true, Protocol::PreExhaustionSuperset},
}};

QString tr(const char* text)
{
    return QCoreApplication::translate("Compare", text);
}

std::vector<double> onScale(const std::vector<double>& values, MeasureScale scale)
{
    std::vector<double> scaled = values;
    if (scale == MeasureScale::Ratio)
        std::ranges::transform(scaled, scaled.begin(), [](double value) { return std::log(value); });
    return scaled;
}

OrderByPairing::Cell cellFrom(const CellRow& row, const std::vector<double>& values, MeasureScale scale)
{
    OrderByPairing::Cell cell{row.order, row.paired, row.protocol, static_cast<int>(values.size()), {}};
    if (const auto mean = stats::mean(onScale(values, scale)))
        cell.mean = scale == MeasureScale::Ratio ? std::exp(*mean) : *mean;
    return cell;
}

QString effectText(const std::optional<Effect>& effect, const QString& name, const Measure& main)
{
    if (!effect)
        return {};
    const QString range = figures::changes(effect->low, effect->high, main);
    if (effect->low <= 0 && effect->high >= 0)
        return tr("%1: cannot tell (%2)").arg(name, range);
    return tr("%1 %2 (%3)").arg(name, figures::change(effect->estimate, main), range);
}

QString sentenceFor(const OrderByPairing& table, const Measure& main)
{
    QStringList empty;
    for (const auto& cell : table.cells)
        if (cell.n == 0)
            empty << nameOf(cell.protocol);
    QStringList parts;
    if (table.order && table.pairing)
        parts << tr("%1: %2; %3.")
                     .arg(nameOf(main), effectText(table.order, tr("isolation first"), main),
                         effectText(table.pairing, tr("paired without rest"), main));
    if (table.confounded)
        parts << tr("Order and pairing went together here, so that they cannot be told apart.");
    if (!empty.isEmpty())
        parts << tr("Sessions of this kind would fill what is missing: %1.")
                     .arg(empty.join(QStringLiteral("; ")));
    return parts.join(u' ');
}

} // namespace

bool mayHaveCell(Protocol protocol)
{
    return std::ranges::any_of(kCells, [&](const CellRow& row) { return row.protocol == protocol; });
}

std::optional<OrderAndPairing> cellOfForm(const ProtocolChoice& choice)
{
    const auto row = std::ranges::find(kCells, choice.representative(), &CellRow::protocol);
    if (choice.isPooled() || row == kCells.end())
        return std::nullopt;
    return OrderAndPairing{row->order, row->paired};
}

std::optional<std::size_t> cellOf(const ArmBlock& block)
{
    if (!block.hasPair)
        return std::nullopt;
    const auto row = std::ranges::find(kCells, block.block->protocol(), &CellRow::protocol);
    if (row == kCells.end())
        return std::nullopt;
    return static_cast<std::size_t>(row - kCells.begin());
}

std::optional<OrderByPairing> orderByPairing(
    const Measure& main, std::vector<CellValue> values, std::span<const std::int64_t> workouts)
{
    if (main.scale == MeasureScale::Ratio)
        std::erase_if(values, [](const CellValue& value) { return !(value.value > 0); });
    if (values.empty())
        return std::nullopt;

    stats::TwoByTwo sessions;
    std::array<std::vector<double>, 4> byCell;
    for (const CellValue& value : values) {
        const CellRow& row = kCells[value.cell];
        sessions.times.push_back(value.instant);
        sessions.first.push_back(row.order == BlockOrder::IsolationFirst);
        sessions.second.push_back(row.paired);
        sessions.y.push_back(value.value);
        byCell[value.cell].push_back(value.value);
    }
    sessions.y = onScale(sessions.y, main.scale);

    OrderByPairing table;
    for (std::size_t i = 0; i < kCells.size(); ++i)
        table.cells.push_back(cellFrom(kCells[i], byCell[i], main.scale));
    const stats::FactorEffects effects = stats::factorEffects(sessions, workouts);
    const auto told = [&](const std::optional<stats::Interval>& interval) {
        return interval ? std::optional(toldEffect(*interval, main.scale, QStringLiteral("ols_trend")))
                        : std::nullopt;
    };
    table.order = told(effects.first);
    table.pairing = told(effects.second);
    table.interaction = told(effects.interaction);
    table.confounded = effects.confounded;
    table.sentence = sentenceFor(table, main);
    return table;
}

} // namespace settheory
