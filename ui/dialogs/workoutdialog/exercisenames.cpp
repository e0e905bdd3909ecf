// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workoutdialog/exercisenames.h"

#include "core/entry/exercisematch.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct SetTable {
    Q_DECLARE_TR_FUNCTIONS(SetTable)
};

auto refused(const QString& sentence)
{
    return fail(Error::Kind::Refused, sentence);
}

} // namespace

Result<ExerciseId> exerciseNamed(const Log& log, const QString& typed)
{
    const ExerciseMatch match = exercisesMatching(log, typed);
    if (match.one)
        return match.one->id;
    QStringList names;
    for (const ExercisePtr& exercise : match.all)
        names << exercise->name;
    if (names.isEmpty())
        return refused(SetTable::tr("There is no exercise “%1” in this log.").arg(typed));
    return refused(SetTable::tr("“%1” may be %2. Type more of the name.")
                       .arg(typed, names.mid(0, 4).join(SetTable::tr(" or "))));
}

void completeExercises(const Log& log, QLineEdit* field)
{
    QStringList names;
    for (const ExercisePtr& exercise : log.exercises()) {
        if (!exercise->retired)
            names << exercise->name;
    }
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace settheory
