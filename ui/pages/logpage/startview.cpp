// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/startview.h"

#include "ui/pages/logpage/recentmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabulardelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace settheory {

StartView::StartView(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecentModel(this))
    , m_empty(new QPushButton(tr("Start an &empty workout"), this))
    , m_recent(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto* header = new PageHeader(tr("Log"), this);
    header->setSubtitle(tr("Each set is on disk before its tick appears. Nothing here needs the mouse."));
    m_empty->setProperty("kind", QStringLiteral("primary"));
    m_empty->setAutoDefault(true);
    header->addAction(m_empty);
    column->addWidget(header);

    auto* card = new Card(this);
    m_recentCard = card;
    card->column()->addWidget(makeLabel(tr("Or begin as a copy of an earlier one"), "heading", card));
    card->column()->addWidget(
        makeLabel(tr("Its sets become the plan: Enter logs each as it stands there."), "small", card));
    dressTable(m_recent, 38);
    m_recent->setModel(m_model);
    m_recent->setAccessibleName(tr("Earlier workouts; Enter begins a copy"));
    m_recent->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->installEventFilter(this);
    m_recent->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_recent->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_recent->horizontalHeader()->setSectionsClickable(false);
    card->column()->addWidget(m_recent, 1);
    column->addWidget(card, 1);
    m_nothing = new EmptyState(tr("Your first workout"),
        tr("Start it, type the name of an exercise, then sets like 80x8 @2: load, reps, reps in reserve. "
           "Your "
           "history from another app comes in through History."),
        tr("Start an empty workout"), this);
    column->addWidget(m_nothing, 1);
    connect(m_nothing->button(), &QPushButton::clicked, this, &StartView::emptyWanted);
    connect(m_empty, &QPushButton::clicked, this, &StartView::emptyWanted);
    connect(m_recent, &QTableView::doubleClicked, this, &StartView::copyCurrent);
}

void StartView::setLog(const LogSnapshot& log)
{
    m_model->setLog(log);
    const bool isEmpty = m_model->rowCount() == 0;
    m_recentCard->setVisible(!isEmpty);
    m_empty->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (m_model->rowCount() > 0)
        m_recent->setCurrentIndex(m_model->index(0, 0));
}

void StartView::setPast(const RecognisedLog& past)
{
    m_model->setPast(past);
}

void StartView::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_recent->setFocus();
    else
        m_nothing->button()->setFocus();
}

void StartView::copyCurrent()
{
    if (const WorkoutPtr workout = m_model->workoutAt(m_recent->currentIndex().row()))
        Q_EMIT copyWanted(workout);
}

bool StartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            copyCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace settheory
