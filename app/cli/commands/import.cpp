// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/mappings.h"
#include "app/cli/commands/pastimports.h"
#include "app/cli/output.h"
#include "core/exchange/import/preview.h"
#include "core/exchange/import/tablemappings.h"
#include "core/exchange/import/zone.h"
#include "core/journal/deletions.h"
#include "core/journal/journal.h"
#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportCommand", text);
}

struct Options {
    std::vector<std::string> files;
    std::string from = "auto", unit, decimal, dates, zone, map;
    std::string mapping, saveMapping, removeMapping;
    std::vector<std::string> renameMapping;
    std::string undo;
    bool dryRun = false, deleted = false, list = false, editedToo = false, mappings = false;
};

/// The log to hold the files against: an empty one where there is none yet.
Result<LogSnapshot> presentLog(const QString& path)
{
    if (QFileInfo::exists(path))
        return readLog(path);
    auto empty = std::make_shared<Log>();
    empty->setExercises(catalogueExercises());
    return LogSnapshot(empty);
}

Result<FileMapping> mappingFrom(const Options& options, const Log& log)
{
    if (options.map.empty())
        return FileMapping();
    const QString path = fromArgument(options.map);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Missing,
            tr("%1 cannot be read, so nothing was imported. Name a table of names that exists.").arg(path));
    if (options.from == "table")
        return readFileMapping(file, path, log);
    const auto exercises = readNameMapping(file, path, log);
    if (!exercises)
        return passOn(exercises);
    return FileMapping{*exercises, {}};
}

/// What the options say of every file.
Result<ImportRequest> requestFrom(const Options& options, const Log& log)
{
    ImportRequest request;
    request.from = fromArgument(options.from);
    request.zone = fromArgument(options.zone);
    if (!options.unit.empty())
        request.unit = massUnitForKey(fromArgument(options.unit));
    if (!options.decimal.empty())
        request.decimal = options.decimal == "comma" ? DecimalSign::Comma : DecimalSign::Point;
    request.dates = dateOrderForKey(fromArgument(options.dates));
    request.bringBackDeleted = options.deleted;
    const auto mapping = mappingFrom(options, log);
    if (!mapping)
        return passOn(mapping);
    request.mapping = mapping->exercises;
    request.columns = mapping->columns;
    request.mappings = log.settings().mappings;
    if (options.mapping.empty())
        return request;
    const auto named = mappingNamed(log, fromArgument(options.mapping));
    if (!named)
        return passOn(named);
    request.from = QStringLiteral("table");
    request.columns = columnsOf(*named);
    return request;
}

/// What the columns of the file were read as, if that is to be kept.
std::optional<TableMapping> mappingToSave(const Options& options, const ImportPreview& preview)
{
    if (options.saveMapping.empty())
        return std::nullopt;
    return mappingOf(fromArgument(options.saveMapping), preview.header, preview.columns);
}

/// The file, if nothing in it is left open.
Result<ReadImport> readWhole(const ImportRequest& request)
{
    auto read = withProgress(tr("Reading %1").arg(request.path),
        [&](Progress& progress) { return readImport(request, progress); });
    if (!read)
        return read;
    const QString question = openQuestion(read->file.unit, read->file.decimal, read->file.dates);
    if (!question.isEmpty())
        return fail(Error::Kind::Refused,
            tr("%1 leaves something open, so nothing was imported. %2").arg(request.path, question));
    return read;
}

QJsonArray remarksArray(const std::vector<ImportRemark>& remarks, const QString& textKey)
{
    QJsonArray array;
    for (const ImportRemark& remark : remarks)
        array.append(QJsonObject{{QStringLiteral("line"), remark.line}, {textKey, remark.text}});
    return array;
}

QJsonObject previewObject(const ImportPreview& preview)
{
    QJsonObject object;
    object[u"file"] = preview.file;
    object[u"format"] = preview.format;
    object[u"variant"] = preview.variant;
    put(object, "mapping", preview.mapping);
    if (!preview.weighed.empty())
        object[u"body_weights"] = static_cast<qint64>(preview.weighed.size());
    object[u"workouts"] = preview.newWorkouts();
    object[u"exercises"] = preview.newExercises();
    object[u"sets"] = preview.newSets();
    object[u"read_workouts"] = preview.readWorkouts;
    object[u"read_sets"] = preview.readSets;
    object[u"read_exercises"] = static_cast<qint64>(preview.exercises.size());
    object[u"already_known"] = preview.knownWorkouts;
    object[u"already_known_sets"] = preview.knownSets;
    object[u"deleted_here"] = preview.deletedWorkouts;
    object[u"rows"] = preview.report.rows;
    object[u"rest_timers"] = preview.report.restTimers;
    object[u"rows_without_set"] = preview.report.rowsWithoutSet;
    object[u"skipped"] = remarksArray(preview.report.skipped, QStringLiteral("reason"));
    object[u"warnings"] = remarksArray(preview.warnings, QStringLiteral("text"));
    object[u"unknown_exercises"] = QJsonArray::fromStringList(preview.unknownNames());
    if (preview.unit.unit)
        object[u"unit"] = keyOf(*preview.unit.unit);
    put(object, "unit_evidence", preview.unit.evidence);
    return object;
}

