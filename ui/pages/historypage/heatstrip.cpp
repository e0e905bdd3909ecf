// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/heatstrip.h"

#include "ui/format/format.h"
#include "ui/theme/protocolmark.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr double kLeft = 34; // the names of the days
constexpr double kTop = 18; // the names of the months
constexpr double kRow = 13;
constexpr double kCellHeight = 11;
constexpr double kGap = 4;
constexpr double kRight = 2; // the ring around the chosen day
constexpr int kDays = 7;

int rowOf(QDate day)
{
    return (day.dayOfWeek() - QLocale().firstDayOfWeek() + kDays) % kDays;
}

QDate startOfWeek(QDate day)
{
    return day.addDays(-rowOf(day));
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

} // namespace

HeatStrip::HeatStrip(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The year, a cell for each day"));
    setLastDay(QDate::currentDate());
}

void HeatStrip::setDays(HeatDays days)
{
    m_days = std::move(days);
    m_scale = HeatScale(m_days);
    update();
}

void HeatStrip::setLastDay(QDate day)
{
    m_lastDay = startOfWeek(day).addDays(kDays - 1);
    m_firstDay = m_lastDay.addDays(1 - kWeeks * kDays);
    update();
}

void HeatStrip::setSelected(QDate day)
{
    m_selected = day;
    m_cursor = day;
    update();
}

QSize HeatStrip::sizeHint() const
{
    return {int(kLeft) + kWeeks * 19, int(kTop + kDays * kRow)};
}

QSize HeatStrip::minimumSizeHint() const
{
    return {int(kLeft) + kWeeks * 10, sizeHint().height()};
}

QRectF HeatStrip::cellOf(QDate day) const
{
    if (!day.isValid() || day < m_firstDay || day > m_lastDay)
        return {};
    const double pitch = (width() - kLeft - kRight + kGap) / kWeeks;
    const auto week = double(m_firstDay.daysTo(day) / kDays);
    return {kLeft + week * pitch, kTop + rowOf(day) * kRow, pitch - kGap, kCellHeight};
}

QDate HeatStrip::dayAt(const QPointF& point) const
{
    const double pitch = (width() - kLeft - kRight + kGap) / kWeeks;
    if (point.x() < kLeft || point.y() < kTop || point.y() >= kTop + kDays * kRow)
        return {};
    const int week = static_cast<int>((point.x() - kLeft) / pitch);
    const QDate day = m_firstDay.addDays(week * kDays + static_cast<int>((point.y() - kTop) / kRow));
    return day <= m_lastDay ? day : QDate();
}

QString HeatStrip::wordsFor(QDate day) const
{
    if (!day.isValid())
        return {};
    const auto known = m_days.find(day);
    if (known == m_days.end())
        return tr("%1: no workout").arg(format::date(day));
    QStringList words;
    if (const auto count = static_cast<int>(known->second.workouts.size()); count > 1)
        words << tr("%1 workouts").arg(count);
    if (known->second.effortKnown)
        words << (known->second.hardSets == 1 ? tr("1 hard set")
                                              : tr("%1 hard sets").arg(known->second.hardSets));
    else
        words << tr("effort unknown");
    if (known->second.mark)
        words << nameOf(*known->second.mark);
    return format::date(day) + u": "_s + words.join(u", "_s);
}

void HeatStrip::paintLabels(QPainter& painter) const
{
    const QLocale locale;
    painter.setFont(smallFont(font()));
    painter.setPen(Theme::of(this).muted);
    std::array<int, kDays> trained = {};
    double rightOfLast = 0;
    for (QDate day = m_firstDay; day <= m_lastDay; day = day.addDays(1)) {
        trained[static_cast<std::size_t>(rowOf(day))] += m_days.contains(day) ? 1 : 0;
        const QRectF cell = cellOf(day);
        if (day.day() != 1 || cell.left() < rightOfLast)
            continue;
        const QString month = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        const double wide = painter.fontMetrics().horizontalAdvance(month);
        if (cell.left() + wide > width())
            continue;
        painter.drawText(QRectF(cell.left(), 0, wide + 1, kTop - 5), Qt::AlignLeft | Qt::AlignVCenter, month);
        rightOfLast = cell.left() + wide + 8;
    }
    // The days that are trained have their names; every other day where none is.
    const int most = *std::ranges::max_element(trained);
    for (int row = 0; row < kDays; ++row) {
        const int count = trained[static_cast<std::size_t>(row)];
        if (most > 0 ? count * 3 < most : row % 2 == 0)
            continue;
        const int weekday = (locale.firstDayOfWeek() - 1 + row) % kDays + 1;
        painter.drawText(QRectF(0, kTop + row * kRow - 2, kLeft, kCellHeight + 4),
            Qt::AlignLeft | Qt::AlignVCenter, locale.standaloneDayName(weekday, QLocale::ShortFormat));
    }
}

