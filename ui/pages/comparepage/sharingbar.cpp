// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/sharingbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace settheory {

SharingBar::SharingBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* picture = new QPushButton(tr("Copy ▾"), this);
    picture->setProperty("kind", QStringLiteral("menu"));
    picture->setAccessibleName(tr("Copy or save the picture"));
    auto* menu = new QMenu(picture);
    menu->addAction(tr("Copy the picture"), this, &SharingBar::pictureCopyWanted);
    menu->addAction(tr("Copy the table"), this, &SharingBar::tableCopyWanted);
    menu->addSeparator();
    menu->addAction(tr("Save the picture…"), this, &SharingBar::pictureWanted);
    picture->setMenu(menu);
    auto* table = new QPushButton(tr("Export CSV…"), this);
    auto* report = new QPushButton(tr("Report as PDF…"), this);
    for (QPushButton* button : {picture, table, report})
        row->addWidget(button);
    connect(table, &QPushButton::clicked, this, &SharingBar::tableWanted);
    connect(report, &QPushButton::clicked, this, &SharingBar::reportWanted);
}

} // namespace settheory
