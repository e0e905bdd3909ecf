// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QComboBox>

class QPainter;

namespace settheory {

/// The mark at the right of what opens a list.
void drawChoiceArrow(QPainter& painter, const QWidget& box);

/// A choice as one chip: "Muscle **Chest** ▾". An ordinary combo box to keys, mouse and screen readers.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(const QString& label = {}, QWidget* parent = nullptr); ///< the label is the quiet word
    /// A bar of that colour at the left edge, as the arms of a comparison have; invalid: none.
    void setEdge(const QColor& colour);
    /// A quiet word after the item in the list, such as how many there are; never in the chip.
    void setItemNote(int index, const QString& note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< scrolls the page, never changes the choice

private:
    int widthFor(const QString& text) const;

    QString m_label;
    QColor m_edge;
};

} // namespace settheory
