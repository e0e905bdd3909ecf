// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/readings.h"
#include "core/gym/loadable.h"
#include "core/model/load.h"

#include <cstdlib>

namespace settheory::entry {
namespace {

/// `+` and `-` alone: to the next load that can be made. Nothing where last time's is not known.
QString stepText(const SetDraft& draft, const EntrySubject& subject, const EntryContext& context)
{
    const auto& reference = subject.lastTime ? subject.lastTime : subject.last;
    if (!reference || !context.log)
        return {};
    const Exercise& exercise = *subject.exercise;
    const LogSettings& settings = context.log->settings();
    const Mass load = reference->load.value_or(*Mass::fromBillionths(0, context.unit));
    const LoadMode mode = loadModeOf(exercise, *reference);
    const auto next = draft.sign > 0 ? loadAbove(load, exercise, mode, settings)
                                     : loadUnder(load, exercise, mode, settings);
    if (!next)
        return {};
    return Mass::fromBillionths(std::abs(next->billionths() - load.billionths()), load.unit())->text();
}

/// What the draft leaves open, as suggested.
SetDraft completedBy(SetDraft draft, const PerformedSet& usual)
{
    draft.load = usual.load ? SetDraft::Load::Typed : SetDraft::Load::Unsaid;
    if (usual.load) {
        draft.number = usual.load->text();
        draft.unit = usual.load->unit();
    }
    draft.mode = usual.loadMode;
    if (draft.isEffortAlone) {
        draft.set.role = usual.role;
        draft.set.side = draft.sideSaid ? draft.set.side : usual.side;
    } else if (!draft.isRoleAlone) {
        return draft;
    }
    draft.set.reps = usual.reps;
    draft.set.seconds = usual.seconds;
    draft.set.distance = usual.distance;
    draft.repsSaid = true;
    return draft;
}

} // namespace

tl::expected<PerformedSet, QString> setMeant(
    const SetDraft& draft, const EntrySubject& subject, const EntryContext& context)
{
    SetDraft whole = draft;
    const SetRole role = draft.set.role;
    const bool leans = draft.isRoleAlone || draft.isEffortAlone
        || (draft.isLoadLeft && (role == SetRole::Warmup || role == SetRole::Drop));
    const bool isKnown =
        context.suggested && (isSegment(role) || subject.exercise == context.current.exercise);
    const auto usual = leans && isKnown ? context.suggested(role) : std::nullopt;
    if (usual)
        whole = completedBy(draft, *usual);
    else if (draft.isRoleAlone)
        return tl::make_unexpected(role == SetRole::Warmup
                ? EntryReadings::tr("No warm-up is left to suggest here. Type it: w 40x10.")
                : EntryReadings::tr("How far you drop is not known yet: that takes three drops in the log. "
                                    "Type it: d 60x6."));
    else if (draft.isEffortAlone)
        return tl::make_unexpected(
            EntryReadings::tr("How many reps? Type them after the load: 80x8 (or 80x? if you do not know)."));
    if (whole.load == SetDraft::Load::More && whole.number.isEmpty()) {
        whole.number = stepText(whole, subject, context);
        if (whole.number.isEmpty())
            return tl::make_unexpected(
                EntryReadings::tr("How much? Type +2.5 x8, or the load itself: 80x8."));
    }
    return setFrom(whole, subject, context.unit);
}

} // namespace settheory::entry
