// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/loggingview.h"

#include "core/model/find.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/askstrip.h"
#include "ui/pages/logpage/blockcard.h"
#include "ui/pages/logpage/entrybar.h"
#include "ui/pages/logpage/farview.h"
#include "ui/pages/logpage/figurescard.h"
#include "ui/pages/logpage/nextcard.h"
#include "ui/pages/logpage/noteline.h"
#include "ui/pages/logpage/paindialog.h"
#include "ui/pages/logpage/restcard.h"
#include "ui/pages/logpage/restkeys.h"
#include "ui/pages/logpage/restwatch.h"
#include "ui/pages/logpage/seteditor.h"
#include "ui/pages/logpage/settable.h"
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
constexpr int kNarrow = 960; // of the page: below it the side gives way first

// The set that follows at once, in the same round, once the coming one is done.
const SetCell* partnerOfNext(const std::vector<BlockView>& views)
{
    for (const BlockView& view : views) {
        for (const SetTable& table : view.tables) {
            for (const SetRow& row : table.rows) {
                if (!table.second || !row.first || !row.second)
                    continue;
                if (row.first->isNext && !row.second->set)
                    return &*row.second;
                if (row.second->isNext && !row.first->set)
                    return &*row.first;
            }
        }
    }
    return nullptr;
}

int keyOf(const BlockView& view)
{
    return view.muscle ? static_cast<int>(*view.muscle) : -1;
}

} // namespace

