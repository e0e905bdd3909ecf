// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/historypage/history.h"

#include <QVariant>

#include <span>

namespace settheory {

/// What a column sorts by: a number or a text. Unknown stands last, whichever way.
struct SortKey {
    bool known = true;
    double number = 0;
    QString text;
};

/// One column of the table of workouts.
struct HistoryColumn {
    const char* key; ///< for the remembered widths; never changes
    const char* name; ///< to be translated in the context "HistoryTable"
    int width; ///< in pixels, where nothing is remembered; 0: takes what is left
    bool alignedRight;
    bool descendingFirst; ///< what a first click means
    QString (*text)(const HistoryRow&, const Log&);
    SortKey (*sortKey)(const HistoryRow&, const Log&);
    QString (*hint)(const HistoryRow&, const Log&); ///< on hover; null: none
};
std::span<const HistoryColumn> historyColumns();
int historyColumn(QStringView key); ///< its place
QString nameOf(const HistoryColumn& column);

/// The protocols that get a chip, most frequent first: none where all blocks were straight sets.
std::vector<std::pair<Protocol, int>> chipsOf(const HistoryRow& row);
QString chipWords(const std::pair<Protocol, int>& chip); ///< "2 pre-exhaustion"

} // namespace settheory
