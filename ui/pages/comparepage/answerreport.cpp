// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a comparison as PDF. Everything is laid out in pixels at 96 to the inch, as on a screen.
#include "core/compare/figures.h"
#include "core/compare/published.h"
#include "ui/charts/forestchart.h"
#include "ui/charts/sessionschart.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/pages/comparepage/answerfiles.h"
#include "ui/pages/comparepage/statisticstable.h"
#include "ui/theme/protocolmark.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace settheory {
namespace {

constexpr int kDotsPerInch = 96;
constexpr double kMargin = 56; // all around
constexpr double kRow = 19, kViewRow = 28;
constexpr double kSessionsHeight = 190;

QString tr(const char* text)
{
    return QCoreApplication::translate("settheory::AnswerReport", text);
}

QFont sized(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A column of text and pictures that turns the page where the next one does not fit.
class Sheet {
public:
    Sheet(QPdfWriter& writer, const QString& foot)
        : m_writer(writer)
        , m_painter(&writer)
        , m_size(writer.width(), writer.height())
        , m_foot(foot)
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        drawFoot();
    }
    double width() const { return m_size.width() - 2 * kMargin; }
    QCPPainter& painter() { return m_painter; }
    void skip(double height) { m_y += height; }
    /// The rectangle of the next `height` pixels.
    QRectF take(double height)
    {
        if (m_y + height > m_size.height() - kMargin) {
            m_writer.newPage();
            m_y = kMargin;
            ++m_page;
            drawFoot();
        }
        const QRectF rect(kMargin, m_y, width(), height);
        m_y += height;
        return rect;
    }
    void text(const QString& words, const QFont& font, const QColor& colour, double indent = 0)
    {
        const QRectF rect =
            take(heightOf(words, font, indent)); // may turn the page, which has a font of its own
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect.adjusted(indent, 0, 0, 2), Qt::TextWordWrap, words);
    }
    double heightOf(const QString& words, const QFont& font, double indent = 0)
    {
        m_painter.setFont(font);
        return m_painter.boundingRect(QRectF(0, 0, width() - indent, 10000), Qt::TextWordWrap, words)
            .height();
    }
    /// What is that high comes next and should not be torn apart.
    void keepTogether(double height)
    {
        if (m_y + height > m_size.height() - kMargin)
            m_y = m_size.height();
    }
    void heading(const QString& words)
    {
        skip(14);
        keepTogether(60); // never alone at the foot of a page
        text(words, sized(11.5, QFont::DemiBold), Theme::light().text);
        skip(5);
    }
    void line()
    {
        m_painter.setPen(QPen(Theme::light().line, 1));
        m_painter.drawLine(QPointF(kMargin, m_y), QPointF(kMargin + width(), m_y));
    }

private:
    void drawFoot()
    {
        m_painter.setFont(sized(8));
        m_painter.setPen(Theme::light().muted);
        const QRectF foot(kMargin, m_size.height() - kMargin + 12, width(), 20);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_foot);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_page));
    }

    QPdfWriter& m_writer;
    QCPPainter m_painter;
    QSizeF m_size;
    QString m_foot;
    double m_y = kMargin;
    int m_page = 1;
};

QString periodOf(const Question& question)
{
    if (question.since && question.until)
        return tr("%1 to %2").arg(format::date(*question.since), format::date(*question.until));
    if (question.since)
        return tr("from %1 on").arg(format::date(*question.since));
    return question.until ? tr("up to %1").arg(format::date(*question.until)) : tr("the whole log");
}

void drawHead(Sheet& sheet, const ToldAnswer& told)
{
    const Answer& answer = told.answer;
    const Theme& theme = Theme::light();
    sheet.text(tr("%1 relative to %2").arg(answer.question.b.name(), answer.question.a.name().toLower()),
        sized(16, QFont::Bold), theme.text);
    sheet.skip(2);
    sheet.text(tr("%1 · %2 · main measure: %3 · %4 and %5 sessions")
                   .arg(nameOf(answer.question.muscle), periodOf(answer.question),
                       nameOf(*answer.measures.front().measure))
                   .arg(answer.sessionsA)
                   .arg(answer.sessionsB),
        sized(9.5), theme.muted);
    sheet.heading(tr("What the log says"));
    bool first = true;
    for (const QString& sentence : answer.sentences) {
        sheet.text(sentence, sized(first ? 11 : 9.5, first ? QFont::DemiBold : QFont::Normal), theme.text);
        sheet.skip(4);
        first = false;
    }
}

