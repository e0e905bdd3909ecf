// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/loggingview.h"

#include "ui/pages/logpage/askstrip.h"
#include "ui/pages/logpage/blockcolumn.h"
#include "ui/pages/logpage/entrybar.h"
#include "ui/pages/logpage/farview.h"
#include "ui/pages/logpage/figurescard.h"
#include "ui/pages/logpage/nextcard.h"
#include "ui/pages/logpage/nextwords.h"
#include "ui/pages/logpage/paindialog.h"
#include "ui/pages/logpage/restcard.h"
#include "ui/pages/logpage/restkeys.h"
#include "ui/pages/logpage/restwatch.h"
#include "ui/pages/logpage/workoutheader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kSideWidth = 268;
constexpr int kNarrowSide = 236;
constexpr int kLow = 740;
constexpr int kRoomy = 840; // from here on the side has room to spare
constexpr int kNarrow = 960; // of the page: below it the side gives way first

} // namespace

LoggingView::LoggingView(WorkoutInProgress& workout, RestWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_workout(workout)
    , m_watch(watch)
    , m_header(new WorkoutHeader(this))
    , m_blocks(new BlockColumn(workout, this))
    , m_ask(new AskStrip(this))
    , m_entry(new EntryBar(this))
    , m_rest(nullptr)
    , m_next(nullptr)
    , m_today(nullptr)
    , m_far(new FarView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_header);
    m_far->hide();
    column->addWidget(m_far, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_blocks, 1);
    left->addWidget(m_ask);
    left->addWidget(m_entry);
    row->addLayout(left, 1);
    m_side = buildSide();
    row->addWidget(m_side);
    column->addLayout(row, 1);
    connectSide();
    connectBlocks();
    connectEntry();
    connectAsk();
    addRestKeys();
    connect(&m_watch, &RestWatch::ticked, this, &LoggingView::tick);
    connect(&m_watch, &RestWatch::over, this, [this] { QApplication::alert(window()); });
}

QWidget* LoggingView::buildSide()
{
    auto* scroll = new QScrollArea(this);
    auto* side = new QWidget(scroll);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_rest = new RestCard(side);
    m_next = new NextCard(side);
    m_today = new FiguresCard(tr("This workout"), side);
    column->addWidget(m_rest);
    column->addWidget(m_next);
    column->addWidget(m_today);
    column->addStretch();
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    return scroll;
}

void LoggingView::connectSide()
{
    connect(m_header, &WorkoutHeader::titleChanged, &m_workout, &WorkoutInProgress::rename);
    connect(m_header, &WorkoutHeader::bodyWeightTyped, &m_workout,
        qOverload<const QString&>(&WorkoutInProgress::setBodyWeight));
    connect(m_header, &WorkoutHeader::placeTyped, &m_workout, &WorkoutInProgress::setPlace);
    connect(m_header, &WorkoutHeader::lineWanted, this, &LoggingView::focusLine);
    connect(m_header, &WorkoutHeader::painWanted, this, &LoggingView::markPain);
    connect(m_header, &WorkoutHeader::finishWanted, this, &LoggingView::finishWanted);
    connect(m_header, &WorkoutHeader::pauseToggled, this, [this] {
        m_workout.pauseOrResume();
        focusLine();
    });
    connect(m_next, &NextCard::platesWanted, this, [this] {
        const ExerciseNow* current = m_workout.now().current();
        Q_EMIT platesWanted(current ? current->exercise->id : ExerciseId());
        focusLine();
    });
    connect(m_next, &NextCard::warmupWanted, this, [this] { enter(u"w"_s); });
    connect(m_rest, &RestCard::lengthened, &m_watch, &RestWatch::lengthen);
    connect(m_rest, &RestCard::skipped, &m_watch, &RestWatch::skip);
    connect(m_rest, &RestCard::begun, &m_workout, &WorkoutInProgress::beginSet);
    connect(m_far, &FarView::begun, &m_workout, &WorkoutInProgress::beginSet);
    connect(m_rest, &RestCard::kept, &m_watch, &RestWatch::keep);
    connect(m_rest, &RestCard::farWanted, this, [this] { setFar(true); });
    connect(m_far, &FarView::left, this, [this] { setFar(false); });
}

