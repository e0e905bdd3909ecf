// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/bulkedit.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace settheory {

/// Asks what to change of several sets at once. Empty fields stay as each set has them.
class BulkEditDialog : public QDialog {
    Q_OBJECT
public:
    /// Changes them, or says why not.
    using Change = std::function<Result<>(const BulkEdit&)>;

    BulkEditDialog(const Log& log, int sets, Change change, QWidget* parent = nullptr);

    void accept() override; ///< stays open, with the sentence, where it was refused

private:
    void build(int sets);
    Result<BulkEdit> typed() const;

    const Log& m_log;
    Change m_change;
    QComboBox* m_role;
    QLineEdit* m_load;
    QLineEdit* m_reps;
    QLineEdit* m_rir;
    QLineEdit* m_exercise;
    QLabel* m_message;
};

} // namespace settheory
