// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace settheory {

/// A new random 128-bit identifier as text: 32 hexadecimal digits in the usual groups, no braces.
QString newIdText();
/// The same identifier for the same text on every machine (UUID version 5): the catalogue's exercises.
QString idTextFor(const QString& name);

/// The identifier of one kind of thing. Text, because files bring their own and they are kept as they are.
template <class Thing> struct Id {
    QString text;

    static Id fresh() { return {newIdText()}; }
    bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        const int order = QString::compare(a.text, b.text);
        return order <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

} // namespace settheory
