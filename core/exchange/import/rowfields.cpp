// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rowfields.h"

#include "core/exchange/import/importreport.h"
#include "core/model/exercise.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <numeric>

namespace settheory {
namespace {

struct FieldRow {
    RowField field;
    const char* key;
    const char* name; ///< to be translated
    const char* guesses; ///< what people call such a column
};

constexpr std::array kFields = {
    FieldRow{RowField::SessionId, "workout_id", QT_TRANSLATE_NOOP("Import", "number of the workout"),
        "workout id|session id|workout #|session"},
    FieldRow{RowField::Start, "date", QT_TRANSLATE_NOOP("Import", "date"),
        "date|datum|fecha|data|day|workout date|start|start time|started at|timestamp|date time|datetime"},
    FieldRow{RowField::TimeOfDay, "time", QT_TRANSLATE_NOOP("Import", "time of day"),
        "time of day|clock|uhrzeit|hora|heure"},
    FieldRow{RowField::End, "end", QT_TRANSLATE_NOOP("Import", "end of the workout"),
        "end|end time|finish|finished at"},
    FieldRow{RowField::Duration, "duration", QT_TRANSLATE_NOOP("Import", "duration of the workout"),
        "duration|workout duration|dauer"},
    FieldRow{RowField::Title, "workout", QT_TRANSLATE_NOOP("Import", "name of the workout"),
        "workout|workout name|title|routine|program day|session name|training"},
    FieldRow{RowField::WorkoutNote, "workout_note", QT_TRANSLATE_NOOP("Import", "note on the workout"),
        "workout note|workout notes"},
    FieldRow{RowField::BodyWeight, "body_weight", QT_TRANSLATE_NOOP("Import", "body weight"),
        "body weight|bodyweight|bw"},
    FieldRow{RowField::Exercise, "exercise", QT_TRANSLATE_NOOP("Import", "exercise"),
        "exercise|exercise name|lift|movement|übung|ejercicio|exercice|exercício|esercizio|oefening"},
    FieldRow{RowField::ExerciseNote, "exercise_note", QT_TRANSLATE_NOOP("Import", "note on the exercise"),
        "exercise note|exercise notes"},
    FieldRow{RowField::Equipment, "equipment", QT_TRANSLATE_NOOP("Import", "equipment"), "equipment"},
    FieldRow{RowField::PrimaryMuscles, "primary_muscles", QT_TRANSLATE_NOOP("Import", "primary muscles"),
        "primary muscles|target muscles|muscle|muscles|muscle group"},
    FieldRow{RowField::SecondaryMuscles, "secondary_muscles",
        QT_TRANSLATE_NOOP("Import", "secondary muscles"), "secondary muscles|synergist muscles"},
    FieldRow{RowField::Group, "group", QT_TRANSLATE_NOOP("Import", "superset"), "group|superset|superset id"},
    FieldRow{RowField::SetKind, "set_role", QT_TRANSLATE_NOOP("Import", "kind of the set"),
        "set role|set type|set kind|type|kind"},
    FieldRow{RowField::Warmup, "warmup", QT_TRANSLATE_NOOP("Import", "is a warm-up"),
        "warmup|warm-up|warm up|is warmup"},
    FieldRow{RowField::Status, "done", QT_TRANSLATE_NOOP("Import", "was done"), "done|status|completed"},
    FieldRow{RowField::Load, "load", QT_TRANSLATE_NOOP("Import", "load"),
        "load|weight|kg|kgs|lb|lbs|gewicht|peso|poids"},
    FieldRow{RowField::LoadUnit, "load_unit", QT_TRANSLATE_NOOP("Import", "unit of the load"),
        "load unit|weight unit|unit|units"},
    FieldRow{RowField::Reps, "reps", QT_TRANSLATE_NOOP("Import", "reps"),
        "reps|repetitions|rep|wdh|wiederholungen|répétitions|repeticiones|repetições"},
    FieldRow{RowField::Seconds, "seconds", QT_TRANSLATE_NOOP("Import", "time of the set"),
        "seconds|set time|sec|secs"},
    FieldRow{RowField::Distance, "distance", QT_TRANSLATE_NOOP("Import", "distance"), "distance|distanz"},
    FieldRow{RowField::DistanceUnit, "distance_unit", QT_TRANSLATE_NOOP("Import", "unit of the distance"),
        "distance unit"},
    FieldRow{RowField::Rir, "rir", QT_TRANSLATE_NOOP("Import", "reps in reserve"), "rir|reps in reserve"},
    FieldRow{RowField::Rpe, "rpe", QT_TRANSLATE_NOOP("Import", "RPE"), "rpe"},
    FieldRow{RowField::FinishedAt, "set_finished_at", QT_TRANSLATE_NOOP("Import", "end of the set"),
        "set finished at|set end"},
    FieldRow{RowField::SetNote, "set_note", QT_TRANSLATE_NOOP("Import", "note on the set"),
        "set note|note|notes|comment|comments|bemerkung|notiz"},
};
static_assert(kFields.size() == kRowFieldCount);

const FieldRow& rowOf(RowField field)
{
    return kFields[static_cast<std::size_t>(field)];
}

bool isAmong(const char* names, const QString& words)
{
    return QString::fromUtf8(names).split(u'|').contains(words);
}

void take(RowHeader& header, RowField field, int place, const ColumnName& name)
{
    int& kept = header.places[static_cast<std::size_t>(field)];
    if (kept >= 0)
        return;
    kept = place;
    const QString& unit = name.unit.isEmpty() ? name.words : name.unit;
    if (field == RowField::Load)
        header.loadUnit = massUnitForKey(unit);
    else if (field == RowField::BodyWeight)
        header.bodyWeightUnit = massUnitForKey(unit);
    else if (field == RowField::Distance)
        header.distanceUnit = distanceUnitForKey(unit);
}

} // namespace

QString keyOf(RowField field)
{
    return QString::fromLatin1(rowOf(field).key);
}

std::optional<RowField> rowFieldForKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(kFields, [&](const FieldRow& row) { return key == QLatin1String(row.key); });
    return found == kFields.end() ? std::nullopt : std::optional(found->field);
}

