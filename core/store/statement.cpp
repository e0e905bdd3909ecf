// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/text.h"

#include <QCryptographicHash>

#include <cerrno>
#include <sqlite3.h>

namespace settheory {
namespace {

/// The disk has no room: SQLite says so itself, or passes on the system's word for it.
bool isOutOfRoom(int code, int systemCode)
{
    if ((code & 0xff) == SQLITE_FULL)
        return true;
    return (code & 0xff) == SQLITE_IOERR
        && (systemCode == ENOSPC || systemCode == EDQUOT || systemCode == EFBIG);
}

} // namespace

Error errorOf(sqlite3* connection, int systemCode)
{
    const int code = sqlite3_extended_errcode(connection);
    const QString detail =
        QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(connection)));
    if (isOutOfRoom(code, systemCode))
        return {Error::Kind::DiskFull,
            Store::tr(
                "There is no room left on the disk. What was in the log before is safe; free some space "
                "and try again."),
            detail};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked,
            Store::tr("Another program is using the log at this moment. Nothing was changed; try again."),
            detail};
    case SQLITE_READONLY:
        return {
            Error::Kind::ReadOnly, Store::tr("The log cannot be written to. Nothing was changed."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Unreadable,
            Store::tr(
                "The log is damaged. The file was kept as it is; the last good copies are in the folder "
                "“backups” beside it."),
            detail};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, Store::tr("Cancelled. Nothing was changed."), detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Refused,
            Store::tr("The log does not accept a value of this change. Nothing was changed."), detail};
    default:
        return {Error::Kind::Failed,
            Store::tr(
                "The disk reported an error. What was saved before is safe; check the disk and try again."),
            detail};
    }
}

void Statement::Finalise::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::prepare()
{
    if (m_statement || m_error)
        return;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, m_sql, -1, &statement, nullptr) != SQLITE_OK)
        m_error = errorOf(m_connection, sqlite3_system_errno(m_connection));
    m_statement.reset(statement);
}

Result<bool> Statement::next()
{
    prepare();
    if (m_error)
        return tl::make_unexpected(*m_error);
    // sqlite3_system_errno() knows nothing of a COMMIT that failed; the system's own word is still there.
    errno = 0;
    const int code = sqlite3_step(m_statement.get());
    const int systemCode = errno;
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = errorOf(m_connection, systemCode);
    sqlite3_reset(m_statement.get());
    return tl::make_unexpected(error);
}

Result<> Statement::finish()
{
    for (;;) {
        const Result<bool> row = next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
    }
    sqlite3_reset(m_statement.get());
    return {};
}

void Statement::reset()
{
    prepare();
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const std::string_view all = bytes(column);
    const QString text = QString::fromUtf8(all.data(), static_cast<qsizetype>(all.size()));
    // Qt takes a first byte order mark for no part of the text. Here it is what somebody typed or imported.
    return all.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

std::string_view Statement::bytes(int column) const
{
    const void* first = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const char*>(first), static_cast<std::size_t>(size)};
}

std::optional<int> Statement::optionalInt(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

void Statement::addTo(QCryptographicHash& digest, int column) const
{
    const int type = sqlite3_column_type(m_statement.get(), column);
    const std::string_view value = bytes(column);
    digest.addData(
        QByteArray::number(type) + ':' + QByteArray::number(static_cast<qint64>(value.size())) + ':');
    digest.addData(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
}

void Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), ++m_bound, value);
}

void Statement::bind(double value)
{
    sqlite3_bind_double(m_statement.get(), ++m_bound, value);
}

void Statement::bind(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    // A null QByteArray has no data: constData() then is an empty text, so this is never SQL NULL.
    sqlite3_bind_text64(m_statement.get(), ++m_bound, utf8.constData(),
        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(std::nullopt_t)
{
    sqlite3_bind_null(m_statement.get(), ++m_bound);
}

} // namespace settheory
