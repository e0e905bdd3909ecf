// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QUuid>

namespace settheory {

QString newIdText()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString idTextFor(const QString& name)
{
    static const QUuid kSpace(QStringLiteral("{5e7b1f0c-7d0e-5a51-9c37-2f4f6d1b8a90}"));
    return QUuid::createUuidV5(kSpace, name).toString(QUuid::WithoutBraces);
}

} // namespace settheory
