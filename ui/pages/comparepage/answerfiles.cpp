// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/answerfiles.h"

#include "core/compare/figures.h"
#include "core/exchange/export/writewhole.h"
#include "ui/charts/forestchart.h"
#include "ui/format/measured.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <memory>

namespace settheory {
namespace {

constexpr int kWidth = 680; // pixels at 96 to the inch
constexpr int kEdge = 16;
constexpr int kFineness = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("settheory::AnswerFiles", text);
}

std::unique_ptr<ForestChart> chartOf(const ToldAnswer& told)
{
    auto chart = std::make_unique<ForestChart>();
    chart->setPalette(Theme::light().palette());
    chart->setAnswer(told.answer, told.log->settings().unit, told.allMeasures);
    chart->resize(kWidth, chart->sizeHint().height());
    return chart;
}

void paintOn(QPaintDevice& device, const ForestChart& chart)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRect(QPoint(), chart.size() + QSize(2 * kEdge, 2 * kEdge)), Theme::light().surface);
    painter.translate(kEdge, kEdge);
    chart.paintOn(painter);
}

} // namespace

QImage answerImage(const ToldAnswer& told)
{
    const auto chart = chartOf(told);
    QImage image((chart->size() + QSize(2 * kEdge, 2 * kEdge)) * kFineness, QImage::Format_ARGB32);
    image.setDevicePixelRatio(kFineness);
    paintOn(image, *chart);
    return image;
}

FileWork fileOf(const QByteArray& bytes)
{
    return [bytes](const QString& path) {
        return writeWhole(path, [&](QIODevice& device) -> Result<> {
            if (device.write(bytes) != bytes.size())
                return fail(Error::Kind::Failed, tr("The file could not be written."));
            return {};
        });
    };
}

FileWork pictureFile(const QString& path, const ToldAnswer& told)
{
    if (!path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        return [image = answerImage(told)](const QString& to) {
            return writeWhole(to, [&](QIODevice& device) -> Result<> {
                if (!image.save(&device, "PNG"))
                    return fail(Error::Kind::Failed, tr("The picture could not be written."));
                return {};
            });
        };
    }
    const auto chart = chartOf(told);
    const QSize size = chart->size() + QSize(2 * kEdge, 2 * kEdge);
    QBuffer drawing;
    QSvgGenerator generator;
    generator.setOutputDevice(&drawing);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(tr("Differences between two protocols"));
    paintOn(generator, *chart);
    return fileOf(drawing.data());
}

QString answerTable(const Answer& answer, MassUnit shownIn)
{
    QStringList lines{QStringList{tr("Typical session"), answer.question.a.name(), answer.question.b.name(),
        tr("Difference"), tr("95 % from"), tr("95 % to"), tr("Verdict")}
                          .join(u'\t')};
    for (const MeasureAnswer& measure : answer.measures) {
        if (measure.a.n + measure.b.n == 0)
            continue;
        QStringList cells{nameOf(*measure.measure)};
        for (const ArmSummary* arm : {&measure.a, &measure.b})
            cells << (arm->median ? format::measured(*arm->median, measure.measure->unit, shownIn)
                                  : QString());
        for (const auto end : {&Effect::estimate, &Effect::low, &Effect::high})
            cells << (measure.effect ? figures::change((*measure.effect).*end, *measure.measure) : QString());
        lines << (cells << nameOf(measure.verdict)).join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace settheory
