// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/history.h"

#include "ui/format/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

QString recordText(const Record& record, const Log& log)
{
    const ExercisePtr exercise = log.findExercise(record.exercise);
    PerformedSet set;
    set.load = record.load;
    set.reps = static_cast<int>(record.reps);
    return u"★ "_s + exercise->name + u"\u2002"_s + format::work(set, *exercise, log.settings().unit);
}

} // namespace

HistoryPtr historyOf(MeasuredLog measured)
{
    QHash<WorkoutId, std::vector<Record>> records;
    for (Record& record : recordsOf(measured.recognised)) {
        if (record.before) // the first time an exercise is done is no feat
            records[record.workout].push_back(std::move(record));
    }
    auto history = std::make_shared<History>();
    history->rows.reserve(measured.workouts.size());
    for (const MeasuredPtr& workout : measured.workouts)
        history->rows.push_back({workout, records.take(workout->workout().id)});
    history->measured = std::move(measured);
    return history;
}

QStringList recordLines(const HistoryRow& row, const Log& log)
{
    std::vector<const Record*> best; // of each exercise, the first kind wins
    for (const Record& record : row.records) {
        const auto same = [&](const Record* other) { return other->exercise == record.exercise; };
        const auto known = std::ranges::find_if(best, same);
        if (known == best.end())
            best.push_back(&record);
        else if (record.kind < (*known)->kind)
            *known = &record;
    }
    std::ranges::stable_sort(best, {}, &Record::kind);
    QStringList lines;
    for (const Record* record : best)
        lines << recordText(*record, log);
    return lines;
}

QString durationText(const Duration& duration)
{
    if (!duration.seconds)
        return {};
    QString text = format::minutes(*duration.seconds);
    if (duration.doubt)
        text.prepend(QString(format::kAbout) + format::kThinSpace);
    if (duration.doubt == DurationDoubt::TooLong)
        text += u'?';
    return text;
}

} // namespace settheory
