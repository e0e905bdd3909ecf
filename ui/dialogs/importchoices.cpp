// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importchoices.h"

#include "core/exchange/import/importer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"

#include <QTimeZone>

namespace settheory {

ImportChoices::ImportChoices(QWidget* parent)
    : QWidget(parent)
    , m_from(new ChoiceBox(tr("From"), this))
    , m_unit(new ChoiceBox(tr("Weights in"), this))
    , m_decimal(new ChoiceBox(tr("Decimal sign"), this))
    , m_dates(new ChoiceBox(tr("Dates"), this))
    , m_zone(new ChoiceBox(tr("Time zone"), this))
{
    m_from->setAccessibleName(tr("From which app"));
    m_unit->setAccessibleName(tr("Unit of the weights"));
    m_decimal->setAccessibleName(tr("Decimal sign of the numbers"));
    m_dates->setAccessibleName(tr("Order of day and month"));
    m_zone->setAccessibleName(tr("Time zone"));
    fill();
    m_dates->hide(); // until a file has dates of numbers
    auto* row = new FlowLayout(8, this);
    for (ChoiceBox* box : {m_from, m_unit, m_decimal, m_dates, m_zone}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ImportChoices::changed);
    }
}

void ImportChoices::fill()
{
    m_from->addItem(tr("as its content tells"), QString());
    for (const Importer& importer : importers()) {
        const QString key = QString::fromLatin1(importer.key);
        if (importer.read && m_from->findData(key) < 0)
            m_from->addItem(key == u"table" ? tr("any table") : QString::fromUtf8(importer.name), key);
    }
    m_unit->addItem(tr("as the file says"), QString());
    m_unit->addItem(tr("kilograms"), keyOf(MassUnit::Kilogram));
    m_unit->addItem(tr("pounds"), keyOf(MassUnit::Pound));
    m_decimal->addItem(tr("as the numbers tell"), QString());
    m_decimal->addItem(tr("point"), QStringLiteral("point"));
    m_decimal->addItem(tr("comma"), QStringLiteral("comma"));
    m_dates->addItem(tr("as they tell"), QString());
    m_dates->addItem(tr("day first"), keyOf(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month first"), keyOf(DateOrder::MonthDayYear));
    m_zone->addItem(tr("not stated"), QString());
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->addItem(own, own);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && QString::fromLatin1(id) != own)
            m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
}

void ImportChoices::putInto(ImportRequest& request) const
{
    request.from = m_from->currentData().toString();
    request.unit = massUnitForKey(m_unit->currentData().toString());
    const QString decimal = m_decimal->currentData().toString();
    request.decimal = decimal.isEmpty()
        ? std::nullopt
        : std::optional(decimal == u"comma" ? DecimalSign::Comma : DecimalSign::Point);
    request.dates = dateOrderForKey(m_dates->currentData().toString());
    request.zone = m_zone->currentData().toString();
}

void ImportChoices::chooseTable()
{
    const QSignalBlocker quiet(m_from);
    m_from->setCurrentIndex(m_from->findData(QStringLiteral("table")));
}

void ImportChoices::follow(const ImportPreview& preview)
{
    m_dates->setVisible(preview.dates.matters);
    m_open = preview.decimal.mustBeAsked ? m_decimal
        : preview.dates.mustBeAsked      ? m_dates
        : preview.unit.mustBeAsked       ? m_unit
                                         : nullptr;
    for (ChoiceBox* box : {m_unit, m_decimal, m_dates})
        box->setEdge(box == m_open ? Theme::of(this).caution : QColor());
}

QWidget* ImportChoices::open() const
{
    return m_open;
}

} // namespace settheory
