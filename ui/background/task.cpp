// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background/task.h"

namespace settheory {
namespace {

using namespace std::chrono_literals;
constexpr auto kQuiet = 500ms; // shorter work shows no progress
constexpr auto kBetweenTicks = 100ms;

} // namespace

Task::Task(QObject* parent)
    : QObject(parent)
{
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        m_ticks.setInterval(kBetweenTicks);
        Q_EMIT progressed(m_progress->done(), m_progress->total());
    });
}

Task::~Task()
{
    if (m_progress)
        m_progress->cancel();
}

std::shared_ptr<Progress> Task::begin()
{
    if (m_progress)
        m_progress->cancel();
    ++m_generation;
    m_progress = std::make_shared<Progress>();
    m_running = true;
    m_ticks.start(kQuiet);
    return m_progress;
}

void Task::cancel()
{
    if (!m_running)
        return;
    m_progress->cancel();
    ++m_generation;
    end();
}

void Task::end()
{
    m_running = false;
    m_ticks.stop();
    Q_EMIT ended();
}

} // namespace settheory
