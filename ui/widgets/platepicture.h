// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gym/plates.h"

#include <QWidget>

namespace settheory {

/// A bar with its plates, seen from the side. The words beside it say the same.
class PlatePicture : public QWidget {
    Q_OBJECT
public:
    explicit PlatePicture(QWidget* parent = nullptr);
    void setLoading(const PlateLoading& loading);
    QSize sizeHint() const override { return {200, 54}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Mass> m_plates; ///< of one side, from the inside
};

/// "each side: 25 + 2.5 + 1.25 on a 20 kg bar"; "…, 1.25 kg short" where no plates make the load.
QString plateWords(const PlateLoading& loading);

} // namespace settheory
