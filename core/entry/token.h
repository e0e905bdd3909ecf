// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace settheory::entry {

/// A piece of an entry line.
struct Token {
    enum class Kind {
        Number, ///< digits, at most one decimal sign
        Word, ///< letters in lower case, with `_` and inner hyphens
        Symbol, ///< one other character; `×` and `*` have become the word `x`
        End,
    };
    Kind kind = Kind::End;
    QString text;

    bool is(QStringView what) const { return kind != Kind::Number && text == what; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isWord() const { return kind == Kind::Word; }
};

/// The pieces of a line, without its note; the last one is an End.
std::vector<Token> tokensOf(QStringView line);

} // namespace settheory::entry
