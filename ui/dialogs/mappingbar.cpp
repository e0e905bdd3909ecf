// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mappingbar.h"

#include "core/exchange/import/tablemappings.h"
#include "core/journal/journal.h"
#include "ui/dialogs/namedialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

namespace settheory {

MappingBar::MappingBar(Journal& journal, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_choice(new ChoiceBox(tr("Mapping"), this))
    , m_save(new QPushButton(tr("&Save as…"), this))
    , m_rename(new QPushButton(tr("Re&name…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    m_choice->setAccessibleName(tr("Saved mapping of the columns"));
    m_save->setToolTip(tr("Keep what the columns hold for the next file of this kind"));
    auto* row = new FlowLayout(8, this);
    row->addWidget(m_choice);
    for (QPushButton* button : {m_save, m_rename, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(
        m_choice, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_choice->currentData().toString()); });
    connect(m_save, &QPushButton::clicked, this, &MappingBar::save);
    connect(m_rename, &QPushButton::clicked, this, &MappingBar::rename);
    connect(m_remove, &QPushButton::clicked, this, &MappingBar::remove);
    fill();
}

void MappingBar::setTable(const QStringList& header, const ColumnMapping& columns, const QString& mapping)
{
    m_header = header;
    m_columns = columns;
    m_mapping = mapping;
    fill();
}

/// Its buttons stand in as many rows as they need: tables around it can be scrolled, buttons cannot.
void MappingBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

void MappingBar::fill()
{
    const LogSnapshot log = m_journal.log();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("none"), QString());
    for (const TableMapping& mapping : log->settings().mappings)
        m_choice->addItem(mapping.name, mapping.name);
    const int place = m_choice->findData(m_mapping);
    m_choice->setCurrentIndex(place < 0 ? 0 : place);
    const bool isSaved = m_choice->currentIndex() > 0;
    m_rename->setEnabled(isSaved);
    m_remove->setEnabled(isSaved);
}

QStringList MappingBar::namesBut(const QString& mapping) const
{
    QStringList names;
    for (const TableMapping& one : m_journal.log()->settings().mappings) {
        if (one.name != mapping)
            names << one.name;
    }
    return names;
}

void MappingBar::save()
{
    NameDialog dialog(tr("Save the mapping as"), m_mapping, namesBut(m_mapping), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.name();
    if (apply(savedMapping(*m_journal.log(), mappingOf(name, m_header, m_columns))))
        Q_EMIT chosen(name);
}

void MappingBar::rename()
{
    NameDialog dialog(tr("Rename the mapping"), m_mapping, namesBut(m_mapping), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.name();
    if (apply(renamedMapping(*m_journal.log(), m_mapping, name)))
        Q_EMIT chosen(name);
}

void MappingBar::remove()
{
    if (apply(removedMapping(*m_journal.log(), m_mapping)))
        Q_EMIT chosen(QString());
}

bool MappingBar::apply(const Result<Change>& change)
{
    const Result<> applied = change ? m_journal.apply(*change) : Result<>(passOn(change));
    if (!applied)
        Q_EMIT failed(applied.error());
    return applied.has_value();
}

} // namespace settheory
