// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"

#include <functional>

namespace settheory {

/// A block whose protocol is one of those that are compared.
struct ArmBlock {
    MeasuredPtr session;
    const Block* block = nullptr; ///< within the session
    const MeasuredBlock* measuredBlock = nullptr; ///< of the same
    std::optional<MeasuredBlock> part; ///< what is compared instead: the whole workout, or one exercise
    bool isB = false;
    bool compoundOnStack = false, isolationOnStack = false; ///< of what is compared: a load is a stack's
    bool hasPair = false; ///< at least one compound and one isolation
    std::set<ExerciseId> exercises; ///< of the block
    std::vector<LeftOut> reasons; ///< why it is left out of the main measure; empty: it is used

    const Workout& workout() const { return session->workout(); }
    const MeasuredBlock& measured() const { return part ? *part : *measuredBlock; }
    bool isUsed() const { return reasons.empty(); }
    /// Used by measures that need no duration.
    bool isUsedBesideTime() const { return isUsed() || reasons.front() == LeftOut::DurationDoubt; }
};

/// The blocks of the question's muscle and period that are wanted, in order of time. A workout in progress
/// has none yet, and a block without the question's exercise is none.
std::vector<ArmBlock> blocksFor(
    const MeasuredLog& log, const Question& question, const std::function<bool(const Block&)>& isWanted);

/// Whether one of the protocols only makes sense with a compound and an isolation.
bool needsPair(const Question& question);

/// Finds every reason that lies in a block itself and that the question does not include, in their order
/// (domain.md §5 "Which blocks"). The first of the three steps; each adds to the reasons.
void leaveOutByThemselves(std::vector<ArmBlock>& blocks, const Question& question, bool pairNeeded);
/// The exercises that most sessions of the scarcer arm share; then the list of more sessions; then the
/// latest.
std::set<ExerciseId> commonExercises(const std::vector<ArmBlock>& blocks);
bool wantsSameExercises(const Question& question);
void leaveOutOtherExercises(std::vector<ArmBlock>& blocks, const std::set<ExerciseId>& exercises);

/// Whose duration may be used by measures of time: those without a doubt; `interleaved` ones where at least
/// half of each arm is; all where the question includes doubts.
class TimeRule {
public:
    TimeRule(const std::vector<ArmBlock>& blocks, const Question& question);
    bool allows(const ArmBlock& block, const Measure& measure) const;
    /// In doubt at all, included or not. Where interleaved blocks are the rule they are in none.
    bool isDoubted(const ArmBlock& block) const { return isDoubt(block.measured().duration.doubt); }

private:
    bool isDoubt(std::optional<DurationDoubt> doubt) const;
    bool m_interleavedIsTheRule = false;
    bool m_doubtsAreIncluded = false;
};
void leaveOutDoubted(std::vector<ArmBlock>& blocks, const TimeRule& rule, const Measure& main);

/// Whose kilograms may be used: those of stacks compare within one gym alone, that of most sessions with such
/// loads (of as many, the latest). A workout without a place counts as of one gym.
class PlaceRule {
public:
    explicit PlaceRule(const std::vector<ArmBlock>& blocks);
    bool allows(const ArmBlock& block, const Measure& measure) const;
    int elsewhere() const { return m_elsewhere; } ///< used sessions with such loads in another one

private:
    bool isElsewhere(const ArmBlock& block) const;

    QString m_place;
    int m_elsewhere = 0;
};

/// Which measures a block may be used for, beside its reasons.
struct ValueRules {
    TimeRule time;
    PlaceRule place;
};

/// The block's value of a measure where it may be compared: known, one number, of no doubtful time and of no
/// other gym's stacks.
std::optional<double> comparableValue(const ArmBlock& block, const ValueRules& rules, const Measure& measure);

} // namespace settheory
