// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace settheory {

/// A surface with a thin line around it: 16 pixels inside, 8 between what stands in it.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// A label in one of the roles of the style sheet ("title", "heading", "muted", "small", "faint", …). Plain
/// text: what a person typed is never read as markup.
QLabel* makeLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
/// Changes the role of a label, and how it looks.
void setRole(QLabel* label, const char* role);
/// A horizontal hairline.
QFrame* makeSeparator(QWidget* parent = nullptr);

/// Takes everything out of a layout.
void clearLayout(QLayout* layout);

} // namespace settheory
