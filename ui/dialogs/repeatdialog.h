// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace settheory {

/// Asks which blocks and exercises of a workout to repeat.
class RepeatDialog : public QDialog {
    Q_OBJECT
public:
    RepeatDialog(const Log& log, const Workout& workout, QWidget* parent = nullptr);

    std::vector<int> chosen() const; ///< as indices into Workout::exercises, rising

private:
    void fill(const Log& log, const Workout& workout);
    void build(const Workout& workout);
    void showChosen();

    QTreeWidget* m_tree;
    QPushButton* m_start;
};

} // namespace settheory
