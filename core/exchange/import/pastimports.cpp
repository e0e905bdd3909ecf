// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/pastimports.h"

#include "core/exchange/import/importreport.h"

#include <algorithm>

namespace settheory {

int PastImport::sets() const
{
    int count = 0;
    for (const WorkoutPtr& workout : workouts)
        count += static_cast<int>(workout->sets.size());
    return count;
}

std::vector<PastImport> pastImports(const Log& log)
{
    QHash<QString, std::size_t> places;
    std::vector<PastImport> all;
    for (const WorkoutPtr& workout : log.workouts()) {
        if (workout->importId.isEmpty())
            continue;
        const auto known = places.constFind(workout->importId);
        if (known == places.constEnd()) {
            places.insert(workout->importId, all.size());
            all.push_back({workout->importId, workout->source, {}, {}, {}});
        }
        all[places.value(workout->importId)].workouts.push_back(workout);
    }
    for (PastImport& past : all) {
        // All that one import brings has one time of edit; what has a later one was changed since.
        const qint64 came = (*std::ranges::min_element(past.workouts, {}, [](const WorkoutPtr& w) {
            return w->editedAt;
        }))->editedAt;
        past.importedAt = QDateTime::fromMSecsSinceEpoch(came, Qt::UTC);
        std::ranges::copy_if(past.workouts, std::back_inserter(past.edited),
            [&](const WorkoutPtr& workout) { return workout->editedAt > came; });
    }
    std::ranges::stable_sort(all, std::greater(), &PastImport::importedAt);
    return all;
}

Change takenBack(const PastImport& past)
{
    Change change;
    change.name =
        Import::tr("take back the import of %n workout(s)", nullptr, static_cast<int>(past.workouts.size()));
    for (const WorkoutPtr& workout : past.workouts)
        change.workouts.push_back({workout, nullptr});
    return change;
}

} // namespace settheory
