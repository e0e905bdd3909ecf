// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/recordtext.h"

#include "ui/format/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

// The value of a record in its own unit: reps have none.
QString valueText(const Record& record, double value)
{
    if (!record.unit)
        return LogPage::tr("%1 reps").arg(format::shortNumber(value, 1));
    const QString number =
        record.kind == RecordKind::OneRepMax ? format::number(value, 1) : format::shortNumber(value);
    return number + format::kThinSpace + keyOf(*record.unit);
}

// "Estimated 1RM" as "estimated 1RM": only the first letter stood at the start of something.
QString inSentence(const QString& name)
{
    return QLocale().toLower(name.left(1)) + name.mid(1);
}

} // namespace

QString recordText(const Log& log, const Record& record)
{
    const ExercisePtr exercise = log.findExercise(record.exercise);
    QString what = valueText(record, record.value);
    if (record.atLeast)
        what.prepend(u"\u2265\u202F"_s);
    if (record.kind == RecordKind::Heaviest)
        what += u" "_s + format::kTimes + u' ' + format::shortNumber(record.reps, 1);
    else if (record.load)
        what = LogPage::tr("%1 with %2").arg(what, format::mass(*record.load));
    QString text = LogPage::tr("%1: %2, %3")
                       .arg(exercise ? exercise->name : QString(), inSentence(nameOf(record.kind)), what);
    if (record.before)
        text += LogPage::tr(" (before %1)").arg(valueText(record, *record.before));
    return text;
}

} // namespace settheory
