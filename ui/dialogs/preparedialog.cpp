// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preparedialog.h"

#include "core/entry/exercisematch.h"
#include "core/entry/lasttime.h"
#include "core/entry/logging.h"
#include "ui/dialogs/plannedprotocols.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kMostEarlier = 12;

// Groups by whether each takes turns with the one above it.
QString groupFor(std::size_t number)
{
    return QString(QChar(static_cast<char16_t>(u'A' + number % 26)));
}

} // namespace

PrepareDialog::PrepareDialog(LogSnapshot log, WorkoutPtr prepared, const Moment& now, QWidget* parent)
    : QDialog(parent)
    , m_log(std::move(log))
    , m_before(std::move(prepared))
    , m_now(now)
    , m_title(new QLineEdit(m_before ? m_before->title : tr("Workout"), this))
    , m_like(new ChoiceBox)
    , m_rowsWidget(new QWidget)
    , m_grid(new QGridLayout(m_rowsWidget))
    , m_message(makeLabel({}, "small", this))
    , m_keep(new QPushButton(tr("&Keep for later")))
    , m_start(new QPushButton(tr("&Start now")))
{
    build();
    setRows(m_before ? plannedExercisesOf(*m_before) : std::vector<PlannedExercise>());
    showWhatItIs();
}

void PrepareDialog::build()
{
    setWindowTitle(m_before ? tr("Change a prepared workout") : tr("Prepare a workout"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(windowTitle(), "title", this));
    auto* head = new QGridLayout;
    head->setHorizontalSpacing(12);
    head->setVerticalSpacing(3);
    addField(head, 0, 0, tr("Title"), m_title);
    addField(head, 0, 1, tr("Begin with"), m_like);
    head->setColumnStretch(0, 1);
    head->setColumnStretch(1, 1);
    column->addLayout(head);
    m_like->addItem(m_before ? tr("what is prepared") : tr("nothing"));
    const auto& workouts = m_log->workouts();
    for (auto it = workouts.rbegin(); it != workouts.rend() && m_like->count() <= kMostEarlier; ++it)
        m_like->addItem(
            tr("%1, %2").arg((*it)->title, format::recentDate((*it)->startedAt.date(), m_now.date())),
            (*it)->id.text);
    connect(m_like, &QComboBox::activated, this, [this] {
        if (const WorkoutPtr earlier = m_log->findWorkout({m_like->currentData().toString()}))
            fillLike(*earlier);
    });
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->addWidget(makeLabel(tr("Exercise"), "small"), 0, 0);
    m_grid->addWidget(makeLabel(tr("Sets: w 40x10, 3 × 80x8 @2, d 60x6"), "small"), 0, 1);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setRowStretch(1000, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_rowsWidget);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_rowsWidget->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    m_start->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_startsNow = true;
        accept();
    });
    column->addLayout(makeAnswers(this, {m_start, m_keep}, m_keep));
    resize(880, 560);
    m_title->selectAll();
    m_title->setFocus();
}

// Its exercises with their groups, and its sets as the plan.
void PrepareDialog::fillLike(const Workout& workout)
{
    m_title->setText(workout.title);
    setRows(plannedExercisesOf(begunLike(workout, m_now)));
    showWhatItIs();
}

void PrepareDialog::setRows(const std::vector<PlannedExercise>& exercises)
{
    for (const Row& row : m_rows) {
        row.exercise->clear();
        row.sets->clear();
        row.turns->setChecked(false);
    }
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        Row& row = i < m_rows.size() ? m_rows[i] : addRow();
        const ExercisePtr exercise = m_log->findExercise(exercises[i].exercise);
        if (!exercise)
            continue;
        row.exercise->setText(exercise->name);
        row.sets->setText(planTextOf(exercises[i].sets, *exercise, m_log->settings().unit));
        showBeginnings(row);
        row.turns->setChecked(
            i > 0 && !exercises[i].group.isEmpty() && exercises[i].group == exercises[i - 1].group);
    }
    ensureEmptyRow();
}

