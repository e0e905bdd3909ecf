// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/logpage.h"

#include "core/journal/journal.h"
#include "core/measures/records.h"
#include "core/progress/timeneeded.h"
#include "ui/desktop/systemdesktop.h"
#include "ui/pages/logpage/loggingview.h"
#include "ui/pages/logpage/paindialog.h"
#include "ui/pages/logpage/restwatch.h"
#include "ui/pages/logpage/startview.h"
#include "ui/pages/logpage/summaryview.h"
#include "ui/pages/logpage/workoutinprogress.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace settheory {

LogPage::LogPage(Journal& journal, Analysis& analysis, QWidget* parent)
    : LogPage(journal, analysis, std::make_unique<SystemDesktop>(), parent)
{
}

LogPage::LogPage(Journal& journal, Analysis& analysis, std::unique_ptr<Desktop> desktop, QWidget* parent)
    : Page(journal, analysis, parent)
    , m_workout(new WorkoutInProgress(journal, this))
    , m_watch(new RestWatch(*m_workout, std::move(desktop), this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartView(m_stack))
    , m_view(new LoggingView(*m_workout, *m_watch, m_stack))
    , m_summary(new SummaryView(m_stack))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QWidget* view :
        {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_summary)})
        m_stack->addWidget(view);
    connectViews();
    connect(m_workout, &WorkoutInProgress::failed, this, &Page::failed);
    connect(m_workout, &WorkoutInProgress::changed, this, &LogPage::refresh);
    connect(&journal, &Journal::changed, this, &LogPage::askPast);
    refresh();
    askPast();
}

LogPage::~LogPage() = default;

void LogPage::connectViews()
{
    connect(m_start, &StartView::emptyWanted, m_workout, &WorkoutInProgress::startEmpty);
    connect(m_start, &StartView::copyWanted, this,
        [this](const WorkoutPtr& workout) { m_workout->startLike(*workout); });
    connect(m_view, &LoggingView::finishWanted, this, &LogPage::finish);
    connect(m_view, &LoggingView::farChanged, this, &Page::fullScreenWanted);
    connect(m_summary, &SummaryView::closed, this, [this] {
        m_finished = nullptr;
        refresh();
    });
    connect(m_summary, &SummaryView::historyWanted, this, [this] { Q_EMIT workoutWanted(m_finished->id); });
    connect(m_summary, &SummaryView::reopenWanted, this, &LogPage::reopen);
    connect(m_summary, &SummaryView::rated, this, [this](std::optional<int> rpe) {
        edit(tr("rate workout"), [rpe](Workout& workout) { workout.sessionRpe = rpe; });
    });
    connect(m_summary, &SummaryView::painWanted, this, &LogPage::markPain);
    connect(m_summary, &SummaryView::noted, this, [this](const QString& note) {
        edit(tr("write note"), [note](Workout& workout) { workout.note = note; });
    });
}

// The view that fits, and the focus where the hand is wanted if the view is another one.
void LogPage::refresh()
{
    QWidget* wanted = m_start;
    if (m_finished)
        m_finished = journal().log()->findWorkout(m_finished->id);
    if (m_workout->isThere())
        wanted = m_view;
    else if (m_finished)
        wanted = m_summary;
    if (wanted == m_view)
        m_view->refresh();
    else
        m_watch->follow(RestPlace::Alone);
    if (wanted == m_summary)
        m_summary->showWords(*m_finished);
    if (wanted == m_start)
        m_start->setLog(journal().log());
    if (wanted == m_view)
        m_finished = nullptr;
    if (m_stack->currentWidget() == wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    if (isVisible())
        arrive();
}

void LogPage::askPast()
{
    struct Past {
        RecognisedLog recognised;
        Pace pace;
        std::vector<Record> records; ///< of the workout that was finished just now
    };
    const WorkoutId finished = m_finished ? m_finished->id : WorkoutId();
    m_task.start(
        [log = journal().log(), &analysis = analysis(), now = journal().now(), finished](Progress&) {
            Past past{analysis.of(log).recognised, {}, {}};
            past.pace = Pace::of(past.recognised, now);
            if (finished.isEmpty())
                return past;
            past.records = recordsOf(past.recognised);
            std::erase_if(past.records, [&](const Record& record) { return record.workout != finished; });
            return past;
        },
        [this](const Past& past) {
            m_past = past.recognised;
            m_workout->setPast(past.recognised, past.pace);
            m_start->setPast(past.recognised);
            if (m_finished)
                m_summary->setRecords(*journal().log(), past.records);
        });
}

void LogPage::arrive()
{
    if (m_stack->currentWidget() == m_view)
        m_view->focusLine();
    else if (m_stack->currentWidget() == m_summary)
        m_summary->focusFirst();
    else
        m_start->focusFirst();
}

void LogPage::finish()
{
    const WorkoutPtr workout = m_workout->finish();
    if (!workout)
        return;
    m_finished = workout;
    m_summary->setWorkout(journal().log(), workout, m_past);
    refresh();
    askPast(); // the records of the day
}

void LogPage::markPain()
{
    if (!m_finished)
        return;
    std::vector<Muscle> trained;
    for (const PerformedExercise& performed : m_finished->exercises) {
        const std::vector<Muscle>& primary = journal().log()->exerciseOf(performed).primary;
        trained.insert(trained.end(), primary.begin(), primary.end());
    }
    auto* dialog = new PainDialog(m_finished->pains, trained, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PainDialog::marked, this, [this](Muscle muscle, const std::optional<Pain>& pain) {
        edit(tr("mark pain"), [&](Workout& workout) {
            workout.pains.erase(muscle);
            if (pain)
                workout.pains.emplace(muscle, *pain);
        });
    });
    dialog->open();
}

// What was said about it stays; a pause that the end closed, too.
void LogPage::reopen()
{
    edit(tr("go back into the workout"), [](Workout& workout) {
        workout.inProgress = true;
        workout.finishedAt.reset();
    });
}

void LogPage::edit(const QString& name, const std::function<void(Workout&)>& change)
{
    if (!m_finished)
        return;
    auto after = std::make_shared<Workout>(*m_finished);
    change(*after);
    if (*after != *m_finished)
        tell(journal().apply(Change::ofWorkout(name, m_finished, std::move(after))));
}

} // namespace settheory
