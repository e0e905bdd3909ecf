// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/set.h"

#include <QWidget>

class QLineEdit;

namespace settheory {

/// The coming set in boxes, for hands that prefer them: load × reps @ reps in reserve. It speaks the language
/// of the entry line, so that there is one way in which a set is read.
class SetEditor : public QWidget {
    Q_OBJECT
public:
    SetEditor(const Exercise& exercise, MassUnit logUnit, QWidget* parent = nullptr);
    /// Shows that set in the boxes; what is unknown leaves its box empty.
    void showSet(const std::optional<PerformedSet>& set);
    /// What the boxes say, as an entry line.
    QString line() const;
    int naturalWidth() const; ///< of what it shows now; a time needs more room than reps
    bool isEdited() const { return m_isEdited; } ///< by hand, since the set was shown

Q_SIGNALS:
    void widthChanged(); ///< naturalWidth() is another: a time takes more room than reps
    void edited(); ///< by hand
    void submitted(); ///< Enter
    void left(); ///< Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* makeBox(const QString& name, int characters);
    int boxWidth(int characters) const;

    MassUnit m_logUnit;
    LoadMode m_mode;
    bool m_isEdited = false;
    PerformedSet m_shown;
    QLineEdit* m_load;
    QLineEdit* m_reps;
    QLineEdit* m_rir;
};

} // namespace settheory
