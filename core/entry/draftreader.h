// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/setdraft.h"

#include <QCoreApplication>

namespace settheory::entry {

struct EntryLine {
    Q_DECLARE_TR_FUNCTIONS(EntryLine)
};

/// Reads the words one by one; their order is free but for load, times sign and reps.
class DraftReader {
public:
    explicit DraftReader(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }
    tl::expected<SetDraft, DraftProblem> read();

private:
    const Token& peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_next + ahead, m_tokens.size() - 1)];
    }
    const Token& take() { return m_tokens[std::min(m_next++, m_tokens.size() - 1)]; }
    bool fail(const QString& text, bool wordsUnderstood = true);
    bool failHowMany();

    bool readOne();
    bool readNumber();
    bool readSign(bool plus);
    bool readTimes();
    bool readUnknown();
    bool readWord();
    bool readBodyWeight();
    bool readAt();
    bool readEffort(QStringView scale, const QString& number);
    bool readFailedFirst();
    bool takeFailedFirst(); ///< at its word or number
    bool isFailedFirst() const; ///< whether a muscle, or what else may give out, stands there by name
    bool readRest();

    /// A number with the unit behind it; nothing if there is no unit.
    std::optional<bool> readWithUnit(const QString& number);
    /// At the number of `90`, `90 s`, `2 min`, `1:30` or `1:02:03`.
    std::optional<int> readSeconds(int limit);
    bool failNoTime(int limit);
    /// At the number of a load: takes it and its unit.
    bool takeMass();
    bool isClear(const QString& number);
    bool setSeconds(const QString& number, int perUnit);
    bool setDistance(const QString& number, DistanceUnit unit);
    bool setReps(const QString& number);
    bool setPartials(const QString& number);
    /// Numbers without a unit: load and reps, or reps alone. A bare digit is always reps.
    bool settleNumbers();
    bool isCounted() const;
    bool isRestAlone() const;
    bool isFailureAlone() const;
    bool isRoleAlone() const;
    bool isEffortAlone() const;

    const std::vector<Token>& m_tokens;
    std::size_t m_next = 0;
    SetDraft m_draft;
    DraftProblem m_problem;
    std::vector<QString> m_numbers; ///< without a unit: load and reps, or reps alone
    bool m_afterTimes = false; ///< a times sign waits for its reps
    bool m_timesSeen = false;
    bool m_roleSaid = false;
    bool m_sideSaid = false;
};

bool isPartialWord(const Token& token);

} // namespace settheory::entry
