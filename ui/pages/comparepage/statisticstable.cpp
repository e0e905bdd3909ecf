// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/statisticstable.h"

#include "core/compare/figures.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace settheory {
namespace {

QString interval(const Effect& effect, const Measure& measure)
{
    return StatisticsTable::tr("%1 (%2)").arg(
        figures::change(effect.estimate, measure), figures::changes(effect.low, effect.high, measure));
}

/// A chance as people say it: "in 3 of 100".
QString chance(double p)
{
    constexpr double kRare = 0.001;
    if (p < kRare)
        return StatisticsTable::tr("in fewer than 1 of 1000 logs");
    return p < 0.1 ? StatisticsTable::tr("in %1 of 1000 logs").arg(std::lround(1000 * p))
                   : StatisticsTable::tr("in %1 of 100 logs").arg(std::lround(100 * p));
}

void addPairs(std::vector<StatisticLine>& lines, const NeighbourPairs& pairs, const Measure& measure)
{
    if (pairs.hodgesLehmann)
        lines.push_back({StatisticsTable::tr("Neighbours in pairs (Hodges–Lehmann)"),
            interval(*pairs.hodgesLehmann, measure),
            StatisticsTable::tr("%1 pairs of sessions at most 3 weeks apart; one odd session moves it little")
                .arg(pairs.n)});
    if (pairs.wilcoxonP)
        lines.push_back({StatisticsTable::tr("The same pairs (Wilcoxon)"),
            StatisticsTable::tr("%1 less, %2 more").arg(pairs.less).arg(pairs.more),
            StatisticsTable::tr("chance alone gives pairs as uneven %1").arg(chance(*pairs.wilcoxonP))});
    if (const auto& range = pairs.bca ? pairs.bca : pairs.bootstrap)
        lines.push_back({StatisticsTable::tr("The same pairs (bootstrap)"),
            figures::changes(range->low, range->high, measure),
            StatisticsTable::tr("of their mean, when pairs are drawn anew; too narrow with few")});
}

} // namespace

std::vector<StatisticLine> statisticLines(const MeasureAnswer& main)
{
    std::vector<StatisticLine> lines;
    const Measure& measure = *main.measure;
    const auto add = [&](const std::optional<Effect>& effect, const QString& name, const QString& remark) {
        if (effect)
            lines.push_back({name, interval(*effect, measure), remark});
    };
    add(main.effect, StatisticsTable::tr("Least squares with trends"),
        StatisticsTable::tr("the answer: %1 and %2 sessions in the fit").arg(main.fittedA).arg(main.fittedB));
    if (main.effect)
        lines.push_back({StatisticsTable::tr("The same, 90 % interval"),
            StatisticsTable::tr("%1 to %2")
                .arg(figures::change(main.effect->low90, measure),
                    figures::change(main.effect->high90, measure)),
            StatisticsTable::tr("inside the band it means the same for all that matters")});
    add(main.unadjusted, StatisticsTable::tr("Plain difference (Welch)"),
        StatisticsTable::tr("trends are still in it"));
    add(main.neweyWest, StatisticsTable::tr("Newey–West"),
        StatisticsTable::tr("allows for runs of good and bad days; too narrow with few sessions"));
    if (main.pairs)
        addPairs(lines, *main.pairs, measure);
    if (main.durbinWatson)
        lines.push_back({StatisticsTable::tr("Durbin–Watson"), figures::number(*main.durbinWatson, 2),
            StatisticsTable::tr("near 2: good and bad days come by chance")});
    if (main.autocorrelation)
        lines.push_back({StatisticsTable::tr("Autocorrelation, lag 1"),
            figures::number(*main.autocorrelation, 2), StatisticsTable::tr("from one session to the next")});
    if (main.vif)
        lines.push_back({StatisticsTable::tr("Variance inflation"), figures::number(*main.vif, 2),
            StatisticsTable::tr("1: protocol and time are unrelated; above 3 there is no verdict")});
    return lines;
}

StatisticsTable::StatisticsTable(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Statistics"));
}

void StatisticsTable::setAnswer(const Answer& answer)
{
    clearLayout(layout());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3); // names and remarks share what figures leave, and wrap
    grid->setColumnStretch(2, 4);
    int row = 0;
    for (const StatisticLine& line : statisticLines(answer.measures.front())) {
        QLabel* name = makeLabel(line.name, "body", this);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        QLabel* figure = makeLabel(line.figure, "body", this);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(figure, row, 1, Qt::AlignRight | Qt::AlignTop);
        QLabel* remark = makeLabel(line.remark, "small", this);
        remark->setWordWrap(true);
        grid->addWidget(remark, row++, 2, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

} // namespace settheory
