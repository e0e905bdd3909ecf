// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocols/gym.h"

#include "tests/support/logtext.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace settheory::test {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kStart = u"2026-11-24T18:00:00+01:00";

Log makeGym()
{
    Log log;
    const auto c = Mechanic::Compound;
    const auto i = Mechanic::Isolation;
    addExercise(log, u"bench"_s, c, u"chest"_s, u"front delts;triceps"_s);
    addExercise(log, u"press"_s, c, u"chest"_s, u"front delts;triceps"_s); // a machine
    addExercise(log, u"dip"_s, c, u"chest"_s, u"triceps"_s);
    addExercise(log, u"pushup"_s, c, u"chest"_s, u"triceps"_s, LoadMode::Bodyweight);
    addExercise(log, u"fly"_s, i, u"chest"_s, u"front delts"_s);
    addExercise(log, u"cable"_s, i, u"chest"_s);
    addExercise(log, u"close"_s, c, u"triceps"_s, u"chest"_s); // close-grip bench press
    addExercise(log, u"pushdown"_s, i, u"triceps"_s);
    addExercise(log, u"row"_s, c, u"upper back;lats"_s, u"biceps"_s);
    addExercise(log, u"curl"_s, i, u"biceps"_s);
    addExercise(log, u"lateral"_s, i, u"side delts"_s);
    addExercise(log, u"calf"_s, i, u"calves"_s);
    addExercise(log, u"crunch"_s, i, u"abs"_s);
    addExercise(log, u"squat"_s, c, u"quadriceps;glutes"_s, u"hamstrings"_s);
    addExercise(log, u"legpress"_s, c, u"quadriceps"_s, u"glutes"_s);
    addExercise(log, u"extension"_s, i, u"quadriceps"_s);
    addExercise(log, u"abduction"_s, i, u"glutes"_s);
    addExercise(log, u"mystery"_s, std::nullopt, u"chest"_s);
    addExercise(log, u"sled"_s, c, u""_s);
    addExercise(log, u"frontraise"_s, i, u"front delts"_s);
    addExercise(log, u"overhead"_s, c, u"side delts;front delts"_s);
    Exercise facepull = *addExercise(log, u"facepull"_s, i, u"rear delts"_s);
    facepull.mechanicContested = true;
    log.putExercise(std::make_shared<const Exercise>(facepull));
    return log;
}

int exerciseIn(Workout& workout, const QString& name, const QString& group)
{
    const ExercisePtr exercise = gym().findExerciseNamed(name);
    if (!exercise)
        throw std::invalid_argument(name.toStdString());
    const auto found = std::ranges::find_if(
        workout.exercises, [&](const PerformedExercise& p) { return p.exercise == exercise->id; });
    if (found != workout.exercises.end())
        return static_cast<int>(found - workout.exercises.begin());
    PerformedExercise performed;
    performed.exercise = exercise->id;
    performed.group = group;
    workout.exercises.push_back(performed);
    return static_cast<int>(workout.exercises.size()) - 1;
}

/// "fly 50x10 @0", without times.
PerformedSet setIn(Workout& workout, QString text)
{
    QString group;
    if (text.size() > 2 && text[0].isUpper() && text[1] == u' ') {
        group = text.first(1);
        text = text.sliced(2);
    }
    const qsizetype blank = text.indexOf(u' ');
    const QString line = text.sliced(blank + 1);
    // A segment needs a set before it to be read.
    const bool segment = line.startsWith(u"d "_s) || line.startsWith(u"rp "_s) || line.startsWith(u"my "_s)
        || line.startsWith(u"cl "_s);
    const QString name = text.first(blank);
    PerformedSet set = setsFromText(gym(), name, (segment ? u"10x10, "_s : QString()) + line).back();
    set.exercise = exerciseIn(workout, name, group);
    return set;
}

Workout empty()
{
    Workout workout(*Moment::fromIso(kStart));
    workout.id = {u"test"_s};
    return workout;
}

} // namespace

const Log& gym()
{
    static const Log kGym = makeGym();
    return kGym;
}

Workout done(const QString& text)
{
    Workout workout = empty();
    qint64 now = 0; // seconds
    bool isTimed = true; // until a "?"
    qint64 rest = 60;
    bool marked = true;
    std::optional<NotedRest> stated;
    for (const QString& part : text.split(u';')) {
        const QString word = part.trimmed();
        bool isRest = false;
        const int seconds = word.mid(word.startsWith(u'~') || word.startsWith(u'=') ? 1 : 0).toInt(&isRest);
        if (word == u"?" || word.startsWith(u'=')) {
            isTimed = false;
            if (word.startsWith(u'='))
                stated = NotedRest{isRest ? std::optional(seconds) : std::nullopt, NotedRest::Source::Stated};
        } else if (isRest) {
            rest = seconds;
            marked = !word.startsWith(u'~');
        } else {
            PerformedSet set = setIn(workout, word);
            set.rest = std::exchange(stated, std::nullopt);
            if (isTimed) {
                if (marked)
                    set.startedAt = workout.startedAt.plusSeconds(now + rest);
                now += rest + 5 + (set.seconds ? *set.seconds : 3 * set.reps.value_or(0));
                set.finishedAt = workout.startedAt.plusSeconds(now);
            }
            workout.sets.push_back(set);
        }
    }
    return workout;
}

Workout listed(const QString& text)
{
    Workout workout = empty();
    workout.order = SetOrder::Listed;
    for (const QString& part : text.split(u';'))
        workout.sets.push_back(setIn(workout, part.trimmed()));
    return workout;
}

Block blockOf(const Workout& workout, Muscle muscle, const Log& log)
{
    for (const Block& block : blocksOf(log, workout, Tempos())) {
        if (block.muscle == muscle)
            return block;
    }
    ADD_FAILURE() << "no block for " << keyOf(muscle).toStdString();
    return {};
}

Block chestOf(const QString& text)
{
    return blockOf(done(text), Muscle::Chest);
}

PreparedWorkout preparedOf(const Workout& workout, const Log& log)
{
    return prepared(log, workout, Tempos());
}

} // namespace settheory::test
