// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/restface.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace settheory {

class RestRing;

/// The rest clock and what a hand can do to it.
class RestCard : public Card {
    Q_OBJECT
public:
    explicit RestCard(QWidget* parent = nullptr);
    void setFace(const RestFace& face);
    void setCompact(bool small, bool tight); ///< a small ring; little around it: for low windows

Q_SIGNALS:
    void lengthened(int seconds); ///< by that much; negative: shortened
    void begun(); ///< the set begins: a click on the clock
    void skipped(); ///< the rest; or, while a set runs: it has not begun after all
    void kept(); ///< the length of this rest is wanted from now on
    void farWanted(); ///< the clock alone, filling the screen

private:
    void buildHead();
    QPushButton* addButton(QLayout* row, const QString& text, const QString& name);

    QLabel* m_title;
    QToolButton* m_far;
    RestRing* m_ring;
    QPushButton* m_less;
    QPushButton* m_more;
    QPushButton* m_skip;
    QPushButton* m_keep;
};

} // namespace settheory
