// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"
#include "ui/pages/logpage/workoutinprogress.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace settheory {

class AskStrip;
class BlockCard;
class EntryBar;
class FarView;
class FiguresCard;
class NextCard;
class NoteLine;
class RestCard;
class RestWatch;
class SetEditor;
class SetTableView;
class WorkoutHeader;

/// Log while a workout is in progress: its head, a card for each muscle, the entry line; beside them the rest
/// clock, the next set and the workout so far. From afar (F11) it is the clock, the next set and the entry
/// line.
class LoggingView : public QWidget {
    Q_OBJECT
public:
    LoggingView(WorkoutInProgress& workout, RestWatch& watch, QWidget* parent = nullptr);
    void refresh(); ///< takes what the workout is now
    void focusLine();
    EntryBar* entry() const { return m_entry; }

Q_SIGNALS:
    void finishWanted();
    void farChanged(bool far); ///< the screen is wanted for this view alone, or no more

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildSide();
    void connectSide();
    void addRestKeys();
    void setFar(bool far);
    void markPain();
    void placeNote(const std::vector<BlockView>& views);
    void connectEntry();
    void connectAsk();
    void connectTable(SetTableView* table);
    void useCards(const std::vector<BlockView>& views);
    void connectEditor();
    void showReading(const QString& line);
    void showHint();
    void tick();
    void enter(const QString& line);
    void done(const EntryReading& reading);
    void showCurrent();

    WorkoutInProgress& m_workout;
    RestWatch& m_watch;
    WorkoutHeader* m_header;
    QScrollArea* m_scroll;
    QVBoxLayout* m_cardColumn;
    std::vector<BlockCard*> m_cards; ///< kept; those beyond the blocks are hidden
    QHash<int, bool> m_openByHand; ///< cards that were opened or closed, by muscle
    AskStrip* m_ask;
    EntryBar* m_entry;
    QWidget* m_side;
    RestCard* m_rest;
    NextCard* m_next;
    FiguresCard* m_today;
    FarView* m_far;
    NoteLine* m_note;
    SetEditor* m_editor = nullptr;
    bool m_isFar = false;
};

} // namespace settheory
