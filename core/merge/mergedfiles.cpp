// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergedfiles.h"

#include "core/merge/mergewords.h"
#include "core/merge/stones.h"

#include <algorithm>
#include <set>

namespace settheory {
namespace {

struct Kept {
    ImportedFilePtr file; ///< null: taken back
    qint64 editedAt = 0;
};

Kept keptOf(const ImportId& id, const LogCopy& here, const LogCopy& other)
{
    const ImportedFilePtr mine = here.log->findImportedFile(id);
    const ImportedFilePtr theirs = other.log->findImportedFile(id);
    const qint64 mineAt = here.edits.importedFiles.value(id);
    const qint64 theirsAt = other.edits.importedFiles.value(id);
    const Copy copy = !mine ? Copy::Other
        : !theirs
        ? Copy::Here
        : newest(
            mineAt, theirsAt, [&] { return contentText(*mine); }, [&] { return contentText(*theirs); });
    const Kept newer = copy == Copy::Here ? Kept{mine, mineAt} : Kept{theirs, theirsAt};
    const qint64 deleted = std::max(
        here.edits.deletedImportedFiles.value(id, -1), other.edits.deletedImportedFiles.value(id, -1));
    return isGone(newer.editedAt, deleted < 0 ? std::nullopt : std::optional(deleted)) ? Kept{} : newer;
}

} // namespace

void addImportedFiles(const LogCopy& here, const LogCopy& other, Merge& merge)
{
    std::set<ImportId> ids;
    for (const LogCopy* copy : {&here, &other}) {
        for (const ImportedFilePtr& file : copy->log->importedFiles())
            ids.insert(file->id);
    }
    auto edits = std::make_shared<LogEdits>(*merge.change.edits);
    std::set<ImportId> live;
    for (const ImportId& id : ids) {
        const ImportedFilePtr present = here.log->findImportedFile(id);
        const Kept kept = keptOf(id, here, other);
        if (kept.file)
            live.insert(id);
        if (isSameContent(present, kept.file))
            continue;
        merge.change.importedFiles.push_back({present, kept.file});
        if (kept.file)
            edits->importedFiles.insert(id, kept.editedAt);
    }
    const auto isLive = [&live](const ImportId& id) { return live.contains(id); };
    addStones(here.edits.deletedImportedFiles, other.edits.deletedImportedFiles, isLive,
        edits->deletedImportedFiles);
    merge.change.edits = std::move(edits);
}

} // namespace settheory
