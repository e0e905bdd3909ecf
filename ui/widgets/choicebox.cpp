// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace settheory {
namespace {

constexpr int kPadding = 11;
constexpr int kGap = 8;
constexpr int kArrow = 8;
constexpr int kIcon = 12;
constexpr int kEdge = 4;
constexpr int kSlack = 2; // what rounding takes from the width of words

constexpr int kNoteRole = Qt::UserRole + 1;

/// An item of the list with its note after it.
class NoteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString note = index.data(kNoteRole).toString(); !note.isEmpty())
            option->text += QStringLiteral("   ") + note;
    }
};

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void drawChoiceArrow(QPainter& painter, const QWidget& box)
{
    const QPointF tip(box.width() - kPadding - kArrow / 2.0, box.height() / 2.0 + 3);
    const Theme& theme = Theme::of(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.isEnabled() ? theme.text : theme.faint);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-4, -6), tip + QPointF(4, -6)}));
}

ChoiceBox::ChoiceBox(const QString& label, QWidget* parent)
    : QComboBox(parent)
    , m_label(label)
{
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(16);
    setIconSize({kIcon, kIcon});
    setItemDelegate(new NoteDelegate(this));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

void ChoiceBox::setEdge(const QColor& colour)
{
    m_edge = colour;
    updateGeometry();
    update();
}

void ChoiceBox::setItemNote(int index, const QString& note)
{
    setItemData(index, note, kNoteRole);
}

int ChoiceBox::widthFor(const QString& text) const
{
    const int label = m_label.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_label) + kGap;
    const int icon = currentIndex() >= 0 && !itemIcon(currentIndex()).isNull() ? kIcon + kGap : 0;
    const int edge = m_edge.isValid() ? kEdge : 0;
    return 2 * kPadding + edge + label + icon + QFontMetrics(bold(font())).horizontalAdvance(text) + kSlack
        + kGap + kArrow;
}

QSize ChoiceBox::sizeHint() const
{
    return {widthFor(currentText()), 34};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {std::min(widthFor(currentText()), 96), 34};
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, pen));
    painter.setBrush(underMouse() ? blended(theme.text, theme.surface, 0.03) : theme.surface);
    painter.drawRoundedRect(frame, 8, 8);
    if (m_edge.isValid()) {
        QPainterPath shape;
        shape.addRoundedRect(frame, 8, 8);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, kEdge, height()), m_edge);
        painter.restore();
    }
    int left = kPadding + (m_edge.isValid() ? kEdge : 0);
    const QRect words(left, 0, width() - left - kPadding - kArrow - kGap, height());
    if (!m_label.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_label);
        left += fontMetrics().horizontalAdvance(m_label) + kGap;
    }
    if (const QIcon icon = itemIcon(currentIndex()); !icon.isNull()) {
        icon.paint(&painter, QRect(left, (height() - kIcon) / 2, kIcon, kIcon));
        left += kIcon + kGap;
    }
    painter.setFont(bold(font()));
    painter.setPen(isEnabled() ? theme.text : theme.faint);
    const QRect value(left, 0, words.right() - left + 1, height());
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(currentText(), Qt::ElideRight, value.width()));
    drawChoiceArrow(painter, *this);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace settheory
