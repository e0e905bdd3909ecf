// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QTableWidget;

namespace settheory {

class ChoiceBox;
class Journal;
class MappingBar;

/// What a file holds, before it comes in: how much, the first rows, which exercises are to be chosen, what
/// the columns of a table hold, and what is worth a look.
class ImportContents : public QWidget {
    Q_OBJECT
public:
    explicit ImportContents(Journal& journal, QWidget* parent = nullptr);
    void forget(); ///< before another file
    void clear(); ///< where the file cannot be read: nothing is said of what would come in
    /// \p log: whose exercises are offered.
    void setPreview(const ImportPreview& preview, const LogSnapshot& log);
    /// What the columns of a table are called and hold, and the saved mapping that says so (empty: none); no
    /// header: it is no table, or none to be mapped.
    void setColumns(const QStringList& header, const ColumnMapping& columns, const QString& mapping);
    bool bringsBackDeleted() const;

Q_SIGNALS:
    void exerciseChosen(const QString& nameInFile, const ExercisePtr& exercise); ///< null: a new one
    void columnMapped(const QString& column, const QString& field); ///< the key of a field, or empty: none
    void mappingChosen(const QString& mapping); ///< empty: the names of the columns tell
    void failed(const Error& error);
    void bringBackToggled();

private:
    QWidget* buildLeft();
    QWidget* buildRight(Journal& journal);
    void listColumns();
    void showCounts(const ImportPreview& preview);
    void addCount(int count, const QString& what, const QString& more);
    void showChoices(const ImportPreview& preview, const LogSnapshot& log);
    void showRemarks(const ImportPreview& preview);

    QLabel* m_countsTitle;
    QGridLayout* m_counts;
    QCheckBox* m_bringBack;
    QLabel* m_columnsTitle;
    MappingBar* m_mapping;
    QTableWidget* m_columns;
    QLabel* m_rowsTitle;
    QTableWidget* m_rows;
    QLabel* m_choicesTitle;
    QTableWidget* m_choices;
    QStringList m_header; ///< of the table whose columns are shown
    QStringList m_offered; ///< names in the file that can be chosen for now
    QLabel* m_remarksTitle;
    QTableWidget* m_remarks;
};

} // namespace settheory
