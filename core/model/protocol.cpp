// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/protocol.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

#define P(text) QT_TRANSLATE_NOOP("Protocol", text)
constexpr std::array<ProtocolRow, kProtocolCount> kRows = {{
    {Protocol::Straight, "straight", P("Straight sets"), P("Straight")},
    {Protocol::PreExhaustionSuperset, "pre_exhaustion_superset", P("Pre-exhaustion, superset"),
        P("Pre-exhaustion")},
    {Protocol::PreExhaustionSequential, "pre_exhaustion_sequential", P("Pre-exhaustion, sequential"),
        P("Pre-ex. sequential")},
    {Protocol::PreExhaustionOpener, "pre_exhaustion_opener", P("Pre-exhaustion, opener"),
        P("Pre-ex. opener")},
    {Protocol::PostExhaustion, "post_exhaustion", P("Post-exhaustion"), P("Post-exhaustion")},
    {Protocol::SynergistPreExhaustion, "synergist_pre_exhaustion", P("Synergist pre-exhaustion"),
        P("Synergist")},
    {Protocol::PreActivation, "pre_activation", P("Pre-activation"), P("Pre-activation")},
    {Protocol::ExhaustiveOpener, "exhaustive_opener", P("Exhaustive opener"), P("Opener")},
    {Protocol::DropSets, "drop_sets", P("Drop sets"), P("Drop sets")},
    {Protocol::RestPause, "rest_pause", P("Rest-pause"), P("Rest-pause")},
    {Protocol::MyoReps, "myo_reps", P("Myo-reps"), P("Myo-reps")},
    {Protocol::Cluster, "cluster", P("Cluster sets"), P("Cluster")},
    {Protocol::Pyramid, "pyramid", P("Pyramid"), P("Pyramid")},
    {Protocol::BackOff, "back_off", P("Top set and back-off"), P("Back-off")},
    {Protocol::CompoundSet, "compound_set", P("Compound set"), P("Compound set")},
    {Protocol::AntagonistSuperset, "antagonist_superset", P("Antagonist superset"), P("Antagonist")},
    {Protocol::SupersetUnrelated, "superset_unrelated", P("Superset, unrelated"), P("Superset")},
    {Protocol::GiantSet, "giant_set", P("Giant set"), P("Giant set")},
    {Protocol::Circuit, "circuit", P("Circuit"), P("Circuit")},
    {Protocol::Mixed, "mixed", P("Mixed"), P("Mixed")},
    {Protocol::Unclear, "unclear", P("Unclear"), P("Unclear")},
}};
#undef P

constexpr QLatin1String kPooledKey("pre_exhaustion");

const ProtocolRow& rowOf(Protocol protocol)
{
    return kRows[static_cast<std::size_t>(protocol)];
}

} // namespace

std::span<const ProtocolRow> protocolRows()
{
    return kRows;
}

QString keyOf(Protocol protocol)
{
    return QString::fromLatin1(rowOf(protocol).key);
}

QString nameOf(Protocol protocol)
{
    return QCoreApplication::translate("Protocol", rowOf(protocol).name);
}

QString shortNameOf(Protocol protocol)
{
    return QCoreApplication::translate("Protocol", rowOf(protocol).shortName);
}

std::optional<Protocol> protocolForKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(kRows, [&](const ProtocolRow& r) { return key == QLatin1String(r.key); });
    return row == kRows.end() ? std::nullopt : std::optional(row->protocol);
}

bool isPreExhaustion(Protocol protocol)
{
    return protocol == Protocol::PreExhaustionSuperset || protocol == Protocol::PreExhaustionSequential
        || protocol == Protocol::PreExhaustionOpener;
}

std::optional<ProtocolChoice> ProtocolChoice::forKey(QStringView key)
{
    if (key == kPooledKey)
        return anyPreExhaustion();
    const auto protocol = protocolForKey(key);
    return protocol ? std::optional(ProtocolChoice(*protocol)) : std::nullopt;
}

bool ProtocolChoice::matches(Protocol protocol) const
{
    return m_protocol ? protocol == *m_protocol : isPreExhaustion(protocol);
}

QString ProtocolChoice::key() const
{
    return m_protocol ? keyOf(*m_protocol) : QString(kPooledKey);
}

QString ProtocolChoice::name() const
{
    return m_protocol ? nameOf(*m_protocol)
                      : QCoreApplication::translate("Protocol", "Pre-exhaustion, all forms");
}

} // namespace settheory
