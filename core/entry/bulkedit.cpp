// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/bulkedit.h"

#include "core/base/number.h"
#include "core/entry/entryline.h"
#include "core/entry/rearranging.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct BulkEditing {
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

auto refused(const QString& sentence)
{
    return fail(Error::Kind::Refused, sentence);
}

/// A number as it was typed into one of the fields.
struct TypedNumber {
    enum class Kind { Stays, Is, More, Unknown };
    Kind kind = Kind::Stays;
    qint64 billionths = 0; ///< signed where it is More
    QString unit;
};

std::optional<TypedNumber> numberFrom(const QString& typed)
{
    static const QRegularExpression kNumber(u"^([+\\-−]?)\\s*([0-9.,]+)\\s*([a-zA-Z]*)$"_s);
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return TypedNumber();
    if (text == u'?')
        return TypedNumber{TypedNumber::Kind::Unknown, 0, {}};
    const QRegularExpressionMatch match = kNumber.match(text);
    const auto value = number::billionths(match.captured(2), true);
    if (!match.hasMatch() || !value)
        return std::nullopt;
    const QString sign = match.captured(1);
    const auto kind = sign.isEmpty() ? TypedNumber::Kind::Is : TypedNumber::Kind::More;
    return TypedNumber{kind, sign.isEmpty() || sign == u'+' ? *value : -*value, match.captured(3)};
}

constexpr qint64 kBillion = 1'000'000'000;

/// The value in billionths afterwards; unknown stays unknown.
std::optional<qint64> after(const std::optional<qint64>& before, const TypedNumber& typed)
{
    switch (typed.kind) {
    case TypedNumber::Kind::Stays:
        return before;
    case TypedNumber::Kind::Is:
        return typed.billionths;
    case TypedNumber::Kind::More:
        return before ? std::optional(*before + typed.billionths) : std::nullopt;
    case TypedNumber::Kind::Unknown:
        break;
    }
    return std::nullopt;
}

Result<> editLoad(PerformedSet& set, const TypedNumber& typed, MassUnit unit)
{
    using Kind = TypedNumber::Kind;
    if (typed.kind == Kind::Stays)
        return {};
    const std::optional<MassUnit> named = massUnitForKey(typed.unit);
    const bool isOther = set.load && named && set.load->unit() != *named;
    if (typed.kind == Kind::More && isOther)
        return refused(BulkEditing::tr("One of the sets is in %1. Say how much more in that unit.")
                           .arg(keyOf(set.load->unit())));
    const auto billionths = after(set.load ? std::optional(set.load->billionths()) : std::nullopt, typed);
    const MassUnit own = set.load ? set.load->unit() : unit;
    const MassUnit shown = typed.kind == Kind::More ? own : named.value_or(unit);
    set.load = billionths ? Mass::fromBillionths(*billionths, shown) : std::nullopt;
    if (billionths && !set.load)
        return refused(BulkEditing::tr("One of the sets would have a load below 0, or too much of it."));
    return {};
}

Result<> editReps(PerformedSet& set, const TypedNumber& typed)
{
    if (typed.kind == TypedNumber::Kind::Stays)
        return {};
    const auto reps = after(set.reps ? std::optional(*set.reps * kBillion) : std::nullopt, typed);
    if (reps && (*reps < 0 || *reps % kBillion != 0 || *reps / kBillion > kMostReps))
        return refused(BulkEditing::tr("One of the sets would have a number of reps that is none."));
    set.reps = reps ? std::optional(static_cast<int>(*reps / kBillion)) : std::nullopt;
    return {};
}

Result<> editRir(PerformedSet& set, const TypedNumber& typed)
{
    if (typed.kind == TypedNumber::Kind::Stays)
        return {};
    const auto rir = after(set.rir ? number::billionths(*set.rir) : std::nullopt, typed);
    const double most = kMostRir;
    if (rir && (*rir < 0 || static_cast<double>(*rir) > most * static_cast<double>(kBillion)))
        return refused(BulkEditing::tr("Reps in reserve must be from 0 to 30."));
    set.rir = rir ? std::optional(static_cast<double>(*rir) / static_cast<double>(kBillion)) : std::nullopt;
    return {};
}

Result<> checkSegments(const Workout& workout, const SetIndices& sets)
{
    for (const std::size_t set : sets) {
        const bool follows = set > 0 && workout.sets[set - 1].exercise == workout.sets[set].exercise;
        if (isSegment(workout.sets[set].role) && !follows)
            return refused(
                BulkEditing::tr("A %1 segment continues the set before it, and that is of another exercise.")
                    .arg(nameOf(workout.sets[set].role)));
    }
    return {};
}

} // namespace

Result<Workout> withSetsEdited(Workout workout, const SetIndices& sets, const BulkEdit& edit, MassUnit unit)
{
    const auto load = numberFrom(edit.load);
    const auto reps = numberFrom(edit.reps);
    const auto rir = numberFrom(edit.rir);
    const bool isUnit = load && (load->unit.isEmpty() || massUnitForKey(load->unit));
    if (!isUnit)
        return refused(BulkEditing::tr("“%1” is no load. Type 80, +2.5, -5 or ?.").arg(edit.load));
    if (!reps || !reps->unit.isEmpty())
        return refused(BulkEditing::tr("“%1” are no reps. Type 8, +1, -2 or ?.").arg(edit.reps));
    if (!rir || !rir->unit.isEmpty())
        return refused(BulkEditing::tr("“%1” are no reps in reserve. Type 2, +0.5, -1 or ?.").arg(edit.rir));
    for (const std::size_t index : sets) {
        PerformedSet& set = workout.sets[index];
        set.role = edit.role.value_or(set.role);
        if (const auto done = editLoad(set, *load, unit); !done)
            return passOn(done);
        if (const auto done = editReps(set, *reps); !done)
            return passOn(done);
        if (const auto done = editRir(set, *rir); !done)
            return passOn(done);
    }
    if (edit.exercise)
        workout = withSetsOf(std::move(workout), sets, *edit.exercise);
    if (edit.role || edit.exercise) {
        if (const auto fits = checkSegments(workout, sets); !fits)
            return passOn(fits);
    }
    return workout;
}

} // namespace settheory
