// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded before the C library: fsync and fdatasync fail from the call on that SETTHEORY_FAIL_SYNC_FROM
// names.
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool fails()
{
    static const char* const from = std::getenv("SETTHEORY_FAIL_SYNC_FROM");
    static std::atomic<int> calls = 0;
    return from && ++calls >= std::atoi(from);
}

int sync(long call, int descriptor)
{
    if (fails()) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(call, descriptor));
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return sync(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return sync(SYS_fdatasync, descriptor);
}
