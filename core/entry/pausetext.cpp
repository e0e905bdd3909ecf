// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/pausetext.h"

#include "core/entry/rearranging.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct Pauses {
    Q_DECLARE_TR_FUNCTIONS(Pauses)
};

auto refused(const QString& sentence)
{
    return fail(Error::Kind::Refused, sentence);
}

Result<Pause> pauseFrom(const QString& part, const Workout& workout)
{
    // The first time ends at the first dash behind a clock: a date has dashes too.
    static const QRegularExpression kPause(
        u"^(.*?\\d:\\d\\d(?::\\d\\d)?(?:[+-]\\d\\d:\\d\\d)?)\\s*[–-]\\s*(.*)$"_s);
    const QRegularExpressionMatch match = kPause.match(part);
    const auto from = match.hasMatch() ? momentFrom(match.captured(1), workout.startedAt) : std::nullopt;
    if (!from)
        return refused(Pauses::tr("“%1” is no pause. Type it like 18:20-18:32.").arg(part.left(40)));
    if (match.captured(2).isEmpty()) {
        if (workout.inProgress)
            return Pause{*from, std::nullopt};
        return refused(Pauses::tr("When did the pause “%1” end? Type it like 18:20-18:32.").arg(part));
    }
    const auto to = momentFrom(match.captured(2), *from);
    const auto seconds = to ? from->secondsTo(*to) : std::nullopt;
    if (!seconds || *seconds <= 0)
        return refused(Pauses::tr("The pause “%1” does not end after it began.").arg(part.left(60)));
    return Pause{*from, static_cast<int>(*seconds)};
}

} // namespace

QString pausesText(const Workout& workout)
{
    QStringList parts;
    for (const Pause& pause : workout.pauses) {
        QString part = typedTextOf(pause.from, workout.startedAt) + u'–';
        if (pause.seconds)
            part += typedTextOf(pause.from.plusSeconds(*pause.seconds), pause.from);
        parts << part;
    }
    return parts.join(u", "_s);
}

Result<std::vector<Pause>> pausesFrom(QStringView text, const Workout& workout)
{
    std::vector<Pause> pauses;
    static const QRegularExpression kBetween(u"[,;]"_s);
    for (const QString& part : text.toString().split(kBetween, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        auto pause = pauseFrom(part.trimmed(), workout);
        if (!pause)
            return passOn(pause);
        pauses.push_back(*pause);
    }
    std::ranges::stable_sort(pauses, {}, [](const Pause& pause) { return pause.from.instant(); });
    for (std::size_t i = 1; i < pauses.size(); ++i) {
        const auto& before = pauses[i - 1];
        const auto gap = before.from.secondsTo(pauses[i].from);
        if (!before.seconds || (gap && *gap < *before.seconds))
            return refused(Pauses::tr("Two of the pauses overlap."));
    }
    return pauses;
}

} // namespace settheory
