// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logmerge.h"

#include "core/store/editsstore.h"
#include "core/store/logfile.h"
#include "core/store/logproblems.h"
#include "core/store/logstore.h"
#include "core/store/migrations.h"
#include "core/store/text.h"

namespace settheory {
namespace {

Result<std::unique_ptr<Database>> opened(const QString& path)
{
    const auto header = readHeader(path, newestSchema());
    if (!header)
        return passOn(header);
    if (header->schema < newestSchema())
        return fail(Error::Kind::Refused,
            Store::tr(
                "“%1” is from an older version of Set Theory. Open it once there, so that it is brought up "
                "to date; nothing was changed.")
                .arg(path));
    return Database::open(path, Database::Mode::Read);
}

Result<LogCopy> copyFrom(const Database& database)
{
    auto log = loadLog(database);
    if (!log)
        return passOn(log);
    auto edits = loadEdits(database);
    if (!edits)
        return passOn(edits);
    return LogCopy{std::make_shared<const Log>(std::move(*log)), std::move(*edits)};
}

Result<> checkSound(const Database& database)
{
    const auto problems = problemsOf(database);
    if (!problems)
        return passOn(problems);
    if (problems->isEmpty())
        return {};
    return fail(Error::Kind::Unreadable,
        Store::tr("“%1” is damaged, so nothing of it was brought in: %2")
            .arg(database.path(), problems->first()));
}

} // namespace

Result<Merge> mergeOfLogs(const QString& here, const QString& other)
{
    const auto herePath = resolvedPath(here);
    if (!herePath)
        return passOn(herePath);
    const auto otherPath = resolvedPath(other);
    if (!otherPath)
        return passOn(otherPath);
    if (*herePath == *otherPath)
        return fail(Error::Kind::Refused,
            Store::tr("“%1” is this log itself. Name its other copy; nothing was changed.").arg(*otherPath));
    const auto theirs = opened(*otherPath);
    if (!theirs)
        return passOn(theirs);
    if (const auto sound = checkSound(**theirs); !sound)
        return passOn(sound);
    const auto ours = opened(*herePath);
    if (!ours)
        return passOn(ours);
    const auto hereCopy = copyFrom(**ours);
    if (!hereCopy)
        return passOn(hereCopy);
    const auto otherCopy = copyFrom(**theirs);
    if (!otherCopy)
        return passOn(otherCopy);
    return mergeOf(*hereCopy, *otherCopy);
}

} // namespace settheory
