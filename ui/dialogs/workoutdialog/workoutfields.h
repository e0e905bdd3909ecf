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

    /// The workout with what stands in the fields; else what is wrong with one of them.
    Result<Workout> appliedTo(Workout workout) const;
    void focusRefused() const; ///< the field that was not understood last
    /// Shows the finish and the pauses of that workout.
    void setTimes(const Workout& workout);

Q_SIGNALS:
    void edited();

private:
    void build();
    QLineEdit* makeLine(const QString& text);
    tl::unexpected<Error> refused(QWidget* field, const QString& sentence) const;
    Result<> applyStart(Workout& workout) const;
    Result<> applyTimes(Workout& workout) const;
    Result<> applyNumbers(Workout& workout) const;

    Workout m_before;
    MassUnit m_unit;
    QLineEdit* m_title;
    QDateEdit* m_date;
    QLineEdit* m_start;
    QLineEdit* m_finish;
    QLineEdit* m_pauses;
    QLineEdit* m_place;
    QLineEdit* m_bodyWeight;
    QLineEdit* m_sessionRpe;
    QCheckBox* m_deload;
    QPlainTextEdit* m_note;
    mutable QWidget* m_refused = nullptr;
};

} // namespace settheory
