// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/setstrip.h"

#include "ui/theme/protocolmark.h"

#include <QPainter>

#include <algorithm>

namespace settheory {
namespace {

constexpr double kWide = 1.75; // of a bar of another block
constexpr double kWidest = 70;

} // namespace

SetStrip::SetStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SetStrip::setBlocks(const std::vector<BlockView>& views)
{
    m_bars.clear();
    for (const BlockView& view : views) {
        const auto begin = static_cast<std::ptrdiff_t>(m_bars.size());
        for (const SetTable& table : view.tables) {
            for (const SetRow& row : table.rows) {
                for (const auto& cell : {row.first, row.second}) {
                    if (cell)
                        m_bars.push_back({cell->set.has_value(), view.holdsCurrent, view.protocol});
                }
            }
        }
        // How far the block has come, whichever of its exercises is ahead.
        std::stable_partition(
            m_bars.begin() + begin, m_bars.end(), [](const Bar& bar) { return bar.isDone; });
    }
    setAccessibleName(tr("%1 of %2 sets done").arg(doneCount()).arg(count()));
    update();
}

int SetStrip::doneCount() const
{
    return static_cast<int>(std::ranges::count(m_bars, true, &Bar::isDone));
}

void SetStrip::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double parts = 0;
    for (const Bar& bar : m_bars)
        parts += bar.isAtHand ? kWide : 1;
    const double gap = std::min(10.0, width() * 0.3 / static_cast<double>(m_bars.size()));
    const double gaps = gap * static_cast<double>(m_bars.size() - 1);
    const double unit = std::min((width() - gaps) / parts, kWidest * height() / 12 / kWide);
    double left = 0;
    for (const Bar& bar : m_bars) {
        const double wide = unit * (bar.isAtHand ? kWide : 1);
        const QColor colour = bar.protocol ? protocolColour(*bar.protocol, theme) : theme.accent;
        painter.setBrush(bar.isDone ? colour : theme.line);
        painter.drawRoundedRect(QRectF(left, 0, wide, height()), height() / 2.0, height() / 2.0);
        left += wide + gap;
    }
}

} // namespace settheory
