// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filenumbers.h"

namespace settheory {

std::optional<double> FileNumbers::rirFromRpe(const QString& cell, int line, ImportWarnings& warnings) const
{
    const auto rpe = decimal(cell);
    if (cell.isEmpty() || rpe == 0.0)
        return std::nullopt;
    if (rpe && *rpe >= 1 && *rpe <= 10)
        return 10 - *rpe;
    warnings.add("rpe", line, Import::tr("the RPE “%1” is not between 1 and 10; it stays unknown").arg(cell));
    return std::nullopt;
}

FileLoads::FileLoads(const Counts& counts, std::optional<MassUnit> told, bool commaAllowed)
    : m_commaAllowed(commaAllowed)
{
    const auto unstated = counts.find(std::nullopt);
    const bool mustBeTold = unstated != counts.end();
    QStringList evidence;
    if (mustBeTold) {
        m_decision = guessedUnit(unstated->second);
        m_decision.mustBeAsked = !told;
        m_unstated = told.value_or(m_decision.guess.value_or(MassUnit::Kilogram));
        evidence << (told ? Import::tr("as it was given") : m_decision.evidence);
        if (told && m_decision.guess && m_decision.guess != told)
            m_doubt = Import::tr("The loads were read as %1, as was said, but look like %2: %3.")
                          .arg(keyOf(*told), keyOf(*m_decision.guess), m_decision.evidence);
    } else if (!counts.empty()) {
        evidence << Import::tr("the file states it");
        if (told)
            m_doubt =
                Import::tr("The file states its unit of weight itself; the one that was given is not used.");
    }

    std::map<MassUnit, LoadCounts> byUnit;
    for (const auto& [stated, loads] : counts) {
        LoadCounts& all = byUnit[stated.value_or(m_unstated)];
        for (auto load = loads.cbegin(); load != loads.cend(); ++load)
            all[load.key()] += *load;
    }
    qsizetype most = 0;
    for (const auto& [unit, loads] : byUnit) {
        const LoadReading& reading = m_readings.try_emplace(unit, loads, unit, commaAllowed).first->second;
        if (!reading.evidence().isEmpty())
            evidence << reading.evidence();
        if (loads.size() > most && !m_decision.mustBeAsked) {
            most = loads.size();
            m_decision.unit = reading.thinksIn();
        }
    }
    m_decision.evidence = evidence.join(QStringLiteral("; "));
}

std::optional<Mass> FileLoads::mass(const QString& cell, std::optional<MassUnit> stated) const
{
    const MassUnit unit = stated.value_or(m_unstated);
    const auto reading = m_readings.find(unit);
    return reading == m_readings.end() ? Mass::fromText(cell, unit, m_commaAllowed)
                                       : reading->second.mass(cell);
}

} // namespace settheory
