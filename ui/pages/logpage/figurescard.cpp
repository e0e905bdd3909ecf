// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/figurescard.h"

#include "ui/widgets/tabularlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace settheory {

struct FiguresCard::Row {
    QWidget* line;
    QWidget* separator;
    QLabel* words;
    TabularLabel* figure;
};

FiguresCard::FiguresCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
{
    column()->addWidget(makeLabel(title, "small", this));
    m_list->setSpacing(0);
    column()->addLayout(m_list);
}

FiguresCard::~FiguresCard() = default;

void FiguresCard::setCompact(bool compact)
{
    m_padding = compact ? 4 : 8;
    const int inset = compact ? 10 : 16;
    column()->setContentsMargins(inset, inset, inset, inset);
    for (const Row& row : m_rows)
        row.line->layout()->setContentsMargins(8, m_padding, 8, m_padding);
}

void FiguresCard::setFigures(const std::vector<TodayFigure>& figures)
{
    while (m_rows.size() < figures.size()) {
        Row row{new QWidget(this), makeSeparator(this), nullptr, nullptr};
        auto* layout = new QHBoxLayout(row.line);
        layout->setContentsMargins(8, m_padding, 8, m_padding);
        row.words = makeLabel({}, nullptr, row.line);
        row.figure = new TabularLabel({}, row.line);
        QFont bold = row.figure->font();
        bold.setWeight(QFont::DemiBold);
        row.figure->setFont(bold);
        layout->addWidget(row.words, 1);
        layout->addWidget(row.figure);
        m_list->addWidget(row.separator);
        m_list->addWidget(row.line);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < figures.size();
        m_rows[i].line->setVisible(shown);
        m_rows[i].separator->setVisible(shown && i > 0);
        if (!shown)
            continue;
        m_rows[i].words->setText(figures[i].first);
        m_rows[i].figure->setText(figures[i].second);
        m_rows[i].figure->updateGeometry();
    }
}

} // namespace settheory
