// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/restring.h"

#include "ui/format/tabular.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace settheory {
namespace {

constexpr double kLarge = 300; // pixels: what is read from afar is drawn finer

} // namespace

RestRing::RestRing(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RestRing::setFace(const QString& clock, const QString& caption, double share, bool isOver)
{
    m_clock = clock;
    m_caption = caption;
    m_share = std::clamp(share, 0.0, 1.0);
    m_isOver = isOver;
    const QString name = tr("Rest %1 %2").arg(clock, caption);
    if (name != accessibleName())
        setAccessibleName(name); // told to screen readers
    update();
}

void RestRing::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void RestRing::setDiameter(int pixels)
{
    m_diameter = pixels;
    updateGeometry();
}

void RestRing::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const bool isLarge = side > kLarge;
    const double pen = side * (isLarge ? 0.05 : 0.065);
    QRectF ring(0, 0, side - pen - 1, side - pen - 1);
    ring.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme.line, pen));
    painter.drawEllipse(ring);
    if (m_share > 0) {
        painter.setPen(QPen(m_isOver ? theme.caution : theme.accent, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -qRound(m_share * 360 * 16));
    }
    QFont huge = font();
    huge.setPixelSize(qRound(side
        * (m_clock.size() > 5                   ? 0.19
                : isLarge && m_clock.size() < 5 ? 0.29
                                                : 0.25)));
    huge.setWeight(QFont::Bold);
    painter.setFont(huge);
    painter.setPen(theme.text);
    const QRectF middle = ring.adjusted(pen, 0, -pen, 0);
    drawTabular(
        painter, middle.translated(0, m_caption.isEmpty() ? 0 : -side * 0.03), Qt::AlignCenter, m_clock);
    QFont small = font();
    small.setPixelSize(std::max(QFontInfo(small).pixelSize() * 9 / 10, qRound(side * 0.053)));
    painter.setFont(small);
    painter.setPen(theme.muted);
    drawTabular(painter,
        QRectF(middle.left(), middle.center().y() + side * 0.11, middle.width(), side * 0.16),
        Qt::AlignCenter, m_caption);
}

} // namespace settheory
