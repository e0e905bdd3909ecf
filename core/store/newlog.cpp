// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newlog.h"

#include "core/model/catalogue.h"
#include "core/store/exercisestore.h"
#include "core/store/logfile.h"
#include "core/store/migrations.h"
#include "core/store/settingsstore.h"
#include "core/store/text.h"

#include <QFile>
#include <QFileInfo>

namespace settheory {
namespace {

Result<> seed(const Database& database, qint64 now)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return passOn(transaction);
    ExerciseStore store(database);
    for (const ExercisePtr& exercise : catalogueExercises()) {
        if (const auto put = store.put(*exercise, 0, now); !put)
            return passOn(put);
    }
    if (const auto saved = saveSettings(database, LogSettings(), now); !saved)
        return saved;
    return transaction->commit();
}

Result<> fill(const QString& path, qint64 now)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return passOn(database);
    if (const auto migrated = migrate(**database, allMigrations()); !migrated)
        return migrated;
    return seed(**database, now);
}

} // namespace

Result<> createLog(const QString& path, qint64 now)
{
    const QString temporary = path + QStringLiteral(".new");
    QFile::remove(temporary); // left by a process that was killed while it made one; we hold the lock
    const auto filled = fill(temporary, now);
    if (!filled) {
        QFile::remove(temporary);
        return filled;
    }
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return fail(
            Error::Kind::Failed, Store::tr("The new log “%1” could not be put in its place.").arg(path));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace settheory
