// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/paindialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"
#include "ui/widgets/ratingrow.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {

PainDialog::PainDialog(const PainByMuscle& marked, const std::vector<Muscle>& near, QWidget* parent)
    : QDialog(parent)
    , m_marked(marked)
    , m_muscle(new ChoiceBox)
    , m_level(new RatingRow(tr("Pain"), tr("none"), tr("the worst there is")))
    , m_note(new QLineEdit)
    , m_mark(new QPushButton(tr("Mark pain")))
    , m_remove(new QPushButton(tr("Remove mark")))
{
    setWindowTitle(tr("Pain"));
    std::vector<Muscle> order;
    for (const auto& [muscle, pain] : marked)
        order.push_back(muscle);
    order.insert(order.end(), near.begin(), near.end());
    for (int i = 0; i < kMuscleCount; ++i)
        order.push_back(static_cast<Muscle>(i));
    for (const Muscle muscle : order) {
        if (m_muscle->findData(static_cast<int>(muscle)) < 0)
            m_muscle->addItem(nameOf(muscle), static_cast<int>(muscle));
    }
    build();
    connect(m_muscle, &QComboBox::currentIndexChanged, this, &PainDialog::showMark);
    connect(m_level, &RatingRow::chosen, this, [this] { m_mark->setEnabled(m_level->value().has_value()); });
    connect(m_level, &RatingRow::entered, m_mark, &QPushButton::click);
    connect(m_mark, &QPushButton::clicked, this, [this] {
        Q_EMIT this->marked(muscle(), Pain{m_level->value().value_or(0), m_note->text().simplified()});
        accept();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT this->marked(muscle(), std::nullopt);
        accept();
    });
    showMark();
    m_level->setFocus();
}

void PainDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(makeLabel(tr("Pain in this workout"), "title"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto add = [form](const QString& words, QWidget* field) {
        QLabel* label = makeLabel(words);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    m_muscle->setAccessibleName(tr("Where"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("left, at the bottom of the movement"));
    add(tr("Where"), m_muscle);
    add(tr("How much, 0 to 10"), m_level);
    add(tr("Note"), m_note);
    column->addLayout(form);
    QHBoxLayout* answers = makeAnswers(this, {m_mark}, m_mark);
    answers->insertWidget(0, m_remove);
    m_remove->setAutoDefault(false);
    column->addLayout(answers);
}

Muscle PainDialog::muscle() const
{
    return static_cast<Muscle>(m_muscle->currentData().toInt());
}

void PainDialog::showMark()
{
    const auto mark = m_marked.find(muscle());
    const bool isThere = mark != m_marked.end();
    m_level->setValue(isThere ? std::optional<double>(mark->second.level) : std::nullopt);
    m_note->setText(isThere ? mark->second.note : QString());
    m_remove->setVisible(isThere);
    m_mark->setEnabled(isThere);
}

} // namespace settheory
