// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/headerlayout.h"

#include <algorithm>

namespace settheory {

QStringList fillByLayout(
    std::vector<int>& places, std::span<const HeaderLayout> layouts, const QStringList& header)
{
    for (const HeaderLayout& layout : layouts) {
        if (static_cast<qsizetype>(layout.size()) != header.size())
            continue;
        std::vector<int> laid(places.size(), -1);
        for (std::size_t place = 0; place < layout.size(); ++place)
            laid[static_cast<std::size_t>(layout[place])] = static_cast<int>(place);
        qsizetype known = 0;
        bool agrees = true;
        for (std::size_t column = 0; column < places.size(); ++column) {
            known += places[column] >= 0 ? 1 : 0;
            agrees = agrees && (places[column] < 0 || places[column] == laid[column]);
        }
        if (!agrees || 2 * known < header.size())
            continue;
        QStringList byPlace;
        for (std::size_t column = 0; column < places.size(); ++column) {
            if (laid[column] >= 0 && places[column] < 0)
                byPlace << header[laid[column]];
        }
        places = std::move(laid);
        return byPlace;
    }
    return {};
}

void warnOfUnread(const QStringList& header, const std::vector<int>& places, ReadFile& file)
{
    for (int place = 0; place < header.size(); ++place) {
        if (std::ranges::find(places, place) == places.end() && !header[place].isEmpty())
            file.warnings.add("columns", 1, Import::tr("the column “%1” is not read").arg(header[place]));
    }
}

void warnOfPlaces(const QStringList& byPlace, ReadFile& file)
{
    for (const QString& column : byPlace)
        file.warnings.add("column", 1,
            Import::tr("the column “%1” is not known by name and was told by its place").arg(column));
}

} // namespace settheory
