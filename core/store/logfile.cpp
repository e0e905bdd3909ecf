// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logfile.h"

#include "core/store/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace settheory {
namespace {

using Bytes = std::array<char, 100>; // the size of SQLite's header
constexpr std::string_view kMagic("SQLite format 3\0", 16);

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

tl::unexpected<Error> notALog(const QString& path)
{
    return fail(Error::Kind::Unreadable,
        Store::tr("“%1” is not a Set Theory log. It was not touched; choose another file.").arg(path));
}

/// Stops before anything is opened: opening a FIFO would wait for ever.
Result<> checkKind(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        if (missing)
            return fail(Error::Kind::Missing, Store::tr("There is no log “%1”.").arg(path));
        return fail(Error::Kind::Unreadable, Store::tr("“%1” cannot be read.").arg(path), systemReason());
    }
    if (S_ISDIR(status.st_mode))
        return fail(Error::Kind::Unreadable, Store::tr("“%1” is a folder, not a log.").arg(path));
    if (!S_ISREG(status.st_mode))
        return fail(
            Error::Kind::Unreadable, Store::tr("“%1” is not a plain file. It was not touched.").arg(path));
    if (status.st_size == 0)
        return fail(Error::Kind::Unreadable,
            Store::tr("“%1” is empty: whatever was in it is gone. It was not touched; look for a copy in the "
                      "folder “backups” beside it.")
                .arg(path));
    if (status.st_nlink > 1)
        return fail(Error::Kind::Refused,
            Store::tr(
                "“%1” has a second name (a hard link), under which another program could change it. It was "
                "not touched; make a copy and use that.")
                .arg(path));
    return {};
}

/// The first bytes; shorter files are filled up with zeros.
Result<Bytes> firstBytes(const QString& path)
{
    sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
    const std::unique_ptr<char, void (*)(char*)> name(
        const_cast<char*>(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr)),
        [](char* text) { sqlite3_free_filename(text); });
    std::vector<std::max_align_t> room(
        static_cast<std::size_t>(files->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(room.data());
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (files->xOpen(files, name.get(), file, flags, &flags) != SQLITE_OK)
        return fail(Error::Kind::Unreadable, Store::tr("“%1” cannot be read.").arg(path), systemReason());
    Bytes bytes = {};
    const int read = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    file->pMethods->xClose(file);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return fail(Error::Kind::Unreadable, Store::tr("“%1” cannot be read.").arg(path), systemReason());
    return bytes;
}

Result<> synced(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Error::Kind::Failed, Store::tr("“%1” cannot be opened.").arg(path), systemReason());
    const bool done = ::fsync(descriptor) == 0;
    const QString reason = done ? QString() : systemReason();
    ::close(descriptor);
    if (!done)
        return fail(
            Error::Kind::Failed, Store::tr("The disk did not confirm that “%1” is saved.").arg(path), reason);
    return {};
}

} // namespace

Result<FileIdentity> identityOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return fail(Error::Kind::Missing, Store::tr("There is no log “%1”.").arg(path), systemReason());
    return FileIdentity{status.st_dev, status.st_ino};
}

Result<QString> resolvedPath(const QString& path)
{
    const QFileInfo file(path);
    if (const QString canonical = file.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    if (file.isSymLink())
        return fail(Error::Kind::Missing,
            Store::tr("“%1” is a link to “%2”, which does not exist.").arg(path, file.symLinkTarget()));
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

Result<LogHeader> readHeader(const QString& path, int newestSchema)
{
    if (const auto plain = checkKind(path); !plain)
        return passOn(plain);
    const auto bytes = firstBytes(path);
    if (!bytes)
        return passOn(bytes);
    if (std::string_view(bytes->data(), kMagic.size()) != kMagic)
        return notALog(path);
    const auto schema = qFromBigEndian<qint32>(bytes->data() + 60);
    const auto application = qFromBigEndian<quint32>(bytes->data() + 68);
    if (application != kApplicationId)
        return fail(Error::Kind::Unreadable,
            Store::tr("“%1” is a database of another program, not a Set Theory log. It was not touched.")
                .arg(path),
            QStringLiteral("application_id %1").arg(application));
    if (schema < 1)
        return fail(Error::Kind::Unreadable,
            Store::tr("“%1” has the version %2, which no Set Theory log has. It was not touched.")
                .arg(path)
                .arg(schema));
    if (schema > newestSchema)
        return fail(Error::Kind::Newer,
            Store::tr(
                "“%1” was written by a newer Set Theory: it has version %2, and this program knows versions "
                "up to %3. It was not touched; install the newer program.")
                .arg(path)
                .arg(schema)
                .arg(newestSchema));
    return LogHeader{schema};
}

Result<> makeFolder(const QString& path)
{
    QStringList parents; // of those that are missing
    for (QFileInfo folder(path); !folder.exists() && !folder.isRoot();
         folder = QFileInfo(folder.absolutePath()))
        parents.prepend(folder.absolutePath());
    if (!QDir().mkpath(path))
        return fail(Error::Kind::ReadOnly,
            Store::tr("The folder “%1” cannot be made. Nothing was changed.").arg(path));
    for (const QString& parent : parents) {
        if (const auto kept = syncFolder(parent); !kept)
            return kept;
    }
    return {};
}

Result<> syncFolder(const QString& folder)
{
    return synced(folder, O_RDONLY | O_DIRECTORY);
}

Result<> syncFile(const QString& path)
{
    return synced(path, O_RDONLY);
}

} // namespace settheory
