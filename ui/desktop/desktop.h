// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace settheory {

/// What the page at the gym asks of the desktop around it. Nothing here waits for an answer, and where the
/// desktop cannot do it, nothing happens: no sound server, no bus and no notification service are no errors.
class Desktop {
public:
    virtual ~Desktop() = default;

    /// The sound at the end of a rest, 1 to 100 percent of its full volume; 0: none.
    virtual void ring(int volumePercent) = 0;
    /// Says something outside of the window. The next one takes its place.
    virtual void notify(const QString& summary, const QString& body) = 0;
    virtual void withdrawNotification() = 0;
    /// Whether the screen must neither dim nor sleep. Ends with the program at the latest.
    virtual void keepAwake(bool awake) = 0;
};

} // namespace settheory
