// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace settheory {

class Analysis;
class Journal;
class Progress;

/// One page of the window. It reads snapshots of the journal's log, asks the journal for changes, and takes
/// the new snapshot when the journal says changed(). What is measured comes from the one memo of the window:
/// ask it in a Task, since with ten years of training its first answer takes longer than a blink.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Journal& journal, Analysis& analysis, QWidget* parent = nullptr);

    /// The user came here: put the focus where the hand is wanted.
    virtual void arrive() { }
    /// Show that workout, where the page shows single ones.
    virtual void openWorkout(const WorkoutId&) { }
    /// Bring those files in, where the page imports.
    virtual void openFiles(const QStringList&) { }

Q_SIGNALS:
    void said(const QString& news); ///< one line in the message bar
    void saidUndoable(const QString& news); ///< as said(), with a button that undoes the last change
    /// As said(), with one thing to do about it on a button.
    void offered(const QString& news, const QString& action, const std::function<void()>& act);
    /// Something that takes long has begun; one of the others follows when it is over.
    void working(const QString& what, const std::shared_ptr<Progress>& progress);
    void failed(const Error& error); ///< shown once, in the message bar
    void pageWanted(const QString& key); ///< go to that page
    void fullScreenWanted(bool wanted); ///< the whole screen for this page alone, or no more
    void workoutWanted(const WorkoutId& id); ///< show it in History

protected:
    Journal& journal() const { return m_journal; }
    Analysis& analysis() const { return m_analysis; }
    /// Tells the error of a change, if it has one. True where it went well.
    bool tell(const Result<>& result);

private:
    Journal& m_journal;
    Analysis& m_analysis;
};

/// One row of the rail. The keys of ui.md stay fixed, whichever pages there are.
struct PageRow {
    const char* key; ///< "log": for --page and the settings
    const char* name; ///< to be translated in the context "Pages"
    int digit; ///< Ctrl and this
    Page* (*make)(Journal&, Analysis&, QWidget* parent);
};

} // namespace settheory
