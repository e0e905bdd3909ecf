// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "ui/widgets/card.h"

namespace settheory {

class DistributionChart;

/// "After isolation": what one exercise loses at the same load; each mark a session.
class PrefatigueCard : public Card {
    Q_OBJECT
public:
    explicit PrefatigueCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer, MassUnit shownIn); ///< hidden where the answer has no such cost

Q_SIGNALS:
    void workoutWanted(const WorkoutId& id);

private:
    DistributionChart* m_chart;
    QLabel* m_words;
};

} // namespace settheory
