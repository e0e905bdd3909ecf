// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/restcard.h"

#include "ui/pages/logpage/restkeys.h"
#include "ui/widgets/restring.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr int kFarButton = 32;
constexpr int kInside = 32; // what stands around words

QString withKey(const QString& words, Qt::Key key)
{
    return QStringLiteral("%1 (%2)").arg(words, QKeySequence(key).toString(QKeySequence::NativeText));
}

// Only what is new: each call is told to screen readers.
void explain(QWidget* widget, const QString& words)
{
    if (widget->toolTip() == words)
        return;
    widget->setToolTip(words);
    widget->setAccessibleName(words);
}

// Names of exercises may be longer than the card is wide.
void showElided(auto* widget, const QString& words, int room)
{
    widget->setText(widget->fontMetrics().elidedText(words, Qt::ElideRight, room));
    explain(widget, words);
}

} // namespace

RestCard::RestCard(QWidget* parent)
    : Card(parent)
    , m_title(makeLabel({}, "small", this))
    , m_far(new QToolButton(this))
    , m_ring(new RestRing(this))
    , m_keep(new QPushButton(this))
{
    buildHead();
    column()->addWidget(m_ring);
    column()->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_less = addButton(row, tr("\u221215 s"), withKey(tr("Rest 15 seconds less"), kLessRestKey));
    m_more = addButton(row, tr("+15 s"), withKey(tr("Rest 15 seconds more"), kMoreRestKey));
    m_skip = addButton(row, tr("Skip"), {});
    column()->addLayout(row);
    m_keep->setProperty("kind", QStringLiteral("quiet"));
    m_keep->setFocusPolicy(Qt::TabFocus);
    m_keep->hide();
    column()->addWidget(m_keep);
    connect(m_less, &QPushButton::clicked, this, [this] { Q_EMIT lengthened(-kRestStepSeconds); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT lengthened(kRestStepSeconds); });
    connect(m_skip, &QPushButton::clicked, this, &RestCard::skipped);
    connect(m_keep, &QPushButton::clicked, this, &RestCard::kept);
    m_ring->setToolTip(tr("A click: the set begins (Space in the empty line)"));
    connect(m_ring, &RestRing::clicked, this, &RestCard::begun);
}

// The title stands in the middle of the card, so an empty space as wide as the button is on its left.
void RestCard::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addSpacing(kFarButton);
    m_title->setAlignment(Qt::AlignCenter);
    head->addWidget(m_title, 1);
    m_far->setText(QStringLiteral("\u2922"));
    m_far->setAutoRaise(true);
    m_far->setFixedSize(kFarButton, kFarButton);
    m_far->setAccessibleName(tr("Clock on the full screen"));
    m_far->setToolTip(withKey(m_far->accessibleName(), kFarKey));
    connect(m_far, &QToolButton::clicked, this, &RestCard::farWanted);
    head->addWidget(m_far);
    column()->addLayout(head);
}

QPushButton* RestCard::addButton(QLayout* row, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the hand at the entry line
    button->setProperty("kind", QStringLiteral("close"));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a third of the card, whatever it says
    button->setAccessibleName(name);
    button->setToolTip(name);
    row->addWidget(button);
    return button;
}

void RestCard::setCompact(bool small, bool tight)
{
    m_ring->setDiameter(small ? 116 : 154);
    const int inset = tight ? 10 : 16;
    column()->setContentsMargins(inset, tight ? 4 : 6, inset, inset);
    column()->setSpacing(tight ? 2 : 4);
}

void RestCard::setFace(const RestFace& face)
{
    showElided(m_title, face.title, width() - 2 * kFarButton - kInside);
    m_ring->setFace(face.clock, face.caption, face.share, face.isOver);
    const bool inSet = face.kind == RestFace::Kind::InSet;
    const bool canRest = face.isResting() || face.kind == RestFace::Kind::AtOnce;
    m_less->setEnabled(face.isResting());
    m_more->setEnabled(canRest);
    m_skip->setEnabled(canRest || inSet);
    m_skip->setText(inSet ? tr("Not yet") : tr("Skip"));
    explain(m_skip, withKey(inSet ? tr("The set has not begun yet") : tr("Skip this rest"), kSkipRestKey));
    m_keep->setVisible(!face.keep.isEmpty());
    showElided(m_keep, face.keep, width() - 2 * kInside);
}

} // namespace settheory
