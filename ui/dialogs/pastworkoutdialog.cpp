// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastworkoutdialog.h"

#include "core/entry/prepare.h"
#include "core/entry/rearranging.h"
#include "core/journal/journal.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace settheory {
namespace {

auto refused(const QString& sentence)
{
    return fail(Error::Kind::Refused, sentence);
}

} // namespace

PastWorkoutDialog::PastWorkoutDialog(Journal& journal, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_title(new QLineEdit(tr("Workout"), this))
    , m_date(makeDateEdit(journal.now().date(), this))
    , m_start(new QLineEdit(this))
    , m_finish(new QLineEdit(this))
    , m_message(
          makeLabel(tr("Its sets get no times by themselves. Where you know one, type it in front of the "
                       "set: [18:21] 80x8 @2"),
              "small", this))
{
    build();
}

void PastWorkoutDialog::build()
{
    setWindowTitle(tr("Log a past workout"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(windowTitle(), "title", this));
    m_date->setMaximumDate(m_journal.now().date());
    m_start->setPlaceholderText(tr("unknown"));
    m_finish->setPlaceholderText(tr("unknown"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    addField(grid, 0, 0, tr("Day"), m_date);
    addField(grid, 0, 1, tr("Start"), m_start);
    addField(grid, 0, 2, tr("Finish"), m_finish);
    addField(grid, 0, 3, tr("Title"), m_title);
    for (const auto& [place, stretch] : {std::pair(0, 3), {1, 2}, {2, 2}, {3, 5}})
        grid->setColumnStretch(place, stretch);
    column->addLayout(grid);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto* log = new QPushButton(tr("Log its sets"), this);
    connect(log, &QPushButton::clicked, this, &PastWorkoutDialog::accept);
    column->addLayout(makeAnswers(this, {log}, log));
    setMinimumWidth(680);
    m_date->setFocus();
}

Result<Workout> PastWorkoutDialog::typed() const
{
    const Moment now = m_journal.now();
    const Moment day = *Moment::at(m_date->date(), QTime(0, 0), now.offsetSeconds());
    const QString startText = m_start->text().trimmed();
    const QString finishText = m_finish->text().trimmed();
    const auto start = startText.isEmpty() ? Moment::on(m_date->date()) : momentFrom(startText, day);
    if (!start || start->date() != m_date->date())
        return refused(tr("The start “%1” is no time. Type it like 18:04.").arg(startText.left(40)));
    const auto finish = finishText.isEmpty() ? std::nullopt : momentFrom(finishText, *start);
    if (!finish && !finishText.isEmpty())
        return refused(tr("The finish “%1” is no time. Type it like 19:02.").arg(finishText.left(40)));
    if (finish && start->secondsTo(*finish).value_or(0) < 0)
        return refused(tr("The workout cannot finish before it started."));
    if (start->secondsTo(now).value_or(0) < 0 || (finish && finish->secondsTo(now).value_or(0) < 0))
        return refused(tr("That is still to come. A past workout was over before now."));
    return pastWorkout(m_title->text().simplified(), *start, finish);
}

void PastWorkoutDialog::accept()
{
    const Result<Workout> workout = typed();
    const Result<> begun = workout ? m_journal.apply(Change::ofWorkout(
                               tr("start past workout"), nullptr, std::make_shared<const Workout>(*workout)))
                                   : Result<>(passOn(workout));
    if (begun)
        return QDialog::accept();
    setRole(m_message, "bad");
    m_message->setText(begun.error().message);
}

} // namespace settheory