void LoggingView::addRestKeys()
{
    const auto add = [this](Qt::Key key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_workout.isThere())
                act();
        });
    };
    add(kLessRestKey, [this] { m_watch.lengthen(-kRestStepSeconds); });
    add(kMoreRestKey, [this] { m_watch.lengthen(kRestStepSeconds); });
    add(kSkipRestKey, [this] { m_watch.skip(); });
    add(kFarKey, [this] { setFar(!m_isFar); });
    add(kCorrectKey, [this] { m_blocks->correct(); });
    add(kWarmupKey, [this] { enter(u"w"_s); });
    add(kNoteKey, [this] { m_blocks->editNote(); });
}

void LoggingView::markPain()
{
    const WorkoutNow& now = m_workout.now();
    std::vector<Muscle> near;
    if (const ExerciseNow* current = now.current()) {
        near = current->exercise->primary;
        near.insert(near.end(), current->exercise->secondary.begin(), current->exercise->secondary.end());
    }
    auto* dialog = new PainDialog(now.workout->pains, near, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PainDialog::marked, &m_workout, &WorkoutInProgress::markPain);
    connect(dialog, &QDialog::finished, this, &LoggingView::focusLine);
    dialog->open();
}

// The entry line stays where it is: what is typed from afar is read and answered as ever.
void LoggingView::setFar(bool far)
{
    if (m_isFar == far)
        return;
    m_isFar = far;
    m_header->setVisible(!far);
    m_blocks->setVisible(!far);
    m_side->setVisible(!far);
    m_far->setVisible(far);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setStretch(column->count() - 1, far ? 0 : 1);
    Q_EMIT farChanged(far);
    if (!isVisible())
        return; // on the way out: the window may be going
    focusLine();
    refresh();
}

void LoggingView::connectBlocks()
{
    connect(m_blocks, &BlockColumn::lineWanted, this, &LoggingView::focusLine);
    connect(m_blocks, &BlockColumn::editingLeft, this, &LoggingView::showHint);
    connect(m_blocks, &BlockColumn::entered, this, &LoggingView::enter);
    connect(m_blocks, &BlockColumn::read, this,
        [this](const EntryReading& reading) { m_entry->showReading(reading); });
    connect(m_blocks, &BlockColumn::typed, this, [this](const QString& text) {
        focusLine();
        m_entry->setLine(m_entry->line() + text);
    });
}

void LoggingView::connectEntry()
{
    connect(m_entry, &EntryBar::edited, this, [this](const QString& line) {
        if (!m_workout.isThere())
            return;
        if (line.trimmed().isEmpty())
            showHint(); // it may be of another exercise by now
        else
            showReading(line);
    });
    connect(m_entry, &EntryBar::entered, this, &LoggingView::enter);
    connect(m_entry, &EntryBar::clicked, this, [this] {
        const QString line = m_entry->line();
        enter(line.trimmed().isEmpty() ? m_blocks->lineInBoxes() : line);
    });
    connect(m_entry, &EntryBar::spaced, &m_workout, &WorkoutInProgress::beginSet);
    connect(m_entry, &EntryBar::exerciseChosen, this, [this](const ExerciseId& id) {
        m_workout.choose(id);
        m_entry->clear();
        focusLine();
    });
}

void LoggingView::connectAsk()
{
    connect(m_entry, &EntryBar::escaped, m_ask, &AskStrip::dismiss);
    connect(m_ask, &AskStrip::failedFirstAnswered, this, [this](const FailedFirst& what) {
        m_workout.answerFailedFirst(what);
        focusLine();
    });
    connect(m_ask, &AskStrip::bodyWeightAnswered, this, [this](const Mass& mass) {
        m_workout.setBodyWeight(mass);
        focusLine();
    });
    connect(m_ask, &AskStrip::bodyWeightWanted, m_header, &WorkoutHeader::focusBodyWeight);
    connect(m_ask, &AskStrip::dismissed, this, &LoggingView::focusLine);
}

