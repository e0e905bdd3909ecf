// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/plantext.h"
#include "core/model/log.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace settheory {

/// A workout that is meant for later: a row for each exercise, its sets as one line of the entry line's
/// grammar, and whether it takes turns with the one above. Says at once what each block would be.
class PrepareDialog : public QDialog {
    Q_OBJECT
public:
    /// `prepared`: the one to change; null: a new one.
    PrepareDialog(LogSnapshot log, WorkoutPtr prepared, const Moment& now, QWidget* parent = nullptr);
    Workout chosen() const; ///< prepared; with the identifier of the one that was changed
    bool startsNow() const { return m_startsNow; }

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Enter goes to the next field

private:
    struct Row {
        QLineEdit* exercise;
        QLineEdit* sets;
        QCheckBox* turns; ///< with the row above
    };
    void build();
    void fillLike(const Workout& workout);
    void setRows(const std::vector<PlannedExercise>& exercises);
    Row& addRow();
    void ensureEmptyRow();
    void takeExercise(std::size_t row);
    static void showBeginnings(const Row& row);
    ExercisePtr exerciseIn(const Row& row) const; ///< null: none, or not known
    void showWhatItIs();

    LogSnapshot m_log;
    WorkoutPtr m_before;
    Moment m_now;
    QLineEdit* m_title;
    QComboBox* m_like;
    QWidget* m_rowsWidget;
    QGridLayout* m_grid;
    std::vector<Row> m_rows; ///< the last one is empty
    QLabel* m_message;
    QPushButton* m_keep;
    QPushButton* m_start;
    std::vector<PlannedExercise> m_exercises; ///< as typed, where all of it is understood
    bool m_startsNow = false;
};

} // namespace settheory