PrepareDialog::Row& PrepareDialog::addRow()
{
    const std::size_t index = m_rows.size();
    Row row{new QLineEdit, new QLineEdit, new QCheckBox(tr("turns with the one above"))};
    const int number = static_cast<int>(index) + 1;
    row.exercise->setAccessibleName(tr("Exercise %1").arg(number));
    row.exercise->setPlaceholderText(tr("pec de"));
    row.sets->setAccessibleName(tr("Sets of exercise %1").arg(number));
    row.turns->setAccessibleName(tr("Exercise %1 takes turns with the one above").arg(number));
    row.turns->setVisible(index > 0);
    m_grid->addWidget(row.exercise, number, 0);
    m_grid->addWidget(row.sets, number, 1);
    m_grid->addWidget(row.turns, number, 2);
    QWidget* before = m_rows.empty() ? static_cast<QWidget*>(m_like) : m_rows.back().turns;
    for (QWidget* next : std::initializer_list<QWidget*>{row.exercise, row.sets, row.turns}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(row.exercise, &QLineEdit::editingFinished, this, [this, index] { takeExercise(index); });
    connect(row.sets, &QLineEdit::textChanged, this, &PrepareDialog::showWhatItIs);
    connect(row.turns, &QCheckBox::toggled, this, &PrepareDialog::showWhatItIs);
    m_rows.push_back(row);
    return m_rows.back();
}

void PrepareDialog::ensureEmptyRow()
{
    if (m_rows.empty() || !m_rows.back().exercise->text().trimmed().isEmpty())
        addRow();
}

ExercisePtr PrepareDialog::exerciseIn(const Row& row) const
{
    const QString typed = row.exercise->text().trimmed();
    if (typed.isEmpty())
        return nullptr;
    const ExerciseMatch match = exercisesMatching(*m_log, typed);
    return match.one ? match.one : likeliest(*m_log, match.all);
}

// Of what is longer than its box.
void PrepareDialog::showBeginnings(const Row& row)
{
    for (QLineEdit* box : {row.exercise, row.sets}) {
        if (!box->hasFocus())
            box->setCursorPosition(0);
    }
}

// A part of a name becomes the name, and its sets what they were last time.
void PrepareDialog::takeExercise(std::size_t index)
{
    const Row row = m_rows[index];
    if (const ExercisePtr exercise = exerciseIn(row)) {
        row.exercise->setText(exercise->name);
        if (row.sets->text().isEmpty()) {
            Workout last(m_now);
            last.exercises.push_back({});
            last.exercises.back().exercise = exercise->id;
            last.sets = lastTime(*m_log, exercise->id, last);
            for (PerformedSet& set : last.sets)
                set.exercise = 0;
            row.sets->setText(planTextOf(begunLike(last, m_now).plan, *exercise, m_log->settings().unit));
        }
        showBeginnings(row);
    }
    ensureEmptyRow();
    showWhatItIs();
}

void PrepareDialog::showWhatItIs()
{
    m_exercises.clear();
    QString problem;
    std::size_t groups = 0;
    int sets = 0;
    for (const Row& row : m_rows) {
        if (row.exercise->text().trimmed().isEmpty() && row.sets->text().trimmed().isEmpty())
            continue;
        const ExercisePtr exercise = exerciseIn(row);
        if (!exercise) {
            problem =
                tr("No exercise is called “%1”. Type part of its name.").arg(row.exercise->text().left(40));
            break;
        }
        const Workout later(m_now);
        const auto plan = planFrom(row.sets->text(), exercise, *m_log, lastTime(*m_log, exercise->id, later));
        if (!plan) {
            problem = tr("%1: %2").arg(exercise->name, plan.error());
            break;
        }
        PlannedExercise planned{exercise->id, {}, *plan};
        if (row.turns->isChecked() && !m_exercises.empty()) {
            if (m_exercises.back().group.isEmpty())
                m_exercises.back().group = groupFor(groups++);
            planned.group = m_exercises.back().group;
        }
        sets += static_cast<int>(std::ranges::count_if(*plan,
            [](const PlannedSet& set) { return set.role != SetRole::Warmup && !isSegment(set.role); }));
        m_exercises.push_back(std::move(planned));
    }
    const bool isWhole = problem.isEmpty() && !m_exercises.empty();
    m_keep->setEnabled(isWhole);
    m_start->setEnabled(isWhole);
    setRole(m_message, problem.isEmpty() ? "small" : "bad");
    if (!problem.isEmpty())
        return m_message->setText(problem);
    QStringList words{format::counted(sets, tr("1 working set"), tr("%1 working sets"))};
    for (const auto& [muscle, protocol] : chosen().plannedProtocols)
        words << tr("%1: %2").arg(nameOf(muscle), nameOf(protocol).toLower());
    m_message->setText(m_exercises.empty()
            ? tr("Enter goes to the next field. An exercise comes with its sets of last time.")
            : words.join(u" \u00B7 "_s));
}

Workout PrepareDialog::chosen() const
{
    Workout workout =
        preparedWorkout(m_title->text().simplified(), m_exercises, m_before ? m_before->startedAt : m_now);
    workout.id = m_before ? m_before->id : workout.id;
    workout.plannedProtocols = plannedProtocolsOf(*m_log, workout);
    return workout;
}

void PrepareDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier && m_keep->isEnabled())
        return accept();
    if (isEnter && qobject_cast<QLineEdit*>(focusWidget())) {
        focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace settheory
