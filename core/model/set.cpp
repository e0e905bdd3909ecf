// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/set.h"

#include <QCoreApplication>

namespace settheory {
namespace {

struct Word {
    const char* key;
    const char* name;
};

constexpr std::array<Word, 8> kRoles = {{
    {"warmup", QT_TRANSLATE_NOOP("SetRole", "warm-up")},
    {"working", QT_TRANSLATE_NOOP("SetRole", "working")},
    {"drop", QT_TRANSLATE_NOOP("SetRole", "drop")},
    {"rest_pause", QT_TRANSLATE_NOOP("SetRole", "rest-pause")},
    {"myo", QT_TRANSLATE_NOOP("SetRole", "myo-reps")},
    {"cluster", QT_TRANSLATE_NOOP("SetRole", "cluster")},
    {"backoff", QT_TRANSLATE_NOOP("SetRole", "back-off")},
    {"test", QT_TRANSLATE_NOOP("SetRole", "test")},
}};

constexpr std::array<const char*, 3> kSides = {"both", "left", "right"};

constexpr std::array<Word, 5> kWeaknesses = {{
    {"grip", QT_TRANSLATE_NOOP("Weakness", "grip")},
    {"back", QT_TRANSLATE_NOOP("Weakness", "back")},
    {"breath", QT_TRANSLATE_NOOP("Weakness", "breath")},
    {"pain", QT_TRANSLATE_NOOP("Weakness", "pain")},
    {"form", QT_TRANSLATE_NOOP("Weakness", "form")},
}};

template <class Enum> std::size_t at(Enum value)
{
    return static_cast<std::size_t>(value);
}

} // namespace

QString keyOf(SetRole role)
{
    return QString::fromLatin1(kRoles[at(role)].key);
}

std::optional<SetRole> setRoleForKey(QStringView key)
{
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        if (key == QLatin1String(kRoles[i].key))
            return static_cast<SetRole>(i);
    }
    return std::nullopt;
}

QString nameOf(SetRole role)
{
    return QCoreApplication::translate("SetRole", kRoles[at(role)].name);
}

bool isSegment(SetRole role)
{
    return role == SetRole::Drop || role == SetRole::RestPause || role == SetRole::Myo
        || role == SetRole::Cluster;
}

QString keyOf(Side side)
{
    return QString::fromLatin1(kSides[at(side)]);
}

std::optional<Side> sideForKey(QStringView key)
{
    for (std::size_t i = 0; i < kSides.size(); ++i) {
        if (key == QLatin1String(kSides[i]))
            return static_cast<Side>(i);
    }
    return std::nullopt;
}

QString keyOf(const FailedFirst& what)
{
    if (const auto* muscle = std::get_if<Muscle>(&what))
        return keyOf(*muscle);
    return QString::fromLatin1(kWeaknesses[at(std::get<Weakness>(what))].key);
}

std::optional<FailedFirst> failedFirstForKey(QStringView key)
{
    const QString wanted = key.trimmed().toString().toLower();
    for (std::size_t i = 0; i < kWeaknesses.size(); ++i) {
        if (wanted == QLatin1String(kWeaknesses[i].key))
            return static_cast<Weakness>(i);
    }
    if (const auto muscle = muscleForKey(key))
        return *muscle;
    return std::nullopt;
}

QString nameOf(const FailedFirst& what)
{
    if (const auto* muscle = std::get_if<Muscle>(&what))
        return nameOf(*muscle);
    return QCoreApplication::translate("Weakness", kWeaknesses[at(std::get<Weakness>(what))].name);
}

} // namespace settheory
