// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/straydelimiter.h"

#include "core/base/number.h"
#include "core/exchange/import/filedates.h"
#include "core/exchange/import/importreport.h"
#include "core/exchange/import/setcells.h"
#include "core/exchange/import/strongvalues.h"

#include <algorithm>

namespace settheory {
namespace {

using Cells = std::vector<QString>;

/// All ways of putting the pieces of a row together that fit its columns. A piece beside nothing is a
/// delimiter too many; two pieces are one cell whose delimiter was not quoted.
class Readings {
public:
    Readings(const RowShape& shape, const Cells& pieces, QChar delimiter, int mostSteps)
        : m_shape(shape)
        , m_pieces(pieces)
        , m_delimiter(delimiter)
        , m_mostSteps(mostSteps)
    {
        add({}, 0);
    }
    /// The likeliest; nothing if there is none, or if two as likely differ in more than words.
    std::optional<Cells> only() const;
    int steps() const { return m_steps; }

private:
    static constexpr std::size_t kMost = 32; ///< more are not looked for: it is not clear then

    struct Reading {
        Cells cells;
        int blanks = 0; ///< cells that begin with one, as the second half of "Bench, Incline" does
        int joints = 0; ///< delimiters that are characters of a cell
    };

    std::size_t columns() const { return m_shape.checks.size(); }
    bool fits(std::size_t column, const QString& cell) const
    {
        return !m_shape.checks[column] || cell.trimmed().isEmpty() || m_shape.checks[column](cell.trimmed());
    }
    /// Words are not joined with what is a number or a date, which have columns of their own.
    bool mayJoin(std::size_t column, const QString& joined, const QString& piece) const
    {
        const auto isWord = [](const QString& cell) {
            return !number::decimal(cell, true) && !isDateCell(cell.trimmed());
        };
        return m_shape.checks[column] || (isWord(joined) && isWord(piece));
    }
    void add(const Reading& begun, std::size_t at);
    void keep(const Reading& reading);
    bool differInNumbers(const Cells& a, const Cells& b) const;

    const RowShape& m_shape;
    const Cells& m_pieces;
    QChar m_delimiter;
    int m_mostSteps; ///< after which it is not clear either
    std::vector<Reading> m_found;
    int m_steps = 0;
};

void Readings::add(const Reading& begun, std::size_t at)
{
    const std::size_t column = begun.cells.size();
    if (column == columns())
        return keep(begun);
    const std::size_t left = columns() - column;
    if (m_found.size() >= kMost || ++m_steps > m_mostSteps)
        return;
    const std::size_t surplus = m_pieces.size() - at - left;
    const bool isLast = left == 1;
    Reading next = begun;
    next.cells.push_back(m_pieces[at]);
    for (std::size_t more = 0;; ++more) {
        QString& joined = next.cells[column];
        if (fits(column, joined) && (!isLast || more == surplus)) {
            Reading whole = next;
            whole.blanks += joined.startsWith(u' ') ? 1 : 0;
            add(whole, at + more + 1);
        }
        if (more == surplus)
            return;
        const QString& piece = m_pieces[at + more + 1];
        if (joined.isEmpty()) {
            joined = piece;
        } else if (!piece.isEmpty()) {
            if (!mayJoin(column, joined, piece))
                return;
            joined += m_delimiter + piece;
            ++next.joints;
        }
    }
}

void Readings::keep(const Reading& reading)
{
    const auto isAboveZero = [&](int place) {
        return place >= 0
            && number::decimal(reading.cells[static_cast<std::size_t>(place)], true).value_or(0) > 0;
    };
    if (isAboveZero(m_shape.repsPlace) && isAboveZero(m_shape.distancePlace))
        return;
    const auto isSame = [&](const Reading& other) { return other.cells == reading.cells; };
    if (std::ranges::none_of(m_found, isSame))
        m_found.push_back(reading);
}

bool Readings::differInNumbers(const Cells& a, const Cells& b) const
{
    for (std::size_t column = 0; column < columns(); ++column) {
        if (m_shape.checks[column] && a[column] != b[column])
            return true;
    }
    return false;
}

std::optional<Cells> Readings::only() const
{
    if (m_found.empty() || m_found.size() >= kMost || m_steps > m_mostSteps)
        return std::nullopt;
    const auto doubts = [](const Reading& reading) { return std::pair(reading.blanks, reading.joints); };
    const Reading& likeliest = *std::ranges::min_element(m_found, {}, doubts);
    const bool isClear = std::ranges::none_of(m_found, [&](const Reading& other) {
        return doubts(other) == doubts(likeliest) && differInNumbers(other.cells, likeliest.cells);
    });
    return isClear ? std::optional(likeliest.cells) : std::nullopt;
}

} // namespace

CsvReader::Repair strayDelimiterRepair(RowShape shape, QChar delimiter)
{
    return [shape = std::move(shape), delimiter, inVain = 0](Cells& cells) mutable -> QString {
        constexpr std::size_t kMostSurplus = 6;
        // A file in which row after row is not clear must not take hours: then only what is plain is mended.
        constexpr int kManySteps = 4000, kFewSteps = 100, kMostInVain = 50 * kManySteps;
        const std::size_t columns = shape.checks.size();
        if (cells.size() > columns + kMostSurplus)
            return {};
        const Readings readings(shape, cells, delimiter, inVain < kMostInVain ? kManySteps : kFewSteps);
        const auto whole = readings.only();
        if (!whole) {
            inVain = std::min(inVain + readings.steps(), kMostInVain);
            return {};
        }
        const bool isOnlyShorter = std::equal(whole->begin(), whole->end(), cells.begin());
        cells = *whole;
        return isOnlyShorter
            ? QString()
            : Import::tr("there is a delimiter too many in the row; it was told by what fits the columns");
    };
}

bool isNumberCell(const QString& cell)
{
    const LoadCell load = loadCell(withoutPlus(cell));
    return load.number.isEmpty() || number::decimal(load.number, true);
}

bool isCountCell(const QString& cell)
{
    return cell.isEmpty() || cell == u"-" || number::whole(withoutPlus(cell)).value_or(-1) >= 0;
}

bool isDateCell(const QString& cell)
{
    return cell.isEmpty() || FileDates(DateOrder::DayMonthYear).moment(cell)
        || FileDates(DateOrder::MonthDayYear).moment(cell);
}

bool isDurationCell(const QString& cell)
{
    return isNumberCell(cell) || strongDuration(cell);
}

bool isSetKindCell(const QString& cell)
{
    return cell.isEmpty() || setKindFrom(cell).has_value();
}

bool isMassUnitCell(const QString& cell)
{
    return cell.isEmpty() || massUnitForKey(cell);
}

bool isDistanceUnitCell(const QString& cell)
{
    return cell.isEmpty() || distanceUnitForKey(cell);
}

} // namespace settheory
