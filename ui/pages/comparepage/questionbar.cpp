// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/questionbar.h"

#include "ui/theme/protocolmark.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace settheory {
namespace {

struct Period {
    int months; ///< 0: all of the log
    const char* name;
};

constexpr Period kPeriods[] = {
    {3, QT_TRANSLATE_NOOP("settheory::QuestionBar", "3 months")},
    {6, QT_TRANSLATE_NOOP("settheory::QuestionBar", "6 months")},
    {12, QT_TRANSLATE_NOOP("settheory::QuestionBar", "1 year")},
    {24, QT_TRANSLATE_NOOP("settheory::QuestionBar", "2 years")},
    {0, QT_TRANSLATE_NOOP("settheory::QuestionBar", "all")},
};

int total(const std::map<Protocol, int>& counts)
{
    return std::accumulate(
        counts.begin(), counts.end(), 0, [](int sum, const auto& row) { return sum + row.second; });
}

Protocol protocolOf(const QVariant& key)
{
    const auto choice = ProtocolChoice::forKey(key.toString());
    return choice ? choice->representative() : Protocol::Unclear;
}

/// How well a muscle can be compared: the smaller of its two largest protocols.
int secondLargest(const std::map<Protocol, int>& counts)
{
    std::vector<int> sizes;
    for (const auto& [protocol, count] : counts)
        sizes.push_back(count);
    std::ranges::sort(sizes, std::greater());
    return sizes.size() < 2 ? 0 : sizes[1];
}

/// What to hold against \p first: the most frequent form of pre-exhaustion, or where there are too few the
/// most frequent other protocol.
QString proposed(const std::map<Protocol, int>& counts, const QString& first)
{
    constexpr int kEnough = 6;
    const auto rank = [&](const auto& row) {
        const bool isOpen =
            row.first == Protocol::Unclear || row.first == Protocol::Mixed || keyOf(row.first) == first;
        return std::pair(isOpen                                       ? 0
                : isPreExhaustion(row.first) && row.second >= kEnough ? 2
                                                                      : 1,
            row.second);
    };
    const auto best = std::ranges::max_element(counts, std::less(), rank);
    const bool found = best != counts.end() && rank(*best).first > 0;
    return keyOf(found ? best->first : Protocol::PreExhaustionSuperset);
}

} // namespace

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_muscle(new ChoiceBox(tr("Muscle"), this))
    , m_a(new ChoiceBox({}, this))
    , m_b(new ChoiceBox({}, this))
    , m_of(new ChoiceBox(tr("Of"), this))
    , m_period(new ChoiceBox(tr("Period"), this))
    , m_main(new ChoiceBox(tr("Main"), this))
    , m_against(makeLabel(tr("against"), "muted", this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QHBoxLayout* row : {m_first, m_second}) {
        row->setSpacing(8);
        row->addStretch();
        column->addLayout(row);
    }
    const auto add = [this](QWidget* widget) { m_first->insertWidget(m_first->count() - 1, widget); };
    add(m_muscle);
    add(m_a);
    add(m_against);
    add(m_b);
    arrange();
    m_muscle->setAccessibleName(tr("Muscle"));
    m_a->setAccessibleName(tr("First protocol"));
    m_b->setAccessibleName(tr("Second protocol"));
    m_of->setAccessibleName(tr("What is compared"));
    m_period->setAccessibleName(tr("Period"));
    m_main->setAccessibleName(tr("Main measure"));
    for (const Period& period : kPeriods)
        m_period->addItem(tr(period.name), period.months);
    choose(m_period, 0);
    for (const Measure& measure : measures()) {
        if (measure.compared && measure.smallest)
            m_main->addItem(nameOf(measure), QString::fromLatin1(measure.key));
    }
    connect(m_muscle, &QComboBox::currentIndexChanged, this, [this] {
        fillProtocols();
        fillOf();
        Q_EMIT changed();
    });
    for (ChoiceBox* arm : {m_a, m_b}) {
        connect(arm, &QComboBox::currentIndexChanged, this, [this, arm] {
            (arm == m_a ? m_wantedA : m_wantedB) = arm->currentData().toString();
            paintEdges();
            Q_EMIT changed();
        });
    }
    for (ChoiceBox* box : {m_of, m_period, m_main}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            arrange(); // another word may need more room
            Q_EMIT changed();
        });
    }
}

void QuestionBar::choose(ChoiceBox* box, const QVariant& wanted)
{
    const int index = box->findData(wanted);
    if (index >= 0)
        box->setCurrentIndex(index);
}

void QuestionBar::setBlocks(const MeasuredLog& measured)
{
    m_counts.clear();
    m_exercises.clear();
    for (const MeasuredPtr& workout : measured.workouts) {
        for (const Block& block : workout->recognised->blocks) {
            ++m_counts[block.muscle][block.protocol()];
            for (const BlockSet& set : block.sets)
                if (const ExercisePtr exercise = measured.log().findExercise(set.exerciseId))
                    m_exercises[block.muscle][exercise->name] = set.exerciseId.text;
        }
    }
    fillMuscles();
    fillProtocols();
    fillOf();
}

/// The block, the whole workout, or one of the exercises that the muscle's blocks had.
void QuestionBar::fillOf()
{
    const QSignalBlocker blocker(m_of);
    const QVariant before = m_of->currentData();
    m_of->clear();
    m_of->addItem(tr("block"), QStringLiteral("block"));
    m_of->addItem(tr("whole workout"), QStringLiteral("workout"));
    if (const auto muscle = muscleForKey(m_muscle->currentData().toString()))
        for (const auto& [name, id] : m_exercises[*muscle])
            m_of->addItem(name, id);
    choose(m_of, before);
}

