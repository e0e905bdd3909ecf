// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

namespace settheory {

/// One connection to one log file, set up as the log needs it: foreign keys on, a deleted journal,
/// synchronous EXTRA, cell sizes checked, no trust in the schema. Not bound to a thread, but for one at a
/// time.
class Database {
public:
    enum class Mode {
        Read, ///< the file must exist. Opened for writing where possible, since a journal left by a killed
              ///< process must be played back before anything can be read
        Write, ///< the file must exist and be writable
        Create, ///< a new file, empty
        Memory, ///< no file at all, empty
    };
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    sqlite3* connection() const { return m_connection; }
    Statement statement(const char* sql) const { return Statement(m_connection, sql); }
    Result<> execute(const char* sql) const { return statement(sql).run(); }
    /// The first column of the first row; Failed if there is no row.
    Result<qint64> number(const char* sql) const;
    Result<QString> text(const char* sql) const;

private:
    Database(QString path, QString name);
    Result<> configure(Mode mode);
    Result<> checkLibrary() const;

    QString m_path;
    QString m_name; ///< of the Qt connection
    sqlite3* m_connection = nullptr;
};

/// All or nothing: rolled back when it goes out of scope without a commit.
class Transaction {
public:
    enum class Kind { Read, Write };
    static Result<Transaction> begin(const Database& database, Kind kind);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// Durable on disk when it returns without an error. After an error only reading the file again tells
    /// whether it was written.
    Result<> commit();
    void rollBack();

private:
    explicit Transaction(sqlite3* connection)
        : m_connection(connection)
    {
    }
    sqlite3* m_connection;
};

} // namespace settheory
