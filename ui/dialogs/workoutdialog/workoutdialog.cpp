// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/workoutdialog.h"

#include "core/entry/editname.h"
#include "core/entry/rearranging.h"
#include "core/journal/journal.h"
#include "core/measures/summary.h"
#include "core/protocols/recognise.h"
#include "ui/dialogs/workoutdialog/protocolchoices.h"
#include "ui/dialogs/workoutdialog/setlistmodel.h"
#include "ui/dialogs/workoutdialog/setlistview.h"
#include "ui/dialogs/workoutdialog/workoutfields.h"
#include "ui/repair/repairbar.h"
#include "ui/widgets/card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {

WorkoutDialog::WorkoutDialog(Journal& journal, WorkoutPtr workout, Tempos tempos, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_before(std::move(workout))
    , m_model(new SetListModel(journal.log(), std::move(tempos), *m_before, this))
    , m_fields(new WorkoutFields(*m_before, journal.log()->settings().unit, this))
    , m_protocols(new ProtocolChoices(m_before->userProtocols, this))
    , m_repair(new RepairBar(this))
    , m_table(new SetListView(*m_model, this))
    , m_add(new QLineEdit(this))
    , m_message(makeLabel({}, "small", this))
{
    setWindowTitle(tr("Edit workout"));
    build();
    showBlocks();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WorkoutDialog::showBlocks);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WorkoutDialog::showBlocks);
    connect(m_model, &SetListModel::refused, this, [this](const QString& why) { say(why, true); });
    connect(m_table, &SetListView::said, this, &WorkoutDialog::say);
    connect(m_fields, &WorkoutFields::edited, this, &WorkoutDialog::showRepairs);
    connect(m_repair, &RepairBar::repaired, this,
        [this](const QString&, const Workout& repaired) { takeRepaired(repaired); });
    connect(m_add, &QLineEdit::textEdited, this, &WorkoutDialog::previewAdded);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
        &WorkoutDialog::accept);
    resize(QSize(980, 660).boundedTo(parent ? parent->window()->size() : QSize(980, 660)));
    if (m_model->rowCount() > 0)
        m_table->chooseSet(0, kSetColumn);
    else
        m_add->setFocus();
}

void WorkoutDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), "title"));
    column->addWidget(m_repair);
    column->addWidget(m_fields);
    column->addWidget(m_protocols);
    auto* card = new Card(this);
    card->column()->setContentsMargins(8, 4, 8, 4);
    card->column()->addWidget(m_table);
    column->addWidget(card, 1);
    m_add->setPlaceholderText(tr("Add: an exercise by its name, or a set of the chosen one, like 80x8 @2"));
    m_add->setAccessibleName(tr("Add an exercise or a set"));
    m_add->installEventFilter(this);
    column->addWidget(m_add);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().height() + 2);
    column->addWidget(m_message);
    column->addWidget(buildButtons());
}

QWidget* WorkoutDialog::buildButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& words, const QString& keys, auto act) {
        auto* button = new QPushButton(words, buttons);
        button->setToolTip(keys);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("Change…"), tr("All chosen sets: Ctrl+E"), [this] { m_table->changeSelected(); });
    add(tr("Delete set"), tr("Delete"), [this] { m_table->removeSelected(); });
    add(tr("Delete exercise"), tr("Shift+Delete"), [this] { m_table->removeExercise(); });
    add(tr("Up"), tr("Alt+Up; the whole exercise with Shift"), [this] { m_table->moveSelected(-1); });
    add(tr("Down"), tr("Alt+Down; the whole exercise with Shift"), [this] { m_table->moveSelected(1); });
    row->addStretch();
    QPushButton* cancel = add(tr("Cancel"), tr("Escape"), [this] { reject(); });
    m_save = add(tr("Save changes"), tr("Ctrl+Enter"), [this] { accept(); });
    m_save->setProperty("kind", u"primary"_s);
    setTabOrder(m_save, cancel);
    return buttons;
}

void WorkoutDialog::say(const QString& sentence, bool isProblem)
{
    setRole(m_message, isProblem ? "bad" : "small");
    m_message->setText(sentence);
}

void WorkoutDialog::showBlocks()
{
    const EditedWorkout& edited = m_model->edited();
    m_warned = false;
    std::vector<Block> blocks = blocksOf(*edited.log, edited.workout, edited.tempos);
    std::erase_if(blocks, [&](const Block& block) { return !isShown(*edited.log, edited.workout, block); });
    m_protocols->setBlocks(blocks);
    showRepairs();
}

