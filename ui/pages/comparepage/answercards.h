// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "ui/widgets/card.h"

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

/// "How far to trust it": one line for each check.
class TrustCard : public Card {
    Q_OBJECT
public:
    explicit TrustCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer);

private:
    QVBoxLayout* m_list;
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
