// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

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

} // namespace settheory
