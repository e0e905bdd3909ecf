// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/backups.h"
#include "ui/background/task.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace settheory {

class Journal;

/// The backups of the open log: when, how much is in them, how large; and going back to one. What would be
/// missing then is shown first, and the log that is replaced is kept.
class BackupsDialog : public QDialog {
    Q_OBJECT
public:
    explicit BackupsDialog(Journal& journal, QWidget* parent = nullptr);

    /// After it was accepted: the backup that is to take the log's place. Only whoever holds the log can
    /// close it and do that.
    QString wanted() const { return m_wanted; }

private:
    void build();
    void list();
    void showSizes(const std::vector<Result<LogSize>>& sizes);
    void backUpNow();
    void restore();
    QString question(const Backup& backup) const;
    std::optional<Backup> chosen() const;

    Journal& m_journal;
    std::vector<Backup> m_backups;
    QString m_wanted;
    QTableWidget* m_table;
    QLabel* m_says;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    Task m_counting;
    Task m_copying;
};

/// "1.2 MB", for a file.
QString fileSize(qint64 bytes);
/// "120 workouts, 2 880 sets".
QString sizeWords(const LogSize& size);
/// "Tue 24 Nov 2026, 18:04".
QString timeWords(const Moment& moment);

} // namespace settheory
