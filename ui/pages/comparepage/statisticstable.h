// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <QWidget>

namespace settheory {

/// One line of "Statistics": what it is called, and the figure.
struct StatisticLine {
    QString name;
    QString figure;
    QString remark; ///< what to know about it
};
/// Second views of the main measure, for those who want them: never needed to read the answer.
std::vector<StatisticLine> statisticLines(const MeasureAnswer& main);

/// The lines as a table, for behind "Statistics ▸".
class StatisticsTable : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsTable(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer);
};

} // namespace settheory
