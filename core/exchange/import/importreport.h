// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <vector>

namespace settheory {

/// The context of this folder's sentences.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A sentence about a line of a file. Line 0: about the file as a whole.
struct ImportRemark {
    int line = 0;
    QString text;

    friend bool operator==(const ImportRemark&, const ImportRemark&) = default;
};

/// What became of the rows of a file. Every row that is not blank is counted once:
/// rows = setRows + repeatedRows + restTimers + rowsWithoutSet + skipped.
struct ImportReport {
    int rows = 0;
    int setRows = 0; ///< that gave a set
    int repeatedRows = 0; ///< of a workout that the file holds twice
    int restTimers = 0; ///< of Strong: the timer's setting, not a set
    int rowsWithoutSet = 0; ///< of workouts or exercises in which no set was done
    std::vector<ImportRemark> skipped; ///< rows, each with the reason

    void skip(int line, const QString& reason) { skipped.push_back({line, reason}); }
};

/// Warnings about a file. Of those of one kind the first ones are kept and the rest is counted, so that a
/// file with one fault in every row does not bury the others.
class ImportWarnings {
public:
    void add(const char* kind, int line, const QString& text);
    /// In the order of the lines; a kind that was cut short says how many more there are.
    std::vector<ImportRemark> all() const;

private:
    struct OfKind {
        std::vector<ImportRemark> kept;
        int more = 0;
        int lastLine = 0;
    };
    QHash<QByteArray, OfKind> m_byKind;
};

} // namespace settheory
