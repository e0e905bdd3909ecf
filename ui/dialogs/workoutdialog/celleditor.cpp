// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/celleditor.h"

#include "core/entry/editing.h"
#include "ui/dialogs/workoutdialog/exercisenames.h"
#include "ui/dialogs/workoutdialog/setlistmodel.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace settheory {
CellEditor::CellEditor(SetListModel& model, QObject* parent)
    : TabularDelegate(parent)
    , m_model(model)
{
}

QWidget* CellEditor::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setProperty("box", true);
    editor->setAccessibleName(nameOf(setTableColumns()[static_cast<std::size_t>(index.column())]));
    if (index.column() == kExerciseColumn)
        completeExercises(*m_model.edited().log, editor);
    m_edited = index;
    connect(editor, &QLineEdit::textChanged, this, [this](const QString& text) { tell(m_edited, text); });
    return editor;
}

void CellEditor::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified()) // the model changed under it
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void CellEditor::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void CellEditor::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect cell = option.rect.adjusted(0, 2, 0, -3);
    if (const int missing = 90 - cell.width(); missing > 0)
        cell.adjust(-missing / 2, 0, missing / 2, 0);
    editor->setGeometry(cell);
}

void CellEditor::tell(const QModelIndex& index, const QString& text) const
{
    if (!index.isValid())
        return;
    const QString problem = m_model.problemWith(index, text);
    if (problem.isEmpty() && index.column() == kSetColumn) {
        const EditedWorkout& edited = m_model.edited();
        const auto set = static_cast<std::size_t>(index.row());
        Q_EMIT told(readCorrection(*edited.log, edited.workout, set, text).text, false);
    } else {
        Q_EMIT told(
            problem.isEmpty() ? hintOf(setTableColumns()[static_cast<std::size_t>(index.column())]) : problem,
            !problem.isEmpty());
    }
}

bool CellEditor::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        const QString text = static_cast<QLineEdit*>(editor)->text();
        if (leaves && m_edited.isValid() && !m_model.problemWith(m_edited, text).isEmpty()) {
            tell(m_edited, text);
            return true;
        }
    }
    return TabularDelegate::eventFilter(editor, event);
}

} // namespace settheory
