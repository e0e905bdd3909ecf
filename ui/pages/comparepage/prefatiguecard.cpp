// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/prefatiguecard.h"

#include "core/compare/prefatigue.h"
#include "ui/charts/distributionchart.h"

#include <QLabel>
#include <QVBoxLayout>

namespace settheory {

PrefatigueCard::PrefatigueCard(QWidget* parent)
    : Card(parent)
    , m_chart(new DistributionChart(this))
    , m_words(makeLabel({}, "body", this))
{
    constexpr int kTall = 130;
    column()->addWidget(makeLabel(tr("Cost of pre-fatigue"), "heading", this));
    m_chart->setFixedHeight(kTall);
    m_chart->setAccessibleName(tr("Cost of pre-fatigue by session"));
    column()->addWidget(m_chart);
    m_words->setWordWrap(true);
    column()->addWidget(m_words);
    connect(m_chart, &DistributionChart::workoutWanted, this, &PrefatigueCard::workoutWanted);
    hide();
}

void PrefatigueCard::setAnswer(const Answer& answer, MassUnit shownIn)
{
    const auto cost = prefatigueCostIn(answer);
    setVisible(cost.has_value());
    if (!cost)
        return;
    m_chart->setMeasure(answer.question, *cost->measure, shownIn);
    m_words->setText(textOf(*cost));
}

} // namespace settheory
