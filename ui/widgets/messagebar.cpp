// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace settheory {
namespace {

using namespace std::chrono_literals;
constexpr auto kNewsStay = 5s;
constexpr auto kQuiet = 500ms; // shorter work is not shown
constexpr auto kBetweenTicks = 100ms;
constexpr int kWidest = 640;

} // namespace

MessageBar::MessageBar(QWidget* over)
    : QFrame(over)
    , m_mark(makeLabel({}, "good", this))
    , m_text(makeLabel({}, nullptr, this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QPushButton(QStringLiteral("✕"), this))
    , m_bar(new QProgressBar(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 6, 6);
    row->setSpacing(10);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setProperty("kind", QStringLiteral("quiet"));
    m_dismiss->setFixedSize(34, 34);
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->hide();
    row->addWidget(m_bar);
    m_action->setProperty("kind", QStringLiteral("quiet"));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->setObjectName(QStringLiteral("messageAction"));
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(&m_ticks, &QTimer::timeout, this, &MessageBar::showProgress);
    over->installEventFilter(this);
    hide();
}

void MessageBar::say(const QString& text)
{
    offer(text, {}, {});
}

void MessageBar::offer(const QString& text, const QString& action, std::function<void()> act)
{
    endWork();
    m_action->setText(action);
    m_act = std::move(act);
    appear(text, false);
    m_leave.start(kNewsStay);
}

void MessageBar::showWork(const QString& text, std::shared_ptr<Progress> progress)
{
    hide();
    m_work = std::move(progress);
    m_workText = text;
    m_ticks.start(kQuiet);
}

void MessageBar::dismiss()
{
    if (m_work)
        m_work->cancel();
    hide();
}

void MessageBar::showProgress()
{
    m_ticks.setInterval(kBetweenTicks);
    m_bar->setRange(0, static_cast<int>(m_work->total()));
    m_bar->setValue(static_cast<int>(m_work->done()));
    if (!m_bar->isHidden())
        return;
    m_bar->show();
    m_action->setText(tr("Cancel"));
    m_act = [work = m_work] { work->cancel(); };
    m_leave.stop();
    appear(m_workText, false);
    m_mark->setText(QStringLiteral("…"));
}

void MessageBar::endWork()
{
    m_work.reset();
    m_ticks.stop();
    m_bar->hide();
}

void MessageBar::showError(const Error& error)
{
    if (m_work)
        hide();
    endWork();
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_action->setText({});
    appear(error.message, true);
    m_leave.stop();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::appear(const QString& text, bool isError)
{
    m_mark->setText(isError ? QStringLiteral("!") : QStringLiteral("✓"));
    setRole(m_mark, isError ? "bad" : "good");
    m_text->setText(text);
    m_action->setVisible(!m_action->text().isEmpty());
    setAccessibleName(text);
    show();
    place();
    raise();
}

void MessageBar::place()
{
    const QSize room = parentWidget()->size();
    ensurePolished();
    const int width = std::min(kWidest, room.width() - 48);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 100
        + (m_action->isHidden() ? 0 : m_action->sizeHint().width() + 10)
        + (m_bar->isHidden() ? 0 : m_bar->width() + 10);
    const int fitting = std::clamp(words, std::min(260, width), width);
    const int height = std::max(layout()->hasHeightForWidth() ? layout()->heightForWidth(fitting) : 0, 46);
    setGeometry((room.width() - fitting) / 2, 12, fitting, height);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace settheory
