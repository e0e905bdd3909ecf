// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace settheory {

/// What the columns of somebody's own table hold, kept under a name for the next file of that kind.
struct TableMapping {
    struct Column {
        QString name; ///< as in the header of the table
        QString holds; ///< key of what it holds: "date", "exercise", "load" …; empty: nothing that is read

        friend bool operator==(const Column&, const Column&) = default;
    };

    QString name;
    std::vector<Column> columns; ///< all of the table, in its order

    friend bool operator==(const TableMapping&, const TableMapping&) = default;
};

} // namespace settheory
