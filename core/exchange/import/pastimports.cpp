// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/pastimports.h"

#include "core/exchange/import/importreport.h"

#include <algorithm>

namespace settheory {
namespace {

Moment inUtc(qint64 milliseconds)
{
    constexpr qint64 kPerSecond = 1000;
    return Moment::fromUtc(milliseconds / kPerSecond, 0);
}

/// When it came in, in the milliseconds of the log: what was edited later was edited by hand. All that one
/// import brings has one time of edit, so where its file is not known the earliest of them tells.
qint64 arrivalOf(const PastImport& past)
{
    return past.file ? past.file->editedAt
                     : (*std::ranges::min_element(past.workouts, {}, [](const WorkoutPtr& one) {
                           return one->editedAt;
                       }))->editedAt;
}

} // namespace

int PastImport::sets() const
{
    int count = 0;
    for (const WorkoutPtr& workout : workouts)
        count += static_cast<int>(workout->sets.size());
    return count;
}

std::optional<int> PastImport::deleted() const
{
    if (!file)
        return std::nullopt;
    return std::max(0, file->workouts - static_cast<int>(workouts.size()));
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
            all.push_back({workout->importId, workout->source, log.findImportedFile({workout->importId}),
                workout->startedAt, {}, {}});
        }
        all[places.value(workout->importId)].workouts.push_back(workout);
    }
    for (PastImport& past : all) {
        const qint64 arrival = arrivalOf(past);
        past.importedAt = past.file ? past.file->importedAt : inUtc(arrival);
        std::ranges::copy_if(past.workouts, std::back_inserter(past.edited),
            [&](const WorkoutPtr& workout) { return workout->editedAt > arrival; });
    }
    std::ranges::stable_sort(
        all, std::greater(), [](const PastImport& past) { return past.importedAt.instant(); });
    return all;
}

Change takenBack(const PastImport& past)
{
    Change change;
    change.name = past.file ? Import::tr("take back the import of “%1”").arg(past.file->name)
        : past.workouts.size() == 1
        ? Import::tr("take back an import of 1 workout")
        : Import::tr("take back an import of %1 workouts").arg(past.workouts.size());
    for (const WorkoutPtr& workout : past.workouts)
        change.workouts.push_back({workout, nullptr});
    if (past.file)
        change.importedFiles.push_back({past.file, nullptr});
    return change;
}

} // namespace settheory
