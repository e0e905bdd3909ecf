// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/blockcolumn.h"

#include "core/model/find.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/blockcard.h"
#include "ui/pages/logpage/noteline.h"
#include "ui/pages/logpage/seteditor.h"
#include "ui/pages/logpage/settable.h"
#include "ui/pages/logpage/workoutinprogress.h"

#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr const char* kMuscle = "muscle";

int keyOf(const BlockView& view)
{
    return view.muscle ? static_cast<int>(*view.muscle) : -1;
}

} // namespace

BlockColumn::BlockColumn(WorkoutInProgress& workout, QWidget* parent)
    : QScrollArea(parent)
    , m_workout(workout)
    , m_note(new NoteLine(this))
{
    auto* cards = new QWidget(this);
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addStretch();
    setWidget(cards);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    connect(m_note, &NoteLine::typed, &m_workout, &WorkoutInProgress::setExerciseNote);
    connect(m_note, &NoteLine::left, this, &BlockColumn::lineWanted);
}

void BlockColumn::setBlocks(const std::vector<BlockView>& views)
{
    while (m_cards.size() < views.size())
        m_cards.push_back(addCard());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < views.size());
        if (i >= views.size())
            continue;
        m_cards[i]->setProperty(kMuscle, keyOf(views[i]));
        m_cards[i]->setBlock(views[i], m_workout.now());
        m_cards[i]->setOpen(views[i].holdsCurrent || m_openByHand.value(keyOf(views[i]), false));
    }
    placeNote(views);
    connectEditor();
}

BlockCard* BlockColumn::addCard()
{
    auto* card = new BlockCard(widget());
    connect(card, &BlockCard::tableAdded, this, &BlockColumn::connectTable);
    connect(card, &BlockCard::swapWanted, this, [this, card] {
        m_workout.swapOrder(static_cast<Muscle>(card->property(kMuscle).toInt()));
        Q_EMIT lineWanted();
    });
    connect(card, &BlockCard::toggled, this,
        [this, card](bool open) { m_openByHand[card->property(kMuscle).toInt()] = open; });
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    return card;
}

void BlockColumn::connectTable(SetTableView* table)
{
    connect(table, &SetTableView::correctionWanted, this,
        [this, table](std::size_t set) { correctIn(table, set); });
    connect(table, &SetTableView::correcting, this,
        [this](std::size_t set, const QString& line) { Q_EMIT read(m_workout.readCorrectionOf(set, line)); });
    connect(table, &SetTableView::corrected, this, [this](std::size_t set, const QString& line) {
        const EntryReading reading = m_workout.correct(set, line);
        if (reading.kind == EntryReading::Kind::Sets)
            Q_EMIT lineWanted();
        else
            Q_EMIT read(reading);
    });
    connect(table, &SetTableView::correctionLeft, this, &BlockColumn::editingLeft);
    connect(table, &SetTableView::deletionWanted, &m_workout, &WorkoutInProgress::removeSet);
    connect(table, &SetTableView::typed, this, &BlockColumn::typed);
}

void BlockColumn::correctIn(SetTableView* table, std::size_t set)
{
    const Workout& workout = *m_workout.now().workout;
    const Log& log = *m_workout.now().log;
    const PerformedSet& performed = workout.sets[set];
    table->correct(set, entryLineOf(performed, log.exerciseOf(workout, performed), log.settings().unit));
}

void BlockColumn::correct()
{
    const Workout& workout = *m_workout.now().workout;
    for (SetTableView* table : tables()) {
        if (const auto set = table->currentSet(); table->hasFocus() && set)
            return correctIn(table, *set);
    }
    if (workout.sets.empty())
        return;
    const std::size_t last = workout.sets.size() - 1;
    for (BlockCard* card : m_cards) {
        SetTableView* table = card->isHidden() ? nullptr : card->tableWith(last);
        if (!table)
            continue;
        card->setOpen(true);
        correctIn(table, last);
        ensureWidgetVisible(table);
    }
}

std::vector<SetTableView*> BlockColumn::tables() const
{
    std::vector<SetTableView*> all;
    for (const BlockCard* card : m_cards) {
        if (!card->isHidden())
            all.insert(all.end(), card->tables().begin(), card->tables().end());
    }
    return all;
}

void BlockColumn::connectEditor()
{
    m_editor = nullptr;
    for (const SetTableView* table : tables())
        m_editor = table->editor() ? table->editor() : m_editor;
    if (!m_editor)
        return;
    connect(m_editor, &SetEditor::edited, this, [this] { Q_EMIT read(m_workout.read(m_editor->line())); });
    connect(m_editor, &SetEditor::submitted, this, [this] { Q_EMIT entered(m_editor->line()); });
    connect(m_editor, &SetEditor::left, this, [this] {
        m_editor->showSet(m_workout.now().suggestion());
        Q_EMIT editingLeft();
        Q_EMIT lineWanted();
    });
}

// In the card of the block at hand, above what else is said at its foot.
void BlockColumn::placeNote(const std::vector<BlockView>& views)
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

void BlockColumn::showNext(const std::optional<PerformedSet>& set)
{
    if (m_editor)
        m_editor->showSet(set);
}

QString BlockColumn::lineInBoxes() const
{
    return m_editor && m_editor->isEdited() ? m_editor->line() : QString();
}

void BlockColumn::showCurrent()
{
    for (const SetTableView* table : tables()) {
        if (table->editor() && table->isVisible())
            ensureWidgetVisible(table->editor(), 0, 60);
    }
}

void BlockColumn::editNote()
{
    m_note->edit();
}

} // namespace settheory
