// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace settheory {

class RepairBar;
struct DetailBlock;

/// The chosen workout by block, and what can be done with it.
class WorkoutDetail : public Card {
    Q_OBJECT
public:
    explicit WorkoutDetail(QWidget* parent = nullptr);

    /// Null: no workout is chosen.
    void showWorkout(const Log& log, MeasuredPtr measured, int thisYear);
    QPushButton* repeatButton() const { return m_repeat; }
    QPushButton* editButton() const { return m_edit; }
    RepairBar* repairBar() const { return m_repair; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* blockView(const DetailBlock& block);
    void arrange();

    QLabel* m_title;
    QLabel* m_facts;
    QPushButton* m_repeat;
    QPushButton* m_edit;
    RepairBar* m_repair;
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<QWidget*> m_views; ///< one for each block
    int m_columns = 0;
};

} // namespace settheory
