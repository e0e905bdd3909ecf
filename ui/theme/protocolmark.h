// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protocol.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainterPath>

class QPainter;

namespace settheory {

/// A protocol's colour and shape, everywhere the same. Both, because colour alone says nothing to many eyes.
QColor protocolColour(Protocol protocol, const Theme& theme);
/// Within −1 … 1 in both directions, about the same area for all; for QCPScatterStyle scale it first.
QPainterPath protocolShape(Protocol protocol);
/// The shape in its colour, centred in the rectangle and as large as fits.
void drawProtocolMark(QPainter& painter, const QRectF& rect, Protocol protocol, const Theme& theme);
/// The same as an icon for lists, 12 pixels wide.
QIcon protocolIcon(Protocol protocol, const Theme& theme);

} // namespace settheory
