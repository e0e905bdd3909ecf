// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/muscle.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

struct Row {
    Muscle muscle;
    const char* key;
    const char* name;
    std::vector<Muscle> antagonists;
};

const std::array<Row, kMuscleCount>& rows()
{
    using enum Muscle;
    static const std::array<Row, kMuscleCount> kRows = {{
        {Chest, "chest", QT_TRANSLATE_NOOP("Muscle", "Chest"), {Lats, UpperBack}},
        {FrontDelts, "front delts", QT_TRANSLATE_NOOP("Muscle", "Front delts"), {RearDelts}},
        {SideDelts, "side delts", QT_TRANSLATE_NOOP("Muscle", "Side delts"), {}},
        {RearDelts, "rear delts", QT_TRANSLATE_NOOP("Muscle", "Rear delts"), {FrontDelts}},
        {RotatorCuff, "rotator cuff", QT_TRANSLATE_NOOP("Muscle", "Rotator cuff"), {}},
        {Serratus, "serratus", QT_TRANSLATE_NOOP("Muscle", "Serratus"), {}},
        {Triceps, "triceps", QT_TRANSLATE_NOOP("Muscle", "Triceps"), {Biceps}},
        {Biceps, "biceps", QT_TRANSLATE_NOOP("Muscle", "Biceps"), {Triceps}},
        {Forearms, "forearms", QT_TRANSLATE_NOOP("Muscle", "Forearms"), {}},
        {Lats, "lats", QT_TRANSLATE_NOOP("Muscle", "Lats"), {Chest}},
        {UpperBack, "upper back", QT_TRANSLATE_NOOP("Muscle", "Upper back"), {Chest}},
        {UpperTraps, "upper traps", QT_TRANSLATE_NOOP("Muscle", "Upper traps"), {}},
        {SpinalErectors, "spinal erectors", QT_TRANSLATE_NOOP("Muscle", "Spinal erectors"), {Abs}},
        {Abs, "abs", QT_TRANSLATE_NOOP("Muscle", "Abs"), {SpinalErectors}},
        {Obliques, "obliques", QT_TRANSLATE_NOOP("Muscle", "Obliques"), {}},
        {HipFlexors, "hip flexors", QT_TRANSLATE_NOOP("Muscle", "Hip flexors"), {}},
        {Glutes, "glutes", QT_TRANSLATE_NOOP("Muscle", "Glutes"), {}},
        {HipAbductors, "hip abductors", QT_TRANSLATE_NOOP("Muscle", "Hip abductors"), {Adductors}},
        {Adductors, "adductors", QT_TRANSLATE_NOOP("Muscle", "Adductors"), {HipAbductors}},
        {Quadriceps, "quadriceps", QT_TRANSLATE_NOOP("Muscle", "Quadriceps"), {Hamstrings}},
        {Hamstrings, "hamstrings", QT_TRANSLATE_NOOP("Muscle", "Hamstrings"), {Quadriceps}},
        {Calves, "calves", QT_TRANSLATE_NOOP("Muscle", "Calves"), {}},
        {Tibialis, "tibialis", QT_TRANSLATE_NOOP("Muscle", "Tibialis"), {}},
        {Neck, "neck", QT_TRANSLATE_NOOP("Muscle", "Neck"), {}},
    }};
    return kRows;
}

const Row& rowOf(Muscle muscle)
{
    return rows()[static_cast<std::size_t>(muscle)];
}

} // namespace

const std::array<Muscle, kMuscleCount>& allMuscles()
{
    static const auto kAll = [] {
        std::array<Muscle, kMuscleCount> all;
        std::ranges::transform(rows(), all.begin(), &Row::muscle);
        return all;
    }();
    return kAll;
}

QString keyOf(Muscle muscle)
{
    return QString::fromLatin1(rowOf(muscle).key);
}

std::optional<Muscle> muscleForKey(QStringView key)
{
    const QString wanted = key.toString().replace(u'_', u' ').simplified().toLower();
    const auto row =
        std::ranges::find_if(rows(), [&](const Row& r) { return wanted == QLatin1String(r.key); });
    return row == rows().end() ? std::nullopt : std::optional(row->muscle);
}

QString nameOf(Muscle muscle)
{
    return QCoreApplication::translate("Muscle", rowOf(muscle).name);
}

std::vector<Muscle> antagonistsOf(Muscle muscle)
{
    return rowOf(muscle).antagonists;
}

QString keysOf(const std::vector<Muscle>& muscles)
{
    QStringList keys;
    for (const Muscle muscle : muscles)
        keys << keyOf(muscle);
    return keys.join(u';');
}

std::optional<std::vector<Muscle>> musclesForKeys(QStringView keys)
{
    std::vector<Muscle> muscles;
    for (const QStringView key : keys.split(u';', Qt::SkipEmptyParts)) {
        const auto muscle = muscleForKey(key);
        if (!muscle)
            return std::nullopt;
        if (std::ranges::find(muscles, *muscle) == muscles.end())
            muscles.push_back(*muscle);
    }
    return muscles;
}

} // namespace settheory
