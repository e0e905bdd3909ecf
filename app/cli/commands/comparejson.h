// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <QJsonObject>

namespace settheory::cli {

/// The answer with the field names of the contract. The log gives the exercises' names.
QJsonObject answerObject(const Answer& answer, const Log& log);

} // namespace settheory::cli
