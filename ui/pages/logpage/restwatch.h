// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/restface.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace settheory {

class Desktop;
class WorkoutInProgress;

/// Follows the rest clock of the workout in progress, whichever page is in front: tells its face four times a
/// second, announces the end of a rest once, and keeps the screen awake while somebody trains.
class RestWatch : public QObject {
    Q_OBJECT
public:
    RestWatch(WorkoutInProgress& workout, std::unique_ptr<Desktop> desktop, QObject* parent = nullptr);
    ~RestWatch() override;

    /// The workout is another one, or over; the coming rest stands there.
    void follow(RestPlace place);
    const RestFace& face() const { return m_face; }

    // What a hand does to the clock.
    void lengthen(int seconds); ///< by that much; negative: shortens it, to nothing at most
    void skip(); ///< the rest; while a set runs, it has not begun after all
    void keep(); ///< the length of this rest is wanted from now on

Q_SIGNALS:
    void ticked();
    void over(); ///< a rest that was seen running has ended

private:
    void tick();
    void announce();
    bool isTraining() const;

    WorkoutInProgress& m_workout;
    std::unique_ptr<Desktop> m_desktop;
    RestPlace m_place = RestPlace::Alone;
    RestFace m_face;
    bool m_wasRunning = false; ///< a rest that is not over was seen
    bool m_isAnnounced = false; ///< a notification may still stand
    QTimer m_ticks;
};

} // namespace settheory
