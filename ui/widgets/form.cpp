// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct Form {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

} // namespace

void addField(QGridLayout* grid, int row, int column, const QString& name, QWidget* field, int spannedRows)
{
    QLabel* label = makeLabel(name, "small");
    label->setBuddy(field);
    field->setAccessibleName(name);
    grid->addWidget(label, row, column);
    grid->addWidget(field, row + 1, column, spannedRows, 1);
}

QDateEdit* makeDateEdit(QDate date, QWidget* parent)
{
    auto* edit = new QDateEdit(date, parent);
    edit->setDisplayFormat(
        QLocale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    return edit;
}

QHBoxLayout* makeAnswers(QDialog* dialog, std::initializer_list<QPushButton*> buttons, QPushButton* first)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto* cancel = new QPushButton(Form::tr("Cancel"), dialog);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(cancel);
    for (QPushButton* button : buttons) {
        button->setParent(dialog);
        row->addWidget(button);
        QWidget::setTabOrder(cancel, button); // each goes to the end of all
    }
    QWidget::setTabOrder(first, cancel);
    first->setProperty("kind", u"primary"_s);
    first->setDefault(true);
    return row;
}

} // namespace settheory
