// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/published.h"
#include "ui/charts/forestaxis.h"

#include <QWidget>

namespace settheory {

/// One picture for the whole answer: for each measure the typical session of both protocols, and the
/// difference as a dot with its 95 % interval. Ratios share one axis in percent; differences stand below,
/// each measured in its own smallest difference worth knowing. The band is what is too small to matter.
class ForestChart : public QWidget {
    Q_OBJECT
public:
    explicit ForestChart(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer, MassUnit shownIn, bool allMeasures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What a row says, for the hover and for screen readers; empty where there is none.
    QString textOf(int row) const;
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    bool hasPublished() const; ///< whether a diamond is drawn
    /// Paints it as large as the widget is, for files and reports.
    void paintOn(QPainter& painter) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        MeasureAnswer answer;
        bool isMain = false;
        std::vector<PublishedFigure> published = {};
    };
    struct Columns {
        QRectF name, a, b, plot;
    };
    void takeRows(const Answer& answer, bool allMeasures);
    Columns columns() const;
    QRectF rowRect(std::size_t row) const;
    double ratioTop() const;
    bool isRatio(std::size_t row) const;
    double positionOf(const Row& row, double value) const;
    void drawHead(QPainter& painter, const Columns& columns) const;
    void drawGrid(QPainter& painter, const Columns& columns) const;
    void drawRow(QPainter& painter, const Columns& columns, std::size_t row) const;
    void drawEffect(QPainter& painter, const QRectF& plot, const Row& row) const;
    void drawPublished(QPainter& painter, const QRectF& plot, const Row& row) const;
    void drawWords(QPainter& painter, const QRectF& plot, const Row& row) const;
    QString effectText(const Row& row) const;
    QString headOf(const ProtocolChoice& choice) const;
    QString medianText(const Row& row, const ArmSummary& arm) const;

    std::vector<Row> m_rows; ///< ratios first, then differences
    std::size_t m_ratios = 0;
    ForestAxis m_axis = ForestAxis::reaching(0);
    ProtocolChoice m_a = Protocol::Straight;
    ProtocolChoice m_b = Protocol::PreExhaustionSuperset;
    MassUnit m_unit = MassUnit::Kilogram;
};

} // namespace settheory
