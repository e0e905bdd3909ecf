// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace settheory {

/// One line over the page for what just happened. News leaves by itself; an error stays until it is
/// dismissed (the cross, Escape) or something newer comes. Each is shown once, here and nowhere else.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* over); ///< floats at the top of that widget and follows its size
    void say(const QString& text);
    /// With one thing to do about it, on a button ("Undo").
    void offer(const QString& text, const QString& action, std::function<void()> act);
    void showError(const Error& error); ///< cancelled ones are not shown
    QString text() const; ///< empty when nothing is shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void appear(const QString& text, bool isError);
    void place();

    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
    QPushButton* m_dismiss;
    QTimer m_leave;
};

} // namespace settheory
