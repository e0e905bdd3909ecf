// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/entryline.h"
#include "ui/pages/logpage/blockview.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace settheory {

class BlockCard;
class NoteLine;
class SetEditor;
class SetTableView;
class WorkoutInProgress;

/// The cards of the workout, one below the other, the one at hand open. What a hand does in their tables is
/// done to the workout; what it types there is told.
class BlockColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit BlockColumn(WorkoutInProgress& workout, QWidget* parent = nullptr);
    void setBlocks(const std::vector<BlockView>& views);
    void showNext(const std::optional<PerformedSet>& set); ///< in the boxes
    /// What was typed into the boxes, as an entry line; empty: nothing was.
    QString lineInBoxes() const;
    void showCurrent(); ///< scrolls to the coming set
    void editNote();
    /// Opens a set for correction: the one at hand in the table that has the focus, else the one just done.
    void correct();

Q_SIGNALS:
    void lineWanted(); ///< the hand is done here
    void typed(const QString& text); ///< characters that belong to the entry line
    void read(const settheory::EntryReading& reading); ///< what is typed in a row or in the boxes
    void entered(const QString& line); ///< the set in the boxes
    void editingLeft(); ///< what is typed there stands no more

private:
    BlockCard* addCard();
    void connectTable(SetTableView* table);
    void correctIn(SetTableView* table, std::size_t set);
    void connectEditor();
    void placeNote(const std::vector<BlockView>& views);
    std::vector<SetTableView*> tables() const; ///< of the cards in use

    WorkoutInProgress& m_workout;
    QVBoxLayout* m_column;
    std::vector<BlockCard*> m_cards; ///< kept; those beyond the blocks are hidden
    QHash<int, bool> m_openByHand; ///< cards that were opened or closed, by muscle
    NoteLine* m_note;
    SetEditor* m_editor = nullptr;
};

} // namespace settheory