void QuestionBar::fillMuscles()
{
    const QSignalBlocker blocker(m_muscle);
    const QVariant before = m_muscle->currentData();
    m_muscle->clear();
    for (const Muscle muscle : allMuscles()) {
        if (m_counts.contains(muscle))
            m_muscle->addItem(nameOf(muscle), keyOf(muscle));
    }
    if (before.isValid() && m_muscle->findData(before) >= 0) {
        choose(m_muscle, before);
        return;
    }
    const auto best = std::ranges::max_element(m_counts, [](const auto& a, const auto& b) {
        return std::pair(secondLargest(a.second), total(a.second))
            < std::pair(secondLargest(b.second), total(b.second));
    });
    if (best != m_counts.end())
        choose(m_muscle, keyOf(best->first));
}

void QuestionBar::fillProtocols()
{
    const auto muscle = muscleForKey(m_muscle->currentData().toString());
    const auto counts = muscle ? m_counts[*muscle] : std::map<Protocol, int>();
    fillArm(m_a, counts, m_wantedA.isEmpty() ? keyOf(Protocol::Straight) : m_wantedA);
    const QString second = m_wantedB.isEmpty() ? proposed(counts, m_a->currentData().toString()) : m_wantedB;
    fillArm(m_b, counts, second);
    paintEdges();
    arrange();
}

void QuestionBar::fillArm(ChoiceBox* box, const std::map<Protocol, int>& counts, const QString& wanted)
{
    const QSignalBlocker blocker(box);
    box->clear();
    const auto add = [&](const QString& name, const QString& key, int count) {
        box->addItem(name, key);
        if (count > 0)
            box->setItemNote(box->count() - 1, QString::number(count));
    };
    for (const ProtocolRow& row : protocolRows()) {
        const auto count = counts.find(row.protocol);
        const QString key = QString::fromLatin1(row.key);
        if (count != counts.end())
            add(nameOf(row.protocol), key, count->second);
        else if (key == wanted)
            add(nameOf(row.protocol), key, 0);
    }
    int pooled = 0, forms = 0;
    for (const auto& [protocol, count] : counts) {
        if (isPreExhaustion(protocol)) {
            pooled += count;
            ++forms;
        }
    }
    const ProtocolChoice pool = ProtocolChoice::anyPreExhaustion();
    if (forms > 1 || wanted == pool.key())
        add(pool.name(), pool.key(), pooled);
    choose(box, wanted);
}

void QuestionBar::paintEdges()
{
    const Theme& theme = Theme::of(this);
    for (ChoiceBox* box : {m_a, m_b}) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemIcon(i, protocolIcon(protocolOf(box->itemData(i)), theme));
        if (box->count() > 0) // asks for room for the mark, too
            box->setEdge(protocolColour(protocolOf(box->currentData()), theme));
    }
}

/// Period and main measure stand in a second row where one is too short for all.
void QuestionBar::arrange()
{
    QHBoxLayout* row = width() < rowWidth() ? m_second : m_first;
    if (row->indexOf(m_period) >= 0)
        return;
    for (ChoiceBox* box : {m_of, m_period, m_main}) {
        (row == m_first ? m_second : m_first)->removeWidget(box);
        row->insertWidget(row->count() - 1, box);
    }
}

int QuestionBar::rowWidth() const
{
    int width = m_against->sizeHint().width() + 7 * m_first->spacing();
    for (const ChoiceBox* box : {m_muscle, m_a, m_b, m_of, m_period, m_main})
        width += box->sizeHint().width();
    return width;
}

void QuestionBar::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void QuestionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintEdges();
    QWidget::changeEvent(event);
}

bool QuestionBar::hasChoice() const
{
    return m_muscle->count() > 0;
}

KeptQuestion QuestionBar::question() const
{
    KeptQuestion kept;
    Question& question = kept.question;
    question.muscle = muscleForKey(m_muscle->currentData().toString()).value_or(Muscle::Chest);
    question.a = ProtocolChoice::forKey(m_a->currentData().toString()).value_or(Protocol::Straight);
    question.b =
        ProtocolChoice::forKey(m_b->currentData().toString()).value_or(ProtocolChoice::anyPreExhaustion());
    question.main = m_main->currentData().toString();
    const QString of = m_of->currentData().toString();
    question.of = of == QStringLiteral("workout") ? Question::Of::Workout
        : of == QStringLiteral("block")           ? Question::Of::Block
                                                  : Question::Of::Exercise;
    if (question.of == Question::Of::Exercise)
        question.exercise = ExerciseId{of};
    if (const int months = m_period->currentData().toInt(); months > 0)
        kept.months = months;
    return kept;
}

bool QuestionBar::setQuestion(const KeptQuestion& asked)
{
    const Question& question = asked.question;
    if (m_muscle->findData(keyOf(question.muscle)) < 0)
        return false;
    const QSignalBlocker blocker(this);
    choose(m_muscle, keyOf(question.muscle));
    m_wantedA = question.a.key();
    m_wantedB = question.b.key();
    fillProtocols();
    fillOf();
    choose(m_main, question.main);
    choose(m_period, asked.months.value_or(0));
    choose(m_of,
        question.of == Question::Of::Workout     ? QStringLiteral("workout")
            : question.of == Question::Of::Block ? QStringLiteral("block")
                                                 : question.exercise.value_or(ExerciseId()).text);
    const Question chosen = this->question().question;
    return chosen.of == question.of && chosen.exercise == question.exercise;
}

void QuestionBar::focusFirst()
{
    m_muscle->setFocus();
}

} // namespace settheory
