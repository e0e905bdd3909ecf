// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"

#include <QWidget>

namespace settheory {

class ChoiceBox;

/// How a file is read: from which app, in which unit, with which decimal sign, order of dates and time zone.
/// Each is found out from the file unless it is chosen here.
class ImportChoices : public QWidget {
    Q_OBJECT
public:
    explicit ImportChoices(QWidget* parent = nullptr);
    void putInto(ImportRequest& request) const;
    void chooseTable(); ///< any table: the columns are said
    /// Offers the order of dates only where it matters, and marks the choice that the file leaves open.
    void follow(const ImportPreview& preview);
    /// The choice that must be made before anything comes in; null: none is open.
    QWidget* open() const;

Q_SIGNALS:
    void changed();

private:
    void fill();

    ChoiceBox* m_from;
    ChoiceBox* m_unit;
    ChoiceBox* m_decimal;
    ChoiceBox* m_dates;
    ChoiceBox* m_zone;
    ChoiceBox* m_open = nullptr;
};

} // namespace settheory
