// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/protocolchip.h"

#include "ui/theme/protocolmark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace settheory {
namespace {

// In heights of its line of text, so that it grows with the font.
constexpr double kPadding = 0.62;
constexpr double kGap = 0.44;
constexpr double kMark = 0.69;
constexpr double kAround = 0.44;

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSizeF protocolChipSize(const QFont& font, const QString& words)
{
    const QFontMetricsF metrics(chipFont(font));
    const double line = metrics.height();
    return {(kPadding + kMark + kGap + kPadding) * line + metrics.horizontalAdvance(words),
        std::round((1 + kAround) * line)};
}

void drawProtocolChip(QPainter& painter, const QPointF& topLeft, const QFont& font, Protocol protocol,
    const QString& words, const QPalette& palette)
{
    const Theme& theme = Theme::of(palette);
    const QRectF rect(topLeft, protocolChipSize(font, words));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(protocolColour(protocol, theme), theme.surface, theme.dark ? 0.16 : 0.14));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const double line = QFontMetricsF(chipFont(font)).height();
    const double side = kMark * line;
    const QRectF mark(rect.left() + kPadding * line, rect.center().y() - side / 2, side, side);
    drawProtocolMark(painter, mark, protocol, theme);
    painter.setFont(chipFont(font));
    painter.setPen(theme.text);
    painter.drawText(
        rect.adjusted((kPadding + kMark + kGap) * line, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
    painter.restore();
}

ProtocolChip::ProtocolChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProtocol(Protocol::Straight);
}

void ProtocolChip::setProtocol(Protocol protocol, const QString& words)
{
    m_protocol = protocol;
    m_words = words.isEmpty() ? nameOf(protocol) : words;
    setAccessibleName(tr("Protocol: %1").arg(m_words));
    updateGeometry();
    update();
}

QSize ProtocolChip::sizeHint() const
{
    const QSizeF size = protocolChipSize(font(), m_words);
    return {qCeil(size.width()), qCeil(size.height())};
}

void ProtocolChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawProtocolChip(painter, {0, 0}, font(), m_protocol, m_words, palette());
}

} // namespace settheory
