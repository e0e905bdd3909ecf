// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/import/pastimports.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace settheory {

class Journal;

/// What earlier imports brought and is still there, the latest first; each can be taken back as one step.
/// What was edited since, and would be lost, is listed before.
class PastImportsDialog : public QDialog {
    Q_OBJECT
public:
    explicit PastImportsDialog(Journal& journal, QWidget* parent = nullptr);

    QString news() const { return m_news; } ///< what was taken back last; empty: nothing

public Q_SLOTS:
    void reject() override; ///< while something is being taken back: stops that

private:
    void build();
    void list();
    void showChosen();
    const PastImport* chosen() const; ///< null: none
    void takeBack();
    void end(const PastImport& past, const Result<>& result);

    Journal& m_journal;
    std::vector<PastImport> m_imports;
    std::shared_ptr<Progress> m_writing; ///< null: nothing is being written
    QString m_news;
    QTableWidget* m_table;
    QLabel* m_about;
    QLabel* m_editedTitle;
    QTableWidget* m_edited;
    QLabel* m_says;
    QProgressBar* m_progress;
    QPushButton* m_takeBack;
    QPushButton* m_close;
};

} // namespace settheory
