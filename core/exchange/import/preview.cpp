// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/preview.h"

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/import/importer.h"
#include "core/exchange/import/known.h"
#include "core/exchange/import/plausible.h"
#include "core/exchange/import/zone.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace settheory {
namespace {

struct Recognised {
    const Importer* importer = nullptr;
    QString variant;
};

Recognised recognise(const QStringList& header)
{
    for (const Importer& importer : importers()) {
        if (QString variant = importer.recognises(header); !variant.isEmpty())
            return {&importer, std::move(variant)};
    }
    return {};
}

Result<Recognised> importerFor(const ImportRequest& request, const QStringList& header, const QString& name)
{
    const Recognised found = recognise(header);
    const bool isTold = !request.from.isEmpty() && request.from != u"auto";
    if (isTold && !findImporter(request.from))
        return fail(Error::Kind::Refused,
            Import::tr("There is no format “%1”. Nothing was imported.").arg(request.from));
    if (!found.importer)
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” is of no format that is known here; its columns are: %2. Nothing was imported.")
                .arg(name, header.join(QStringLiteral(", ")).left(300)));
    const QString formatName = QString::fromLatin1(found.importer->name);
    if (isTold && request.from != QLatin1String(found.importer->key))
        return fail(Error::Kind::Refused,
            Import::tr("“%1” is a file of %2, not of %3. Nothing was imported; choose %2 (--from %4).")
                .arg(name, formatName, QString::fromLatin1(findImporter(request.from)->name),
                    QString::fromLatin1(found.importer->key)));
    if (!found.importer->read)
        return fail(Error::Kind::Refused,
            Import::tr("“%1” is a file of %2, which this version cannot read yet. Nothing was imported.")
                .arg(name, formatName));
    return found;
}

/// Gives the workout's times their offset, and an end where the file gives a duration.
void place(ReadWorkout& read, const std::optional<Zone>& zone, ImportWarnings& warnings)
{
    Workout& workout = read.workout;
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

bool isBodyweight(LoadMode mode)
{
    return mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus
        || mode == LoadMode::BodyweightMinus;
}

/// What the number of a set means: as the file says; else body weight where the exercise is of that kind and
/// nothing was added.
void settleLoadMode(const Exercise& exercise, PerformedSet& set, int line, ImportWarnings& warnings)
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
    if (set.loadMode == exercise.loadMode)
        set.loadMode.reset();
}

void settleExercises(ReadWorkout& read, ExerciseResolution& resolution, ImportWarnings& warnings)
{
    Workout& workout = read.workout;
    std::vector<int> sets(workout.exercises.size(), 0);
    for (std::size_t i = 0; i < workout.sets.size(); ++i) {
        PerformedSet& set = workout.sets[i];
        const auto performed = static_cast<std::size_t>(set.exercise);
        ++sets[performed];
        settleLoadMode(resolution.exerciseFor(read.names[set.exercise]), set, read.lines[i], warnings);
    }
    for (std::size_t i = 0; i < workout.exercises.size(); ++i) {
        const QString& name = read.names[static_cast<qsizetype>(i)];
        workout.exercises[i].exercise = resolution.exerciseFor(name).id;
        resolution.count(name, sets[i]);
    }
}

/// Whether the log has it is decided by the file alone and the log; what is new goes into the preview.
void add(ReadFile& file, const Log& log, const Moment& now, ImportPreview& preview)
{
    KnownWorkouts known(log);
    std::set<WorkoutId> added;
    const QString importId = newIdText();
    int overlapping = 0;
    // What stands in the file twice was read, and is known from the first time.
    preview.readSets = file.report.repeatedRows;
    preview.knownSets = file.report.repeatedRows;
    for (ReadWorkout& read : file.workouts) {
        Workout& workout = read.workout;
        const int sets = static_cast<int>(workout.sets.size());
        known.identify(read);
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
        warnOfTheImplausible(read, now, file.warnings);
        if (known.besides(workout))
            file.warnings.add("besides", read.line,
                Import::tr("the log has another workout of this start from the same app with other sets; "
                           "both are kept"));
        overlapping += known.overlaps(workout) ? 1 : 0;
        workout.importId = importId;
        preview.workouts.push_back(std::make_shared<const Workout>(std::move(workout)));
    }
    if (overlapping > 0)
        file.warnings.add("overlap", 0,
            Import::tr(
                "%n workout(s) begin at the same minute as one in the log from elsewhere; both are kept",
                nullptr, overlapping));
    std::ranges::stable_sort(preview.workouts, [](const WorkoutPtr& a, const WorkoutPtr& b) {
        return a->startedAt.instant() < b->startedAt.instant();
    });
}

