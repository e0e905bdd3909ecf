// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/setcolumns.h"
#include "core/exchange/export/tables.h"

#include <QCoreApplication>

namespace settheory {
namespace {

/// The rows of one workout. Places count over the whole workout, also where only some sets are meant.
class WorkoutRows {
public:
    WorkoutRows(CsvWriter& writer, const Log& log, const Workout& workout, const QString& recognised)
        : m_writer(writer)
        , m_log(log)
        , m_workout(workout)
        , m_recognised(recognised)
    {
        countPlaces();
    }

    void writeSets(const std::vector<bool>& selected)
    {
        for (std::size_t i = 0; i < m_workout.sets.size(); ++i) {
            if (selected[i])
                write(m_workout.sets[i].exercise, &m_workout.sets[i], static_cast<int>(i) + 1);
        }
    }

    /// What has no set but must not be lost: notes on exercises, and the workout itself if nothing was done.
    void writeRest()
    {
        bool nothing = m_workout.sets.empty();
        for (std::size_t i = 0; i < m_workout.exercises.size(); ++i) {
            if (m_places[i] == 0 || m_hasSets[i])
                continue;
            write(static_cast<int>(i), nullptr, 0);
            nothing = false;
        }
        if (nothing)
            write({m_workout, m_recognised});
    }

private:
    void countPlaces()
    {
        m_places.assign(m_workout.exercises.size(), 0);
        m_hasSets.assign(m_workout.exercises.size(), false);
        for (const PerformedSet& set : m_workout.sets)
            m_hasSets[static_cast<std::size_t>(set.exercise)] = true;
        int place = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_hasSets[i] || !m_workout.exercises[i].note.isEmpty())
                m_places[i] = ++place;
        }
    }

    void write(int exercise, const PerformedSet* set, int setPosition)
    {
        const auto index = static_cast<std::size_t>(exercise);
        const PerformedExercise& performed = m_workout.exercises[index];
        write({m_workout, m_recognised, &performed, &m_log.exerciseOf(performed), m_places[index], set,
            setPosition});
    }

    void write(const RowToWrite& row)
    {
        for (const SetColumn& column : setColumns()) {
            const QString cell = column.write(row);
            if (column.cell == SetColumn::Cell::Text)
                m_writer.text(cell);
            else
                m_writer.plain(cell);
        }
        m_writer.endRow();
    }

    CsvWriter& m_writer;
    const Log& m_log;
    const Workout& m_workout;
    const QString& m_recognised;
    std::vector<int> m_places; ///< of the exercises; 0: it is not written
    std::vector<bool> m_hasSets;
};

QString recognisedText(const std::vector<Block>& blocks)
{
    ProtocolByMuscle protocols;
    for (const Block& block : blocks)
        protocols[block.muscle] = block.recognised;
    return textOf(protocols);
}

} // namespace

Result<> exportSets(QIODevice& device, const RecognisedLog& log, const Selection& selection, CsvStyle style,
    Progress& progress)
{
    static const std::vector<Block> kNone;
    CsvWriter writer(device, style);
    for (const SetColumn& column : setColumns())
        writer.plain(QString::fromLatin1(column.name));
    writer.endRow();

    const auto& workouts = log.log->workouts();
    qint64 done = 0;
    for (const WorkoutPtr& workout : workouts) {
        progress.report(done++, static_cast<qint64>(workouts.size()));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled,
                QCoreApplication::translate("Export", "The export was cancelled; no file was written."));
        if (!selection.selectsDate(*workout))
            continue;
        const RecognisedPtr recognised = log.find(workout->id);
        const std::vector<Block>& blocks = recognised ? recognised->blocks : kNone;
        const QString protocols = recognisedText(blocks);
        WorkoutRows rows(writer, *log.log, *workout, protocols);
        rows.writeSets(selection.selectedSets(*log.log, *workout, blocks));
        if (selection.isWhole())
            rows.writeRest();
    }
    return writer.finish();
}

} // namespace settheory
