// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/text.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <csignal>
#include <sqlite3.h>

namespace settheory {
namespace {

QString freshConnectionName()
{
    static std::atomic<int> s_count = 0;
    return QStringLiteral("settheory-%1").arg(++s_count);
}

/// As a URI, because only that can say "open for writing, but never make a new file".
QString uriOf(const QString& path, Database::Mode mode)
{
    if (mode == Database::Mode::Memory)
        return QStringLiteral("file::memory:");
    const QByteArray encoded = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
    return QString::fromLatin1(encoded)
        + (mode == Database::Mode::Create ? QStringLiteral("?mode=rwc") : QStringLiteral("?mode=rw"));
}

Error named(Error error, const QString& path)
{
    error.message = Store::tr("“%1” cannot be opened. %2").arg(path, error.message);
    return error;
}

} // namespace

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    // Without this a limit on the size of files would end the program instead of giving an error.
    std::signal(SIGXFSZ, SIG_IGN);
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return fail(Error::Kind::Failed,
            Store::tr(
                "Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite and start again."));
    std::unique_ptr<Database> database(new Database(path, freshConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    connection.setDatabaseName(uriOf(path, mode));
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=500"));
    if (!connection.open())
        return fail(Error::Kind::Unreadable,
            Store::tr("“%1” cannot be opened. It was not changed.").arg(path), connection.lastError().text());
    database->m_connection = *static_cast<sqlite3* const*>(connection.driver()->handle().constData());
    if (const auto library = database->checkLibrary(); !library)
        return passOn(library);
    if (const auto configured = database->configure(mode); !configured)
        return tl::make_unexpected(named(configured.error(), path));
    return database;
}

/// Statements run on the driver's handle: both must be the very same SQLite.
Result<> Database::checkLibrary() const
{
    const auto drivers = text("SELECT sqlite_source_id()");
    if (!drivers)
        return passOn(drivers);
    if (*drivers != QString::fromLatin1(sqlite3_sourceid()))
        return fail(Error::Kind::Failed,
            Store::tr("Two versions of SQLite are installed and mixed. Reinstall libsqlite3-0 and "
                      "libqt6sql6-sqlite."),
            *drivers);
    return {};
}

Result<> Database::configure(Mode mode)
{
    for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
             "PRAGMA cell_size_check = ON", "PRAGMA synchronous = EXTRA"}) {
        if (const auto ran = execute(pragma); !ran)
            return ran;
    }
    const auto keys = number("PRAGMA foreign_keys");
    if (!keys)
        return passOn(keys);
    if (*keys != 1)
        return fail(Error::Kind::Failed, Store::tr("This SQLite does not keep foreign keys."));
    if (mode == Mode::Read || mode == Mode::Memory)
        return {};
    if (sqlite3_db_readonly(m_connection, "main") == 1)
        return fail(Error::Kind::ReadOnly,
            Store::tr(
                "The file is read-only. It was not changed; allow writing to it, or copy it elsewhere."));
    const auto journal = text("PRAGMA journal_mode = DELETE");
    if (!journal)
        return passOn(journal);
    if (*journal != u"delete")
        return fail(Error::Kind::Locked, Store::tr("Another program keeps the file open in another mode."));
    return {};
}

Result<qint64> Database::number(const char* sql) const
{
    Statement query = statement(sql);
    const auto row = query.next();
    if (!row)
        return passOn(row);
    if (!*row)
        return fail(Error::Kind::Failed, Store::tr("The log did not answer."), QString::fromLatin1(sql));
    return query.integer(0);
}

Result<QString> Database::text(const char* sql) const
{
    Statement query = statement(sql);
    const auto row = query.next();
    if (!row)
        return passOn(row);
    if (!*row)
        return fail(Error::Kind::Failed, Store::tr("The log did not answer."), QString::fromLatin1(sql));
    return query.text(0);
}

Result<Transaction> Transaction::begin(const Database& database, Kind kind)
{
    const auto begun = database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return passOn(begun);
    return Transaction(database.connection());
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    // SQLite may have rolled back by itself already; then there is nothing to do.
    if (m_connection && sqlite3_get_autocommit(m_connection) == 0)
        (void)Statement(m_connection, "ROLLBACK").run();
}

Result<> Transaction::commit()
{
    return Statement(m_connection, "COMMIT").run();
}

} // namespace settheory
