// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/settable.h"

#include "ui/pages/logpage/restkeys.h"
#include "ui/pages/logpage/seteditor.h"
#include "ui/pages/logpage/settabledelegate.h"
#include "ui/widgets/tabulardelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <numeric>

namespace settheory {
namespace {

using Column = SetTableModel::Column;

constexpr int kRow = 34;
constexpr int kCompactRow = 46;
constexpr int kNextRow = 44;
constexpr int kHeader = 28;
constexpr int kCorrectionWidth = 230;

} // namespace

SetTableView::SetTableView(QWidget* parent)
    : QTableView(parent)
    , m_model(new SetTableModel(this))
    , m_delegate(new SetTableDelegate(this))
{
    dressTable(this, kRow);
    setItemDelegate(m_delegate);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setFixedHeight(kHeader);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 6px; }"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionsClickable(false);
}

void SetTableView::setTable(const SetTable& table, const WorkoutNow& now)
{
    // What was recognised of the log comes a moment after a set: it takes nothing out of a hand that
    // corrects.
    const bool isTyping = m_correction && m_correction->hasFocus() && !m_isSubmitting;
    const QString typed = isTyping ? m_correction->text() : QString();
    const bool isWhole = isTyping && m_correction->selectedText() == typed;
    stopCorrecting();
    const QModelIndex before = currentIndex();
    m_editor = nullptr; // the model's reset takes the widget of the index away
    m_model->setTable(table);
    const QString first = now.exercises[static_cast<std::size_t>(table.first)].exercise->name;
    setAccessibleName(table.second
            ? tr("%1 and %2, by rounds")
                  .arg(first, now.exercises[static_cast<std::size_t>(*table.second)].exercise->name)
            : tr("Sets of %1").arg(first));
    if (before.isValid() && m_model->cellAt(m_model->index(before.row(), before.column())))
        setCurrentIndex(m_model->index(before.row(), before.column()));
    placeEditor(now);
    setFocusPolicy(m_model->indexOfFirstDone().isValid() ? Qt::StrongFocus : Qt::NoFocus);
    layOut();
    if (isTyping)
        correct(m_correctedSet, typed);
    if (isTyping && m_correction && !isWhole)
        m_correction->end(false);
}

void SetTableView::placeEditor(const WorkoutNow& now)
{
    const QModelIndex next = m_model->indexOfNext();
    if (!next.isValid())
        return;
    m_editor = new SetEditor(*now.current()->exercise, now.log->settings().unit, viewport());
    m_editor->showSet(now.suggestion());
    connect(m_editor, &SetEditor::widthChanged, this, &SetTableView::layOut);
    setIndexWidget(next, m_editor);
}

int SetTableView::columnStart(int column) const
{
    return columnViewportPosition(column);
}

// Natural widths, what is left over before the figures; short of room, last time goes below the set.
void SetTableView::layOut()
{
    std::array<int, SetTableModel::ColumnCount> widths{};
    std::vector<int> shown{Column::Number, Column::FirstLast, Column::FirstSet};
    if (m_model->isOfTwo())
        shown.insert(shown.end(), {Column::Gap, Column::SecondLast, Column::SecondSet});
    shown.insert(shown.end(), {Column::FailedFirst, Column::Rest, Column::Tick});
    QFont headFont = font();
    headFont.setPointSizeF(9);
    for (const int column : shown)
        widths[static_cast<std::size_t>(column)] =
            SetTableDelegate::naturalWidth(*m_model, column, font(), headFont);
    widths[Column::Tick] = 30;
    if (const QModelIndex next = m_model->indexOfNext(); next.isValid()) {
        int& width = widths[static_cast<std::size_t>(next.column())];
        width = std::max(width, m_editor ? m_editor->naturalWidth() : 0);
    }
    const int room = viewport()->width();
    const auto tooWide = [&] { return std::accumulate(widths.begin(), widths.end(), 0) > room; };
    if (tooWide() && m_model->isColumnEmpty(Column::FailedFirst))
        widths[Column::FailedFirst] = 0;
    const bool compact = tooWide();
    if (compact) {
        for (const int column : {Column::FirstLast, Column::SecondLast, Column::FailedFirst})
            widths[static_cast<std::size_t>(column)] = 0;
    }
    const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    const int shares = m_model->isOfTwo() ? 2 : 1;
    const int grown = std::max(0, spare) / shares;
    widths[static_cast<std::size_t>(compact ? Column::FirstSet : Column::FirstLast)] += grown;
    if (m_model->isOfTwo())
        widths[static_cast<std::size_t>(compact ? Column::SecondSet : Column::SecondLast)] += grown;
    for (int column = 0; column < SetTableModel::ColumnCount; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0)
            setColumnWidth(column, width);
    }
    m_delegate->setCompact(compact);
    m_rowHeight = compact ? kCompactRow : kRow;
    const QModelIndex next = m_model->indexOfNext();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, row == next.row() ? std::max(m_rowHeight, kNextRow) : m_rowHeight);
    updateGeometry();
    Q_EMIT laidOut();
}

