// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QComboBox>

namespace settheory {

/// Which exercise of the log a name in a file means: typing finds it by any part of its name; or it stays a
/// new one, of which the muscles can be said at once.
class ExerciseChooser : public QComboBox {
    Q_OBJECT
public:
    /// `present`: what was chosen before; null: a new exercise under its own name.
    ExerciseChooser(LogSnapshot log, QString nameInFile, const ExercisePtr& present, QWidget* parent);

Q_SIGNALS:
    void chosen(const ExercisePtr& exercise); ///< null: a new one under its own name

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Enter takes the exercise, and closes no dialog
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< scrolls the list, never changes the choice
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(int index);
    void takeText();
    void display(const ExercisePtr& exercise);

    LogSnapshot m_log;
    QString m_name;
    ExercisePtr m_present;
};

} // namespace settheory
