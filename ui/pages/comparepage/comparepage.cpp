// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/comparepage.h"

#include "core/journal/journal.h"
#include "ui/charts/distributionchart.h"
#include "ui/charts/forestchart.h"
#include "ui/charts/sessionschart.h"
#include "ui/pages/comparepage/answercards.h"
#include "ui/pages/comparepage/answerfiles.h"
#include "ui/pages/comparepage/failedfirstcard.h"
#include "ui/pages/comparepage/leftoutcard.h"
#include "ui/pages/comparepage/prefatiguecard.h"
#include "ui/pages/comparepage/questionbar.h"
#include "ui/pages/comparepage/savedmenu.h"
#include "ui/pages/comparepage/statisticstable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace settheory {
namespace {

/// "Pre-exhaustion relative to straight sets": the form of pre-exhaustion stands in the chip above, unless it
/// is what the two arms differ in.
QString titleFor(const Question& question)
{
    const bool formsDiffer =
        isPreExhaustion(question.a.representative()) && isPreExhaustion(question.b.representative());
    const auto name = [&](const ProtocolChoice& choice) {
        return !formsDiffer && isPreExhaustion(choice.representative()) ? ComparePage::tr("Pre-exhaustion")
                                                                        : choice.name();
    };
    return ComparePage::tr("%1 relative to %2").arg(name(question.b), name(question.a).toLower());
}

/// A quiet button that stays pressed, at the end of the row.
QPushButton* linkIn(QHBoxLayout* row, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", QStringLiteral("link"));
    button->setCheckable(true);
    row->addWidget(button);
    return button;
}

} // namespace

ComparePage::ComparePage(Journal& journal, Analysis& analysis, QWidget* parent)
    : Page(journal, analysis, parent)
    , m_bar(new QuestionBar(this))
    , m_saved(new SavedMenu(journal, this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* empty = new EmptyState(tr("Two protocols, side by side"),
        tr("Set Theory compares blocks of the same muscle that were done in different ways: reps, volume, "
           "minutes, and "
           "what failed first. It needs at least six sessions of each."),
        tr("Log a workout"), m_stack);
    connect(
        empty->button(), &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("log")); });
    m_empty = empty;
    m_full = buildAnswer();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_full);
    column->addWidget(m_stack);
    connect(m_bar, &QuestionBar::changed, this, [this] {
        m_include.clear();
        m_saved->setChosen(nullptr);
        ask();
    });
    connect(m_saved, &SavedMenu::wanted, this, &ComparePage::askAgain);
    connect(m_saved, &SavedMenu::saidUndoable, this, &Page::saidUndoable);
    connect(m_saved, &SavedMenu::failed, this, &Page::failed);
    connect(&journal, &Journal::changed, this, &ComparePage::takeLog);
    takeLog();
}

ComparePage::~ComparePage() = default;

QWidget* ComparePage::buildAnswer()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto* header = new PageHeader(tr("Compare protocols"), page);
    header->addAction(m_saved);
    buildSharing(*header);
    column->addWidget(header);
    column->addWidget(m_bar);
    m_since = makeLabel({}, "muted", page);
    m_since->setWordWrap(true);
    m_since->hide();
    column->addWidget(m_since);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    connect(&m_asking, &Task::progressed, this, [this] { m_progress->show(); });
    connect(&m_asking, &Task::ended, m_progress, &QWidget::hide);
    m_halves = new QHBoxLayout;
    m_halves->setSpacing(14);
    m_halves->addWidget(buildPictures());
    m_halves->addWidget(buildWords());
    column->addLayout(m_halves);
    column->addStretch();
    scroll->setWidget(page);
    return scroll;
}

QWidget* ComparePage::buildPictures()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* picture = new Card(side);
    auto* head = new QHBoxLayout;
    m_title = makeLabel({}, "heading", picture);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_legend = makeLabel({}, "small", picture);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignTop);
    head->addWidget(m_legend, 1);
    picture->column()->addLayout(head);
    m_forest = new ForestChart(picture);
    picture->column()->addWidget(m_forest);
    auto* more = new QHBoxLayout;
    m_all = linkIn(more, tr("&All measures"), picture);
    QPushButton* statistics = linkIn(more, tr("&Statistics ▸"), picture);
    statistics->setAccessibleName(tr("Statistics"));
    more->addStretch();
    picture->column()->addLayout(more);
    m_statistics = new StatisticsTable(picture);
    m_statistics->hide();
    picture->column()->addWidget(m_statistics);
    connect(m_all, &QPushButton::toggled, this, &ComparePage::showPictures);
    connect(statistics, &QPushButton::toggled, this, [this, statistics](bool open) {
        statistics->setText(open ? tr("&Statistics ▾") : tr("&Statistics ▸"));
        m_statistics->setVisible(open);
    });
    column->addWidget(picture);
    column->addWidget(buildOverTime(side));
    m_prefatigue = new PrefatigueCard(side);
    column->addWidget(m_prefatigue);
    connect(m_prefatigue, &PrefatigueCard::workoutWanted, this, &Page::workoutWanted);
    column->addStretch();
    return side;
}

