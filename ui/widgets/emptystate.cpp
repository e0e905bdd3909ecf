// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr int kWidest = 460; // of the words, in pixels

} // namespace

EmptyState::EmptyState(
    const QString& purpose, const QString& explanation, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(action, this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    QLabel* head = makeLabel(purpose, "heading", this);
    QLabel* words = makeLabel(explanation, "muted", this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(kWidest);
    m_button->setProperty("kind", QStringLiteral("primary"));
    m_button->setVisible(!action.isEmpty());
    m_button->setAutoDefault(true);
    column->addStretch();
    column->addWidget(head, 0, Qt::AlignHCenter);
    auto* row = new QHBoxLayout; // an alignment would keep the words from getting the height they need
    row->addStretch(1);
    row->addWidget(words, 10);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

} // namespace settheory
