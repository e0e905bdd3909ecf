// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/summaryview.h"

#include "core/measures/summary.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/pages/logpage/figurescard.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/protocolchip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

// The latest one of the same title before it.
RecognisedPtr lastLike(const RecognisedLog& past, const Workout& workout)
{
    for (auto it = past.workouts.rbegin(); it != past.workouts.rend(); ++it) {
        const Workout& earlier = *(*it)->workout;
        if (earlier.id != workout.id && earlier.startedAt.instant() < workout.startedAt.instant()
            && earlier.title.compare(workout.title, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return nullptr;
}

QString durationText(const Duration& duration)
{
    if (!duration.seconds)
        return format::kUnknown;
    const QString minutes = format::minutes(*duration.seconds);
    return duration.doubt ? LogPage::tr("%1 (%2)").arg(minutes, nameOf(*duration.doubt)) : minutes;
}

std::vector<TodayFigure> figuresOf(const WorkoutSummary& summary, MassUnit unit)
{
    return {{LogPage::tr("Duration"), durationText(summary.duration)},
        {LogPage::tr("Volume load"), format::measured(summary.volumeLoad, MeasureUnit::Kilograms, unit)},
        {LogPage::tr("Working sets"), format::number(summary.workingSets)},
        {LogPage::tr("Hard sets"), format::hardSets(summary.hardSets, summary.workingSets)}};
}

QWidget* blockLine(const Log& log, const Workout& workout, const PreparedWorkout& sets, const Block& block)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(14);
    QLabel* name = makeLabel(nameOf(block.muscle), "heading");
    name->setMinimumWidth(110);
    row->addWidget(name);
    auto* chip = new ProtocolChip;
    chip->setProtocol(block.protocol());
    chip->setToolTip(block.facts.join(QLatin1Char('\n')));
    row->addWidget(chip);
    const Duration duration = blockDuration({log, workout, sets, block});
    const QString words =
        format::counted(static_cast<qint64>(block.sets.size()), LogPage::tr("1 set"), LogPage::tr("%1 sets"))
        + QStringLiteral(" \u00B7 ") + durationText(duration);
    row->addWidget(makeLabel(words, "muted"), 1);
    return line;
}

} // namespace

SummaryView::SummaryView(QWidget* parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
    , m_done(new QPushButton(tr("&Done"), this))
    , m_history(new QPushButton(tr("Show in &History"), this))
    , m_undo(new QPushButton(tr("&Back into the workout"), this))
{
    m_body->setContentsMargins(24, 24, 24, 24);
    m_body->setSpacing(16);
    m_done->setProperty("kind", QStringLiteral("primary"));
    for (QPushButton* button : {m_undo, m_history, m_done})
        button->setAutoDefault(true);
    connect(m_done, &QPushButton::clicked, this, &SummaryView::closed);
    connect(m_history, &QPushButton::clicked, this, &SummaryView::historyWanted);
    connect(m_undo, &QPushButton::clicked, this, &SummaryView::undoWanted);
}

void SummaryView::setWorkout(const LogSnapshot& log, const WorkoutPtr& workout, const RecognisedLog& past)
{
    for (QPushButton* button : {m_undo, m_history, m_done})
        button->setParent(this);
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* header = new PageHeader(tr("Finished: %1").arg(workout->title), m_content);
    header->setSubtitle(format::longDate(workout->startedAt.date()));
    for (QPushButton* button : {m_undo, m_history, m_done})
        header->addAction(button);
    column->addWidget(header);

    const PreparedWorkout sets = prepared(*log, *workout, past.tempos);
    const std::vector<Block> blocks = blocksOf(*log, *workout, sets);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* today = new FiguresCard(tr("This workout"), m_content);
    today->setFigures(figuresOf(summaryOf(*log, *workout, sets, blocks), log->settings().unit));
    row->addWidget(today, 1);
    if (const RecognisedPtr last = lastLike(past, *workout)) {
        auto* before = new FiguresCard(
            tr("Last time, %1").arg(format::date(last->workout->startedAt.date())), m_content);
        before->setFigures(
            figuresOf(summaryOf(*log, *last->workout, last->prepared, last->blocks), log->settings().unit));
        row->addWidget(before, 1);
    }
    column->addLayout(row);
    auto* card = new Card(m_content);
    card->column()->addWidget(makeLabel(tr("What was trained, and how"), "heading", card));
    for (const Block& block : blocks) {
        if (isShown(*log, *workout, block))
            card->column()->addWidget(blockLine(*log, *workout, sets, block));
    }
    if (blocks.empty())
        card->column()->addWidget(makeLabel(tr("No working set was logged."), "muted", card));
    column->addWidget(card);
    column->addStretch();
    m_body->addWidget(m_content);
}

void SummaryView::focusFirst()
{
    m_done->setFocus();
}

} // namespace settheory
