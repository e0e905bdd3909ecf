// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "core/journal/journal.h"
#include "ui/desktop/chime.h"
#include "ui/desktop/restsettings.h"
#include "ui/dialogs/platesdialog.h"
#include "ui/theme/themeswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

const QString kThemeKey = u"window/theme"_s;
constexpr int kScrollBar = 14;
constexpr int kAroundFields = 210; // title, buttons, edges, the frame of the window
constexpr int kFieldWidth = 210;
constexpr int kWidth = 620;
constexpr int kAsAnyOther = -1; // of a rest: none of its own

template <class Box> Box* number(double low, double high, const QString& suffix)
{
    auto* box = new Box;
    using Value = decltype(box->value());
    box->setRange(static_cast<Value>(low), static_cast<Value>(high));
    if (!suffix.isEmpty())
        box->setSuffix(u'\u202F' + suffix);
    return box;
}

/// A group of settings under a heading, in a frame.
Card* addGroup(QVBoxLayout* groups, const QString& heading)
{
    groups->addWidget(makeLabel(heading, "heading"));
    auto* card = new Card;
    card->column()->setContentsMargins(16, 4, 16, 4);
    card->column()->setSpacing(0);
    groups->addWidget(card);
    groups->addSpacing(8);
    return card;
}

/// One line of a group: what it is and what it means at the left, the control at the right.
void addRow(Card* group, const QString& words, QWidget* field, const QString& explanation = {})
{
    if (group->column()->count() > 0)
        group->column()->addWidget(makeSeparator());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(1);
    QLabel* label = makeLabel(words);
    label->setWordWrap(true);
    label->setBuddy(field);
    left->addWidget(label);
    field->setAccessibleName(words);
    if (!explanation.isEmpty()) {
        QLabel* small = makeLabel(explanation, "small");
        small->setWordWrap(true);
        field->setAccessibleDescription(explanation);
        left->addWidget(small);
    }
    field->setFixedWidth(kFieldWidth);
    row->addLayout(left, 1);
    row->addWidget(field, 0, Qt::AlignVCenter);
    group->column()->addLayout(row);
}

// As high as what is in it, unless the screen is lower.
QScrollArea* scrolling(QWidget* fields)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    scroll->setMinimumWidth(kWidth + kScrollBar);
    const int room = QGuiApplication::primaryScreen()->availableSize().height() - kAroundFields;
    scroll->setMinimumHeight(std::min(fields->heightForWidth(kWidth), room));
    return scroll;
}

} // namespace

QString rememberedTheme()
{
    return QSettings().value(kThemeKey, u"system"_s).toString();
}

SettingsDialog::SettingsDialog(Journal& journal, ThemeSwitch& themes, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_themes(themes)
    , m_themeBefore(keyOf(themes.choice()))
    , m_theme(new ChoiceBox)
    , m_unit(new ChoiceBox)
    , m_formula(new ChoiceBox)
    , m_hardSetRir(number<QDoubleSpinBox>(0, 10, {}))
    , m_shortRest(number<QSpinBox>(1, 600, tr("s")))
    , m_fullRest(number<QSpinBox>(1, 600, tr("s")))
    , m_defaultRest(number<QSpinBox>(10, 900, tr("s")))
    , m_pairRest(number<QSpinBox>(0, 300, tr("s")))
    , m_roundRest(number<QSpinBox>(kAsAnyOther, 900, tr("s")))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_notifies(new QCheckBox(tr("Tell me through the desktop when another window is in front")))
    , m_chime(std::make_unique<Chime>())
{
    setWindowTitle(tr("Settings"));
    build();
    fill(m_journal.log()->settings());
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        m_themes.choose(themeChoiceForKey(m_theme->currentData().toString()).value_or(ThemeChoice::System));
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24 - kScrollBar, 20);
    column->setSpacing(16);
    column->addWidget(makeLabel(tr("Settings"), "title"));
    auto* fields = new QWidget;
    auto* groups = new QVBoxLayout(fields);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(8);
    addMachine(groups);
    addNumbers(groups);
    addRests(groups);
    groups->addStretch();
    column->addWidget(scrolling(fields), 1);
    auto* save = new QPushButton(tr("Save settings"));
    connect(save, &QPushButton::clicked, this, &SettingsDialog::accept);
    QHBoxLayout* answers = makeAnswers(this, {save}, save);
    answers->setContentsMargins(0, 0, kScrollBar, 0); // below the fields, not below their scroll bar
    column->addLayout(answers);
    m_hardSetRir->setSingleStep(0.5);
    m_hardSetRir->setDecimals(1);
    m_defaultRest->setSingleStep(15);
    m_pairRest->setSingleStep(5);
    m_pairRest->setSpecialValueText(tr("at once"));
    m_roundRest->setSingleStep(15);
    m_roundRest->setSpecialValueText(tr("as any other rest"));
}

void SettingsDialog::addMachine(QVBoxLayout* groups)
{
    Card* machine = addGroup(groups, tr("This computer"));
    addRow(machine, tr("Theme"), m_theme);
    addRow(machine, tr("Sound at the end of a rest"), buildSound());
    machine->column()->addWidget(makeSeparator());
    machine->column()->addSpacing(8);
    machine->column()->addWidget(m_notifies);
    machine->column()->addSpacing(8);
}

