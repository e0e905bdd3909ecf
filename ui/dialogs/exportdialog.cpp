// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "core/exchange/export/otherapps.h"
#include "core/exchange/export/part.h"
#include "core/exchange/export/writewhole.h"
#include "core/journal/journal.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace settheory {
namespace {

struct Table {
    const char* key;
    const char* name;
    const char* says;
};

constexpr Table kTables[] = {
    {"sets", QT_TRANSLATE_NOOP("settheory::ExportDialog", "every set"),
        QT_TRANSLATE_NOOP("settheory::ExportDialog",
            "Set Theory CSV: a row for each set, nothing lost. It can be imported again.")},
    {"workouts", QT_TRANSLATE_NOOP("settheory::ExportDialog", "workouts"),
        QT_TRANSLATE_NOOP("settheory::ExportDialog",
            "A row for each workout: duration, volume load, hard sets, protocols.")},
    {"blocks", QT_TRANSLATE_NOOP("settheory::ExportDialog", "blocks"),
        QT_TRANSLATE_NOOP("settheory::ExportDialog",
            "A row for each workout and muscle, with every measure: for R or a spreadsheet.")},
    {"strong", QT_TRANSLATE_NOOP("settheory::ExportDialog", "for Strong"),
        QT_TRANSLATE_NOOP("settheory::ExportDialog",
            "Every set in the form of Strong. What has no place there is told when it is written.")},
    {"hevy", QT_TRANSLATE_NOOP("settheory::ExportDialog", "for Hevy"),
        QT_TRANSLATE_NOOP("settheory::ExportDialog",
            "Every set in the form of Hevy. What has no place there is told when it is written.")},
};

/// Whose own form the table has; nothing for our tables.
std::optional<OtherApp> appOf(const QString& table)
{
    if (table == u"strong")
        return OtherApp::Strong;
    return table == u"hevy" ? std::optional(OtherApp::Hevy) : std::nullopt;
}

struct Written {
    int workouts = 0;
    QStringList lost; ///< what the form has no place for
};

int countOf(const MeasuredLog& log, const Selection& selection)
{
    return static_cast<int>(std::ranges::count_if(
        log.workouts, [&](const MeasuredPtr& workout) { return selection.selects(*workout->recognised); }));
}

Result<> write(QIODevice& device, const QString& table, const MeasuredLog& log, const Selection& selection,
    CsvStyle style, Progress& progress)
{
    if (const auto app = appOf(table))
        return exportFor(*app, device, log, selection, style, progress);
    if (table == u"workouts")
        return exportWorkouts(device, log, selection, style, progress);
    if (table == u"blocks")
        return exportBlocks(device, log, selection, style, progress);
    return exportSets(device, log.recognised, selection, style, progress);
}

} // namespace

