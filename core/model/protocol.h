// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace settheory {

/// How a block was done. The keys are those of the CSV and never change.
enum class Protocol {
    Straight,
    PreExhaustionSuperset,
    PreExhaustionSequential,
    PreExhaustionOpener,
    PostExhaustion,
    SynergistPreExhaustion,
    PreActivation,
    ExhaustiveOpener,
    DropSets,
    RestPause,
    MyoReps,
    Cluster,
    Pyramid,
    BackOff,
    CompoundSet,
    AntagonistSuperset,
    SupersetUnrelated,
    GiantSet,
    Circuit,
    Mixed,
    Unclear,
};
inline constexpr int kProtocolCount = 21;

/// One row of the list of protocols.
struct ProtocolRow {
    Protocol protocol;
    const char* key;
    const char* name; ///< to be translated in the context "Protocol"
    const char* shortName; ///< for a chip or a column head
};
std::span<const ProtocolRow> protocolRows();

QString keyOf(Protocol protocol);
QString nameOf(Protocol protocol); ///< "Pre-exhaustion, superset"
QString shortNameOf(Protocol protocol); ///< "Pre-exhaustion"
std::optional<Protocol> protocolForKey(QStringView key);
bool isPreExhaustion(Protocol protocol); ///< one of its three forms

/// One protocol, or the three forms of pre-exhaustion together ("pre_exhaustion"), as a person names an arm.
class ProtocolChoice {
public:
    ProtocolChoice(Protocol protocol)
        : m_protocol(protocol)
    {
    }
    static ProtocolChoice anyPreExhaustion() { return ProtocolChoice(std::nullopt); }
    static std::optional<ProtocolChoice> forKey(QStringView key);

    bool matches(Protocol protocol) const;
    bool isPooled() const { return !m_protocol; }
    /// The protocol, or for the pooled forms the one whose colour and shape stand for them.
    Protocol representative() const { return m_protocol.value_or(Protocol::PreExhaustionSuperset); }
    QString key() const;
    QString name() const;

    friend bool operator==(const ProtocolChoice&, const ProtocolChoice&) = default;

private:
    explicit ProtocolChoice(std::nullopt_t) { }
    std::optional<Protocol> m_protocol; ///< nothing: the three forms of pre-exhaustion
};

} // namespace settheory
