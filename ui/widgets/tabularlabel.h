// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace settheory {

/// A label whose digits stand in equal cells: figures and clocks. One line of plain text.
class TabularLabel : public QLabel {
    Q_OBJECT
public:
    explicit TabularLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace settheory
