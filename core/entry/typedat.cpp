// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/typedat.h"

#include <QCoreApplication>

namespace settheory {
namespace {

struct EntryLine {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

std::optional<Moment> timeOfDay(QStringView text, const Moment& reference)
{
    const QTime time = QTime::fromString(
        text.toString(), text.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    const auto moment = Moment::at(reference.date(), time, reference.offsetSeconds());
    if (!moment)
        return std::nullopt;
    constexpr qint64 kHalfDay = 43200;
    const qint64 ahead = reference.secondsTo(*moment).value_or(0);
    return ahead < -kHalfDay ? moment->plusSeconds(2 * kHalfDay) : moment;
}

} // namespace

Result<TypedLine> typedLineFrom(QStringView line, const Moment& reference)
{
    const QStringView text = line.trimmed();
    if (!text.startsWith(u'['))
        return TypedLine{std::nullopt, text.toString()};
    const qsizetype end = text.indexOf(u']');
    const QStringView inside = end < 0 ? QStringView() : text.sliced(1, end - 1).trimmed();
    auto at = inside.size() > 40 ? std::nullopt : Moment::fromIso(inside);
    if (!at)
        at = timeOfDay(inside, reference);
    if (!at || at->isDateOnly())
        return fail(Error::Kind::Refused,
            EntryLine::tr("A line that begins with [ needs a time in it, like [2026-11-24T18:21:00+01:00]."));
    return TypedLine{at, text.sliced(end + 1).trimmed().toString()};
}

} // namespace settheory
