// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

struct ReasonRow {
    LeftOut reason;
    const char* key;
    const char* name;
};

#define R(text) QT_TRANSLATE_NOOP("LeftOut", text)
constexpr std::array<ReasonRow, 8> kReasons = {{
    {LeftOut::Deload, "deload", R("deload")},
    {LeftOut::TooFewSets, "too_few_sets", R("fewer than two working sets")},
    {LeftOut::Distant, "distant", R("isolation long before the compound")},
    {LeftOut::AlternatedWithFullRest, "alternated_with_full_rest", R("alternated with full rest")},
    {LeftOut::Unsure, "unsure", R("protocol not sure")},
    {LeftOut::NoPair, "no_pair", R("no compound or no isolation")},
    {LeftOut::OtherExercises, "other_exercises", R("other exercises")},
    {LeftOut::DurationDoubt, "duration_doubt", R("duration in doubt")},
}};
#undef R

constexpr std::array<const char*, 8> kVerdicts = {
    "less", "more", "less_but_trivial", "more_but_trivial", "same_within", "cannot_tell", "withheld", "none"};

#define V(text) QT_TRANSLATE_NOOP("Verdict", text)
constexpr std::array<const char*, 8> kVerdictNames = {V("less"), V("more"), V("too little to matter"),
    V("too little to matter"), V("the same"), V("cannot tell"), V("no verdict yet"), V("described")};
#undef V

} // namespace

QString keyOf(LeftOut reason)
{
    return QString::fromLatin1(kReasons[static_cast<std::size_t>(reason)].key);
}

std::optional<LeftOut> leftOutForKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(kReasons, [&](const ReasonRow& r) { return key == QLatin1String(r.key); });
    return row == kReasons.end() ? std::nullopt : std::optional(row->reason);
}

QString nameOf(LeftOut reason)
{
    return QCoreApplication::translate("LeftOut", kReasons[static_cast<std::size_t>(reason)].name);
}

QString nameOf(Verdict verdict)
{
    return QCoreApplication::translate("Verdict", kVerdictNames[static_cast<std::size_t>(verdict)]);
}

QString keyOf(Verdict verdict)
{
    return QString::fromLatin1(kVerdicts[static_cast<std::size_t>(verdict)]);
}

} // namespace settheory
