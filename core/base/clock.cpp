// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace settheory {

Clock systemClock()
{
    return [] {
        const QDateTime now = QDateTime::currentDateTime();
        return Moment::fromUtc(now.toSecsSinceEpoch(), now.offsetFromUtc());
    };
}

} // namespace settheory
