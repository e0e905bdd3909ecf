// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace settheory::faults {

/// What a process asked the disk for. The strings that follow the head are in brackets.
enum class DiskCall : int {
    Open, ///< at: the flags [path]
    Close,
    Write, ///< at: the offset ["" bytes]
    Truncate, ///< at: the size
    Sync,
    Remove, ///< [path]
    Rename, ///< [from to]
    MakeFolder, ///< [path]
    Said, ///< not the disk, but what the process printed ["" bytes]
};

/// Before each call in the record; then come its two strings.
struct DiskCallHead {
    DiskCall call;
    int descriptor; ///< -1: none
    long long at;
    int nameSize;
    int bytesSize;
};

} // namespace settheory::faults