ExportDialog::ExportDialog(Journal& journal, Analysis& analysis, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_analysis(analysis)
    , m_which(new ChoiceBox(tr("Workouts"), this))
    , m_table(new ChoiceBox(tr("Table"), this))
    , m_period(new ChoiceBox(tr("Period"), this))
    , m_muscle(new ChoiceBox(tr("Muscle"), this))
    , m_delimiter(new ChoiceBox(tr("Between cells"), this))
    , m_mark(new QCheckBox(tr("&Byte order mark, for Excel"), this))
    , m_says(makeLabel({}, "small", this))
    , m_progress(new QProgressBar(this))
    , m_export(new QPushButton(tr("Export CSV…"), this))
{
    setWindowTitle(tr("Export"));
    build();
    connect(&m_task, &Task::progressed, m_progress, &QWidget::show);
    connect(&m_task, &Task::ended, m_progress, &QWidget::hide);
    resize(560, sizeHint().height());
}

void ExportDialog::build()
{
    m_which->addItem(tr("all"));
    m_which->hide(); // until something is offered
    for (const Table& table : kTables)
        m_table->addItem(tr(table.name), QString::fromLatin1(table.key));
    for (const auto& [name, months] : {std::pair{tr("all"), 0}, std::pair{tr("1 month"), 1},
             std::pair{tr("6 months"), 6}, std::pair{tr("1 year"), 12}})
        m_period->addItem(name, months);
    m_muscle->addItem(tr("all"), QString());
    for (const Muscle muscle : allMuscles())
        m_muscle->addItem(nameOf(muscle), keyOf(muscle));
    m_delimiter->addItem(tr("comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("tab"), QStringLiteral("\t"));
    m_table->setAccessibleName(tr("Table"));
    m_period->setAccessibleName(tr("Period"));
    m_muscle->setAccessibleName(tr("Muscle"));
    m_delimiter->setAccessibleName(tr("Between cells"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Export"), "title", this));
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_table);
    first->addWidget(m_which);
    first->addWidget(m_period);
    first->addWidget(m_muscle);
    first->addStretch();
    column->addLayout(first);
    m_says->setWordWrap(true);
    column->addWidget(m_says);
    auto* second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(m_delimiter);
    second->addWidget(m_mark);
    second->addStretch();
    column->addLayout(second);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addStretch();
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askName);
    column->addLayout(makeAnswers(this, {m_export}, m_export));
    const auto say = [this] {
        m_says->setText(tr(kTables[m_table->currentIndex()].says));
        m_delimiter->setEnabled(!appOf(m_table->currentData().toString())); // the app's form has its own
    };
    connect(m_table, &QComboBox::currentIndexChanged, this, say);
    say();
}

void ExportDialog::offer(const QString& words, std::vector<WorkoutId> workouts)
{
    m_which->addItem(words);
    m_parts.push_back(std::move(workouts));
    m_which->show();
    resize(sizeHint().expandedTo(size()));
}

QString ExportDialog::writtenWorkouts() const
{
    const QString workouts =
        m_workouts == 1 ? tr("1 workout") : tr("%1 workouts").arg(format::number(m_workouts));
    return m_lost.isEmpty() ? workouts
                            : tr("%1 (without %2)").arg(workouts, m_lost.join(QStringLiteral(", ")));
}

Selection ExportDialog::selection() const
{
    Selection selection;
    selection.muscle = muscleForKey(m_muscle->currentData().toString());
    if (const int months = m_period->currentData().toInt(); months > 0)
        selection.since = m_journal.now().date().addMonths(-months);
    return selection;
}

void ExportDialog::askName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        QStringLiteral("%1/settheory-%2-%3.csv")
            .arg(folder, m_table->currentData().toString(), m_journal.now().date().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export CSV"), name, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        writeTo(path);
}

void ExportDialog::writeTo(const QString& path)
{
    CsvStyle style;
    style.delimiter = m_delimiter->currentData().toString().front().toLatin1();
    style.byteOrderMark = m_mark->isChecked();
    std::optional<std::vector<WorkoutId>> part;
    if (const int which = m_which->currentIndex(); which > 0)
        part = m_parts[static_cast<std::size_t>(which - 1)];
    m_export->setEnabled(false);
    m_task.start(
        [log = m_journal.log(), &analysis = m_analysis, path, style,
            table = m_table->currentData().toString(), chosen = selection(), part](Progress& progress) {
            const MeasuredLog whole = analysis.of(log);
            const MeasuredLog measured = part ? partOf(whole, *part) : whole;
            const Result<> written = writeWhole(path,
                [&](QIODevice& device) { return write(device, table, measured, chosen, style, progress); });
            if (!written)
                return Result<Written>(passOn(written));
            const auto app = appOf(table);
            return Result<Written>(
                Written{countOf(measured, chosen), app ? lostIn(*app, measured, chosen) : QStringList()});
        },
        [this, path](const Result<Written>& result) {
            m_export->setEnabled(true);
            if (result) {
                m_path = path;
                m_workouts = result->workouts;
                m_lost = result->lost;
                accept();
                return;
            }
            setRole(m_says, "bad");
            m_says->setText(result.error().message);
        });
}

} // namespace settheory
