// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/hevycolumns.h"

#include "core/exchange/import/headerlayout.h"
#include "core/exchange/import/rowfields.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace settheory {
namespace {

/// What each column may be called; the header says the units.
constexpr std::array kColumns = {"title", "start_time", "end_time", "description", "exercise_title",
    "superset_id", "exercise_notes", "set_index", "set_type", "weight_kg|weight_lbs|weight_lb", "reps",
    "distance_km|distance_miles|distance_meters|distance_yards|distance_feet", "duration_seconds", "rpe"};
static_assert(kColumns.size() == kHevyColumnCount);

/// "Weight (kg)" and "weight-kg" are "weight_kg".
QString plainName(const QString& cell)
{
    QString name;
    for (const QChar c : cell.simplified().toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    return name.endsWith(u'_') ? name.chopped(1) : name;
}

bool isColumnName(const QString& name)
{
    static const QSet<QString> kNames = [] {
        QSet<QString> names;
        for (const char* column : kColumns) {
            for (const QString& one : QString::fromLatin1(column).split(u'|'))
                names.insert(one);
        }
        return names;
    }();
    return kNames.contains(name);
}

/// By its name, or by a name with a slip in it that no other column has; −1 if there is none.
int placeOf(const char* names, const QStringList& header)
{
    const QStringList known = QString::fromLatin1(names).split(u'|');
    for (int place = 0; place < header.size(); ++place) {
        if (known.contains(header[place]))
            return place;
    }
    for (int place = 0; place < header.size(); ++place) {
        const auto isMeant = [&](const QString& name) { return isNearly(name, header[place]); };
        if (std::ranges::any_of(known, isMeant) && !isColumnName(header[place]))
            return place;
    }
    return -1;
}

/// Where the columns' names are translated, their order tells them, if the weight still says its unit.
std::vector<int> placesByOrder(const QStringList& header)
{
    std::vector<int> places(kColumns.size());
    std::iota(places.begin(), places.end(), 0);
    const auto nameOf = [&](HevyColumn column) { return header[static_cast<qsizetype>(column)]; };
    const bool fits = header.size() == kHevyColumnCount
        && massUnitForKey(nameOf(HevyColumn::Weight).section(u'_', -1))
        && (nameOf(HevyColumn::Rpe) == u"rpe"
            || distanceUnitForKey(nameOf(HevyColumn::Distance).section(u'_', -1)));
    return fits ? places : std::vector<int>();
}

/// As it is written today, and as it was before there were supersets.
const std::vector<HeaderLayout>& layouts()
{
    static const std::vector<HeaderLayout> kLayouts = [] {
        HeaderLayout whole(kColumns.size());
        std::iota(whole.begin(), whole.end(), 0);
        HeaderLayout early = whole;
        std::erase(early, static_cast<int>(HevyColumn::SupersetId));
        return std::vector{whole, early};
    }();
    return kLayouts;
}

} // namespace

HevyHeader hevyHeader(const QStringList& cells)
{
    QStringList header;
    for (const QString& cell : cells)
        header << plainName(cell);
    HevyHeader found;
    for (const char* names : kColumns)
        found.places.push_back(placeOf(names, header));
    found.byPlace = fillByLayout(found.places, layouts(), header);
    if (!found.has(HevyColumn::StartTime) || !found.has(HevyColumn::ExerciseTitle)) {
        if (const auto places = placesByOrder(header); !places.empty())
            found.places = places;
    }
    const auto unitOf = [&](HevyColumn column) {
        return found.has(column) ? header[found.placeOf(column)].section(u'_', -1) : QString();
    };
    found.massUnit = massUnitForKey(unitOf(HevyColumn::Weight));
    found.distanceUnit = distanceUnitForKey(unitOf(HevyColumn::Distance));
    return found;
}

QString HevyHeader::variant() const
{
    using enum HevyColumn;
    const bool hasKind = has(SetType) || has(SetIndex);
    const bool hasAmount = has(Reps) || has(HevyColumn::Duration);
    if (!has(StartTime) || !has(ExerciseTitle) || !hasKind || !hasAmount)
        return {};
    QStringList units;
    if (massUnit)
        units << keyOf(*massUnit);
    if (distanceUnit)
        units << keyOf(*distanceUnit);
    return units.isEmpty() ? QStringLiteral("without units") : units.join(u' ');
}

} // namespace settheory
