// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"
#include "ui/widgets/card.h"

class QListWidget;

namespace settheory {

/// The workouts that are prepared: Enter begins one.
class PreparedCard : public Card {
    Q_OBJECT
public:
    explicit PreparedCard(QWidget* parent = nullptr);
    void setLog(const LogSnapshot& log);
    bool isEmpty() const { return m_workouts.empty(); }
    void focusFirst();

Q_SIGNALS:
    void startWanted(const settheory::WorkoutPtr& workout);
    void changeWanted(const settheory::WorkoutPtr& workout);
    void deletionWanted(const settheory::WorkoutPtr& workout);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WorkoutPtr current() const; ///< null: none
    void tell(void (PreparedCard::*wish)(const WorkoutPtr&));

    std::vector<WorkoutPtr> m_workouts; ///< as they are listed
    QListWidget* m_list;
};

} // namespace settheory
