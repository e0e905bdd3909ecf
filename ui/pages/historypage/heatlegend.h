// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/muscle.h"
#include "core/model/protocol.h"

#include <QWidget>

namespace settheory {

/// "shade: hard sets   mark: chest, ● straight sets, ▲ pre-exhaustion"
class HeatLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeatLegend(QWidget* parent = nullptr);
    void setMarks(Muscle muscle, std::vector<Protocol> marks, bool hasUnknownEffort);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double widthOf(const QString& words) const;

    QString m_shade, m_mark; ///< what stands before the marks
    std::vector<Protocol> m_marks;
};

} // namespace settheory
