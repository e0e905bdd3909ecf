// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace settheory {

/// What a page says that has nothing to show yet: what it is for, and the one thing to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(
        const QString& purpose, const QString& explanation, const QString& action, QWidget* parent = nullptr);
    QPushButton* button() const { return m_button; } ///< hidden where the action is an empty text

private:
    QPushButton* m_button;
};

} // namespace settheory
