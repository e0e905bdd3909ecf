// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <sqlite3.h>

namespace settheory {

// For tests that look at a log from outside: its bytes, and SQLite without the store.

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// Runs SQL on the file as another program would; false if it failed.
inline bool runSql(const QString& path, const char* sql)
{
    sqlite3* connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    const bool done = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(connection);
    return done;
}

/// The first column of each row of the answer, a line each.
inline QByteArray askSql(const QString& path, const char* sql)
{
    sqlite3* connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    QByteArray answer;
    const auto take = [](void* all, int, char** values, char**) {
        auto& text = *static_cast<QByteArray*>(all);
        text += (text.isEmpty() ? "" : "\n") + QByteArray(values[0]);
        return 0;
    };
    if (sqlite3_exec(connection, sql, take, &answer, nullptr) != SQLITE_OK)
        answer = QByteArray("error: ") + sqlite3_errmsg(connection);
    sqlite3_close(connection);
    return answer;
}

} // namespace settheory
