// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/controls.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QWidget>

namespace settheory {
namespace {

bool isInside(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

bool isControl(const QWidget& widget, const QWidget& shown)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled()
        && widget.window() == shown.window() && !widget.focusProxy() && !isInside(widget);
}

} // namespace

std::vector<QWidget*> controlsIn(QWidget& shown)
{
    std::vector<QWidget*> controls;
    for (QWidget* widget : shown.findChildren<QWidget*>()) {
        if (isControl(*widget, shown))
            controls.push_back(widget);
    }
    return controls;
}

QWidget* nextByTab(QWidget& control)
{
    for (QWidget* next = control.nextInFocusChain(); next && next != &control;
         next = next->nextInFocusChain()) {
        if (isControl(*next, control))
            return next;
    }
    return nullptr;
}

} // namespace settheory
