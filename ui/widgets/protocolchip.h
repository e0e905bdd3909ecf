// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protocol.h"

#include <QWidget>

namespace settheory {

/// The size and the drawing of a chip, for delegates that paint many.
QSizeF protocolChipSize(const QFont& font, const QString& words);
void drawProtocolChip(QPainter& painter, const QPointF& topLeft, const QFont& font, Protocol protocol,
    const QString& words, const QPalette& palette);

/// A protocol as a small pill: its shape in its colour, its name in the colour of text, on a tinted ground.
class ProtocolChip : public QWidget {
    Q_OBJECT
public:
    explicit ProtocolChip(QWidget* parent = nullptr);
    /// The words default to the protocol's full name.
    void setProtocol(Protocol protocol, const QString& words = {});
    Protocol protocol() const { return m_protocol; }
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Protocol m_protocol = Protocol::Straight;
    QString m_words;
};

} // namespace settheory
