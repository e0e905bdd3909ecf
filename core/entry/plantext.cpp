// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/plantext.h"

#include "core/entry/entryline.h"
#include "core/entry/planprogress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

constexpr int kMostTimes = 50;

PlannedSet plannedLike(const PerformedSet& set)
{
    return {0, set.role, set.load, set.loadMode, set.reps, set.seconds, set.rir};
}

/// Why a set that can be done cannot be planned; empty if it can.
QString refusalOf(const PerformedSet& set)
{
    PerformedSet kept = setMeantBy(plannedLike(set));
    kept.rir = set.rir;
    return kept == set
        ? QString()
        : PlanText::tr(
            "A plan holds load, reps or seconds, and reps in reserve; the rest is typed when it is done.");
}

/// "3 × 80x8", "3 sets 80x8": how many, and of what. What has no sign of its own, like "3 x 8", is one set.
struct Several {
    int times = 1;
    QString set;
};

Several severalIn(const QString& part)
{
    static const QRegularExpression kSeveral(
        u"^(\\d{1,2})\\s*(?:x|×|\\*|sets?(?:\\s+of)?)\\s+(.*(?:\\dx|x\\d|×|\\*|bw|\\ds|min).*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kSeveral.match(part);
    return match.hasMatch() ? Several{match.captured(1).toInt(), match.captured(2)} : Several{1, part};
}

bool isAside(const PlannedSet& set)
{
    return set.role == SetRole::Warmup || isSegment(set.role);
}

/// One set and the segments that hang under it.
using Turn = std::vector<PlannedSet>;

struct Turns {
    std::vector<PlannedSet> warmups;
    std::vector<Turn> turns;
};

Turns turnsOf(const PlannedExercise& planned, int index)
{
    Turns result;
    for (PlannedSet set : planned.sets) {
        set.exercise = index;
        if (set.role == SetRole::Warmup && result.turns.empty())
            result.warmups.push_back(set);
        else if (isAside(set) && !result.turns.empty())
            result.turns.back().push_back(set);
        else
            result.turns.push_back({set});
    }
    return result;
}

void appendInTurn(std::vector<PlannedSet>& plan, const std::vector<Turns>& members)
{
    std::size_t rounds = 0;
    for (const Turns& member : members) {
        plan.insert(plan.end(), member.warmups.begin(), member.warmups.end());
        rounds = std::max(rounds, member.turns.size());
    }
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const Turns& member : members) {
            if (round < member.turns.size())
                plan.insert(plan.end(), member.turns[round].begin(), member.turns[round].end());
        }
    }
}

} // namespace

QString planTextOf(const std::vector<PlannedSet>& sets, const Exercise& exercise, MassUnit unit)
{
    QStringList parts;
    for (std::size_t i = 0; i < sets.size();) {
        std::size_t end = i + 1;
        while (end < sets.size() && sets[end] == sets[i] && end - i < kMostTimes)
            ++end;
        PerformedSet set = setMeantBy(sets[i]);
        set.rir = sets[i].rir;
        const QString line = entryLineOf(set, exercise, unit);
        if (severalIn(u"2 × "_s + line).times == 2 && end - i > 1)
            parts << u"%1 × %2"_s.arg(end - i).arg(line);
        else
            end = i + 1, parts << line;
        i = end;
    }
    return parts.join(u", "_s);
}

tl::expected<std::vector<PlannedSet>, QString> planFrom(
    QStringView text, const ExercisePtr& exercise, const Log& log, const LastSets& lastSets)
{
    static const QRegularExpression kBetween(u"[;\\n]|,\\s+|,$"_s);
    std::vector<PlannedSet> plan;
    EntryContext context;
    context.unit = log.settings().unit;
    context.current.exercise = exercise;
    for (const PerformedSet& then : lastSets) {
        if (!context.current.lastTime && then.role == SetRole::Working)
            context.current.lastTime = then;
    }
    for (const QString& typed : text.toString().split(kBetween, Qt::SkipEmptyParts)) {
        const Several several = severalIn(typed.trimmed());
        if (several.set.isEmpty())
            continue;
        context.before = context.current;
        const EntryReading reading = readEntry(several.set, context);
        if (reading.kind == EntryReading::Kind::Problem)
            return tl::make_unexpected(reading.text);
        if (reading.kind != EntryReading::Kind::Sets || reading.sets.size() != 1)
            return tl::make_unexpected(
                PlanText::tr("“%1” is no set. Type sets with commas between them: w 40x10, 3 × 80x8 @2.")
                    .arg(several.set.left(40)));
        const PerformedSet& set = reading.sets.front();
        if (const QString refusal = refusalOf(set); !refusal.isEmpty())
            return tl::make_unexpected(refusal);
        if (several.times < 1 || several.times > kMostTimes)
            return tl::make_unexpected(PlanText::tr("That is no number of sets: %1.").arg(several.times));
        plan.insert(plan.end(), static_cast<std::size_t>(several.times), plannedLike(set));
        if (!isSegment(set.role))
            context.current.last = set;
    }
    return plan;
}

Workout preparedWorkout(
    const QString& title, const std::vector<PlannedExercise>& exercises, const Moment& now)
{
    Workout workout = Workout::begun(title, now);
    workout.inProgress = false;
    workout.prepared = true;
    std::vector<QString> done;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        workout.exercises.push_back({});
        workout.exercises.back().exercise = exercises[i].exercise;
        workout.exercises.back().group = exercises[i].group;
    }
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        const QString& group = exercises[i].group;
        if (!group.isEmpty() && std::ranges::find(done, group) != done.end())
            continue;
        std::vector<Turns> members;
        for (std::size_t k = i; k < exercises.size(); ++k) {
            if (k == i || (!group.isEmpty() && exercises[k].group == group))
                members.push_back(turnsOf(exercises[k], static_cast<int>(k)));
        }
        done.push_back(group);
        if (members.size() == 1) // as typed, whatever stands between what
            std::ranges::transform(exercises[i].sets, std::back_inserter(workout.plan), [i](PlannedSet set) {
                set.exercise = static_cast<int>(i);
                return set;
            });
        else
            appendInTurn(workout.plan, members);
    }
    return workout;
}

std::vector<PlannedExercise> plannedExercisesOf(const Workout& workout)
{
    std::vector<PlannedExercise> exercises;
    for (std::size_t i = 0; i < workout.exercises.size(); ++i) {
        PlannedExercise planned{workout.exercises[i].exercise, workout.exercises[i].group, {}};
        for (PlannedSet set : workout.plan) {
            if (set.exercise == static_cast<int>(i)) {
                set.exercise = 0;
                planned.sets.push_back(set);
            }
        }
        exercises.push_back(std::move(planned));
    }
    return exercises;
}

Workout begunFrom(const Workout& prepared, const Moment& now)
{
    Workout workout = Workout::begun(prepared.title, now);
    workout.note = prepared.note;
    workout.plannedProtocols = prepared.plannedProtocols;
    workout.exercises = prepared.exercises;
    workout.plan = prepared.plan;
    return workout;
}

} // namespace settheory
