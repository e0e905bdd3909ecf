// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/protocolmark.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace settheory {
namespace {

enum class Shape {
    Disc,
    TriangleUp,
    TriangleDown,
    TriangleRight,
    TriangleLeft,
    Diamond,
    Square,
    Pentagon,
    Hexagon,
    FourDots,
    Steps,
    StepsDown,
    Bowtie,
    TwoBars,
    TwoDiscs,
    Star,
    Ring,
    RingTriangle,
    RingSquare,
    Cross,
    Hyphen,
};

struct Look {
    QRgb light, dark; ///< 0: the token of the theme
    Shape shape;
};

// In the order of the protocols. Those with 0 take straight, preExhaustion or drop from the theme.
constexpr std::array<Look, kProtocolCount> kLooks = {{
    {0, 0, Shape::Disc}, // straight
    {0, 0, Shape::TriangleUp}, // pre-exhaustion, superset
    {0, 0, Shape::TriangleDown}, // pre-exhaustion, sequential
    {0, 0, Shape::TriangleRight}, // pre-exhaustion, opener
    {0x0F8484, 0x3CC2BC, Shape::Diamond}, // post-exhaustion
    {0xB03A78, 0xE887B8, Shape::TriangleLeft}, // synergist
    {0x8C6A12, 0xD6B654, Shape::RingTriangle}, // pre-activation
    {0xA8452C, 0xE59A80, Shape::RingSquare}, // exhaustive opener
    {0, 0, Shape::Square}, // drop sets
    {0xB04AB0, 0xDB8FDB, Shape::Pentagon}, // rest-pause
    {0x5560C8, 0x98A2F2, Shape::Hexagon}, // myo-reps
    {0x6A4A9C, 0xB7A0E4, Shape::FourDots}, // cluster
    {0x4C7A1E, 0x9CCB62, Shape::Steps}, // pyramid
    {0x2E7D5B, 0x6CC7A0, Shape::StepsDown}, // back-off
    {0x1B7F9E, 0x5CC0E0, Shape::TwoDiscs}, // compound set
    {0x2F6F73, 0x7FC4C6, Shape::Bowtie}, // antagonist superset
    {0x4F7288, 0x93B7CC, Shape::TwoBars}, // superset, unrelated
    {0xA0561F, 0xE0A878, Shape::Star}, // giant set
    {0x7A6A2C, 0xC9BA78, Shape::Ring}, // circuit
    {0x626C79, 0x9AA4B1, Shape::Cross}, // mixed
    {0x626C79, 0x9AA4B1, Shape::Hyphen}, // unclear
}};

// Corners on a circle, the first at `turn` (a share of the whole turn, 0 is up).
QPainterPath polygon(int corners, double turn, double radius, double innerRadius = 0)
{
    QPolygonF points;
    const int steps = innerRadius > 0 ? corners * 2 : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * std::numbers::pi * (turn + double(i) / steps);
        const double r = innerRadius > 0 && i % 2 == 1 ? innerRadius : radius;
        points << QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(double turnDegrees)
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{0, -0.9}, {1, 0.85}, {-1, 0.85}}));
    path.closeSubpath();
    return QTransform().rotate(turnDegrees).map(path);
}

QPainterPath rects(std::initializer_list<QRectF> all)
{
    QPainterPath path;
    for (const QRectF& rect : all)
        path.addRect(rect);
    return path;
}

