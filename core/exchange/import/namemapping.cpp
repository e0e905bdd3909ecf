// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/namemapping.h"

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/import/importreport.h"
#include "core/exchange/match.h"

namespace settheory {
namespace {

bool isHeader(const QStringList& cells)
{
    static const QStringList kFirst{QStringLiteral("name in file"), QStringLiteral("name"),
        QStringLiteral("from"), QStringLiteral("file")};
    static const QStringList kSecond{QStringLiteral("exercise in log"), QStringLiteral("exercise"),
        QStringLiteral("to"), QStringLiteral("log")};
    return kFirst.contains(cells[0], Qt::CaseInsensitive) && kSecond.contains(cells[1], Qt::CaseInsensitive);
}

Result<FileMapping> readMapping(QIODevice& device, const QString& name, const Log& log, bool withColumns)
{
    auto reader = CsvReader::open(device, name);
    if (!reader)
        return passOn(reader);
    const ExerciseMatcher matcher(log.exercises(), QString());
    FileMapping mapping;
    const auto refused = [&](int line, const QString& what) {
        return fail(Error::Kind::Refused,
            Import::tr("“%1”, line %2: %3. Nothing was imported.").arg(name).arg(line).arg(what));
    };
    const auto take = [&](const QString& from, const QString& to, int line) -> Result<> {
        const ExercisePtr exercise = matcher.match(to);
        if (const auto field = rowFieldForKey(nameKey(to)); withColumns && field && !exercise) {
            mapping.columns.insert(nameKey(from), *field);
            return {};
        }
        if (!exercise)
            return refused(line, Import::tr("there is no exercise “%1” in the log").arg(to));
        const ExercisePtr known = mapping.exercises.value(nameKey(from));
        if (known && known != exercise)
            return refused(line, Import::tr("“%1” stands there for two exercises").arg(from));
        mapping.exercises.insert(nameKey(from), exercise);
        return {};
    };

    const QStringList& header = reader->header();
    if (header.size() < 2)
        return refused(
            1, Import::tr("two columns are needed: the name in the file and the exercise in the log"));
    if (!isHeader(header)) {
        if (auto taken = take(header[0], header[1], 1); !taken)
            return passOn(taken);
    }
    CsvRow row;
    for (;;) {
        const auto more = reader->next(row);
        if (!more)
            return passOn(more);
        if (!*more)
            return mapping;
        if (!row.problem.isEmpty())
            return refused(row.line, row.problem);
        if (auto taken = take(row.cells[0], row.cells[1], row.line); !taken)
            return passOn(taken);
    }
}

} // namespace

Result<FileMapping> readFileMapping(QIODevice& device, const QString& name, const Log& log)
{
    return readMapping(device, name, log, true);
}

Result<NameMapping> readNameMapping(QIODevice& device, const QString& name, const Log& log)
{
    auto mapping = readMapping(device, name, log, false);
    if (!mapping)
        return passOn(mapping);
    return mapping->exercises;
}

} // namespace settheory
