// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocols/facts.h"

#include "core/base/number.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace settheory {
namespace {

class Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    Facts(const Shape& shape, const Label& label, const Block& block)
        : m_shape(shape)
        , m_label(label)
        , m_block(block)
    {
    }
    QStringList all();

private:
    using Chosen = std::function<bool(const BlockSet&)>;
    QString namesOf(const std::vector<BlockSet>& sets, const Chosen& chosen = nullptr) const;
    QString kindsNames(Mechanic kind) const;
    QString gapText(const Gap& gap) const;
    void order();
    void gap();
    void effort();
    void between();
    void distance();
    void loadsAndSegments();
    void priorWork();
    void doubts();

    const Shape& m_shape;
    const Label& m_label;
    const Block& m_block;
    QStringList m_facts;
};

/// "Pec deck, Cable fly": each exercise once, in order.
QString Facts::namesOf(const std::vector<BlockSet>& sets, const Chosen& chosen) const
{
    QStringList names;
    for (const BlockSet& set : sets) {
        const QString& name = m_shape.view.exerciseOf(set).name;
        if ((!chosen || chosen(set)) && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

QString Facts::kindsNames(Mechanic kind) const
{
    return namesOf(m_shape.sets, [kind](const BlockSet& set) { return set.mechanic == kind; });
}

QString Facts::gapText(const Gap& gap) const
{
    const QString seconds = QString::number(std::lround(*gap.seconds));
    switch (gap.source) {
    case TimeSource::Measured:
        return tr("%1 s, measured").arg(seconds);
    case TimeSource::Stated:
        return tr("%1 s, as stated").arg(seconds);
    default:
        return tr("≈ %1 s, estimated").arg(seconds);
    }
}

void Facts::order()
{
    const QString compounds = kindsNames(Mechanic::Compound);
    const QString isolations = kindsNames(Mechanic::Isolation);
    switch (m_block.order) {
    case BlockOrder::CompoundFirst:
        m_facts << tr("Compound first: %1 before %2.").arg(compounds, isolations);
        break;
    case BlockOrder::IsolationFirst:
        m_facts << tr("Isolation first: %1 before %2.").arg(isolations, compounds);
        break;
    case BlockOrder::CompoundOnly:
        m_facts << tr("Compound only: %1.").arg(compounds);
        break;
    case BlockOrder::IsolationOnly:
        m_facts << tr("Isolation only: %1.").arg(isolations);
        break;
    case BlockOrder::Mixed:
        m_facts
            << tr("Neither first: %1 and %2 come in turns that are no rounds.").arg(compounds, isolations);
        break;
    case BlockOrder::Unknown:
        m_facts << tr("It is not known whether this is compound or isolation: %1.")
                       .arg(namesOf(m_shape.sets, [](const BlockSet& set) { return !set.mechanic; }));
        break;
    }
    if (m_block.inRounds.value_or(false)) {
        m_facts << tr("In rounds, one after the other.");
        if (m_shape.runs.decisive > 0)
            m_facts << tr("The straight sets before the rounds do not decide.");
    }
    const auto& runs = m_shape.runs.runs;
    if (m_block.order == BlockOrder::CompoundFirst && !m_block.inRounds.value_or(false) && runs.size() == 3) {
        const std::vector<BlockSet> later(
            m_shape.sets.begin() + static_cast<std::ptrdiff_t>(runs[2].first), m_shape.sets.end());
        m_facts
            << tr("Later compound sets came after isolation and are pre-fatigued: %1.").arg(namesOf(later));
    }
}

void Facts::gap()
{
    const auto& runs = m_shape.runs.runs;
    if (runs.size() >= 2) {
        if (!m_block.restSeconds)
            m_facts << tr("The rest between isolation and compound is unknown.");
        else if (m_block.inRounds.value_or(false))
            m_facts << tr("Median gap inside the pair: %1.").arg(gapText(m_shape.gap));
        else
            m_facts << tr("Gap from %1 to %2: %3.")
                           .arg(m_shape.view.exerciseOf(m_shape.sets[runs[0].last]).name,
                               m_shape.view.exerciseOf(m_shape.sets[runs[1].first]).name,
                               gapText(m_shape.gap));
    }
    const bool ownRounds =
        m_block.inRounds.value_or(false) && m_shape.rounds && m_shape.rounds->stations.size() == 2;
    if (m_shape.rounds && !ownRounds) {
        const QString names = namesOf(m_shape.rounds->stations);
        m_facts << (m_shape.rounds->gap.seconds
                ? tr("Done in turn: %1; median gap %2.").arg(names, gapText(m_shape.rounds->gap))
                : tr("Done in turn: %1; the rests inside are unknown.").arg(names));
    }
    if (m_block.alternatedWithFullRest)
        m_facts << tr("Alternated with full rest.");
}

void Facts::effort()
{
    const auto told = [](const IsolationEffort& effort) {
        return effort.medianRir ? tr("median RIR %1").arg(number::text(*effort.medianRir))
                                : tr("RIR unknown");
    };
    if (m_block.order == BlockOrder::IsolationFirst) {
        m_facts << tr("Isolation sets before the last compound set: %1.").arg(told(m_shape.effort));
        if (m_shape.effort.moreLeftThanDone)
            m_facts << tr("More reps were left in reserve than done.");
    }
    if (m_shape.synergist) {
        const auto& exercise = m_shape.view.exercises[static_cast<std::size_t>(m_shape.synergist->exercise)];
        m_facts << tr("%1, which trains another muscle of the first compound, came before it: %2.")
                       .arg(exercise->name, told(m_shape.synergist->effort));
        if (const Gap& before = m_shape.synergist->distance.gap; before.seconds)
            m_facts << tr("Gap from it to the compound: %1.").arg(gapText(before));
    }
}

/// What was done between the isolation and the compound.
void Facts::between()
{
    if (m_block.order != BlockOrder::IsolationFirst)
        return;
    std::vector<BlockSet> sets;
    for (const auto& [last, first] : m_shape.runs.pairs()) {
        for (std::size_t place = m_shape.places[last] + 1; place < m_shape.places[first]; ++place)
            sets.push_back(m_shape.prepared.sets[place]);
    }
    if (sets.empty())
        return;
    m_facts << tr("Sets of other exercises in between: %1 (%2).").arg(sets.size()).arg(namesOf(sets));
    const QString helpers = namesOf(sets, [this](const BlockSet& set) {
        const Exercise& done = m_shape.view.exerciseOf(set);
        return done.isIsolation() && std::ranges::any_of(m_shape.sets, [&](const BlockSet& compound) {
            return compound.mechanic == Mechanic::Compound
                && trainsHelper(done, m_shape.view.exerciseOf(compound), m_shape.muscle);
        });
    });
    if (!helpers.isEmpty())
        m_facts << tr("Synergist also pre-fatigued: %1.").arg(helpers);
}

void Facts::distance()
{
    if (!m_block.distant)
        return;
    m_facts << (m_shape.distance->isTooFar()
            ? tr("More than 15 minutes lie between isolation and compound.")
            : tr(
                "Distant: more than 5 minutes, or two other exercises, lie between isolation and compound."));
}

void Facts::loadsAndSegments()
{
    const auto loadsOf = [](const auto& sets) {
        QStringList loads;
        for (const BlockSet& set : sets)
            loads << number::text(std::round(set.load.value_or(0) * 100) / 100);
        return loads.join(QStringLiteral(", "));
    };
    if (m_shape.opener) {
        m_facts << tr("The first set of %1 was a light one to failure.")
                       .arg(m_shape.view.exerciseOf(m_shape.sets[*m_shape.opener]).name);
    }
    if (m_shape.segments) {
        const auto segmented = std::ranges::count_if(
            m_shape.sets, [](const BlockSet& set) { return set.structure.has_value(); });
        m_facts << tr("%1 of %2 working sets are segmented: %3.")
                       .arg(segmented)
                       .arg(m_shape.sets.size())
                       .arg(nameOf(*m_shape.segments));
    }
    if (m_shape.loads) {
        std::vector<BlockSet> main;
        for (const std::size_t place : m_shape.mainSets)
            main.push_back(m_shape.sets[place]);
        m_facts << tr("Loads of %1: %2 kg.").arg(namesOf(main), loadsOf(main));
    }
}

/// Work for the muscle as a helper before the block: shown beside, never part of the label.
void Facts::priorWork()
{
    std::vector<BlockSet> before;
    for (std::size_t place = 0; place < m_shape.places.front(); ++place) {
        if (m_shape.view.exerciseOf(m_shape.prepared.sets[place]).hasSecondary(m_shape.muscle))
            before.push_back(m_shape.prepared.sets[place]);
    }
    if (!before.empty()) {
        const QString fractionalSets = before.size() == 2
            ? tr("1 fractional set")
            : tr("%1 fractional sets").arg(number::text(static_cast<double>(before.size()) / 2));
        m_facts << tr("Indirect prior work: %1 (%2).").arg(fractionalSets, namesOf(before));
    }
    if (m_block.contested) {
        m_facts << tr("Sources disagree whether this is compound or isolation: %1.")
                       .arg(namesOf(m_shape.sets, [this](const BlockSet& set) {
                           return m_shape.view.exerciseOf(set).mechanicContested;
                       }));
    }
}

void Facts::doubts()
{
    if (m_shape.view.isListed()) {
        const bool tied = m_block.inRounds.value_or(false) || (m_shape.rounds && m_shape.rounds->gap.seconds);
        m_facts << (tied ? tr("The file lists sets by exercise; those that share a superset number are taken "
                              "as rounds.")
                         : tr("The file lists sets by exercise: alternation and rests are unknown."));
    }
    if (m_label.effortUnsure)
        m_facts << tr(
            "Not certain: how hard the isolation was is unknown, or in between (2 to 4 reps in reserve).");
    if (m_label.restUnsure)
        m_facts << tr(
            "Not certain: the rest between the two is unknown or close to a limit, and another rest would be "
            "another protocol.");
    if (m_label.loadsUnsure)
        m_facts << tr(
            "Not certain: named by its loads, and the rests between the sets are not known well enough.");
    if (m_label.relationUnsure)
        m_facts << tr("Not certain: the muscles of one of these exercises are unknown.");
}

QStringList Facts::all()
{
    order();
    gap();
    effort();
    between();
    distance();
    loadsAndSegments();
    priorWork();
    doubts();
    return m_facts;
}

} // namespace

QStringList factsOf(const Shape& shape, const Label& label, const Block& block)
{
    return Facts(shape, label, block).all();
}

} // namespace settheory
