// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;

namespace settheory {

/// "What your log says": the main measure and the minutes; all else on asking.
class SentencesCard : public Card {
    Q_OBJECT
public:
    explicit SentencesCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer);

private:
    void tell(bool all);

    QVBoxLayout* m_list;
    QPushButton* m_more;
    QStringList m_sentences;
};

/// "How far to trust it": one line for each check. Those that are good and say little stand behind "All
/// checks".
class TrustCard : public Card {
    Q_OBJECT
public:
    explicit TrustCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer);

private:
    void tell(bool all);

    QVBoxLayout* m_list;
    QPushButton* m_more;
    std::vector<TrustCheck> m_checks;
};

/// "Order or pairing?": the two-by-two of the main measure.
class PairingCard : public Card {
    Q_OBJECT
public:
    explicit PairingCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer, MassUnit shownIn); ///< hidden where the answer has none

private:
    QVBoxLayout* m_body;
};

} // namespace settheory
