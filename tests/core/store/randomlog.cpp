// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/randomlog.h"

namespace settheory {

QString RandomLog::text()
{
    static const std::array<QString, 12> kTexts = {QString(), QStringLiteral(""), QStringLiteral("Push day"),
        QStringLiteral("'; DROP TABLE workout; --"), QStringLiteral("a\nb\r\n\tc"), QStringLiteral("=1+1"),
        QString::fromUtf8("Überzüge für den Rücken"), QString::fromUtf8("\xF0\x9F\x92\xAA heavy"),
        QString::fromUtf8("\xD8\xAA\xD9\x85\xD8\xB1\xD9\x8A\xD9\x86"),
        QStringLiteral("\"quoted\", and; more\\n"), QString(2000, QLatin1Char('x')),
        QStringLiteral("%1 %s <b>bold</b>")};
    return kTexts[static_cast<std::size_t>(number(0, static_cast<int>(kTexts.size()) - 1))];
}

Moment RandomLog::moment()
{
    const QDate date = QDate(2015, 1, 1).addDays(number(0, 4000));
    const QTime time(number(0, 23), number(0, 59), number(0, 59));
    switch (number(0, 3)) {
    case 0:
        return *Moment::on(date);
    case 1:
        return *Moment::at(date, time);
    default:
        return *Moment::at(date, time, number(-48, 56) * 900);
    }
}

Mass RandomLog::mass()
{
    const MassUnit unit = coin() ? MassUnit::Kilogram : MassUnit::Pound;
    if (coin())
        return *Mass::from(number(0, 800) * 0.25, unit);
    return *Mass::fromBillionths(static_cast<qint64>(m_engine() % 100'000'000'000'000ULL), unit);
}

std::vector<Muscle> RandomLog::muscles()
{
    std::vector<Muscle> muscles;
    for (int i = number(0, 3); i > 0; --i)
        muscles.push_back(oneOf<Muscle>(kMuscleCount));
    return muscles;
}

ProtocolByMuscle RandomLog::protocols()
{
    ProtocolByMuscle protocols;
    for (int i = number(0, 2); i > 0; --i)
        protocols[oneOf<Muscle>(kMuscleCount)] = oneOf<Protocol>(kProtocolCount);
    return protocols;
}

LogSettings RandomLog::settings()
{
    LogSettings settings;
    settings.unit = oneOf<MassUnit>(2);
    settings.formula = oneOf<OneRepMaxFormula>(7);
    settings.hardSetRir = number(0, 10) * 0.5;
    settings.shortRestSeconds = number(0, 60);
    settings.fullRestSeconds = settings.shortRestSeconds + number(0, 120);
    settings.openerShare = number(0, 10) * 0.1;
    settings.defaultRestSeconds = number(0, 600);
    settings.pairRestSeconds = number(0, 60);
    settings.roundRestSeconds = maybe([&] { return number(0, 600); });
    settings.barInKilograms = maybe([&] { return *Mass::from(number(5, 100) * 0.25, MassUnit::Kilogram); });
    settings.barInPounds = maybe([&] { return *Mass::from(number(5, 100) * 0.5, MassUnit::Pound); });
    for (const MassUnit unit : {MassUnit::Kilogram, MassUnit::Pound}) {
        for (int quarters = number(20, 200); quarters > 0; quarters -= number(1, 60))
            settings.plates.push_back(
                {*Mass::from(quarters * 0.25, unit), maybe([&] { return number(1, 8); })});
    }
    for (int i = number(0, 2); i > 0; --i) {
        TableMapping mapping{QStringLiteral("My table %1").arg(number(0, 4)), {}};
        for (int column = number(1, 4); column > 0; --column)
            mapping.columns.push_back({text(), coin() ? QStringLiteral("exercise") : QString()});
        putMapping(settings, std::move(mapping));
    }
    return settings;
}

Exercise RandomLog::exercise()
{
    Exercise exercise;
    exercise.id = ExerciseId::fresh();
    exercise.name = QStringLiteral("Exercise ") + exercise.id.text;
    for (int i = number(0, 3); i > 0; --i)
        exercise.aliases.push_back({coin() ? QStringLiteral("strong") : QString(), text()});
    exercise.mechanic = maybe([&] { return oneOf<Mechanic>(2); });
    exercise.mechanicContested = coin();
    exercise.primary = muscles();
    exercise.secondary = muscles();
    exercise.equipment = maybe([&] { return oneOf<Equipment>(kEquipmentCount); });
    exercise.loadMode = oneOf<LoadMode>(6);
    exercise.bodyMassFraction = maybe([&] { return number(0, 100) / 100.0; });
    exercise.oneSided = coin();
    exercise.defaultRestSeconds = maybe([&] { return number(0, 600); });
    exercise.loadStep = maybe([&] { return mass(); });
    exercise.bar = maybe([&] { return mass(); });
    exercise.note = text();
    exercise.retired = coin();
    exercise.fromCatalogue = coin();
    return exercise;
}

PerformedSet RandomLog::set(int exercises)
{
    PerformedSet set;
    set.id = SetId::fresh();
    set.exercise = number(0, exercises - 1);
    set.role = oneOf<SetRole>(8);
    set.side = oneOf<Side>(3);
    set.load = maybe([&] { return mass(); });
    set.loadMode = maybe([&] { return oneOf<LoadMode>(6); });
    set.reps = maybe([&] { return number(0, 30); });
    set.partialReps = maybe([&] { return number(0, 5); });
    set.seconds = maybe([&] { return number(0, 300); });
    set.distance = maybe([&] { return *Distance::from(number(0, 5000) * 0.001, oneOf<DistanceUnit>(5)); });
    set.rir = maybe([&] { return number(0, 60) * 0.5; });
    set.toFailure = maybe([&] { return coin(); });
    set.failedFirst = maybe(
        [&] { return coin() ? FailedFirst(oneOf<Muscle>(kMuscleCount)) : FailedFirst(oneOf<Weakness>(5)); });
    set.round = maybe([&] { return number(1, 9); });
    set.startedAt = maybe([&] { return moment(); });
    set.finishedAt = maybe([&] { return moment(); });
    set.rest = maybe([&] {
        return coin() ? NotedRest{number(0, 400), NotedRest::Source::Measured}
                      : NotedRest{maybe([&] { return number(0, 400); }), NotedRest::Source::Stated};
    });
    set.note = text();
    return set;
}

PlannedSet RandomLog::plannedSet(int exercises)
{
    PlannedSet set;
    set.exercise = number(0, exercises - 1);
    set.role = oneOf<SetRole>(8);
    set.load = maybe([&] { return mass(); });
    set.loadMode = maybe([&] { return oneOf<LoadMode>(6); });
    set.reps = maybe([&] { return number(0, 30); });
    set.seconds = maybe([&] { return number(0, 300); });
    set.rir = maybe([&] { return number(0, 10) * 0.5; });
    return set;
}

SavedComparison RandomLog::comparison(const std::vector<ExercisePtr>& exercises)
{
    SavedComparison comparison;
    comparison.id = ComparisonId::fresh();
    comparison.name = QStringLiteral("A question ") + text();
    comparison.question = text();
    if (coin())
        comparison.exercise =
            exercises[static_cast<std::size_t>(number(0, static_cast<int>(exercises.size()) - 1))]->id;
    comparison.savedOn = QDate(2026, 1, 1).addDays(number(0, 330));
    return comparison;
}

ImportedFile RandomLog::importedFile()
{
    ImportedFile file(moment());
    file.id = ImportId::fresh();
    file.name = text();
    file.format = text();
    file.workouts = number(0, 500);
    file.sets = number(0, 10000);
    return file;
}

Workout RandomLog::workout(const std::vector<ExercisePtr>& exercises, int sets)
{
    Workout workout(moment());
    workout.id = WorkoutId::fresh();
    workout.title = text();
    workout.finishedAt = maybe([&] { return moment(); });
    for (int i = number(0, 2); i > 0; --i)
        workout.pauses.push_back({moment(), maybe([&] { return number(0, 900); })});
    workout.timeZone = text();
    workout.place = text();
    workout.deload = coin();
    workout.bodyWeight = maybe([&] { return mass(); });
    workout.sessionRpe = maybe([&] { return number(0, 20) * 0.5; });
    workout.note = text();
    for (int i = number(0, 2); i > 0; --i)
        workout.pains[oneOf<Muscle>(kMuscleCount)] = {number(0, kWorstPain), text()};
    workout.source = text();
    workout.order = oneOf<SetOrder>(2);
    workout.experiment = text();
    workout.allocatedProtocol = text();
    workout.plannedProtocols = protocols();
    workout.userProtocols = protocols();
    workout.importId = text();
    const int count = exercises.empty() ? 0 : number(0, 4);
    for (int i = 0; i < count; ++i) {
        const auto& exercise = exercises[m_engine() % exercises.size()];
        workout.exercises.push_back({exercise->id, text(), text(), coin() ? QStringLiteral("A") : QString(),
            maybe([&] { return number(0, 300); })});
    }
    for (int i = count == 0 ? 0 : number(0, sets); i > 0; --i)
        workout.sets.push_back(set(count));
    for (int i = count == 0 ? 0 : number(0, 3); i > 0; --i)
        workout.plan.push_back(plannedSet(count));
    return workout;
}

} // namespace settheory