Change changeOf(const ImportPreview& preview, const ExerciseResolution& resolution)
{
    Change change;
    if (preview.workouts.empty())
        return change;
    change.name = Import::tr("import from %1").arg(preview.formatName);
    std::set<ExerciseId> used;
    for (const WorkoutPtr& workout : preview.workouts) {
        change.workouts.push_back({nullptr, workout});
        for (const PerformedExercise& performed : workout->exercises)
            used.insert(performed.exercise);
    }
    change.exercises = resolution.changes(used);
    return change;
}

Error nothingIn(const QString& name, const ReadFile& file)
{
    if (file.report.rows == 0)
        return {Error::Kind::Refused,
            Import::tr("“%1” has a header and no rows. Nothing was imported.").arg(name), {}};
    const auto& skipped = file.report.skipped;
    const QString first = skipped.empty()
        ? QString()
        : Import::tr(" Line %1: %2.").arg(skipped.front().line).arg(skipped.front().text);
    return {Error::Kind::Refused,
        Import::tr("None of the %n row(s) of “%1” is a set.", nullptr, file.report.rows).arg(name) + first
            + Import::tr(" Nothing was imported."),
        {}};
}

Result<ImportPreview> previewOf(
    QIODevice& device, const Log& log, const ImportRequest& request, const Moment& now, Progress& progress)
{
    const QString name = QFileInfo(request.path).fileName();
    std::optional<Zone> zone;
    if (!request.zone.isEmpty()) {
        const auto named = Zone::named(request.zone);
        if (!named)
            return passOn(named);
        zone = *named;
    }
    const auto reader = CsvReader::open(device, name);
    if (!reader)
        return passOn(reader);
    const auto recognised = importerFor(request, reader->header(), name);
    if (!recognised)
        return passOn(recognised);
    auto file = recognised->importer->read(
        {device, name, request.unit, request.decimal}, recognised->variant, progress);
    if (!file)
        return passOn(file);
    // Workouts of other apps in which nothing was done are none.
    if (!file->isOwn)
        std::erase_if(file->workouts, [](const ReadWorkout& read) { return read.workout.sets.empty(); });
    if (file->workouts.empty())
        return tl::make_unexpected(nothingIn(name, *file));

    ImportPreview preview;
    preview.file = name;
    preview.format = QString::fromLatin1(recognised->importer->key);
    preview.formatName = QString::fromLatin1(recognised->importer->name);
    preview.variant = file->variant;
    preview.unit = file->unit;
    preview.zone = request.zone;
    ExerciseResolution resolution(log, *file, request.mapping);
    for (ReadWorkout& read : file->workouts) {
        place(read, zone, file->warnings);
        settleExercises(read, resolution, file->warnings);
    }
    add(*file, log, now, preview);
    for (const ImportRemark& remark : resolution.disagreements())
        file->warnings.add("facts", remark.line, remark.text);
    preview.exercises = resolution.names();
    preview.report = std::move(file->report);
    preview.warnings = file->warnings.all();
    preview.change = changeOf(preview, resolution);
    return preview;
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

Result<ImportPreview> previewImport(
    const Log& log, const ImportRequest& request, const Moment& now, Progress& progress)
{
    if (!request.bytes.isEmpty()) {
        QBuffer buffer;
        buffer.setData(request.bytes);
        buffer.open(QIODevice::ReadOnly);
        return previewOf(buffer, log, request, now, progress);
    }
    const QFileInfo info(request.path);
    if (!info.exists())
        return fail(Error::Kind::Missing,
            Import::tr("There is no file “%1”. Nothing was imported.").arg(request.path));
    QFile device(request.path);
    if (!info.isFile() || !device.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unreadable,
            Import::tr("“%1” cannot be opened for reading. Nothing was imported.").arg(request.path),
            device.errorString());
    return previewOf(device, log, request, now, progress);
}

Result<Change> importChange(const ImportPreview& preview)
{
    if (preview.unit.mustBeAsked)
        return fail(Error::Kind::Refused,
            Import::tr("“%1” does not say whether its weights are kilograms or pounds (%2). Nothing was "
                       "imported; say "
                       "--unit kg or --unit lb.")
                .arg(preview.file, preview.unit.evidence));
    return preview.change;
}

} // namespace settheory
