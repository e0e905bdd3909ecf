// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/workoutnow.h"

#include <QWidget>

class QLabel;

namespace settheory {

class FlowLayout;

/// One question above the entry line, with its answers as chips: what gave out first in a set to failure,
/// else today's body weight where an exercise needs it and nobody has said it today. Nobody has to answer:
/// the question goes with the next set, or by Escape.
class AskStrip : public QWidget {
    Q_OBJECT
public:
    explicit AskStrip(QWidget* parent = nullptr);
    void setWorkout(const WorkoutNow& now); ///< asks what there is to ask, or hides
    /// Not now. True if there was a question.
    bool dismiss();

Q_SIGNALS:
    void failedFirstAnswered(const settheory::FailedFirst& what);
    void bodyWeightAnswered(const settheory::Mass& mass);
    void bodyWeightWanted(); ///< somebody wants to type it
    void dismissed();

private:
    bool askWhatFailed(const WorkoutNow& now);
    bool askBodyWeight(const WorkoutNow& now);
    bool begin(const QString& question, const QString& key); ///< false: it is shown already
    template <class Answer> void addChip(const QString& text, const QString& hint, Answer answer);

    FlowLayout* m_flow;
    QString m_shown; ///< the question whose answers stand there
    QString m_asked; ///< what the question is about, so that it is not asked again
    QStringList m_dismissed;
};

} // namespace settheory
