// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace settheory {

/// What can be done with an answer: taken out as a table or a report, copied, or saved as a picture.
class SharingBar : public QWidget {
    Q_OBJECT
public:
    explicit SharingBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void tableWanted(); ///< as a CSV file
    void reportWanted(); ///< as a PDF file
    void pictureWanted(); ///< as an SVG or PNG file
    void pictureCopyWanted();
    void tableCopyWanted();
};

} // namespace settheory
