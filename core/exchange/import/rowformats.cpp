// SPDX-License-Identifier: GPL-3.0-or-later
// The apps whose tables have a set in each row and need no code of their own: a table of columns each.
#include "core/exchange/import/headerlayout.h"
#include "core/exchange/import/setrows.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

using enum RowField;

constexpr std::array kFitNotesColumns = {
    RowColumn{Start, "date"},
    RowColumn{RowField::Exercise, "exercise"},
    RowColumn{Load, "weight"},
    RowColumn{LoadUnit, "weight unit"},
    RowColumn{Reps, "reps"},
    RowColumn{RowField::Distance, "distance"},
    RowColumn{RowField::DistanceUnit, "distance unit"},
    RowColumn{Seconds, "time"},
    RowColumn{SetNote, "comment|notes"},
};
constexpr RowFormat kFitNotes{"fitnotes", kFitNotesColumns};

constexpr std::array kFitNotesIosColumns = {
    RowColumn{Title, "name"},
    RowColumn{Start, "starttime"},
    RowColumn{End, "endtime"},
    RowColumn{BodyWeight, "bodyweight"},
    RowColumn{RowField::Exercise, "exercise"},
    RowColumn{RowField::Equipment, "equipment"},
    RowColumn{Reps, "reps"},
    RowColumn{Load, "weight"},
    RowColumn{Seconds, "time"},
    RowColumn{RowField::Distance, "distance"},
    RowColumn{Status, "status"},
    RowColumn{Warmup, "iswarmup"},
    RowColumn{Rpe, "rpe"},
    RowColumn{Rir, "rir"},
    RowColumn{SetNote, "note"},
};
constexpr RowFormat kFitNotesIos{
    .app = "fitnotes-ios", .columns = kFitNotesIosColumns, .equipmentIsPartOfName = true};

constexpr std::array kLiftosaurColumns = {
    RowColumn{Start, "workout datetime"},
    RowColumn{Title, "day name"},
    RowColumn{RowField::Exercise, "exercise"},
    RowColumn{Warmup, "is warmup set?"},
    RowColumn{Reps, "completed reps"},
    RowColumn{Rpe, "completed rpe"},
    RowColumn{Load, "completed weight value"},
    RowColumn{LoadUnit, "completed weight unit"},
    RowColumn{FinishedAt, "completed reps time"},
    RowColumn{PrimaryMuscles, "target muscles"},
    RowColumn{SecondaryMuscles, "synergist muscles"},
    RowColumn{ExerciseNote, "notes"},
};

struct AnatomicalName {
    const char* word; ///< that the name holds
    Muscle muscle;
};
// The first that fits decides.
constexpr std::array kAnatomicalNames = {
    AnatomicalName{"pectoralis", Muscle::Chest},
    AnatomicalName{"deltoid anterior", Muscle::FrontDelts},
    AnatomicalName{"deltoid lateral", Muscle::SideDelts},
    AnatomicalName{"deltoid posterior", Muscle::RearDelts},
    AnatomicalName{"infraspinatus", Muscle::RotatorCuff},
    AnatomicalName{"teres minor", Muscle::RotatorCuff},
    AnatomicalName{"serratus anterior", Muscle::Serratus},
    AnatomicalName{"triceps brachii", Muscle::Triceps},
    AnatomicalName{"biceps brachii", Muscle::Biceps},
    AnatomicalName{"brachioradialis", Muscle::Forearms},
    AnatomicalName{"brachialis", Muscle::Biceps},
    AnatomicalName{"wrist", Muscle::Forearms},
    AnatomicalName{"latissimus", Muscle::Lats},
    AnatomicalName{"teres major", Muscle::Lats},
    AnatomicalName{"trapezius upper", Muscle::UpperTraps},
    AnatomicalName{"levator scapulae", Muscle::UpperTraps},
    AnatomicalName{"trapezius", Muscle::UpperBack},
    AnatomicalName{"erector spinae", Muscle::SpinalErectors},
    AnatomicalName{"rectus abdominis", Muscle::Abs},
    AnatomicalName{"obliques", Muscle::Obliques},
    AnatomicalName{"iliopsoas", Muscle::HipFlexors},
    AnatomicalName{"gluteus maximus", Muscle::Glutes},
    AnatomicalName{"gluteus m", Muscle::HipAbductors},
    AnatomicalName{"tensor fasciae", Muscle::HipAbductors},
    AnatomicalName{"adductor", Muscle::Adductors},
    AnatomicalName{"gracilis", Muscle::Adductors},
    AnatomicalName{"quadriceps", Muscle::Quadriceps},
    AnatomicalName{"hamstrings", Muscle::Hamstrings},
    AnatomicalName{"gastrocnemius", Muscle::Calves},
    AnatomicalName{"soleus", Muscle::Calves},
    AnatomicalName{"tibialis", Muscle::Tibialis},
    AnatomicalName{"splenius", Muscle::Neck},
    AnatomicalName{"sternocleidomastoid", Muscle::Neck},
};

