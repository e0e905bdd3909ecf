// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/records.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace settheory {

class Card;
class RatingRow;

/// What a workout was, once it is finished: how hard it felt, its figures beside those of the last one like
/// it, each block with its protocol as recognised and against the last times, and the records of the day.
class SummaryView : public QWidget {
    Q_OBJECT
public:
    explicit SummaryView(QWidget* parent = nullptr);
    /// `past` may be older than the log: it is only asked for what was before this workout.
    void setWorkout(const LogSnapshot& log, const WorkoutPtr& workout, const RecognisedLog& past);
    /// What was typed about it, which may change while it is shown.
    void showWords(const Workout& workout);
    /// Those that the workout set; what was done for the first time ever is none of them.
    void setRecords(const Log& log, const std::vector<Record>& records);
    void focusFirst();

Q_SIGNALS:
    void closed();
    void historyWanted();
    void reopenWanted(); ///< back into the workout
    void rated(std::optional<int> sessionRpe);
    void noted(const QString& note);
    void painWanted(); ///< to mark pain

private:
    QWidget* buildRating();
    QWidget* buildBlocks(const Log& log, const Workout& workout, const RecognisedLog& past,
        const PreparedWorkout& sets, const std::vector<Block>& blocks);

    QVBoxLayout* m_body;
    QWidget* m_content = nullptr;
    QPushButton* m_done;
    QPushButton* m_history;
    QPushButton* m_reopen;
    RatingRow* m_rating = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_pain = nullptr;
    Card* m_records = nullptr;
    QString m_shownNote;
};

} // namespace settheory
