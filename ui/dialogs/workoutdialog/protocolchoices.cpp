// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/protocolchoices.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"

#include <QLocale>
#include <QSignalBlocker>

namespace settheory {
ProtocolChoices::ProtocolChoices(ProtocolByMuscle chosen, QWidget* parent)
    : QWidget(parent)
    , m_chosen(std::move(chosen))
    , m_flow(new FlowLayout(8, this))
{
}

void ProtocolChoices::fill(ChoiceBox* box, const Block& block) const
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("as recognised: %1").arg(QLocale().toLower(nameOf(block.recognised))));
    for (const ProtocolRow& row : protocolRows())
        box->addItem(nameOf(row.protocol), keyOf(row.protocol));
    const auto chosen = m_chosen.find(block.muscle);
    box->setCurrentIndex(chosen == m_chosen.end() ? 0 : box->findData(keyOf(chosen->second)));
    box->updateGeometry();
}

void ProtocolChoices::setBlocks(const std::vector<Block>& blocks)
{
    std::map<Muscle, ChoiceBox*> before = std::exchange(m_boxes, {});
    for (const Block& block : blocks) {
        ChoiceBox*& box = m_boxes[block.muscle];
        box = std::exchange(before[block.muscle], nullptr);
        if (!box) {
            box = new ChoiceBox(nameOf(block.muscle), this);
            connect(box, &QComboBox::activated, this, [this, box = box, muscle = block.muscle] {
                const auto protocol = protocolForKey(box->currentData().toString());
                if (protocol)
                    m_chosen[muscle] = *protocol;
                else
                    m_chosen.erase(muscle);
            });
        }
        fill(box, block);
        m_flow->removeWidget(box);
        m_flow->addWidget(box);
    }
    for (const auto& [muscle, box] : before)
        delete box;
}

} // namespace settheory
