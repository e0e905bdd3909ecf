// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace settheory {

class Journal;

/// Asks for the day of a workout that was done before, and for its start and finish where they are known. It
/// is then in progress, to be logged on the Log page.
class PastWorkoutDialog : public QDialog {
    Q_OBJECT
public:
    explicit PastWorkoutDialog(Journal& journal, QWidget* parent = nullptr);

    void accept() override; ///< begins it; stays open, with a sentence, where that is refused

private:
    void build();
    Result<Workout> typed() const;

    Journal& m_journal;
    QLineEdit* m_title;
    QDateEdit* m_date;
    QLineEdit* m_start;
    QLineEdit* m_finish;
    QLabel* m_message;
};

} // namespace settheory
