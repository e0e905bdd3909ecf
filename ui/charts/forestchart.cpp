// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forestchart.h"

#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/format/tabular.h"
#include "ui/theme/protocolmark.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace settheory {
namespace {

constexpr double kHead = 30, kRow = 31, kAxis = 24, kGap = 10;
constexpr double kRoomForAllTicks = 230; // pixels
constexpr double kDifferenceReach = 4; // smallest differences worth knowing, from the middle to an end

// Shown before all measures are asked for; the main one always is.
constexpr std::array kFirst = {
    "compound_reps", "reps", "volume_load", "top_set_compound", "block_duration", "density", "rep_loss"};

bool isFirst(const MeasureAnswer& answer)
{
    return std::ranges::any_of(
        kFirst, [&](const char* key) { return qstrcmp(key, answer.measure->key) == 0; });
}

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

bool leaves(Verdict verdict)
{
    return verdict == Verdict::Less || verdict == Verdict::More;
}

bool isSame(Verdict verdict)
{
    return verdict == Verdict::SameWithin || verdict == Verdict::LessButTrivial
        || verdict == Verdict::MoreButTrivial;
}

} // namespace

ForestChart::ForestChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Differences between the two protocols, measure by measure"));
    setMouseTracking(true);
}

void ForestChart::setAnswer(const Answer& answer, MassUnit shownIn, bool allMeasures)
{
    m_a = answer.question.a;
    m_b = answer.question.b;
    m_unit = shownIn;
    takeRows(answer, allMeasures);
    double reach = 0;
    for (std::size_t i = 0; i < m_ratios; ++i) {
        if (const auto& effect = m_rows[i].answer.effect) {
            for (const double end : {effect->low, effect->high})
                reach = std::max(reach, std::abs(std::log1p(std::max(end, -99.0) / 100)));
        }
        for (const PublishedFigure& figure : m_rows[i].published)
            reach = std::max(reach, std::abs(std::log1p(figure.percent / 100)));
    }
    m_axis = ForestAxis::reaching(100 * std::expm1(reach));
    QStringList texts;
    for (int i = 0; i < rowCount(); ++i)
        texts << textOf(i);
    setAccessibleDescription(texts.join(u'\n'));
    updateGeometry();
    update();
}

void ForestChart::takeRows(const Answer& answer, bool allMeasures)
{
    m_rows.clear();
    for (const MeasureAnswer& measure : answer.measures) {
        const bool isMain = QLatin1String(measure.measure->key) == answer.question.main;
        if ((isMain || allMeasures || isFirst(measure)) && (measure.a.n > 0 || measure.b.n > 0))
            m_rows.push_back({measure, isMain, publishedFor(answer.question, *measure.measure)});
    }
    const auto differences = std::ranges::stable_partition(
        m_rows, [](const Row& row) { return row.answer.measure->scale == MeasureScale::Ratio; });
    m_ratios = m_rows.size() - differences.size();
}

QSize ForestChart::sizeHint() const
{
    const double rows = kRow * static_cast<double>(m_rows.size());
    return {640, static_cast<int>(kHead + rows + kAxis + (m_ratios < m_rows.size() ? kGap : 0))};
}

QSize ForestChart::minimumSizeHint() const
{
    return {380, sizeHint().height()};
}

ForestChart::Columns ForestChart::columns() const
{
    const QFontMetricsF metrics(weighted(font(), QFont::DemiBold));
    const QFontMetricsF plain(font());
    double name = 0;
    double value = 60;
    for (const Row& row : m_rows) {
        name = std::max(name, metrics.horizontalAdvance(nameOf(*row.answer.measure)) + 4);
        for (const ArmSummary* arm : {&row.answer.a, &row.answer.b})
            value = std::max(value, tabularWidth(plain, medianText(row, *arm)) + 10);
    }
    const double w = width();
    const QFontMetricsF heads(weighted(smaller(font()), QFont::DemiBold));
    for (const ProtocolChoice& choice : {m_a, m_b})
        value = std::max(value, heads.horizontalAdvance(headOf(choice)) + 26);
    value = std::min(value, w * 0.2);
    name = std::min(name, w * 0.39);
    Columns columns;
    columns.name = QRectF(0, 0, name, height());
    columns.a = QRectF(name, 0, value, height());
    columns.b = QRectF(name + value, 0, value, height());
    const double left = name + 2 * value + 14;
    columns.plot = QRectF(left, 0, std::max(60.0, w - left - 8), height());
    return columns;
}

QString ForestChart::medianText(const Row& row, const ArmSummary& arm) const
{
    if (!arm.median)
        return format::kUnknown;
    const QString text = format::measured(*arm.median, row.answer.measure->unit, m_unit);
    // Its unit is the longest of all and is told on hovering.
    return row.answer.measure->unit == MeasureUnit::KilogramsPerMinute
        ? text.section(format::kThinSpace, 0, -2)
        : text;
}

