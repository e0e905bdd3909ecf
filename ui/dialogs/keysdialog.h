// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace settheory {

/// What can be typed into the entry line, and the keys of every page: the sheet that F1 lays on the table.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(QWidget* parent = nullptr);

    /// The whole sheet, as it is read aloud: a line a row, what is typed first.
    QString text() const;
};

} // namespace settheory