std::optional<Muscle> muscleByAnatomy(const QString& word)
{
    const QString name = word.simplified().toLower();
    const auto found = std::ranges::find_if(
        kAnatomicalNames, [&](const AnatomicalName& row) { return name.contains(QLatin1String(row.word)); });
    return found == kAnatomicalNames.end() ? std::nullopt : std::optional(found->muscle);
}

constexpr RowFormat kLiftosaur{.app = "liftosaur",
    .columns = kLiftosaurColumns,
    .order = SetOrder::Listed,
    .unitIsWritten = true,
    .muscle = muscleByAnatomy};

constexpr std::array kLiftLogColumns = {
    RowColumn{SessionId, "sessionid"},
    RowColumn{FinishedAt, "timestamp"},
    RowColumn{RowField::Exercise, "exercise"},
    RowColumn{Load, "weight"},
    RowColumn{LoadUnit, "weightunit"},
    RowColumn{Reps, "reps"},
    RowColumn{ExerciseNote, "notes"},
};
constexpr RowFormat kLiftLog{.app = "liftlog",
    .columns = kLiftLogColumns,
    .order = SetOrder::Listed,
    .unitIsWritten = true,
    .zeroIsATry = true}; // it writes only sets that were ticked; see liftlogbackup.cpp

bool hasAll(const RowHeader& header, std::initializer_list<RowField> fields)
{
    return std::ranges::all_of(fields, [&](RowField field) { return header.has(field); });
}

int placeOf(const QStringList& header, const char* name)
{
    for (int place = 0; place < header.size(); ++place) {
        if (columnName(header[place]).words == QLatin1String(name))
            return place;
    }
    return -1;
}

Result<ReadFile> readByTable(const ImportSource& source, const RowFormat& format, const QString& variant,
    Progress& progress, const ImportTable::Repair& repair = {})
{
    const auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    return readSetRows(
        source, format, rowHeader(format.columns, reader->header()), variant, progress, repair);
}

/// The categories of the rows that have as many cells as the header.
Result<QSet<QString>> categoriesIn(const ImportSource& source, int place, Progress& progress)
{
    auto table = ImportTable::open(source, {place});
    if (!table)
        return passOn(table);
    const auto columns = static_cast<int>(table->header().size());
    QSet<QString> categories;
    for (;;) {
        const auto more = table->next(progress, nullptr);
        if (!more)
            return passOn(more);
        if (!*more)
            return categories;
        if (table->width() == columns && !(*table)[0].isEmpty())
            categories << (*table)[0];
    }
}

/// FitNotes does not quote an exercise's name that has commas: its pieces are put together until the cell
/// behind it is a category.
QString joinName(
    std::vector<QString>& cells, std::size_t name, std::size_t columns, const QSet<QString>& categories)
{
    for (std::size_t joined = 1; joined <= cells.size() - columns; ++joined) {
        if (name + joined + 1 >= cells.size() || !categories.contains(cells[name + joined + 1]))
            continue;
        for (std::size_t piece = 1; piece <= joined; ++piece)
            cells[name] += u',' + cells[name + piece];
        const auto first = cells.begin() + static_cast<std::ptrdiff_t>(name) + 1;
        cells.erase(first, first + static_cast<std::ptrdiff_t>(joined));
        return Import::tr("the commas in “%1” were not quoted; its pieces were put together")
            .arg(cells[name]);
    }
    return {};
}

} // namespace

