// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded before the C library: writes down everything that the process asks the disk for below the folder
// SETTHEORY_RECORD_FOLDER, in order, and what it says on its standard output in between, into the file
// SETTHEORY_RECORD. RecordedDisk reads it.
#include "tests/faults/diskrecord.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using settheory::faults::DiskCall;
using settheory::faults::DiskCallHead;

namespace {

constexpr int kMostDescriptors = 1024;
bool recorded[kMostDescriptors]; // which descriptors are of files below the folder

/// Far above those that the program gets, so that none of them is mistaken for it.
int recordDescriptor()
{
    static const int descriptor = [] {
        const char* path = std::getenv("SETTHEORY_RECORD");
        const long opened = path
            ? ::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)
            : -1;
        return opened < 0
            ? -1
            : static_cast<int>(::syscall(SYS_fcntl, opened, F_DUPFD_CLOEXEC, kMostDescriptors / 2));
    }();
    return descriptor;
}

void record(DiskCall call, int descriptor, long long at, std::string_view name, std::string_view bytes = {})
{
    static std::mutex mutex;
    const std::lock_guard guard(mutex);
    DiskCallHead head = {call, descriptor, at, static_cast<int>(name.size()), static_cast<int>(bytes.size())};
    const iovec parts[] = {{&head, sizeof head}, {const_cast<char*>(name.data()), name.size()},
        {const_cast<char*>(bytes.data()), bytes.size()}};
    const std::size_t size = sizeof head + name.size() + bytes.size();
    if (::syscall(SYS_writev, recordDescriptor(), parts, 3) != static_cast<long>(size))
        std::abort(); // half a record would prove nothing
}

bool isBelow(const char* path)
{
    static const std::string folder = [] {
        const char* name = std::getenv("SETTHEORY_RECORD_FOLDER");
        return name ? std::string(name) : std::string();
    }();
    const std::string_view view(path);
    return !folder.empty() && view.starts_with(folder)
        && (view.size() == folder.size() || view[folder.size()] == '/');
}

bool isRecorded(int descriptor)
{
    return descriptor >= 0 && descriptor < kMostDescriptors && recorded[descriptor];
}

int opened(const char* path, int flags, mode_t mode)
{
    if ((flags & O_TMPFILE) == O_TMPFILE && isBelow(path)) {
        errno = EOPNOTSUPP; // a file without a name: callers go on with a named one
        return -1;
    }
    const int descriptor = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (descriptor >= 0 && descriptor < kMostDescriptors) {
        recorded[descriptor] = isBelow(path);
        if (recorded[descriptor])
            record(DiskCall::Open, descriptor, flags, path);
    }
    return descriptor;
}

int afterName(long result, DiskCall call, const char* path, std::string_view other = {})
{
    if (result == 0 && isBelow(path))
        record(call, -1, 0, path, other);
    return static_cast<int>(result);
}

int synced(long call, int descriptor)
{
    const int result = static_cast<int>(::syscall(call, descriptor));
    if (result == 0 && isRecorded(descriptor))
        record(DiskCall::Sync, descriptor, 0, {});
    return result;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}

int close(int descriptor)
{
    if (isRecorded(descriptor)) {
        recorded[descriptor] = false;
        record(DiskCall::Close, descriptor, 0, {});
    }
    return static_cast<int>(::syscall(SYS_close, descriptor));
}

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    const long long at = isRecorded(descriptor) ? ::syscall(SYS_lseek, descriptor, 0, SEEK_CUR) : 0;
    const ssize_t written = ::syscall(SYS_write, descriptor, bytes, size);
    if (written > 0) {
        const std::string_view done(static_cast<const char*>(bytes), static_cast<std::size_t>(written));
        if (isRecorded(descriptor))
            record(DiskCall::Write, descriptor, at, {}, done);
        else if (descriptor == STDOUT_FILENO)
            record(DiskCall::Said, descriptor, 0, {}, done);
    }
    return written;
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at)
{
    const ssize_t written = ::syscall(SYS_pwrite64, descriptor, bytes, size, at);
    if (written > 0 && isRecorded(descriptor))
        record(DiskCall::Write, descriptor, at, {},
            {static_cast<const char*>(bytes), static_cast<std::size_t>(written)});
    return written;
}

int ftruncate64(int descriptor, off64_t size)
{
    const long result = ::syscall(SYS_ftruncate, descriptor, size);
    if (result == 0 && isRecorded(descriptor))
        record(DiskCall::Truncate, descriptor, size, {});
    return static_cast<int>(result);
}

int ftruncate(int descriptor, off_t size)
{
    return ftruncate64(descriptor, size);
}

int fsync(int descriptor)
{
    return synced(SYS_fsync, descriptor);
}

int fdatasync(int descriptor)
{
    return synced(SYS_fdatasync, descriptor);
}

int unlink(const char* path)
{
    return afterName(::syscall(SYS_unlink, path), DiskCall::Remove, path);
}

int mkdir(const char* path, mode_t mode)
{
    return afterName(::syscall(SYS_mkdir, path, mode), DiskCall::MakeFolder, path);
}

int rename(const char* from, const char* to)
{
    return afterName(::syscall(SYS_rename, from, to), DiskCall::Rename, from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    return afterName(
        ::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags), DiskCall::Rename, from, to);
}

// Ways round write(); callers go on with it.
ssize_t sendfile(int, int, off_t*, std::size_t)
{
    errno = EINVAL;
    return -1;
}

ssize_t sendfile64(int, int, off64_t*, std::size_t)
{
    errno = EINVAL;
    return -1;
}

int link(const char*, const char*)
{
    errno = EPERM;
    return -1;
}

} // extern "C"
