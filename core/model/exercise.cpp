// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exercise.h"

#include <QCoreApplication>

#include <algorithm>

namespace settheory {
namespace {

struct Word {
    const char* key;
    const char* name;
};

constexpr std::array<Word, 2> kMechanics = {{
    {"compound", QT_TRANSLATE_NOOP("Mechanic", "compound")},
    {"isolation", QT_TRANSLATE_NOOP("Mechanic", "isolation")},
}};

constexpr std::array<Word, kEquipmentCount> kEquipment = {{
    {"barbell", QT_TRANSLATE_NOOP("Equipment", "Barbell")},
    {"dumbbell", QT_TRANSLATE_NOOP("Equipment", "Dumbbell")},
    {"machine", QT_TRANSLATE_NOOP("Equipment", "Machine")},
    {"cable", QT_TRANSLATE_NOOP("Equipment", "Cable")},
    {"smith_machine", QT_TRANSLATE_NOOP("Equipment", "Smith machine")},
    {"kettlebell", QT_TRANSLATE_NOOP("Equipment", "Kettlebell")},
    {"band", QT_TRANSLATE_NOOP("Equipment", "Band")},
    {"ez_bar", QT_TRANSLATE_NOOP("Equipment", "EZ bar")},
    {"trap_bar", QT_TRANSLATE_NOOP("Equipment", "Trap bar")},
    {"plate", QT_TRANSLATE_NOOP("Equipment", "Plate")},
    {"bodyweight", QT_TRANSLATE_NOOP("Equipment", "Body weight")},
    {"suspension", QT_TRANSLATE_NOOP("Equipment", "Suspension")},
    {"sled", QT_TRANSLATE_NOOP("Equipment", "Sled")},
    {"exercise_ball", QT_TRANSLATE_NOOP("Equipment", "Exercise ball")},
    {"medicine_ball", QT_TRANSLATE_NOOP("Equipment", "Medicine ball")},
    {"other", QT_TRANSLATE_NOOP("Equipment", "Other")},
}};

constexpr std::array<Word, 6> kLoadModes = {{
    {"total", QT_TRANSLATE_NOOP("LoadMode", "Total")},
    {"per_hand", QT_TRANSLATE_NOOP("LoadMode", "Per hand")},
    {"stack", QT_TRANSLATE_NOOP("LoadMode", "Stack")},
    {"bodyweight", QT_TRANSLATE_NOOP("LoadMode", "Body weight")},
    {"bodyweight_plus", QT_TRANSLATE_NOOP("LoadMode", "Body weight plus")},
    {"bodyweight_minus", QT_TRANSLATE_NOOP("LoadMode", "Body weight minus")},
}};

template <class Enum, std::size_t n>
std::optional<Enum> wordForKey(const std::array<Word, n>& words, QStringView key)
{
    const QString wanted = key.trimmed().toString().toLower().replace(u' ', u'_');
    for (std::size_t i = 0; i < n; ++i) {
        if (wanted == QLatin1String(words[i].key))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class Enum, std::size_t n> const Word& wordOf(const std::array<Word, n>& words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

} // namespace

QString keyOf(Mechanic mechanic)
{
    return QString::fromLatin1(wordOf(kMechanics, mechanic).key);
}
std::optional<Mechanic> mechanicForKey(QStringView key)
{
    return wordForKey<Mechanic>(kMechanics, key);
}
QString nameOf(Mechanic mechanic)
{
    return QCoreApplication::translate("Mechanic", wordOf(kMechanics, mechanic).name);
}

QString keyOf(Equipment equipment)
{
    return QString::fromLatin1(wordOf(kEquipment, equipment).key);
}
std::optional<Equipment> equipmentForKey(QStringView key)
{
    return wordForKey<Equipment>(kEquipment, key);
}
QString nameOf(Equipment equipment)
{
    return QCoreApplication::translate("Equipment", wordOf(kEquipment, equipment).name);
}

QString keyOf(LoadMode mode)
{
    return QString::fromLatin1(wordOf(kLoadModes, mode).key);
}
std::optional<LoadMode> loadModeForKey(QStringView key)
{
    return wordForKey<LoadMode>(kLoadModes, key);
}
QString nameOf(LoadMode mode)
{
    return QCoreApplication::translate("LoadMode", wordOf(kLoadModes, mode).name);
}

QString nameKey(QStringView name)
{
    return name.toString().normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

bool Exercise::hasPrimary(Muscle muscle) const
{
    return std::ranges::find(primary, muscle) != primary.end();
}
bool Exercise::hasSecondary(Muscle muscle) const
{
    return std::ranges::find(secondary, muscle) != secondary.end();
}

} // namespace settheory