/// The form of pre-exhaustion stands in the question above, unless it is what the two arms differ in.
QString ForestChart::headOf(const ProtocolChoice& choice) const
{
    const bool formsDiffer = isPreExhaustion(m_a.representative()) && isPreExhaustion(m_b.representative());
    return isPreExhaustion(choice.representative()) && !formsDiffer ? tr("Pre-ex.")
                                                                    : shortNameOf(choice.representative());
}

bool ForestChart::isRatio(std::size_t row) const
{
    return row < m_ratios;
}

QRectF ForestChart::rowRect(std::size_t row) const
{
    double top = kHead + kRow * static_cast<double>(row);
    if (!isRatio(row))
        top += (m_ratios > 0 ? kAxis : 0) + kGap;
    return {0, top, static_cast<double>(width()), kRow};
}

double ForestChart::positionOf(const Row& row, double value) const
{
    if (row.answer.measure->scale == MeasureScale::Ratio)
        return m_axis.positionOf(value);
    const double unit = row.answer.smallestWorthKnowing.value_or(1);
    return std::clamp(value / (unit * kDifferenceReach), -1.0, 1.0);
}

void ForestChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter);
}

void ForestChart::paintOn(QPainter& painter) const
{
    const Columns c = columns();
    drawHead(painter, c);
    drawGrid(painter, c);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        drawRow(painter, c, row);
}

void ForestChart::drawHead(QPainter& painter, const Columns& c) const
{
    const Theme& theme = Theme::of(this);
    painter.setFont(smaller(font()));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(c.name.left(), 0, c.name.width(), kHead), Qt::AlignVCenter | Qt::AlignLeft,
        tr("Per session, typical"));
    const QFont bold = weighted(smaller(font()), QFont::DemiBold);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    for (const auto& [column, choice] : {std::pair{c.a, m_a}, std::pair{c.b, m_b}}) {
        const QString words = metrics.elidedText(headOf(choice), Qt::ElideRight, column.width() - 18);
        const double w = metrics.horizontalAdvance(words);
        painter.setPen(theme.text);
        painter.drawText(
            QRectF(column.left(), 0, column.width(), kHead), Qt::AlignVCenter | Qt::AlignRight, words);
        drawProtocolMark(
            painter, QRectF(column.right() - w - 15, kHead / 2 - 5, 10, 10), choice.representative(), theme);
    }
}

void ForestChart::drawGrid(QPainter& painter, const Columns& c) const
{
    const Theme& theme = Theme::of(this);
    const auto x = [&](double position) { return c.plot.center().x() + position * c.plot.width() / 2; };
    painter.setFont(smaller(font()));
    if (m_ratios > 0) {
        const double bottom = kHead + kRow * static_cast<double>(m_ratios);
        const bool isRoomy = c.plot.width() >= kRoomForAllTicks;
        for (const double tick : m_axis.ticks()) {
            painter.setPen(QPen(theme.line, 1));
            painter.drawLine(
                QPointF(x(m_axis.positionOf(tick)), kHead), QPointF(x(m_axis.positionOf(tick)), bottom));
            if (!isRoomy && tick != m_axis.ticks().front() && tick != m_axis.ticks().back())
                continue;
            painter.setPen(theme.muted);
            painter.drawText(QRectF(x(m_axis.positionOf(tick)) - 40, bottom + 2, 80, kAxis - 4),
                Qt::AlignCenter, format::signedPercent(tick));
        }
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x(0) - 40, bottom + 2, 80, kAxis - 4), Qt::AlignCenter, tr("same"));
    }
}

void ForestChart::drawRow(QPainter& painter, const Columns& c, std::size_t index) const
{
    const Row& row = m_rows[index];
    const Theme& theme = Theme::of(this);
    const QRectF rect = rowRect(index);
    const Measure& measure = *row.answer.measure;
    painter.setFont(row.isMain ? weighted(font(), QFont::DemiBold) : font());
    painter.setPen(theme.text);
    painter.drawText(QRectF(c.name.left(), rect.top(), c.name.width(), kRow),
        Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(painter.font()).elidedText(nameOf(measure), Qt::ElideRight, c.name.width()));
    painter.setFont(font());
    painter.setPen(theme.muted);
    for (const auto& [column, arm] : {std::pair{c.a, &row.answer.a}, std::pair{c.b, &row.answer.b}}) {
        drawTabular(painter, QRectF(column.left(), rect.top(), column.width(), kRow),
            Qt::AlignVCenter | Qt::AlignRight, medianText(row, *arm));
    }
    const QRectF plot(c.plot.left(), rect.top(), c.plot.width(), kRow);
    drawEffect(painter, plot, row);
    drawPublished(painter, plot, row);
}

/// Hollow diamonds at the upper edge of the row, clear of the log's own mark.
void ForestChart::drawPublished(QPainter& painter, const QRectF& plot, const Row& row) const
{
    const Theme& theme = Theme::of(this);
    for (const PublishedFigure& figure : row.published) {
        if (row.answer.measure->scale != MeasureScale::Ratio)
            continue;
        const QPointF middle(
            plot.center().x() + m_axis.positionOf(figure.percent) * plot.width() / 2, plot.top() + 3);
        constexpr double kHalf = 5.5;
        painter.setPen(QPen(theme.text, 1.2));
        painter.setBrush(theme.surface);
        painter.drawPolygon(QPolygonF({middle - QPointF(0, kHalf), middle + QPointF(kHalf, 0),
            middle + QPointF(0, kHalf), middle - QPointF(kHalf, 0)}));
        painter.setBrush(Qt::NoBrush);
    }
}

