// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage/workoutdetail.h"

#include "ui/format/format.h"
#include "ui/pages/historypage/detailblocks.h"
#include "ui/repair/repairbar.h"
#include "ui/widgets/protocolchip.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kColumnWidth = 340; // what a block wants
constexpr int kMostColumns = 4;

/// Inside a set no line is broken.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar(0x00A0));
}

QString exerciseLine(const DetailExercise& exercise)
{
    QString line = unbroken(exercise.name);
    for (const QString& set : exercise.sets)
        line += u"   "_s + unbroken(set);
    if (exercise.sets.isEmpty() && exercise.warmups.isEmpty())
        line += u"   "_s + WorkoutDetail::tr("not done");
    if (!exercise.note.isEmpty())
        line += u"   “"_s + exercise.note.simplified() + u'”';
    return line;
}

QLabel* wrapped(const QString& text, const char* role)
{
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

WorkoutDetail::WorkoutDetail(QWidget* parent)
    : Card(parent)
    , m_title(makeLabel({}, "heading", this))
    , m_facts(makeLabel({}, "small", this))
    , m_repeat(new QPushButton(tr("Repeat today"), this))
    , m_edit(new QPushButton(tr("Edit"), this))
    , m_repair(new RepairBar(this))
    , m_scroll(new QScrollArea(this))
{
    build();
}

void WorkoutDetail::build()
{
    column()->setContentsMargins(16, 14, 16, 8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(words, 1);
    row->addWidget(m_repeat, 0, Qt::AlignTop);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    column()->addLayout(row);
    column()->addWidget(m_repair);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column()->addWidget(m_scroll, 1);
    setMinimumHeight(150);
}

void WorkoutDetail::showWorkout(const Log& log, MeasuredPtr measured, int thisYear)
{
    m_views.clear();
    m_columns = 0;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    m_repair->setWorkout(log, measured ? measured->recognised->workout : nullptr);
    m_repeat->setVisible(measured != nullptr);
    m_edit->setVisible(measured != nullptr);
    m_title->setText(measured ? detailTitle(measured->workout(), thisYear) : QString());
    const QString facts = measured ? detailFacts(measured->workout()) : tr("No workout is chosen.");
    m_facts->setText(facts);
    m_facts->setToolTip(format::tip(facts));
    m_facts->setVisible(!facts.isEmpty());
    if (measured) {
        for (const DetailBlock& block : detailBlocks(log, *measured))
            m_views.push_back(blockView(block));
    }
    arrange();
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // the scroll area turns it on
}

QWidget* WorkoutDetail::blockView(const DetailBlock& block)
{
    auto* view = new QWidget(m_content);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    QLabel* name = makeLabel(block.muscle ? nameOf(*block.muscle) : tr("Other exercises"), "strong");
    head->addWidget(name);
    if (block.muscle) {
        auto* chip = new ProtocolChip;
        chip->setProtocol(block.protocol, block.sure ? QString() : nameOf(block.protocol) + u'?');
        chip->setToolTip(format::tip(block.reasons.join(u'\n')));
        chip->setAccessibleDescription(block.reasons.join(u' '));
        head->addWidget(chip);
    }
    QLabel* minutes = makeLabel(block.minutes, "small");
    minutes->setToolTip(block.minutesHint);
    head->addWidget(minutes);
    head->addStretch();
    column->addLayout(head);
    for (const DetailExercise& exercise : block.exercises) {
        QLabel* line = wrapped(exerciseLine(exercise), "muted");
        line->setToolTip(
            exercise.warmups.isEmpty() ? QString() : tr("Warm-ups: %1").arg(exercise.warmups.join(u"   "_s)));
        column->addWidget(line);
    }
    if (!block.footer.isEmpty())
        column->addWidget(wrapped(block.footer, "muted"));
    if (!block.sure && !block.reasons.isEmpty())
        column->addWidget(wrapped(tr("why: %1").arg(block.reasons.join(u' ')), "small"));
    column->addStretch();
    return view;
}

void WorkoutDetail::arrange()
{
    if (!m_grid)
        return;
    const int room = std::max(1, width() - 40);
    const int columns = std::clamp(room / kColumnWidth, 1, kMostColumns);
    if (columns == m_columns)
        return;
    for (QWidget* view : m_views)
        m_grid->removeWidget(view);
    for (int i = 0; i < kMostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
    const int count = static_cast<int>(m_views.size());
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_views[static_cast<std::size_t>(i)], i / columns, i % columns);
    m_grid->setRowStretch(count / columns + 1, 1);
}

void WorkoutDetail::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace settheory
