// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "ui/widgets/card.h"

class QLabel;

namespace settheory {

/// "Left out": each reason with its sessions; a tick takes them in, and the answer says so. A session opens
/// in History.
class LeftOutCard : public Card {
    Q_OBJECT
public:
    explicit LeftOutCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer); ///< hidden where nothing is left out or taken in

Q_SIGNALS:
    void includeWanted(const std::set<LeftOut>& reasons);
    void sameExercisesWanted(bool same);
    void workoutWanted(const WorkoutId& id);

private:
    void addReason(LeftOut reason, const Answer& answer);

    QLabel* m_count;
    QVBoxLayout* m_list;
    std::set<LeftOut> m_include;
};

} // namespace settheory
