// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tabular.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

TEST(TabularText, IsEquallyWideWhateverTheDigits)
{
    const QFontMetricsF metrics(QApplication::font());
    EXPECT_DOUBLE_EQ(tabularWidth(metrics, u"1:11"), tabularWidth(metrics, u"0:48"));
    EXPECT_GT(tabularWidth(metrics, u"10:00"), tabularWidth(metrics, u"1:00"));
}

// The colon of a clock stays where it is while the seconds run.
TEST(TabularText, KeepsItsColonsInPlace)
{
    const auto columnOfInk = [](const QString& text) {
        QImage image(200, 60, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QFont(QApplication::font().family(), 24));
        drawTabular(painter, QRectF(0, 0, 200, 60), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    EXPECT_EQ(columnOfInk(u":11"_s), columnOfInk(u":48"_s));
    EXPECT_GE(columnOfInk(u":11"_s), 0);
}

TEST(TabularText, IsElidedWhereItDoesNotFit)
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawTabular(painter, QRectF(0, 0, 30, 20), Qt::AlignLeft | Qt::AlignVCenter, u"1234567890123"_s);
    painter.end();
    for (int y = 0; y < 20; ++y)
        EXPECT_EQ(image.pixelColor(39, y), QColor(Qt::white));
}

} // namespace
} // namespace settheory
