// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace settheory {
namespace {

constexpr int kWidth = 188; // or more, where the words of a page need it
constexpr int kSide = 10;
constexpr int kTop = 54; // room for the name
constexpr int kBottom = 14;

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

RailButton::RailButton(const QString& text, const QKeySequence& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_keys(keys.toString(QKeySequence::NativeText))
{
    setText(text);
    setShortcut(keys);
    setAccessibleName(text);
    setToolTip(m_keys);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics words(scaled(font(), 1, QFont::DemiBold));
    const QFontMetrics keys(scaled(font(), 0.8));
    constexpr int kAround = 20;
    constexpr int kBetween = 12;
    return {kAround + words.horizontalAdvance(text()) + kBetween + keys.horizontalAdvance(m_keys),
        std::max(36, fontMetrics().height() + 18)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? theme.selection : blended(theme.text, theme.surface, 0.03));
        painter.drawRoundedRect(frame, 6, 6);
    }
    const QRectF words = frame.adjusted(9, 0, -9, 0);
    painter.setFont(scaled(font(), 0.8));
    painter.setPen(theme.faint);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_keys);
    painter.setFont(scaled(font(), 1, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(isChecked() ? theme.text : theme.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, static_cast<int>(words.width())));
}

void RailButton::enterEvent(QEnterEvent*)
{
    update();
}

void RailButton::leaveEvent(QEvent*)
{
    update();
}

Rail::Rail(const QString& fileName, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QVBoxLayout)
    , m_keys(new RailButton(tr("Keys"), QKeySequence(Qt::Key_F1), this))
    , m_settings(new RailButton(tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this))
    , m_log(new RailButton(fileName, {}, this))
{
    const int widest = std::max(m_keys->sizeHint().width(), m_settings->sizeHint().width());
    setFixedWidth(std::max(kWidth, widest + 2 * kSide + 1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, kTop, kSide + 1, kBottom);
    column->setSpacing(2);
    m_pages->setSpacing(2);
    column->addLayout(m_pages);
    column->addStretch();
    column->addWidget(m_keys);
    column->addWidget(m_settings);
    m_log->setAccessibleName(tr("Log %1").arg(fileName));
    m_log->setToolTip(tr("Open, new, recent logs, backups, merge"));
    column->addWidget(m_log);
}

RailButton* Rail::addPage(const QString& text, const QKeySequence& keys)
{
    auto* button = new RailButton(text, keys, this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    m_pages->addWidget(button);
    m_last = button;
    setFixedWidth(std::max(width(), button->sizeHint().width() + 2 * kSide + 1));
    return button;
}

// As it is read: settings and the log after the pages. Only now, when a page stands behind them: put after
// the very last widget of a window, Qt takes it for the first.
void Rail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_last)
        return;
    setTabOrder(m_last, m_keys);
    setTabOrder(m_keys, m_settings);
    setTabOrder(m_settings, m_log);
}

void Rail::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    painter.setFont(scaled(font(), 1.16, QFont::Bold));
    const QString set = QStringLiteral("Set ");
    painter.setPen(theme.text);
    painter.drawText(QPointF(20, 33), set);
    painter.setPen(theme.preExhaustion);
    painter.drawText(
        QPointF(20 + painter.fontMetrics().horizontalAdvance(set), 33), QStringLiteral("Theory"));
}

} // namespace settheory
