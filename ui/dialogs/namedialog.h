// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace settheory {

/// Asks for one name, and takes none that is empty or given already.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    /// `taken`: names that others have. `name` is proposed.
    NameDialog(const QString& title, const QString& name, QStringList taken, QWidget* parent = nullptr);
    QString name() const; ///< without blanks around it

private:
    void check();

    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace settheory
