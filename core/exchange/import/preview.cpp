// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/preview.h"

#include "core/exchange/import/known.h"
#include "core/exchange/import/plausible.h"
#include "core/exchange/import/zone.h"
#include "core/model/load.h"

#include <algorithm>

namespace settheory {
namespace {

/// UTC becomes the clock on the wall of the gym.
void toClockOf(const Zone& zone, Workout& workout)
{
    workout.startedAt = zone.shown(workout.startedAt);
    if (workout.timeZone.isEmpty())
        workout.timeZone = zone.name();
    const auto show = [&](std::optional<Moment>& moment) {
        if (moment)
            moment = zone.shown(*moment);
    };
    show(workout.finishedAt);
    for (PerformedSet& set : workout.sets) {
        show(set.startedAt);
        show(set.finishedAt);
    }
}

FileClock clockOf(const std::vector<ReadWorkout>& workouts)
{
    if (workouts.empty())
        return FileClock::Wall;
    const ReadWorkout& first = workouts.front();
    if (first.isInUtc)
        return FileClock::Utc;
    if (first.workout->startedAt.isDateOnly())
        return FileClock::DateAlone;
    return first.workout->startedAt.offsetSeconds() ? FileClock::Offset : FileClock::Wall;
}

/// Gives the workout's times their offset, and an end where the file gives a duration.
void place(ReadWorkout& read, const std::optional<Zone>& zone, ImportWarnings& warnings)
{
    Workout& workout = *read.workout;
    if (zone && read.isInUtc)
        toClockOf(*zone, workout);
    if (zone && !workout.startedAt.isDateOnly() && !workout.startedAt.offsetSeconds()) {
        const auto [moment, doubt] = zone->placed(workout.startedAt);
        if (doubt == Zone::Doubt::Skipped)
            warnings.add("zone", read.line,
                Import::tr("the time %1 did not exist in %2: the clocks were put forward; it becomes %3")
                    .arg(workout.startedAt.toIso(), zone->name(), moment.toIso()));
        if (doubt == Zone::Doubt::Twice)
            warnings.add("zone", read.line,
                Import::tr("the time %1 was there twice in %2: the clocks were put back; the first is taken")
                    .arg(workout.startedAt.toIso(), zone->name()));
        workout.startedAt = moment;
        if (workout.timeZone.isEmpty())
            workout.timeZone = zone->name();
        const auto toZone = [&](std::optional<Moment>& other) {
            if (other)
                other = zone->placed(*other).moment;
        };
        toZone(workout.finishedAt);
        for (Pause& pause : workout.pauses)
            pause.from = zone->placed(pause.from).moment;
        for (PerformedSet& set : workout.sets) {
            toZone(set.startedAt);
            toZone(set.finishedAt);
        }
    }
    if (read.durationSeconds && !workout.startedAt.isDateOnly())
        workout.finishedAt = zone ? zone->after(workout.startedAt, *read.durationSeconds)
                                  : workout.startedAt.plusSeconds(*read.durationSeconds);
}

/// What the number of a set means: as the file says; else body weight where the exercise is of that kind and
/// nothing was added.
void settleLoadMode(
    const Exercise& exercise, PerformedSet& set, int line, bool isOwn, ImportWarnings& warnings)
{
    constexpr double kRatherABody = 40; // kilograms [ours]
    const bool isLoaded = set.load && set.load->billionths() > 0;
    if (!set.loadMode && isBodyweight(exercise.loadMode)) {
        if (!isLoaded) {
            set.load.reset();
            set.loadMode = LoadMode::Bodyweight;
        } else if (exercise.loadMode == LoadMode::Bodyweight) {
            set.loadMode = LoadMode::BodyweightPlus;
        }
        if (isLoaded && exercise.loadMode != LoadMode::BodyweightMinus
            && set.load->kilograms() >= kRatherABody)
            warnings.add("body", line,
                Import::tr(
                    "“%1” has %2 %3 besides the body weight; if that is the body weight itself, take it out")
                    .arg(exercise.name, set.load->text(), keyOf(set.load->unit())));
    }
    if (!isOwn && isLoaded && set.loadMode == LoadMode::BodyweightMinus
        && exercise.loadMode == LoadMode::Total)
        warnings.add("help", line,
            Import::tr("“%1” has a load below zero; it is read as %2 %3 of help to the body weight")
                .arg(exercise.name, set.load->text(), keyOf(set.load->unit())));
    if (set.loadMode == exercise.loadMode)
        set.loadMode.reset();
}

void settleExercises(ReadWorkout& read, bool isOwn, ExerciseResolution& resolution, ImportWarnings& warnings)
{
    Workout& workout = *read.workout;
    std::vector<int> sets(workout.exercises.size(), 0);
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        PerformedSet& set = workout.sets[i];
        const auto performed = static_cast<std::size_t>(set.exercise);
        ++sets[performed];
        settleLoadMode(resolution.exerciseFor(read.names[set.exercise]), set, read.lines[i], isOwn, warnings);
    }
    for (std::size_t i = 0; i < workout.exercises.size(); ++i) {
        const QString& name = read.names[static_cast<qsizetype>(i)];
        workout.exercises[i].exercise = resolution.exerciseFor(name).id;
        resolution.count(name, sets[i]);
    }
}

/// Whether all of a file's workouts were deleted in one step: an import that was undone, which is repeated.
bool wentTogether(const std::vector<ReadWorkout>& workouts, const QHash<WorkoutId, qint64>& deletions)
{
    if (workouts.size() < 2 || !deletions.contains(workouts.front().workout->id))
        return false;
    const qint64 step = deletions.value(workouts.front().workout->id);
    return std::ranges::all_of(workouts, [&](const ReadWorkout& read) {
        const auto deletion = deletions.constFind(read.workout->id);
        return deletion != deletions.constEnd() && *deletion == step;
    });
}

/// Whether the log has it is decided by the file alone and the log; what is new goes into the preview.
void add(ReadFile& file, const Log& log, ExerciseResolution& resolution, const ImportRequest& request,
    const Moment& now, ImportPreview& preview)
{
    KnownWorkouts known(log);
    for (ReadWorkout& read : file.workouts)
        known.identify(read);
    preview.undone = wentTogether(file.workouts, request.deletions);
    std::set<WorkoutId> added;
    auto arriving = std::make_shared<ImportedFile>(now);
    arriving->id = ImportId::fresh();
    arriving->name = preview.file;
    arriving->format = preview.format;
    int overlapping = 0;
    // What stands in the file twice was read, and is known from the first time.
    preview.readSets = file.report.repeatedRows;
    preview.knownSets = file.report.repeatedRows;
    for (ReadWorkout& read : file.workouts) {
        Workout& workout = *read.workout;
        const int sets = static_cast<int>(workout.sets.size());
        ++preview.readWorkouts;
        preview.readSets += sets;
        if (known.has(workout) || !added.insert(workout.id).second) {
            ++preview.knownWorkouts;
            preview.knownSets += sets;
            if (known.isMistaken(workout))
                file.warnings.add("identifier", read.line,
                    Import::tr("the log has another workout under the identifier “%1”; this one was taken "
                               "for it and "
                               "left out")
                        .arg(workout.id.text));
            continue;
        }
        const bool isDeleted = request.deletions.contains(workout.id);
        if (isDeleted && !request.bringBackDeleted && !preview.undone) {
            ++preview.deletedWorkouts;
            preview.deletedSets += sets;
            file.warnings.add("deleted", read.line,
                Import::tr("the workout of %1 was deleted here and is left out")
                    .arg(workout.startedAt.toIso()));
            continue;
        }
        const auto exerciseOf = [&](const PerformedSet& set) -> const Exercise& {
            return resolution.exerciseFor(read.names[set.exercise]);
        };
        warnOfTheImplausible(read, exerciseOf, now, file.warnings);
        if (known.besides(workout))
            file.warnings.add("besides", read.line,
                Import::tr("the log has another workout of this start from the same app with other sets; "
                           "both are kept"));
        overlapping += known.overlaps(workout) ? 1 : 0;
        workout.importId = arriving->id.text;
        ++arriving->workouts;
        arriving->sets += sets;
        preview.workouts.push_back(std::move(read.workout));
    }
    preview.importedFile = std::move(arriving);
    if (overlapping > 0)
        file.warnings.add("overlap", 0,
            overlapping == 1
                ? Import::tr(
                    "1 workout begins at the same minute as one in the log from elsewhere; both are kept")
                : Import::tr(
                    "%1 workouts begin at the same minute as one in the log from elsewhere; both are kept")
                      .arg(overlapping));
    std::ranges::stable_sort(preview.workouts, [](const WorkoutPtr& a, const WorkoutPtr& b) {
        return a->startedAt.instant() < b->startedAt.instant();
    });
}

/// The log keeps the weight of the body with a workout: a weighing belongs to those of its day.
void addWeighings(ReadFile& file, const Log& log, ImportPreview& preview)
{
    if (file.weighings.empty())
        return;
    QHash<QDate, std::vector<WorkoutPtr>> byDay;
    for (const WorkoutPtr& workout : log.workouts())
        byDay[workout->startedAt.date()].push_back(workout);
    std::set<QDate> taken;
    for (const Weighing& weighing : file.weighings) {
        const QDate day = weighing.at.date();
        if (!byDay.contains(day)) {
            file.report.skip(weighing.line,
                Import::tr(
                    "there is no workout on that day, and the log keeps the weight of the body with one"));
            continue;
        }
        if (!taken.insert(day).second) {
            file.report.skip(weighing.line, Import::tr("the file has an earlier weighing of that day"));
            continue;
        }
        ++file.report.rowsWithoutSet;
        for (const WorkoutPtr& workout : byDay[day]) {
            if (workout->bodyWeight)
                continue; // what was noted stays
            auto after = std::make_shared<Workout>(*workout);
            after->bodyWeight = weighing.mass;
            preview.weighed.emplace_back(workout, std::move(after));
        }
    }
}

Change changeOf(const ImportPreview& preview, const ExerciseResolution& resolution)
{
    Change change;
    if (preview.workouts.empty() && preview.weighed.empty())
        return change;
    change.name = Import::tr("import from %1").arg(preview.formatName);
    std::set<ExerciseId> used;
    for (const WorkoutPtr& workout : preview.workouts) {
        change.workouts.push_back({nullptr, workout});
        for (const PerformedExercise& performed : workout->exercises)
            used.insert(performed.exercise);
    }
    for (const auto& [before, after] : preview.weighed)
        change.workouts.push_back({before, after});
    change.exercises = resolution.changes(used);
    if (!preview.workouts.empty())
        change.importedFiles.push_back({nullptr, preview.importedFile});
    return change;
}

} // namespace

