// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/logpage/todayfigures.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace settheory {

/// A short list of words and figures under a quiet title.
class FiguresCard : public Card {
    Q_OBJECT
public:
    explicit FiguresCard(const QString& title, QWidget* parent = nullptr);
    ~FiguresCard() override;
    void setFigures(const std::vector<TodayFigure>& figures);
    void setCompact(bool compact); ///< for small windows

private:
    struct Row;
    void pad(const Row& row);
    std::vector<Row> m_rows;
    QVBoxLayout* m_list;
    int m_padding = 8;
};

} // namespace settheory
