// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/comparepage.h"

#include "core/journal/journal.h"
#include "ui/charts/forestchart.h"
#include "ui/charts/sessionschart.h"
#include "ui/pages/comparepage/answercards.h"
#include "ui/pages/comparepage/failedfirstcard.h"
#include "ui/pages/comparepage/leftoutcard.h"
#include "ui/pages/comparepage/questionbar.h"
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

} // namespace

ComparePage::ComparePage(Journal& journal, Analysis& analysis, QWidget* parent)
    : Page(journal, analysis, parent)
    , m_bar(new QuestionBar(this))
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
        ask();
    });
    connect(&journal, &Journal::changed, this, &ComparePage::takeLog);
    takeLog();
}

ComparePage::~ComparePage() = default;

QWidget* ComparePage::buildAnswer()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(new PageHeader(tr("Compare protocols"), page));
    column->addWidget(m_bar);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    connect(&m_asking, &Task::progressed, this, [this] { m_progress->show(); });
    connect(&m_asking, &Task::ended, m_progress, &QWidget::hide);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(14);
    halves->addWidget(buildPictures(), 65);
    halves->addWidget(buildWords(), 35);
    column->addLayout(halves);
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
    QLabel* legend = makeLabel(tr("bar: 95 % · band: too small to matter"), "small", picture);
    legend->setAlignment(Qt::AlignRight | Qt::AlignTop);
    head->addWidget(legend);
    picture->column()->addLayout(head);
    m_forest = new ForestChart(picture);
    picture->column()->addWidget(m_forest);
    m_all = new QPushButton(tr("All measures"), picture);
    m_all->setProperty("kind", QStringLiteral("quiet"));
    m_all->setCheckable(true);
    connect(m_all, &QPushButton::toggled, this, &ComparePage::showPictures);
    picture->column()->addWidget(m_all, 0, Qt::AlignLeft);
    column->addWidget(picture);

    auto* overTime = new Card(side);
    auto* second = new QHBoxLayout;
    m_overTime = makeLabel({}, "heading", overTime);
    second->addWidget(m_overTime, 1);
    m_overTime->setWordWrap(true);
    QLabel* hint = makeLabel(tr("each mark is one session; click to open it"), "small", overTime);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignRight | Qt::AlignTop);
    second->addWidget(hint, 1);
    overTime->column()->addLayout(second);
    m_sessions = new SessionsChart(overTime);
    m_sessions->setFixedHeight(200);
    overTime->column()->addWidget(m_sessions);
    column->addWidget(overTime);
    column->addStretch();
    connect(m_sessions, &SessionsChart::workoutWanted, this, &Page::workoutWanted);
    return side;
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
        ask();
    });
    connect(m_leftOut, &LeftOutCard::sameExercisesWanted, this, [this](bool same) {
        m_sameExercises = same;
        ask();
    });
    return side;
}

void ComparePage::arrive()
{
    m_bar->focusFirst();
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

void ComparePage::ask()
{
    if (!m_measured || !m_bar->hasChoice())
        return;
    Question question = m_bar->question(journal().now().date());
    question.include = m_include;
    question.sameExercises = m_sameExercises;
    m_asking.start([measured = *m_measured, question](
                       Progress& progress) { return compareProtocols(measured, question, progress); },
        [this](const Result<Answer>& answer) {
            if (answer)
                showAnswer(*answer);
            else
                Q_EMIT failed(answer.error());
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
    m_pairing->setAnswer(answer, unit);
    m_failedFirst->setAnswer(answer);
    m_sessions->setAnswer(answer, unit);
    showPictures();
}

void ComparePage::showPictures()
{
    if (m_answer)
        m_forest->setAnswer(*m_answer, journal().log()->settings().unit, m_all->isChecked());
    m_all->setText(m_all->isChecked() ? tr("Fewer measures") : tr("All measures"));
}

} // namespace settheory
