// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/restcard.h"

#include "ui/widgets/restring.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr int kStepSeconds = 15;

} // namespace

RestCard::RestCard(QWidget* parent)
    : Card(parent)
    , m_title(makeLabel({}, "small", this))
    , m_ring(new RestRing(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    column()->addWidget(m_title);
    column()->addWidget(m_ring);
    column()->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_less = addButton(row, tr("\u221215 s"), tr("Rest 15 seconds less"));
    m_more = addButton(row, tr("+15 s"), tr("Rest 15 seconds more"));
    m_skip = addButton(row, tr("Skip"), tr("Skip this rest"));
    column()->addLayout(row);
    connect(m_less, &QPushButton::clicked, this, [this] { Q_EMIT lengthened(-kStepSeconds); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT lengthened(kStepSeconds); });
    connect(m_skip, &QPushButton::clicked, this, &RestCard::skipped);
}

QPushButton* RestCard::addButton(QLayout* row, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    row->addWidget(button);
    return button;
}

void RestCard::setCompact(bool compact)
{
    m_ring->setDiameter(compact ? 116 : 154);
    const int inset = compact ? 10 : 16;
    column()->setContentsMargins(inset, inset, inset, inset);
    column()->setSpacing(compact ? 4 : 8);
}

void RestCard::setFace(const RestFace& face)
{
    m_title->setText(face.title);
    m_ring->setFace(face.clock, face.caption, face.share, face.isOver);
    for (QPushButton* button : {m_less, m_more, m_skip})
        button->setEnabled(face.isResting);
}

} // namespace settheory
