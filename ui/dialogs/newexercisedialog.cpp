// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newexercisedialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace settheory {
namespace {

QListWidget* muscleList(QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setProperty("framed", true);
    for (const Muscle muscle : allMuscles()) {
        auto* item = new QListWidgetItem(nameOf(muscle), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setCurrentRow(0);
    return list;
}

std::vector<Muscle> checkedIn(const QListWidget& list)
{
    std::vector<Muscle> muscles;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            muscles.push_back(allMuscles()[static_cast<std::size_t>(row)]);
    }
    return muscles;
}

} // namespace

NewExerciseDialog::NewExerciseDialog(const Log& log, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_log(log)
    , m_name(new QLineEdit(name.simplified(), this))
    , m_mechanic(new ChoiceBox({}, this))
    , m_primary(muscleList(this))
    , m_secondary(muscleList(this))
    , m_problem(makeLabel({}, "bad", this))
{
    setWindowTitle(tr("New exercise"));
    m_mechanic->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_mechanic->addItem(tr("not known"), QString());
    for (const Mechanic mechanic : {Mechanic::Compound, Mechanic::Isolation})
        m_mechanic->addItem(nameOf(mechanic), keyOf(mechanic));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(windowTitle(), "title", this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addField(grid, 0, 0, tr("Name"), m_name);
    addField(grid, 0, 1, tr("Mechanic"), m_mechanic);
    grid->setRowMinimumHeight(2, 12);
    addField(grid, 3, 0, tr("Primary muscles"), m_primary);
    addField(grid, 3, 1, tr("Helping muscles"), m_secondary);
    column->addLayout(grid, 1);
    column->addWidget(m_problem);
    auto* add = new QPushButton(tr("Add exercise"), this);
    connect(add, &QPushButton::clicked, this, &NewExerciseDialog::accept);
    column->addLayout(makeAnswers(this, {add}, add));
    resize(560, 560);
    m_primary->setFocus();
}

void NewExerciseDialog::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || m_log.findExerciseNamed(name)) {
        m_problem->setText(
            name.isEmpty() ? tr("Give it a name.") : tr("The log has an exercise of that name."));
        m_name->setFocus();
        return;
    }
    auto exercise = std::make_shared<Exercise>();
    exercise->id = ExerciseId::fresh();
    exercise->name = name;
    exercise->mechanic = mechanicForKey(m_mechanic->currentData().toString());
    exercise->primary = checkedIn(*m_primary);
    for (const Muscle muscle : checkedIn(*m_secondary)) {
        if (!exercise->hasPrimary(muscle))
            exercise->secondary.push_back(muscle);
    }
    m_exercise = std::move(exercise);
    QDialog::accept();
}

} // namespace settheory
