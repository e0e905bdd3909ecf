// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/keptquestion.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace settheory {

class ChoiceBox;

/// The choices above a comparison: muscle, two protocols, period, main measure.
class QuestionBar : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBar(QWidget* parent = nullptr);
    /// Offers the muscles and protocols that the log has, and chooses what it has most of if nothing was
    /// chosen yet.
    void setBlocks(const MeasuredLog& measured);
    /// What is chosen; the period counts back. Reasons to include are not asked here.
    KeptQuestion question() const;
    /// Chooses what was asked, silently. False where the log has no block for that muscle, or not that
    /// exercise.
    bool setQuestion(const KeptQuestion& asked);
    bool hasChoice() const; ///< false where the log has no block at all
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    using Counts = std::map<Muscle, std::map<Protocol, int>>;
    void fillMuscles();
    void fillProtocols();
    void fillOf();
    int rowWidth() const; ///< of all choices in one row
    void fillArm(ChoiceBox* box, const std::map<Protocol, int>& counts, const QString& wanted);
    void choose(ChoiceBox* box, const QVariant& wanted);
    void paintEdges();
    void arrange();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    ChoiceBox* m_muscle;
    ChoiceBox* m_a;
    ChoiceBox* m_b;
    ChoiceBox* m_of;
    ChoiceBox* m_period;
    ChoiceBox* m_main;
    QLabel* m_against;
    QHBoxLayout* m_first;
    QHBoxLayout* m_second; ///< where the window is narrow
    Counts m_counts;
    std::map<Muscle, std::map<QString, QString>>
        m_exercises; ///< names to identifiers, of each muscle's blocks
    QString m_wantedA, m_wantedB; ///< what the user chose last, kept across muscles
};

} // namespace settheory
