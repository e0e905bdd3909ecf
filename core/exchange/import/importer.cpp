// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importer.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

template <std::size_t n> bool holds(const QStringList& header, const std::array<const char*, n>& columns)
{
    return std::ranges::all_of(columns,
        [&](const char* column) { return header.contains(QLatin1String(column), Qt::CaseInsensitive); });
}

QString recognisesFitNotes(const QStringList& header)
{
    return holds<3>(header, {"Date", "Exercise", "Category"}) ? QStringLiteral("FitNotes") : QString();
}

QString recognisesStrongLifts(const QStringList& header)
{
    return holds<2>(header, {"Workout Name", "Set 1 (Reps)"}) ? QStringLiteral("StrongLifts") : QString();
}

QString recognisesLiftosaur(const QStringList& header)
{
    return holds<2>(header, {"Workout DateTime", "Completed Reps"}) ? QStringLiteral("Liftosaur") : QString();
}

QString recognisesLiftLog(const QStringList& header)
{
    return holds<3>(header, {"SessionId", "Timestamp", "Exercise"}) ? QStringLiteral("LiftLog") : QString();
}

// The first that recognises a file reads it: those with the most telling columns stand first.
constexpr std::array kImporters = {
    Importer{"strong", "Strong", recognisesStrong, readStrong},
    Importer{"hevy", "Hevy", recognisesHevy, readHevy},
    Importer{"fitnotes", "FitNotes", recognisesFitNotes, nullptr},
    Importer{"stronglifts", "StrongLifts", recognisesStrongLifts, nullptr},
    Importer{"liftosaur", "Liftosaur", recognisesLiftosaur, nullptr},
    Importer{"liftlog", "LiftLog", recognisesLiftLog, nullptr},
    Importer{"settheory", "Set Theory", recognisesSetTheory, readSetTheory},
};

} // namespace

std::span<const Importer> importers()
{
    return kImporters;
}

const Importer* findImporter(QStringView key)
{
    const auto row = std::ranges::find_if(
        kImporters, [&](const Importer& importer) { return key == QLatin1String(importer.key); });
    return row == kImporters.end() ? nullptr : &*row;
}

} // namespace settheory
