// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace settheory {

/// The head of a page: its title, a quiet line below, and at the right what can be done.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& text); ///< empty: no line
    /// Puts another widget where the title stands (a title that can be edited).
    void setTitleWidget(QWidget* widget);
    /// Adds it at the right, after what is there.
    void addAction(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_words;
    QHBoxLayout* m_actions;
};

} // namespace settheory
