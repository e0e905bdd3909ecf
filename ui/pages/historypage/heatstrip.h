// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/historypage/heatdays.h"

#include <QWidget>

namespace settheory {

/// A year of days, weeks from left to right: shaded by hard sets, outlined where the effort is unknown, with
/// the shape of the chosen muscle's protocol. Arrow keys walk from day to day, Enter or a click chooses one.
class HeatStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWeeks = 53;

    explicit HeatStrip(QWidget* parent = nullptr);

    void setDays(HeatDays days);
    /// The last day that is shown; the strip ends with its week.
    void setLastDay(QDate day);
    void setSelected(QDate day); ///< null: none
    QDate firstDay() const { return m_firstDay; } ///< that is shown: the first day of a week
    QDate lastDay() const { return m_lastDay; }
    QRectF cellOf(QDate day) const; ///< empty where it is not shown
    QString wordsFor(QDate day) const; ///< "Tue 17 Nov 2026: 14 hard sets, straight sets"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day); ///< a day with a workout
    void edgeReached(int weeks); ///< the walk wants to go on: earlier (negative) or later

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QDate dayAt(const QPointF& point) const; ///< null beside the cells
    void moveCursor(int days);
    void announce();
    void paintLabels(QPainter& painter) const;
    void paintDay(QPainter& painter, QDate day) const;

    HeatDays m_days;
    HeatScale m_scale;
    QDate m_firstDay, m_lastDay, m_selected, m_cursor;
};

} // namespace settheory
