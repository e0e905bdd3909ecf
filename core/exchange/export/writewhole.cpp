// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/writewhole.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace settheory {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

tl::unexpected<Error> notWritten(const QString& path, const QString& cause)
{
    const auto kind = errno == ENOSPC || errno == EDQUOT      ? Error::Kind::DiskFull
        : errno == EACCES || errno == EROFS || errno == EPERM ? Error::Kind::ReadOnly
                                                              : Error::Kind::Failed;
    return fail(kind,
        tr("“%1” could not be written (%2). A file that was there before is as it was.").arg(path, cause),
        cause);
}

QString systemCause()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// The name in the folder is on the disk only after this.
bool syncFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES; // a folder that may be written and not read: nothing can be done
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return synced;
}

} // namespace

Result<> writeWhole(const QString& path, const std::function<Result<>(QIODevice&)>& write)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    errno = 0;
    if (auto written = write(file); !written) {
        // A write that was cut short is no error to QFileDevice; only the system says why.
        const bool refused = errno == ENOSPC || errno == EDQUOT || errno == EFBIG || errno == EIO;
        const auto ofTheDisk = notWritten(path, refused ? systemCause() : file.errorString());
        const bool isOfTheDisk = refused || file.error() != QFileDevice::NoError;
        file.cancelWriting();
        return isOfTheDisk ? Result<>(ofTheDisk) : written;
    }
    // QSaveFile syncs too, but does not look at the result.
    if (!file.flush() || ::fsync(file.handle()) != 0) {
        const auto error = notWritten(path, systemCause());
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    if (!syncFolder(path))
        return fail(Error::Kind::Failed,
            tr("“%1” was written, but the disk did not confirm it (%2). Write it again to be sure.")
                .arg(path, systemCause()));
    return {};
}

} // namespace settheory