QString previewText(const ImportPreview& preview, bool dryRun)
{
    const QString head = dryRun ? tr("%1 (%2 %3): would add %4 workouts with %5 sets")
                                : tr("%1 (%2 %3): added %4 workouts with %5 sets");
    QStringList lines = {head.arg(preview.file, preview.formatName, preview.variant)
                             .arg(preview.newWorkouts())
                             .arg(preview.newSets())
        + tr("; %1 of %2 workouts were in the log already.")
              .arg(preview.knownWorkouts)
              .arg(preview.readWorkouts)};
    if (!preview.weighed.empty())
        lines << (dryRun ? tr("%1 workouts would get the weight of the body on their day.")
                         : tr("%1 workouts got the weight of the body on their day."))
                     .arg(preview.weighed.size());
    if (const QStringList unknown = preview.unknownNames(); !unknown.isEmpty())
        lines << tr("New exercises: %1.").arg(unknown.join(QStringLiteral(", ")));
    for (const ImportRemark& remark : preview.report.skipped)
        lines << tr("Left out, line %1: %2").arg(remark.line).arg(remark.text);
    for (const ImportRemark& remark : preview.warnings)
        lines << (remark.line > 0 ? tr("Line %1: %2").arg(remark.line).arg(remark.text) : remark.text);
    return lines.join(u'\n');
}

/// What is said of a file.
struct Told {
    QJsonObject object;
    QString text;
};

/// One file into the open log: one backup before the first, one step for each. The preview is used up: of a
/// large file each workout is let go as soon as it is written.
Result<> write(Journal& journal, ImportPreview preview, bool& backedUp)
{
    if (preview.change.isEmpty())
        return {};
    auto change = importChange(preview);
    if (!change)
        return passOn(change);
    preview = {};
    if (!backedUp && !journal.log()->workouts().empty()) {
        if (const auto copy = journal.backUp(); !copy)
            return passOn(copy);
        backedUp = true;
    }
    return withProgress(
        tr("Writing"), [&](Progress& progress) { return journal.apply(std::move(*change), &progress); });
}

struct Asked {
    ImportRequest request;
    ReadImport read;
};

/// All files, before the first is written: one that is refused changes nothing.
Result<std::vector<Asked>> readAll(const Options& options, const Log& log)
{
    std::vector<Asked> files;
    for (const std::string& file : options.files) {
        auto request = requestFrom(options, log);
        if (!request)
            return passOn(request);
        request->path = fromArgument(file);
        if (const auto zone = Zone::named(request->zone); !request->zone.isEmpty() && !zone)
            return passOn(zone);
        auto read = readWhole(*request);
        if (!read)
            return passOn(read);
        if (!options.saveMapping.empty() && read->format != u"table")
            return fail(Error::Kind::Refused,
                tr("%1 is a file of %2, whose columns are known: no mapping was saved and nothing was "
                   "imported.")
                    .arg(request->path, read->formatName));
        files.push_back({std::move(*request), std::move(*read)});
    }
    return files;
}

/// Holds one file against the log as it is by now, and writes it where there is a journal.
Result<Told> importOne(Asked file, const Options& options, const QString& logPath, const LogSnapshot& log,
    Journal* journal, bool& backedUp)
{
    const auto names = mappingFrom(options, *log);
    if (!names)
        return passOn(names);
    file.request.mapping = names->exercises;
    auto deletions = readDeletions(logPath);
    if (!deletions)
        return passOn(deletions);
    file.request.deletions = std::move(*deletions);
    auto preview = heldAgainst(*log, std::move(file.read), file.request, systemClock()());
    if (!preview)
        return passOn(preview);
    Told told{previewObject(*preview), previewText(*preview, options.dryRun)};
    if (!journal)
        return told;
    const auto mapping = mappingToSave(options, *preview);
    if (const auto written = write(*journal, std::move(*preview), backedUp); !written)
        return passOn(written);
    if (!mapping)
        return told;
    if (const auto saved = journal->apply(savedMapping(*journal->log(), *mapping));
        !saved) // a step of its own
        return passOn(saved);
    return told;
}

