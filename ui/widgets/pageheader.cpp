// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace settheory {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, "title", this))
    , m_subtitle(makeLabel({}, "muted", this))
    , m_words(new QVBoxLayout)
    , m_actions(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_words->setSpacing(2);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    row->addLayout(m_words, 1);
    m_actions->setSpacing(14);
    row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageHeader::setTitleWidget(QWidget* widget)
{
    m_title->hide();
    m_words->insertWidget(0, widget);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace settheory
