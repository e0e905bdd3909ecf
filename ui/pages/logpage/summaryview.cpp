// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/summaryview.h"

#include "core/measures/summary.h"
#include "ui/format/format.h"
#include "ui/format/measured.h"
#include "ui/pages/logpage/blockhistory.h"
#include "ui/pages/logpage/figurescard.h"
#include "ui/pages/logpage/likelast.h"
#include "ui/pages/logpage/recordtext.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/protocolchip.h"
#include "ui/widgets/ratingrow.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

const QString kDot = u" \u00B7 "_s;
constexpr int kMuscleWidth = 110;
constexpr int kWidestPain = 180;

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

// "Tuesday 24 November · 18:04 to 19:02 · Iron Hall".
QString whenAndWhere(const Workout& workout)
{
    QStringList parts{format::longDate(workout.startedAt.date())};
    const auto start = workout.startedAt.time();
    const auto end = workout.finishedAt ? workout.finishedAt->time() : std::nullopt;
    if (start && end)
        parts << LogPage::tr("%1 to %2").arg(format::time(*start), format::time(*end));
    if (!workout.place.isEmpty())
        parts << workout.place;
    return parts.join(kDot);
}

/// How a block was done before, behind "done".
QString wayText(Protocol protocol, bool isSame)
{
    if (protocol == Protocol::Mixed || protocol == Protocol::Unclear)
        return LogPage::tr("with the same exercises"); // no way that could be the same
    return isSame ? LogPage::tr("the same way") : LogPage::tr("as %1").arg(nameOf(protocol).toLower());
}

QString neverBeforeText(const Log& log, const Workout& workout, const Block& block)
{
    const QString muscle = nameOf(block.muscle).toLower();
    if (block.exercises.size() > 1)
        return LogPage::tr("No earlier workout trained %1 with these exercises.").arg(muscle);
    const Exercise& exercise =
        log.exerciseOf(workout.exercises[static_cast<std::size_t>(block.exercises.front())]);
    return LogPage::tr("No earlier workout trained %1 with %2 alone.").arg(muscle, exercise.name);
}

/// The lines under a block: how it went against the last time under its protocol, and under another one.
QStringList historyLines(const Log& log, const Workout& workout, const RecognisedLog& past,
    const PreparedWorkout& sets, const Block& block)
{
    QStringList lines;
    const BlockHistory history = historyOf(past, log, workout, block);
    for (const EarlierBlock* earlier : {&history.same, &history.other}) {
        if (!earlier->workout)
            continue;
        const QString date =
            format::recentDate(earlier->workout->workout->startedAt.date(), workout.startedAt.date());
        const QString difference = differenceText(log, workout, sets, block, *earlier);
        const QString way = wayText(earlier->get().protocol(), earlier == &history.same);
        lines << (difference.isEmpty()
                ? LogPage::tr("The last time done %1 was %2; too little is known to compare.").arg(way, date)
                : LogPage::tr("Against the last time done %1, %2: %3").arg(way, date, difference));
    }
    if (lines.isEmpty())
        lines << neverBeforeText(log, workout, block);
    return lines;
}

QWidget* blockLine(const Log& log, const Workout& workout, const PreparedWorkout& sets, const Block& block,
    const QStringList& history)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    QLabel* name = makeLabel(nameOf(block.muscle), "heading");
    name->setMinimumWidth(kMuscleWidth);
    row->addWidget(name);
    auto* chip = new ProtocolChip;
    chip->setProtocol(block.protocol());
    chip->setToolTip(block.facts.join(u'\n'));
    row->addWidget(chip);
    const QString count =
        format::counted(static_cast<qint64>(block.sets.size()), LogPage::tr("1 set"), LogPage::tr("%1 sets"));
    QStringList words{count};
    if (const Duration duration = blockDuration({log, workout, sets, block}); duration.seconds)
        words << durationText(duration);
    if (!block.sure && !block.user)
        words << LogPage::tr("not certain");
    row->addWidget(makeLabel(words.join(kDot), "muted"), 1);
    column->addLayout(row);
    for (const QString& line : history) {
        QLabel* label = makeLabel(line, "small");
        label->setIndent(kMuscleWidth + 14);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return whole;
}

} // namespace

