// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/detailblocks.h"

#include "ui/format/format.h"
#include "ui/pages/historypage/history.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct Detail {
    Q_DECLARE_TR_FUNCTIONS(WorkoutDetail)
};

const QString kDot = u" · "_s;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QString setText(const Log& log, const Workout& workout, const PerformedSet& set)
{
    QString text = format::set(set, log.exerciseOf(workout, set), log.settings().unit);
    if (set.side != Side::Both)
        text.prepend(set.side == Side::Left ? Detail::tr("L ") : Detail::tr("R "));
    if (set.failedFirst)
        text += u' ' + QLocale().toLower(nameOf(*set.failedFirst));
    if (!set.note.isEmpty())
        text += u" “"_s + set.note + u'”';
    return text;
}

/// One set with its other side and its segments: "60 × 10 @0 › 45 × 6 @0", "L 20 × 10 / R 20 × 9".
QString setText(const Log& log, const Workout& workout, const BlockSet& set)
{
    QString text;
    for (const int member : set.members) {
        const PerformedSet& performed = workout.sets[at(member)];
        if (!text.isEmpty())
            text += isSegment(performed.role) ? u" › "_s : performed.side == Side::Both ? u" › "_s : u" / "_s;
        text += setText(log, workout, performed);
    }
    return text;
}

std::optional<Muscle> placeOf(const Log& log, const PerformedExercise& performed)
{
    const Exercise& exercise = log.exerciseOf(performed);
    return exercise.primary.empty() ? std::nullopt : std::optional(exercise.primary.front());
}

DetailExercise exerciseDetail(const Log& log, const RecognisedWorkout& recognised, int index)
{
    const Workout& workout = *recognised.workout;
    const PerformedExercise& performed = workout.exercises[at(index)];
    DetailExercise detail{log.exerciseOf(performed).name, {}, {}, performed.note};
    for (const BlockSet& set : recognised.prepared.sets) {
        if (set.exercise == index)
            detail.sets << setText(log, workout, set);
    }
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        if (workout.sets[i].exercise == index && recognised.prepared.isWarmup[i])
            detail.warmups << setText(log, workout, workout.sets[i]);
    }
    return detail;
}

QString restText(const Rests& rests)
{
    if (!rests.all)
        return {};
    const bool estimated = rests.source == TimeSource::Estimated;
    QString text = Detail::tr("rest %1").arg(format::rest(rests.all->seconds, estimated));
    if (rests.source == TimeSource::Stated)
        text += Detail::tr(" as noted");
    return text;
}

QString planText(const Block& block)
{
    if (block.user && *block.user != block.recognised)
        return Detail::tr("your word; recognised as %1").arg(QLocale().toLower(nameOf(block.recognised)));
    if (!block.planned)
        return {};
    return *block.planned == block.protocol()
        ? Detail::tr("as planned")
        : Detail::tr("planned: %1").arg(QLocale().toLower(nameOf(*block.planned)));
}

QString warmupText(const DetailBlock& block)
{
    QStringList all;
    for (const DetailExercise& exercise : block.exercises)
        all << exercise.warmups;
    constexpr qsizetype kMostNamed = 4;
    if (all.isEmpty())
        return {};
    if (all.size() <= kMostNamed)
        return Detail::tr("warm-up %1").arg(all.join(u", "_s));
    return Detail::tr("%1 warm-ups").arg(format::number(double(all.size())));
}

DetailBlock blockDetail(const Log& log, const MeasuredWorkout& measured, std::size_t index)
{
    const RecognisedWorkout& recognised = *measured.recognised;
    const Block& block = recognised.blocks[index];
    const MeasuredBlock& values = measured.blocks[index];
    DetailBlock detail;
    detail.muscle = block.muscle;
    detail.protocol = block.protocol();
    detail.sure = block.user || block.sure || !block.doubtful;
    detail.minutes = durationText(values.duration);
    if (values.duration.doubt)
        detail.minutesHint = nameOf(*values.duration.doubt);
    for (const int exercise : block.exercises) {
        if (placeOf(log, recognised.workout->exercises[at(exercise)]) == block.muscle)
            detail.exercises.push_back(exerciseDetail(log, recognised, exercise));
    }
    QStringList footer = {restText(values.rests), planText(block), warmupText(detail)};
    if (!detail.sure)
        footer << Detail::tr("not sure");
    footer.removeAll(QString());
    detail.footer = footer.join(kDot);
    detail.reasons = block.facts;
    return detail;
}

} // namespace

std::vector<DetailBlock> detailBlocks(const Log& log, const MeasuredWorkout& measured)
{
    const RecognisedWorkout& recognised = *measured.recognised;
    const Workout& workout = *recognised.workout;
    std::vector<DetailBlock> details;
    std::vector<bool> told(workout.exercises.size());
    for (std::size_t i = 0; i < recognised.blocks.size(); ++i) {
        const Block& block = recognised.blocks[i];
        if (!isShown(log, workout, block))
            continue;
        details.push_back(blockDetail(log, measured, i));
        for (const int exercise : block.exercises)
            told[at(exercise)] =
                told[at(exercise)] || placeOf(log, workout.exercises[at(exercise)]) == block.muscle;
    }
    DetailBlock others;
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (!told[i])
            others.exercises.push_back(exerciseDetail(log, recognised, static_cast<int>(i)));
    }
    if (!others.exercises.empty())
        details.push_back(std::move(others));
    return details;
}

QString detailTitle(const Workout& workout, int thisYear)
{
    const QDate date = workout.startedAt.date();
    QString when = format::longDate(date);
    if (date.year() != thisYear)
        when += u' ' + QString::number(date.year());
    return workout.title.isEmpty() ? when : workout.title + kDot + when;
}

QString detailFacts(const Workout& workout)
{
    QStringList facts;
    if (workout.deload)
        facts << Detail::tr("deload");
    if (workout.bodyWeight)
        facts << format::mass(*workout.bodyWeight);
    if (workout.sessionRpe)
        facts << Detail::tr("session RPE %1").arg(format::shortNumber(*workout.sessionRpe));
    if (!workout.place.isEmpty())
        facts << workout.place;
    if (!workout.pains.empty())
        facts << Detail::tr("pain: %1").arg(format::pains(workout.pains));
    if (!workout.note.isEmpty())
        facts << u'“' + workout.note.simplified() + u'”';
    return facts.join(kDot);
}

} // namespace settheory
