// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace settheory {

/// Text in Windows-1252, what older spreadsheets write in western Europe. Nothing if it has one of the five
/// bytes that stand for no character there: then it is something else.
std::optional<QString> fromWindows1252(QByteArrayView bytes);

} // namespace settheory
