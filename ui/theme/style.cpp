// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace settheory {
namespace {

void drawTick(QPainter* painter, const QRectF& box, const QColor& colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.30);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tick);
}

void drawIndicator(const QStyleOption* option, QPainter* painter, const QWidget* widget, bool isRound)
{
    // A style sheet makes the ground of boxes transparent, and their palette tells nothing then.
    const Theme& theme = widget ? Theme::of(widget->window()) : Theme::of(option->palette);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const double radius = isRound ? box.width() / 2 : 4;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || focused ? theme.accent : theme.muted, focused ? 2 : 1.2));
    painter->setBrush(on ? theme.accent : theme.surface);
    painter->drawRoundedRect(box, radius, radius);
    if (on && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.onAccent);
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on) {
        drawTick(painter, box, theme.onAccent);
    }
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawIndicator(option, painter, widget, false);
    else if (element == PE_IndicatorRadioButton)
        drawIndicator(option, painter, widget, true);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_ItemView_ActivateItemOnSingleClick || hint == SH_UnderlineShortcut)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace settheory