QSize SetTableView::sizeHint() const
{
    const int next = m_model->indexOfNext().isValid() ? std::max(0, kNextRow - m_rowHeight) : 0;
    return {400, kHeader + m_model->rowCount() * m_rowHeight + next};
}

QSize SetTableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

std::optional<std::size_t> SetTableView::setAt(const QModelIndex& index) const
{
    const SetCell* cell = m_model->cellAt(index);
    return cell ? cell->set : std::nullopt;
}

std::optional<std::size_t> SetTableView::currentSet() const
{
    return setAt(currentIndex());
}

void SetTableView::correct(std::size_t set, const QString& line)
{
    stopCorrecting();
    const QModelIndex index = m_model->indexOf(set);
    if (!index.isValid())
        return;
    m_correctedSet = set;
    m_correction = new QLineEdit(line, viewport());
    m_correction->setProperty("box", true);
    m_correction->setAccessibleName(tr("Correct this set"));
    m_correction->installEventFilter(this);
    QRect place = visualRect(index);
    const int width = std::min(std::max(place.width(), kCorrectionWidth), viewport()->width());
    place.setLeft(std::clamp(place.right() - width, 0, viewport()->width() - width));
    place.setWidth(width);
    m_correction->setGeometry(place.adjusted(2, 1, -2, -2));
    connect(m_correction, &QLineEdit::textChanged, this,
        [this](const QString& text) { Q_EMIT correcting(m_correctedSet, text); });
    m_correction->show();
    m_correction->setFocus();
    m_correction->selectAll();
    Q_EMIT correcting(set, line);
}

void SetTableView::stopCorrecting()
{
    if (!m_correction)
        return;
    m_correction->removeEventFilter(this);
    m_correction->hide();
    m_correction->deleteLater();
    m_correction = nullptr;
}

bool SetTableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_correction || event->type() != QEvent::KeyPress)
        return QTableView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_isSubmitting = true;
        Q_EMIT corrected(m_correctedSet, m_correction->text());
        m_isSubmitting = false;
        return true;
    }
    if (key == Qt::Key_Escape) {
        stopCorrecting();
        setFocus();
        Q_EMIT correctionLeft();
        return true;
    }
    return false;
}

void SetTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void SetTableView::keyPressEvent(QKeyEvent* event)
{
    const std::optional<std::size_t> set = currentSet();
    if (set && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT deletionWanted(*set);
    else if (set
        && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT correctionWanted(*set);
    else if (!event->text().isEmpty() && event->text()[0].isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        Q_EMIT typed(event->text());
    else
        QTableView::keyPressEvent(event);
}

void SetTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto set = setAt(indexAt(event->pos())))
        Q_EMIT correctionWanted(*set);
}

// What the keys do, for hands at the mouse.
void SetTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const auto set = setAt(index);
    if (!set)
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Correct this set"), QKeySequence(kCorrectKey), this,
        [this, set] { Q_EMIT correctionWanted(*set); });
    menu->addAction(tr("&Delete this set"), QKeySequence(Qt::Key_Delete), this,
        [this, set] { Q_EMIT deletionWanted(*set); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

// Onto a set at once: where nothing is chosen, nothing shows that it has the focus.
void SetTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!m_model->cellAt(currentIndex()))
        setCurrentIndex(m_model->indexOfFirstDone());
}

void SetTableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace settheory
