// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QTableWidget;

namespace settheory {

/// What a file holds, before it comes in: how much, the first rows, which exercises are to be chosen, what
/// the columns of a table hold, and what is worth a look.
class ImportContents : public QWidget {
    Q_OBJECT
public:
    explicit ImportContents(QWidget* parent = nullptr);
    void forget(); ///< before another file
    /// \p log: whose exercises are offered.
    void setPreview(const ImportPreview& preview, const LogSnapshot& log);
    /// What the columns of a table are called and hold; no header: it is no table, or none to be mapped.
    void setColumns(const QStringList& header, const ColumnMapping& columns);
    bool bringsBackDeleted() const;

Q_SIGNALS:
    void exerciseChosen(const QString& nameInFile, const ExercisePtr& exercise); ///< null: a new one
    void columnMapped(const QString& column, const QString& field); ///< the key of a field, or empty: none
    void bringBackToggled();

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void showCounts(const ImportPreview& preview);
    void addCount(int count, const QString& what, const QString& more);
    void showChoices(const ImportPreview& preview, const LogSnapshot& log);
    void showRemarks(const ImportPreview& preview);

    QGridLayout* m_counts;
    QCheckBox* m_bringBack;
    QLabel* m_columnsTitle;
    QTableWidget* m_columns;
    QTableWidget* m_rows;
    QLabel* m_choicesTitle;
    QTableWidget* m_choices;
    QStringList m_offered; ///< names in the file that can be chosen for now
    QLabel* m_remarksTitle;
    QTableWidget* m_remarks;
};

} // namespace settheory
