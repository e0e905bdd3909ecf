// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/preparedcard.h"

#include "ui/format/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kRow = 38;
constexpr int kMostRows = 3; // more are scrolled to

QString lineFor(const Log& log, const Workout& workout)
{
    QStringList names;
    for (const PerformedExercise& performed : workout.exercises)
        names << log.exerciseOf(performed).name;
    const auto sets = std::ranges::count_if(workout.plan,
        [](const PlannedSet& set) { return set.role != SetRole::Warmup && !isSegment(set.role); });
    return QStringList{workout.title, names.join(u", "_s),
        format::counted(sets, PreparedCard::tr("1 set"), PreparedCard::tr("%1 sets"))}
        .join(u" \u00B7 "_s);
}

} // namespace

PreparedCard::PreparedCard(QWidget* parent)
    : Card(parent)
    , m_list(new QListWidget(this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Prepared"), "heading", this), 1);
    auto* change = new QPushButton(tr("C&hange…"), this);
    change->setToolTip(tr("Change what is prepared: F2. Delete takes it away."));
    head->addWidget(change);
    column()->addLayout(head);
    m_list->setAccessibleName(tr("Prepared workouts; Enter begins one"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    column()->addWidget(m_list);
    connect(change, &QPushButton::clicked, this, [this] { tell(&PreparedCard::changeWanted); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { tell(&PreparedCard::startWanted); });
}

void PreparedCard::setLog(const LogSnapshot& log)
{
    const int row = std::max(0, m_list->currentRow());
    m_workouts = log->prepared();
    m_list->clear();
    for (const WorkoutPtr& workout : m_workouts) {
        auto* item = new QListWidgetItem(lineFor(*log, *workout), m_list);
        item->setSizeHint({0, kRow});
        item->setToolTip(format::tip(item->text()));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setFixedHeight(kRow * std::clamp(m_list->count(), 1, kMostRows) + 4);
    setVisible(!isEmpty());
}

void PreparedCard::focusFirst()
{
    m_list->setFocus();
}

WorkoutPtr PreparedCard::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_workouts.size()) ? m_workouts[static_cast<std::size_t>(row)]
                                                                 : nullptr;
}

void PreparedCard::tell(void (PreparedCard::*wish)(const WorkoutPtr&))
{
    if (const WorkoutPtr workout = current())
        (this->*wish)(workout);
}

bool PreparedCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell(&PreparedCard::startWanted);
        return true;
    case Qt::Key_F2:
        tell(&PreparedCard::changeWanted);
        return true;
    case Qt::Key_Delete:
        tell(&PreparedCard::deletionWanted);
        return true;
    default:
        return false;
    }
}

} // namespace settheory
