// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/workoutinprogress.h"

#include <QWidget>

namespace settheory {

class AskStrip;
class BlockColumn;
class EntryBar;
class FarView;
class FiguresCard;
class NextCard;
class RestCard;
class RestWatch;
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
    void platesWanted(const settheory::ExerciseId& exercise); ///< its bar, and all plates, are to be changed
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
    void connectBlocks();
    void connectEntry();
    void connectAsk();
    void showReading(const QString& line);
    void showHint();
    void tick();
    void enter(const QString& line);
    void done(const EntryReading& reading);

    WorkoutInProgress& m_workout;
    RestWatch& m_watch;
    WorkoutHeader* m_header;
    BlockColumn* m_blocks;
    AskStrip* m_ask;
    EntryBar* m_entry;
    QWidget* m_side;
    RestCard* m_rest;
    NextCard* m_next;
    FiguresCard* m_today;
    FarView* m_far;
    bool m_isFar = false;
    bool m_isEntering = false; ///< the line is being done, and still stands there
};

} // namespace settheory
