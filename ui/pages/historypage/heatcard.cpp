// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/heatcard.h"

#include "ui/format/format.h"
#include "ui/pages/historypage/heatlegend.h"
#include "ui/pages/historypage/heatstrip.h"
#include "ui/widgets/choicebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kMuscleKey = u"history/muscle"_s;

QPushButton* turnButton(const QString& sign, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(sign, parent);
    button->setProperty("kind", u"small"_s);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

HeatCard::HeatCard(QWidget* parent)
    : Card(parent)
    , m_history(std::make_shared<const History>())
    , m_strip(new HeatStrip(this))
    , m_legend(new HeatLegend(this))
    , m_muscle(new ChoiceBox(tr("Muscle"), this))
    , m_earlier(turnButton(u"‹"_s, tr("A year earlier"), this))
    , m_later(turnButton(u"›"_s, tr("A year later"), this))
{
    column()->setContentsMargins(16, 12, 16, 10);
    column()->addWidget(m_strip);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_legend, 1);
    row->addWidget(m_earlier);
    row->addWidget(m_later);
    row->addWidget(m_muscle);
    column()->addLayout(row);
    connect(m_muscle, &QComboBox::activated, this, [this] {
        QSettings().setValue(kMuscleKey, m_muscle->currentData());
        showMuscle();
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_later, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_strip, &HeatStrip::edgeReached, this, [this](int way) { turn(-way); });
    connect(m_strip, &HeatStrip::dayChosen, this, [this](QDate day) {
        if (const auto found = m_days.find(day); found != m_days.end())
            Q_EMIT dayChosen(day, found->second.workouts);
    });
}

void HeatCard::setHistory(HistoryPtr history)
{
    m_history = std::move(history);
    fillMuscles();
    showMuscle();
}

Muscle HeatCard::muscle() const
{
    return muscleForKey(m_muscle->currentData().toString()).value_or(Muscle::Chest);
}

void HeatCard::fillMuscles()
{
    const QSignalBlocker quiet(m_muscle);
    const QString remembered = QSettings().value(kMuscleKey).toString();
    m_muscle->clear();
    for (const Muscle muscle : trainedMuscles(*m_history))
        m_muscle->addItem(nameOf(muscle), keyOf(muscle));
    int chosen = m_muscle->findData(remembered);
    if (const auto varied = mostVariedMuscle(*m_history); chosen < 0 && varied)
        chosen = m_muscle->findData(keyOf(*varied));
    m_muscle->setCurrentIndex(chosen);
    m_muscle->setVisible(m_muscle->count() > 0);
    m_muscle->updateGeometry();
}

void HeatCard::showMuscle()
{
    m_days = heatDaysOf(*m_history, muscle());
    m_strip->setDays(m_days);
    showYear();
}

void HeatCard::turn(int years)
{
    m_yearsBack = std::max(0, m_yearsBack + years);
    showYear();
}

void HeatCard::setSelected(QDate day)
{
    m_strip->setSelected(day);
    if (!day.isValid() || !m_strip->cellOf(day).isEmpty())
        return;
    const QDate newest = m_days.empty() ? day : std::max(day, m_days.rbegin()->first);
    m_yearsBack = static_cast<int>(day.daysTo(newest) / (7 * (HeatStrip::kWeeks - 1)));
    showYear();
}

void HeatCard::showYear()
{
    const QDate newest = m_days.empty() ? QDate::currentDate() : m_days.rbegin()->first;
    const QDate oldest = m_days.empty() ? newest : m_days.begin()->first;
    m_strip->setLastDay(newest.addDays(-7 * (HeatStrip::kWeeks - 1) * m_yearsBack));
    m_earlier->setEnabled(oldest < m_strip->firstDay());
    m_later->setEnabled(m_yearsBack > 0);
    const bool isLong = oldest < newest.addDays(-7 * (HeatStrip::kWeeks - 1));
    m_earlier->setVisible(isLong);
    m_later->setVisible(isLong);

    std::vector<Protocol> marks;
    bool hasUnknownEffort = false;
    for (auto day = m_days.lower_bound(m_strip->firstDay());
         day != m_days.end() && day->first <= m_strip->lastDay(); ++day) {
        hasUnknownEffort = hasUnknownEffort || !day->second.effortKnown;
        const auto& mark = day->second.mark;
        if (mark && std::ranges::find(marks, *mark) == marks.end())
            marks.push_back(*mark);
    }
    std::ranges::sort(marks);
    m_legend->setMarks(muscle(), std::move(marks), hasUnknownEffort);
}

} // namespace settheory
