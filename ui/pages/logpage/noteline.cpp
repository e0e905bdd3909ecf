// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/noteline.h"

#include "ui/pages/logpage/restkeys.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace settheory {

NoteLine::NoteLine(QWidget* parent)
    : QWidget(parent)
    , m_name(makeLabel({}, "small", this))
    , m_note(new QLineEdit(this))
    , m_warning(makeLabel({}, "caution", this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(2);
    row->addWidget(m_name);
    row->addWidget(m_note, 1);
    row->addWidget(m_warning);
    m_note->setObjectName(u"exerciseNote"_s);
    m_note->setProperty("plain", true);
    m_note->setStyleSheet(u"font-size: 9.5pt; min-height: 30px;"_s);
    m_note->setPlaceholderText(tr("seat, pin, grip \u2026 (%1)").arg(QKeySequence(kNoteKey).toString()));
    m_note->installEventFilter(this);
    setFocusProxy(m_note);
    connect(m_note, &QLineEdit::editingFinished, this, &NoteLine::keep);
    connect(m_note, &QLineEdit::returnPressed, this, &NoteLine::left);
}

void NoteLine::setExercise(const ExercisePtr& exercise, const QString& warning)
{
    m_warning->setText(warning);
    const bool isSame = exercise && m_exercise && exercise->id == m_exercise->id;
    if (m_note->hasFocus() && isSame && exercise->note == m_exercise->note)
        return; // somebody is typing
    m_exercise = exercise;
    setVisible(exercise != nullptr);
    if (!exercise)
        return;
    m_name->setText(tr("%1:").arg(exercise->name));
    m_note->setText(exercise->note);
    m_note->setAccessibleName(tr("Note that stays with %1").arg(exercise->name));
    m_note->setToolTip(m_note->accessibleName());
}

void NoteLine::edit()
{
    m_note->setFocus();
    m_note->selectAll();
}

void NoteLine::keep()
{
    if (m_exercise && m_note->text().trimmed() != m_exercise->note.trimmed())
        Q_EMIT typed(m_note->text().trimmed());
}

bool NoteLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_note->setText(m_exercise ? m_exercise->note : QString());
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace settheory
