// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/readfile.h"

#include <span>

namespace settheory {

/// The columns of one layout of an app, from left to right, as numbers of its own.
using HeaderLayout = std::vector<int>;

/// Fills in the places of columns that are not known by name (−1), where at least half are, and all of those
/// stand where one of the layouts has them. Returns the names that were told by their place.
QStringList fillByLayout(
    std::vector<int>& places, std::span<const HeaderLayout> layouts, const QStringList& header);

/// Where the columns of one app's format stand in a file.
template <class Column> struct ColumnPlaces {
    std::vector<int> places; ///< by Column; −1: the file has no such column
    QStringList byPlace; ///< columns whose words are not known and that were told by their place

    int placeOf(Column column) const { return places[static_cast<std::size_t>(column)]; }
    bool has(Column column) const { return placeOf(column) >= 0; }
};

/// Says which columns of the file are not read.
void warnOfUnread(const QStringList& header, const std::vector<int>& places, ReadFile& file);
/// Says which ones were told by their place.
void warnOfPlaces(const QStringList& byPlace, ReadFile& file);

} // namespace settheory
