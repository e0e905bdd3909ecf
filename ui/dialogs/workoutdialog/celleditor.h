// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabulardelegate.h"

namespace settheory {

class SetListModel;

/// Edits one cell of the sets in place. What cannot be understood is said while it is typed, and Enter then
/// stays in the cell; leaving it keeps what was there.
class CellEditor : public TabularDelegate {
    Q_OBJECT
public:
    CellEditor(SetListModel& model, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void told(const QString& sentence, bool isProblem) const; ///< about what stands in the cell now

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    void tell(const QModelIndex& index, const QString& text) const;

    SetListModel& m_model;
    mutable QPersistentModelIndex m_edited;
};

} // namespace settheory
