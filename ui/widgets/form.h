// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QDateEdit;
class QDialog;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QWidget;

namespace settheory {

/// Puts a field under its name, which it is called by for screen readers too. Takes two rows of the grid, and
/// as many more as it spans.
void addField(
    QGridLayout* grid, int row, int column, const QString& name, QWidget* field, int spannedRows = 1);

/// Shows the date as people write it here, with all four digits of the year.
QDateEdit* makeDateEdit(QDate date, QWidget* parent = nullptr);

/// The answers at the foot of a dialog: Cancel, then those. `first` is what Enter means; by Tab it comes
/// after what stands above it, and Cancel after that.
QHBoxLayout* makeAnswers(QDialog* dialog, std::initializer_list<QPushButton*> buttons, QPushButton* first);

} // namespace settheory