void drawPictures(Sheet& sheet, const ToldAnswer& told)
{
    const MassUnit unit = told.log->settings().unit;
    sheet.heading(tr("Differences (bar: 95 % · band: too small to matter)"));
    ForestChart forest;
    forest.setPalette(Theme::light().palette());
    forest.setFont(sized(9.5));
    forest.setAnswer(told.answer, unit, told.allMeasures);
    forest.resize(static_cast<int>(sheet.width()), forest.sizeHint().height());
    const QRectF rect = sheet.take(forest.height());
    sheet.painter().save();
    sheet.painter().translate(rect.topLeft());
    forest.paintOn(sheet.painter());
    sheet.painter().restore();

    sheet.heading(tr("%1, per session").arg(nameOf(*told.answer.measures.front().measure)));
    SessionsChart sessions;
    sessions.setPalette(Theme::light().palette());
    sessions.setFont(sized(9.5));
    sessions.setAnswer(told.answer, unit);
    const QRectF below = sheet.take(kSessionsHeight);
    sheet.painter().save();
    sheet.painter().translate(below.topLeft());
    sessions.toPainter(&sheet.painter(), qRound(below.width()), qRound(below.height()));
    sheet.painter().restore();
}

void drawTrust(Sheet& sheet, const Answer& answer)
{
    constexpr double kIndent = 16, kGap = 2, kHead = 40;
    const Theme& theme = Theme::light();
    const QFont font = sized(9.5);
    double height = kHead;
    for (const TrustCheck& check : answer.trust)
        height += sheet.heightOf(check.text, font, kIndent) + kGap;
    sheet.keepTogether(height);
    sheet.heading(tr("How far to trust it"));
    for (const TrustCheck& check : answer.trust) {
        const bool good = check.state == TrustState::Good;
        const QColor colour = good               ? theme.text
            : check.state == TrustState::Caution ? theme.caution.darker(115)
                                                 : theme.bad;
        sheet.text(good ? QStringLiteral("✓") : QStringLiteral("!"), font, colour);
        sheet.skip(-sheet.heightOf(QStringLiteral("!"), font));
        sheet.text(check.text, font, colour, kIndent);
        sheet.skip(kGap);
    }
}

/// Somewhat smaller where the words need it.
QFont fitting(const QString& words, QFont::Weight weight, double room, const QPaintDevice* device)
{
    constexpr double kPoints = 8.8, kFewest = 7, kStep = 0.2;
    double points = kPoints;
    const auto width = [&] { return QFontMetricsF(sized(points, weight), device).horizontalAdvance(words); };
    while (points > kFewest && width() > room)
        points -= kStep;
    return sized(points, weight);
}

/// The first cell left, the others right, all of them as wide as their share says.
void drawRow(Sheet& sheet, const QStringList& cells, const std::vector<double>& shares, bool isHead)
{
    const QRectF row = sheet.take(kRow);
    QPainter& painter = sheet.painter();
    painter.setPen(Theme::light().text);
    double x = row.left();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double wide = shares[static_cast<std::size_t>(i)] * row.width();
        painter.setFont(
            fitting(cells[i], isHead ? QFont::DemiBold : QFont::Normal, wide - 6, painter.device()));
        const QString words =
            QFontMetricsF(painter.font(), painter.device()).elidedText(cells[i], Qt::ElideRight, wide - 6);
        painter.drawText(QRectF(x, row.top(), wide - 6, kRow),
            (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, words);
        x += wide;
    }
    sheet.line();
}

