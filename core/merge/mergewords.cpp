// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergewords.h"

#include "core/base/number.h"
#include "core/store/workoutdigest.h"

namespace settheory {
namespace {

const QChar kBetween(u'\x1f');

template <class Word> QString keyOrNone(const std::optional<Word>& word)
{
    return word ? keyOf(*word) : QString();
}

QString textOrNone(const std::optional<Mass>& mass)
{
    return mass ? mass->text() + keyOf(mass->unit()) : QString();
}

QString numberOrNone(const std::optional<double>& number)
{
    return number ? number::text(*number) : QString();
}

} // namespace

QString nameOf(Copy copy)
{
    return copy == Copy::Here ? MergeWords::tr("this log") : MergeWords::tr("the other log");
}

QString contentText(const Workout& workout)
{
    return QString::number(workout.inProgress ? 1 : 0) + QString::number(workout.prepared ? 1 : 0)
        + digestOf(workout);
}

QString contentText(const Exercise& exercise)
{
    QStringList parts = {exercise.id.text, exercise.name, keyOrNone(exercise.mechanic),
        QString::number(exercise.mechanicContested ? 1 : 0), keysOf(exercise.primary),
        keysOf(exercise.secondary), keyOrNone(exercise.equipment), keyOf(exercise.loadMode),
        numberOrNone(exercise.bodyMassFraction), QString::number(exercise.oneSided ? 1 : 0),
        exercise.defaultRestSeconds ? QString::number(*exercise.defaultRestSeconds) : QString(),
        textOrNone(exercise.loadStep), textOrNone(exercise.bar), exercise.note,
        QString::number(exercise.retired ? 1 : 0), QString::number(exercise.fromCatalogue ? 1 : 0)};
    for (const Alias& alias : exercise.aliases)
        parts << alias.app << alias.name;
    return parts.join(kBetween);
}

QString contentText(const PerformedSet& set, const PerformedExercise& performed)
{
    Workout alone(*Moment::on(QDate(2000, 1, 1)));
    alone.exercises.push_back(performed);
    alone.sets.push_back(set);
    alone.sets.back().exercise = 0;
    return digestOf(alone);
}

QString contentText(const SavedComparison& comparison)
{
    return QStringList{comparison.id.text, comparison.name, comparison.question, comparison.exercise.text,
        comparison.savedOn.toString(Qt::ISODate)}
        .join(kBetween);
}

QString contentText(const ImportedFile& file)
{
    return QStringList{file.id.text, file.name, file.format, file.importedAt.toIso(),
        QString::number(file.workouts), QString::number(file.sets)}
        .join(kBetween);
}

QString contentText(const LogSettings& settings)
{
    QStringList plates;
    for (const PlatePairs& own : settings.plates)
        plates << textOrNone(own.plate) + u'*' + (own.pairs ? QString::number(*own.pairs) : QString());
    QStringList mappings;
    for (const TableMapping& mapping : settings.mappings) {
        mappings << mapping.name;
        for (const TableMapping::Column& column : mapping.columns)
            mappings << column.name << column.holds;
    }
    return QStringList{keyOf(settings.unit), keyOf(settings.formula), number::text(settings.hardSetRir),
        QString::number(settings.shortRestSeconds), QString::number(settings.fullRestSeconds),
        number::text(settings.openerShare), QString::number(settings.defaultRestSeconds),
        QString::number(settings.pairRestSeconds),
        settings.roundRestSeconds ? QString::number(*settings.roundRestSeconds) : QString(),
        plates.join(u';'), textOrNone(settings.barInKilograms), textOrNone(settings.barInPounds),
        mappings.join(QChar(u'\x1e'))}
        .join(kBetween);
}

} // namespace settheory
