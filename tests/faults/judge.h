// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace settheory::faults {

/// Looks at a log with SQLite alone, never with the program's own reader.
class Judge {
public:
    explicit Judge(const QString& log);
    ~Judge();
    Judge(const Judge&) = delete;
    Judge& operator=(const Judge&) = delete;

    QByteArray ask(const char* sql); ///< the rows of the answer, a line each
    int count(const char* sql) { return ask(sql).toInt(); }
    /// Integrity and foreign keys; empty if all is well.
    QByteArray complaint();
    /// Of the driver's lines "set ID NUMBER": how many are not in the log exactly once with that number.
    int missing(const QList<QByteArray>& lines);

private:
    sqlite3* m_connection = nullptr;
};

int acknowledged(const QList<QByteArray>& lines); ///< how many lines say that a set is on disk

} // namespace settheory::faults
