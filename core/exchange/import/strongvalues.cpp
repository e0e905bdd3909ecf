// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/strongvalues.h"

#include "core/base/number.h"

#include <QStringList>

#include <array>

namespace settheory {
namespace {

constexpr qint64 kLongest = 100LL * 365 * 86400;

struct SetWord {
    StrongSetKind kind;
    const char* words; ///< letters only
};

constexpr std::array kSetWords = {
    SetWord{StrongSetKind::Warmup,
        "w|warmup|warmupset|échauffement|aufwärmen|calentamiento|aquecimento|riscaldamento"},
    SetWord{StrongSetKind::Drop, "d|drop|dropset|dropsatz"},
    SetWord{StrongSetKind::Failure, "f|failure|failureset|échec|versagen|fallo|falha|cedimento"},
    SetWord{StrongSetKind::RestTimer,
        "resttimer|rest|minuteurderepos|minuteriederepos|pausentimer|ruhetimer|resttimerpause|"
        "temporizadordedescanso|temporizadordedescanço|timerdiriposo|timerriposo|rusttimer|"
        "таймеротдыха"},
};

struct UnitWord {
    qint64 seconds;
    const char* words;
};

constexpr std::array kUnitWords = {
    UnitWord{86400, "d|day|days|tag|tage|jour|jours|día|días|dia|dias"},
    UnitWord{3600,
        "h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|hora|horas|ora|ore|u|uur|uren|t|tim|timme|"
        "timmar|godz|ч|час|часа|часов|год|sa|saat|時間|시간|小时|小時"},
    UnitWord{60,
        "m|min|mins|minute|minutes|minuten|minuto|minutos|minuti|minuter|minutter|мин|м|хв|dk|dakika|分|"
        "分钟|分鐘|분"},
    UnitWord{1,
        "s|sec|secs|second|seconds|sek|sekunde|sekunden|seconde|secondes|seg|segundo|segundos|secondi|"
        "seconden|сек|с|sn|saniye|秒|초"},
};

qint64 secondsPer(const QString& word)
{
    for (const UnitWord& unit : kUnitWords) {
        if (QString::fromUtf8(unit.words).split(u'|').contains(word))
            return unit.seconds;
    }
    return 0;
}

/// "1:05:00" or "45:10"
std::optional<qint64> clockDuration(QStringView cell)
{
    const auto parts = cell.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    qint64 seconds = 0;
    for (const QStringView part : parts) {
        const auto value = number::whole(part);
        if (!value || *value < 0 || *value > kLongest)
            return std::nullopt;
        seconds = seconds * 60 + *value;
    }
    return seconds <= kLongest ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<StrongSetKind> strongSetKind(QStringView cell)
{
    if (const auto value = number::whole(cell); value && *value >= 0)
        return *value == 0 ? StrongSetKind::NumberedZero : StrongSetKind::Numbered;
    QString letters = cell.toString().toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    for (const SetWord& row : kSetWords) {
        if (!letters.isEmpty() && QString::fromUtf8(row.words).split(u'|').contains(letters))
            return row.kind;
    }
    return std::nullopt;
}

std::optional<qint64> strongDuration(QStringView cell)
{
    const QString text = cell.toString().simplified().toLower();
    if (const auto seconds = number::whole(text))
        return *seconds >= 0 && *seconds <= kLongest ? std::optional(*seconds) : std::nullopt;
    if (text.contains(u':'))
        return clockDuration(text);
    qint64 total = 0;
    qsizetype at = 0;
    const auto takeWhile = [&](auto belongs) {
        const qsizetype from = at;
        while (at < text.size() && belongs(text[at]))
            ++at;
        return text.mid(from, at - from);
    };
    while (at < text.size()) {
        const auto count = number::whole(takeWhile([](QChar c) { return c.isDigit(); }));
        takeWhile([](QChar c) { return c.isSpace(); });
        const qint64 unit = secondsPer(takeWhile([](QChar c) { return c.isLetter(); }));
        takeWhile([](QChar c) { return c.isSpace() || c == u'.' || c == u','; });
        if (!count || unit == 0 || *count > kLongest / unit)
            return std::nullopt;
        total += *count * unit;
    }
    return text.isEmpty() || total > kLongest ? std::nullopt : std::optional(total);
}

} // namespace settheory
