// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/anyimport.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto done = settheory::importAnything(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!done.refusal.isEmpty()) {
        std::fprintf(stderr, "offered, and cannot be stored: %s\n", qUtf8Printable(done.refusal));
        std::abort();
    }
    return 0;
}
