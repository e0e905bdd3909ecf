// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/tableheading.h"

#include "ui/pages/logpage/settable.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace settheory {
namespace {

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TableHeading::TableHeading(SetTableView& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    connect(&table, &SetTableView::laidOut, this, qOverload<>(&QWidget::update));
}

void TableHeading::setExercises(const ExerciseNow& first, const ExerciseNow* second, const QString& occasion)
{
    const auto nameFor = [](const ExerciseNow& one) {
        return Name{one.exercise->name,
            one.exercise->mechanic ? nameOf(*one.exercise->mechanic).toLower() : QString()};
    };
    m_first = nameFor(first);
    m_second = second ? nameFor(*second) : Name{};
    m_occasion = occasion;
    setAccessibleName(m_first.text + QLatin1Char(' ') + m_second.text + QLatin1Char(' ') + m_occasion);
    setToolTip(m_occasion);
    update();
}

QSize TableHeading::sizeHint() const
{
    return {200, fontMetrics().height() + 8};
}

int TableHeading::draw(QPainter& painter, const Name& name, int left, int right) const
{
    const Theme& theme = Theme::of(this);
    painter.setFont(bold(font()));
    painter.setPen(theme.text);
    const int box =
        name.mechanic.isEmpty() ? 0 : QFontMetrics(small(font())).horizontalAdvance(name.mechanic) + 12;
    // Where there is room for one of them alone, it is the name.
    const bool hasBox =
        box > 0 && painter.fontMetrics().horizontalAdvance(name.text) + box + 8 <= right - left;
    const QString shown =
        painter.fontMetrics().elidedText(name.text, Qt::ElideRight, std::max(40, right - left - 4));
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    left += painter.fontMetrics().horizontalAdvance(shown) + 6;
    if (!hasBox)
        return left;
    painter.setFont(small(font()));
    const QRectF frame(left + 0.5, (height() - painter.fontMetrics().height()) / 2 - 0.5, box,
        painter.fontMetrics().height() + 2);
    painter.setPen(theme.line);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(theme.muted);
    painter.drawText(frame, Qt::AlignCenter, name.mechanic);
    return left + box + 10;
}

void TableHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int kInset = 6;
    const bool compact = m_table.isColumnHidden(SetTableModel::FirstLast);
    const int first =
        m_table.columnStart(compact ? SetTableModel::FirstSet : SetTableModel::FirstLast) + kInset;
    if (!m_second.text.isEmpty()) {
        const int gap = m_table.columnStart(SetTableModel::Gap);
        const int second =
            m_table.columnStart(compact ? SetTableModel::SecondSet : SetTableModel::SecondLast) + kInset;
        draw(painter, m_first, first, gap);
        draw(painter, m_second, second, width());
        return;
    }
    const int end = draw(painter, m_first, kInset, width());
    painter.setFont(small(font()));
    painter.setPen(Theme::of(this).muted);
    const QRect rest(end, 0, width() - end - kInset, height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(m_occasion, Qt::ElideRight, rest.width()));
}

} // namespace settheory
