// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/cuttext.h"

#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kInsideLineEdit = 24; // what its frame and padding take
constexpr int kInsidePlainOne = 8;

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        return choice->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : QString();
    return {};
}

/// The size that all words need, as wide as the widget is now.
QSize neededSize(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap()) {
        int widest = 0;
        for (const QString& word : label->text().split(u' '))
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
        return {widest, label->heightForWidth(label->width())};
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return {line->fontMetrics().horizontalAdvance(line->placeholderText())
                + (line->property("plain").toBool() ? kInsidePlainOne : kInsideLineEdit),
            0};
    return widget.sizeHint();
}

/// Is all of it seen, or can be scrolled to by turning the wheel?
bool isCutOff(const QWidget& widget, const QWidget& root)
{
    QRect rect = widget.rect();
    const QWidget* inside = &widget;
    while (inside != &root && inside->parentWidget()) {
        rect = rect.translated(inside->pos());
        inside = inside->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(inside->parentWidget());
        if (area && area->viewport() == inside)
            return rect.left() < 0 || rect.right() > inside->rect().right();
        if (!inside->rect().contains(rect))
            return true;
    }
    return false;
}

bool isOverlay(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const MessageBar*>(widget))
            return true;
    }
    return false;
}

QStringList cutHeadings(const QHeaderView& header)
{
    constexpr int kArrow = 14; // of the one that is sorted by
    constexpr int kAround = 12;
    QFont small = header.font(); // as the style sheet has it, which the hints of sections know nothing of
    small.setPointSizeF(9);
    QStringList problems;
    for (int i = 0; i < header.count(); ++i) {
        const bool hasArrow = header.isSortIndicatorShown() && header.sortIndicatorSection() == i;
        const QString words = header.model()->headerData(i, header.orientation()).toString();
        const int needed = QFontMetrics(small).horizontalAdvance(words) + kAround + (hasArrow ? kArrow : 0);
        if (header.isSectionHidden(i) || needed <= header.sectionSize(i))
            continue;
        problems << u"the heading “%1” needs %2 pixels and has %3"_s.arg(words).arg(needed).arg(
            header.sectionSize(i));
    }
    return problems;
}

QStringList overlaps(const std::vector<QWidget*>& words)
{
    QStringList problems;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            if (words[i]->parentWidget() == words[j]->parentWidget()
                && words[i]->geometry().intersects(words[j]->geometry()))
                problems << u"%1 and %2 lie on each other"_s.arg(nameFor(*words[i]), nameFor(*words[j]));
        }
    }
    return problems;
}

} // namespace

QString nameFor(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
    const QString words = textOf(widget).isEmpty() ? widget.accessibleName() : textOf(widget);
    return name + u" “"_s + words.left(60) + u'”';
}

QStringList cutTexts(QWidget& root)
{
    QStringList problems;
    std::vector<QWidget*> words;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->window() != root.window() || isOverlay(widget))
            continue;
        if (const auto* header = qobject_cast<const QHeaderView*>(widget);
            header && header->orientation() == Qt::Horizontal)
            problems << cutHeadings(*header);
        if (textOf(*widget).isEmpty())
            continue;
        words.push_back(widget);
        const QSize needed = neededSize(*widget);
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            problems << u"%1 needs %2 × %3 pixels and has %4 × %5"_s.arg(nameFor(*widget))
                            .arg(needed.width())
                            .arg(needed.height())
                            .arg(widget->width())
                            .arg(widget->height());
        if (isCutOff(*widget, root))
            problems << nameFor(*widget) + u" is cut off by what it stands in"_s;
    }
    return problems + overlaps(words);
}

} // namespace settheory
