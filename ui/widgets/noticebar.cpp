// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace settheory {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel({}, nullptr, this))
    , m_answers(new QHBoxLayout)
{
    setProperty("card", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(makeLabel(QStringLiteral("!"), "caution", this));
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_answers->setSpacing(8);
    row->addLayout(m_answers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeBar::setText(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

QPushButton* NoticeBar::addAnswer(const QString& words, const std::function<void()>& act)
{
    auto* button = new QPushButton(words, this);
    button->setAutoDefault(true); // Enter on it
    connect(button, &QPushButton::clicked, this, act);
    m_answers->addWidget(button);
    return button;
}

void NoticeBar::addField(QWidget* field)
{
    m_answers->addWidget(field);
}

void NoticeBar::clearAnswers()
{
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
}

} // namespace settheory
