// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/tables.h"
#include "ui/background/task.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace settheory {

class Analysis;
class ChoiceBox;
class Journal;

/// Which table goes out, and how. The file is written whole or not at all.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);
    /// Lets a part of the log be chosen instead of the whole: "the 23 found".
    void offer(const QString& words, std::vector<WorkoutId> workouts);
    QString writtenTo() const { return m_path; } ///< after it was accepted
    QString writtenWorkouts() const; ///< how many, and without what: "412 workouts"
    /// Writes to that file without asking for its name.
    void writeTo(const QString& path);

private:
    void build();
    void askName();
    Selection selection() const;

    Journal& m_journal;
    Analysis& m_analysis;
    QString m_path;
    Task m_task;
    std::vector<std::vector<WorkoutId>> m_parts; ///< as offered
    int m_workouts = 0;
    QStringList m_lost; ///< what the form of the table has no place for
    ChoiceBox* m_which;
    ChoiceBox* m_table;
    ChoiceBox* m_period;
    ChoiceBox* m_muscle;
    ChoiceBox* m_delimiter;
    QCheckBox* m_mark;
    QLabel* m_says;
    QProgressBar* m_progress;
    QPushButton* m_export;
};

} // namespace settheory