// Of what stands in the fields now, as far as it is understood.
void WorkoutDialog::showRepairs()
{
    if (const Result<Workout> now = m_fields->appliedTo(m_model->workout()))
        m_repair->setWorkout(*m_model->edited().log, std::make_shared<const Workout>(*now));
}

void WorkoutDialog::takeRepaired(const Workout& repaired)
{
    m_fields->setTimes(repaired);
    if (repaired.sets != m_model->workout().sets) {
        Workout workout = m_model->workout();
        workout.sets = repaired.sets;
        m_model->setWorkout(std::move(workout));
    }
    showRepairs();
}

// The exercise that was just typed, else that of the chosen set.
LoggingState WorkoutDialog::stateForAdding(Workout& workout) const
{
    LoggingState state = resumedState(workout);
    if (m_addingTo) {
        Logged chosen = chooseExercise(workout, state, *m_addingTo);
        workout = std::move(chosen.workout);
        state = std::move(chosen.state);
    } else if (const auto set = m_table->currentSet()) {
        state.current = workout.sets[*set].exercise;
        state.chosen = true;
    }
    return state;
}

void WorkoutDialog::previewAdded(const QString& line)
{
    Workout workout = m_model->workout();
    const Log& log = *m_model->edited().log;
    const LoggingState state = stateForAdding(workout);
    const EntryReading reading = readEntry(line, entryContext(log, workout, state, lastTimeIn(log, workout)));
    say(reading.text, reading.kind == EntryReading::Kind::Problem);
}

void WorkoutDialog::addLine()
{
    Workout workout = m_model->workout();
    const Log& log = *m_model->edited().log;
    const LoggingState state = stateForAdding(workout);
    LoggedLine line =
        enterLine(log, workout, state, m_add->text(), latestMoment(workout), lastTimeIn(log, workout));
    if (line.reading.kind == EntryReading::Kind::Exercise) {
        m_addingTo = line.reading.exercises.front()->id;
        say(tr("%1: now type its sets, one at a time.").arg(line.reading.exercises.front()->name));
        m_add->clear();
        return;
    }
    if (line.reading.kind != EntryReading::Kind::Sets || !line.workout) {
        const auto kind = line.reading.kind;
        const bool isElsewhere = kind != EntryReading::Kind::Problem && kind != EntryReading::Kind::Nothing
            && kind != EntryReading::Kind::Candidates;
        say(isElsewhere ? tr("Rests and notes have their place in the table and in the fields above.")
                        : line.reading.text,
            true);
        return;
    }
    workout = std::move(*line.workout);
    for (const std::size_t added : line.added) { // when they were done is not known
        workout.sets[added].startedAt.reset();
        workout.sets[added].finishedAt.reset();
    }
    std::size_t place = line.added.front();
    if (line.added.size() == 1) { // after the last set of its exercise
        std::size_t end = place;
        while (end > 0 && workout.sets[end - 1].exercise != workout.sets[place].exercise)
            --end;
        if (end > 0)
            workout = withSetAt(std::move(workout), std::exchange(place, end), end);
    }
    m_addingTo.reset();
    m_model->setWorkout(std::move(workout));
    m_table->setCurrentIndex(m_model->index(static_cast<int>(place), kSetColumn));
    m_add->clear();
    say(tr("Added: %1").arg(line.reading.text));
}

Result<Workout> WorkoutDialog::edited() const
{
    Workout now = m_model->workout();
    now.userProtocols = m_protocols->chosen();
    return m_fields->appliedTo(std::move(now));
}

bool WorkoutDialog::isChanged() const
{
    const Result<Workout> after = edited();
    return !after || *after != *m_before;
}

void WorkoutDialog::accept()
{
    m_table->setFocus(); // takes over what still stands in an open cell
    const Result<Workout> after = edited();
    if (!after) {
        m_fields->focusRefused();
        return say(after.error().message, true);
    }
    if (*after != *m_before) {
        const Result<> applied = m_journal.apply(Change::ofWorkout(
            editName(*m_before, *after), m_before, std::make_shared<const Workout>(*after)));
        if (!applied)
            return say(applied.error().message, true);
    }
    QDialog::accept();
}

bool WorkoutDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_add || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!isEnter || press->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    addLine();
    return true;
}

void WorkoutDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_warned && isChanged()) {
        m_warned = true;
        return say(tr("There are changes. Escape again gives them up; Ctrl+Enter saves them."), true);
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // only the button and Ctrl+Enter save
    QDialog::keyPressEvent(event);
}

} // namespace settheory
