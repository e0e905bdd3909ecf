// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace settheory::cli {

/// Writes UTF-8 to standard output and flushes it.
void print(const QString& text);
void printJson(const QJsonObject& object); ///< one document, one line
void printJson(const QJsonArray& array);
void remark(const QString& text); ///< on standard error, so that a table on standard output stays one
/// One sentence on standard error; returns 1, the exit status of what was refused.
int refuse(const Error& error);

/// Sets `key` only where the value is known: absent means unknown.
template <class T> void put(QJsonObject& object, const char* key, const std::optional<T>& value)
{
    if (value)
        object.insert(QLatin1String(key), QJsonValue(*value));
}
void put(QJsonObject& object, const char* key, const QString& text); ///< absent when empty

/// Columns of text, aligned; numbers to the right.
QString table(
    const QStringList& head, const std::vector<QStringList>& rows, const std::vector<int>& rightAligned = {});

/// Runs the work on this thread while another shows how far it is.
void showProgress(const QString& label, Progress& progress, const std::function<void()>& work);

/// Runs long work and shows its progress on a terminal; nothing in a pipe.
template <class Work> auto withProgress(const QString& label, Work work)
{
    Progress progress;
    std::optional<std::invoke_result_t<Work, Progress&>> result;
    showProgress(label, progress, [&] { result.emplace(work(progress)); });
    return std::move(*result);
}

} // namespace settheory::cli
