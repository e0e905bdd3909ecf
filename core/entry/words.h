// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/set.h"

#include <array>

namespace settheory::entry {

/// A word of the grammar and what it means. The first word of a meaning is the one that is printed.
template <class Meaning> struct Word {
    const char16_t* word;
    Meaning meaning;
};

inline constexpr std::array<Word<SetRole>, 18> kRoleWords = {{
    {u"w", SetRole::Warmup},
    {u"warm", SetRole::Warmup},
    {u"warmup", SetRole::Warmup},
    {u"warm-up", SetRole::Warmup},
    {u"bo", SetRole::BackOff},
    {u"backoff", SetRole::BackOff},
    {u"back-off", SetRole::BackOff},
    {u"test", SetRole::Test},
    {u"d", SetRole::Drop},
    {u"drop", SetRole::Drop},
    {u"rp", SetRole::RestPause},
    {u"rest-pause", SetRole::RestPause},
    {u"my", SetRole::Myo},
    {u"myo", SetRole::Myo},
    {u"cl", SetRole::Cluster},
    {u"cluster", SetRole::Cluster},
    {u"work", SetRole::Working},
    {u"working", SetRole::Working},
}};

inline constexpr std::array<Word<Side>, 5> kSideWords = {{
    {u"l", Side::Left},
    {u"left", Side::Left},
    {u"r", Side::Right},
    {u"right", Side::Right},
    {u"both", Side::Both},
}};

inline constexpr std::array<Word<bool>, 5> kFailureWords = {{
    {u"f", true},
    {u"fail", true},
    {u"failure", true},
    {u"nf", false},
    {u"no-failure", false},
}};

inline constexpr std::array<Word<LoadMode>, 7> kModeWords = {{
    {u"total", LoadMode::Total},
    {u"each", LoadMode::PerHand},
    {u"perhand", LoadMode::PerHand},
    {u"stack", LoadMode::Stack},
    {u"unweighted", LoadMode::Bodyweight},
    {u"added", LoadMode::BodyweightPlus},
    {u"assisted", LoadMode::BodyweightMinus},
}};

/// Seconds in one of the unit.
inline constexpr std::array<Word<int>, 11> kTimeWords = {{
    {u"s", 1},
    {u"sec", 1},
    {u"secs", 1},
    {u"second", 1},
    {u"seconds", 1},
    {u"min", 60},
    {u"mins", 60},
    {u"minute", 60},
    {u"minutes", 60},
    {u"h", 3600},
    {u"hours", 3600},
}};

template <class List> auto meaningOf(const List& words, QStringView text)
{
    using Meaning = decltype(words[0].meaning);
    for (const auto& entry : words) {
        if (text == entry.word)
            return std::optional<Meaning>(entry.meaning);
    }
    return std::optional<Meaning>();
}

template <class List, class Meaning> QString wordFor(const List& words, Meaning meaning)
{
    for (const auto& entry : words) {
        if (entry.meaning == meaning)
            return QString::fromUtf16(entry.word);
    }
    return {};
}

} // namespace settheory::entry
