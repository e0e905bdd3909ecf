// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/workoutheader.h"

#include "core/entry/loggedlater.h"
#include "core/entry/logging.h"
#include "core/model/find.h"
#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tabularlabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kDot = u" \u00B7 "_s;
constexpr int kNarrow = 940;
constexpr int kWidestPain = 150;
constexpr int kWidestField = 280;

QLineEdit* plainEdit(const QString& name, const QString& placeholder, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setProperty("plain", true);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(name);
    return edit;
}

/// Shows it, but never in place of what a hand is typing.
void offer(QLineEdit* edit, const QString& text)
{
    if (!edit->hasFocus() || !edit->isModified())
        edit->setText(text);
}

/// As wide as what is in it.
void fitWidth(QLineEdit* edit)
{
    const QString text = edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    edit->setFixedWidth(std::min(edit->fontMetrics().horizontalAdvance(text) + 12, kWidestField));
}

} // namespace

WorkoutHeader::WorkoutHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(plainEdit(tr("Title of the workout"), tr("Title"), this))
    , m_when(makeLabel({}, "muted", this))
    , m_bodyWeight(plainEdit(tr("Body weight"), tr("body weight"), this))
    , m_place(plainEdit(tr("Place of the workout"), tr("place unknown"), this))
    , m_places(new QStringListModel(this))
    , m_pain(new QPushButton(this))
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
    connect(m_place, &QLineEdit::editingFinished, this, [this] {
        if (m_place->text() != m_shownPlace)
            Q_EMIT placeTyped(m_place->text());
    });
    connect(m_place, &QLineEdit::textEdited, this, [this] { fitWidth(m_place); });
    for (QLineEdit* edit : {m_title, m_bodyWeight, m_place}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::returnPressed, this, &WorkoutHeader::lineWanted);
    }
    connect(m_pain, &QPushButton::clicked, this, &WorkoutHeader::painWanted);
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
    m_title->setStyleSheet(
        u"QLineEdit { font-size: 16pt; font-weight: 700; padding: 0; min-height: 30px; }"_s);
    m_title->setTextMargins(-3, 0, 0, 0);
    m_title->setMaximumWidth(460);
    m_bodyWeight->setObjectName(u"bodyWeight"_s);
    m_bodyWeight->setFixedWidth(fontMetrics().horizontalAdvance(m_bodyWeight->placeholderText()) + 30);
    m_bodyWeight->setStyleSheet(u"min-height: 30px;"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setStyleSheet(u"min-height: 30px;"_s);
    auto* completer = new QCompleter(m_places, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion); // a list would take the next click
    m_place->setCompleter(completer);
    // An emptied field would be filled again with the first place.
    connect(m_place, &QLineEdit::textEdited, this, [this, completer](const QString& text) {
        m_place->setCompleter(text.isEmpty() ? nullptr : completer);
    });
    m_pain->setProperty("kind", u"word"_s);
    m_when->setMinimumWidth(1); // its words follow the width
    words->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_when);
    line->addWidget(m_bodyWeight);
    line->addWidget(makeLabel(kDot, "muted", this));
    line->addWidget(m_place);
    line->addWidget(m_pain);
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
    clock->addStretch();
    clock->addWidget(elapsed);
    clock->addWidget(m_elapsed);
    clock->addStretch();
    row->addLayout(clock);
    m_finish->setProperty("kind", u"primary"_s);
    row->addWidget(m_pause, 0, Qt::AlignVCenter);
    row->addWidget(m_finish, 0, Qt::AlignVCenter);
}

void WorkoutHeader::setWorkout(const Log& log, const Workout& workout)
{
    m_shownTitle = workout.title;
    if (m_title->text() != workout.title)
        offer(m_title, workout.title);
    m_startedAt = workout.startedAt;
    showStart();
    const auto known = bodyWeightFor(log, workout);
    m_shownWeight = workout.bodyWeight ? format::mass(*workout.bodyWeight) : QString();
    offer(m_bodyWeight, m_shownWeight);
    m_bodyWeight->setPlaceholderText(known ? tr("%1?").arg(format::mass(known->mass)) : tr("unknown"));
    fitWidth(m_bodyWeight);
    showPlace(log, workout);
    const QString pain = format::pains(workout.pains);
    m_pain->setText(pain.isEmpty()
            ? tr("P&ain\u2026")
            : tr("P&ain: %1").arg(fontMetrics().elidedText(pain, Qt::ElideRight, kWidestPain)));
    m_pain->setToolTip(pain.isEmpty() ? tr("Mark pain") : format::tip(pain));
    m_pause->setVisible(!isLoggedLater(workout));
    m_pause->setText(isPaused(workout) ? tr("&Resume") : tr("&Pause"));
}

void WorkoutHeader::showStart()
{
    if (!m_startedAt)
        return;
    const QDate date = m_startedAt->date();
    const auto time = m_startedAt->time();
    if (width() < kNarrow) {
        const QString clock = time ? u", "_s + format::time(*time) : QString();
        m_when->setText(format::recentDate(date, date) + clock + kDot);
        return;
    }
    const QString clock = time ? kDot + tr("started %1").arg(format::time(*time)) : QString();
    m_when->setText(format::longDate(date) + clock + kDot + tr("body weight"));
}

void WorkoutHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showStart();
}

void WorkoutHeader::showPlace(const Log& log, const Workout& workout)
{
    m_shownPlace = workout.place;
    offer(m_place, workout.place);
    fitWidth(m_place);
    if (const QStringList places = placesOf(log, workout.id); places != m_places->stringList())
        m_places->setStringList(places);
}

QString WorkoutHeader::shownIn(const QLineEdit* edit) const
{
    return edit == m_title ? m_shownTitle : edit == m_place ? m_shownPlace : m_shownWeight;
}

bool WorkoutHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        auto* edit = static_cast<QLineEdit*>(watched);
        edit->setText(shownIn(edit));
        fitWidth(m_place);
        Q_EMIT lineWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WorkoutHeader::focusBodyWeight()
{
    m_bodyWeight->setFocus();
    m_bodyWeight->selectAll();
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
