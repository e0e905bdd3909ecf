// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/blockcard.h"

#include "ui/format/format.h"
#include "ui/pages/logpage/settable.h"
#include "ui/pages/logpage/tableheading.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/protocolchip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {

BlockCard::BlockCard(QWidget* parent)
    : Card(parent)
    , m_chip(new ProtocolChip(this))
    , m_name(makeLabel({}, "heading", this))
    , m_remark(makeLabel({}, "small", this))
    , m_summary(makeLabel({}, "small", this))
    , m_foot(makeLabel({}, "small", this))
    , m_swap(new QPushButton(this))
    , m_toggle(new QToolButton(this))
    , m_bodyWidget(new QWidget(this))
{
    buildHead();
    m_body = new QVBoxLayout(m_bodyWidget);
    m_body->setContentsMargins(0, 4, 0, 0);
    m_body->setSpacing(0);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(8, 8, 8, 6);
    column()->setSpacing(2);
    column()->setContentsMargins(16, 10, 8, 10);
    column()->addWidget(m_bodyWidget);
    column()->addWidget(m_foot);
}

void BlockCard::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    auto* words = new QWidget(this);
    auto* flow = new FlowLayout(14, words); // on a second line where one is too short for all
    for (QWidget* word : std::initializer_list<QWidget*>{m_name, m_chip, m_remark, m_summary})
        flow->addWidget(word);
    head->addWidget(words, 1, Qt::AlignVCenter);
    m_swap->setToolTip(tr("What is not done yet of this block: isolation before compound, or compound before "
                          "isolation"));
    m_swap->hide();
    connect(m_swap, &QPushButton::clicked, this, &BlockCard::swapWanted);
    head->addWidget(m_swap);
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setAutoRaise(true);
    m_toggle->setFixedSize(32, 32);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT toggled(m_isOpen);
    });
    head->addWidget(m_toggle);
    column()->addLayout(head);
}

void BlockCard::useTables(std::size_t count)
{
    while (m_made.size() < count) {
        auto* table = new SetTableView(m_bodyWidget);
        auto* heading = new TableHeading(*table, m_bodyWidget);
        m_body->addWidget(heading);
        m_body->addWidget(table);
        m_made.push_back(table);
        m_headings.push_back(heading);
        Q_EMIT tableAdded(table);
    }
    m_tables.assign(m_made.begin(), m_made.begin() + static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = 0; i < m_made.size(); ++i) {
        m_made[i]->setVisible(i < count);
        m_headings[i]->setVisible(i < count);
    }
}

void BlockCard::setBlock(const BlockView& view, const WorkoutNow& now)
{
    m_name->setText(view.name);
    m_chip->setVisible(view.protocol.has_value());
    if (view.protocol)
        m_chip->setProtocol(*view.protocol);
    m_chip->setToolTip(format::tip(view.facts.join(u'\n')));
    m_remark->setText(view.remark);
    m_remark->setToolTip(m_chip->toolTip());
    m_summary->setText(view.summary);
    m_summary->setToolTip(view.summary);
    m_foot->setText(view.foot);
    m_canSwap = view.canSwap;
    // One card answers to the key: the one at hand.
    m_swap->setText(view.holdsCurrent ? tr("Swap &order") : tr("Swap order"));
    m_swap->setAccessibleName(tr("Swap the order of %1").arg(view.name));
    m_toggle->setAccessibleName(tr("Open or close %1").arg(view.name));
    useTables(view.tables.size());
    for (std::size_t i = 0; i < view.tables.size(); ++i) {
        const SetTable& table = view.tables[i];
        const ExerciseNow* second =
            table.second ? &now.exercises[static_cast<std::size_t>(*table.second)] : nullptr;
        m_headings[i]->setExercises(
            now.exercises[static_cast<std::size_t>(table.first)], second, table.occasion);
        m_tables[i]->setTable(table, now);
    }
    showParts();
}

SetTableView* BlockCard::tableWith(std::size_t set) const
{
    for (SetTableView* table : m_tables) {
        if (table->sets().indexOf(set).isValid())
            return table;
    }
    return nullptr;
}

void BlockCard::setOpen(bool open)
{
    m_isOpen = open;
    showParts();
}

void BlockCard::showParts()
{
    m_bodyWidget->setVisible(m_isOpen);
    m_foot->setVisible(m_isOpen && !m_foot->text().isEmpty());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_summary->setVisible(!m_isOpen);
    m_swap->setVisible(m_isOpen && m_canSwap);
    m_toggle->setText(m_isOpen ? u"\u25BE"_s : u"\u25B8"_s);
}

} // namespace settheory
