// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
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
    /// What is under way: from half a second on, with how far it is and a button that cancels it, until the
    /// next news.
    void showWork(const QString& text, std::shared_ptr<Progress> progress);
    QString text() const; ///< empty when nothing is shown
    void dismiss(); ///< cancels what is under way, if that is shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showProgress();
    void endWork();
    void appear(const QString& text, bool isError);
    void place();

    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
    QPushButton* m_dismiss;
    QProgressBar* m_bar;
    QTimer m_leave;
    std::shared_ptr<Progress> m_work; ///< null: nothing is under way
    QString m_workText;
    QTimer m_ticks;
};

} // namespace settheory
