// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/exercise.h"
#include "core/model/settings.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace settheory {

class Journal;
class PlatePicture;

/// The lifter's own plates and bars, for loads in kilograms and in pounds, and what they make of a load. They
/// are kept in the log, as one step that can be undone.
class PlatesDialog : public QDialog {
    Q_OBJECT
public:
    /// `exercise`: whose bar is shown first; empty: the first in the list.
    explicit PlatesDialog(Journal& journal, const ExerciseId& exercise = {}, QWidget* parent = nullptr);
    void accept() override; ///< stays open, with a sentence, where that is refused

private:
    QWidget* buildPlates();
    QWidget* buildExercise(const ExerciseId& exercise);
    QWidget* buildExample();
    MassUnit unit() const;
    void showUnit();
    void addPlate(const Mass& plate, std::optional<int> pairs); ///< 0 pairs: none of it
    void takePlates(); ///< of the unit shown
    void showBar(); ///< of the exercise chosen
    void takeBar();
    void showExample();

    Journal& m_journal;
    LogSettings m_settings; ///< as chosen so far
    QHash<ExerciseId, std::optional<Mass>> m_bars; ///< of exercises, where they were changed
    MassUnit m_shown = MassUnit::Kilogram;
    struct Row {
        Mass plate;
        QSpinBox* pairs;
    };
    std::vector<Row> m_rows;
    QComboBox* m_unit;
    QDoubleSpinBox* m_barbell;
    QWidget* m_plates;
    QGridLayout* m_grid;
    QDoubleSpinBox* m_other;
    QComboBox* m_exercise;
    QCheckBox* m_hasBar;
    QDoubleSpinBox* m_bar;
    QDoubleSpinBox* m_example;
    PlatePicture* m_picture;
    QLabel* m_words;
    QLabel* m_message;
};

} // namespace settheory
