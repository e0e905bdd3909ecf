// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/published.h"

#include "core/base/number.h"
#include "core/compare/figures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace settheory {
namespace {

QString tr(const QString& text)
{
    return QCoreApplication::translate("Published", text.toUtf8().constData());
}

enum Column { Key, OfMeasure, A, B, Percent, Source, Sample, Caveat, Confidence, ColumnCount };

std::vector<PublishedFigure> readAll()
{
    QFile file(QStringLiteral(":/evidence/published.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The published figures are not in the program.");
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    std::vector<PublishedFigure> figures;
    for (const QString& line : lines.mid(1)) { // the first names the columns
        const QStringList cells = line.split(u'\t');
        const auto percent =
            cells.size() == ColumnCount ? number::decimal(cells[Percent]) : std::optional<double>();
        if (!percent)
            qFatal("A published figure cannot be read: %s", qPrintable(line));
        figures.push_back({cells[Key], cells[OfMeasure], cells[A].split(u','), cells[B].split(u','), *percent,
            tr(cells[Source]), tr(cells[Sample]), tr(cells[Caveat]), cells[Confidence]});
    }
    return figures;
}

} // namespace

const std::vector<PublishedFigure>& publishedFigures()
{
    static const std::vector<PublishedFigure> figures = readAll();
    return figures;
}

std::vector<PublishedFigure> publishedFor(const Question& question, const Measure& measure)
{
    std::vector<PublishedFigure> found;
    std::ranges::copy_if(publishedFigures(), std::back_inserter(found), [&](const PublishedFigure& figure) {
        return figure.measure == QLatin1String(measure.key) && figure.a.contains(question.a.key())
            && figure.b.contains(question.b.key());
    });
    return found;
}

QString textOf(const PublishedFigure& figure)
{
    return QCoreApplication::translate("Published", "Published: %1 (%2; %3). %4")
        .arg((figure.percent > 0 ? QStringLiteral("+") : QString()) + figures::percent(figure.percent),
            figure.source, figure.sample, figure.caveat);
}

} // namespace settheory
