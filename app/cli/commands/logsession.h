// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/logging.h"
#include "core/journal/journal.h"

#include <QJsonObject>

namespace settheory::cli {

/// What one typed line is answered with: a sentence, and for each thing that happened an object.
struct Answer {
    QString text;
    std::vector<QJsonObject> objects;
};

/// Lines typed one after the other into the workout in progress of an open log.
class LogSession {
public:
    /// Continues the workout that the log has in progress, if there is one.
    explicit LogSession(Journal& journal);

    /// Does what the line says. When it returns, that is on disk. An empty line has no answer.
    Answer answer(QStringView line);
    /// The last error of the log itself, where something could not be written.
    const std::optional<Error>& writeError() const { return m_writeError; }

private:
    Answer start(const QString& title, const Moment& now);
    Answer finish(const Moment& now);
    Answer undo();
    Answer begin(const Moment& now);
    Answer enter(const QString& line, const Moment& now);
    Answer setsAdded(const LoggedLine& logged) const;
    Answer failed(const QString& text) const;

    bool isStored() const;
    /// Puts the workout on disk as it is now; an answer with the error if that failed.
    std::optional<Answer> store(const QString& name, Workout after);
    void resumeFromLog();

    Journal& m_journal;
    std::optional<Workout> m_workout; ///< in progress; on disk from "start", or its first set or note
    LoggingState m_state;
    std::optional<Error> m_writeError;
};

} // namespace settheory::cli
