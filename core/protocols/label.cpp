// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/label.h"

#include <algorithm>

namespace settheory {
namespace {

constexpr Mechanic C = Mechanic::Compound;
constexpr Mechanic I = Mechanic::Isolation;

Protocol isolationFirst(const Shape& shape, bool shortPair)
{
    if (shape.distance && shape.distance->isTooFar())
        return Protocol::Mixed;
    if (shape.effort.isFarFromFailure())
        return Protocol::PreActivation;
    if (shape.runs.runs.size() == 2 && shape.count(I) == 1 && shape.count(C) >= 2)
        return Protocol::PreExhaustionOpener;
    const bool paired = shape.runs.inRounds.value_or(false) || shape.isExactly(I, C);
    return paired && shortPair ? Protocol::PreExhaustionSuperset : Protocol::PreExhaustionSequential;
}

/// The table of domain.md §3, first row that fits, with the rests of the pair and of the rounds as given.
Protocol protocolFor(const Shape& shape, bool shortPair, bool shortRounds)
{
    const BlockOrder order = shape.runs.order;
    if (order == BlockOrder::Unknown)
        return Protocol::Unclear;
    if (shape.opener) // h
        return Protocol::ExhaustiveOpener;
    if (order == BlockOrder::IsolationFirst) // a
        return isolationFirst(shape, shortPair);
    if (shape.synergist) // b
        return Protocol::SynergistPreExhaustion;
    const bool paired = shape.runs.inRounds.value_or(false) || shape.isExactly(C, I);
    if (order == BlockOrder::CompoundFirst && paired && shortPair) // c
        return Protocol::PostExhaustion;
    if (const Protocol structure = shape.structure(shortRounds); structure != Protocol::Straight) // d, e, f
        return structure;
    return order == BlockOrder::Mixed ? Protocol::Mixed : Protocol::Straight; // g, i
}

bool isIsolationFirst(Protocol protocol)
{
    return isPreExhaustion(protocol) || protocol == Protocol::PreActivation
        || protocol == Protocol::SynergistPreExhaustion;
}

} // namespace

Label labelOf(const Shape& shape)
{
    const LogSettings& settings = shape.view.log.settings();
    const Gap roundsGap = shape.rounds ? shape.rounds->gap : Gap{};
    const bool shortPair = isBelowFull(shape.gap, settings);
    const bool shortRounds = isBelowFull(roundsGap, settings);
    Label label;
    label.protocol = protocolFor(shape, shortPair, shortRounds);
    label.structure = shape.structure(shortRounds);
    label.restUnsure = (classIsUncertain(shape.gap, settings)
                           && protocolFor(shape, !shortPair, shortRounds) != label.protocol)
        || (shape.rounds && classIsUncertain(roundsGap, settings)
            && protocolFor(shape, shortPair, !shortRounds) != label.protocol);
    if (isIsolationFirst(label.protocol)) {
        const bool synergist = label.protocol == Protocol::SynergistPreExhaustion;
        label.effortUnsure = synergist ? !shape.synergist->effort.sure : !shape.effort.sure;
        label.far = shape.distance && shape.distance->isFar();
    }
    const bool byLoads = label.protocol == Protocol::Pyramid || label.protocol == Protocol::BackOff;
    label.loadsUnsure = byLoads && shape.loads && !shape.loads->restsKnown;
    label.relationUnsure = label.protocol == Protocol::SupersetUnrelated
        && std::ranges::any_of(shape.rounds->stations,
            [&](const BlockSet& set) { return shape.view.exerciseOf(set).primary.empty(); });
    return label;
}

} // namespace settheory