SummaryView::SummaryView(QWidget* parent)
    : QWidget(parent)
    , m_done(new QPushButton(tr("&Done"), this))
    , m_history(new QPushButton(tr("Show in &History"), this))
    , m_reopen(new QPushButton(tr("&Back into the workout"), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(24, 24, 24, 24);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    whole->addWidget(scroll);
    m_done->setProperty("kind", u"primary"_s);
    for (QPushButton* button : {m_reopen, m_history, m_done})
        button->setAutoDefault(true);
    connect(m_done, &QPushButton::clicked, this, &SummaryView::closed);
    connect(m_history, &QPushButton::clicked, this, &SummaryView::historyWanted);
    connect(m_reopen, &QPushButton::clicked, this, &SummaryView::reopenWanted);
}

void SummaryView::setWorkout(const LogSnapshot& log, const WorkoutPtr& workout, const RecognisedLog& past)
{
    for (QPushButton* button : {m_reopen, m_history, m_done})
        button->setParent(this);
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* header = new PageHeader(tr("Finished: %1").arg(workout->title), m_content);
    header->setSubtitle(whenAndWhere(*workout));
    for (QPushButton* button : {m_reopen, m_history, m_done})
        header->addAction(button);
    column->addWidget(header);
    column->addWidget(buildRating());

    const PreparedWorkout sets = prepared(*log, *workout, past.tempos);
    const std::vector<Block> blocks = blocksOf(*log, *workout, sets);
    const MassUnit unit = log->settings().unit;
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* today = new FiguresCard(tr("This workout"), m_content);
    today->setFigures(figuresOf(summaryOf(*log, *workout, sets, blocks), unit));
    row->addWidget(today, 1);
    if (const RecognisedPtr last = lastLike(past, *workout)) {
        const QString date = format::date(last->workout->startedAt.date());
        auto* before = new FiguresCard(tr("Last time, %1").arg(date), m_content);
        before->setFigures(figuresOf(summaryOf(*log, *last->workout, last->prepared, last->blocks), unit));
        row->addWidget(before, 1);
    }
    column->addLayout(row);
    m_records = new Card(m_content);
    m_records->hide();
    column->addWidget(m_records);
    column->addWidget(buildBlocks(*log, *workout, past, sets, blocks));
    column->addStretch();
    m_body->addWidget(m_content);
    showWords(*workout);
}

QWidget* SummaryView::buildRating()
{
    auto* card = new Card(m_content);
    card->column()->addWidget(makeLabel(tr("How hard was it, all in all?"), "heading", card));
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    m_rating = new RatingRow(tr("Session RPE"), tr("no effort"), tr("as hard as can be"), card);
    m_note = new QLineEdit(card);
    m_note->setObjectName(u"workoutNote"_s);
    m_note->setAccessibleName(tr("Note about the workout"));
    m_note->setPlaceholderText(tr("a note about the workout"));
    row->addWidget(m_rating);
    row->addWidget(m_note, 1);
    m_pain = new QPushButton(card);
    m_pain->setAutoDefault(false);
    row->addWidget(m_pain);
    connect(m_pain, &QPushButton::clicked, this, &SummaryView::painWanted);
    card->column()->addLayout(row);
    connect(m_rating, &RatingRow::chosen, this, &SummaryView::rated);
    connect(m_rating, &RatingRow::entered, this, &SummaryView::closed);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() != m_shownNote)
            Q_EMIT noted(m_note->text().trimmed());
    });
    connect(m_note, &QLineEdit::returnPressed, m_done, qOverload<>(&QWidget::setFocus));
    return card;
}

QWidget* SummaryView::buildBlocks(const Log& log, const Workout& workout, const RecognisedLog& past,
    const PreparedWorkout& sets, const std::vector<Block>& blocks)
{
    auto* card = new Card(m_content);
    card->column()->addWidget(makeLabel(tr("What was trained, and how"), "heading", card));
    bool isFirst = true;
    for (const Block& block : blocks) {
        if (!isShown(log, workout, block))
            continue;
        if (!std::exchange(isFirst, false))
            card->column()->addWidget(makeSeparator(card));
        card->column()->addWidget(
            blockLine(log, workout, sets, block, historyLines(log, workout, past, sets, block)));
    }
    if (isFirst)
        card->column()->addWidget(makeLabel(tr("No working set was logged."), "muted", card));
    return card;
}

void SummaryView::showWords(const Workout& workout)
{
    m_rating->setValue(workout.sessionRpe);
    const QString pain = format::pains(workout.pains);
    m_pain->setText(pain.isEmpty()
            ? tr("P&ain\u2026")
            : tr("P&ain: %1").arg(fontMetrics().elidedText(pain, Qt::ElideRight, kWidestPain)));
    m_pain->setToolTip(pain);
    m_shownNote = workout.note;
    if (!m_note->hasFocus() || m_note->text().trimmed() == workout.note.trimmed())
        m_note->setText(workout.note);
}

void SummaryView::setRecords(const Log& log, const std::vector<Record>& records)
{
    clearLayout(m_records->column());
    m_records->column()->addWidget(makeLabel(tr("Records of the day"), "heading", m_records));
    bool any = false;
    for (const Record& record : records) {
        if (!record.before)
            continue;
        m_records->column()->addWidget(makeLabel(recordText(log, record), nullptr, m_records));
        any = true;
    }
    m_records->setVisible(any);
}

void SummaryView::focusFirst()
{
    m_rating->setFocus();
}

} // namespace settheory
