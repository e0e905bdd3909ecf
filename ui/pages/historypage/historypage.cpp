// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/historypage.h"

#include "core/entry/prepare.h"
#include "core/exchange/export/part.h"
#include "core/journal/journal.h"
#include "ui/dialogs/exchangebuttons.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/pastworkoutdialog.h"
#include "ui/dialogs/repeatdialog.h"
#include "ui/dialogs/workoutdialog/workoutdialog.h"
#include "ui/format/format.h"
#include "ui/pages/historypage/heatcard.h"
#include "ui/pages/historypage/historytable.h"
#include "ui/pages/historypage/historytablemodel.h"
#include "ui/pages/historypage/workoutdetail.h"
#include "ui/pages/logpage/likelast.h"
#include "ui/repair/repairbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kNarrow = 1000; // pixels
constexpr std::size_t kManyWorkouts = 25; // more are deleted in the background

QString workoutsText(int count)
{
    return count == 1 ? HistoryPage::tr("1 workout")
                      : HistoryPage::tr("%1 workouts").arg(format::number(count));
}

} // namespace

HistoryPage::HistoryPage(Journal& journal, Analysis& analysis, QWidget* parent)
    : Page(journal, analysis, parent)
    , m_header(new PageHeader(tr("History"), this))
    , m_find(new QLineEdit(this))
    , m_exchange(new ExchangeButtons(journal, analysis, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No workout yet"),
          tr("History shows the year at a glance, every workout with what was lifted, and each block with "
             "the "
             "protocol that it was done by."),
          tr("Start a workout")))
    , m_heat(new HeatCard)
    , m_model(new HistoryTableModel(this))
    , m_table(new HistoryTable(*m_model))
    , m_detail(new WorkoutDetail)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(14);
    buildHeader();
    column->addWidget(m_header);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    column->addWidget(m_stack, 1);
    connectTable();
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"log"_s); });
    connect(m_find, &QLineEdit::textChanged, this, &HistoryPage::find);
    connect(&this->journal(), &Journal::changed, this, &HistoryPage::measure);
    m_stack->setCurrentIndex(journal.log()->workouts().empty() ? 0 : 1);
    measure();
}

