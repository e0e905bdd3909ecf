// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protocol.h"

#include <QCoreApplication>

namespace settheory::words {

inline QString tr(const char* text)
{
    return QCoreApplication::translate("Compare", text);
}

/// "1 session", "7 sessions".
QString sessions(int count);
/// A protocol's name within a sentence: "pre-exhaustion (superset)".
QString inSentence(const ProtocolChoice& choice);
/// "a", "a and b", "a, b and c".
QString list(const QStringList& parts);

} // namespace settheory::words
