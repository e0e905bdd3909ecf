// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/measures/measure.h"

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

struct ArmSummary {
    int n = 0;
    std::optional<double> median, mean, sd;
};

/// A difference of b from a: in percent for ratios, else in the measure's unit.
struct Effect {
    double estimate = 0;
    double low = 0, high = 0; ///< 95 %
    double low90 = 0, high90 = 0;
    QString method;
};

/// One session of an arm on one measure, for the picture.
struct SessionPoint {
    WorkoutId workout;
    Moment startedAt;
    bool isB = false;
    double value = 0;
    double fitted = 0; ///< on the fitted trend, in the unit of the value
};

struct MeasureAnswer {
    const Measure* measure = nullptr;
    ArmSummary a, b;
    std::optional<Effect> effect; ///< nothing where an interval cannot be given
    std::optional<Effect> unadjusted; ///< Welch
    std::optional<double> autocorrelation; ///< lag 1 of the residuals
    std::optional<double> smallestWorthKnowing; ///< in the unit of the effect
    Verdict verdict = Verdict::Withheld;
    std::optional<int> moreSessionsNeeded; ///< of each protocol; 61 means "more than 60"
    std::vector<SessionPoint> sessions;
};

struct LeftOutBlock {
    WorkoutId workout;
    Moment startedAt;
    bool isB = false;
    LeftOut reason = LeftOut::Deload;
};

enum class TrustState { Good, Caution, Bad };
struct TrustCheck {
    QString key; ///< "sessions_per_arm"
    TrustState state = TrustState::Good;
    QString text;
};

struct Answer {
    Question question;
    int sessionsA = 0, sessionsB = 0;
    std::vector<ExerciseId> exercises; ///< the list that was compared, where it had to be the same
    std::vector<LeftOutBlock> leftOut;
    std::vector<MeasureAnswer> measures; ///< the main one first
    std::vector<TrustCheck> trust;
    QStringList sentences;
};

/// Never fails for want of data: then verdicts are withheld and the sentences say so. Errors: cancelled, a
/// measure or exercise that does not exist, both arms the same.
Result<Answer> compareProtocols(const Log& log, const Question& question, Progress& progress);

} // namespace settheory
