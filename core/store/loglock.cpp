// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/loglock.h"

#include "core/store/text.h"

#include <QFileInfo>

namespace settheory {
namespace {

/// Who takes the lock writes its name a moment later, and who is about to leave may give it back.
constexpr int kPatienceMs = 100;

struct Holder {
    qint64 process = 0;
    QString host;
    QString program;
};

/// Nobody if the file does not name one.
std::optional<Holder> holderOf(const QLockFile& lock)
{
    Holder holder;
    return lock.getLockInfo(&holder.process, &holder.host, &holder.program) ? std::optional(holder)
                                                                            : std::nullopt;
}

tl::unexpected<Error> heldByAnother(const QString& path, const std::optional<Holder>& holder)
{
    if (!holder)
        return fail(Error::Kind::Locked,
            Store::tr("“%1” is held by another program. Nothing was changed; close it there first.")
                .arg(path));
    return fail(Error::Kind::Locked,
        Store::tr("“%1” is held by %2 (process %3 on %4). Nothing was changed; close it there first.")
            .arg(path, holder->program, QString::number(holder->process), holder->host));
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockLog(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(kPatienceMs))
        return lock;
    // Killed, or without power, before its name was in it. Who lives keeps it: that file is locked by the
    // system too.
    if (lock->error() == QLockFile::LockFailedError && !holderOf(*lock) && lock->removeStaleLockFile()
        && lock->tryLock(kPatienceMs))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return heldByAnother(path, holderOf(*lock));
    case QLockFile::PermissionError:
        return fail(Error::Kind::ReadOnly,
            Store::tr("The folder “%1” cannot be written to, so the log in it can only be read. Nothing was "
                      "changed.")
                .arg(QFileInfo(path).absolutePath()));
    default:
        return fail(Error::Kind::Failed,
            Store::tr("“%1” cannot be locked: is its disk full, or its folder gone? Nothing was changed.")
                .arg(path));
    }
}

} // namespace settheory
