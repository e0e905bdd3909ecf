// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace settheory {

/// A card with one sentence that wants an answer, and the answers on buttons. It stands in the page, and
/// stays until it is answered.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void setText(const QString& sentence);
    QString text() const;
    /// Adds a button after what is there.
    QPushButton* addAnswer(const QString& words, const std::function<void()>& act);
    /// Adds a field to type into, at the same place.
    void addField(QWidget* field);
    void clearAnswers();

private:
    QLabel* m_text;
    QHBoxLayout* m_answers;
};

} // namespace settheory
