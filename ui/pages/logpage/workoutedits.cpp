// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutinprogress.h"

#include "core/entry/editing.h"
#include "core/entry/swaporder.h"
#include "core/journal/journal.h"
#include "ui/format/format.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

// "81.4", "81,4 kg", "180 lb".
std::optional<Mass> massIn(const QString& typed, MassUnit unit)
{
    static const QRegularExpression kMass(u"^\\s*([0-9.,]+)\\s*([a-zA-Z]*)\\s*$"_s);
    QString plain = typed;
    plain.replace(format::kThinSpace, u' ');
    const QRegularExpressionMatch match = kMass.match(plain);
    const QString word = match.captured(2);
    const auto chosen = word.isEmpty() ? std::optional(unit) : massUnitForKey(word);
    return match.hasMatch() && chosen ? Mass::fromText(match.captured(1), *chosen, true) : std::nullopt;
}

} // namespace

void WorkoutInProgress::swapOrder(Muscle muscle)
{
    auto after = withSwappedOrder(*m_now->log, *m_now->workout, muscle);
    if (!after)
        return;
    // Nobody stands at an exercise by choice any more: the turn is the plan's.
    LoggingState state = m_now->state;
    state.chosen = false;
    if (after->sets.empty())
        state.current = after->plan.front().exercise;
    apply(tr("swap order"), std::move(*after), state);
}

void WorkoutInProgress::setBodyWeight(const Mass& mass)
{
    Workout workout = *m_now->workout;
    workout.bodyWeight = mass;
    apply(tr("body weight"), std::move(workout), m_now->state);
}

void WorkoutInProgress::removeExercise(int exercise)
{
    apply(tr("remove exercise"), withoutExercise(*m_now->workout, exercise));
}

void WorkoutInProgress::rename(const QString& title)
{
    Workout workout = *m_now->workout;
    workout.title = title.simplified();
    if (workout != *m_now->workout)
        apply(tr("rename workout"), std::move(workout), m_now->state);
}

void WorkoutInProgress::setBodyWeight(const QString& typed)
{
    Workout workout = *m_now->workout;
    workout.bodyWeight.reset();
    if (!typed.trimmed().isEmpty()) {
        workout.bodyWeight = massIn(typed, m_now->log->settings().unit);
        if (!workout.bodyWeight || workout.bodyWeight->kilograms() <= 0) {
            Q_EMIT failed({Error::Kind::Refused,
                tr("“%1” is no body weight; nothing was changed. Type a number, like 81.4 or 180 lb.")
                    .arg(typed.left(40)),
                {}});
            Q_EMIT changed();
            return;
        }
    }
    if (workout != *m_now->workout)
        apply(tr("body weight"), std::move(workout), m_now->state);
}

void WorkoutInProgress::setPlace(const QString& place)
{
    Workout workout = *m_now->workout;
    workout.place = place.simplified();
    if (workout != *m_now->workout)
        apply(tr("place"), std::move(workout), m_now->state);
}

void WorkoutInProgress::markPain(Muscle muscle, const std::optional<Pain>& pain)
{
    Workout workout = *m_now->workout;
    workout.pains.erase(muscle);
    if (pain)
        workout.pains.emplace(muscle, *pain);
    if (workout != *m_now->workout)
        apply(tr("mark pain"), std::move(workout), m_now->state);
}

void WorkoutInProgress::setExerciseNote(const QString& note)
{
    const ExerciseNow* current = m_now->current();
    if (!current || current->exercise->note == note)
        return;
    Exercise after = *current->exercise;
    after.note = note;
    applyToExercise(tr("note of %1").arg(after.name), std::move(after));
}

RestTouch& WorkoutInProgress::touch()
{
    const QString place = RestTouch::placeIn(*m_now->workout);
    if (m_touch.after != place)
        m_touch = {place, 0, false, std::nullopt};
    return m_touch;
}

void WorkoutInProgress::lengthenRest(int seconds)
{
    touch().extraSeconds += seconds;
    m_touch.skipped = false;
    m_touch.remember();
    Q_EMIT changed();
}

void WorkoutInProgress::skipRest()
{
    touch().skipped = true;
    m_touch.remember();
    Q_EMIT changed();
}

void WorkoutInProgress::keepRest(RestPlace place, int seconds)
{
    if (!m_now->current())
        return;
    const RestTouch before = std::exchange(m_touch, {});
    if (!(place == RestPlace::InsideRound ? keepPairRest(seconds) : keepExerciseRest(seconds)))
        m_touch = before;
    m_touch.remember();
    Q_EMIT changed();
}

bool WorkoutInProgress::keepPairRest(int seconds)
{
    const LogSettings& settings = m_now->log->settings();
    auto after = std::make_shared<LogSettings>(settings);
    after->pairRestSeconds = seconds;
    Change change;
    change.name = tr("change settings");
    change.settings = {std::make_shared<const LogSettings>(settings), std::move(after)};
    return apply(std::move(change));
}

bool WorkoutInProgress::keepExerciseRest(int seconds)
{
    Exercise after = *m_now->current()->exercise;
    after.defaultRestSeconds = seconds;
    return applyToExercise(tr("rest of %1").arg(after.name), std::move(after));
}

bool WorkoutInProgress::applyToExercise(const QString& name, Exercise after)
{
    after.fromCatalogue = false;
    return apply(Change::ofExercise(
        name, m_now->current()->exercise, std::make_shared<const Exercise>(std::move(after))));
}

} // namespace settheory
