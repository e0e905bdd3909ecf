// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/askstrip.h"

#include "core/entry/failedfirst.h"
#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kChipHeight = 34;
constexpr int kGap = 6;

bool needsBodyWeight(const Exercise& exercise)
{
    return exercise.loadMode == LoadMode::Bodyweight || exercise.loadMode == LoadMode::BodyweightPlus
        || exercise.loadMode == LoadMode::BodyweightMinus;
}

// Today, in whichever workout.
bool isWeighedToday(const WorkoutNow& now)
{
    const QDate today = now.workout->startedAt.date();
    return std::ranges::any_of(now.log->workouts(),
        [&](const WorkoutPtr& workout) { return workout->bodyWeight && workout->startedAt.date() == today; });
}

// The latest workout before that one in which it was said, however long ago.
const Workout* lastWeighed(const WorkoutNow& now)
{
    const auto& workouts = now.log->workouts();
    const auto last = std::find_if(workouts.rbegin(), workouts.rend(), [&](const WorkoutPtr& workout) {
        return workout->bodyWeight && workout->startedAt.instant() < now.workout->startedAt.instant();
    });
    return last == workouts.rend() ? nullptr : last->get();
}

} // namespace

AskStrip::AskStrip(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(kGap, this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void AskStrip::setWorkout(const WorkoutNow& now)
{
    const QString before = std::exchange(m_asked, {});
    if (!askWhatFailed(now) && !askBodyWeight(now))
        hide();
    else
        show();
    if (before != m_asked)
        updateGeometry();
}

// A button that is pressed by its letter counts a moment later: it must still be there.
bool AskStrip::begin(const QString& question, const QString& key)
{
    m_asked = key;
    if (m_shown == key + question)
        return false;
    m_shown = key + question;
    while (const QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be the chip that was just pressed
        delete item;
    }
    m_flow->addWidget(makeLabel(question, "muted", this));
    setAccessibleName(question);
    return true;
}

template <class Answer> void AskStrip::addChip(const QString& text, const QString& hint, Answer answer)
{
    auto* chip = new QPushButton(text, this);
    chip->setProperty("kind", u"chip"_s);
    chip->setMinimumHeight(kChipHeight);
    chip->setToolTip(hint);
    chip->setAccessibleDescription(accessibleName());
    connect(chip, &QPushButton::clicked, this, answer);
    m_flow->addWidget(chip);
}

bool AskStrip::askWhatFailed(const WorkoutNow& now)
{
    const auto set = unansweredFailure(*now.workout);
    if (!set || m_dismissed.contains(now.workout->sets[*set].id.text))
        return false;
    const Exercise& exercise = now.log->exerciseOf(*now.workout, now.workout->sets[*set]);
    if (!begin(tr("What gave out first?"), now.workout->sets[*set].id.text))
        return true;
    int number = 0;
    for (const FailedFirst& what : failedFirstChoices(exercise)) {
        const bool isMuscle = std::holds_alternative<Muscle>(what);
        const QString key = isMuscle ? QString::number(++number) : keyOf(what);
        // With the sign: a number alone would be reps.
        addChip(isMuscle ? u"!&%1 %2"_s.arg(key, nameOf(what)) : u'!' + key, tr("Type !%1").arg(key),
            [this, what] { Q_EMIT failedFirstAnswered(what); });
    }
    return true;
}

bool AskStrip::askBodyWeight(const WorkoutNow& now)
{
    const ExerciseNow* current = now.current();
    const QString key = u"body weight "_s + now.workout->id.text;
    if (!current || !needsBodyWeight(*current->exercise) || isWeighedToday(now) || m_dismissed.contains(key))
        return false;
    if (!begin(tr("Your body weight today? %1 needs it.").arg(current->exercise->name), key))
        return true;
    if (const Workout* last = lastWeighed(now)) {
        const Mass mass = *last->bodyWeight;
        addChip(tr("%1, as on %2")
                    .arg(format::mass(mass),
                        format::recentDate(last->startedAt.date(), now.workout->startedAt.date())),
            tr("The last one in the log"), [this, mass] { Q_EMIT bodyWeightAnswered(mass); });
    }
    addChip(
        tr("Type it"), tr("Or type weight 81.4 into the line below"), [this] { Q_EMIT bodyWeightWanted(); });
    addChip(tr("Not today"), tr("Escape"), [this] { dismiss(); });
    return true;
}

bool AskStrip::dismiss()
{
    if (m_asked.isEmpty() || isHidden())
        return false;
    m_dismissed << std::exchange(m_asked, {});
    hide();
    Q_EMIT dismissed();
    return true;
}

} // namespace settheory
