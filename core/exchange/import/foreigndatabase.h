// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace settheory {

/// A backup of another app that is an SQLite database. It is read from memory, so that its file is never
/// touched, neither by a lock nor by a journal that is played back.
class ForeignDatabase {
public:
    static constexpr qint64 kMostBytes = 1024LL * 1024 * 1024;
    static bool looksLikeOne(const QByteArray& start);

    /// Unreadable if it is damaged. `name` is for the sentence.
    static Result<ForeignDatabase> open(const QByteArray& bytes, const QString& name);

    const QStringList& tables() const { return m_tables; } ///< in lower case
    QStringList columns(const QString& table) const; ///< in lower case; empty if there is no such table
    qint64 applicationId() const { return m_applicationId; }

    /// One row after the other; stops when `take` says false. A column that this file's version does not have
    /// gives nothing in each row. Names are literals of this program.
    Result<> each(const QString& table, const QStringList& columns, const QString& orderBy,
        const std::function<bool(const QVariantList& row)>& take) const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    ForeignDatabase() = default;

    QString m_name;
    QByteArray m_bytes; ///< outlives the connection
    std::unique_ptr<sqlite3, Close> m_connection;
    QStringList m_tables;
    qint64 m_applicationId = 0;
};

} // namespace settheory
