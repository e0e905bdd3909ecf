// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/logpage.h"

#include "core/journal/journal.h"
#include "core/measures/records.h"
#include "core/progress/timeneeded.h"
#include "ui/desktop/systemdesktop.h"
#include "ui/dialogs/pastworkoutdialog.h"
#include "ui/dialogs/platesdialog.h"
#include "ui/dialogs/preparedialog.h"
#include "ui/dialogs/repeatdialog.h"
#include "ui/pages/logpage/leftopencard.h"
#include "ui/pages/logpage/loggingview.h"
#include "ui/pages/logpage/paindialog.h"
#include "ui/pages/logpage/preparedcard.h"
#include "ui/pages/logpage/restwatch.h"
#include "ui/pages/logpage/startview.h"
#include "ui/pages/logpage/summaryview.h"
#include "ui/pages/logpage/workoutinprogress.h"
#include "ui/repair/repairbar.h"

#include <QApplication>
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
    , m_leftOpen(new LeftOpenCard(this))
    , m_repair(new RepairBar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartView(m_stack))
    , m_view(new LoggingView(*m_workout, *m_watch, m_stack))
    , m_summary(new SummaryView(m_stack))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(24, 0, 24, 0);
    notices->setSpacing(0);
    notices->addWidget(m_leftOpen);
    notices->addWidget(m_repair);
    column->addLayout(notices);
    column->addWidget(m_stack, 1);
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

// A field gives up what is typed in it while all that takes it is still there.
LogPage::~LogPage()
{
    if (QWidget* typed = QApplication::focusWidget(); typed && isAncestorOf(typed))
        typed->clearFocus();
}

void LogPage::connectViews()
{
    connectStart();
    connect(m_view, &LoggingView::farChanged, this, &Page::fullScreenWanted);
    connect(m_view, &LoggingView::platesWanted, this,
        [this](const ExerciseId& exercise) { PlatesDialog(journal(), exercise, this).exec(); });
    connect(m_view, &LoggingView::finishWanted, this, [this] { finish(m_workout->time()); });
    connect(m_leftOpen, &LeftOpenCard::ended, this, &LogPage::finish);
    connect(m_leftOpen, &LeftOpenCard::goneOn, this, [this] {
        m_workout->goOn();
        m_view->focusLine();
    });
    connect(m_leftOpen, &LeftOpenCard::discarded, m_workout, &WorkoutInProgress::discard);
    connect(m_leftOpen, &LeftOpenCard::refused, this, [this](const QString& sentence) {
        Q_EMIT failed({Error::Kind::Refused, sentence, {}});
    });
    connect(m_workout, &WorkoutInProgress::askedWhetherLeftOpen, this, [this] {
        showNotices();
        m_leftOpen->focusFirst();
    });
    connect(m_repair, &RepairBar::repaired, this, [this](const QString& name, const Workout& workout) {
        tell(journal().apply(Change::ofWorkout(name, m_finished, std::make_shared<const Workout>(workout))));
    });
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

void LogPage::connectStart()
{
    connect(m_start, &StartView::emptyWanted, m_workout, &WorkoutInProgress::startEmpty);
    connect(m_start, &StartView::copyWanted, this,
        [this](const WorkoutPtr& workout) { m_workout->startLike(*workout); });
    connect(m_start, &StartView::partsWanted, this, &LogPage::repeatParts);
    const PreparedCard* prepared = m_start->prepared();
    connect(m_start, &StartView::prepareWanted, this, [this] { prepare(nullptr); });
    connect(prepared, &PreparedCard::changeWanted, this, &LogPage::prepare);
    connect(prepared, &PreparedCard::startWanted, this,
        [this](const WorkoutPtr& workout) { m_workout->startPrepared(workout, *workout); });
    connect(prepared, &PreparedCard::deletionWanted, this, [this](const WorkoutPtr& workout) {
        tell(journal().apply(Change::ofWorkout(tr("delete prepared workout"), workout, nullptr)));
    });
    connect(m_start, &StartView::pastWanted, this, [this] { PastWorkoutDialog(journal(), this).exec(); });
}

void LogPage::prepare(const WorkoutPtr& prepared)
{
    PrepareDialog dialog(journal().log(), prepared, journal().now(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto workout = std::make_shared<const Workout>(dialog.chosen());
    if (dialog.startsNow())
        m_workout->startPrepared(prepared, *workout);
    else
        tell(journal().apply(Change::ofWorkout(tr("prepare workout"), prepared, std::move(workout))));
    if (!m_workout->isThere())
        m_start->focusFirst();
}

void LogPage::repeatParts(const WorkoutPtr& workout)
{
    RepeatDialog dialog(*journal().log(), *workout, this);
    if (dialog.exec() == QDialog::Accepted)
        m_workout->startPart(*workout, dialog.chosen());
}

// The view that fits, and the focus where the hand is wanted if the view is another one.
void LogPage::refresh()
{
    if (m_isFinishing)
        return; // what to start next is not asked yet: the summary comes
    QWidget* wanted = m_start;
    followFinished();
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
    showNotices();
    if (m_stack->currentWidget() == wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    if (isVisible())
        arrive();
}

// The summary shows what the log holds, also after a repair and after its undo.
void LogPage::followFinished()
{
    const WorkoutPtr now = m_finished ? journal().log()->findWorkout(m_finished->id) : nullptr;
    const bool areTimesOther =
        now && (now->finishedAt != m_finished->finishedAt || now->sets != m_finished->sets);
    m_finished = now;
    if (areTimesOther && !now->inProgress)
        m_summary->setWorkout(journal().log(), now, m_past);
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

// What was left open for hours, or was finished with times that cannot be.
void LogPage::showNotices()
{
    const bool isLeftOpen = m_workout->isLeftOpen();
    if (isLeftOpen)
        m_leftOpen->setWorkout(*m_workout->now().workout, m_workout->time());
    m_leftOpen->setVisible(isLeftOpen);
    m_repair->setWorkout(*journal().log(), m_workout->isThere() ? nullptr : m_finished);
    const bool any = isLeftOpen || !m_repair->isHidden();
    layout()->setContentsMargins(0, any ? 16 : 0, 0, 0);
}

void LogPage::arrive()
{
    showNotices();
    if (!m_leftOpen->isHidden())
        return m_leftOpen->focusFirst();
    if (m_stack->currentWidget() == m_view)
        m_view->focusLine();
    else if (m_stack->currentWidget() == m_summary)
        m_summary->focusFirst();
    else
        m_start->focusFirst();
}

void LogPage::finish(const Moment& end)
{
    m_isFinishing = true;
    const WorkoutPtr workout = m_workout->finish(end);
    m_isFinishing = false;
    if (!workout)
        return refresh();
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