void drawMeasures(Sheet& sheet, const ToldAnswer& told)
{
    const std::vector<double> shares = {0.25, 0.10, 0.15, 0.16, 0.20, 0.14};
    sheet.heading(tr("All measures"));
    const Question& question = told.answer.question;
    drawRow(sheet,
        {tr("Typical session (median)"), shortNameOf(question.a.representative()),
            shortNameOf(question.b.representative()), tr("Difference"), tr("95 % interval"), tr("Verdict")},
        shares, true);
    for (const MeasureAnswer& measure : told.answer.measures) {
        if (measure.a.n + measure.b.n == 0)
            continue;
        QStringList cells{nameOf(*measure.measure)};
        for (const ArmSummary* arm : {&measure.a, &measure.b})
            cells << (arm->median
                    ? format::measured(*arm->median, measure.measure->unit, told.log->settings().unit)
                    : QString(format::kUnknown));
        cells << (measure.effect ? figures::change(measure.effect->estimate, *measure.measure) : QString());
        cells << (measure.effect
                ? figures::changes(measure.effect->low, measure.effect->high, *measure.measure)
                : QString());
        drawRow(sheet, cells << nameOf(measure.verdict), shares, false);
    }
}

/// A second view: what it is, what it says, and in small what to make of it.
void drawView(Sheet& sheet, const StatisticLine& line)
{
    constexpr double kName = 0.36, kFigure = 0.22;
    const QRectF row = sheet.take(kViewRow);
    QPainter& painter = sheet.painter();
    const double name = kName * row.width(), figure = kFigure * row.width();
    painter.setPen(Theme::light().text);
    painter.setFont(sized(8.8));
    painter.drawText(
        QRectF(row.left(), row.top(), name, kViewRow), Qt::AlignVCenter | Qt::TextWordWrap, line.name);
    painter.drawText(QRectF(row.left() + name, row.top(), figure - 12, kViewRow),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, line.figure);
    painter.setPen(Theme::light().muted);
    painter.setFont(sized(8));
    painter.drawText(QRectF(row.left() + name + figure, row.top(), row.width() - name - figure, kViewRow),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.remark);
    sheet.line();
}

void drawRest(Sheet& sheet, const ToldAnswer& told)
{
    const Theme& theme = Theme::light();
    const Answer& answer = told.answer;
    QStringList published;
    for (const MeasureAnswer& measure : answer.measures)
        for (const PublishedFigure& figure : publishedFor(answer.question, *measure.measure))
            published << nameOf(*measure.measure) + QStringLiteral(". ") + textOf(figure);
    if (!published.isEmpty())
        sheet.heading(tr("Published, for comparison and never as a target"));
    for (const QString& figure : published)
        sheet.text(figure, sized(9.5), theme.text);
    const std::vector<StatisticLine> views = statisticLines(answer.measures.front());
    constexpr double kHead = 40;
    sheet.keepTogether(kHead + kViewRow * static_cast<double>(views.size()));
    sheet.heading(tr("Second views of the main measure"));
    for (const StatisticLine& line : views)
        drawView(sheet, line);
    sheet.heading(tr("To repeat it"));
    QStringList exercises;
    for (const ExerciseId& id : answer.exercises)
        if (const ExercisePtr exercise = told.log->findExercise(id))
            exercises << exercise->name;
    sheet.text(
        tr("Compared: %1 against %2, %3. %4 Every session and every choice stands in the CSV that “Export "
           "CSV…” "
           "writes; formulas and thresholds stand in docs/statistics.md.")
            .arg(answer.question.b.name(), answer.question.a.name(), periodOf(answer.question),
                exercises.isEmpty() ? tr("Exercises: all.")
                                    : tr("Exercises: %1.").arg(exercises.join(QStringLiteral(", ")))),
        sized(9.5), theme.text);
}

} // namespace

FileWork reportFile(const ToldAnswer& told)
{
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(tr("Comparison of two protocols"));
        writer.setCreator(QStringLiteral("Set Theory ") + QCoreApplication::applicationVersion());
        Sheet sheet(writer,
            tr("Set Theory %1 · %2")
                .arg(QCoreApplication::applicationVersion(), format::date(told.made.date())));
        drawHead(sheet, told);
        drawPictures(sheet, told);
        drawTrust(sheet, told.answer);
        drawMeasures(sheet, told);
        drawRest(sheet, told);
    }
    return fileOf(pages.data());
}

} // namespace settheory