QWidget* ComparePage::buildOverTime(QWidget* parent)
{
    auto* card = new Card(parent);
    auto* head = new QHBoxLayout;
    m_overTime = makeLabel({}, "heading", card);
    m_overTime->setWordWrap(true);
    head->addWidget(m_overTime, 1);
    QLabel* hint = makeLabel(tr("each mark is one session; click to open it"), "small", card);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(hint, 1);
    QPushButton* bySize = linkIn(head, tr("by size"), card);
    bySize->setAccessibleName(tr("Show the sessions by size"));
    card->column()->addLayout(head);
    m_sessions = new SessionsChart(card);
    m_distribution = new DistributionChart(card);
    auto* pictures = new QStackedWidget(card);
    pictures->setFixedHeight(200);
    pictures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else the card takes what is left
    pictures->addWidget(m_sessions);
    pictures->addWidget(m_distribution);
    card->column()->addWidget(pictures);
    connect(bySize, &QPushButton::toggled, this, [bySize, pictures](bool on) {
        pictures->setCurrentIndex(on ? 1 : 0);
        bySize->setText(on ? tr("over time") : tr("by size"));
    });
    connect(m_sessions, &SessionsChart::workoutWanted, this, &Page::workoutWanted);
    connect(m_distribution, &DistributionChart::workoutWanted, this, &Page::workoutWanted);
    return card;
}

QWidget* ComparePage::buildWords()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_sentences = new SentencesCard(side);
    m_trust = new TrustCard(side);
    m_leftOut = new LeftOutCard(side);
    m_pairing = new PairingCard(side);
    m_failedFirst = new FailedFirstCard(side);
    for (QWidget* card :
        std::initializer_list<QWidget*>{m_sentences, m_trust, m_pairing, m_failedFirst, m_leftOut})
        column->addWidget(card);
    column->addStretch();
    connect(m_leftOut, &LeftOutCard::workoutWanted, this, &Page::workoutWanted);
    connect(m_leftOut, &LeftOutCard::includeWanted, this, [this](const std::set<LeftOut>& reasons) {
        m_include = reasons;
        m_saved->setChosen(nullptr);
        ask();
    });
    connect(m_leftOut, &LeftOutCard::sameExercisesWanted, this, [this](bool same) {
        m_sameExercises = same;
        m_saved->setChosen(nullptr);
        ask();
    });
    return side;
}

void ComparePage::arrive()
{
    if (journal().log()->workouts().empty())
        m_empty->button()->setFocus();
    else
        m_bar->focusFirst();
}

/// The legend takes a second line, and the words a narrower column, only where the pictures need the room.
void ComparePage::resizeEvent(QResizeEvent* event)
{
    constexpr int kRoomy = 1040;
    m_legend->setWordWrap(width() < kRoomy);
    const int pictures = width() < kRoomy ? 72 : 64; // of a hundred: short of room, the words wrap
    m_halves->setStretch(0, pictures);
    m_halves->setStretch(1, 100 - pictures);
    Page::resizeEvent(event);
}

void ComparePage::takeLog()
{
    m_measuring.start([log = journal().log(), &analysis = analysis()](Progress&) { return analysis.of(log); },
        [this](const MeasuredLog& measured) {
            m_measured = measured;
            m_bar->setBlocks(measured);
            m_stack->setCurrentWidget(m_bar->hasChoice() ? m_full : m_empty);
            ask();
        });
}

KeptQuestion ComparePage::question() const
{
    KeptQuestion kept = m_bar->question();
    kept.question.include = m_include;
    kept.question.sameExercises = m_sameExercises;
    return kept;
}

/// What was saved is chosen on the page, and asked.
void ComparePage::askAgain(const SavedComparisonPtr& saved)
{
    const Result<KeptQuestion> kept = keptQuestion(*saved);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    if (!m_bar->setQuestion(*kept)) {
        Q_EMIT said(tr("“%1” asks for what no longer stands in the log.").arg(saved->name));
        return;
    }
    m_include = kept->question.include;
    m_sameExercises = kept->question.sameExercises;
    m_saved->setChosen(saved);
    ask();
}

void ComparePage::ask()
{
    m_saved->setQuestion(question(), m_measured && m_bar->hasChoice());
    if (!m_measured || !m_bar->hasChoice())
        return;
    if (m_saved->chosen()) {
        askSaved();
        return;
    }
    m_since->hide();
    m_asking.start([measured = *m_measured, asked = question().askedOn(journal().now().date())](
                       Progress& progress) { return compareProtocols(measured, asked, progress); },
        [this](const Result<Answer>& answer) {
            if (answer)
                showAnswer(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void ComparePage::askSaved()
{
    m_asking.start([measured = *m_measured, saved = m_saved->chosen(), today = journal().now().date()](
                       Progress& progress) { return answerSaved(measured, *saved, today, progress); },
        [this, saved = m_saved->chosen()](const Result<SavedAnswer>& answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_since->setText(sinceSaved(*answer, *saved));
            m_since->show();
            showAnswer(answer->now);
        });
}

void ComparePage::showAnswer(const Answer& answer)
{
    m_answer = answer;
    const MassUnit unit = journal().log()->settings().unit;
    m_title->setText(titleFor(answer.question));
    m_overTime->setText(answer.measures.empty()
            ? QString()
            : tr("%1, per session").arg(nameOf(*answer.measures.front().measure)));
    m_sentences->setAnswer(answer);
    m_trust->setAnswer(answer);
    m_leftOut->setAnswer(answer);
    m_prefatigue->setAnswer(answer, unit);
    m_pairing->setAnswer(answer, unit);
    m_failedFirst->setAnswer(answer, *journal().log());
    m_sessions->setAnswer(answer, unit);
    m_distribution->setAnswer(answer, unit);
    m_statistics->setAnswer(answer);
    showPictures();
}

void ComparePage::showPictures()
{
    if (m_answer)
        m_forest->setAnswer(*m_answer, journal().log()->settings().unit, m_all->isChecked());
    m_all->setText(m_all->isChecked() ? tr("Fewer me&asures") : tr("&All measures"));
    m_legend->setText(m_forest->hasPublished() ? tr("bar: 95 % · band: too small to matter · ◇ published")
                                               : tr("bar: 95 % · band: too small to matter"));
}

} // namespace settheory
