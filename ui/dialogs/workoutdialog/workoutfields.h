// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace settheory {

/// What is known about a workout as a whole. Empty fields are unknown; what was not touched stays exactly as
/// it was, seconds and offsets included.
class WorkoutFields : public QWidget {
    Q_OBJECT
public:
    WorkoutFields(const Workout& workout, MassUnit unit, QWidget* parent = nullptr);

    /// The workout with what stands in the fields. The field that cannot be understood gets the focus.
    Result<Workout> appliedTo(Workout workout) const;

private:
    void build();
    void add(QGridLayout* grid, int row, int column, const QString& name, QWidget* field, int span = 1);
    QLineEdit* makeLine(const QString& text);
    Result<> applyTimes(Workout& workout) const;
    Result<> applyNumbers(Workout& workout) const;

    Workout m_before;
    MassUnit m_unit;
    QLineEdit* m_title;
    QDateEdit* m_date;
    QLineEdit* m_start;
    QLineEdit* m_finish;
    QLineEdit* m_place;
    QLineEdit* m_bodyWeight;
    QLineEdit* m_sessionRpe;
    QCheckBox* m_deload;
    QPlainTextEdit* m_note;
};

} // namespace settheory