QPainterPath discs(std::initializer_list<QPointF> centres, double radius)
{
    QPainterPath path;
    for (const QPointF& centre : centres)
        path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath hollow(const QPainterPath& path, double hole)
{
    return path.subtracted(QTransform::fromScale(hole, hole).map(path));
}

QPainterPath pathOf(Shape shape)
{
    switch (shape) {
    case Shape::Disc:
        return discs({{0, 0}}, 0.9);
    case Shape::TriangleUp:
        return triangle(0);
    case Shape::TriangleDown:
        return triangle(180);
    case Shape::TriangleRight:
        return triangle(90);
    case Shape::TriangleLeft:
        return triangle(-90);
    case Shape::Diamond:
        return polygon(4, 0, 1);
    case Shape::Square:
        return rects({{-0.82, -0.82, 1.64, 1.64}});
    case Shape::Pentagon:
        return polygon(5, 0, 1);
    case Shape::Hexagon:
        return polygon(6, 0.25, 1);
    case Shape::FourDots:
        return discs({{-0.5, -0.5}, {0.5, -0.5}, {-0.5, 0.5}, {0.5, 0.5}}, 0.42);
    case Shape::Steps:
        return rects({{-1, 0.3, 0.6, 0.6}, {-0.3, -0.3, 0.6, 1.2}, {0.4, -0.9, 0.6, 1.8}});
    case Shape::StepsDown:
        return rects({{-1, -0.9, 0.6, 1.8}, {-0.3, 0, 0.6, 0.9}, {0.4, 0, 0.6, 0.9}});
    case Shape::Bowtie: {
        QPainterPath path;
        path.addPolygon(QPolygonF({{-1, -0.8}, {0, 0}, {-1, 0.8}, {-1, -0.8}}));
        path.addPolygon(QPolygonF({{1, -0.8}, {0, 0}, {1, 0.8}, {1, -0.8}}));
        return path;
    }
    case Shape::TwoBars:
        return rects({{-0.8, -0.85, 0.6, 1.7}, {0.2, -0.85, 0.6, 1.7}});
    case Shape::TwoDiscs:
        return discs({{-0.5, 0}, {0.5, 0}}, 0.48);
    case Shape::Star:
        return polygon(5, 0, 1, 0.42);
    case Shape::Ring:
        return hollow(discs({{0, 0}}, 0.95), 0.55);
    case Shape::RingTriangle: {
        QPainterPath hole;
        hole.addPolygon(QPolygonF({{0, -0.25}, {0.45, 0.52}, {-0.45, 0.52}}));
        hole.closeSubpath();
        return triangle(0).subtracted(hole);
    }
    case Shape::RingSquare:
        return hollow(rects({{-0.85, -0.85, 1.7, 1.7}}), 0.52);
    case Shape::Cross:
        return QTransform().rotate(45).map(rects({{-0.25, -1, 0.5, 2}}).united(rects({{-1, -0.25, 2, 0.5}})));
    case Shape::Hyphen:
        return rects({{-0.9, -0.25, 1.8, 0.5}});
    }
    return {};
}

} // namespace

QColor protocolColour(Protocol protocol, const Theme& theme)
{
    if (protocol == Protocol::Straight)
        return theme.straight;
    if (isPreExhaustion(protocol))
        return theme.preExhaustion;
    if (protocol == Protocol::DropSets)
        return theme.drop;
    const Look& look = kLooks[static_cast<std::size_t>(protocol)];
    return QColor(theme.dark ? look.dark : look.light);
}

QPainterPath protocolShape(Protocol protocol)
{
    return pathOf(kLooks[static_cast<std::size_t>(protocol)].shape);
}

void drawProtocolMark(QPainter& painter, const QRectF& rect, Protocol protocol, const Theme& theme)
{
    const double radius = std::min(rect.width(), rect.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(protocolColour(protocol, theme));
    painter.drawPath(protocolShape(protocol));
    painter.restore();
}

QIcon protocolIcon(Protocol protocol, const Theme& theme)
{
    constexpr int kSize = 12;
    constexpr int kDensity = 4; // sharp on any screen
    QPixmap pixmap(kDensity * kSize, kDensity * kSize);
    pixmap.setDevicePixelRatio(kDensity);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawProtocolMark(painter, QRectF(1, 1, kSize - 2, kSize - 2), protocol, theme);
    return QIcon(pixmap);
}

} // namespace settheory
