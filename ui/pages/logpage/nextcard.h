// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/workoutnow.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace settheory {

class PlatePicture;

/// The coming set in figures that are read from across the room. They shrink before they are cut.
class NextFigures : public QWidget {
    Q_OBJECT
public:
    explicit NextFigures(QWidget* parent = nullptr);
    void setSet(const PerformedSet& set, const Exercise& exercise);
    void setLargest(double pixels); ///< the height of the figures where there is room
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Piece {
        QString text;
        bool isSmall = false;
    };
    double width(double pixels) const;

    std::vector<Piece> m_pieces;
    double m_largest = 46;
};

/// What comes next.
class NextCard : public Card {
    Q_OBJECT
public:
    explicit NextCard(QWidget* parent = nullptr);
    void setCompact(bool compact); ///< for small windows
    /// `followers`: those that follow at once, in their turn.
    void setNext(const WorkoutNow& now, const std::vector<const ExerciseNow*>& followers);

Q_SIGNALS:
    void warmupWanted(); ///< the next warm-up was done
    void platesWanted(); ///< own plates and bars are to be said

private:
    void showPlates(const WorkoutNow& now, const std::vector<const ExerciseNow*>& followers);
    void showWarmup(const WorkoutNow& now);

    NextFigures* m_figures;
    QLabel* m_words;
    QLabel* m_last;
    PlatePicture* m_plates;
    QLabel* m_plateWords;
    QPushButton* m_changePlates;
    QPushButton* m_warmup;
    QLabel* m_warmupWords;
};

} // namespace settheory
