// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

class QCryptographicHash;
struct sqlite3;
struct sqlite3_stmt;

namespace settheory {

/// The Error for what the connection just refused: its kind by SQLite's code and the system's, its message
/// for people, its detail SQLite's own words.
Error errorOf(sqlite3* connection);

/// One prepared statement: the only way SQL is run. Values are bound, never pasted into the text. A text is
/// never SQL NULL (a null QString is the empty text), an empty optional always is. Prepared when first used.
class Statement {
public:
    /// `sql` is a literal, or outlives the statement's first use. An error in it shows when it is run.
    Statement(sqlite3* connection, const char* sql)
        : m_connection(connection)
        , m_sql(sql)
    {
    }

    /// Runs it to the end with these values for its question marks; it can be run again with others.
    template <class... Values> Result<> run(const Values&... values)
    {
        bindAll(values...);
        return finish();
    }
    /// Gives the values without running; then next() until it says false.
    template <class... Values> void bindAll(const Values&... values)
    {
        reset();
        (bind(values), ...);
    }
    /// The next row of the answer; false after the last.
    Result<bool> next();

    // The columns of the present row, from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::string_view bytes(int column) const; ///< of a text; valid until the next row
    std::optional<int> optionalInt(int column) const;
    std::optional<double> optionalReal(int column) const;
    /// Adds the value with its type and length to a digest.
    void addTo(QCryptographicHash& digest, int column) const;

private:
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };

    void prepare();
    void reset();
    Result<> finish();
    void bind(qint64 value);
    void bind(int value) { bind(static_cast<qint64>(value)); }
    void bind(bool value) { bind(static_cast<qint64>(value)); }
    void bind(double value);
    void bind(const QString& value);
    void bind(std::nullopt_t);
    template <class T> void bind(const std::optional<T>& value)
    {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }

    sqlite3* m_connection;
    const char* m_sql;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    std::optional<Error> m_error; ///< from preparing
    int m_bound = 0;
};

/// Calls `take` (a `Result<>(const Statement& row)`) for each row, until it or the statement fails.
template <class Take> Result<> forEachRow(Statement& query, Take take)
{
    for (;;) {
        const auto row = query.next();
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        if (const Result<> taken = take(std::as_const(query)); !taken)
            return taken;
    }
}

} // namespace settheory
