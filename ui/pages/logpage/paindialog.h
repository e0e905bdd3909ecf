// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace settheory {

class RatingRow;

/// Marks pain in a workout: where, how much, and a note.
class PainDialog : public QDialog {
    Q_OBJECT
public:
    /// `near`: the muscles at work now, offered first.
    PainDialog(const PainByMuscle& marked, const std::vector<Muscle>& near, QWidget* parent = nullptr);

Q_SIGNALS:
    void marked(Muscle muscle, const std::optional<Pain>& pain); ///< nothing: the mark is taken away

private:
    void build();
    void showMark();
    Muscle muscle() const;

    PainByMuscle m_marked;
    QComboBox* m_muscle;
    RatingRow* m_level;
    QLineEdit* m_note;
    QPushButton* m_mark;
    QPushButton* m_remove;
};

} // namespace settheory
