// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutheader.h"

#include "core/entry/logging.h"
#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tabularlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kDot = u" \u00B7 "_s;

QLineEdit* plainEdit(const QString& name, const QString& placeholder, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setProperty("plain", true);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(name);
    return edit;
}

} // namespace

WorkoutHeader::WorkoutHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(plainEdit(tr("Title of the workout"), tr("Title"), this))
    , m_when(makeLabel({}, "muted", this))
    , m_bodyWeight(plainEdit(tr("Body weight"), tr("body weight"), this))
    , m_elapsed(new TabularLabel({}, this))
    , m_pause(new QPushButton(tr("&Pause"), this))
    , m_finish(new QPushButton(tr("&Finish workout"), this))
{
    build();
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->text() != m_shownTitle)
            Q_EMIT titleChanged(m_title->text());
    });
    connect(m_bodyWeight, &QLineEdit::editingFinished, this, [this] {
        if (m_bodyWeight->text() != m_shownWeight)
            Q_EMIT bodyWeightTyped(m_bodyWeight->text());
    });
    connect(m_pause, &QPushButton::clicked, this, &WorkoutHeader::pauseToggled);
    connect(m_finish, &QPushButton::clicked, this, &WorkoutHeader::finishWanted);
}

void WorkoutHeader::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setObjectName(u"workoutTitle"_s);
    m_title->setStyleSheet(u"QLineEdit { font-size: 16pt; font-weight: 600; padding: 0; }"_s);
    m_title->setTextMargins(-3, 0, 0, 0);
    m_title->setMaximumWidth(460);
    m_bodyWeight->setObjectName(u"bodyWeight"_s);
    m_bodyWeight->setFixedWidth(fontMetrics().horizontalAdvance(m_bodyWeight->placeholderText()) + 30);
    m_bodyWeight->setMinimumHeight(24);
    words->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_when);
    line->addWidget(m_bodyWeight);
    line->addStretch();
    words->addLayout(line);
    row->addLayout(words, 1);

    auto* clock = new QVBoxLayout;
    clock->setSpacing(0);
    QLabel* elapsed = makeLabel(tr("Elapsed"), "small", this);
    elapsed->setAlignment(Qt::AlignRight);
    QFont large = m_elapsed->font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::Bold);
    m_elapsed->setFont(large);
    clock->addWidget(elapsed);
    clock->addWidget(m_elapsed);
    row->addLayout(clock);
    m_finish->setProperty("kind", u"primary"_s);
    row->addWidget(m_pause, 0, Qt::AlignVCenter);
    row->addWidget(m_finish, 0, Qt::AlignVCenter);
}

void WorkoutHeader::setWorkout(const Log& log, const Workout& workout)
{
    m_shownTitle = workout.title;
    if (m_title->text() != workout.title)
        m_title->setText(workout.title);
    QString when = format::longDate(workout.startedAt.date());
    if (const auto time = workout.startedAt.time())
        when += kDot + tr("started %1").arg(format::time(*time));
    m_when->setText(when + kDot + tr("body weight"));
    const auto known = bodyWeightFor(log, workout);
    m_shownWeight = workout.bodyWeight ? format::mass(*workout.bodyWeight) : QString();
    m_bodyWeight->setText(m_shownWeight);
    m_bodyWeight->setPlaceholderText(known ? tr("%1?").arg(format::mass(known->mass)) : tr("unknown"));
    m_bodyWeight->setFixedWidth(m_bodyWeight->fontMetrics().horizontalAdvance(
                                    m_shownWeight.isEmpty() ? m_bodyWeight->placeholderText() : m_shownWeight)
        + 24);
    m_pause->setText(isPaused(workout) ? tr("&Resume") : tr("&Pause"));
}

void WorkoutHeader::setElapsed(qint64 seconds)
{
    const QString text = format::clock(seconds);
    if (m_elapsed->text() == text)
        return;
    m_elapsed->setText(text);
    m_elapsed->updateGeometry();
}

} // namespace settheory
