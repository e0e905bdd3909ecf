// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace settheory {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
}

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void setRole(QLabel* label, const char* role)
{
    const QString wanted = QString::fromLatin1(role);
    if (label->property("role").toString() == wanted)
        return;
    label->setProperty("role", wanted);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame* makeSeparator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("separator", true);
    line->setFixedHeight(1);
    return line;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        delete item->widget();
        delete item;
    }
}

} // namespace settheory
