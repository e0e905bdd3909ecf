// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/comparisonstore.h"

#include "core/store/text.h"

namespace settheory {
Result<std::vector<SavedComparisonPtr>> loadComparisons(const Database& database)
{
    std::vector<SavedComparisonPtr> comparisons;
    Statement query = database.statement(R"(
        SELECT comparison_id, name, question, exercise_id, saved_on, edited_at FROM comparison
        WHERE deleted_at IS NULL)");
    const auto read = forEachRow(query, [&comparisons](const Statement& row) -> Result<> {
        auto comparison = std::make_shared<SavedComparison>();
        comparison->id = {row.text(0)};
        comparison->name = row.text(1);
        comparison->question = row.text(2);
        comparison->exercise = {row.text(3)};
        comparison->savedOn = QDate::fromString(row.text(4), Qt::ISODate);
        comparison->editedAt = row.integer(5);
        if (!comparison->savedOn.isValid())
            return fail(Error::Kind::Unreadable,
                Store::tr("The log is damaged: a comparison in it cannot be read. The file was kept."),
                comparison->id.text);
        comparisons.push_back(std::move(comparison));
        return {};
    });
    if (!read)
        return passOn(read);
    return comparisons;
}

Result<> loadComparisonEdits(const Database& database, LogEdits& edits)
{
    Statement query = database.statement("SELECT comparison_id, edited_at, deleted_at FROM comparison");
    return forEachRow(query, [&edits](const Statement& row) -> Result<> {
        if (row.isNull(2))
            edits.comparisons.insert({row.text(0)}, row.integer(1));
        else
            edits.deletedComparisons.insert({row.text(0)}, row.integer(2));
        return {};
    });
}

Result<> saveComparisonEdits(const Database& database, const LogEdits& edits)
{
    Statement time = database.statement("UPDATE comparison SET edited_at = ?2 WHERE comparison_id = ?1");
    for (auto one = edits.comparisons.cbegin(); one != edits.comparisons.cend(); ++one) {
        if (const auto saved = time.run(one.key().text, one.value()); !saved)
            return saved;
    }
    Statement bury = database.statement(R"(
        INSERT INTO comparison (comparison_id, name, question, exercise_id, saved_on, edited_at, deleted_at)
        VALUES (?1, '', '', '', '', 0, ?2)
        ON CONFLICT (comparison_id) DO UPDATE SET name = '', question = '', exercise_id = '', saved_on = '',
            deleted_at = excluded.deleted_at)");
    for (auto one = edits.deletedComparisons.cbegin(); one != edits.deletedComparisons.cend(); ++one) {
        if (const auto buried = bury.run(one.key().text, one.value()); !buried)
            return buried;
    }
    return {};
}

ComparisonStore::ComparisonStore(const Database& database)
    : m_put(database.statement(R"(
        INSERT INTO comparison (comparison_id, name, question, exercise_id, saved_on, edited_at)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (comparison_id) DO UPDATE SET name = excluded.name, question = excluded.question,
            exercise_id = excluded.exercise_id, saved_on = excluded.saved_on, deleted_at = NULL,
            edited_at = max(excluded.edited_at, edited_at + 1, coalesce(deleted_at + 1, 0))
        RETURNING edited_at)"))
    , m_remove(database.statement(R"(
        UPDATE comparison SET name = '', question = '', exercise_id = '', saved_on = '',
            deleted_at = max(?2, edited_at + 1)
        WHERE comparison_id = ?1)"))
{
}

Result<SavedComparisonPtr> ComparisonStore::put(const SavedComparison& comparison, qint64 now)
{
    auto stored = std::make_shared<SavedComparison>(comparison);
    m_put.bindAll(comparison.id.text, comparison.name, comparison.question, comparison.exercise.text,
        comparison.savedOn.toString(Qt::ISODate), now);
    const auto put = forEachRow(m_put, [&stored](const Statement& row) -> Result<> {
        stored->editedAt = row.integer(0);
        return {};
    });
    if (!put)
        return passOn(put);
    return SavedComparisonPtr(std::move(stored));
}

Result<> ComparisonStore::remove(const ComparisonId& id, qint64 now)
{
    return m_remove.run(id.text, now);
}

} // namespace settheory
