// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellwords.h"

#include "core/base/number.h"

namespace settheory {
namespace {

constexpr qint64 kMostCounted = 999'999'999;

} // namespace

std::optional<bool> truthFrom(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (word == u"true" || word == u"yes" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"0")
        return false;
    return std::nullopt;
}

QString truthText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

std::optional<int> countFrom(QStringView text)
{
    const auto value = number::whole(text);
    if (!value || *value < 0 || *value > kMostCounted)
        return std::nullopt;
    return static_cast<int>(*value);
}

QString countText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString durationText(int seconds)
{
    QString text = QStringLiteral("PT");
    if (seconds >= 3600)
        text += QString::number(seconds / 3600) + u'H';
    if (seconds % 3600 >= 60)
        text += QString::number(seconds % 3600 / 60) + u'M';
    if (seconds % 60 != 0 || seconds == 0)
        text += QString::number(seconds % 60) + u'S';
    return text;
}

std::optional<int> durationFrom(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(u'P') || text.size() < 3)
        return std::nullopt;
    qint64 seconds = 0;
    qint64 count = -1;
    for (const QChar c : text.mid(1)) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') {
            count = std::max(count, qint64(0)) * 10 + (u - u'0');
        } else if (u == u'T' && count < 0) {
            continue;
        } else {
            const qint64 unit = u == u'D' ? 86400 : u == u'H' ? 3600 : u == u'M' ? 60 : u == u'S' ? 1 : 0;
            if (unit == 0 || count < 0)
                return std::nullopt;
            seconds += count * unit;
            count = -1;
        }
        if (count > kMostCounted || seconds > kMostCounted)
            return std::nullopt;
    }
    if (count >= 0)
        return std::nullopt; // a number without its unit
    return static_cast<int>(seconds);
}

QString pausesText(const std::vector<Pause>& pauses)
{
    QStringList words;
    for (const Pause& pause : pauses) {
        const QString from = pause.from.toIso();
        words << (pause.seconds ? from + u'/' + durationText(*pause.seconds) : from);
    }
    return words.join(u';');
}

std::optional<std::vector<Pause>> pausesFrom(QStringView text)
{
    std::vector<Pause> pauses;
    for (const QStringView word : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype slash = word.indexOf(u'/');
        const auto from = Moment::fromIso(slash < 0 ? word : word.left(slash));
        const auto seconds = slash < 0 ? std::nullopt : durationFrom(word.mid(slash + 1));
        if (!from || (slash >= 0 && !seconds))
            return std::nullopt;
        pauses.push_back({*from, seconds});
    }
    return pauses;
}

} // namespace settheory
