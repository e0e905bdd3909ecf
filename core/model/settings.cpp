// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include "core/model/exercise.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

struct Word {
    const char* key;
    const char* name;
};

// Names of people: not translated.
constexpr std::array<Word, 7> kFormulas = {{
    {"epley", "Epley"},
    {"brzycki", "Brzycki"},
    {"lombardi", "Lombardi"},
    {"wathan", "Wathan"},
    {"mayhew", "Mayhew"},
    {"oconner", "O'Conner"},
    {"lander", "Lander"},
}};

} // namespace

QString keyOf(OneRepMaxFormula formula)
{
    return QString::fromLatin1(kFormulas[static_cast<std::size_t>(formula)].key);
}

std::optional<OneRepMaxFormula> oneRepMaxFormulaForKey(QStringView key)
{
    for (std::size_t i = 0; i < kFormulas.size(); ++i) {
        if (key == QLatin1String(kFormulas[i].key))
            return static_cast<OneRepMaxFormula>(i);
    }
    return std::nullopt;
}

QString nameOf(OneRepMaxFormula formula)
{
    return QString::fromLatin1(kFormulas[static_cast<std::size_t>(formula)].name);
}

const TableMapping* findMapping(const LogSettings& settings, QStringView name)
{
    const auto found = std::ranges::find_if(settings.mappings,
        [key = nameKey(name)](const TableMapping& mapping) { return nameKey(mapping.name) == key; });
    return found == settings.mappings.end() ? nullptr : &*found;
}

void putMapping(LogSettings& settings, TableMapping mapping)
{
    removeMapping(settings, mapping.name);
    const auto place = std::ranges::upper_bound(settings.mappings, mapping, isBefore);
    settings.mappings.insert(place, std::move(mapping));
}

void removeMapping(LogSettings& settings, QStringView name)
{
    std::erase_if(settings.mappings,
        [key = nameKey(name)](const TableMapping& mapping) { return nameKey(mapping.name) == key; });
}

bool isBefore(const TableMapping& one, const TableMapping& other)
{
    return nameKey(one.name) < nameKey(other.name);
}

} // namespace settheory
