// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importedfilestore.h"

#include "core/store/columns.h"
#include "core/store/text.h"

namespace settheory {

Result<std::vector<ImportedFilePtr>> loadImportedFiles(const Database& database)
{
    std::vector<ImportedFilePtr> files;
    Statement query = database.statement(R"(
        SELECT import_id, name, format, imported_at, workouts, sets, edited_at FROM imported_file
        WHERE deleted_at IS NULL)");
    const auto read = forEachRow(query, [&files](const Statement& row) -> Result<> {
        const auto importedAt = RowReader(row).moment(3);
        if (!importedAt)
            return fail(Error::Kind::Unreadable,
                Store::tr("The log is damaged: when a file came in cannot be read. The log was kept."),
                row.text(0));
        auto file = std::make_shared<ImportedFile>(*importedAt);
        file->id = {row.text(0)};
        file->name = row.text(1);
        file->format = row.text(2);
        file->workouts = static_cast<int>(row.integer(4));
        file->sets = static_cast<int>(row.integer(5));
        file->editedAt = row.integer(6);
        files.push_back(std::move(file));
        return {};
    });
    if (!read)
        return passOn(read);
    return files;
}

Result<> loadImportedFileEdits(const Database& database, LogEdits& edits)
{
    Statement query = database.statement("SELECT import_id, edited_at, deleted_at FROM imported_file");
    return forEachRow(query, [&edits](const Statement& row) -> Result<> {
        if (row.isNull(2))
            edits.importedFiles.insert({row.text(0)}, row.integer(1));
        else
            edits.deletedImportedFiles.insert({row.text(0)}, row.integer(2));
        return {};
    });
}

Result<> saveImportedFileEdits(const Database& database, const LogEdits& edits)
{
    Statement time = database.statement("UPDATE imported_file SET edited_at = ?2 WHERE import_id = ?1");
    for (auto one = edits.importedFiles.cbegin(); one != edits.importedFiles.cend(); ++one) {
        if (const auto saved = time.run(one.key().text, one.value()); !saved)
            return saved;
    }
    Statement bury = database.statement(R"(
        INSERT INTO imported_file (import_id, name, format, imported_at, workouts, sets, edited_at, deleted_at)
        VALUES (?1, '', '', '', 0, 0, 0, ?2)
        ON CONFLICT (import_id) DO UPDATE SET name = '', format = '', imported_at = '', workouts = 0, sets = 0,
            deleted_at = excluded.deleted_at)");
    for (auto one = edits.deletedImportedFiles.cbegin(); one != edits.deletedImportedFiles.cend(); ++one) {
        if (const auto buried = bury.run(one.key().text, one.value()); !buried)
            return buried;
    }
    return {};
}

ImportedFileStore::ImportedFileStore(const Database& database)
    : m_put(database.statement(R"(
        INSERT INTO imported_file (import_id, name, format, imported_at, workouts, sets, edited_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (import_id) DO UPDATE SET name = excluded.name, format = excluded.format,
            imported_at = excluded.imported_at, workouts = excluded.workouts, sets = excluded.sets,
            deleted_at = NULL,
            edited_at = max(excluded.edited_at, edited_at + 1, coalesce(deleted_at + 1, 0))
        RETURNING edited_at)"))
    , m_remove(database.statement(R"(
        UPDATE imported_file SET name = '', format = '', imported_at = '', workouts = 0, sets = 0,
            deleted_at = max(?2, edited_at + 1)
        WHERE import_id = ?1)"))
{
}

Result<ImportedFilePtr> ImportedFileStore::put(const ImportedFile& file, qint64 now)
{
    auto stored = std::make_shared<ImportedFile>(file);
    m_put.bindAll(
        file.id.text, file.name, file.format, file.importedAt.toIso(), file.workouts, file.sets, now);
    const auto put = forEachRow(m_put, [&stored](const Statement& row) -> Result<> {
        stored->editedAt = row.integer(0);
        return {};
    });
    if (!put)
        return passOn(put);
    return ImportedFilePtr(std::move(stored));
}

Result<> ImportedFileStore::remove(const ImportId& id, qint64 now)
{
    return m_remove.run(id.text, now);
}

} // namespace settheory
