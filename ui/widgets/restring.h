// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace settheory {

/// A clock inside a ring. The ring fills as the time passes; beyond its end it stands full in the colour of
/// caution. It shows what it is told and counts nothing itself.
class RestRing : public QWidget {
    Q_OBJECT
public:
    explicit RestRing(QWidget* parent = nullptr);
    /// \p share of the ring, 0 to 1.
    void setFace(const QString& clock, const QString& caption, double share, bool isOver);
    QString clock() const { return m_clock; }
    void setDiameter(int pixels);
    QSize sizeHint() const override { return {m_diameter, m_diameter}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_clock;
    QString m_caption;
    double m_share = 0;
    int m_diameter = 154;
    bool m_isOver = false;
};

} // namespace settheory
