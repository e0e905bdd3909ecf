// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distributionchart.h"

#include "core/stats/describe.h"
#include "ui/charts/focusframe.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/theme/protocolmark.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace settheory {
namespace {

constexpr double kAxis = 26, kMark = 9, kReach = 12, kRight = 14; // pixels
constexpr int kBins = 60; // columns of marks over the whole range
constexpr int kTicks = 5;

} // namespace

DistributionChart::DistributionChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Sessions by size"));
}

void DistributionChart::setAnswer(const Answer& answer, MassUnit shownIn)
{
    if (!answer.measures.empty())
        setMeasure(answer.question, answer.measures.front(), shownIn);
}

void DistributionChart::setMeasure(const Question& question, const MeasureAnswer& measure, MassUnit shownIn)
{
    m_a = question.a;
    m_b = question.b;
    m_unit = shownIn;
    m_marks.clear();
    m_measure = measure.measure;
    m_pointed = -1;
    for (const SessionPoint& session : measure.sessions)
        m_marks.push_back({session});
    std::ranges::stable_sort(m_marks, {}, [](const Mark& mark) { return mark.session.value; });
    for (const bool isB : {false, true}) {
        std::vector<double> values;
        for (const Mark& mark : m_marks)
            if (mark.session.isB == isB)
                values.push_back(mark.session.value);
        m_quartiles[isB] = values.empty() ? std::nullopt
                                          : std::optional(Quartiles{*stats::quantile(values, 0.25),
                                              *stats::quantile(values, 0.5), *stats::quantile(values, 0.75)});
    }
    if (!m_marks.empty()) {
        m_low = m_marks.front().session.value;
        m_high = m_marks.back().session.value;
        const double room = std::max((m_high - m_low) * 0.05, std::abs(m_high) * 0.01 + 1e-9);
        m_low -= room;
        m_high += room;
    }
    stack();
    update();
}

/// Marks of one column stand above and below each other, so that none hides another.
void DistributionChart::stack()
{
    std::map<std::pair<bool, int>, int> columns;
    for (Mark& mark : m_marks) {
        const auto bin = static_cast<int>((mark.session.value - m_low) / (m_high - m_low) * kBins);
        const int place = columns[{mark.session.isB, bin}]++;
        mark.layer = place % 2 == 1 ? (place + 1) / 2 : -place / 2;
    }
}

double DistributionChart::left() const
{
    const QFontMetricsF metrics(font());
    return 26
        + std::max(metrics.horizontalAdvance(shortNameOf(m_a.representative())),
            metrics.horizontalAdvance(shortNameOf(m_b.representative())));
}

double DistributionChart::x(double value) const
{
    return left() + kRight + (value - m_low) / (m_high - m_low) * (width() - left() - 2 * kRight);
}

double DistributionChart::rowMiddle(bool isB) const
{
    return (height() - kAxis) * (isB ? 0.75 : 0.25);
}

QPointF DistributionChart::placeOf(const Mark& mark) const
{
    const double room = (height() - kAxis) / 4 - kMark / 2;
    return {x(mark.session.value),
        rowMiddle(mark.session.isB) + std::clamp(-mark.layer * (kMark - 1), -room, room)};
}

void DistributionChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marks.empty() || !m_measure)
        return;
    drawAxis(painter);
    for (const bool isB : {false, true})
        drawRow(painter, isB);
    if (m_pointed >= 0) {
        painter.setPen(QPen(Theme::of(this).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(m_marks[static_cast<std::size_t>(m_pointed)]), 9, 9);
    }
    painter.end();
    drawFocusFrame(*this);
}

void DistributionChart::drawAxis(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    double step = std::pow(10, std::floor(std::log10((m_high - m_low) / kTicks)));
    for (const double times : {2.0, 2.5, 2.0}) // 1, 2, 5, 10
        if ((m_high - m_low) / step > kTicks + 1)
            step *= times;
    for (double tick = std::ceil(m_low / step) * step; tick <= m_high; tick += step) {
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(x(tick), 4), QPointF(x(tick), height() - kAxis));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x(tick) - 50, height() - kAxis + 4, 100, kAxis - 4), Qt::AlignCenter,
            format::measured(tick, m_measure->unit, m_unit));
    }
}

void DistributionChart::drawRow(QPainter& painter, bool isB) const
{
    const Theme& theme = Theme::of(this);
    const Protocol protocol = (isB ? m_b : m_a).representative();
    const QColor colour = protocolColour(protocol, theme);
    const double middle = rowMiddle(isB);
    painter.setFont(font());
    painter.setPen(theme.text);
    drawProtocolMark(painter, QRectF(2, middle - 5, 10, 10), protocol, theme);
    painter.drawText(
        QRectF(18, middle - 12, left() - 18, 24), Qt::AlignVCenter | Qt::AlignLeft, shortNameOf(protocol));
    const double tall = (height() - kAxis) / 2 - 14;
    if (const auto& quartiles = m_quartiles[isB]) {
        const QRectF box(QPointF(x(quartiles->low), middle - tall / 2),
            QPointF(std::max(x(quartiles->high), x(quartiles->low) + 2), middle + tall / 2));
        painter.fillRect(box, blended(colour, theme.surface, 0.16));
        painter.setPen(QPen(colour, 2));
        painter.drawLine(
            QPointF(x(quartiles->median), box.top()), QPointF(x(quartiles->median), box.bottom()));
    }
    for (const Mark& mark : m_marks) {
        if (mark.session.isB == isB) {
            const QPointF place = placeOf(mark);
            drawProtocolMark(
                painter, QRectF(place.x() - kMark / 2, place.y() - kMark / 2, kMark, kMark), protocol, theme);
        }
    }
}

int DistributionChart::nearest(QPointF position) const
{
    int found = -1;
    double closest = kReach;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double distance = QLineF(placeOf(m_marks[i]), position).length();
        if (distance < closest) {
            closest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

QString DistributionChart::textOf(int session) const
{
    if (session < 0 || session >= sessionCount() || !m_measure)
        return {};
    const SessionPoint& point = m_marks[static_cast<std::size_t>(session)].session;
    return tr("%1, %2: %3")
        .arg(format::date(point.startedAt.date()), (point.isB ? m_b : m_a).name(),
            format::measured(point.value, m_measure->unit, m_unit));
}

void DistributionChart::point(int session)
{
    m_pointed = session;
    if (session >= 0) {
        setAccessibleDescription(textOf(session));
        QToolTip::showText(mapToGlobal(placeOf(m_marks[static_cast<std::size_t>(session)]).toPoint()),
            format::tip(textOf(session)), this);
    } else {
        QToolTip::hideText();
    }
    setCursor(session >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void DistributionChart::mouseMoveEvent(QMouseEvent* event)
{
    const int session = nearest(event->position());
    if (session != m_pointed)
        point(session);
}

void DistributionChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int session = nearest(event->position());
    if (session >= 0)
        Q_EMIT workoutWanted(m_marks[static_cast<std::size_t>(session)].session.workout);
}

void DistributionChart::keyPressEvent(QKeyEvent* event)
{
    const int last = sessionCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        point(m_pointed < 0 ? last : std::max(0, m_pointed - 1));
        break;
    case Qt::Key_Right:
        point(std::min(last, m_pointed + 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed >= 0)
            Q_EMIT workoutWanted(m_marks[static_cast<std::size_t>(m_pointed)].session.workout);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DistributionChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace settheory
