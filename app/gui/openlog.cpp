// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/openlog.h"

#include "core/demo/demo.h"
#include "core/journal/backups.h"
#include "ui/recentlogs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace settheory {

Result<std::unique_ptr<Journal>> openLog(const QString& path)
{
    if (!QFileInfo::exists(path) && (wasOpen(path) || !backupsOf(path).empty()))
        return fail(Error::Kind::Missing,
            QCoreApplication::translate("OpenLog",
                "“%1” was deleted, renamed or moved, or its disk is not there. Nothing was made in its "
                "place.")
                .arg(path));
    return Journal::open(path, Journal::IfMissing::Create);
}

Result<std::unique_ptr<Journal>> openDemo(const QTemporaryDir& folder)
{
    if (!folder.isValid())
        return fail(Error::Kind::Failed,
            QCoreApplication::translate("OpenLog",
                "No temporary folder could be made for the demo log. Free some space and try again."));
    auto journal =
        Journal::open(folder.filePath(QStringLiteral("demo.settheory")), Journal::IfMissing::Create);
    if (!journal)
        return journal;
    if (const Result<> filled = (*journal)->apply(demoChange((*journal)->now())); !filled)
        return passOn(filled);
    return journal;
}

} // namespace settheory
