// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocols/recognition.h"

#include <QWidget>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace settheory {

class EmptyState;
class PreparedCard;
class RecentModel;

/// What Log shows while no workout is in progress: start one, empty, prepared, or as a copy of an earlier
/// one; log a past one; prepare one.
class StartView : public QWidget {
    Q_OBJECT
public:
    explicit StartView(QWidget* parent = nullptr);
    void setLog(const LogSnapshot& log);
    void setPast(const RecognisedLog& past); ///< adds what was recognised
    void focusFirst();
    PreparedCard* prepared() const { return m_prepared; }

Q_SIGNALS:
    void emptyWanted();
    void copyWanted(const settheory::WorkoutPtr& workout);
    void partsWanted(const settheory::WorkoutPtr& workout);
    void pastWanted();
    void prepareWanted(); ///< one for later

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader(QVBoxLayout* column);
    void buildRecent(QVBoxLayout* column);
    void buildAtHome(QVBoxLayout* column);
    WorkoutPtr current() const; ///< null: none
    void copyCurrent();

    RecentModel* m_model;
    PreparedCard* m_prepared;
    QPushButton* m_empty;
    QTableView* m_recent;
    QWidget* m_recentCard = nullptr;
    QPushButton* m_parts;
    EmptyState* m_nothing = nullptr; ///< while the log holds no workout
};

} // namespace settheory