LoggingView::LoggingView(WorkoutInProgress& workout, RestWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_workout(workout)
    , m_watch(watch)
    , m_header(new WorkoutHeader(this))
    , m_scroll(new QScrollArea(this))
    , m_ask(new AskStrip(this))
    , m_entry(new EntryBar(this))
    , m_rest(nullptr)
    , m_next(nullptr)
    , m_today(nullptr)
    , m_far(new FarView(this))
    , m_note(new NoteLine(this))
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
    auto* cards = new QWidget(m_scroll);
    m_cardColumn = new QVBoxLayout(cards);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(12);
    m_cardColumn->addStretch();
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    left->addWidget(m_scroll, 1);
    left->addWidget(m_ask);
    left->addWidget(m_entry);
    row->addLayout(left, 1);
    m_side = buildSide();
    row->addWidget(m_side);
    column->addLayout(row, 1);
    connectSide();
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
    connect(m_header, &WorkoutHeader::painWanted, this, &LoggingView::markPain);
    connect(m_note, &NoteLine::typed, &m_workout, &WorkoutInProgress::setExerciseNote);
    connect(m_note, &NoteLine::left, this, &LoggingView::focusLine);
    connect(m_header, &WorkoutHeader::finishWanted, this, &LoggingView::finishWanted);
    connect(m_header, &WorkoutHeader::pauseToggled, this, [this] {
        m_workout.pauseOrResume();
        focusLine();
    });
    connect(m_rest, &RestCard::lengthened, &m_watch, &RestWatch::lengthen);
    connect(m_rest, &RestCard::skipped, &m_watch, &RestWatch::skip);
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
    add(kNoteKey, [this] { m_note->edit(); });
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

// In the card of the block at hand, above what else is said at its foot.
void LoggingView::placeNote(const std::vector<BlockView>& views)
{
    for (std::size_t i = 0; i < views.size(); ++i) {
        QVBoxLayout* column = m_cards[i]->column();
        if (views[i].holdsCurrent && column->indexOf(m_note) < 0)
            column->insertWidget(column->count() - 1, m_note);
    }
    const WorkoutNow& now = m_workout.now();
    const ExerciseNow* current = now.current();
    QString warning;
    if (const auto pain = current ? painBefore(*now.log, *now.workout, *current->exercise) : std::nullopt)
        warning = tr("%1, pain: %2")
                      .arg(format::recentDate(pain->date, now.workout->startedAt.date()),
                          format::pains({{pain->muscle, pain->pain}}));
    m_note->setExercise(current ? current->exercise : nullptr, warning);
}

// The entry line stays where it is: what is typed from afar is read and answered as ever.
void LoggingView::setFar(bool far)
{
    if (m_isFar == far)
        return;
    m_isFar = far;
    m_header->setVisible(!far);
    m_scroll->setVisible(!far);
    m_side->setVisible(!far);
    m_far->setVisible(far);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setStretch(column->count() - 1, far ? 0 : 1);
    Q_EMIT farChanged(far);
    focusLine();
    refresh();
}

void LoggingView::connectEntry()
{
    connect(m_entry, &EntryBar::edited, this, [this](const QString& line) {
        if (!m_workout.isThere())
            return;
        showReading(line);
    });
    connect(m_entry, &EntryBar::entered, this, &LoggingView::enter);
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

void LoggingView::connectTable(SetTableView* table)
{
    connect(table, &SetTableView::correctionWanted, this, [this, table](std::size_t set) {
        const Workout& workout = *m_workout.now().workout;
        const Log& log = *m_workout.now().log;
        const PerformedSet& performed = workout.sets[set];
        table->correct(set, entryLineOf(performed, log.exerciseOf(workout, performed), log.settings().unit));
    });
    connect(table, &SetTableView::correcting, this, [this](std::size_t set, const QString& line) {
        m_entry->showReading(m_workout.readCorrectionOf(set, line));
    });
    connect(table, &SetTableView::corrected, this, [this, table](std::size_t set, const QString& line) {
        const EntryReading reading = m_workout.correct(set, line);
        if (reading.kind == EntryReading::Kind::Sets)
            focusLine();
        else
            m_entry->showReading(reading);
    });
    connect(table, &SetTableView::correctionLeft, this, &LoggingView::showHint);
    connect(table, &SetTableView::deletionWanted, &m_workout, &WorkoutInProgress::removeSet);
    connect(table, &SetTableView::typed, this, [this](const QString& text) {
        focusLine();
        m_entry->setLine(m_entry->line() + text);
    });
}

void LoggingView::useCards(const std::vector<BlockView>& views)
{
    while (m_cards.size() < views.size()) {
        auto* card = new BlockCard(m_scroll->widget());
        connect(card, &BlockCard::tableAdded, this, &LoggingView::connectTable);
        const int index = static_cast<int>(m_cards.size());
        m_cardColumn->insertWidget(index, card);
        connect(card, &BlockCard::swapWanted, this, [this, card] {
            m_workout.swapOrder(static_cast<Muscle>(card->property("muscle").toInt()));
            focusLine();
        });
        connect(card, &BlockCard::toggled, this,
            [this, card](bool open) { m_openByHand[card->property("muscle").toInt()] = open; });
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < views.size());
        if (i >= views.size())
            continue;
        m_cards[i]->setProperty("muscle", keyOf(views[i]));
        m_cards[i]->setBlock(views[i], m_workout.now());
        m_cards[i]->setOpen(views[i].holdsCurrent || m_openByHand.value(keyOf(views[i]), false));
    }
}

void LoggingView::connectEditor()
{
    m_editor = nullptr;
    for (const BlockCard* card : m_cards) {
        for (const SetTableView* table : card->isHidden() ? std::vector<SetTableView*>() : card->tables())
            m_editor = table->editor() ? table->editor() : m_editor;
    }
    if (!m_editor)
        return;
    connect(m_editor, &SetEditor::edited, this,
        [this] { m_entry->showReading(m_workout.read(m_editor->line())); });
    connect(m_editor, &SetEditor::submitted, this, [this] { enter(m_editor->line()); });
    connect(m_editor, &SetEditor::left, this, [this] {
        m_editor->showSet(m_workout.now().suggestion());
        showHint();
        focusLine();
    });
}

void LoggingView::refresh()
{
    if (!m_workout.isThere())
        return;
    const WorkoutNow& now = m_workout.now();
    m_header->setWorkout(*now.log, *now.workout);
    const std::vector<BlockView> views = blockViews(now);
    useCards(views);
    placeNote(views);
    connectEditor();
    m_far->setWorkout(now, views);
    const SetCell* partner = partnerOfNext(views);
    m_next->setNext(
        now, partner ? now.exercises[static_cast<std::size_t>(partner->exercise)].exercise.get() : nullptr);
    m_today->setFigures(todayFigures(now, m_workout.pace(), m_workout.time()));
    m_ask->setWorkout(now);
    showHint();
    m_watch.follow(restPlace(now, views));
    showCurrent();
}

// What is typed stands in the boxes too.
void LoggingView::showReading(const QString& line)
{
    const EntryReading reading = m_workout.read(line);
    const bool likely =
        reading.kind == EntryReading::Kind::Candidates && m_workout.wasDone(reading.exercises.front()->id);
    const bool isProblem = reading.kind == EntryReading::Kind::Problem;
    m_entry->showReading(
        reading, likely, isProblem ? m_workout.completions(line) : std::vector<Completion>());
    if (m_editor)
        m_editor->showSet(
            reading.kind == EntryReading::Kind::Sets ? reading.sets.front() : m_workout.now().suggestion());
}

void LoggingView::showHint()
{
    const WorkoutNow& now = m_workout.now();
    const ExerciseNow* current = now.current();
    const auto next = now.suggestion();
    if (!m_entry->line().trimmed().isEmpty())
        return showReading(m_entry->line());
    if (!current)
        return m_entry->setHint({}, tr("Type the name of an exercise, or a part of it: pec de"));
    if (!next)
        return m_entry->setHint({}, tr("%1: type load and reps, like 80x8 @2").arg(current->exercise->name));
    const QString line = entryLineOf(*next, *current->exercise, now.log->settings().unit);
    m_entry->setHint(line, sentenceFor(*next, *current->exercise));
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
    if (m_workout.isThere())
        done(m_workout.enter(line));
}

void LoggingView::done(const EntryReading& reading)
{
    using Kind = EntryReading::Kind;
    if (reading.kind == Kind::Problem)
        return m_entry->showReading(reading);
    if (reading.kind == Kind::Candidates)
        return;
    if (reading.kind != Kind::Nothing)
        m_entry->clear();
    focusLine();
}

void LoggingView::showCurrent()
{
    for (BlockCard* card : m_cards) {
        for (SetTableView* table : card->isVisible() ? card->tables() : std::vector<SetTableView*>()) {
            if (table->editor())
                m_scroll->ensureWidgetVisible(table->editor(), 0, 60);
        }
    }
}

void LoggingView::focusLine()
{
    m_entry->focusLine();
}

void LoggingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < kNarrow || height() < kLow;
    m_side->setFixedWidth(width() < kNarrow ? kNarrowSide : kSideWidth);
    m_rest->setCompact(compact);
    m_next->setCompact(compact);
    m_today->setCompact(compact);
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
