// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/setdraft.h"
#include "core/entry/words.h"

#include <QStringList>

namespace settheory {
namespace {

using namespace entry;

struct LoadText {
    QString load; ///< `80`, `bw+10`, `?`; empty where nothing need be said
    QString mode; ///< a word of its own where the load does not tell
};

QString massText(const Mass& mass, MassUnit unit, bool withUnit)
{
    return mass.unit() != unit || withUnit ? mass.text() + keyOf(mass.unit()) : mass.text();
}

LoadText loadTextOf(const PerformedSet& set, const Exercise& exercise, MassUnit unit, bool hasReps)
{
    const LoadMode own = exercise.loadMode;
    const LoadMode mode = set.loadMode.value_or(own);
    const QString modeWord = mode == own ? QString() : wordFor(kModeWords, mode);
    if (set.load) {
        if (mode == LoadMode::BodyweightPlus)
            return {QStringLiteral("bw+") + massText(*set.load, unit, false), {}};
        if (mode == LoadMode::BodyweightMinus)
            return {QStringLiteral("bw-") + massText(*set.load, unit, false), {}};
        // Beside body weight alone a number would be read as added.
        const bool odd = own == LoadMode::Bodyweight && mode == own;
        return {massText(*set.load, unit, !hasReps), odd ? wordFor(kModeWords, mode) : modeWord};
    }
    const bool plainBody = mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus;
    const bool bwMeansIt = mode == (own == LoadMode::BodyweightPlus ? own : LoadMode::Bodyweight);
    if (plainBody && bwMeansIt && (hasReps || mode != own))
        return {QStringLiteral("bw"), {}};
    return {hasReps ? QStringLiteral("?") : QString(), modeWord};
}

QString repsTextOf(const PerformedSet& set)
{
    QString text = set.reps ? QString::number(*set.reps) : QStringLiteral("?");
    if (set.partialReps)
        text += u'+' + QString::number(*set.partialReps) + u'p';
    return text;
}

QString effortTextOf(double rir)
{
    return (rir <= 5.5 ? QStringLiteral("@") : QStringLiteral("rir")) + number::text(rir + 0.0); // no "-0"
}

} // namespace

QString entryLineOf(const PerformedSet& set, const Exercise& exercise, MassUnit unit)
{
    const bool hasReps = set.reps || set.partialReps || !(set.seconds || set.distance);
    const LoadText load = loadTextOf(set, exercise, unit, hasReps);
    QStringList words;
    if (set.role != SetRole::Working)
        words << wordFor(kRoleWords, set.role);
    if (set.side != Side::Both)
        words << wordFor(kSideWords, set.side);
    if (!hasReps)
        words << load.load;
    else if (load.load.startsWith(u"bw"))
        words << load.load << u'x' + repsTextOf(set);
    else
        words << load.load + u'x' + repsTextOf(set);
    words << load.mode;
    if (set.seconds)
        words << QString::number(*set.seconds) + u's';
    if (set.distance)
        words << set.distance->text() + keyOf(set.distance->unit());
    if (set.rir)
        words << effortTextOf(*set.rir);
    if (set.toFailure)
        words << wordFor(kFailureWords, *set.toFailure);
    if (set.failedFirst)
        words << u'!' + keyOf(*set.failedFirst);
    if (set.rest && set.rest->source == NotedRest::Source::Stated)
        words << QStringLiteral("rest ")
                + (set.rest->seconds ? QString::number(*set.rest->seconds) : QStringLiteral("short"));
    if (!set.note.isEmpty())
        words << QStringLiteral("# ") + escapedNote(set.note);
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace settheory
