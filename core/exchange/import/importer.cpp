// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

using enum Importer::Holds;

QString recognisesPacked(const QStringList&)
{
    return QStringLiteral("backup");
}

// The first that recognises a file reads it: those with the most telling columns stand first.
constexpr std::array kImporters = {
    Importer{"strong", "Strong", Rows, recognisesStrong, readStrong},
    Importer{"hevy", "Hevy", Rows, recognisesHevy, readHevy},
    Importer{"fitnotes", "FitNotes", Rows, recognisesFitNotes, readFitNotes},
    Importer{"fitnotes", "FitNotes", Tables, recognisesFitNotesBackup, readFitNotesBackup},
    Importer{"fitnotes", "FitNotes", Rows, recognisesFitNotesBody, readFitNotesBody},
    Importer{"stronglifts", "StrongLifts", Rows, recognisesStrongLifts, readStrongLifts},
    Importer{"liftosaur", "Liftosaur", Rows, recognisesLiftosaur, readLiftosaur},
    Importer{"liftlog", "LiftLog", Rows, recognisesLiftLog, readLiftLog},
    Importer{"liftlog", "LiftLog", Tables, recognisesLiftLogBackup, readLiftLogBackup},
    Importer{"liftlog", "LiftLog", Bytes, recognisesPacked, readLiftLogBackup},
    Importer{"alphaprogression", "Alpha Progression", Rows, recognisesAlphaProgression, readAlphaProgression},
    Importer{"jefit", "JEFIT", Rows, recognisesJefit, readJefit},
    Importer{"fitnotes-ios", "Fit Notes (iOS)", Rows, recognisesFitNotesIos, readFitNotesIos},
    Importer{"settheory", "Set Theory", Rows, recognisesSetTheory, readSetTheory},
    Importer{"table", QT_TRANSLATE_NOOP("Import", "any table"), Rows, nullptr, readAnyTable},
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
