// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/entry/setdraft.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace settheory {
namespace {

struct EntryLine {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

/// The number as people here write it.
QString shown(QString number)
{
    return number.replace(u'.', QLocale().decimalPoint());
}

QString loadPart(const PerformedSet& set, LoadMode mode)
{
    const QString mass = set.load ? shown(set.load->text()) + u' ' + keyOf(set.load->unit()) : QString();
    switch (mode) {
    case LoadMode::Total:
    case LoadMode::Stack:
        return mass;
    case LoadMode::PerHand:
        return mass.isEmpty() ? mass : EntryLine::tr("%1 per hand").arg(mass);
    case LoadMode::Bodyweight:
        return mass.isEmpty() ? EntryLine::tr("body weight") : EntryLine::tr("body weight (%1)").arg(mass);
    case LoadMode::BodyweightPlus:
        return mass.isEmpty() ? EntryLine::tr("body weight") : EntryLine::tr("body weight + %1").arg(mass);
    case LoadMode::BodyweightMinus:
        return mass.isEmpty() ? EntryLine::tr("body weight with assistance")
                              : EntryLine::tr("body weight − %1").arg(mass);
    }
    return mass;
}

QString counted(int reps)
{
    return reps == 1 ? EntryLine::tr("1 rep") : EntryLine::tr("%1 reps").arg(reps);
}

QString workPart(const PerformedSet& set, LoadMode mode)
{
    const QString load = loadPart(set, mode);
    QStringList done;
    if (set.reps)
        done << (load.isEmpty() ? counted(*set.reps) : QString::number(*set.reps));
    else if (!set.seconds && !set.distance)
        done << EntryLine::tr("reps not known");
    if (set.seconds)
        done << EntryLine::tr("%1 s").arg(*set.seconds);
    if (set.distance)
        done << shown(set.distance->text()) + u' ' + keyOf(set.distance->unit());
    const QString text = done.join(EntryLine::tr(" in "));
    return load.isEmpty() ? text : load + QStringLiteral(" × ") + text;
}

QString effortPart(double rir)
{
    const QString reserve = shown(number::text(rir));
    if (rir > 10)
        return EntryLine::tr("RIR %1").arg(reserve);
    const auto rpe = number::billionths(rir);
    return EntryLine::tr("RIR %1 (RPE %2)")
        .arg(reserve, shown(number::textOfBillionths(10'000'000'000 - rpe.value_or(0))));
}

QString restPart(const NotedRest& rest)
{
    return rest.seconds ? EntryLine::tr("after %1 s rest").arg(*rest.seconds) : EntryLine::tr("at once");
}

} // namespace

QString sentenceFor(const PerformedSet& set, const Exercise& exercise)
{
    QStringList parts = {workPart(set, set.loadMode.value_or(exercise.loadMode))};
    if (set.partialReps)
        parts << EntryLine::tr("and %1 partial").arg(*set.partialReps);
    if (set.role != SetRole::Working)
        parts.prepend(nameOf(set.role));
    if (set.side != Side::Both)
        parts << (set.side == Side::Left ? EntryLine::tr("left") : EntryLine::tr("right"));
    if (set.rir)
        parts << effortPart(*set.rir);
    if (set.toFailure)
        parts << (*set.toFailure ? EntryLine::tr("to failure") : EntryLine::tr("not to failure"));
    if (set.failedFirst)
        parts << EntryLine::tr("%1 failed first").arg(nameOf(*set.failedFirst).toLower());
    if (set.rest)
        parts << restPart(*set.rest);
    if (!set.note.isEmpty())
        parts << EntryLine::tr("note “%1”").arg(set.note.simplified().left(60));
    return QStringLiteral("%1: %2").arg(exercise.name, parts.join(QStringLiteral(", ")));
}

} // namespace settheory
