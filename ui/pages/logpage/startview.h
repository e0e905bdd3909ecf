// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace settheory {

class EmptyState;
class RecentModel;

/// What Log shows while no workout is in progress: start one, empty or as a copy of an earlier one.
class StartView : public QWidget {
    Q_OBJECT
public:
    explicit StartView(QWidget* parent = nullptr);
    void setLog(const LogSnapshot& log);
    void setPast(const RecognisedLog& past); ///< adds what was recognised
    void focusFirst();

Q_SIGNALS:
    void emptyWanted();
    void copyWanted(const settheory::WorkoutPtr& workout);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copyCurrent();

    RecentModel* m_model;
    QPushButton* m_empty;
    QTableView* m_recent;
    QWidget* m_recentCard;
    EmptyState* m_nothing; ///< while the log holds no workout
};

} // namespace settheory