Result<std::vector<Told>> importAll(const Options& options, const QString& logPath)
{
    const auto present = presentLog(logPath);
    if (!present)
        return passOn(present);
    auto files = readAll(options, **present);
    if (!files)
        return passOn(files);
    std::unique_ptr<Journal> journal;
    if (!options.dryRun) {
        auto opened = Journal::open(logPath, Journal::IfMissing::Create);
        if (!opened)
            return passOn(opened);
        journal = std::move(*opened);
    }
    std::vector<Told> told;
    bool backedUp = false;
    for (Asked& file : *files) {
        const LogSnapshot log = journal ? journal->log() : *present;
        auto one = importOne(std::move(file), options, logPath, log, journal.get(), backedUp);
        if (!one)
            return passOn(one);
        told.push_back(std::move(*one));
    }
    return told;
}

int import(const Options& options, const Invocation& invocation)
{
    const auto told = importAll(options, invocation.logPath());
    if (!told)
        return refuse(told.error());
    QJsonArray files;
    for (const auto& [object, text] : *told) {
        files.append(object);
        if (!invocation.json)
            print(text);
    }
    if (invocation.json)
        printJson(QJsonObject{{QStringLiteral("files"), files}});
    return 0;
}

bool isOfNoFile(const Options& options)
{
    return options.list || options.mappings || !options.undo.empty() || !options.removeMapping.empty()
        || !options.renameMapping.empty();
}

int withoutFile(const Options& options, const Invocation& invocation)
{
    if (options.list)
        return listImports(invocation);
    if (options.mappings)
        return listMappings(invocation);
    if (!options.renameMapping.empty())
        return renameMapping(
            invocation, fromArgument(options.renameMapping[0]), fromArgument(options.renameMapping[1]));
    if (!options.removeMapping.empty())
        return removeMapping(invocation, fromArgument(options.removeMapping));
    return takeBackImport(invocation, fromArgument(options.undo), options.editedToo);
}

void addMappingOptions(CLI::App& command, Options& options)
{
    command
        .add_option("--mapping", options.mapping,
            "Read any table by this saved mapping; without it, by one whose columns the table has")
        ->type_name("NAME");
    command.add_option("--save-mapping", options.saveMapping, "Keep what the columns hold under this name")
        ->type_name("NAME");
    command.add_flag("--mappings", options.mappings, "List the saved mappings");
    command.add_option("--rename-mapping", options.renameMapping, "Give a mapping another name")
        ->type_name("OLD NEW")
        ->expected(2);
    command.add_option("--remove-mapping", options.removeMapping, "Forget a mapping")->type_name("NAME");
}

} // namespace

void addImport(CLI::App& app, const Invocation& invocation, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("import", "Bring in the files of other apps, or Set Theory's own CSV");
    command->footer("Example: settheory-cli import --unit kg strong.csv");
    command->add_option("files", options->files, "The files; each is one step that can be undone")
        ->type_name("FILE");
    command->add_option("--from", options->from, "The app; without it the content tells")
        ->check(CLI::IsMember({"auto", "settheory", "strong", "hevy", "fitnotes", "stronglifts", "liftosaur",
            "liftlog", "alphaprogression", "jefit", "fitnotes-ios", "table"}))
        ->capture_default_str();
    command->add_option("--unit", options->unit, "Of loads for which the file states none")
        ->check(CLI::IsMember({"kg", "lb"}));
    command->add_option("--decimal", options->decimal, "The decimal sign, where the file leaves it open")
        ->check(CLI::IsMember({"point", "comma"}));
    command->add_option("--dates", options->dates, "Day or month first, where the file leaves it open")
        ->check(CLI::IsMember({"dmy", "mdy"}));
    command->add_option("--zone", options->zone, "Where it was: Europe/Berlin")->type_name("ZONE");
    command
        ->add_option("--map", options->map,
            "Table of names: exercise in the file, in the log; with --from table also column, what it holds")
        ->type_name("FILE");
    command->add_flag("--deleted", options->deleted, "Also bring back workouts that were deleted here");
    command->add_flag("--dry-run", options->dryRun, "Only say what would come in");
    addMappingOptions(*command, *options);
    auto* list = command->add_flag("--list", options->list, "List what earlier imports brought");
    auto* undo = command->add_option("--undo", options->undo, "Take an earlier import back")->type_name("ID");
    command->add_flag("--edited-too", options->editedToo, "With --undo: also workouts edited since")
        ->needs(undo);
    list->excludes(undo);
    command->callback([options, &invocation, &action] {
        if (options->files.empty() != isOfNoFile(*options))
            throw CLI::ValidationError(
                "import", "name files, or say --list, --undo ID or what to do with mappings alone");
        if (!options->saveMapping.empty() && options->files.size() != 1)
            throw CLI::ValidationError("--save-mapping", "one mapping is of one file");
        action = [options, &invocation] {
            return options->files.empty() ? withoutFile(*options, invocation) : import(*options, invocation);
        };
    });
}

} // namespace settheory::cli
