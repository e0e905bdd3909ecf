// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/protocolchip.h"

#include "ui/theme/protocolmark.h"

#include <QFontMetricsF>
#include <QPainter>

namespace settheory {
namespace {

constexpr double kPadding = 10;
constexpr double kGap = 7;
constexpr double kMark = 11;

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
    return {kPadding + kMark + kGap + metrics.horizontalAdvance(words) + kPadding, metrics.height() + 7};
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
    const QRectF mark(rect.left() + kPadding, rect.center().y() - kMark / 2, kMark, kMark);
    drawProtocolMark(painter, mark, protocol, theme);
    painter.setFont(chipFont(font));
    painter.setPen(theme.text);
    painter.drawText(
        rect.adjusted(kPadding + kMark + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
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
