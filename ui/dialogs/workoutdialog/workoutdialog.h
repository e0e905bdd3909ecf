// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entry/logging.h"
#include "core/protocols/timeline.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace settheory {

class Journal;
class ProtocolChoices;
class RepairBar;
class SetListModel;
class SetListView;
class WorkoutFields;

/// Edits everything about one workout. Nothing is changed before "Save changes", which is one step that can
/// be undone.
class WorkoutDialog : public QDialog {
    Q_OBJECT
public:
    WorkoutDialog(Journal& journal, WorkoutPtr workout, Tempos tempos, QWidget* parent = nullptr);

    void accept() override; ///< saves; stays open, with a sentence, where something cannot be saved

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildButtons();
    void say(const QString& sentence, bool isProblem = false);
    void showBlocks();
    void showRepairs();
    void takeRepaired(const Workout& repaired);
    LoggingState stateForAdding(Workout& workout) const;
    void previewAdded(const QString& line);
    void addLine();
    Result<Workout> edited() const; ///< as it would be saved
    bool isChanged() const;

    Journal& m_journal;
    WorkoutPtr m_before;
    SetListModel* m_model;
    WorkoutFields* m_fields;
    ProtocolChoices* m_protocols;
    RepairBar* m_repair;
    SetListView* m_table;
    QLineEdit* m_add;
    QLabel* m_message;
    QPushButton* m_save = nullptr;
    std::optional<ExerciseId> m_addingTo; ///< typed by name, has no set yet
    bool m_warned = false; ///< Escape was pressed over unsaved changes
};

} // namespace settheory
