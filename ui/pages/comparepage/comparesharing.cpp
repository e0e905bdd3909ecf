// SPDX-License-Identifier: GPL-3.0-or-later
// What the page hands out of its answer: files, and what goes on the clipboard.
#include "core/exchange/export/comparison.h"
#include "core/exchange/export/writewhole.h"
#include "core/journal/journal.h"
#include "ui/charts/forestchart.h"
#include "ui/pages/comparepage/answerfiles.h"
#include "ui/pages/comparepage/comparepage.h"
#include "ui/pages/comparepage/sharingbar.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPushButton>
#include <QStandardPaths>

namespace settheory {
namespace {

FileWork tableFile(const ToldAnswer& told)
{
    return [told](const QString& path) {
        return writeWhole(path,
            [&](QIODevice& device) { return writeComparison(device, told.answer, *told.log, told.made); });
    };
}

/// "settheory-chest-straight-pre_exhaustion_superset"
QString proposedName(const Question& question)
{
    return QStringLiteral("settheory-%1-%2-%3")
        .arg(keyOf(question.muscle).replace(u' ', u'_'), question.a.key(), question.b.key());
}

} // namespace

ToldAnswer ComparePage::told() const
{
    return {*m_answer, journal().log(), journal().now(), m_all->isChecked()};
}

void ComparePage::buildSharing(PageHeader& header)
{
    auto* bar = new SharingBar(&header);
    header.addAction(bar);
    connect(bar, &SharingBar::tableWanted, this, [this] {
        writeFile(tr("Export CSV"), QStringLiteral("csv"), tr("Tables (*.csv)"),
            [](const QString&, const ToldAnswer& answer) { return tableFile(answer); });
    });
    connect(bar, &SharingBar::reportWanted, this, [this] {
        writeFile(tr("Report as PDF"), QStringLiteral("pdf"), tr("Reports (*.pdf)"),
            [](const QString&, const ToldAnswer& answer) { return reportFile(answer); });
    });
    connect(bar, &SharingBar::pictureWanted, this, [this] {
        writeFile(tr("Save the picture"), QStringLiteral("svg"), tr("Drawings (*.svg);;Pictures (*.png)"),
            pictureFile);
    });
    connect(bar, &SharingBar::pictureCopyWanted, this, [this] {
        if (!m_answer)
            return;
        QApplication::clipboard()->setImage(answerImage(told()));
        Q_EMIT said(tr("The picture is copied."));
    });
    connect(bar, &SharingBar::tableCopyWanted, this, [this] {
        if (!m_answer)
            return;
        QApplication::clipboard()->setText(answerTable(*m_answer, journal().log()->settings().unit));
        Q_EMIT said(tr("The table is copied: paste it into a spreadsheet."));
    });
}

void ComparePage::writeFile(const QString& title, const QString& ending, const QString& filter,
    const std::function<FileWork(const QString& path, const ToldAnswer& told)>& draw)
{
    if (!m_answer)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = folder + u'/' + proposedName(m_answer->question) + u'.' + ending;
    QString path = QFileDialog::getSaveFileName(this, title, name, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    // A disk may be slow, and a file is there only when it has confirmed it.
    auto* writing = new Task(this);
    connect(writing, &Task::ended, writing, &QObject::deleteLater);
    writing->start([path, write = draw(path, told())](Progress&) { return write(path); },
        [this, path](const Result<>& written) {
            if (tell(written))
                Q_EMIT said(tr("“%1” is written.").arg(QFileInfo(path).fileName()));
        });
}

} // namespace settheory
