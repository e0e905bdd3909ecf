// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <QWidget>

namespace settheory {

/// One measure's sessions by size: every mark is a session, beneath them for each protocol the middle
/// half and the median. Hover says which session, a click or Enter opens it; the arrow keys walk by size.
class DistributionChart : public QWidget {
    Q_OBJECT
public:
    explicit DistributionChart(QWidget* parent = nullptr);
    /// The main measure.
    void setAnswer(const Answer& answer, MassUnit shownIn);
    void setMeasure(const Question& question, const MeasureAnswer& measure, MassUnit shownIn);
    int sessionCount() const { return static_cast<int>(m_marks.size()); }
    QString textOf(int session) const; ///< "Tue 24 Nov 2026, Straight sets: 24 reps"
    QSize sizeHint() const override { return {600, 200}; }

Q_SIGNALS:
    void workoutWanted(const WorkoutId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Mark {
        SessionPoint session;
        int layer = 0; ///< 0 in the middle of its row, then 1 above, −1 below, 2, −2 …
    };
    struct Quartiles {
        double low = 0, median = 0, high = 0;
    };
    void stack();
    double left() const;
    double x(double value) const;
    double rowMiddle(bool isB) const;
    QPointF placeOf(const Mark& mark) const;
    int nearest(QPointF position) const; ///< −1: none within reach
    void point(int session);
    void drawAxis(QPainter& painter) const;
    void drawRow(QPainter& painter, bool isB) const;

    std::vector<Mark> m_marks; ///< by size
    std::optional<Quartiles> m_quartiles[2];
    ProtocolChoice m_a = Protocol::Straight;
    ProtocolChoice m_b = Protocol::PreExhaustionSuperset;
    const Measure* m_measure = nullptr;
    MassUnit m_unit = MassUnit::Kilogram;
    double m_low = 0, m_high = 1;
    int m_pointed = -1;
};

} // namespace settheory
