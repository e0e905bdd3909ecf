// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/backups.h"

#include <QDialog>

class QVBoxLayout;

namespace settheory {

/// The log that should be opened is damaged, or is not where it was. Says so, offers the newest backup that
/// is sound, shows what it lacks, and changes nothing by itself: whoever asked does what was chosen.
class RecoverDialog : public QDialog {
    Q_OBJECT
public:
    enum class Choice { Nothing, Restore, OpenOther, MakeNew };

    RecoverDialog(const QString& log, const Error& error, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }
    /// The backup that is offered; nothing if none is sound.
    const std::optional<Backup>& backup() const { return m_backup; }

private:
    void addOffer(QVBoxLayout* column);
    void addLoss(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void choose(Choice choice);

    QString m_log;
    bool m_isThere;
    std::optional<Backup> m_backup;
    Choice m_choice = Choice::Nothing;
};

} // namespace settheory
