// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/base/number.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace settheory {
namespace {

using Row = QHash<QString, QString>;

std::vector<Alias> aliasesOf(const Row& row)
{
    std::vector<Alias> aliases;
    for (const char* app : {"strong", "hevy", "fitnotes", "also"}) {
        const QString column = QString::fromLatin1(app);
        const QString key = column == u"also" ? QString() : column;
        for (const QString& name : row.value(column).split(u'|', Qt::SkipEmptyParts))
            aliases.push_back({key, name.trimmed()});
    }
    return aliases;
}

ExercisePtr exerciseOf(const Row& row)
{
    Exercise exercise;
    exercise.id = catalogueId(row.value(QStringLiteral("key")));
    exercise.name = row.value(QStringLiteral("name"));
    exercise.aliases = aliasesOf(row);
    exercise.mechanic = mechanicForKey(row.value(QStringLiteral("mechanic")));
    exercise.mechanicContested = row.value(QStringLiteral("contested")) == u"yes";
    exercise.primary = musclesForKeys(row.value(QStringLiteral("primary"))).value_or(std::vector<Muscle>());
    exercise.secondary =
        musclesForKeys(row.value(QStringLiteral("secondary"))).value_or(std::vector<Muscle>());
    exercise.equipment = equipmentForKey(row.value(QStringLiteral("equipment")));
    exercise.loadMode = loadModeForKey(row.value(QStringLiteral("load_mode"))).value_or(LoadMode::Total);
    exercise.bodyMassFraction = number::decimal(row.value(QStringLiteral("body_mass_fraction")));
    exercise.oneSided = row.value(QStringLiteral("one_sided")) == u"yes";
    exercise.fromCatalogue = true;
    return std::make_shared<const Exercise>(std::move(exercise));
}

} // namespace

ExerciseId catalogueId(const QString& key)
{
    return {idTextFor(QStringLiteral("exercise/") + key)};
}

std::vector<ExercisePtr> catalogueExercises()
{
    QFile file(QStringLiteral(":/exercises/catalogue.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The catalogue of exercises is not in the program.");
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    if (lines.isEmpty())
        return {};
    const QStringList columns = lines.takeFirst().split(u'\t');
    std::vector<ExercisePtr> exercises;
    exercises.reserve(static_cast<std::size_t>(lines.size()));
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        Row row;
        for (qsizetype i = 0; i < columns.size() && i < cells.size(); ++i)
            row.insert(columns[i], cells[i].trimmed());
        exercises.push_back(exerciseOf(row));
    }
    return exercises;
}

bool isCatalogueAlias(const ExerciseId& exercise, const Alias& alias)
{
    static const QHash<ExerciseId, ExercisePtr> catalogue = [] {
        QHash<ExerciseId, ExercisePtr> byId;
        for (const ExercisePtr& entry : catalogueExercises())
            byId.insert(entry->id, entry);
        return byId;
    }();
    const ExercisePtr entry = catalogue.value(exercise);
    return entry && std::ranges::find(entry->aliases, alias) != entry->aliases.end();
}

} // namespace settheory