bool ForestChart::hasPublished() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return !row.published.empty(); });
}

void ForestChart::drawEffect(QPainter& painter, const QRectF& plot, const Row& row) const
{
    const Theme& theme = Theme::of(this);
    const auto x = [&](double value) {
        return plot.center().x() + positionOf(row, value) * plot.width() / 2;
    };
    if (const auto smallest = row.answer.smallestWorthKnowing;
        smallest && row.answer.verdict != Verdict::None) {
        const bool ratio = row.answer.measure->scale == MeasureScale::Ratio;
        // The margin is ±log(1 + δ): to the left it is a little less than δ.
        const double lower = ratio ? 100 * (1 / (1 + *smallest / 100) - 1) : -*smallest;
        painter.fillRect(QRectF(QPointF(x(lower), plot.top() + 5), QPointF(x(*smallest), plot.bottom() - 5)),
            blended(theme.muted, theme.surface, 0.16));
    }
    painter.setPen(QPen(blended(theme.muted, theme.surface, 0.6), 1.5));
    painter.drawLine(QPointF(x(0), plot.top()), QPointF(x(0), plot.bottom()));
    if (!row.answer.effect || row.answer.verdict == Verdict::None
        || row.answer.verdict == Verdict::Withheld) {
        drawWords(painter, plot, row);
        return;
    }
    const Effect& effect = *row.answer.effect;
    const QColor colour =
        leaves(row.answer.verdict) ? protocolColour(m_b.representative(), theme) : theme.muted;
    painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(effect.low), plot.center().y()), QPointF(x(effect.high), plot.center().y()));
    const bool filled = leaves(row.answer.verdict) || isSame(row.answer.verdict);
    painter.setPen(QPen(colour, 1.8));
    painter.setBrush(filled ? colour : theme.surface);
    painter.drawEllipse(QPointF(x(effect.estimate), plot.center().y()), 5.5, 5.5);
    painter.setBrush(Qt::NoBrush);
    if (!filled)
        drawWords(painter, plot, row);
}

/// In the half of the plot where nothing else stands.
void ForestChart::drawWords(QPainter& painter, const QRectF& plot, const Row& row) const
{
    QString words;
    if (row.answer.verdict == Verdict::CannotTell)
        words = tr("cannot tell");
    else if (row.answer.verdict == Verdict::Withheld)
        words = tr("too few sessions");
    else if (row.answer.effect)
        words = effectText(row);
    else
        return;
    const double middle = row.answer.effect ? row.answer.effect->high : 0;
    const bool right = positionOf(row, middle) < 0.45 || row.answer.verdict != Verdict::CannotTell;
    painter.setFont(smaller(font()));
    painter.setPen(Theme::of(this).muted);
    const double half = plot.width() / 2 - 6;
    const bool isOfRest = QLatin1String(row.answer.measure->key) == QLatin1String("density");
    const QString whole = isOfRest ? tr("%1 by the rests").arg(words) : words;
    if (painter.fontMetrics().horizontalAdvance(whole) <= half)
        words = whole;
    const QRectF side(right ? plot.center().x() + 6 : plot.left(), plot.top(), half, plot.height());
    painter.drawText(side, Qt::AlignVCenter | Qt::AlignRight,
        QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, half));
}

QString ForestChart::effectText(const Row& row) const
{
    const Effect& effect = *row.answer.effect;
    if (row.answer.measure->scale == MeasureScale::Ratio)
        return format::signedPercent(effect.estimate);
    const QString size = format::measured(std::abs(effect.estimate), row.answer.measure->unit, m_unit);
    return (effect.estimate < 0 ? QString(format::kMinus) : QStringLiteral("+")) + size;
}

QString ForestChart::textOf(int index) const
{
    if (index < 0 || index >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index)];
    const MeasureAnswer& answer = row.answer;
    QString text =
        tr("%1: %2 sessions against %3").arg(nameOf(*answer.measure)).arg(answer.a.n).arg(answer.b.n);
    if (answer.effect) {
        const bool ratio = answer.measure->scale == MeasureScale::Ratio;
        const auto end = [&](double value) {
            return ratio ? format::signedPercent(value, 1) : format::signedNumber(value, 1);
        };
        text += tr(". Difference %1 (95 % interval %2 to %3)")
                    .arg(end(answer.effect->estimate), end(answer.effect->low), end(answer.effect->high));
    }
    text += QStringLiteral(". ") + formulaOf(*answer.measure);
    for (const PublishedFigure& figure : row.published)
        text += u'\n' + settheory::textOf(figure);
    return text;
}

bool ForestChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (rowRect(row).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), format::tip(textOf(static_cast<int>(row))), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

} // namespace settheory