QString recognisesFitNotes(const QStringList& header)
{
    const RowHeader found = rowHeader(kFitNotesColumns, header);
    if (placeOf(header, "category") < 0 || !hasAll(found, {Start, RowField::Exercise, Load, Reps}))
        return {};
    const bool hasUnit = found.has(LoadUnit);
    return found.has(SetNote) ? (hasUnit ? QStringLiteral("F4") : QStringLiteral("F2"))
                              : (hasUnit ? QStringLiteral("F3") : QStringLiteral("F1"));
}

Result<ReadFile> readFitNotes(const ImportSource& source, const QString& variant, Progress& progress)
{
    const auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const QStringList& header = reader->header();
    const int name = placeOf(header, "exercise");
    const int category = placeOf(header, "category");
    if (name < 0 || category != name + 1)
        return readByTable(source, kFitNotes, variant, progress);
    const auto categories = categoriesIn(source, category, progress);
    if (!categories)
        return passOn(categories);
    return readByTable(source, kFitNotes, variant, progress, [&](std::vector<QString>& cells) {
        return joinName(
            cells, static_cast<std::size_t>(name), static_cast<std::size_t>(header.size()), *categories);
    });
}

QString recognisesFitNotesBody(const QStringList& header)
{
    return placeOf(header, "measurement") >= 0 && placeOf(header, "value") >= 0 ? QStringLiteral("body")
                                                                                : QString();
}

QString recognisesFitNotesIos(const QStringList& header)
{
    const RowHeader found = rowHeader(kFitNotesIosColumns, header);
    return hasAll(found, {Start, RowField::Exercise, Reps, Load, Status, Warmup}) ? QStringLiteral("iOS")
                                                                                  : QString();
}

Result<ReadFile> readFitNotesIos(const ImportSource& source, const QString& variant, Progress& progress)
{
    return readByTable(source, kFitNotesIos, variant, progress);
}

QString recognisesLiftosaur(const QStringList& header)
{
    const RowHeader found = rowHeader(kLiftosaurColumns, header);
    if (!hasAll(found, {Start, RowField::Exercise, Reps, Load, LoadUnit}))
        return {};
    return found.has(FinishedAt) ? QStringLiteral("with times") : QStringLiteral("without times");
}

Result<ReadFile> readLiftosaur(const ImportSource& source, const QString& variant, Progress& progress)
{
    return readByTable(source, kLiftosaur, variant, progress);
}

QString recognisesLiftLog(const QStringList& header)
{
    return hasAll(rowHeader(kLiftLogColumns, header), {SessionId, FinishedAt, RowField::Exercise, Load, Reps})
        ? QStringLiteral("CSV")
        : QString();
}

Result<ReadFile> readLiftLog(const ImportSource& source, const QString& variant, Progress& progress)
{
    return readByTable(source, kLiftLog, variant, progress);
}

// Any table: what its columns hold is said, or guessed from their names.

Result<ReadFile> readAnyTable(const ImportSource& source, const QString&, Progress& progress)
{
    const auto reader = CsvReader::open(source.device, source.name);
    if (!reader)
        return passOn(reader);
    const QStringList& header = reader->header();
    const bool isTold = !source.columns.isEmpty();
    const RowHeader found = rowHeader(isTold ? source.columns : guessedColumns(header), header);
    if (!found.has(Start) || !found.has(RowField::Exercise))
        return fail(Error::Kind::Refused,
            Import::tr("“%1”: say which column is the date and which the exercise; its columns are: %2. "
                       "Nothing was imported.")
                .arg(source.name, header.join(QStringLiteral(", ")).left(300)));
    constexpr RowFormat kTable{.app = "", .columns = {}};
    auto file = readSetRows(source, kTable, found,
        isTold ? QStringLiteral("mapped") : QStringLiteral("by its columns"), progress);
    if (!file)
        return file;
    warnOfUnread(header, found.places, *file);
    for (ReadWorkout& read : file->workouts)
        read.workout->source = QStringLiteral("table");
    return file;
}

} // namespace settheory