void HistoryPage::buildHeader()
{
    m_find->setAccessibleName(tr("Find workouts"));
    m_find->setToolTip(
        tr("Words of titles, exercises, places and notes; after: and before: with a date, muscle: "
           "and protocol: with a name. Ctrl+F comes here, Escape clears it."));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedHeight(36);
    m_header->addAction(m_find);
    auto* past = new QPushButton(tr("Past workout…"), this);
    past->setToolTip(tr("Log a workout that was done before"));
    connect(past, &QPushButton::clicked, this, &HistoryPage::logPast);
    m_header->addAction(past);
    m_exchange->setExportOffers([this](ExportDialog& dialog) { offerParts(dialog); });
    connect(m_exchange, &ExchangeButtons::imported, this, &Page::saidUndoable);
    connect(m_exchange, &ExchangeButtons::exported, this, [this](const QString& news, const QString& folder) {
        Q_EMIT offered(
            news, tr("Show in folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    m_header->addAction(m_exchange);
}

QWidget* HistoryPage::buildContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_heat);
    auto* tableCard = new Card;
    tableCard->column()->setContentsMargins(8, 6, 8, 8);
    tableCard->column()->addWidget(m_table);
    column->addWidget(tableCard, 7);
    column->addWidget(m_detail, 5);
    return content;
}

void HistoryPage::connectTable()
{
    connect(m_table, &HistoryTable::currentChangedTo, this, &HistoryPage::showCurrent);
    connect(m_table, &HistoryTable::editWanted, this, &HistoryPage::editCurrent);
    connect(m_table, &HistoryTable::repeatWanted, this, &HistoryPage::repeatCurrent);
    connect(m_table, &HistoryTable::partsWanted, this, &HistoryPage::repeatParts);
    connect(m_table, &HistoryTable::deleteWanted, this, &HistoryPage::deleteSelected);
    connect(m_table, &HistoryTable::copyWanted, this, &HistoryPage::copySelected);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPage::editCurrent);
    connect(m_detail->editButton(), &QPushButton::clicked, this, &HistoryPage::editCurrent);
    connect(m_detail->repeatButton(), &QPushButton::clicked, this, &HistoryPage::repeatCurrent);
    connect(m_detail->repairBar(), &RepairBar::repaired, this, &HistoryPage::repair);
    connect(m_heat, &HeatCard::dayChosen, this,
        [this](QDate, const std::vector<WorkoutId>& workouts) { chooseDay(workouts); });
}

void HistoryPage::arrive()
{
    if (m_stack->currentIndex() == 0)
        m_empty->button()->setFocus();
    else
        m_table->setFocus();
}

void HistoryPage::openWorkout(const WorkoutId& id)
{
    m_wanted = id;
    if (m_history && !m_task.isRunning())
        takeHistory(m_history);
}

void HistoryPage::measure()
{
    m_task.start([log = journal().log(), &memo = analysis()](Progress&) { return historyOf(memo.of(log)); },
        [this](HistoryPtr history) { takeHistory(std::move(history)); });
}

void HistoryPage::takeHistory(HistoryPtr history)
{
    std::vector<WorkoutId> selected = m_table->selectedWorkouts();
    std::optional<WorkoutId> current = m_table->currentWorkout();
    const int row = std::max(0, m_table->currentIndex().row());
    const bool isNewer =
        m_history && !history->rows.empty() && !m_history->measured.find(history->rows.back().workout().id);
    m_history = std::move(history);
    m_model->setHistory(m_history);
    m_heat->setHistory(m_history);
    if (m_wanted && m_history->measured.find(*m_wanted)) {
        if (m_model->findRow(*m_wanted) < 0)
            m_find->clear();
        selected = {*m_wanted};
        current = m_wanted;
    }
    if (isNewer && !m_wanted && !isVisible()) { // finished meanwhile: that is what one comes to see
        current = m_history->rows.back().workout().id;
        selected = {*current};
    }
    m_wanted.reset();
    const auto isGone = [this](const WorkoutId& id) { return m_model->findRow(id) < 0; };
    std::erase_if(selected, isGone);
    if (selected.empty() && m_model->rowCount() > 0) // its neighbour, where the chosen one is gone
        selected = {m_model->row(std::min(row, m_model->rowCount() - 1)).workout().id};
    m_table->selectWorkouts(selected, current);
    m_stack->setCurrentIndex(m_history->rows.empty() ? 0 : 1);
    m_find->setVisible(!m_history->rows.empty());
    tellCount();
}

void HistoryPage::find()
{
    const std::vector<WorkoutId> selected = m_table->selectedWorkouts();
    const std::optional<WorkoutId> current = m_table->currentWorkout();
    const FindQuery query = FindQuery::fromText(m_find->text());
    m_model->setQuery(query);
    const auto isShown = [this](const WorkoutId& id) { return m_model->findRow(id) >= 0; };
    if (std::ranges::any_of(selected, isShown))
        m_table->selectWorkouts(selected, current);
    else if (m_model->rowCount() > 0)
        m_table->selectWorkouts({m_model->row(0).workout().id});
    else
        m_table->selectWorkouts({});
    tellCount();
}

void HistoryPage::tellCount()
{
    if (!m_history || m_history->rows.empty()) {
        m_header->setSubtitle({});
        return;
    }
    const auto all = static_cast<int>(m_history->rows.size());
    const int found = m_model->rowCount();
    QString words = workoutsText(all);
    if (m_find->text().trimmed().isEmpty())
        words += tr(" since %1").arg(format::month(m_history->rows.front().workout().startedAt.date()));
    else
        words = tr("%1 of %2").arg(format::number(found), words);
    if (const QStringList unknown = FindQuery::fromText(m_find->text()).unknown(); !unknown.isEmpty())
        words += tr(" · not understood: %1").arg(unknown.join(u' '));
    m_header->setSubtitle(words);
}

void HistoryPage::showCurrent(const std::optional<WorkoutId>& id)
{
    const MeasuredPtr measured = id && m_history ? m_history->measured.find(*id) : nullptr;
    m_detail->showWorkout(
        m_history ? m_history->log() : *journal().log(), measured, journal().now().date().year());
    m_heat->setSelected(measured ? measured->workout().startedAt.date() : QDate());
}

// Again on the same day: the next workout of that day.
void HistoryPage::chooseDay(const std::vector<WorkoutId>& workouts)
{
    const std::optional<WorkoutId> current = m_table->currentWorkout();
    auto next = std::ranges::find_if(workouts, [&](const WorkoutId& id) { return id == current; });
    next = next == workouts.end() || next + 1 == workouts.end() ? workouts.begin() : next + 1;
    if (m_model->findRow(*next) < 0)
        m_find->clear();
    m_table->selectWorkouts({*next});
}

void HistoryPage::repeatCurrent()
{
    const std::optional<WorkoutId> id = m_table->currentWorkout();
    const WorkoutPtr earlier = id ? journal().log()->findWorkout(*id) : nullptr;
    if (!earlier)
        return;
    if (journal().log()->unfinishedWorkout()) {
        Q_EMIT failed({Error::Kind::Refused,
            tr("A workout is in progress. Finish it on the Log page, then repeat this one."), {}});
        return;
    }
    const MeasuredPtr measured = m_history->measured.find(*id);
    auto today = std::make_shared<const Workout>(
        beginLike(*earlier, measured ? measured->recognised.get() : nullptr, journal().now()));
    if (tell(journal().apply(Change::ofWorkout(tr("start workout"), nullptr, std::move(today)))))
        Q_EMIT pageWanted(u"log"_s);
}

void HistoryPage::repeatParts()
{
    const std::optional<WorkoutId> id = m_table->currentWorkout();
    const MeasuredPtr measured = id && m_history ? m_history->measured.find(*id) : nullptr;
    if (!measured)
        return;
    const LogSnapshot log = journal().log();
    RepeatDialog dialog(*log, measured->workout(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Workout begun = withOnly(
        *log, beginLike(measured->workout(), measured->recognised.get(), journal().now()), dialog.chosen());
    if (tell(journal().apply(Change::ofWorkout(
            tr("start workout"), nullptr, std::make_shared<const Workout>(std::move(begun))))))
        Q_EMIT pageWanted(u"log"_s);
}

void HistoryPage::logPast()
{
    PastWorkoutDialog dialog(journal(), this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT pageWanted(u"log"_s);
}

void HistoryPage::editCurrent()
{
    const std::optional<WorkoutId> id = m_table->currentWorkout();
    const WorkoutPtr workout = id ? journal().log()->findWorkout(*id) : nullptr;
    if (!workout || !m_history)
        return;
    WorkoutDialog dialog(journal(), workout, m_history->measured.recognised.tempos, this);
    dialog.exec();
    m_table->setFocus();
}

void HistoryPage::repair(const QString& name, const Workout& repaired)
{
    const WorkoutPtr before = journal().log()->findWorkout(repaired.id);
    if (tell(journal().apply(Change::ofWorkout(name, before, std::make_shared<const Workout>(repaired)))))
        Q_EMIT saidUndoable(tr("Done: %1.").arg(name));
}

void HistoryPage::deleteSelected()
{
    Change change;
    for (const WorkoutId& id : m_table->selectedWorkouts()) {
        if (WorkoutPtr workout = journal().log()->findWorkout(id))
            change.workouts.push_back({std::move(workout), nullptr});
    }
    const auto count = change.workouts.size();
    if (count == 0)
        return;
    change.name = count == 1 ? tr("delete workout") : tr("delete %1 workouts").arg(count);
    const QString news = count == 1 && !change.workouts.front().before->title.isEmpty()
        ? tr("Deleted “%1”.").arg(change.workouts.front().before->title)
        : tr("Deleted %1.").arg(workoutsText(static_cast<int>(count)));
    const auto done = [this, news](const Result<>& result) {
        if (tell(result))
            Q_EMIT saidUndoable(news);
    };
    if (count <= kManyWorkouts)
        return done(journal().apply(std::move(change)));
    const auto progress = std::make_shared<Progress>();
    Q_EMIT working(tr("Deleting %1…").arg(workoutsText(static_cast<int>(count))), progress);
    journal().applyInBackground(std::move(change), progress, done);
}

// As CSV with the columns of the exported table of workouts, in the order of this one.
void HistoryPage::copySelected()
{
    const std::vector<WorkoutId> selected = m_table->selectedWorkouts();
    if (selected.empty())
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const MeasuredLog part = partOf(m_history->measured, selected);
    if (!tell(exportWorkouts(buffer, part, Selection(), CsvStyle(), progress)))
        return;
    auto* copied = new QMimeData;
    copied->setText(QString::fromUtf8(buffer.data()));
    copied->setData(u"text/csv"_s, buffer.data());
    QGuiApplication::clipboard()->setMimeData(copied);
    const auto count = static_cast<int>(selected.size());
    Q_EMIT said(tr("Copied %1 as CSV.").arg(workoutsText(count)));
}

void HistoryPage::openFiles(const QStringList& paths)
{
    m_exchange->importFiles(paths);
}

// What the page shows can be exported instead of the whole log.
void HistoryPage::offerParts(ExportDialog& dialog) const
{
    if (!m_find->text().trimmed().isEmpty()) {
        std::vector<WorkoutId> found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found.push_back(m_model->row(row).workout().id);
        dialog.offer(tr("the %1 found").arg(format::number(m_model->rowCount())), std::move(found));
    }
    if (std::vector<WorkoutId> selected = m_table->selectedWorkouts(); selected.size() > 1)
        dialog.offer(tr("the %1 selected").arg(format::number(double(selected.size()))), std::move(selected));
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < kNarrow;
    m_find->setFixedWidth(isNarrow ? 164 : 330);
    m_find->setPlaceholderText(isNarrow ? tr("Find workouts") : tr("Find: bench after:2026-06 protocol:pre"));
    Page::resizeEvent(event);
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_find->setFocus();
        m_find->selectAll();
    } else if (event->key() == Qt::Key_Escape && m_find->hasFocus()) {
        m_find->clear();
        m_table->setFocus();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace settheory