QString nameOf(RowField field)
{
    return Import::tr(rowOf(field).name);
}

std::span<const RowField> allRowFields()
{
    static const std::vector<RowField> kAll = [] {
        std::vector<RowField> all;
        for (const FieldRow& row : kFields)
            all.push_back(row.field);
        return all;
    }();
    return kAll;
}

ColumnName columnName(const QString& cell)
{
    QString name = cell.simplified().normalized(QString::NormalizationForm_C).toLower();
    name.replace(QChar(0x2019), u'\'');
    const qsizetype bracket = name.indexOf(u'(');
    if (bracket < 1 || !name.endsWith(u')'))
        return {name, {}};
    return {name.left(bracket).trimmed(), name.mid(bracket + 1).chopped(1).trimmed()};
}

RowHeader rowHeader(std::span<const RowColumn> columns, const QStringList& header)
{
    RowHeader found;
    for (int place = 0; place < header.size(); ++place) {
        const ColumnName name = columnName(header[place]);
        const auto column = std::ranges::find_if(
            columns, [&](const RowColumn& row) { return isAmong(row.names, name.words); });
        if (column != columns.end())
            take(found, column->field, place, name);
    }
    // A slip in a name is forgiven where no other column has that name.
    std::vector<std::pair<RowField, QStringList>> known;
    for (const RowColumn& row : columns)
        known.emplace_back(row.field, QString::fromUtf8(row.names).split(u'|'));
    for (int place = 0; place < header.size(); ++place) {
        const ColumnName name = columnName(header[place]);
        if (std::ranges::find(found.places, place) != found.places.end())
            continue;
        for (const auto& [field, names] : known) {
            if (std::ranges::any_of(names, [&](const QString& one) { return isNearly(one, name.words); }))
                take(found, field, place, name);
        }
    }
    return found;
}

RowHeader rowHeader(const ColumnMapping& mapping, const QStringList& header)
{
    RowHeader found;
    for (int place = 0; place < header.size(); ++place) {
        if (const auto field = mapping.constFind(nameKey(header[place])); field != mapping.constEnd())
            take(found, *field, place, columnName(header[place]));
    }
    return found;
}

ColumnMapping guessedColumns(const QStringList& header)
{
    ColumnMapping mapping;
    std::vector<bool> taken(kRowFieldCount, false);
    for (const QString& cell : header) {
        QString words = columnName(cell).words;
        words.replace(u'_', u' ');
        const auto row = std::ranges::find_if(kFields, [&](const FieldRow& field) {
            return isAmong(field.guesses, words) || cell.simplified().toLower() == QLatin1String(field.key);
        });
        if (row == kFields.end() || taken[static_cast<std::size_t>(row->field)])
            continue;
        taken[static_cast<std::size_t>(row->field)] = true;
        mapping.insert(nameKey(cell), row->field);
    }
    return mapping;
}

bool isNearly(QStringView a, QStringView b)
{
    constexpr qsizetype kShort = 5, kLong = 10;
    const qsizetype length = std::min(a.size(), b.size());
    const qsizetype most = length >= kLong ? 2 : 1;
    if (length < kShort || std::abs(a.size() - b.size()) > most)
        return false;
    // The distance of Damerau and Levenshtein, row by row, of which the last three are kept. Where two rows
    // are all above what is allowed, nothing comes down again: most words end there.
    std::array<QVarLengthArray<qsizetype, 64>, 3> rows;
    for (auto& row : rows)
        row.resize(b.size() + 1);
    std::iota(rows[0].begin(), rows[0].end(), qsizetype(0));
    bool wasFar = false;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto& row = rows[static_cast<std::size_t>(i % 3)];
        const auto& last = rows[static_cast<std::size_t>((i + 2) % 3)];
        const auto& beforeLast = rows[static_cast<std::size_t>((i + 1) % 3)];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        const bool isFar = *std::ranges::min_element(row) > most;
        if (isFar && wasFar)
            return false;
        wasFar = isFar;
    }
    return rows[static_cast<std::size_t>(a.size() % 3)][b.size()] <= most;
}

} // namespace settheory