int ImportPreview::newExercises() const
{
    return static_cast<int>(
        std::ranges::count_if(change.exercises, [](const auto& replaced) { return !replaced.before; }));
}

QStringList ImportPreview::unknownNames() const
{
    QStringList names;
    for (const NamedExercise& named : exercises) {
        if (named.found == NamedExercise::Found::New)
            names << named.name;
    }
    return names;
}

Result<ImportPreview> heldAgainst(
    const Log& log, ReadImport read, const ImportRequest& request, const Moment& now)
{
    std::optional<Zone> zone;
    if (!request.zone.isEmpty()) {
        const auto named = Zone::named(request.zone);
        if (!named)
            return passOn(named);
        zone = *named;
    }
    ReadFile& file = read.file;
    ImportPreview preview;
    preview.file = read.name;
    preview.format = read.format;
    preview.formatName = read.formatName;
    preview.variant = file.variant;
    preview.header = read.header;
    preview.columns = read.columns;
    preview.mapping = read.mapping;
    preview.unit = file.unit;
    preview.decimal = file.decimal;
    preview.dates = file.dates;
    preview.zone = request.zone;
    preview.clock = clockOf(file.workouts);
    if (preview.clock == FileClock::Utc && !zone)
        file.warnings.add("utc", 0,
            Import::tr(
                "the file gives its times in UTC; name the time zone of the gym, and they become those "
                "of its clock"));
    ExerciseResolution resolution(log, file, request.mapping);
    for (ReadWorkout& workout : file.workouts) {
        place(workout, zone, file.warnings);
        settleExercises(workout, file.isOwn, resolution, file.warnings);
    }
    add(file, log, resolution, request, now, preview);
    addWeighings(file, log, preview);
    for (const ImportRemark& remark : resolution.disagreements())
        file.warnings.add("facts", remark.line, remark.text);
    preview.exercises = resolution.names();
    preview.report = std::move(file.report);
    preview.warnings = file.warnings.all();
    preview.change = changeOf(preview, resolution);
    return preview;
}

