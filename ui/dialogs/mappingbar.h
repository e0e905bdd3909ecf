// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import/rowfields.h"

#include <QWidget>

class QPushButton;

namespace settheory {

class ChoiceBox;
class Journal;
struct Change;

/// By which saved mapping the columns of a table are read: chosen, saved under a name, renamed and removed
/// here. Each of these is one step in the log.
class MappingBar : public QWidget {
    Q_OBJECT
public:
    explicit MappingBar(Journal& journal, QWidget* parent = nullptr);
    /// The table, what its columns are read as, and the mapping that says so; empty: none.
    void setTable(const QStringList& header, const ColumnMapping& columns, const QString& mapping);

Q_SIGNALS:
    void chosen(const QString& mapping); ///< empty: the names of the columns tell
    void failed(const Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void save();
    void rename();
    void remove();
    bool apply(const Result<Change>& change);
    QStringList namesBut(const QString& mapping) const;

    Journal& m_journal;
    QStringList m_header;
    ColumnMapping m_columns;
    QString m_mapping;
    ChoiceBox* m_choice;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace settheory
