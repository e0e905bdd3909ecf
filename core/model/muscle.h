// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace settheory {

enum class Muscle {
    Chest,
    FrontDelts,
    SideDelts,
    RearDelts,
    RotatorCuff,
    Serratus,
    Triceps,
    Biceps,
    Forearms,
    Lats,
    UpperBack,
    UpperTraps,
    SpinalErectors,
    Abs,
    Obliques,
    HipFlexors,
    Glutes,
    HipAbductors,
    Adductors,
    Quadriceps,
    Hamstrings,
    Calves,
    Tibialis,
    Neck,
};
inline constexpr int kMuscleCount = 24;

/// All muscles in the order in which lists show them.
const std::array<Muscle, kMuscleCount>& allMuscles();

/// The fixed key used in files and on the command line: "front delts".
QString keyOf(Muscle muscle);
/// By key, ignoring case and surrounding blanks; underscores count as blanks.
std::optional<Muscle> muscleForKey(QStringView key);
/// The translated name: "Front delts".
QString nameOf(Muscle muscle);
/// The muscles that work against it (chest: lats and upper back); empty where none is defined.
std::vector<Muscle> antagonistsOf(Muscle muscle);

/// "chest;front delts"
QString keysOf(const std::vector<Muscle>& muscles);
/// The reverse; nothing if one of the words is no muscle. An empty text is no muscles.
std::optional<std::vector<Muscle>> musclesForKeys(QStringView keys);

} // namespace settheory
