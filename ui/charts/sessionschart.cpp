// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sessionschart.h"

#include "ui/charts/focusframe.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/theme/protocolmark.h"
#include "ui/theme/theme.h"

#include <QToolTip>

#include <algorithm>
#include <limits>
#include <map>

namespace settheory {
namespace {

constexpr int kReach = 16; // pixels
constexpr double kDay = 86400;

double timeOf(const SessionPoint& point)
{
    return static_cast<double>(point.startedAt.instant());
}

QCPScatterStyle markFor(const ProtocolChoice& choice, const Theme& theme)
{
    const QColor colour = protocolColour(choice.representative(), theme);
    QTransform scale;
    scale.scale(4.5, 4.5);
    QPainterPath path = scale.map(protocolShape(choice.representative()));
    return QCPScatterStyle(
        path, QPen(Qt::NoPen), QBrush(colour), 6); // the size at which a path is drawn as it is
}

} // namespace

SessionsChart::SessionsChart(QWidget* parent)
    : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sessions over time"));
    setMouseTracking(true);
    setNoAntialiasingOnDrag(false);
    setBackground(QBrush(Qt::NoBrush));
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    axisRect()->setBackground(QBrush(Qt::NoBrush));
    const auto dates = QSharedPointer<QCPAxisTickerDateTime>::create();
    dates->setDateTimeFormat(QStringLiteral("MMM"));
    dates->setTickCount(6);
    // Months begin here: counted from 1970 in UTC, they would end west of Greenwich, and some are too short.
    dates->setTickOrigin(QDateTime(QDate(2000, 1, 1), QTime(0, 0)));
    xAxis->setTicker(dates);
}

void SessionsChart::setAnswer(const Answer& answer, MassUnit shownIn)
{
    m_a = answer.question.a;
    m_b = answer.question.b;
    m_unit = shownIn;
    m_points.clear();
    m_measure = nullptr;
    m_pointed = -1;
    if (!answer.measures.empty()) {
        m_measure = answer.measures.front().measure;
        m_points = answer.measures.front().sessions;
    }
    std::ranges::stable_sort(m_points, {}, timeOf);
    draw();
}

void SessionsChart::draw()
{
    clearPlottables();
    m_ring = nullptr;
    dressAxes();
    for (const bool isB : {false, true}) {
        addTrends(isB);
        addMarks(isB);
    }
    m_ring = addGraph();
    m_ring->setLineStyle(QCPGraph::lsNone);
    m_ring->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Theme::of(this).accent, 2), QBrush(Qt::NoBrush), 18));
    if (!m_points.empty()) {
        const auto [low, high] = std::ranges::minmax(m_points, {}, &SessionPoint::value);
        const double room = std::max((high.value - low.value) * 0.18, std::abs(high.value) * 0.02 + 1e-9);
        yAxis->setRange(low.value - room, high.value + room);
        xAxis->setRange(timeOf(m_points.front()) - 5 * kDay, timeOf(m_points.back()) + 5 * kDay);
        const bool years = timeOf(m_points.back()) - timeOf(m_points.front()) > 400 * kDay;
        static_cast<QCPAxisTickerDateTime*>(xAxis->ticker().data())
            ->setDateTimeFormat(years ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
    }
    replot();
}

void SessionsChart::dressAxes()
{
    const Theme& theme = Theme::of(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(theme.muted);
        axis->setBasePen(QPen(Qt::NoPen));
        axis->setTickPen(QPen(Qt::NoPen));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->grid()->setZeroLinePen(QPen(Qt::NoPen));
        axis->grid()->setPen(QPen(theme.line, 1));
    }
    xAxis->grid()->setVisible(false);
    yAxis->ticker()->setTickCount(4);
    yAxis->setNumberFormat(QStringLiteral("gb"));
    yAxis->setTickLabelPadding(8);
}

void SessionsChart::addMarks(bool isB)
{
    QCPGraph* graph = addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setPen(QPen(Qt::NoPen)); // else marks are drawn with an edge in it
    graph->setScatterStyle(markFor(isB ? m_b : m_a, Theme::of(this)));
    for (const SessionPoint& point : m_points) {
        if (point.isB == isB)
            graph->addData(timeOf(point), point.value);
    }
}

void SessionsChart::addTrends(bool isB)
{
    std::map<int, QCPGraph*> stretches;
    const QColor colour = protocolColour((isB ? m_b : m_a).representative(), Theme::of(this));
    for (const SessionPoint& point : m_points) {
        if (point.isB != isB || !point.fitted)
            continue;
        QCPGraph*& graph = stretches[point.stretch];
        if (!graph) {
            graph = addGraph();
            graph->setPen(QPen(colour, 1, Qt::DashLine));
        }
        graph->addData(timeOf(point), *point.fitted);
    }
}

int SessionsChart::nearest(QPoint position) const
{
    int found = -1;
    double closest = kReach;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF mark(xAxis->coordToPixel(timeOf(m_points[i])), yAxis->coordToPixel(m_points[i].value));
        const double distance = QLineF(mark, QPointF(position)).length();
        if (distance <= closest) {
            closest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

QString SessionsChart::textOf(int session) const
{
    if (session < 0 || session >= sessionCount() || !m_measure)
        return {};
    const SessionPoint& point = m_points[static_cast<std::size_t>(session)];
    return tr("%1, %2: %3")
        .arg(format::date(point.startedAt.date()), (point.isB ? m_b : m_a).name(),
            format::measured(point.value, m_measure->unit, m_unit));
}

void SessionsChart::point(int session, bool withTip)
{
    m_pointed = session;
    m_ring->data()->clear();
    if (session >= 0) {
        const SessionPoint& p = m_points[static_cast<std::size_t>(session)];
        m_ring->addData(timeOf(p), p.value);
        setAccessibleDescription(textOf(session));
        if (withTip) {
            const QPoint at(static_cast<int>(xAxis->coordToPixel(timeOf(p))),
                static_cast<int>(yAxis->coordToPixel(p.value)));
            QToolTip::showText(mapToGlobal(at), format::tip(textOf(session)), this);
        }
    } else if (withTip) {
        QToolTip::hideText();
    }
    setCursor(session >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    replot(QCustomPlot::rpQueuedReplot);
}

void SessionsChart::mouseMoveEvent(QMouseEvent* event)
{
    const int session = nearest(event->pos());
    if (session != m_pointed)
        point(session, true);
}

void SessionsChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int session = nearest(event->pos());
    if (session >= 0)
        Q_EMIT workoutWanted(m_points[static_cast<std::size_t>(session)].workout);
}

void SessionsChart::keyPressEvent(QKeyEvent* event)
{
    const int last = sessionCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        point(m_pointed < 0 ? last : std::max(0, m_pointed - 1), true);
        break;
    case Qt::Key_Right:
        point(std::min(last, m_pointed + 1), true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed >= 0)
            Q_EMIT workoutWanted(m_points[static_cast<std::size_t>(m_pointed)].workout);
        break;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void SessionsChart::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    drawFocusFrame(*this);
}

void SessionsChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QCustomPlot::changeEvent(event);
}

} // namespace settheory
