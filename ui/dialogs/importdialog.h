// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"
#include "ui/background/task.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStringListModel;
class QTableWidget;
class QVBoxLayout;

namespace settheory {

class ChoiceBox;
class Journal;

/// One file on its way in, on one screen: what it is and the evidence, what would come in, which exercises
/// are to be chosen, what is worth a look. Nothing changes before Import; that is one step, with a backup
/// before it.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Journal& journal, const QString& path, QWidget* parent = nullptr);
    ~ImportDialog() override;

    int importedWorkouts() const { return m_imported; } ///< after it was accepted

public Q_SLOTS:
    void reject() override; ///< also stops an import that is under way

private:
    void build();
    QWidget* buildChoices();
    QWidget* buildLeft();
    QWidget* buildRight();
    void takeFile(const QString& path);
    void otherFile();
    void look();
    void take(const Result<ImportPreview>& preview);
    void showCounts(const ImportPreview& preview);
    void showFirstRows(const ImportPreview& preview);
    void showChoices(const ImportPreview& preview);
    void showRemarks(const ImportPreview& preview);
    void choose(const QString& name, const QString& exercise);
    void run();
    void setBusy(bool busy);

    Journal& m_journal;
    ImportRequest m_request;
    std::optional<ImportPreview> m_preview;
    std::shared_ptr<Progress> m_writing; ///< null: nothing is being written
    int m_imported = 0;
    Task m_task;

    QLabel* m_file;
    ChoiceBox* m_from;
    ChoiceBox* m_unit;
    ChoiceBox* m_zone;
    QLabel* m_evidence;
    QVBoxLayout* m_counts;
    QTableWidget* m_rows;
    QLabel* m_choicesTitle;
    QTableWidget* m_choices;
    QLabel* m_remarksTitle;
    QTableWidget* m_remarks;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QStringListModel* m_exercises;
};

} // namespace settheory
