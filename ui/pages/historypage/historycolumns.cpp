// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/historycolumns.h"

#include "ui/format/format.h"
#include "ui/format/measured.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct HistoryTable {
    Q_DECLARE_TR_FUNCTIONS(HistoryTable)
};

SortKey unknown()
{
    return {.known = false, .number = 0, .text = {}};
}

SortKey number(double value)
{
    return {.known = true, .number = value, .text = {}};
}

QString date(const HistoryRow& row, const Log&)
{
    return format::date(row.workout().startedAt.date());
}

SortKey dateKey(const HistoryRow& row, const Log&)
{
    return number(static_cast<double>(row.workout().startedAt.instant()));
}

QString start(const HistoryRow& row, const Log&)
{
    const auto time = row.workout().startedAt.time();
    return time ? format::time(*time) : QString();
}

SortKey startKey(const HistoryRow& row, const Log&)
{
    const auto time = row.workout().startedAt.time();
    return time ? number(time->msecsSinceStartOfDay()) : unknown();
}

QString duration(const HistoryRow& row, const Log&)
{
    if (row.workout().inProgress)
        return HistoryTable::tr("now");
    return durationText(row.summary().duration);
}

SortKey durationKey(const HistoryRow& row, const Log&)
{
    const auto seconds = row.summary().duration.seconds;
    return seconds ? number(*seconds) : unknown();
}

QString durationHint(const HistoryRow& row, const Log&)
{
    if (row.workout().inProgress)
        return HistoryTable::tr("This workout is in progress.");
    const auto doubt = row.summary().duration.doubt;
    return doubt ? HistoryTable::tr("Duration: %1.").arg(nameOf(*doubt)) : QString();
}

QString title(const HistoryRow& row, const Log&)
{
    return row.workout().title;
}

SortKey titleKey(const HistoryRow& row, const Log&)
{
    return {.known = !row.workout().title.isEmpty(), .number = 0, .text = row.workout().title};
}

QString protocols(const HistoryRow& row, const Log&)
{
    QStringList words;
    for (const auto& chip : chipsOf(row))
        words << chipWords(chip);
    return words.join(u", "_s);
}

SortKey protocolsKey(const HistoryRow& row, const Log& log)
{
    const QString words = protocols(row, log);
    return words.isEmpty() ? unknown() : SortKey{.known = true, .number = 0, .text = words};
}

QString protocolsHint(const HistoryRow& row, const Log&)
{
    QStringList lines;
    for (const auto& [muscle, protocol] : row.summary().protocols)
        lines << nameOf(muscle) + u": "_s + nameOf(protocol);
    return lines.join(u'\n');
}

QString volume(const HistoryRow& row, const Log& log)
{
    const auto& value = row.summary().volumeLoad;
    return value ? format::measured(value, MeasureUnit::Kilograms, log.settings().unit) : QString();
}

SortKey volumeKey(const HistoryRow& row, const Log&)
{
    const auto& value = row.summary().volumeLoad;
    return value ? number(value->value) : unknown();
}

QString volumeHint(const HistoryRow& row, const Log&)
{
    const auto& value = row.summary().volumeLoad;
    QStringList lines;
    if (value && value->atLeast)
        lines << HistoryTable::tr("At least: a load, a body weight or reps are unknown.");
    if (value && value->carriedOver)
        lines << HistoryTable::tr("* with the body weight of an earlier workout.");
    return lines.join(u'\n');
}

QString hardSets(const HistoryRow& row, const Log&)
{
    const HardSets& hard = row.summary().hardSets;
    return hard.high == hard.low ? format::number(hard.low)
                                 : format::hardSets(hard, row.summary().workingSets);
}

SortKey hardSetsKey(const HistoryRow& row, const Log&)
{
    const HardSets& hard = row.summary().hardSets;
    return number(hard.low + hard.high / 1000.0);
}

QString hardSetsHint(const HistoryRow& row, const Log&)
{
    const HardSets& hard = row.summary().hardSets;
    if (hard.high == hard.low)
        return {};
    return HistoryTable::tr("%1 to %2: how hard some of the sets were is unknown.")
        .arg(format::number(hard.low), format::number(hard.high));
}

QString records(const HistoryRow& row, const Log& log)
{
    const QStringList lines = recordLines(row, log);
    if (lines.isEmpty())
        return {};
    return lines.size() == 1 ? lines.front()
                             : lines.front() + u"  +"_s + format::number(double(lines.size() - 1));
}

SortKey recordsKey(const HistoryRow& row, const Log& log)
{
    const auto count = recordLines(row, log).size();
    return count > 0 ? number(static_cast<double>(count)) : unknown();
}

QString recordsHint(const HistoryRow& row, const Log& log)
{
    return recordLines(row, log).join(u'\n');
}

#define N(text) QT_TRANSLATE_NOOP("HistoryTable", text)
constexpr HistoryColumn kColumns[] = {
    {"date", N("Date"), 153, false, true, date, dateKey, nullptr},
    {"start", N("Start"), 58, false, false, start, startKey, nullptr},
    {"duration", N("Duration"), 84, true, true, duration, durationKey, durationHint},
    {"workout", N("Workout"), 106, false, false, title, titleKey, title},
    {"protocols", N("Protocols"), 0, false, false, protocols, protocolsKey, protocolsHint},
    {"volume_load", N("Volume load"), 98, true, true, volume, volumeKey, volumeHint},
    {"hard_sets", N("Hard sets"), 80, true, true, hardSets, hardSetsKey, hardSetsHint},
    {"records", N("Records"), 0, false, true, records, recordsKey, recordsHint},
};
#undef N

} // namespace

std::span<const HistoryColumn> historyColumns()
{
    return kColumns;
}

int historyColumn(QStringView key)
{
    const auto found =
        std::ranges::find_if(kColumns, [&](const HistoryColumn& c) { return key == QLatin1String(c.key); });
    return static_cast<int>(found - std::begin(kColumns));
}

QString nameOf(const HistoryColumn& column)
{
    return QCoreApplication::translate("HistoryTable", column.name);
}

std::vector<std::pair<Protocol, int>> chipsOf(const HistoryRow& row)
{
    auto counts = row.summary().protocolCounts();
    std::erase_if(counts, [](const auto& count) { return count.first == Protocol::Straight; });
    return counts;
}

QString chipWords(const std::pair<Protocol, int>& chip)
{
    return format::number(chip.second) + u' ' + QLocale().toLower(shortNameOf(chip.first));
}

} // namespace settheory
