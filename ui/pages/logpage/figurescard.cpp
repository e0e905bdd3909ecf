// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/figurescard.h"

#include "ui/format/format.h"
#include "ui/widgets/tabularlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr int kPartIndent = 12;

} // namespace

struct FiguresCard::Row {
    QWidget* line;
    QWidget* separator;
    QLabel* words;
    TabularLabel* figure;
    bool isPart = false;
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
        pad(row);
}

void FiguresCard::pad(const Row& row)
{
    const int padding = row.isPart ? 1 : m_padding;
    row.line->layout()->setContentsMargins(8, padding, 8, padding);
}

void FiguresCard::setFigures(const std::vector<TodayFigure>& figures)
{
    while (m_rows.size() < figures.size()) {
        Row row{new QWidget(this), makeSeparator(this), nullptr, nullptr};
        auto* layout = new QHBoxLayout(row.line);
        row.words = makeLabel({}, nullptr, row.line);
        row.words->setWordWrap(true);
        row.figure = new TabularLabel({}, row.line);
        layout->addWidget(row.words, 1);
        layout->addWidget(row.figure);
        m_list->addWidget(row.separator);
        m_list->addWidget(row.line);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < figures.size();
        m_rows[i].line->setVisible(shown);
        m_rows[i].separator->setVisible(shown && i > 0 && !figures[i].isPart);
        if (!shown)
            continue;
        const TodayFigure& figure = figures[i];
        m_rows[i].words->setText(figure.words);
        setRole(m_rows[i].words, figure.isPart ? "small" : nullptr);
        m_rows[i].words->setIndent(figure.isPart ? kPartIndent : 0);
        QFont font = this->font();
        font.setWeight(figure.isPart ? QFont::Normal : QFont::DemiBold);
        m_rows[i].figure->setFont(font);
        m_rows[i].figure->setText(figure.figure);
        m_rows[i].line->setToolTip(format::tip(figure.hint));
        m_rows[i].figure->setAccessibleDescription(figure.hint);
        m_rows[i].isPart = figure.isPart;
        pad(m_rows[i]);
        m_rows[i].figure->updateGeometry();
    }
}

} // namespace settheory