void SettingsDialog::addNumbers(QVBoxLayout* groups)
{
    Card* numbers = addGroup(groups, tr("Figures, kept in the log"));
    addRow(numbers, tr("Unit of a load typed without one"), m_unit);
    addRow(numbers, tr("One-repetition maximum after"), m_formula);
    addRow(numbers, tr("A set is hard with at most"), m_hardSetRir,
        tr("Reps in reserve. To failure always is."));
    addRow(numbers, tr("Rest is short up to"), m_shortRest);
    addRow(numbers, tr("Rest is full from"), m_fullRest,
        tr("In between it is unclear. Both limits are this program's own choice and decide what counts as a "
           "pair."));
    auto* plates = new QPushButton(tr("Plates and bars…"));
    plates->setAutoDefault(false);
    connect(plates, &QPushButton::clicked, this, [this] { PlatesDialog(m_journal, {}, this).exec(); });
    addRow(numbers, tr("What your gym has"), plates);
}

void SettingsDialog::addRests(QVBoxLayout* groups)
{
    Card* rests = addGroup(groups, tr("Rest clock, kept in the log"));
    addRow(rests, tr("The rest clock starts at"), m_defaultRest,
        tr("An exercise may have its own: change a rest on the Log page and keep it."));
    addRow(rests, tr("Between the two of a pair"), m_pairRest);
    addRow(rests, tr("After a round of a pair"), m_roundRest);
}

QWidget* SettingsDialog::buildSound()
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto* percent = makeLabel({}, "muted");
    percent->setMinimumWidth(percent->fontMetrics().horizontalAdvance(u"100\u202F% "_s));
    auto* listen = new QPushButton(tr("Listen"));
    listen->setAutoDefault(false);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setAccessibleName(tr("Volume of the sound at the end of a rest"));
    const auto show = [percent, listen](int volume) {
        percent->setText(volume == 0 ? tr("off") : u"%1\u202F%"_s.arg(volume));
        listen->setEnabled(volume > 0);
    };
    connect(m_volume, &QSlider::valueChanged, this, show);
    connect(listen, &QPushButton::clicked, this, [this] { m_chime->ring(m_volume->value()); });
    show(m_volume->value());
    whole->setFocusProxy(m_volume);
    row->setSpacing(8);
    row->addWidget(m_volume, 1);
    row->addWidget(percent);
    row->addWidget(listen);
    return whole;
}

void SettingsDialog::fill(const LogSettings& settings)
{
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(m_theme->findData(m_themeBefore));
    for (const MassUnit unit : {MassUnit::Kilogram, MassUnit::Pound})
        m_unit->addItem(unit == MassUnit::Kilogram ? tr("Kilograms") : tr("Pounds"), keyOf(unit));
    m_unit->setCurrentIndex(m_unit->findData(keyOf(settings.unit)));
    for (int i = 0; i <= static_cast<int>(OneRepMaxFormula::Lander); ++i) {
        const auto formula = static_cast<OneRepMaxFormula>(i);
        m_formula->addItem(nameOf(formula), keyOf(formula));
    }
    m_formula->setCurrentIndex(m_formula->findData(keyOf(settings.formula)));
    m_hardSetRir->setValue(settings.hardSetRir);
    m_shortRest->setValue(settings.shortRestSeconds);
    m_fullRest->setValue(settings.fullRestSeconds);
    m_defaultRest->setValue(settings.defaultRestSeconds);
    m_pairRest->setValue(settings.pairRestSeconds);
    m_roundRest->setValue(settings.roundRestSeconds.value_or(kAsAnyOther));
    const RestSettings rest = RestSettings::remembered();
    m_volume->setValue(rest.volumePercent);
    m_notifies->setChecked(rest.notifies);
    connect(m_shortRest, &QSpinBox::valueChanged, m_fullRest, &QSpinBox::setMinimum);
    m_fullRest->setMinimum(m_shortRest->value());
}

LogSettings SettingsDialog::chosen() const
{
    LogSettings settings = m_journal.log()->settings();
    settings.unit = massUnitForKey(m_unit->currentData().toString()).value_or(settings.unit);
    settings.formula = oneRepMaxFormulaForKey(m_formula->currentData().toString()).value_or(settings.formula);
    settings.hardSetRir = m_hardSetRir->value();
    settings.shortRestSeconds = m_shortRest->value();
    settings.fullRestSeconds = m_fullRest->value();
    settings.defaultRestSeconds = m_defaultRest->value();
    settings.pairRestSeconds = m_pairRest->value();
    const int round = m_roundRest->value();
    settings.roundRestSeconds = round == kAsAnyOther ? std::nullopt : std::optional(round);
    return settings;
}

void SettingsDialog::accept()
{
    QSettings().setValue(kThemeKey, keyOf(m_themes.choice()));
    RestSettings{m_volume->value(), m_notifies->isChecked()}.remember();
    const LogSettings before = m_journal.log()->settings();
    const LogSettings after = chosen();
    if (before != after) {
        Change change;
        change.name = tr("change settings");
        change.settings = {
            std::make_shared<const LogSettings>(before), std::make_shared<const LogSettings>(after)};
        if (const Result<> applied = m_journal.apply(std::move(change)); !applied)
            Q_EMIT failed(applied.error());
    }
    QDialog::accept();
}

void SettingsDialog::reject()
{
    m_themes.choose(themeChoiceForKey(m_themeBefore).value_or(ThemeChoice::System));
    QDialog::reject();
}

} // namespace settheory
