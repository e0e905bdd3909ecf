// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/judge.h"

#include <QFile>

#include <algorithm>
#include <sqlite3.h>

namespace settheory::faults {

Judge::Judge(const QString& log)
{
    sqlite3_open_v2(QFile::encodeName(log).constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(m_connection, 2000);
}

Judge::~Judge()
{
    sqlite3_close(m_connection);
}

QByteArray Judge::ask(const char* sql)
{
    QByteArray answer;
    const auto take = [](void* all, int, char** values, char**) {
        auto& text = *static_cast<QByteArray*>(all);
        text += (text.isEmpty() ? "" : "\n") + QByteArray(values[0]);
        return 0;
    };
    if (sqlite3_exec(m_connection, sql, take, &answer, nullptr) != SQLITE_OK)
        return QByteArray("error: ") + sqlite3_errmsg(m_connection);
    return answer;
}

QByteArray Judge::complaint()
{
    const QByteArray integrity = ask("PRAGMA integrity_check");
    const QByteArray keys = ask("PRAGMA foreign_key_check");
    return (integrity == "ok" ? QByteArray() : integrity) + keys;
}

int Judge::missing(const QList<QByteArray>& lines)
{
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(
        m_connection, "SELECT count(*), max(reps) FROM performed_set WHERE set_id = ?", -1, &query, nullptr);
    int missing = 0;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] != "set" || words.size() != 3)
            continue;
        sqlite3_reset(query);
        sqlite3_bind_text(query, 1, words[1].constData(), -1, SQLITE_TRANSIENT);
        const bool there = sqlite3_step(query) == SQLITE_ROW && sqlite3_column_int(query, 0) == 1
            && sqlite3_column_int(query, 1) == words[2].toInt();
        missing += there ? 0 : 1;
    }
    sqlite3_finalize(query);
    return missing;
}

int acknowledged(const QList<QByteArray>& lines)
{
    return static_cast<int>(
        std::ranges::count_if(lines, [](const QByteArray& line) { return line.startsWith("set "); }));
}

} // namespace settheory::faults
