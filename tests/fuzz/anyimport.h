// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/importer.h"
#include "core/exchange/import/preview.h"
#include "core/journal/changecheck.h"
#include "core/model/catalogue.h"

namespace settheory {

/// What became of any bytes that were taken for a file to import.
struct AnyImport {
    bool isRead = false; ///< there is a preview
    bool isOffered = false; ///< and a change to confirm
    QString refusal; ///< why the log cannot store what was offered; empty, as it should be, if it can
};

/// The last byte says as which format, and under which answers; the rest is the file. A line end means: as
/// the content tells.
inline AnyImport importAnything(QByteArrayView bytes)
{
    static const Log kLog = [] {
        std::vector<ExercisePtr> few = catalogueExercises(); // matching names with all takes most of the time
        few.resize(20);
        Log log;
        log.setExercises(std::move(few));
        return log;
    }();
    const auto choice = static_cast<std::size_t>(static_cast<unsigned char>(bytes.back()));
    ImportRequest request;
    request.path = QStringLiteral("file");
    request.bytes = bytes.chopped(1).toByteArray();
    if (choice % 2 == 1) // else as the content tells
        request.from = QString::fromLatin1(importers()[choice / 2 % importers().size()].key);
    request.unit = choice % 3 == 0 ? MassUnit::Kilogram : MassUnit::Pound;
    request.decimal = choice % 5 == 0 ? DecimalSign::Comma : DecimalSign::Point;
    request.dates = choice % 7 == 0 ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    if (choice % 4 < 2)
        request.zone = QStringLiteral("Europe/Berlin");
    Progress progress;
    const auto preview =
        previewImport(kLog, request, *Moment::fromIso(u"2026-11-24T18:00:00+01:00"), progress);
    AnyImport done;
    done.isRead = preview.has_value();
    const auto change = preview ? importChange(*preview) : Result<Change>(passOn(preview));
    done.isOffered = change && !change->isEmpty();
    if (change) {
        if (const auto after = logAfter(kLog, *change); !after)
            done.refusal = after.error().message;
    }
    return done;
}

} // namespace settheory
