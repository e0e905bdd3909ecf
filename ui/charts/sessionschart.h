// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <qcustomplot.h>

namespace settheory {

/// The main measure over time: every mark is a session, dashed lines are the fitted trends. Hover says which,
/// a click or Enter opens it; the arrow keys walk from mark to mark.
class SessionsChart : public QCustomPlot {
    Q_OBJECT
public:
    explicit SessionsChart(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer, MassUnit shownIn);
    int sessionCount() const { return static_cast<int>(m_points.size()); }
    QString textOf(int session) const; ///< "Tue 24 Nov 2026: 24 reps"

Q_SIGNALS:
    void workoutWanted(const WorkoutId& id);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override { return {600, 210}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

private:
    void draw();
    void dressAxes();
    void addMarks(bool isB);
    void addTrends(bool isB);
    int nearest(QPoint position) const; ///< −1: none within reach
    void point(int session, bool withTip);

    std::vector<SessionPoint> m_points;
    ProtocolChoice m_a = Protocol::Straight;
    ProtocolChoice m_b = Protocol::PreExhaustionSuperset;
    const Measure* m_measure = nullptr;
    MassUnit m_unit = MassUnit::Kilogram;
    int m_pointed = -1;
    QCPGraph* m_ring = nullptr; ///< around the mark that is pointed at
};

} // namespace settheory
