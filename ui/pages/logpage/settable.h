// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/settablemodel.h"

#include <QTableView>

class QLineEdit;

namespace settheory {

class SetEditor;
class SetTableDelegate;

/// A table of sets as tall as its rows, with the coming set in boxes. Where the width is short, last time
/// goes below each set and its columns go.
class SetTableView : public QTableView {
    Q_OBJECT
public:
    explicit SetTableView(QWidget* parent = nullptr);
    void setTable(const SetTable& table, const WorkoutNow& now);
    const SetTableModel& sets() const { return *m_model; }
    SetEditor* editor() const { return m_editor; } ///< null where the coming set is in another table
    /// Lets a done set be corrected in its row: the line that reads back as the set.
    void correct(std::size_t set, const QString& line);
    void stopCorrecting();
    std::optional<std::size_t> currentSet() const; ///< the one that the keys of the table are for
    int columnStart(int column) const; ///< for the heading above

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void correctionWanted(std::size_t set);
    void corrected(std::size_t set, const QString& line); ///< Enter
    void correcting(std::size_t set, const QString& line); ///< as it is typed
    void correctionLeft(); ///< Escape
    void deletionWanted(std::size_t set);
    void typed(const QString& text); ///< characters that belong to the entry line
    void laidOut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void placeEditor(const WorkoutNow& now);
    std::optional<std::size_t> setAt(const QModelIndex& index) const;

    SetTableModel* m_model;
    SetTableDelegate* m_delegate;
    SetEditor* m_editor = nullptr;
    QLineEdit* m_correction = nullptr;
    std::size_t m_correctedSet = 0;
    bool m_isSubmitting = false; ///< Enter was pressed: what comes back is the workout after it
    int m_rowHeight = 34;
};

} // namespace settheory
