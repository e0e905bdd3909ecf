// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/heatlegend.h"

#include "ui/theme/protocolmark.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr double kMark = 11;
constexpr double kGap = 6;

QString lowered(const QString& text)
{
    return QLocale().toLower(text);
}

} // namespace

HeatLegend::HeatLegend(QWidget* parent)
    : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatLegend::setMarks(Muscle muscle, std::vector<Protocol> marks, bool hasUnknownEffort)
{
    m_shade = tr("shade: hard sets") + (hasUnknownEffort ? tr(" (outlined: effort unknown)") : QString());
    m_mark = marks.empty() ? QString() : tr("mark: %1,").arg(lowered(nameOf(muscle)));
    m_marks = std::move(marks);
    QStringList spoken;
    for (const Protocol protocol : m_marks)
        spoken << lowered(nameOf(protocol));
    setToolTip(m_shade + u'\n' + m_mark + u' ' + spoken.join(u", "_s));
    setAccessibleName(toolTip());
    update();
}

double HeatLegend::widthOf(const QString& words) const
{
    double width = words.isEmpty() ? 0 : fontMetrics().horizontalAdvance(words) + kGap;
    for (const Protocol protocol : m_marks)
        width += kMark + 2 * kGap + fontMetrics().horizontalAdvance(lowered(shortNameOf(protocol)) + u',');
    return width;
}

QSize HeatLegend::sizeHint() const
{
    return {400, fontMetrics().height() + 4};
}

QSize HeatLegend::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setPen(theme.muted);
    const auto write = [&](double left, const QString& text) {
        painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        return left + painter.fontMetrics().horizontalAdvance(text);
    };
    QString words = m_shade + u"   "_s + m_mark; // in a narrow window the marks matter most
    if (widthOf(words) > width())
        words = m_shade;
    if (widthOf(words) > width())
        words.clear();
    double left = words.isEmpty() ? 0 : write(0, words) + kGap;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QString name = lowered(shortNameOf(m_marks[i])) + (i + 1 < m_marks.size() ? u","_s : QString());
        const double wide = kMark + kGap + painter.fontMetrics().horizontalAdvance(name);
        if (left + wide > width()) {
            write(left, u"…"_s);
            return;
        }
        drawProtocolMark(painter, QRectF(left, (height() - kMark) / 2, kMark, kMark), m_marks[i], theme);
        left = write(left + kMark + kGap - 2, name) + kGap;
    }
}

} // namespace settheory
