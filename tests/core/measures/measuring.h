// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/analysis.h"
#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace settheory::test {

using namespace Qt::StringLiterals;

/// A log and what is measured in it.
class Measuring : public testing::Test {
protected:
    Log log = catalogueLog();

    WorkoutPtr add(const QString& head, const QStringList& lines) { return addWorkout(log, head, lines); }
    /// One workout on 24 November, without any times.
    WorkoutPtr add(const QStringList& lines) { return add(u"2026-11-24T18:00:00+01:00"_s, lines); }
    /// Adds it again with something changed.
    template <class Edit> WorkoutPtr edit(const WorkoutPtr& workout, const Edit& change)
    {
        auto changed = std::make_shared<Workout>(*workout);
        change(*changed);
        log.putWorkout(changed);
        return changed;
    }

    PreparedWorkout preparedOf(const WorkoutPtr& workout) const
    {
        return prepared(log, *workout, temposOf(log));
    }
    /// Of the workout's block for that muscle; throws if there is none.
    template <class Use> auto withBlock(const WorkoutPtr& workout, Muscle muscle, const Use& use) const
    {
        const PreparedWorkout ready = preparedOf(workout);
        const FreshHistory fresh = FreshHistory::of(log, temposOf(log));
        for (const Block& block : blocksOf(log, *workout, ready)) {
            if (block.muscle == muscle)
                return use(MeasureContext{log, *workout, ready, block, &fresh});
        }
        throw std::invalid_argument("no block for " + keyOf(muscle).toStdString());
    }
    std::optional<MeasureValue> whole(const WorkoutPtr& workout, Muscle muscle, QStringView key) const
    {
        return withBlock(
            workout, muscle, [&](const MeasureContext& context) { return findMeasure(key)->of(context); });
    }
    /// The value alone, whether or not it is a range or a lower bound.
    std::optional<double> value(const WorkoutPtr& workout, Muscle muscle, QStringView key) const
    {
        const auto found = whole(workout, muscle, key);
        return found ? std::optional(found->value) : std::nullopt;
    }
    BlockTime time(const WorkoutPtr& workout, Muscle muscle) const
    {
        return withBlock(workout, muscle, [](const MeasureContext& context) { return blockTime(context); });
    }
    Duration workoutTime(const WorkoutPtr& workout) const
    {
        return workoutDuration(*workout, preparedOf(workout));
    }
};

} // namespace settheory::test
