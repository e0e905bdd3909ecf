// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/repeatdialog.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kExerciseRole = Qt::UserRole;
constexpr int kRowHeight = 32;

QTreeWidgetItem* checkable(const QString& words, Qt::ItemFlags more)
{
    auto* item = new QTreeWidgetItem(QStringList(words));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | more);
    item->setCheckState(0, Qt::Checked);
    item->setSizeHint(0, {0, kRowHeight});
    return item;
}

} // namespace

RepeatDialog::RepeatDialog(const Log& log, const Workout& workout, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
    , m_start(new QPushButton(tr("&Start now"), this))
{
    fill(log, workout);
    build(workout);
    connect(m_tree, &QTreeWidget::itemChanged, this, &RepeatDialog::showChosen);
    showChosen();
}

// By block: each exercise stands once, under its first primary muscle.
void RepeatDialog::fill(const Log& log, const Workout& workout)
{
    std::map<std::optional<Muscle>, QTreeWidgetItem*> blocks;
    for (int i = 0; i < static_cast<int>(workout.exercises.size()); ++i) {
        const Exercise& exercise = log.exerciseOf(workout.exercises[static_cast<std::size_t>(i)]);
        const auto muscle = exercise.primary.empty() ? std::nullopt : std::optional(exercise.primary.front());
        QTreeWidgetItem*& block = blocks[muscle];
        if (!block) {
            block = checkable(muscle ? nameOf(*muscle) : tr("Other exercises"), Qt::ItemIsAutoTristate);
            QFont strong = m_tree->font();
            strong.setWeight(QFont::DemiBold);
            block->setFont(0, strong);
            m_tree->addTopLevelItem(block);
        }
        const auto isOfIt = [i](const auto& set) { return set.exercise == i; };
        const auto sets = std::ranges::count_if(workout.sets, isOfIt);
        QTreeWidgetItem* item = checkable(
            exercise.name + u" · "_s + format::counted(sets, tr("1 set"), tr("%1 sets")), Qt::NoItemFlags);
        item->setData(0, kExerciseRole, i);
        block->addChild(item);
    }
    m_tree->expandAll();
}

void RepeatDialog::build(const Workout& workout)
{
    setWindowTitle(tr("Repeat a workout"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(
        workout.title.isEmpty() ? windowTitle() : tr("Repeat %1").arg(workout.title), "title", this));
    column->addWidget(makeLabel(tr("Space takes a block or an exercise out, and in again."), "small", this));
    auto* card = new Card(this);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setAccessibleName(tr("Blocks and exercises to repeat"));
    card->column()->setContentsMargins(8, 8, 8, 8);
    card->column()->addWidget(m_tree);
    column->addWidget(card, 1);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(makeAnswers(this, {m_start}, m_start));
    resize(460, 480);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
}

std::vector<int> RepeatDialog::chosen() const
{
    std::vector<int> exercises;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* block = m_tree->topLevelItem(i);
        for (int k = 0; k < block->childCount(); ++k) {
            if (block->child(k)->checkState(0) == Qt::Checked)
                exercises.push_back(block->child(k)->data(0, kExerciseRole).toInt());
        }
    }
    std::ranges::sort(exercises);
    return exercises;
}

void RepeatDialog::showChosen()
{
    m_start->setEnabled(!chosen().empty());
}

} // namespace settheory
