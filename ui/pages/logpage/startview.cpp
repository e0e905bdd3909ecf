// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/startview.h"

#include "ui/pages/logpage/preparedcard.h"
#include "ui/pages/logpage/recentmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabulardelegate.h"

#include <QHBoxLayout>
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
    , m_prepared(new PreparedCard(this))
    , m_empty(new QPushButton(tr("Start an &empty workout"), this))
    , m_recent(new QTableView(this))
    , m_parts(new QPushButton(tr("&Choose parts…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    buildHeader(column);
    column->addWidget(m_prepared);
    buildRecent(column);
    m_nothing = new EmptyState(tr("Your first workout"),
        tr("Start it, type the name of an exercise, then sets like 80x8 @2: load, reps, reps in reserve. "
           "Your "
           "history from another app comes in through History."),
        tr("Start an empty workout"), this);
    column->addWidget(m_nothing, 1);
    buildAtHome(column);
    connect(m_nothing->button(), &QPushButton::clicked, this, &StartView::emptyWanted);
}

void StartView::buildHeader(QVBoxLayout* column)
{
    auto* header = new PageHeader(tr("Log"), this);
    header->setSubtitle(tr("Each set is on disk before its tick appears. Nothing here needs the mouse."));
    m_empty->setProperty("kind", QStringLiteral("primary"));
    m_empty->setAutoDefault(true);
    header->addAction(m_empty);
    column->addWidget(header);
    connect(m_empty, &QPushButton::clicked, this, &StartView::emptyWanted);
}

// What is done away from the gym.
void StartView::buildAtHome(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeLabel(tr("Not at the gym?"), "muted", this));
    auto* past = new QPushButton(tr("Log a &past workout…"), this);
    past->setAutoDefault(true);
    row->addWidget(past);
    auto* prepare = new QPushButton(tr("P&repare a workout…"), this);
    prepare->setAutoDefault(true);
    row->addWidget(prepare);
    row->addStretch();
    column->addLayout(row);
    connect(past, &QPushButton::clicked, this, &StartView::pastWanted);
    connect(prepare, &QPushButton::clicked, this, &StartView::prepareWanted);
}

void StartView::buildRecent(QVBoxLayout* column)
{
    auto* card = new Card(this);
    m_recentCard = card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Or begin as a copy of an earlier one"), "heading", card));
    words->addWidget(
        makeLabel(tr("Its sets become the plan: Enter logs each as it stands there."), "small", card));
    row->addLayout(words, 1);
    m_parts->setToolTip(tr("Repeat some of its blocks or exercises: Ctrl+Enter"));
    row->addWidget(m_parts, 0, Qt::AlignTop);
    card->column()->addLayout(row);
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
    connect(m_recent, &QTableView::doubleClicked, this, &StartView::copyCurrent);
    connect(m_parts, &QPushButton::clicked, this, [this] {
        if (const WorkoutPtr workout = current())
            Q_EMIT partsWanted(workout);
    });
}

void StartView::setLog(const LogSnapshot& log)
{
    m_prepared->setLog(log);
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
    if (!m_prepared->isEmpty())
        m_prepared->focusFirst();
    else if (m_model->rowCount() > 0)
        m_recent->setFocus();
    else
        m_nothing->button()->setFocus();
}

WorkoutPtr StartView::current() const
{
    return m_model->workoutAt(m_recent->currentIndex().row());
}

void StartView::copyCurrent()
{
    if (const WorkoutPtr workout = current())
        Q_EMIT copyWanted(workout);
}

bool StartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_recent || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (isEnter && press->modifiers() == Qt::ControlModifier)
        m_parts->click();
    else if (isEnter)
        copyCurrent();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace settheory
