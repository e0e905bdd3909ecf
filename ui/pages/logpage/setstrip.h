// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"

#include <QWidget>

namespace settheory {

/// The sets of a workout as a row of small bars: those done in the colour of their block's protocol, those
/// still to come grey; the block at hand wider than the others.
class SetStrip : public QWidget {
    Q_OBJECT
public:
    explicit SetStrip(QWidget* parent = nullptr);
    void setBlocks(const std::vector<BlockView>& views);
    int doneCount() const;
    int count() const { return static_cast<int>(m_bars.size()); }
    QSize sizeHint() const override { return {400, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        bool isDone = false;
        bool isAtHand = false; ///< of the block that holds the coming set
        std::optional<Protocol> protocol;
    };
    std::vector<Bar> m_bars;
};

} // namespace settheory
