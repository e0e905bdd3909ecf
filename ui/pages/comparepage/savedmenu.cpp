// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparepage/savedmenu.h"

#include "core/journal/journal.h"
#include "ui/dialogs/namedialog.h"
#include "ui/format/format.h"

#include <QMenu>

namespace settheory {
namespace {

/// "Chest: pre-exhaustion, superset or straight sets"
QString proposedName(const Question& question)
{
    return SavedMenu::tr("%1: %2 or %3")
        .arg(nameOf(question.muscle), question.b.name().toLower(), question.a.name().toLower());
}

} // namespace

SavedMenu::SavedMenu(Journal& journal, QWidget* parent)
    : QPushButton(parent)
    , m_journal(journal)
    , m_menu(new QMenu(this))
{
    setProperty("kind", QStringLiteral("menu"));
    setAccessibleName(tr("Saved comparisons"));
    setMenu(m_menu);
    setChosen(nullptr);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedMenu::fill);
    connect(&journal, &Journal::changed, this, [this] {
        if (m_chosen)
            setChosen(m_journal.log()->findComparison(m_chosen->id));
    });
}

void SavedMenu::setQuestion(const KeptQuestion& question, bool isAskable)
{
    m_question = question;
    m_isAskable = isAskable;
}

void SavedMenu::setChosen(const SavedComparisonPtr& comparison)
{
    constexpr int kRoom = 180;
    m_chosen = comparison;
    const QString name =
        m_chosen ? fontMetrics().elidedText(m_chosen->name, Qt::ElideRight, kRoom) : tr("Saved");
    setText(QString(name).replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
    setToolTip(m_chosen ? format::tip(m_chosen->name) : tr("Comparisons that were given a name"));
}

void SavedMenu::fill()
{
    m_menu->clear();
    for (const SavedComparisonPtr& comparison : m_journal.log()->comparisons()) {
        QAction* one = m_menu->addAction(QString(comparison->name).replace(u'&', QStringLiteral("&&")));
        one->setCheckable(true);
        one->setChecked(m_chosen && m_chosen->id == comparison->id);
        connect(one, &QAction::triggered, this, [this, comparison] { Q_EMIT wanted(comparison); });
    }
    m_menu->addSeparator();
    QAction* keep = m_menu->addAction(tr("Save this comparison…"));
    keep->setEnabled(m_isAskable && !m_chosen);
    connect(keep, &QAction::triggered, this, [this] {
        askForName(tr("Save this comparison as"), proposedName(m_question.question),
            [this](const QString& name) { save(name); });
    });
    QAction* renaming = m_menu->addAction(tr("Rename…"));
    renaming->setEnabled(m_chosen != nullptr);
    connect(renaming, &QAction::triggered, this, [this] {
        askForName(
            tr("Rename the comparison"), m_chosen->name, [this](const QString& name) { rename(name); });
    });
    QAction* deleting = m_menu->addAction(tr("Delete"));
    deleting->setEnabled(m_chosen != nullptr);
    connect(deleting, &QAction::triggered, this, &SavedMenu::remove);
}

void SavedMenu::askForName(
    const QString& title, const QString& proposed, const std::function<void(const QString&)>& take)
{
    QStringList taken;
    for (const SavedComparisonPtr& comparison : m_journal.log()->comparisons()) {
        if (comparison != m_chosen)
            taken << comparison->name;
    }
    auto* dialog = new NameDialog(title, proposed, taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, take] { take(dialog->name()); });
    dialog->open();
}

void SavedMenu::save(const QString& name)
{
    SavedComparison comparison;
    comparison.id = ComparisonId::fresh();
    comparison.name = name;
    comparison.question = textOf(m_question);
    comparison.exercise = m_question.question.exercise.value_or(ExerciseId());
    comparison.savedOn = m_journal.now().date();
    const Change change = Change::ofComparison(
        tr("save “%1”").arg(name), nullptr, std::make_shared<const SavedComparison>(comparison));
    if (apply(change, tr("“%1” is saved: choose it again to see it change as workouts come in.").arg(name)))
        Q_EMIT wanted(m_journal.log()->findComparison(comparison.id));
}

void SavedMenu::rename(const QString& name)
{
    if (!m_chosen || m_chosen->name == name)
        return;
    SavedComparison renamed = *m_chosen;
    renamed.name = name;
    apply(Change::ofComparison(tr("rename “%1”").arg(m_chosen->name), m_chosen,
              std::make_shared<const SavedComparison>(renamed)),
        tr("“%1” is “%2” now.").arg(m_chosen->name, name));
}

void SavedMenu::remove()
{
    if (!m_chosen)
        return;
    const QString name = m_chosen->name;
    apply(Change::ofComparison(tr("delete “%1”").arg(name), m_chosen, nullptr),
        tr("“%1” is deleted. The workouts stay.").arg(name));
}

bool SavedMenu::apply(const Change& change, const QString& news)
{
    const Result<> applied = m_journal.apply(change);
    if (applied)
        Q_EMIT saidUndoable(news);
    else
        Q_EMIT failed(applied.error());
    return applied.has_value();
}

} // namespace settheory
