// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace settheory {

class ChoiceBox;

/// An exercise that the log does not have: its name, its mechanic, and the muscles that it is for.
class NewExerciseDialog : public QDialog {
    Q_OBJECT
public:
    NewExerciseDialog(const Log& log, const QString& name, QWidget* parent = nullptr);

    ExercisePtr exercise() const { return m_exercise; } ///< after it was accepted

public Q_SLOTS:
    void accept() override; ///< only with a name that the log does not have

private:
    const Log& m_log;
    ExercisePtr m_exercise;
    QLineEdit* m_name;
    ChoiceBox* m_mechanic;
    QListWidget* m_primary;
    QListWidget* m_secondary;
    QLabel* m_problem;
};

} // namespace settheory
