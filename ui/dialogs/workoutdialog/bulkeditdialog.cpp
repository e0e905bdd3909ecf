// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/bulkeditdialog.h"

#include "ui/dialogs/workoutdialog/exercisenames.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr SetRole kRoles[] = {SetRole::Warmup, SetRole::Working, SetRole::Drop, SetRole::RestPause,
    SetRole::Myo, SetRole::Cluster, SetRole::BackOff, SetRole::Test};

} // namespace

BulkEditDialog::BulkEditDialog(const Log& log, int sets, Change change, QWidget* parent)
    : QDialog(parent)
    , m_log(log)
    , m_change(std::move(change))
    , m_role(new ChoiceBox({}, this))
    , m_load(new QLineEdit(this))
    , m_reps(new QLineEdit(this))
    , m_rir(new QLineEdit(this))
    , m_exercise(new QLineEdit(this))
    , m_message(
          makeLabel(tr("Empty stays as it is. + and - change each set by that much; ? makes it unknown."),
              "small", this))
{
    build(sets);
}

void BulkEditDialog::build(int sets)
{
    const QString title = format::counted(sets, tr("Change 1 set"), tr("Change %1 sets"));
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(title, "title", this));
    m_role->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_role->addItem(tr("as it is"));
    for (const SetRole role : kRoles)
        m_role->addItem(nameOf(role), keyOf(role));
    m_load->setPlaceholderText(tr("80, +2.5, ?"));
    m_reps->setPlaceholderText(tr("8, -1, ?"));
    m_rir->setPlaceholderText(tr("2, +1, ?"));
    m_exercise->setPlaceholderText(tr("as it is"));
    completeExercises(m_log, m_exercise);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    addField(grid, 0, 0, tr("Role"), m_role);
    addField(grid, 0, 1, tr("Load"), m_load);
    addField(grid, 0, 2, tr("Reps"), m_reps);
    addField(grid, 0, 3, tr("Reps in reserve"), m_rir);
    addField(grid, 0, 4, tr("Exercise"), m_exercise);
    for (const auto& [place, stretch] : {std::pair(0, 3), {1, 2}, {2, 2}, {3, 2}, {4, 5}})
        grid->setColumnStretch(place, stretch);
    column->addLayout(grid);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto* change = new QPushButton(title, this);
    connect(change, &QPushButton::clicked, this, &BulkEditDialog::accept);
    column->addLayout(makeAnswers(this, {change}, change));
    setMinimumWidth(780);
    m_load->setFocus();
}

Result<BulkEdit> BulkEditDialog::typed() const
{
    BulkEdit edit;
    edit.role = setRoleForKey(m_role->currentData().toString());
    edit.load = m_load->text().trimmed();
    edit.reps = m_reps->text().trimmed();
    edit.rir = m_rir->text().trimmed();
    if (const QString name = m_exercise->text().trimmed(); !name.isEmpty()) {
        const Result<ExerciseId> exercise = exerciseNamed(m_log, name);
        if (!exercise)
            return passOn(exercise);
        edit.exercise = *exercise;
    }
    return edit;
}

void BulkEditDialog::accept()
{
    const Result<BulkEdit> edit = typed();
    const Result<> changed = edit ? m_change(*edit) : Result<>(passOn(edit));
    if (changed)
        return QDialog::accept();
    setRole(m_message, "bad");
    m_message->setText(changed.error().message);
}

} // namespace settheory
