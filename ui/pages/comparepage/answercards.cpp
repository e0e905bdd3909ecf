// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/answercards.h"

#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/widgets/protocolchip.h"
#include "ui/widgets/tabularlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

QLabel* wrapped(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

constexpr qsizetype kFirstSentences = 2;
// What is told of the checks even where all is well.
constexpr std::array kFirstChecks = {"sessions_per_arm", "balance_in_time", "left_out"};

bool isToldFirst(const TrustCheck& check)
{
    return check.state != TrustState::Good || std::ranges::any_of(kFirstChecks, [&](const char* key) {
        return check.key == QLatin1String(key);
    });
}

/// A heading, and at its right what unfolds the rest of the card.
QPushButton* headWithMore(const QString& heading, Card* card)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(heading, "heading", card), 1);
    auto* more = new QPushButton(card);
    more->setProperty("kind", QStringLiteral("link"));
    more->setCheckable(true);
    head->addWidget(more);
    card->column()->setContentsMargins(16, 8, 16, 16); // the button is higher than the heading
    card->column()->addLayout(head);
    return more;
}

QVBoxLayout* listIn(Card* card)
{
    auto* list = new QVBoxLayout;
    list->setSpacing(8);
    card->column()->addLayout(list);
    return list;
}

} // namespace

SentencesCard::SentencesCard(QWidget* parent)
    : Card(parent)
{
    m_more = headWithMore(tr("What your log says"), this);
    m_list = listIn(this);
    connect(m_more, &QPushButton::toggled, this, &SentencesCard::tell);
}

void SentencesCard::setAnswer(const Answer& answer)
{
    m_sentences = answer.sentences;
    tell(m_more->isChecked());
}

void SentencesCard::tell(bool all)
{
    clearLayout(m_list);
    const qsizetype count = all ? m_sentences.size() : std::min(m_sentences.size(), kFirstSentences);
    for (qsizetype i = 0; i < count; ++i)
        m_list->addWidget(wrapped(m_sentences[i], i == 0 ? nullptr : "small", this));
    m_more->setVisible(m_sentences.size() > kFirstSentences);
    m_more->setText(all ? tr("less") : tr("all of it"));
    m_more->setAccessibleName(tr("All that the log says"));
}

TrustCard::TrustCard(QWidget* parent)
    : Card(parent)
{
    m_more = headWithMore(tr("How far to trust it"), this);
    m_list = listIn(this);
    m_list->setSpacing(0);
    connect(m_more, &QPushButton::toggled, this, &TrustCard::tell);
}

void TrustCard::setAnswer(const Answer& answer)
{
    m_checks = answer.trust;
    tell(m_more->isChecked());
}

void TrustCard::tell(bool all)
{
    clearLayout(m_list);
    m_more->setText(all ? tr("less") : tr("all %1 checks").arg(m_checks.size()));
    m_more->setVisible(!std::ranges::all_of(m_checks, isToldFirst));
    for (const TrustCheck& check : m_checks) {
        if (!all && !isToldFirst(check))
            continue;
        if (m_list->count() > 0)
            m_list->addWidget(makeSeparator(this));
        auto* row = new QHBoxLayout;
        row->setContentsMargins(4, 3, 0, 3);
        row->setSpacing(12);
        const bool good = check.state == TrustState::Good;
        const char* role = good ? "good" : check.state == TrustState::Caution ? "caution" : "bad";
        QLabel* mark = makeLabel(good ? QStringLiteral("✓") : QStringLiteral("!"), role, this);
        mark->setAccessibleName(good                 ? tr("good")
                : check.state == TrustState::Caution ? tr("caution")
                                                     : tr("bad"));
        mark->setFixedWidth(12);
        mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(wrapped(check.text, "body", this), 1);
        m_list->addLayout(row);
    }
}

PairingCard::PairingCard(QWidget* parent)
    : Card(parent)
{
    column()->addWidget(makeLabel(tr("Order or pairing?"), "heading", this));
    m_body = listIn(this);
}

void PairingCard::setAnswer(const Answer& answer, MassUnit shownIn)
{
    clearLayout(m_body);
    setVisible(answer.orderByPairing && !answer.orderByPairing->cells.empty() && !answer.measures.empty());
    if (isHidden())
        return;
    const MeasureUnit unit = answer.measures.front().measure->unit;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(tr("full rest"), "faint", this), 0, 1, Qt::AlignRight);
    grid->addWidget(makeLabel(tr("paired"), "faint", this), 0, 2, Qt::AlignRight);
    grid->addWidget(makeLabel(tr("compound first"), "body", this), 1, 0);
    grid->addWidget(makeLabel(tr("isolation first"), "body", this), 2, 0);
    for (const OrderByPairing::Cell& cell : answer.orderByPairing->cells) {
        const QString mean =
            cell.mean ? format::measured(*cell.mean, unit, shownIn) : QString(format::kUnknown);
        auto* chip = new ProtocolChip(this);
        chip->setProtocol(cell.protocol, mean);
        chip->setToolTip(tr("%1: %2 sessions").arg(nameOf(cell.protocol)).arg(cell.n));
        grid->addWidget(
            chip, cell.order == BlockOrder::IsolationFirst ? 2 : 1, cell.paired ? 2 : 1, Qt::AlignRight);
    }
    m_body->addLayout(grid);
    m_body->addWidget(wrapped(answer.orderByPairing->sentence, "small", this));
}

} // namespace settheory
