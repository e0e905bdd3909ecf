// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

#include <unistd.h>

namespace settheory::cli {
namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printJson(const QJsonArray& array)
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void remark(const QString& text)
{
    write(stderr, text.toUtf8() + '\n');
}

int refuse(const Error& error)
{
    remark(error.message);
    return 1;
}

void put(QJsonObject& object, const char* key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

QString table(
    const QStringList& head, const std::vector<QStringList>& rows, const std::vector<int>& rightAligned)
{
    std::vector<qsizetype> widths;
    for (const QString& cell : head)
        widths.push_back(cell.size());
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    const auto line = [&](const QStringList& row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = std::ranges::find(rightAligned, static_cast<int>(i)) != rightAligned.end();
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            text += right ? row[i].rightJustified(width) : row[i].leftJustified(width);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList lines = {line(head)};
    for (const QStringList& row : rows)
        lines << line(row);
    return lines.join(u'\n');
}

void showProgress(const QString& label, Progress& progress, const std::function<void()>& work)
{
    if (!isatty(STDERR_FILENO)) {
        work();
        return;
    }
    using namespace std::chrono_literals;
    std::atomic<bool> finished = false;
    std::thread shower([&] {
        for (int waited = 0; !finished; ++waited) {
            std::this_thread::sleep_for(50ms);
            if (waited < 10 || progress.total() <= 0)
                continue; // short work shows nothing
            const auto percent = 100 * progress.done() / progress.total();
            write(stderr, QStringLiteral("\r%1 %2 %").arg(label).arg(percent).toUtf8());
        }
        write(stderr, "\r\x1b[K");
    });
    work();
    finished = true;
    shower.join();
}

} // namespace settheory::cli
