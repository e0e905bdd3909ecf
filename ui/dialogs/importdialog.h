// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"
#include "ui/background/task.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace settheory {

class ChoiceBox;
class Journal;

/// Files on their way in, one after the other, each on one screen: what it is and the evidence, what would
/// come in, which exercises are to be chosen, what is worth a look. Nothing changes before Import; each file
/// is one step, with a backup before it. Files can be dropped on it.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Journal& journal, const QStringList& paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    int importedWorkouts() const { return m_imported; } ///< of all files

public Q_SLOTS:
    void reject() override; ///< also stops an import that is under way

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* buildChoices();
    QWidget* buildLeft();
    QWidget* buildRight();
    void takeFile();
    void nextFile();
    void otherFile();
    void look();
    void take(const Result<ImportPreview>& preview);
    void showCounts(const ImportPreview& preview);
    void showFirstRows(const ImportPreview& preview);
    void showChoices(const ImportPreview& preview);
    void showColumns(const QStringList& header, const ColumnMapping& columns);
    void showRemarks(const ImportPreview& preview);
    void sayDecisions(const ImportPreview& preview);
    void choose(const QString& name, const ExercisePtr& exercise);
    void mapColumn(const QString& name, const QVariant& field);
    void run();
    void setBusy(bool busy);

    Journal& m_journal;
    QStringList m_waiting; ///< files behind this one
    int m_files = 0; ///< in all
    ImportRequest m_request;
    std::optional<ImportPreview> m_preview;
    std::shared_ptr<Progress> m_writing; ///< null: nothing is being written
    int m_imported = 0;
    Task m_task;

    QLabel* m_file;
    ChoiceBox* m_from;
    ChoiceBox* m_unit;
    ChoiceBox* m_decimal;
    ChoiceBox* m_dates;
    ChoiceBox* m_zone;
    QLabel* m_evidence;
    QVBoxLayout* m_counts;
    QTableWidget* m_rows;
    QLabel* m_choicesTitle;
    QTableWidget* m_choices;
    QStringList m_offered; ///< names in the file that can be chosen for now
    QLabel* m_columnsTitle;
    QTableWidget* m_columns;
    QCheckBox* m_bringBack;
    QPushButton* m_cancel;
    QLabel* m_remarksTitle;
    QTableWidget* m_remarks;
    QProgressBar* m_progress;
    QPushButton* m_import;
};

} // namespace settheory
