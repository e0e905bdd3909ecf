// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/leftoutcard.h"

#include "ui/format/format.h"
#include "ui/pages/comparepage/answercards.h"
#include "ui/theme/protocolmark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace settheory {
namespace {

constexpr LeftOut kReasons[] = {LeftOut::Deload, LeftOut::TooFewSets, LeftOut::Distant,
    LeftOut::AlternatedWithFullRest, LeftOut::Unsure, LeftOut::NoPair, LeftOut::OtherExercises,
    LeftOut::DurationDoubt};

} // namespace

LeftOutCard::LeftOutCard(QWidget* parent)
    : Card(parent)
    , m_count(makeLabel({}, "small", this))
    , m_list(new QVBoxLayout)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Left out"), "heading", this), 1);
    head->addWidget(m_count);
    column()->addLayout(head);
    m_list->setSpacing(4);
    column()->addLayout(m_list);
}

void LeftOutCard::setAnswer(const Answer& answer)
{
    clearLayout(m_list);
    m_include = answer.question.include;
    setVisible(!answer.leftOut.empty() || !m_include.empty() || !answer.question.sameExercises);
    m_count->setText(format::counted(static_cast<qint64>(answer.leftOut.size()),
        tr("1 session; tick to take in"), tr("%1 sessions; tick to take in")));
    for (const LeftOut reason : kReasons)
        addReason(reason, answer);
}

void LeftOutCard::addReason(LeftOut reason, const Answer& answer)
{
    std::vector<LeftOutBlock> blocks;
    std::ranges::copy_if(answer.leftOut, std::back_inserter(blocks),
        [&](const LeftOutBlock& block) { return block.reason == reason; });
    const bool ofExercises = reason == LeftOut::OtherExercises;
    const bool takenIn = m_include.contains(reason) || (ofExercises && !answer.question.sameExercises);
    if (blocks.empty() && !takenIn)
        return;
    auto* row = new QHBoxLayout;
    auto* tick = new QCheckBox(nameOf(reason), this);
    tick->setChecked(takenIn);
    row->addWidget(tick, 1);
    if (!blocks.empty()) {
        auto* sessions = new QPushButton(
            format::counted(static_cast<qint64>(blocks.size()), tr("1 session"), tr("%1 sessions")), this);
        sessions->setProperty("kind", QStringLiteral("quiet"));
        auto* menu = new QMenu(sessions);
        for (const LeftOutBlock& block : blocks) {
            const ProtocolChoice& choice = block.isB ? answer.question.b : answer.question.a;
            QString text = format::date(block.startedAt.date()) + QStringLiteral(" · ") + choice.name();
            menu->addAction(text.replace(u'&', QStringLiteral("&&")), this,
                [this, id = block.workout] { Q_EMIT workoutWanted(id); });
        }
        sessions->setMenu(menu);
        row->addWidget(sessions);
    }
    m_list->addLayout(row);
    connect(tick, &QCheckBox::toggled, this, [this, reason, ofExercises](bool on) {
        if (ofExercises) {
            Q_EMIT sameExercisesWanted(!on);
            return;
        }
        std::set<LeftOut> reasons = m_include;
        if (on)
            reasons.insert(reason);
        else
            reasons.erase(reason);
        Q_EMIT includeWanted(reasons);
    });
}

} // namespace settheory
