// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/platesdialog.h"

#include "core/gym/plates.h"
#include "core/journal/journal.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/form.h"
#include "ui/widgets/platepicture.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kPlenty = -1; // as many pairs as are needed
constexpr int kColumns = 4;

// "20", "1.25": as people write it.
class MassBox : public QDoubleSpinBox {
public:
    QString textFromValue(double value) const override
    {
        QString text = QDoubleSpinBox::textFromValue(value);
        while (text.endsWith(locale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale().decimalPoint()))
            text.chop(1);
        return text;
    }
};

QDoubleSpinBox* massBox(double most)
{
    auto* box = new MassBox;
    box->setDecimals(3);
    box->setRange(0, most);
    box->setSingleStep(0.25);
    return box;
}

// Beside the usual ones those that some have at home.
std::vector<Mass> knownPlates(MassUnit unit)
{
    static constexpr std::array kKilograms{25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 2.0, 1.25, 1.0, 0.5, 0.25};
    static constexpr std::array kPounds{55.0, 45.0, 35.0, 25.0, 10.0, 5.0, 2.5, 1.25};
    std::vector<Mass> plates;
    const auto add = [&](double value) { plates.push_back(*Mass::from(value, unit)); };
    if (unit == MassUnit::Kilogram)
        std::ranges::for_each(kKilograms, add);
    else
        std::ranges::for_each(kPounds, add);
    return plates;
}

std::optional<int> pairsOf(const std::vector<PlatePairs>& plates, const Mass& plate)
{
    const auto own = std::ranges::find(plates, plate, &PlatePairs::plate);
    return own == plates.end() ? std::optional(0) : own->pairs;
}

} // namespace

PlatesDialog::PlatesDialog(Journal& journal, const ExerciseId& exercise, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_settings(journal.log()->settings())
    , m_shown(m_settings.unit)
    , m_unit(new ChoiceBox)
    , m_barbell(massBox(100))
    , m_plates(new QWidget)
    , m_grid(new QGridLayout(m_plates))
    , m_other(massBox(100))
    , m_exercise(new ChoiceBox)
    , m_hasBar(new QCheckBox(tr("has a bar of its own:")))
    , m_bar(massBox(200))
    , m_example(massBox(1000))
    , m_picture(new PlatePicture)
    , m_words(makeLabel({}, "small"))
    , m_message(makeLabel(tr("Kept in the log. Plates count in pairs, one for each side."), "small"))
{
    setWindowTitle(tr("Plates and bars"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(windowTitle(), "title", this));
    column->addWidget(buildPlates());
    column->addWidget(buildExercise(exercise));
    column->addWidget(buildExample());
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto* save = new QPushButton(tr("Save plates and bars"), this);
    connect(save, &QPushButton::clicked, this, &PlatesDialog::accept);
    column->addLayout(makeAnswers(this, {save}, save));
    showUnit();
    setMinimumWidth(620);
    m_barbell->setFocus();
}

QWidget* PlatesDialog::buildPlates()
{
    auto* card = new Card;
    auto* head = new QGridLayout;
    head->setHorizontalSpacing(12);
    head->setVerticalSpacing(3);
    for (const MassUnit unit : {MassUnit::Kilogram, MassUnit::Pound})
        m_unit->addItem(unit == MassUnit::Kilogram ? tr("Kilograms") : tr("Pounds"), keyOf(unit));
    m_unit->setCurrentIndex(m_unit->findData(keyOf(m_shown)));
    addField(head, 0, 0, tr("Loads in"), m_unit);
    addField(head, 0, 1, tr("A barbell weighs"), m_barbell);
    addField(head, 0, 2, tr("Another plate"), m_other);
    card->column()->addLayout(head);
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    card->column()->addWidget(m_plates);
    m_other->setSpecialValueText(u" "_s);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        takePlates();
        m_shown = unit();
        showUnit();
    });
    connect(m_other, &QDoubleSpinBox::editingFinished, this, [this] {
        const auto plate = Mass::from(m_other->value(), m_shown);
        const bool isNew = plate && plate->billionths() > 0
            && std::ranges::none_of(m_rows, [&](const Row& row) { return row.plate == *plate; });
        if (isNew)
            addPlate(*plate, std::nullopt);
        m_other->setValue(0);
        showExample();
    });
    connect(m_barbell, &QDoubleSpinBox::valueChanged, this, &PlatesDialog::showExample);
    return card;
}

