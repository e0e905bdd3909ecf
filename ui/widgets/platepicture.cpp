// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/platepicture.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr double kUsualHeight = 54; // of the picture: what follows grows with it
constexpr double kInnerShare = 0.16; // of the width, from the middle to the inmost plate
constexpr double kBarHeight = 5;
constexpr double kGap = 2;

// Large plates have the colours that competitions gave them; small ones are grey.
QColor colourOf(const Mass& plate, const Theme& theme)
{
    const bool isPounds = plate.unit() == MassUnit::Pound;
    const double value = plate.value();
    if (value >= (isPounds ? 55 : 25))
        return theme.bad;
    if (value >= (isPounds ? 45 : 20))
        return theme.accent;
    if (value >= (isPounds ? 35 : 15))
        return theme.caution;
    if (value >= (isPounds ? 25 : 10))
        return theme.good;
    return theme.muted;
}

// A plate of 25 kg fills the height; the face grows with the root of the mass.
double heightShare(const Mass& plate)
{
    return std::clamp(0.32 + 0.68 * std::sqrt(plate.kilograms() / 25), 0.4, 1.0);
}

double thicknessOf(const Mass& plate)
{
    return std::clamp(6 + plate.kilograms() * 0.26, 6.0, 12.5);
}

} // namespace

PlatePicture::PlatePicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlatePicture::setLoading(const PlateLoading& loading)
{
    m_plates = loading.eachSide;
    setAccessibleName(plateWords(loading));
    update();
}

void PlatePicture::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double scale = height() / kUsualHeight;
    const double barHeight = kBarHeight * scale;
    const double gap = kGap * scale;
    const double middle = width() / 2.0;
    const double centre = height() / 2.0;
    painter.setBrush(theme.faint);
    painter.drawRoundedRect(QRectF(8, centre - barHeight / 2, width() - 16, barHeight), 2, 2);
    double total = 0;
    for (const Mass& plate : m_plates)
        total += thicknessOf(plate) * scale + gap;
    const double inner = width() * kInnerShare;
    const double squeeze = std::min(1.0, (middle - 14 - inner) / std::max(total, 1.0));
    double from = inner;
    for (const Mass& plate : m_plates) {
        const double thick = thicknessOf(plate) * scale * squeeze;
        const double tall = (height() - 6) * heightShare(plate);
        painter.setBrush(colourOf(plate, theme));
        painter.drawRoundedRect(QRectF(middle + from, centre - tall / 2, thick, tall), 2, 2);
        painter.drawRoundedRect(QRectF(middle - from - thick, centre - tall / 2, thick, tall), 2, 2);
        from += thick + gap * squeeze;
    }
}

QString plateWords(const PlateLoading& loading)
{
    QStringList plates;
    for (const Mass& plate : loading.eachSide)
        plates << format::load(plate);
    const QString bar = format::mass(loading.bar);
    QString words = plates.isEmpty()
        ? QCoreApplication::translate("PlatePicture", "the %1 bar alone").arg(bar)
        : QCoreApplication::translate("PlatePicture", "each side: %1 on a %2 bar")
              .arg(plates.join(u" + "_s), bar);
    if (loading.shortBy)
        words +=
            QCoreApplication::translate("PlatePicture", ", %1 short").arg(format::mass(*loading.shortBy));
    return words;
}

} // namespace settheory
