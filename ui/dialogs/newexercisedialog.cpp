// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newexercisedialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace settheory {
namespace {

QListWidget* muscleList(const QString& name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
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
    , m_mechanic(new ChoiceBox(tr("Mechanic"), this))
    , m_primary(muscleList(tr("Primary muscles"), this))
    , m_secondary(muscleList(tr("Helping muscles"), this))
    , m_problem(makeLabel({}, "bad", this))
{
    setWindowTitle(tr("New exercise"));
    m_name->setProperty("box", true);
    m_name->setAccessibleName(tr("Name"));
    m_mechanic->addItem(tr("not known"), QString());
    for (const Mechanic mechanic : {Mechanic::Compound, Mechanic::Isolation})
        m_mechanic->addItem(nameOf(mechanic), keyOf(mechanic));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setSpacing(10);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_mechanic, 0, 1);
    grid->addWidget(makeLabel(tr("Primary muscles"), "heading", this), 1, 0);
    grid->addWidget(makeLabel(tr("Helping muscles"), "heading", this), 1, 1);
    grid->addWidget(m_primary, 2, 0);
    grid->addWidget(m_secondary, 2, 1);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewExerciseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewExerciseDialog::reject);
    grid->addWidget(buttons, 4, 0, 1, 2);
    resize(520, 480);
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