QWidget* PlatesDialog::buildExercise(const ExerciseId& exercise)
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_exercise->setAccessibleName(tr("Exercise"));
    for (const ExercisePtr& one : m_journal.log()->exercises()) {
        if (one->loadMode == LoadMode::Total && !one->retired)
            m_exercise->addItem(one->name, one->id.text);
    }
    m_exercise->setCurrentIndex(std::max(0, m_exercise->findData(exercise.text)));
    m_bar->setAccessibleName(tr("Its bar"));
    m_bar->setKeyboardTracking(false); // taken when it is typed to its end
    row->addWidget(m_exercise, 1);
    row->addWidget(m_hasBar);
    row->addWidget(m_bar);
    card->column()->addLayout(row);
    connect(m_exercise, &QComboBox::currentIndexChanged, this, &PlatesDialog::showBar);
    connect(m_hasBar, &QCheckBox::toggled, this, &PlatesDialog::takeBar);
    connect(m_bar, &QDoubleSpinBox::valueChanged, this, &PlatesDialog::takeBar);
    return card;
}

QWidget* PlatesDialog::buildExample()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    QLabel* name = makeLabel(tr("Try a load"));
    name->setBuddy(m_example);
    m_example->setAccessibleName(name->text());
    row->addWidget(name);
    row->addWidget(m_example);
    row->addWidget(m_picture, 1);
    card->column()->addLayout(row);
    card->column()->addWidget(m_words);
    m_words->setAlignment(Qt::AlignRight);
    connect(m_example, &QDoubleSpinBox::valueChanged, this, &PlatesDialog::showExample);
    return card;
}

MassUnit PlatesDialog::unit() const
{
    return massUnitForKey(m_unit->currentData().toString()).value_or(MassUnit::Kilogram);
}

void PlatesDialog::showUnit()
{
    m_rows.clear();
    clearLayout(m_grid);
    const QSignalBlocker quiet(m_barbell);
    const QString suffix = format::kThinSpace + keyOf(m_shown);
    for (QDoubleSpinBox* box : {m_barbell, m_other, m_bar, m_example})
        box->setSuffix(suffix);
    m_barbell->setValue(barbellOf(m_settings, m_shown).value());
    const std::vector<PlatePairs> own = platesOf(m_settings, m_shown);
    for (const Mass& plate : knownPlates(m_shown))
        addPlate(plate, pairsOf(own, plate));
    for (const PlatePairs& pairs : own) {
        if (std::ranges::none_of(m_rows, [&](const Row& row) { return row.plate == pairs.plate; }))
            addPlate(pairs.plate, pairs.pairs);
    }
    m_example->setValue(m_shown == MassUnit::Kilogram ? 82.5 : 185);
    showBar();
}

void PlatesDialog::addPlate(const Mass& plate, std::optional<int> pairs)
{
    auto* box = new QSpinBox;
    box->setRange(kPlenty, 20);
    box->setSpecialValueText(tr("enough"));
    box->setSuffix(tr(" pairs"));
    box->setValue(pairs.value_or(kPlenty));
    const int place = static_cast<int>(m_rows.size());
    addField(m_grid, 2 * (place / kColumns), place % kColumns, format::mass(plate), box);
    box->setAccessibleName(tr("Pairs of %1").arg(format::mass(plate)));
    connect(box, &QSpinBox::valueChanged, this, &PlatesDialog::showExample);
    m_rows.push_back({plate, box});
}

