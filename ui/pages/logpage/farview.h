// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/blockview.h"
#include "ui/pages/logpage/restface.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace settheory {

class NextFigures;
class PlatePicture;
class ProtocolChip;
class RestRing;
class SetStrip;

/// What is read from three metres: the rest clock, the next set with its plates, and how far the workout has
/// come. Everything in it grows with the window.
class FarView : public QWidget {
    Q_OBJECT
public:
    explicit FarView(QWidget* parent = nullptr);
    void setWorkout(const WorkoutNow& now, const std::vector<BlockView>& views);
    void setFace(const RestFace& face, qint64 elapsedSeconds);

Q_SIGNALS:
    void left(); ///< back to the tables
    void begun(); ///< the set begins: a click on the clock

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QBoxLayout* column);
    void buildMiddle(QBoxLayout* column);
    void buildFoot(QBoxLayout* column);
    QLabel* add(QBoxLayout* layout, const char* role, double share, QFont::Weight weight = QFont::Normal);
    void setNext(const WorkoutNow& now, const std::vector<BlockView>& views);
    void fitFonts();

    struct Sized {
        QWidget* widget;
        double share; ///< of the height of the view
        QFont::Weight weight;
    };
    std::vector<Sized> m_sized;
    QLabel* m_where = nullptr;
    ProtocolChip* m_protocol;
    QLabel* m_elapsed = nullptr;
    RestRing* m_ring;
    QLabel* m_title = nullptr;
    NextFigures* m_figures;
    QLabel* m_exercise = nullptr;
    QLabel* m_then = nullptr;
    PlatePicture* m_plates;
    QLabel* m_plateWords = nullptr;
    QLabel* m_last = nullptr;
    QLabel* m_note = nullptr;
    SetStrip* m_strip;
    QBoxLayout* m_column;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_middle = nullptr;
    QBoxLayout* m_words = nullptr;
};

} // namespace settheory
