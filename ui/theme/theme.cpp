// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QWidget>

namespace settheory {

const Theme& Theme::light()
{
    static const Theme kTheme = {
        .dark = false,
        .ground = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .line = QColor(0xE1E4E9),
        .text = QColor(0x1A1F26),
        .muted = QColor(0x626C79),
        .faint = QColor(0x9AA3AF),
        .accent = QColor(0x1F5FBF),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xEAF1FB),
        .straight = QColor(0x1F6FC4),
        .preExhaustion = QColor(0xD9660B),
        .drop = QColor(0x7E57C2),
        .good = QColor(0x1E8E5A),
        .caution = QColor(0xB7791F),
        .bad = QColor(0xC0392B),
    };
    return kTheme;
}

const Theme& Theme::darkOne()
{
    static const Theme kTheme = {
        .dark = true,
        .ground = QColor(0x14171B),
        .surface = QColor(0x1C2026),
        .line = QColor(0x2D333B),
        .text = QColor(0xE7EAEE),
        .muted = QColor(0x9AA4B1),
        .faint = QColor(0x6B7582),
        .accent = QColor(0x6AA5F0),
        .onAccent = QColor(0x10151C),
        .selection = QColor(0x223049),
        .straight = QColor(0x5AA2EE),
        .preExhaustion = QColor(0xF08A3C),
        .drop = QColor(0xA98BE0),
        .good = QColor(0x4CC38A),
        .caution = QColor(0xE0A84B),
        .bad = QColor(0xF07167),
    };
    return kTheme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkOne() : light();
}

const Theme& Theme::of(const QWidget* widget)
{
    return of(widget ? widget->palette() : QPalette());
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QColor blended(const QColor& top, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(
        mix(top.red(), ground.red()), mix(top.green(), ground.green()), mix(top.blue(), ground.blue()));
}

} // namespace settheory
