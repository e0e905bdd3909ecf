// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/bulkedit.h"

#include <QTableView>

namespace settheory {

class SetListModel;

/// The sets of a workout that is being edited, and what a hand can do with those it chose: change, move or
/// delete several at once, move or delete an exercise, and take each step back.
class SetListView : public QTableView {
    Q_OBJECT
public:
    explicit SetListView(SetListModel& model, QWidget* parent = nullptr);

    SetIndices selectedSets() const;
    std::optional<std::size_t> currentSet() const;
    void chooseSet(std::size_t set, int column); ///< or the last one there is

    void removeSelected();
    void removeExercise();
    void moveSelected(int by);
    void moveExercise(int by);
    void changeSelected();
    void takeBack();
    void doAgain();
    void stepTo(bool (SetListModel::*step)());

Q_SIGNALS:
    void said(const QString& sentence, bool isProblem) const;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void choose(const std::vector<SetId>& sets, int column);
    std::vector<SetId> selectedIds() const;

    SetListModel& m_model;
};

} // namespace settheory
