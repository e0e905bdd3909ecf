// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/workoutdialog.h"

#include "core/entry/rearranging.h"
#include "core/journal/journal.h"
#include "core/measures/summary.h"
#include "core/protocols/recognise.h"
#include "ui/dialogs/workoutdialog/celleditor.h"
#include "ui/dialogs/workoutdialog/protocolchoices.h"
#include "ui/dialogs/workoutdialog/setlistmodel.h"
#include "ui/dialogs/workoutdialog/workoutfields.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
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
    , m_table(new QTableView(this))
    , m_add(new QLineEdit(this))
    , m_message(makeLabel({}, "small", this))
{
    setWindowTitle(tr("Edit workout"));
    build();
    showBlocks();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WorkoutDialog::showBlocks);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WorkoutDialog::showBlocks);
    connect(m_model, &SetListModel::refused, this, [this](const QString& why) { say(why, true); });
    connect(m_add, &QLineEdit::textEdited, this, &WorkoutDialog::previewAdded);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
        &WorkoutDialog::accept);
    resize(QSize(980, 660).boundedTo(parent ? parent->window()->size() : QSize(980, 660)));
    if (m_model->rowCount() > 0)
        chooseSet(0, kSetColumn);
    else
        m_add->setFocus();
}

void WorkoutDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Edit workout"), "title"));
    column->addWidget(m_fields);
    column->addWidget(m_protocols);
    buildTable();
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

void WorkoutDialog::buildTable()
{
    m_table->setModel(m_model);
    dressTable(m_table, 32);
    auto* editor = new CellEditor(*m_model, m_table);
    m_table->setItemDelegate(editor);
    connect(editor, &CellEditor::told, this, [this](const QString& words, bool bad) { say(words, bad); });
    m_table->setAccessibleName(tr("Sets"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked);
    m_table->installEventFilter(this);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const SetTableColumn& shown = setColumns()[static_cast<std::size_t>(i)];
        if (shown.width > 0)
            m_table->setColumnWidth(i, shown.width);
        else
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
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
    add(tr("Delete set"), tr("Delete"), [this] { removeSelected(); });
    add(tr("Delete exercise"), tr("Shift+Delete"), [this] { removeExercise(); });
    add(tr("Up"), tr("Alt+Up"), [this] { moveCurrent(-1); });
    add(tr("Down"), tr("Alt+Down"), [this] { moveCurrent(1); });
    row->addStretch();
    add(tr("Cancel"), tr("Escape"), [this] { reject(); });
    m_save = add(tr("Save changes"), tr("Ctrl+Enter"), [this] { accept(); });
    m_save->setProperty("kind", u"primary"_s);
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
    std::vector<Block> blocks = blocksOf(*edited.log, edited.workout, edited.tempos);
    std::erase_if(blocks, [&](const Block& block) { return !isShown(*edited.log, edited.workout, block); });
    m_protocols->setBlocks(blocks);
    m_warned = false;
}

std::optional<std::size_t> WorkoutDialog::currentSet() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(static_cast<std::size_t>(index.row())) : std::nullopt;
}

void WorkoutDialog::chooseSet(std::size_t set, int column)
{
    const int row = std::min(static_cast<int>(set), m_model->rowCount() - 1);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->setFocus();
}

void WorkoutDialog::removeSelected()
{
    std::vector<std::size_t> sets;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        sets.push_back(static_cast<std::size_t>(index.row()));
    if (sets.empty())
        return;
    std::ranges::sort(sets);
    const int column = m_table->currentIndex().column();
    m_model->removeSets(sets);
    chooseSet(sets.front(), column);
    say(sets.size() == 1 ? tr("The set goes when you save.") : tr("The sets go when you save."));
}

void WorkoutDialog::removeExercise()
{
    const auto set = currentSet();
    if (!set)
        return;
    const int column = m_table->currentIndex().column();
    const QString name =
        m_model->edited().log->exerciseOf(m_model->workout(), m_model->workout().sets[*set]).name;
    m_model->removeExerciseOf(*set);
    chooseSet(*set, column);
    say(tr("%1 goes with all its sets when you save.").arg(name));
}

void WorkoutDialog::moveCurrent(int by)
{
    const auto set = currentSet();
    const int column = m_table->currentIndex().column();
    if (set && m_model->moveSet(*set, by))
        chooseSet(static_cast<std::size_t>(static_cast<int>(*set) + by), column);
}

// The exercise that was just typed, else that of the chosen set.
LoggingState WorkoutDialog::stateForAdding(Workout& workout) const
{
    LoggingState state = resumedState(workout);
    if (m_addingTo) {
        Logged chosen = chooseExercise(workout, state, *m_addingTo);
        workout = std::move(chosen.workout);
        state = std::move(chosen.state);
    } else if (const auto set = currentSet()) {
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
        const bool isElsewhere =
            line.reading.kind == EntryReading::Kind::Rest || line.reading.kind == EntryReading::Kind::Note;
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

bool WorkoutDialog::isChanged() const
{
    Workout now = m_model->workout();
    now.userProtocols = m_protocols->chosen();
    const Result<Workout> after = m_fields->appliedTo(std::move(now));
    return !after || *after != *m_before;
}

void WorkoutDialog::accept()
{
    m_table->setFocus(); // takes over what still stands in an open cell
    Workout workout = m_model->workout();
    workout.userProtocols = m_protocols->chosen();
    Result<Workout> after = m_fields->appliedTo(std::move(workout));
    if (!after)
        return say(after.error().message, true);
    if (*after != *m_before) {
        const Result<> applied = m_journal.apply(
            Change::ofWorkout(tr("edit workout"), m_before, std::make_shared<const Workout>(*after)));
        if (!applied)
            return say(applied.error().message, true);
    }
    QDialog::accept();
}

bool WorkoutDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (watched == m_add && isEnter && press->modifiers() == Qt::NoModifier) {
        addLine();
        return true;
    }
    if (watched != m_table)
        return QDialog::eventFilter(watched, event);
    if (isEnter && press->modifiers() == Qt::NoModifier)
        m_table->edit(m_table->currentIndex());
    else if (press->key() == Qt::Key_Delete && press->modifiers() == Qt::ShiftModifier)
        removeExercise();
    else if (press->key() == Qt::Key_Delete)
        removeSelected();
    else if (press->key() == Qt::Key_Up && press->modifiers() == Qt::AltModifier)
        moveCurrent(-1);
    else if (press->key() == Qt::Key_Down && press->modifiers() == Qt::AltModifier)
        moveCurrent(1);
    else
        return QDialog::eventFilter(watched, event);
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
