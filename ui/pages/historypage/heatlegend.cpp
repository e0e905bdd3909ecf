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
    m_words = tr("shade: hard sets");
    if (hasUnknownEffort)
        m_words += tr(" (outlined: effort unknown)");
    if (!marks.empty())
        m_words += u"   "_s + tr("mark: %1,").arg(lowered(nameOf(muscle)));
    m_marks = std::move(marks);
    QStringList spoken;
    for (const Protocol protocol : m_marks)
        spoken << nameOf(protocol);
    setAccessibleName(m_words + u' ' + spoken.join(u", "_s));
    update();
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
    double left = write(0, m_words) + kGap;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QString words = lowered(nameOf(m_marks[i])) + (i + 1 < m_marks.size() ? u","_s : QString());
        const double wide = kMark + kGap + painter.fontMetrics().horizontalAdvance(words);
        if (left + wide > width()) {
            write(left, u"…"_s);
            return;
        }
        drawProtocolMark(painter, QRectF(left, (height() - kMark) / 2, kMark, kMark), m_marks[i], theme);
        left = write(left + kMark + kGap - 2, words) + kGap;
    }
}

} // namespace settheory
