// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/nextcard.h"

#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/format/tabular.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr double kSmallShare = 0.46;

QFont figureFont(QFont font, double pixels)
{
    font.setPixelSize(qRound(pixels));
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

NextFigures::NextFigures(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NextFigures::setSet(const PerformedSet& set, const Exercise& exercise)
{
    m_pieces.clear();
    const LoadMode mode = loadModeOf(exercise, set);
    const bool isBody =
        mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus || mode == LoadMode::BodyweightMinus;
    if (isBody)
        m_pieces.push_back({tr("bw"), true});
    if (isBody && set.load && mode != LoadMode::Bodyweight)
        m_pieces.push_back({mode == LoadMode::BodyweightPlus ? u"+"_s : QString(format::kMinus)});
    if (set.load) {
        m_pieces.push_back({format::load(*set.load)});
        m_pieces.push_back({u' ' + keyOf(set.load->unit()), true});
    }
    if (set.reps && !m_pieces.empty())
        m_pieces.push_back({u' ' + QString(format::kTimes) + u' '});
    if (set.reps)
        m_pieces.push_back({QString::number(*set.reps)});
    else if (set.seconds)
        m_pieces.push_back({(m_pieces.empty() ? QString() : u"  "_s) + format::clock(*set.seconds)});
    QString all;
    for (const Piece& piece : m_pieces)
        all += piece.text;
    setAccessibleName(all);
    update();
}

double NextFigures::width(double pixels) const
{
    double width = 0;
    for (const Piece& piece : m_pieces)
        width += tabularWidth(
            QFontMetricsF(figureFont(font(), piece.isSmall ? pixels * kSmallShare : pixels)), piece.text);
    return width;
}

void NextFigures::setLargest(double pixels)
{
    m_largest = pixels;
    updateGeometry();
}

QSize NextFigures::sizeHint() const
{
    return {200, qRound(m_largest * 1.13)};
}

void NextFigures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).text);
    double pixels = m_largest;
    while (pixels > 14 && width(pixels) > rect().width())
        pixels -= 2;
    const double baseline = height() - m_largest * 0.22;
    double left = 0;
    for (const Piece& piece : m_pieces) {
        painter.setFont(figureFont(font(), piece.isSmall ? pixels * kSmallShare : pixels));
        const QFontMetricsF metrics(painter.font());
        const double wide = tabularWidth(metrics, piece.text);
        drawTabular(painter, QRectF(left, baseline - metrics.ascent(), wide, metrics.height()),
            Qt::AlignLeft | Qt::AlignTop, piece.text);
        left += wide;
    }
}

NextCard::NextCard(QWidget* parent)
    : Card(parent)
    , m_figures(new NextFigures(this))
    , m_words(makeLabel({}, "muted", this))
    , m_last(makeLabel({}, "small", this))
{
    column()->setSpacing(4);
    column()->addWidget(makeLabel(tr("Next"), "small", this));
    column()->addWidget(m_figures);
    column()->addWidget(m_words);
    column()->addWidget(m_last);
    m_words->setWordWrap(true);
    m_last->setWordWrap(true);
}

void NextCard::setCompact(bool compact)
{
    const int inset = compact ? 10 : 16;
    column()->setContentsMargins(inset, inset, inset, inset);
    column()->setSpacing(compact ? 2 : 4);
}

void NextCard::setNext(const WorkoutNow& now, const Exercise* after)
{
    const ExerciseNow* current = now.current();
    const auto set = now.suggestion();
    m_figures->setVisible(set.has_value());
    m_last->setVisible(current != nullptr);
    if (!current) {
        m_words->setText(tr("Type the name of an exercise, or a part of it, and press Enter."));
        return;
    }
    if (set)
        m_figures->setSet(*set, *current->exercise);
    const QString role =
        set && set->role != SetRole::Working ? u", "_s + nameOf(set->role).toLower() : QString();
    if (!set)
        m_words->setText(
            tr("%1. Nothing to suggest yet: type load and reps, like 80x8.").arg(current->exercise->name));
    else if (after)
        m_words->setText(tr("%1%2, then %3 at once").arg(current->exercise->name, role, after->name));
    else
        m_words->setText(current->exercise->name + role);
    m_last->setText(occasionText(now, *current));
}

} // namespace settheory
