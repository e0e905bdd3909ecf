// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/block.h"

#include <QWidget>

namespace settheory {

class ChoiceBox;
class FlowLayout;

/// The user's own word for each block of a workout, beside what was recognised.
class ProtocolChoices : public QWidget {
    Q_OBJECT
public:
    explicit ProtocolChoices(ProtocolByMuscle chosen, QWidget* parent = nullptr);

    /// The blocks as the workout has them now. A word for a muscle without a block is kept.
    void setBlocks(const std::vector<Block>& blocks);
    const ProtocolByMuscle& chosen() const { return m_chosen; }

private:
    void fill(ChoiceBox* box, const Block& block) const;

    ProtocolByMuscle m_chosen;
    FlowLayout* m_flow;
    std::map<Muscle, ChoiceBox*> m_boxes;
};

} // namespace settheory
