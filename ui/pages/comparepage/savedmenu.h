// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/keptquestion.h"

#include <QPushButton>

class QMenu;

namespace settheory {

class Journal;
struct Change;

/// The comparisons that were given a name: choose one, save the question that is asked, rename, delete.
class SavedMenu : public QPushButton {
    Q_OBJECT
public:
    SavedMenu(Journal& journal, QWidget* parent = nullptr);
    /// What would be saved now; `isAskable` is false where the log has nothing to compare.
    void setQuestion(const KeptQuestion& question, bool isAskable);
    /// The one that is shown; null: none.
    void setChosen(const SavedComparisonPtr& comparison);
    SavedComparisonPtr chosen() const { return m_chosen; }

Q_SIGNALS:
    void wanted(const SavedComparisonPtr& comparison);
    void saidUndoable(const QString& news);
    void failed(const Error& error);

private:
    void fill();
    void askForName(
        const QString& title, const QString& proposed, const std::function<void(const QString&)>& take);
    void save(const QString& name);
    void rename(const QString& name);
    void remove();
    bool apply(const Change& change, const QString& news);

    Journal& m_journal;
    QMenu* m_menu;
    KeptQuestion m_question;
    bool m_isAskable = false;
    SavedComparisonPtr m_chosen;
};

} // namespace settheory
