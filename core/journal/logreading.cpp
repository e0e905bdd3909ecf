// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/store/database.h"
#include "core/store/logfile.h"
#include "core/store/logstore.h"
#include "core/store/migrations.h"
#include "core/store/text.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace settheory {
namespace {

/// $HOME, and without it what the system knows.
QString homeFolder()
{
    const QString home = qEnvironmentVariable("HOME");
    if (QDir::isAbsolutePath(home))
        return home;
    const passwd* user = ::getpwuid(::getuid());
    return user ? QFile::decodeName(user->pw_dir) : QDir::rootPath();
}

} // namespace

Result<LogSnapshot> readLog(const QString& path)
{
    const auto resolved = resolvedPath(path);
    if (!resolved)
        return passOn(resolved);
    const auto header = readHeader(*resolved, newestSchema());
    if (!header)
        return passOn(header);
    if (header->schema < newestSchema())
        return fail(Error::Kind::Refused,
            Store::tr("“%1” is from an older version of Set Theory. Open it once for writing, so that it is "
                      "brought up "
                      "to date.")
                .arg(*resolved));
    const auto database = Database::open(*resolved, Database::Mode::Read);
    if (!database)
        return passOn(database);
    auto log = loadLog(**database);
    if (!log)
        return passOn(log);
    return LogSnapshot(std::make_shared<const Log>(std::move(*log)));
}

QString defaultLogPath()
{
    // A relative $XDG_DATA_HOME is to be ignored, says its specification.
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    const QString folder = QDir::isAbsolutePath(data) ? data : homeFolder() + QStringLiteral("/.local/share");
    return QDir::cleanPath(folder + QStringLiteral("/settheory/log.settheory"));
}

} // namespace settheory
