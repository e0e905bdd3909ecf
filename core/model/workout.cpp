// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workout.h"

#include <algorithm>

namespace settheory {

Workout Workout::begun(QString title, const Moment& now)
{
    Workout workout(now);
    workout.id = WorkoutId::fresh();
    workout.title = std::move(title);
    workout.inProgress = true;
    workout.source = QStringLiteral("settheory");
    return workout;
}

bool Workout::isConsistent() const
{
    const auto fits = [this](const auto& set) {
        return set.exercise >= 0 && static_cast<std::size_t>(set.exercise) < exercises.size();
    };
    return std::ranges::all_of(sets, fits) && std::ranges::all_of(plan, fits);
}

QString textOf(const ProtocolByMuscle& protocols)
{
    QStringList words;
    for (const auto& [muscle, protocol] : protocols)
        words << keyOf(muscle) + u'=' + keyOf(protocol);
    return words.join(u';');
}

std::optional<ProtocolByMuscle> protocolsFromText(QStringView text)
{
    ProtocolByMuscle protocols;
    for (const QStringView word : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 0)
            return std::nullopt;
        const auto muscle = muscleForKey(word.left(sign));
        const auto protocol = protocolForKey(word.mid(sign + 1).trimmed());
        if (!muscle || !protocol)
            return std::nullopt;
        protocols[*muscle] = *protocol;
    }
    return protocols;
}

} // namespace settheory
