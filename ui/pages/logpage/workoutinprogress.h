// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entry/completion.h"
#include "core/entry/exercisematch.h"
#include "core/progress/timeneeded.h"
#include "ui/pages/logpage/restface.h"

#include <QObject>

namespace settheory {

class Journal;
struct Change;

/// The workout that is being logged, and every step that a hand can take in it. Each step is one change of
/// the journal, on disk before changed() says so; where the lifter stands is kept here and never in the log.
class WorkoutInProgress : public QObject {
    Q_OBJECT
public:
    WorkoutInProgress(Journal& journal, QObject* parent = nullptr);

    bool isThere() const { return m_now.has_value(); }
    const WorkoutNow& now() const { return *m_now; } ///< only where it is there
    Moment time() const; ///< now
    const RestTouch& restTouch() const { return m_touch; }
    const Pace& pace() const { return m_pace; }
    /// What was recognised in the log, and its pace; the workouts before this one are looked up in it.
    void setPast(RecognisedLog past, Pace pace);

    void startEmpty();
    void startLike(const Workout& earlier);
    /// Begins what was prepared, as `meant` has it; `prepared` (null: never kept) is then prepared no more.
    void startPrepared(const WorkoutPtr& prepared, const Workout& meant);
    void startPart(const Workout& earlier, const std::vector<int>& exercises);
    /// What the line means, without doing it.
    EntryReading read(const QString& line) const;
    /// Does what the line says; an empty one logs the suggestion. What it was read as. A time in brackets in
    /// front, [18:21], is when the set ended.
    EntryReading enter(const QString& line);
    void choose(const ExerciseId& exercise);
    void beginSet(); ///< marks the start of the coming set, now
    void takeBackBeginning();
    void pauseOrResume();
    /// Ends it at that time; what was logged, or null where that failed.
    WorkoutPtr finish(const Moment& end);
    /// Nothing happened in it for hours: before a set is added it must be said that it goes on.
    bool isLeftOpen() const;
    void goOn();
    void discard(); ///< deletes it
    EntryReading readCorrectionOf(std::size_t set, const QString& line) const;
    EntryReading correct(std::size_t set, const QString& line);
    void removeSet(std::size_t set);
    std::vector<Completion> completions(const QString& line) const; ///< of the word at its end
    void answerFailedFirst(const FailedFirst& what); ///< of the set just done
    void swapOrder(Muscle muscle); ///< of what is not done yet
    void setBodyWeight(const Mass& mass);
    void removeExercise(int exercise);
    void rename(const QString& title);
    void setBodyWeight(const QString& typed);
    void setPlace(const QString& place); ///< the gym; empty: unknown
    void markPain(Muscle muscle, const std::optional<Pain>& pain); ///< nothing: takes the mark away
    void setExerciseNote(const QString& note); ///< the one that stays with the exercise at hand
    void lengthenRest(int seconds); ///< by that much; negative: shortens it
    void skipRest();
    /// What the rest clock starts at there from now on: for the exercise at hand, or inside all pairs.
    void keepRest(RestPlace place, int seconds);

Q_SIGNALS:
    void changed(); ///< another workout, another set, another place in it
    void failed(const Error& error);
    void askedWhetherLeftOpen(); ///< a set was typed into one that was left open

private:
    void takeLog();
    void rebuild(WorkoutPtr workout, LoggingState state);
    bool apply(const QString& name, Workout after, std::optional<LoggingState> state = std::nullopt);
    bool applyNew(const QString& name, Workout workout);
    bool apply(Change change);
    bool applyToExercise(const QString& name, Exercise after); ///< the one at hand
    bool keepPairRest(int seconds);
    bool keepExerciseRest(int seconds);
    Workout here(Workout workout) const; ///< at the place of the last workout
    RestTouch& touch(); ///< for the coming set
    Workout begunPart(const Workout& earlier, const std::vector<int>& exercises) const;
    EntryReading refusedTime(const std::optional<Moment>& at) const;
    EntryReading logSuggestion(const std::optional<Moment>& at);
    EntryReading leftOpenProblem();

    Journal& m_journal;
    RecognisedLog m_past;
    Pace m_pace;
    RecordBook m_book;
    mutable ExerciseFinder m_finder; ///< remembers names and uses, and nothing that was said
    std::optional<WorkoutNow> m_now;
    std::optional<LoggingState> m_nextState; ///< where the lifter stands once the change under way is done
    RestTouch m_touch;
    std::optional<Moment> m_goneOnAt; ///< when it was said that it goes on
};

} // namespace settheory
