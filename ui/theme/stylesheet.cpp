// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

namespace settheory {
namespace {

// Words in @…@ are tokens of the theme.
constexpr char kSheet[] = R"(
QMainWindow, QWidget[ground="true"] { background: @ground@; }
QDialog { background: @surface@; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @line@; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: 16pt; font-weight: 700; }
QLabel[role="heading"] { font-size: 11.25pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="typed"] { color: @accent@; font-weight: 500; }
QLabel[role="muted"] { color: @muted@; }
QLabel[role="body"] { font-size: 9.75pt; }
QLabel[role="small"] { color: @muted@; font-size: 9.5pt; }
QLabel[role="faint"] { color: @faint@; font-size: 9pt; }
QLabel[role="good"] { color: @good@; }
QLabel[role="caution"] { color: @caution@; }
QLabel[role="bad"] { color: @bad@; }

QFrame[card="true"] { background: @surface@; border: 1px solid @line@; border-radius: 8px; }
QScrollArea[sheet="true"] { background: transparent; border: 2px solid transparent; border-radius: 8px; }
QScrollArea[sheet="true"]:focus { border-color: @accent@; }
QFrame[separator="true"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: @surface@; color: @text@; border: 1px solid @line@; border-radius: 8px;
    padding: 7px 13px; min-height: 20px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @selection@; }
QPushButton:focus { border: 2px solid @accent@; padding: 6px 12px; outline: none; }
QPushButton:disabled { color: @faint@; }
QPushButton:default { border-color: @accent@; }
QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton[kind="primary"]:hover { background: @accentHover@; }
QPushButton[kind="primary"]:focus { border: 2px solid @text@; }
QPushButton[kind="primary"]:disabled { background: @line@; border-color: @line@; color: @muted@; }
QPushButton[kind="danger"] { color: @bad@; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent@; }
QPushButton[kind="quiet"]:hover { background: @selection@; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent@; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent@; font-size: 9.5pt;
    padding: 1px 5px; min-height: 28px; border-radius: 6px; }
QPushButton[kind="link"]:hover { background: @selection@; }
QPushButton[kind="link"]:focus { border: 2px solid @accent@; padding: 0 4px; }
QPushButton[kind="menu"]::menu-indicator { image: none; width: 0px; }
QPushButton[kind="small"] { padding: 1px 11px; min-height: 28px; border-radius: 6px; }
QPushButton[kind="small"]:focus { padding: 0 10px; }
QPushButton[kind="close"] { padding: 7px 4px; }
QPushButton[kind="close"]:focus { padding: 6px 3px; }
QPushButton[kind="rating"] { padding: 0; min-width: 30px; min-height: 30px; border-radius: 6px; }
QPushButton[kind="rating"]:focus { padding: 0; }
QPushButton[kind="rating"]:checked { background: @selection@; border-color: @accent@; font-weight: 600; }
QPushButton[kind="chip"] { padding: 4px 11px; min-height: 24px; border-radius: 16px; }
QPushButton[kind="chip"]:focus { padding: 3px 10px; }
QPushButton[kind="row"] { text-align: left; background: transparent; border-color: transparent; }
QPushButton[kind="word"] { padding: 0 6px; min-height: 30px; border-radius: 6px; background: transparent;
    border-color: transparent; color: @accent@; }
QPushButton[kind="word"]:hover { background: @selection@; }
QPushButton[kind="word"]:focus { padding: 0 5px; border: 2px solid @accent@; }
QPushButton[kind="enter"] { padding: 0 6px; min-height: 34px; border-radius: 6px; background: transparent;
    border-color: transparent; color: @accent@; font-weight: 600; }
QPushButton[kind="enter"]:hover { background: @selection@; }
QPushButton[kind="row"]:hover { background: @selection@; }
QPushButton[kind="row"]:focus { border: 2px solid @accent@; background: @selection@; }

QToolButton { background: transparent; color: @text@; border: 1px solid transparent; border-radius: 6px; }
QToolButton:hover { background: @hover@; }
QToolButton:focus { border: 2px solid @accent@; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: @surface@; color: @text@;
    border: 1px solid @line@; border-radius: 8px; padding: 6px 10px; min-height: 20px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent@; padding: 5px 9px; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: @faint@; }
QLineEdit[box="true"] { border-radius: 6px; padding: 2px 6px; min-height: 26px; }
QLineEdit[box="true"]:focus { padding: 1px 5px; }
QLineEdit[plain="true"] { background: transparent; border: 1px solid transparent; padding: 0 2px;
    min-height: 30px; }
QLineEdit[plain="true"]:hover { border-color: @line@; }
QLineEdit[plain="true"]:focus { border: 1px solid @accent@; background: @surface@; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }

QComboBox { background: @surface@; color: @text@; border: 1px solid @line@; border-radius: 8px;
    padding: 6px 10px; min-height: 20px; }
QComboBox:hover { background: @hover@; }
QComboBox:focus { border: 2px solid @accent@; padding: 5px 9px; }
QComboBox::drop-down { width: 20px; border: none; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @line@; padding: 4px; outline: none;
    selection-background-color: @selection@; selection-color: @text@; }

QMenu { background: @surface@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @selection@; color: @text@; }
QMenu::item:disabled { color: @faint@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }

QAbstractItemView { background: @surface@; color: @text@; border: none; outline: none; gridline-color: @line@;
    selection-background-color: @selection@; selection-color: @text@; }
QListView[framed="true"] { border: 1px solid @line@; border-radius: 8px; padding: 4px; }
QListView[framed="true"]:focus { border: 2px solid @accent@; padding: 3px; }
QListView[popup="true"] { border: 1px solid @line@; border-radius: 8px; padding: 4px; }
QListView::item { padding: 8px; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item { padding: 0 4px; border: none; }
QTreeView::item:selected { background: @selection@; color: @text@; }
QTreeView::item:focus { border-left: 2px solid @accent@; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface@; color: @muted@; border: none; border-bottom: 1px solid @line@;
    padding: 5px 8px; font-size: 9pt; font-weight: 400; }
QTableCornerButton::section { background: @surface@; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: @scroll@; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @faint@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; background: transparent; }
QSlider { min-height: 32px; }
QSlider::groove:horizontal { height: 4px; background: @line@; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent@; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: @surface@;
    border: 1px solid @muted@; }
QSlider::handle:horizontal:focus { border: 2px solid @accent@; background: @selection@; margin: -8px 0; }
QProgressBar { background: @line@; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<QLatin1String, QColor> tokens[] = {
        {QLatin1String("@ground@"), theme.ground},
        {QLatin1String("@surface@"), theme.surface},
        {QLatin1String("@line@"), theme.line},
        {QLatin1String("@text@"), theme.text},
        {QLatin1String("@muted@"), theme.muted},
        {QLatin1String("@faint@"), theme.faint},
        {QLatin1String("@accent@"), theme.accent},
        {QLatin1String("@onAccent@"), theme.onAccent},
        {QLatin1String("@selection@"), theme.selection},
        {QLatin1String("@good@"), theme.good},
        {QLatin1String("@caution@"), theme.caution},
        {QLatin1String("@bad@"), theme.bad},
        {QLatin1String("@hover@"), blended(theme.text, theme.surface, theme.dark ? 0.05 : 0.03)},
        {QLatin1String("@accentHover@"), blended(theme.text, theme.accent, 0.12)},
        {QLatin1String("@scroll@"), blended(theme.muted, theme.surface, 0.35)},
    };
    for (const auto& [token, colour] : tokens)
        sheet.replace(token, colour.name());
    return sheet;
}

} // namespace settheory