Result<ImportPreview> previewImport(
    const Log& log, const ImportRequest& request, const Moment& now, Progress& progress)
{
    auto read = readImport(request, progress);
    if (!read)
        return passOn(read);
    return heldAgainst(log, std::move(*read), request, now);
}

QString openQuestion(const UnitDecision& unit, const DecimalDecision& decimal, const DateDecision& dates)
{
    if (decimal.mustBeAsked)
        return Import::tr("It cannot be told whether a comma or a point is the decimal sign (%1): say "
                          "--decimal point or --decimal comma.")
            .arg(decimal.evidence);
    if (dates.mustBeAsked)
        return Import::tr("It cannot be told whether the day or the month stands first (%1): say --dates dmy "
                          "or --dates mdy.")
            .arg(dates.evidence);
    if (unit.mustBeAsked)
        return Import::tr(
            "It does not say whether its weights are kilograms or pounds (%1): say --unit kg or "
            "--unit lb.")
            .arg(unit.evidence);
    return {};
}

Result<Change> importChange(const ImportPreview& preview)
{
    if (const QString question = openQuestion(preview.unit, preview.decimal, preview.dates);
        !question.isEmpty())
        return fail(Error::Kind::Refused,
            Import::tr("“%1” leaves something open, so nothing was imported. %2")
                .arg(preview.file, question));
    return preview.change;
}

} // namespace settheory
