// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/desktop.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace settheory {

/// What a page asked of the desktop.
struct DesktopCalls {
    std::vector<int> rings; ///< their volumes
    QStringList notifications; ///< "summary | body"
    int withdrawals = 0;
    bool isAwake = false;
};

/// A desktop that writes down what it is asked.
class FakeDesktop : public Desktop {
public:
    explicit FakeDesktop(std::shared_ptr<DesktopCalls> calls)
        : m_calls(std::move(calls))
    {
    }
    void ring(int volumePercent) override { m_calls->rings.push_back(volumePercent); }
    void notify(const QString& summary, const QString& body) override
    {
        m_calls->notifications << summary + QStringLiteral(" | ") + body;
    }
    void withdrawNotification() override { ++m_calls->withdrawals; }
    void keepAwake(bool awake) override { m_calls->isAwake = awake; }

private:
    std::shared_ptr<DesktopCalls> m_calls;
};

} // namespace settheory
