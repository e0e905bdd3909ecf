// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/merge/merge.h"
#include "ui/background/task.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace settheory {

class Journal;

/// Another copy of the log on its way in: what comes, what changes, what goes, and each thing on which the
/// two differ with what stays and why. Nothing changes before Merge; that is one step, with a backup before
/// it.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Journal& journal, const QString& other, QWidget* parent = nullptr);

    QString news() const { return m_news; } ///< after it was accepted

public Q_SLOTS:
    void reject() override; ///< also stops a merge that is being written

private:
    void build(const QString& other);
    void take(const Result<Merge>& merge);
    void showCounts(const Merge& merge);
    void fill(const std::vector<MergeDecision>& decisions);
    void run();
    void complain(const Error& error);

    Journal& m_journal;
    std::optional<Merge> m_merge;
    std::shared_ptr<Progress> m_writing; ///< null: nothing is being written
    QString m_news;
    QLabel* m_reads;
    QGridLayout* m_counts;
    QLabel* m_says;
    QTableWidget* m_decisions;
    QProgressBar* m_progress;
    QPushButton* m_run;
    Task m_reading;
};

} // namespace settheory
