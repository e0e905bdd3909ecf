// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/words.h"

#include "core/compare/figures.h"

namespace settheory::words {

QString sessions(int count)
{
    return count == 1 ? tr("1 session") : tr("%1 sessions").arg(figures::number(count, 0));
}

QString inSentence(const ProtocolChoice& choice)
{
    QString name = choice.name();
    const auto comma = name.indexOf(QStringLiteral(", "));
    if (comma > 0)
        name = name.left(comma) + QStringLiteral(" (") + name.mid(comma + 2) + u')';
    name[0] = name[0].toLower();
    return name;
}

QString list(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

} // namespace settheory::words
