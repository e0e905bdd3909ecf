// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/measures/analysis.h"

#include <set>

namespace settheory {

/// Why a block is left out of a comparison, in the order in which reasons are told.
enum class LeftOut {
    Deload,
    TooFewSets,
    Distant,
    AlternatedWithFullRest,
    Unsure,
    NoPair,
    OtherExercises,
    DurationDoubt,
};
QString keyOf(LeftOut reason);
std::optional<LeftOut> leftOutForKey(QStringView key);
QString nameOf(LeftOut reason);

/// What is asked of the log (domain.md §5).
struct Question {
    enum class Of { Block, Workout, Exercise };
    Muscle muscle = Muscle::Chest;
    ProtocolChoice a = Protocol::Straight;
    ProtocolChoice b = ProtocolChoice::anyPreExhaustion();
    QString main = QStringLiteral("compound_reps"); ///< key of the one main measure
    std::optional<QDate> since, until; ///< both included
    bool sameExercises = true;
    std::set<LeftOut> include; ///< reasons that do not leave out
    Of of = Of::Block;
    std::optional<ExerciseId> exercise; ///< for Of::Exercise

    friend bool operator==(const Question&, const Question&) = default;
};

enum class Verdict { Less, More, LessButTrivial, MoreButTrivial, SameWithin, CannotTell, Withheld, None };
QString keyOf(Verdict verdict);
QString nameOf(Verdict verdict); ///< "less", "the same", "cannot tell"

struct ArmSummary {
    int n = 0;
    std::optional<double> median, mean, sd;
};

/// A difference of b from a: in percent for ratios, else in the measure's unit.
struct Effect {
    double estimate = 0;
    double low = 0, high = 0; ///< 95 %
    double low90 = 0, high90 = 0;
    QString method; ///< "ols_trend", "welch", "newey_west", "newcombe_clustered"
};

/// One session of an arm on one measure, for the picture.
struct SessionPoint {
    WorkoutId workout;
    Moment startedAt;
    bool isB = false;
    double value = 0;
    std::optional<double> fitted; ///< on the fitted trend, in the unit of the value; none outside the fit
    int stretch = 0; ///< points of one stretch and arm share one fitted line
};

/// Neighbouring sessions of the two protocols in pairs: what differs within them, in the unit of the effect.
struct NeighbourPairs {
    struct Range {
        double low = 0, high = 0; ///< 95 %
    };
    int n = 0; ///< pairs
    int less = 0, more = 0; ///< of them, with less or more under b
    std::optional<double> wilcoxonP; ///< two-sided; nothing where no pair differs
    std::optional<Effect> hodgesLehmann;
    std::optional<Range> bootstrap, bca; ///< of the mean difference: percentiles, and bias-corrected
};

struct MeasureAnswer {
    const Measure* measure = nullptr;
    ArmSummary a, b;
    std::optional<Effect> effect; ///< nothing where an interval cannot be given
    std::optional<Effect> unadjusted; ///< Welch
    std::optional<Effect> neweyWest; ///< a second view, from 24 sessions
    std::optional<double> autocorrelation; ///< lag 1 of the residuals
    std::optional<double> durbinWatson;
    int fittedA = 0, fittedB = 0; ///< sessions in stretches of time in which both protocols were done
    std::optional<double> vif; ///< how far protocol and time go together; 1: not at all
    std::optional<double> smallestWorthKnowing; ///< in the unit of the effect
    Verdict verdict = Verdict::Withheld;
    std::optional<int> moreSessionsNeeded; ///< of each protocol; 61 means "more than 60"
    std::optional<NeighbourPairs> pairs; ///< a second view; of the main measure alone
    std::vector<SessionPoint> sessions;
};

struct LeftOutBlock {
    WorkoutId workout;
    Moment startedAt;
    bool isB = false;
    LeftOut reason = LeftOut::Deload; ///< the first, which is the one told
    std::vector<LeftOut> reasons; ///< all that must be included to take the block in
};

enum class TrustState { Good, Caution, Bad };
struct TrustCheck {
    QString key; ///< "sessions_per_arm"
    TrustState state = TrustState::Good;
    QString text;
};

/// Who failed first, of the compound sets that ended in failure (domain.md §5 "Shares").
struct FailedFirstAnswer {
    struct Range {
        double low = 0, high = 0; ///< 95 %, of a share from 0 to 1
    };
    struct OfExercise {
        ExerciseId exercise;
        FailedFirstCount a, b;
    };
    FailedFirstCount a, b;
    std::optional<Range> shareA, shareB; ///< by sessions, since sets of one session are alike
    std::vector<OfExercise> exercises; ///< those that were asked, in the order in which they came
    std::optional<Effect> difference; ///< in points
    Verdict verdict = Verdict::Withheld;
    std::optional<double> p; ///< by permuting sessions; for JSON, never shown by itself
    std::optional<double> asIfSetsWereIndependent; ///< Fisher's p; for JSON alone
};

/// Order and rest apart: two by two (domain.md §5 "Order and rest apart").
struct OrderByPairing {
    struct Cell {
        BlockOrder order = BlockOrder::CompoundFirst;
        bool paired = false;
        Protocol protocol = Protocol::Straight;
        int n = 0;
        std::optional<double> mean; ///< of the main measure; geometric for ratios
    };
    std::vector<Cell> cells;
    std::optional<Effect> order, pairing, interaction;
    bool confounded = false; ///< order and pairing cannot be told apart here
    QString sentence; ///< what it says, or which session would fill an empty cell
};

struct Answer {
    Question question;
    int sessionsA = 0, sessionsB = 0; ///< used for the main measure; with leftOut they are all blocks
    std::vector<ExerciseId> exercises; ///< the list that was compared, where it had to be the same
    std::vector<LeftOutBlock> leftOut;
    /// Used sessions with loads of stacks from another gym than most: they have no kilograms to compare.
    int elsewhere = 0;
    std::vector<MeasureAnswer> measures; ///< the main one first
    std::optional<FailedFirstAnswer> failedFirst; ///< nothing where no set was asked
    std::optional<OrderByPairing> orderByPairing;
    std::vector<TrustCheck> trust;
    QStringList sentences;
};

/// Never fails for want of data: then verdicts are withheld and the sentences say so. Errors: cancelled, a
/// measure or exercise that does not exist, a main measure that is only described, protocols that overlap.
Result<Answer> compareProtocols(const MeasuredLog& measured, const Question& question, Progress& progress);
/// Measures the whole log first: for one question. Who asks more often keeps an Analysis.
Result<Answer> compareProtocols(const Log& log, const Question& question, Progress& progress);

} // namespace settheory
