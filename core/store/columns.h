// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"
#include "core/store/statement.h"

#include <algorithm>
#include <array>

namespace settheory {

/// A text of ASCII, without a QString on the heap: a log holds hundreds of thousands of keys and times.
/// Longer ones than any of these come out empty.
class ShortText {
public:
    explicit ShortText(std::string_view bytes)
        : m_size(bytes.size() <= m_text.size() ? bytes.size() : 0)
    {
        std::transform(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(m_size), m_text.begin(),
            [](char c) { return static_cast<char16_t>(static_cast<unsigned char>(c)); });
    }
    QStringView view() const { return QStringView(m_text.data(), static_cast<qsizetype>(m_size)); }

private:
    std::array<char16_t, 32> m_text;
    std::size_t m_size;
};

/// Reads values of the model from a row, and remembers whether all of them made sense.
class RowReader {
public:
    explicit RowReader(const Statement& row)
        : m_row(row)
    {
    }
    bool isGood() const { return m_good; }

    /// The thing with that key; `otherwise` and not good if there is none.
    template <class Thing>
    Thing key(int column, std::optional<Thing> (*find)(QStringView), Thing otherwise) const
    {
        const auto found = optionalKey(column, find);
        m_good = m_good && found.has_value();
        return found.value_or(otherwise);
    }
    template <class Thing>
    std::optional<Thing> optionalKey(int column, std::optional<Thing> (*find)(QStringView)) const
    {
        if (m_row.isNull(column))
            return std::nullopt;
        const ShortText text(m_row.bytes(column));
        const auto found = find(text.view());
        m_good = m_good && found.has_value();
        return found;
    }
    /// Billionths in the column, their unit in the next.
    std::optional<Mass> mass(int column) const;
    std::optional<Distance> distance(int column) const;
    std::optional<Moment> moment(int column) const;
    std::optional<bool> boolean(int column) const;

private:
    const Statement& m_row;
    mutable bool m_good = true;
};

// Values of the model as a row holds them.
template <class Thing> std::optional<QString> keyOf(const std::optional<Thing>& thing)
{
    return thing ? std::optional(keyOf(*thing)) : std::nullopt;
}
template <class Quantity> std::optional<qint64> billionthsOf(const std::optional<Quantity>& quantity)
{
    return quantity ? std::optional(quantity->billionths()) : std::nullopt;
}
template <class Quantity> std::optional<QString> unitOf(const std::optional<Quantity>& quantity)
{
    return quantity ? std::optional(keyOf(quantity->unit())) : std::nullopt;
}
inline std::optional<QString> isoOf(const std::optional<Moment>& moment)
{
    return moment ? std::optional(moment->toIso()) : std::nullopt;
}

} // namespace settheory