void PlatesDialog::takePlates()
{
    std::erase_if(m_settings.plates, [this](const PlatePairs& own) { return own.plate.unit() == m_shown; });
    std::vector<PlatePairs> chosen;
    for (const Row& row : m_rows) {
        const int pairs = row.pairs->value();
        if (pairs != 0)
            chosen.push_back({row.plate, pairs == kPlenty ? std::nullopt : std::optional(pairs)});
    }
    const auto heaviestFirst = [](const PlatePairs& own) { return -own.plate.billionths(); };
    std::ranges::sort(chosen, {}, heaviestFirst);
    if (chosen != usualPlates(m_shown))
        m_settings.plates.insert(
            m_shown == MassUnit::Kilogram ? m_settings.plates.begin() : m_settings.plates.end(),
            chosen.begin(), chosen.end());
    const auto bar = Mass::from(m_barbell->value(), m_shown);
    auto& own = m_shown == MassUnit::Kilogram ? m_settings.barInKilograms : m_settings.barInPounds;
    own = bar == usualBar(m_shown) ? std::nullopt : bar;
}

void PlatesDialog::showBar()
{
    const QSignalBlocker quietBox(m_hasBar);
    const QSignalBlocker quietBar(m_bar);
    const ExercisePtr exercise = m_journal.log()->findExercise({m_exercise->currentData().toString()});
    if (!exercise)
        return;
    const std::optional<Mass> bar = m_bars.value(exercise->id, exercise->bar);
    m_hasBar->setChecked(bar.has_value());
    m_bar->setEnabled(bar.has_value());
    m_bar->setSuffix(format::kThinSpace + keyOf(bar ? bar->unit() : m_shown));
    m_bar->setValue(bar ? bar->value() : usualBar(m_shown).value());
    showExample();
}

void PlatesDialog::takeBar()
{
    const ExercisePtr exercise = m_journal.log()->findExercise({m_exercise->currentData().toString()});
    if (!exercise)
        return;
    const std::optional<Mass> before = m_bars.value(exercise->id, exercise->bar);
    m_bars[exercise->id] =
        m_hasBar->isChecked() ? Mass::from(m_bar->value(), before ? before->unit() : m_shown) : std::nullopt;
    showBar();
}

void PlatesDialog::showExample()
{
    if (m_rows.empty())
        return;
    takePlates();
    const ExercisePtr exercise = m_journal.log()->findExercise({m_exercise->currentData().toString()});
    std::optional<Mass> bar = barbellOf(m_settings, m_shown);
    if (exercise && m_bars.value(exercise->id, exercise->bar)) {
        Exercise chosen = *exercise;
        chosen.bar = m_bars.value(exercise->id, exercise->bar);
        bar = barOf(chosen, m_shown, m_settings);
    }
    const auto load = Mass::from(m_example->value(), m_shown);
    const auto loading = load && bar ? platesFor(*load, *bar, platesOf(m_settings, m_shown)) : std::nullopt;
    m_picture->setVisible(loading.has_value());
    m_words->setText(loading ? plateWords(*loading)
            : bar            ? tr("less than the bar of %1").arg(format::mass(*bar))
                             : tr("its bar is weighed in another unit"));
    if (loading)
        m_picture->setLoading(*loading);
}

void PlatesDialog::accept()
{
    takePlates();
    const Log& log = *m_journal.log();
    Change change;
    change.name = tr("change plates and bars");
    if (m_settings != log.settings())
        change.settings = {std::make_shared<const LogSettings>(log.settings()),
            std::make_shared<const LogSettings>(m_settings)};
    for (auto chosen = m_bars.cbegin(); chosen != m_bars.cend(); ++chosen) {
        const ExercisePtr before = log.findExercise(chosen.key());
        if (!before || before->bar == chosen.value())
            continue;
        auto after = std::make_shared<Exercise>(*before);
        after->bar = chosen.value();
        after->fromCatalogue = false;
        change.exercises.push_back({before, std::move(after)});
    }
    const Result<> applied = change.isEmpty() ? Result<>() : m_journal.apply(std::move(change));
    if (applied)
        return QDialog::accept();
    setRole(m_message, "bad");
    m_message->setText(applied.error().message);
}

} // namespace settheory
