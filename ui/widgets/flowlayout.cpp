// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <algorithm>

namespace settheory {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int FlowLayout::lay(const QRect& rect, bool forReal) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem*> line;
    int x = inner.x();
    int y = inner.y();
    int tallest = 0;
    const auto placeLine = [&] {
        int left = inner.x();
        for (QLayoutItem* item : line) {
            const QSize size = item->sizeHint();
            const int top = y + (tallest - size.height()) / 2;
            if (forReal)
                item->setGeometry(
                    QRect(QPoint(left, top), QSize(std::min(size.width(), inner.width()), size.height())));
            left += size.width() + m_gap;
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && x + size.width() > inner.right() + 1) {
            placeLine();
            y += tallest + m_gap;
            x = inner.x();
            tallest = 0;
        }
        line.push_back(item);
        tallest = std::max(tallest, size.height());
        x += size.width() + m_gap;
    }
    placeLine();
    return y + tallest - rect.y() + contentsMargins().bottom();
}

} // namespace settheory
