// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/protocolmark.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QWidget>

#include <gtest/gtest.h>

#include <cmath>

namespace settheory {
namespace {

double luminance(const QColor& colour)
{
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

class ThemeColours : public testing::TestWithParam<const Theme*> { };

TEST_P(ThemeColours, LetReadingTextMeetTheContrastOfWcagAa)
{
    const Theme& theme = *GetParam();
    for (const QColor& ground : {theme.ground, theme.surface, theme.selection}) {
        EXPECT_GE(contrast(theme.text, ground), 4.5);
        EXPECT_GE(contrast(theme.muted, ground), 4.5);
    }
    EXPECT_GE(contrast(theme.onAccent, theme.accent), 4.5);
}

TEST_P(ThemeColours, GiveEveryProtocolAMarkThatIsSeen)
{
    const Theme& theme = *GetParam();
    for (const ProtocolRow& row : protocolRows()) {
        EXPECT_GE(contrast(protocolColour(row.protocol, theme), theme.surface), 3.0) << row.key;
        EXPECT_FALSE(protocolShape(row.protocol).isEmpty()) << row.key;
        EXPECT_TRUE(QRectF(-1.01, -1.01, 2.02, 2.02).contains(protocolShape(row.protocol).boundingRect()))
            << row.key;
    }
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeColours, testing::Values(&Theme::light(), &Theme::darkOne()));

TEST(ProtocolMarks, AreNeverToldApartByColourAlone)
{
    const auto rows = protocolRows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = i + 1; j < rows.size(); ++j)
            EXPECT_NE(protocolShape(rows[i].protocol), protocolShape(rows[j].protocol))
                << rows[i].key << rows[j].key;
    }
}

TEST(ThemeSwitch, ReachesWidgetsThatExistAtOnce)
{
    ThemeSwitch themes;
    QWidget widget;
    widget.show();
    themes.choose(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    EXPECT_TRUE(Theme::of(&widget).dark);
    themes.choose(ThemeChoice::Light);
    QCoreApplication::processEvents();
    EXPECT_FALSE(Theme::of(&widget).dark);
}

TEST(ThemeSwitch, IsLightWhereTheDesktopSaysNothing)
{
    ThemeSwitch themes;
    themes.choose(ThemeChoice::Dark);
    themes.choose(ThemeChoice::System);
    EXPECT_FALSE(Theme::of(QApplication::palette()).dark);
    themes.choose(ThemeChoice::Light);
}

TEST(StyleSheet, LeavesNoTokenUnfilled)
{
    EXPECT_FALSE(styleSheet(Theme::light()).contains(QLatin1Char('@')));
}

} // namespace
} // namespace settheory
