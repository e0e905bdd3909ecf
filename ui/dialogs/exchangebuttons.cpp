// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exchangebuttons.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importtables.h"
#include "ui/format/format.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace settheory {

ExchangeButtons::ExchangeButtons(Journal& journal, Analysis& analysis, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_analysis(analysis)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* import = new QPushButton(tr("Import…"), this);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    import->setToolTip(tr("Bring in the file of another app (Ctrl+I)"));
    auto* exporting = new QPushButton(tr("Export CSV…"), this);
    exporting->setProperty("kind", QStringLiteral("primary"));
    exporting->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    exporting->setToolTip(tr("Write sets, workouts or blocks (Ctrl+E)"));
    row->addWidget(import);
    row->addWidget(exporting);
    connect(import, &QPushButton::clicked, this, &ExchangeButtons::import);
    connect(exporting, &QPushButton::clicked, this, &ExchangeButtons::exportTable);
}

void ExchangeButtons::import()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QStringList paths = QFileDialog::getOpenFileNames(window(), tr("Import"), folder, importFilter());
    if (!paths.isEmpty())
        importFiles(paths);
}

void ExchangeButtons::importFiles(const QStringList& paths)
{
    ImportDialog dialog(m_journal, paths, window());
    dialog.exec();
    if (const int weighed = dialog.weighedWorkouts(); weighed > 0 && dialog.importedWorkouts() == 0)
        Q_EMIT imported(format::counted(weighed, tr("1 workout got the weight of the body."),
            tr("%1 workouts got the weight of the body.")));
    if (const int count = dialog.importedWorkouts(); count > 0)
        Q_EMIT imported(
            count == 1 ? tr("Imported 1 workout.") : tr("Imported %1 workouts.").arg(format::number(count)));
}

void ExchangeButtons::exportTable()
{
    ExportDialog dialog(m_journal, m_analysis, window());
    if (m_offer)
        m_offer(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QFileInfo file(dialog.writtenTo());
    Q_EMIT exported(tr("Exported %1 to %2.").arg(dialog.writtenWorkouts(), file.fileName()), file.path());
}

} // namespace settheory
