// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/restface.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace settheory {

class RestRing;

/// The rest clock and what a hand can do to it.
class RestCard : public Card {
    Q_OBJECT
public:
    explicit RestCard(QWidget* parent = nullptr);
    void setFace(const RestFace& face);
    void setCompact(bool compact); ///< for small windows

Q_SIGNALS:
    void lengthened(int seconds); ///< by that much; negative: shortened
    void skipped();

private:
    QPushButton* addButton(QLayout* row, const QString& text, const QString& name);

    QLabel* m_title;
    RestRing* m_ring;
    QPushButton* m_less;
    QPushButton* m_more;
    QPushButton* m_skip;
};

} // namespace settheory
