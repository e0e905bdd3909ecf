// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/restwatch.h"

#include "core/entry/logging.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/restsettings.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/workoutinprogress.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace settheory {
namespace {

using namespace std::chrono_literals;
constexpr auto kTick = 250ms;
// After a suspend: an alarm for a rest that ended long ago helps nobody.
constexpr qint64 kLateSeconds = 60;
// A workout that nobody touches any more does not keep a screen alight for ever.
constexpr qint64 kIdleSeconds = 30 * 60;

bool isInFront()
{
    const QWidget* window = QApplication::activeWindow();
    return window && window->isVisible();
}

} // namespace

RestWatch::RestWatch(WorkoutInProgress& workout, std::unique_ptr<Desktop> desktop, QObject* parent)
    : QObject(parent)
    , m_workout(workout)
    , m_desktop(std::move(desktop))
{
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &RestWatch::tick);
}

RestWatch::~RestWatch() = default;

void RestWatch::follow(RestPlace place)
{
    m_place = place;
    if (m_workout.isThere())
        m_ticks.start();
    tick();
}

void RestWatch::lengthen(int seconds)
{
    if (!m_workout.isThere())
        return;
    const int most = m_face.isResting() ? m_face.intendedSeconds : 0;
    if (const int change = std::max(seconds, -most))
        m_workout.lengthenRest(change);
}

void RestWatch::skip()
{
    if (m_face.kind == RestFace::Kind::InSet)
        m_workout.takeBackBeginning();
    else if (m_workout.isThere())
        m_workout.skipRest();
}

void RestWatch::keep()
{
    if (m_face.isResting())
        m_workout.keepRest(m_place, m_face.intendedSeconds);
}

void RestWatch::tick()
{
    m_desktop->keepAwake(isTraining());
    if (!m_workout.isThere()) {
        m_ticks.stop();
        m_face = {};
        announce();
        return;
    }
    m_face = restFace(m_workout.now(), m_place, m_workout.restTouch(), m_workout.time());
    announce();
    Q_EMIT ticked();
}

void RestWatch::announce()
{
    const bool isOver = m_face.isResting() && m_face.isOver;
    if (!isOver && m_isAnnounced) {
        m_desktop->withdrawNotification();
        m_isAnnounced = false;
    }
    const bool hasEnded = isOver && m_wasRunning && -m_face.secondsLeft <= kLateSeconds;
    m_wasRunning = m_face.isResting() && !m_face.isOver;
    if (!hasEnded)
        return;
    const RestSettings settings = RestSettings::remembered();
    m_desktop->ring(settings.volumePercent);
    if (settings.notifies && !isInFront()) {
        const WorkoutNow& now = m_workout.now();
        const ExerciseNow* current = now.current();
        const auto next = now.suggestion();
        QString body = current ? current->exercise->name : QString();
        if (next)
            body += QStringLiteral(": ") + format::work(*next, *current->exercise, now.log->settings().unit);
        m_desktop->notify(tr("The rest is over"), body);
        m_isAnnounced = true;
    }
    Q_EMIT over();
}

bool RestWatch::isTraining() const
{
    if (!m_workout.isThere() || isPaused(*m_workout.now().workout))
        return false;
    const auto idle = latestMoment(*m_workout.now().workout).secondsTo(m_workout.time());
    return idle && *idle < kIdleSeconds;
}

} // namespace settheory
