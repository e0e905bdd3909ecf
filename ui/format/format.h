// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/model/exercise.h"
#include "core/model/set.h"
#include "core/model/workout.h"

#include <QString>

namespace settheory {

/// Numbers and dates for people, by the locale of the window: its decimal sign, thin spaces between thousands
/// and before units, a real minus. Files never use these.
namespace format {

inline constexpr QChar kThinSpace(0x202F); ///< narrow and without a line break
inline constexpr QChar kMinus(0x2212);
inline constexpr QChar kTimes(0x00D7);
inline constexpr QChar kAbout(0x2248);

QString number(double value, int decimals = 0); ///< "2 350", "−0.5"; always that many decimals
QString shortNumber(double value, int mostDecimals = 2); ///< without trailing zeros: "57.5"
QString signedNumber(double value, int decimals = 0); ///< "+170", "−4.2", "0"
QString percent(double percent, int decimals = 0); ///< of a value in percent: "17 %"
QString signedPercent(double percent, int decimals = 0);

QString load(const Mass& mass); ///< the number as typed, without unit: "57.5"
QString mass(const Mass& mass); ///< "57.5 kg"
QString kilograms(double kilograms, MassUnit shownIn, int decimals = 0); ///< "7 420 kg", or in pounds
QString signedKilograms(double kilograms, MassUnit shownIn, int decimals = 0);

QString minutes(double seconds); ///< "31 min"; below a minute "40 s"
QString clock(qint64 seconds); ///< "1:23", "1:02:03"; negative with a real minus
QString rest(double seconds, bool estimated); ///< "2:04", "≈ 2:04"; below a minute "≈ 9 s"

QString longDate(QDate date); ///< without the year: "Tuesday 24 November"
QString date(QDate date); ///< "Tue 24 Nov 2026"
QString recentDate(QDate date, QDate today); ///< "Tue 24 Nov", with its year where it is another one
QString time(QTime time); ///< "18:04"
QString month(QDate date); ///< "March 2023"

/// A set as the tables show it: "57.5 × 11 @0", "bw + 10 × 8", "60 s". The load without its unit where that
/// is the log's own.
QString set(const PerformedSet& set, const Exercise& exercise, MassUnit logUnit);
/// "80", "bw+10": the load alone, without its unit where that is `unit`; empty where none is known.
QString loadOf(const PerformedSet& set, const Exercise& exercise, std::optional<MassUnit> unit);
/// "8", "8+2p", "60 s", "400 m": what was done with the load; empty where that is not known.
QString doneOf(const PerformedSet& set);
/// "80 × 8": load and reps (or seconds, or distance) alone.
QString work(const PerformedSet& set, const Exercise& exercise, MassUnit logUnit);
/// "chest 3 (left), triceps 5"; empty where none was marked.
QString pains(const PainByMuscle& pains);
QString rir(double rir); ///< "@2"
/// "1 set", "6 sets": `many` has the number as %1.
QString counted(qint64 count, const QString& one, const QString& many);
/// A text for a tool tip: plain whatever is in it, a line for each of its lines, and wrapped.
QString tip(const QString& plain);

} // namespace format
} // namespace settheory