void LoggingView::refresh()
{
    if (!m_workout.isThere())
        return;
    const WorkoutNow& now = m_workout.now();
    m_header->setWorkout(*now.log, *now.workout);
    const std::vector<BlockView> views = blockViews(now);
    m_blocks->setBlocks(views);
    m_far->setWorkout(now, views);
    m_next->setNext(now, followersOf(now, views));
    m_today->setFigures(todayFigures(now, m_workout.pace(), m_workout.time()));
    m_ask->setWorkout(now);
    if (!m_isEntering) // else once the line is empty
        showHint();
    m_watch.follow(restPlace(now, views));
    m_blocks->showCurrent();
}

// What is typed stands in the boxes too.
void LoggingView::showReading(const QString& line)
{
    EntryReading reading = m_workout.read(line);
    for (std::size_t i = 0; i < reading.sets.size(); ++i)
        reading.text += shortWords(reading.sets[i], *reading.exercises[i], m_workout.now().log->settings());
    const bool isProblem = reading.kind == EntryReading::Kind::Problem;
    m_entry->showReading(reading, isProblem ? m_workout.completions(line) : std::vector<Completion>());
    m_blocks->showNext(
        reading.kind == EntryReading::Kind::Sets ? reading.sets.front() : m_workout.now().suggestion());
}

void LoggingView::showHint()
{
    if (!m_entry->line().trimmed().isEmpty())
        return showReading(m_entry->line());
    const WorkoutNow& now = m_workout.now();
    const ExerciseNow* current = now.current();
    const auto next = now.suggestion();
    m_blocks->showNext(next);
    if (!current)
        return m_entry->setHint({}, tr("Type the name of an exercise, or a part of it: pec de"));
    if (!next)
        return m_entry->setHint(
            {}, tr("%1: %2").arg(current->exercise->name, whatToType(*current->exercise)));
    const QString line = entryLineOf(*next, *current->exercise, now.log->settings().unit);
    m_entry->setHint(line, hintFor(now, *next));
}

void LoggingView::tick()
{
    if (!isVisible())
        return;
    const qint64 elapsed = elapsedSeconds(*m_workout.now().workout, m_workout.time());
    m_header->setElapsed(elapsed);
    m_rest->setFace(m_watch.face());
    m_far->setFace(m_watch.face(), elapsed);
}

void LoggingView::enter(const QString& line)
{
    if (!m_workout.isThere())
        return;
    m_isEntering = true;
    const EntryReading reading = m_workout.enter(line);
    m_isEntering = false;
    done(reading);
}

void LoggingView::done(const EntryReading& reading)
{
    using Kind = EntryReading::Kind;
    if (reading.kind == Kind::Problem)
        return m_entry->showReading(reading);
    if (reading.kind == Kind::Candidates)
        return;
    if (reading.kind != Kind::Nothing) {
        m_entry->clear();
        showHint();
    }
    focusLine();
}

void LoggingView::focusLine()
{
    m_entry->focusLine();
}

void LoggingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < kNarrow || height() < kLow;
    const bool tight = compact || height() < kRoomy;
    m_side->setFixedWidth(width() < kNarrow ? kNarrowSide : kSideWidth);
    m_rest->setCompact(compact, tight);
    m_next->setCompact(tight);
    m_today->setCompact(tight);
}

void LoggingView::keyPressEvent(QKeyEvent* event)
{
    if (m_isFar && event->key() == Qt::Key_Escape)
        setFar(false);
    else
        QWidget::keyPressEvent(event);
}

void LoggingView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_workout.isThere())
        tick();
}

// Another page, or the end of the workout.
void LoggingView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // not minimised
        setFar(false);
}

} // namespace settheory
