// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exercisechooser.h"

#include "ui/dialogs/newexercisedialog.h"
#include "ui/widgets/choicebox.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace settheory {
namespace {

constexpr int kUnderItsName = 0;
constexpr int kWithMuscles = 1;
constexpr int kFirstExercise = 2;

} // namespace

ExerciseChooser::ExerciseChooser(
    LogSnapshot log, QString nameInFile, const ExercisePtr& present, QWidget* parent)
    : QComboBox(parent)
    , m_log(std::move(log))
    , m_name(std::move(nameInFile))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(14);
    setAccessibleName(tr("%1 in this log").arg(m_name));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setPlaceholderText(tr("Type to find an exercise"));
    setToolTip(tr("Type any part of the exercise's name; Enter takes the first that is found"));
    addItem(tr("New, under its own name"));
    addItem(tr("New exercise with muscles…"));
    for (const ExercisePtr& exercise : m_log->exercises()) {
        if (!exercise->retired)
            addItem(exercise->name);
    }
    auto* finder = new QCompleter(model(), this);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setFilterMode(Qt::MatchContains);
    finder->setMaxVisibleItems(14);
    setCompleter(finder);
    display(present);
    connect(this, &QComboBox::activated, this, &ExerciseChooser::take);
}

void ExerciseChooser::display(const ExercisePtr& exercise)
{
    m_present = exercise;
    setCurrentIndex(exercise ? findText(exercise->name) : kUnderItsName);
    if (exercise && currentIndex() < 0)
        setEditText(exercise->name); // a new one
}

void ExerciseChooser::take(int index)
{
    ExercisePtr exercise;
    if (index == kWithMuscles) {
        NewExerciseDialog dialog(*m_log, m_name, window());
        if (dialog.exec() != QDialog::Accepted)
            return display(m_present);
        exercise = dialog.exercise();
    } else if (index >= kFirstExercise) {
        exercise = m_log->findExerciseNamed(itemText(index));
    }
    display(exercise);
    Q_EMIT chosen(exercise);
}

void ExerciseChooser::takeText()
{
    const QString text = lineEdit()->text().trimmed();
    if (m_present && text == m_present->name)
        return;
    int index = findText(text, Qt::MatchFixedString);
    if (index < 0 && !text.isEmpty())
        index = findText(text, Qt::MatchContains);
    if (index < 0)
        display(m_present);
    else
        take(index);
}

void ExerciseChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QComboBox::keyPressEvent(event);
    event->accept();
    takeText();
}

void ExerciseChooser::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    drawChoiceArrow(painter, *this);
}

void ExerciseChooser::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ExerciseChooser::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        display(m_present); // what was typed and not taken
}

} // namespace settheory
