// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace settheory {

/// What went wrong: a kind for code, one translated sentence for people (what happened, what was kept,
/// what to do now) and a detail for the log file.
struct Error {
    enum class Kind {
        Cancelled, ///< the user stopped it; nobody is told
        Missing, ///< a file or a thing that was named does not exist
        Unreadable, ///< not the format it should be, or damaged
        Newer, ///< written by a newer version
        Locked, ///< held by another process
        ReadOnly,
        DiskFull,
        Refused, ///< a rule says no: the request makes no sense or needs a choice first
        Failed, ///< the system failed in another way
    };
    Kind kind = Kind::Failed;
    QString message;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. Ignoring one is a compiler warning.
template <class T = void> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Base base)
        : Base(std::move(base))
    {
    }
};

/// The Error as a Result of any type: `return fail(Error::Kind::Missing, tr("…"));`
inline tl::unexpected<Error> fail(Error::Kind kind, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{kind, std::move(message), std::move(detail)});
}

/// Hands the error of one Result on as another type: `if (!x) return passOn(x);`
template <class T> tl::unexpected<Error> passOn(const Result<T>& result)
{
    return tl::make_unexpected(result.error());
}

} // namespace settheory
