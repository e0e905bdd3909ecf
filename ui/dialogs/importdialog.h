// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/preview.h"
#include "ui/background/task.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace settheory {

class ImportChoices;
class ImportContents;
class Journal;
class PageHeader;

/// Files on their way in, one after the other, each on one screen: what it is and the evidence, what would
/// come in, which exercises are to be chosen, what is worth a look. Nothing changes before Import; each file
/// is one step, with a backup before it. One of several can be skipped; closing leaves out all that have not
/// come in. Files can be dropped on it.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Journal& journal, const QStringList& paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    int importedWorkouts() const { return m_imported; } ///< of all files
    int weighedWorkouts() const { return m_weighed; } ///< of the log, that got the weight of the body

public Q_SLOTS:
    /// The files that have not come in stay out; while one is coming in, stops that.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QHBoxLayout* buildFoot();
    void takeFile();
    void nextFile();
    void otherFile();
    void openPastImports();
    void look();
    void take(const Result<ImportPreview>& preview);
    void sayDecisions(const ImportPreview& preview);
    void complain(const Error& error);
    void choose(const QString& name, const ExercisePtr& exercise);
    void mapColumn(const QString& name, const QString& field);
    void takeMapping(const QString& mapping);
    void showColumns();
    ColumnMapping shownColumns(const QStringList& header) const;
    void run();
    void setBusy(bool busy);

    Journal& m_journal;
    QStringList m_waiting; ///< files behind this one
    int m_files = 0; ///< in all
    ImportRequest m_request;
    QString m_mapping; ///< the saved one that was chosen; empty: none
    std::optional<ImportPreview> m_preview;
    std::shared_ptr<Progress> m_writing; ///< null: nothing is being written
    int m_imported = 0;
    int m_weighed = 0;
    Task m_task;

    PageHeader* m_header;
    ImportChoices* m_choices;
    QLabel* m_question; ///< what must be answered first, or why the file cannot be read
    QLabel* m_evidence;
    QPushButton* m_asTable; ///< only for a table of no known format
    ImportContents* m_contents;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_skip; ///< only where another file waits
    QPushButton* m_import;
    bool m_isFirstLook = true; ///< at this file: the focus goes where it is wanted
};

} // namespace settheory
