// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/muscle.h"
#include "core/model/quantity.h"

#include <memory>

namespace settheory {

enum class Mechanic { Compound, Isolation };
QString keyOf(Mechanic mechanic); ///< "compound", "isolation"
std::optional<Mechanic> mechanicForKey(QStringView key);
QString nameOf(Mechanic mechanic);

enum class Equipment {
    Barbell,
    Dumbbell,
    Machine,
    Cable,
    SmithMachine,
    Kettlebell,
    Band,
    EzBar,
    TrapBar,
    Plate,
    Bodyweight,
    Suspension,
    Sled,
    ExerciseBall,
    MedicineBall,
    Other,
};
inline constexpr int kEquipmentCount = 16;
QString keyOf(Equipment equipment); ///< "smith_machine"
std::optional<Equipment> equipmentForKey(QStringView key); ///< blanks count as underscores
QString nameOf(Equipment equipment);

/// What the number that is typed as load means.
enum class LoadMode {
    Total, ///< all of it: a barbell with its plates
    PerHand, ///< one of two dumbbells
    Stack, ///< the mark on a machine's stack; compares only within one place
    Bodyweight, ///< nothing is added
    BodyweightPlus, ///< added to the body's own weight
    BodyweightMinus, ///< assistance, taken off it
};
QString keyOf(LoadMode mode); ///< "bodyweight_plus"
std::optional<LoadMode> loadModeForKey(QStringView key);
QString nameOf(LoadMode mode);

using ExerciseId = Id<struct Exercise>;

/// What two names of an exercise share when they are the same but for case and extra blanks.
QString nameKey(QStringView name);

/// A name that an app, or the user (app empty), gives to an exercise.
struct Alias {
    QString app; ///< "strong", "hevy", "fitnotes"; empty: any
    QString name;

    friend bool operator==(const Alias&, const Alias&) = default;
};

struct Exercise {
    ExerciseId id;
    QString name; ///< unique in a log, ignoring case
    std::vector<Alias> aliases;
    std::optional<Mechanic> mechanic; ///< unknown for exercises that came in without it
    bool mechanicContested = false; ///< sources disagree; comparisons that hang on it say so
    std::vector<Muscle> primary; ///< the first is the one under which its sets are shown
    std::vector<Muscle> secondary; ///< helpers, counted half
    std::optional<Equipment> equipment;
    LoadMode loadMode = LoadMode::Total;
    std::optional<double> bodyMassFraction; ///< share of body mass that is lifted, 0 to 1
    bool oneSided = false; ///< done one side at a time
    std::optional<int> defaultRestSeconds;
    std::optional<Mass> loadStep; ///< the least by which its load grows
    std::optional<Mass>
        bar; ///< the bar that its plates go on; nothing: the log's for a barbell, else unknown
    QString note; ///< seat 4, pin 7
    bool retired = false; ///< no longer offered; its sets stay
    bool fromCatalogue = false; ///< untouched since the catalogue gave it; an edit clears it
    qint64 editedAt = 0; ///< milliseconds since 1970 of the last edit; set by the store

    bool isCompound() const { return mechanic == Mechanic::Compound; }
    bool isIsolation() const { return mechanic == Mechanic::Isolation; }
    bool hasPrimary(Muscle muscle) const;
    bool hasSecondary(Muscle muscle) const;

    friend bool operator==(const Exercise&, const Exercise&) = default;
};
using ExercisePtr = std::shared_ptr<const Exercise>;

} // namespace settheory
