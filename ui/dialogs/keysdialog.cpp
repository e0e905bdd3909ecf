// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <span>

namespace settheory {
namespace {

struct Row {
    const char* typed; ///< as the entry line reads it; or the name of a key
    const char* means;
};

#define N(text) QT_TRANSLATE_NOOP("KeysDialog", text)

constexpr Row kSet[] = {
    {N("Enter"), N("the set as suggested; @2 Enter: so, with 2 in reserve")},
    {"8", N("8 reps with that load")},
    {"80x8 · 80 8 · 225lb x5", N("load and reps")},
    {"+2.5 · +", N("more than last time, of chin-ups than the body; the next load up")},
    {"bw x12 · bw+10 x8 · bw-20 x8", N("body weight, more, assisted")},
    {"8 @2 · 8 @8", N("2 reps in reserve; RPE 8")},
    {"f · f triceps · !grip", N("to failure; what gave out first")},
    {"60s · 400m · 8+2p", N("timed; distance; partial reps")},
    {"left 20x10 · right 20x9", N("left, right")},
    {"w 40x10 · bo 70x8 · test 120x1", N("warm-up, back-off, test")},
    {"d 60x6 · rp 4 · my 5 · cl 2", N("drop, rest-pause, myo-reps, cluster: of the set before")},
    {"# elbow", N("a note to the set just done")},
};

constexpr Row kTogether[] = {
    {"pec de", N("go to an exercise: parts of its name are enough")},
    {"pec de / bench p", N("superset: the two take turns from now on")},
    {"pec de / bench p / push-up", N("three take turns")},
    {"57.5x9 / 80x7", N("both sets of the pair in one line")},
    {"rest 90", N("the rest before the coming set")},
    {"weight 81.4", N("your body weight today")},
};

constexpr Row kGym[] = {
    {N("Space"), N("the set begins now: its start is measured")},
    {"F2", N("correct the set just done")},
    {"F6", N("log the next warm-up")},
    {"F7 · F8 · F9", N("15 s less rest, 15 s more, skip it")},
    {"F11", N("clock and next set, filling the screen")},
    {"F4", N("the note that stays with the exercise")},
    {N("Alt+O"), N("swap the order of a block: isolation first, or compound")},
    {N("Alt+B · Alt+A"), N("plates and bars; mark pain")},
    {N("Alt+F"), N("finish the workout")},
};

constexpr Row kEverywhere[] = {
    {N("Ctrl+Z · Ctrl+Shift+Z"), N("undo, redo: any change to the log")},
    {N("Ctrl+1 · Ctrl+2 · Ctrl+3"), N("Log, History, Compare")},
    {N("Ctrl+F · Ctrl+I · Ctrl+E"), N("in History: find, import, export")},
    {N("Ctrl+C"), N("in a table: copy the selected rows as CSV")},
    {N("Ctrl+, · F1"), N("settings; this sheet")},
};

struct Section {
    const char* name;
    std::span<const Row> rows;
};

constexpr Section kLeft[] = {{N("A set"), kSet}, {N("Exercises, pairs, the rest"), kTogether}};
constexpr Section kRight[] = {{N("Keys at the gym"), kGym}, {N("Keys everywhere"), kEverywhere}};

#undef N

QWidget* columnOf(std::span<const Section> sections, QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const Section& section : sections) {
        auto* card = new Card(side);
        card->column()->addWidget(makeLabel(KeysDialog::tr(section.name), "heading", card));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(14);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        for (int place = 0; const Row& row : section.rows) {
            QLabel* typed = makeLabel(KeysDialog::tr(row.typed), "typed", card);
            QLabel* means = makeLabel(KeysDialog::tr(row.means), "muted", card);
            means->setWordWrap(true);
            grid->addWidget(typed, place, 0, Qt::AlignTop);
            grid->addWidget(means, place++, 1, Qt::AlignTop);
        }
        card->column()->addLayout(grid);
        column->addWidget(card);
    }
    column->addStretch();
    return side;
}

} // namespace

KeysDialog::KeysDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and words"));
    resize(980, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Keys and words"), "title", this));
    auto* hint = makeLabel(tr("The line at the foot of Log says what it understood before you press Enter. "
                              "Isolation and compound "
                              "done in turn are recognised by themselves as pre-exhaustion or a superset; "
                              "nothing has to be declared."),
        "muted", this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setProperty("sheet", true); // reached by Tab, to be moved by the arrow keys
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Keys and words"));
    auto* sheet = new QWidget(scroll);
    auto* halves = new QHBoxLayout(sheet);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(14);
    halves->addWidget(columnOf(kLeft, sheet), 6);
    halves->addWidget(columnOf(kRight, sheet), 5);
    scroll->setWidget(sheet);
    column->addWidget(scroll, 1);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    close->setDefault(true);
    close->setFocus();
}

QString KeysDialog::text() const
{
    QStringList lines;
    for (const auto& half : {std::span<const Section>(kLeft), std::span<const Section>(kRight)}) {
        for (const Section& section : half) {
            for (const Row& row : section.rows)
                lines << QStringLiteral("%1: %2").arg(tr(row.typed), tr(row.means));
        }
    }
    return lines.join(u'\n');
}

} // namespace settheory
