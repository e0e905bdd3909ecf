// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/historypage/heatdays.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace settheory {

class ChoiceBox;
class HeatLegend;
class HeatStrip;

/// The strip with its legend, the choice of the muscle, and the way to earlier years.
class HeatCard : public Card {
    Q_OBJECT
public:
    explicit HeatCard(QWidget* parent = nullptr);

    void setHistory(HistoryPtr history);
    /// The day of the chosen workout; turns to its year.
    void setSelected(QDate day);
    HeatStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void dayChosen(QDate day, const std::vector<WorkoutId>& workouts);

private:
    void fillMuscles();
    void showMuscle();
    void turn(int years);
    void showYear();
    Muscle muscle() const;

    HistoryPtr m_history;
    HeatDays m_days;
    HeatStrip* m_strip;
    HeatLegend* m_legend;
    ChoiceBox* m_muscle;
    QPushButton* m_earlier;
    QPushButton* m_later;
    int m_yearsBack = 0;
};

} // namespace settheory
