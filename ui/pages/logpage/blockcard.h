// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace settheory {

class ProtocolChip;
class SetTableView;
class TableHeading;

/// The card of one muscle: its name, the protocol as it emerges, and the tables of its exercises. The card at
/// hand is open; the others show a line and open by a click or a key.
class BlockCard : public Card {
    Q_OBJECT
public:
    explicit BlockCard(QWidget* parent = nullptr);
    void setBlock(const BlockView& view, const WorkoutNow& now);
    const std::vector<SetTableView*>& tables() const { return m_tables; } ///< those in use, from the top
    SetTableView* tableWith(std::size_t set) const; ///< null: not in this card
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    ProtocolChip* chip() const { return m_chip; }

Q_SIGNALS:
    void tableAdded(settheory::SetTableView* table);
    void toggled(bool open);
    void swapWanted(); ///< what is left the other way round

private:
    void buildHead();
    void useTables(std::size_t count);
    void showParts();

    ProtocolChip* m_chip;
    QLabel* m_name;
    QLabel* m_remark;
    QLabel* m_summary;
    QLabel* m_foot;
    QPushButton* m_swap;
    QToolButton* m_toggle;
    QVBoxLayout* m_body;
    QWidget* m_bodyWidget;
    std::vector<TableHeading*> m_headings;
    std::vector<SetTableView*> m_made; ///< kept for the next time
    std::vector<SetTableView*> m_tables;
    bool m_isOpen = true;
    bool m_canSwap = false;
};

} // namespace settheory
