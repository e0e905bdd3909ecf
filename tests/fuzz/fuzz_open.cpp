// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a log to open, and to check.
#include "core/journal/journal.h"
#include "core/journal/logcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace settheory;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static int count = 0;
    static char name[] = "fuzz_open";
    static char* arguments[] = {name, nullptr};
    static int argumentCount = 1;
    static const QCoreApplication application(argumentCount, arguments);
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    const QString path = folder.filePath(QString::number(++count % 4));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            std::abort();
        file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    }
    (void)readLog(path);
    (void)checkLog(path);
    return 0;
}
