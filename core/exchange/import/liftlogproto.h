// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <vector>

namespace settheory {

/// The sessions of LiftLog's older backups, which are protocol buffers, in the form in which the newer ones
/// have them. Nothing if the bytes are no such thing.
std::optional<std::vector<QJsonObject>> liftLogSessions(const QByteArray& bytes);

} // namespace settheory
