// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingrow.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kHighest = 10;

} // namespace

RatingRow::RatingRow(const QString& name, const QString& lowest, const QString& highest, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int value = 0; value <= kHighest; ++value) {
        auto* button = new QPushButton(QString::number(value), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("kind", u"rating"_s);
        button->setMinimumSize(32, 32);
        const QString meaning = value == 0 ? lowest : value == kHighest ? highest : QString();
        button->setAccessibleName(meaning.isEmpty() ? tr("%1: %2").arg(name).arg(value)
                                                    : tr("%1: %2, %3").arg(name).arg(value).arg(meaning));
        button->setToolTip(meaning);
        button->installEventFilter(this);
        m_buttons->addButton(button, value);
        row->addWidget(button);
    }
    row->addStretch();
    setFocusProxy(m_buttons->button(0));
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int value) {
        m_oneWasTyped = false;
        setFocusProxy(m_buttons->button(value));
        Q_EMIT chosen(value);
    });
}

void RatingRow::setValue(std::optional<double> value)
{
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(value && *value == m_buttons->id(button));
    m_buttons->setExclusive(true);
    setFocusProxy(m_buttons->button(m_buttons->checkedId() < 0 ? 0 : m_buttons->checkedId()));
}

std::optional<int> RatingRow::value() const
{
    return m_buttons->checkedId() < 0 ? std::nullopt : std::optional(m_buttons->checkedId());
}

void RatingRow::choose(std::optional<int> value)
{
    setValue(value);
    focusProxy()->setFocus();
    Q_EMIT chosen(value);
}

bool RatingRow::keyPressed(int key, const QString& text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT entered();
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_oneWasTyped = false;
        choose(std::nullopt);
        return true;
    }
    if (text.size() != 1 || !text.front().isDigit())
        return false;
    const int digit = text.front().digitValue();
    const bool isTen = digit == 0 && m_oneWasTyped;
    m_oneWasTyped = digit == 1;
    choose(isTen ? kHighest : digit);
    return true;
}

bool RatingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (keyPressed(key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace settheory
