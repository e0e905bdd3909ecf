// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/entrybar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kMostCandidates = 8;
constexpr int kOfferHeight = 34;
constexpr int kExerciseRole = Qt::UserRole;
constexpr int kLineRole = Qt::UserRole + 1;
constexpr qsizetype kLongestHistory = 200;

} // namespace

EntryBar::EntryBar(QWidget* parent)
    : QFrame(parent)
    , m_line(new QLineEdit(this))
    , m_sentence(makeLabel({}, "muted", this))
    , m_enter(new QPushButton(tr("Enter \u21B5"), this))
    , m_candidates(new QListWidget(parent))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    m_line->setObjectName(u"entryLine"_s);
    m_line->setProperty("plain", true);
    m_line->setFrame(false);
    m_line->setStyleSheet(
        u"QLineEdit, QLineEdit:focus, QLineEdit:hover { border: none; background: transparent; "
        "padding: 0; min-height: 34px; font-size: 13.5pt; }"_s);
    m_line->setAccessibleName(tr("Entry line: an exercise, or a set like 80x8 @2"));
    m_line->setMinimumWidth(150);
    m_line->installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_enter->setProperty("kind", u"enter"_s);
    m_enter->setFocusPolicy(Qt::NoFocus); // the key is quicker; this is for hands at the mouse
    connect(m_enter, &QPushButton::clicked, this, &EntryBar::clicked);
    row->addWidget(m_line, 5);
    row->addWidget(m_sentence, 6);
    row->addWidget(m_enter);
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFocusProxy(m_line);

    m_candidates->setProperty("popup", true);
    m_candidates->setFocusPolicy(Qt::NoFocus);
    m_candidates->setAccessibleName(tr("Exercises that fit"));
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_candidates->hide();
    connect(m_candidates, &QListWidget::itemClicked, this, [this] { chooseCandidate(); });
    connect(m_line, &QLineEdit::textChanged, this, &EntryBar::edited);
}

EntryBar::~EntryBar() = default;

QString EntryBar::line() const
{
    return m_line->text();
}

void EntryBar::setLine(const QString& text)
{
    m_line->setText(text);
}

void EntryBar::clear()
{
    const QString done = m_line->text().trimmed();
    if (!done.isEmpty() && (m_history.isEmpty() || m_history.last() != done))
        m_history << done;
    if (m_history.size() > kLongestHistory)
        m_history.removeFirst();
    m_recalled = m_history.size();
    m_candidates->hide();
    m_line->clear();
}

void EntryBar::focusLine()
{
    m_line->setFocus();
}

void EntryBar::setHint(const QString& example, const QString& sentence)
{
    m_line->setPlaceholderText(example);
    m_hint = sentence;
    if (m_line->text().trimmed().isEmpty())
        showReading({});
}

void EntryBar::showReading(const EntryReading& reading, const std::vector<Completion>& completions)
{
    using Kind = EntryReading::Kind;
    const bool isEmpty = reading.kind == Kind::Nothing;
    const bool isChoice = reading.kind == Kind::Candidates;
    m_sentence->setText(isEmpty ? m_hint
            : isChoice
            ? tr("%1 exercises fit: choose with \u2193 and Enter, or type more").arg(reading.exercises.size())
            : reading.text);
    setRole(m_sentence, reading.kind == Kind::Problem ? "bad" : "muted");
    m_enter->setVisible(reading.kind != Kind::Problem && (!isChoice || reading.isLikely)
        && (!isEmpty || !m_line->placeholderText().isEmpty()));
    std::vector<Offer> offers;
    for (const ExercisePtr& exercise : isChoice ? reading.exercises : std::vector<ExercisePtr>())
        offers.push_back({exercise->name, exercise->id.text, {}});
    for (const Completion& completion : completions)
        offers.push_back({completion.name, {}, completion.line});
    showOffers(offers, reading.isLikely);
}

QString EntryBar::sentence() const
{
    return m_sentence->text();
}

void EntryBar::showOffers(const std::vector<Offer>& offers, bool firstIsLikely)
{
    if (m_candidates->isVisible() && offers == m_offers)
        return; // told again while a hand is choosing
    m_offers = offers;
    m_candidates->clear();
    for (const Offer& offer : offers) {
        if (m_candidates->count() == kMostCandidates)
            break;
        auto* item = new QListWidgetItem(offer.name, m_candidates);
        item->setSizeHint({0, kOfferHeight});
        item->setData(kExerciseRole, offer.exercise);
        item->setData(kLineRole, offer.line);
    }
    m_candidates->setVisible(m_candidates->count() > 0);
    if (!m_candidates->isVisible())
        return;
    m_candidates->setCurrentRow(firstIsLikely ? 0 : -1);
    const int height = kOfferHeight * m_candidates->count() + 12;
    m_candidates->setGeometry(x(), y() - height - 6, std::min(width(), 420), height);
    m_candidates->raise();
}

void EntryBar::chooseCandidate()
{
    const QListWidgetItem* item = m_candidates->currentItem();
    if (!item)
        return;
    const QString line = item->data(kLineRole).toString();
    if (line.isEmpty())
        Q_EMIT exerciseChosen({item->data(kExerciseRole).toString()});
    else
        m_line->setText(line);
}

bool EntryBar::recall(int step)
{
    const qsizetype wanted = m_recalled + step;
    if (wanted < 0 || wanted > m_history.size())
        return true;
    m_recalled = wanted;
    m_line->setText(wanted < m_history.size() ? m_history[wanted] : QString());
    return true;
}

bool EntryBar::keyPressed(int key, bool isPlain)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_candidates->isVisible() && m_candidates->currentItem())
            chooseCandidate();
        else
            Q_EMIT entered(m_line->text());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Up ? -1 : 1;
        if (!m_candidates->isVisible())
            return recall(step);
        const int count = m_candidates->count();
        const int from = m_candidates->currentRow() < 0 && step < 0 ? 0 : m_candidates->currentRow();
        m_candidates->setCurrentRow((from + step + count) % count);
        return true;
    }
    case Qt::Key_Tab: // completes while there is something to complete, else goes on as everywhere
        if (!m_candidates->isVisible() || !isPlain)
            return false;
        if (!m_candidates->currentItem())
            m_candidates->setCurrentRow(0);
        chooseCandidate();
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty()) {
            Q_EMIT escaped();
            return false;
        }
        m_line->clear();
        return true;
    case Qt::Key_Space:
        if (!isPlain || !m_line->text().isEmpty())
            return false;
        Q_EMIT spaced();
        return true;
    default:
        return false;
    }
}

// Undo belongs to the log as long as nothing is typed that could be taken back.
bool EntryBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (m_line->text().isEmpty()
            && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // A shortcut that is not at hand just now types nothing.
        if (key->modifiers().testFlag(Qt::AltModifier) && !key->modifiers().testFlag(Qt::ControlModifier)
            && !key->text().isEmpty())
            return true;
        if (keyPressed(key->key(), key->modifiers() == Qt::NoModifier))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EntryBar::hideEvent(QHideEvent* event)
{
    m_candidates->hide();
    QFrame::hideEvent(event);
}

void EntryBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    const bool focused = m_line->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace settheory