void HeatStrip::paintDay(QPainter& painter, QDate day) const
{
    constexpr double kShade[] = {0, 0.2, 0.32, 0.44, 0.56};
    const Theme& theme = Theme::of(this);
    const QRectF cell = cellOf(day);
    const auto known = m_days.find(day);
    painter.setPen(Qt::NoPen);
    if (known == m_days.end()) {
        painter.setBrush(blended(theme.muted, theme.surface, theme.dark ? 0.13 : 0.08));
        painter.drawRoundedRect(cell, 2, 2);
    } else if (!known->second.effortKnown) {
        painter.setBrush(blended(theme.accent, theme.surface, 0.08));
        painter.setPen(QPen(blended(theme.accent, theme.surface, 0.58), 1));
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else {
        painter.setBrush(blended(theme.accent, theme.surface, kShade[m_scale.level(known->second.hardSets)]));
        painter.drawRoundedRect(cell, 2, 2);
    }
    if (known != m_days.end() && known->second.mark) {
        const double size = std::min(cell.width(), 7.5);
        drawProtocolMark(painter, QRectF(cell.center() - QPointF(size / 2, size / 2), QSizeF(size, size)),
            *known->second.mark, theme);
    }
}

void HeatStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
    for (QDate day = m_firstDay; day <= m_lastDay; day = day.addDays(1))
        paintDay(painter, day);
    const Theme& theme = Theme::of(this);
    painter.setBrush(Qt::NoBrush);
    if (const QRectF cell = cellOf(m_selected); !cell.isEmpty()) {
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), 3, 3);
    }
    if (const QRectF cell = cellOf(m_cursor); hasFocus() && !cell.isEmpty()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5), 3.5, 3.5);
    }
}

bool HeatStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), wordsFor(dayAt(help->pos())), this);
    return true;
}

void HeatStrip::mousePressEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !m_days.contains(day))
        return;
    m_cursor = day;
    update();
    Q_EMIT dayChosen(day);
}

void HeatStrip::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_days.contains(dayAt(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatStrip::moveCursor(int days)
{
    const QDate from = m_cursor.isValid() && !cellOf(m_cursor).isEmpty() ? m_cursor : m_lastDay;
    const QDate to = from.addDays(days);
    if (to < m_firstDay || to > m_lastDay)
        Q_EMIT edgeReached(to < m_firstDay ? -1 : 1);
    if (to < m_firstDay || to > m_lastDay)
        return;
    m_cursor = to;
    announce();
    update();
}

void HeatStrip::announce()
{
    setAccessibleDescription(wordsFor(m_cursor));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (const QRectF cell = cellOf(m_cursor); !cell.isEmpty())
        QToolTip::showText(mapToGlobal(cell.bottomLeft().toPoint()), wordsFor(m_cursor), this);
}

void HeatStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-kDays);
    case Qt::Key_Right:
        return moveCursor(kDays);
    case Qt::Key_Up:
        return moveCursor(-1);
    case Qt::Key_Down:
        return moveCursor(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_days.contains(m_cursor))
            Q_EMIT dayChosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatStrip::focusInEvent(QFocusEvent* event)
{
    if (!m_cursor.isValid() || cellOf(m_cursor).isEmpty())
        m_cursor = m_lastDay;
    QWidget::focusInEvent(event);
}

void HeatStrip::focusOutEvent(QFocusEvent* event)
{
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
}

} // namespace settheory
