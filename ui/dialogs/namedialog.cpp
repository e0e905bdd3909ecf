// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include "ui/widgets/card.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace settheory {

NameDialog::NameDialog(const QString& title, const QString& name, QStringList taken, QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(name, this))
    , m_problem(makeLabel({}, "bad", this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    constexpr int kWidth = 420;
    setWindowTitle(title);
    setMinimumWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(makeLabel(title, "heading", this));
    m_name->setProperty("box", true);
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    column->addWidget(m_name);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::check()
{
    const bool isTaken = m_taken.contains(name(), Qt::CaseInsensitive);
    m_problem->setText(isTaken ? tr("There is one of this name already.") : QString());
    m_problem->setVisible(isTaken);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isTaken && !name().isEmpty());
}

} // namespace settheory
