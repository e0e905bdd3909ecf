// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/keptquestion.h"

#include "core/compare/headline.h"
#include "core/compare/words.h"

#include <QLocale>

namespace settheory {
namespace {

using words::tr;
using namespace Qt::StringLiterals;

constexpr int kMostMonths = 1200;

const std::pair<Question::Of, QLatin1String> kUnits[] = {
    {Question::Of::Block, "block"_L1},
    {Question::Of::Workout, "workout"_L1},
    {Question::Of::Exercise, "exercise"_L1},
};

std::optional<Question::Of> unitForKey(QStringView key)
{
    const auto unit = std::ranges::find_if(kUnits, [&](const auto& known) { return key == known.second; });
    return unit == std::end(kUnits) ? std::nullopt : std::optional(unit->first);
}

QString keyOf(Question::Of of)
{
    return std::ranges::find(kUnits, of, &std::pair<Question::Of, QLatin1String>::first)->second;
}

template <class Value, class Word> bool take(Value& place, const std::optional<Word>& word)
{
    if (word)
        place = *word;
    return word.has_value();
}

std::optional<QDate> dateFrom(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> monthsFrom(const QString& text)
{
    bool isNumber = false;
    const int months = text.toInt(&isNumber);
    return isNumber && months > 0 && months <= kMostMonths ? std::optional(months) : std::nullopt;
}

bool takeReasons(std::set<LeftOut>& reasons, const QString& keys)
{
    for (const QString& key : keys.split(u',')) {
        const auto reason = leftOutForKey(key);
        if (!reason)
            return false;
        reasons.insert(*reason);
    }
    return true;
}

/// False for a word that is not understood.
bool takeWord(KeptQuestion& kept, const QString& key, const QString& value)
{
    Question& question = kept.question;
    if (key == "muscle"_L1)
        return take(question.muscle, muscleForKey(value));
    if (key == "a"_L1)
        return take(question.a, ProtocolChoice::forKey(value));
    if (key == "b"_L1)
        return take(question.b, ProtocolChoice::forKey(value));
    if (key == "of"_L1)
        return take(question.of, unitForKey(value));
    if (key == "months"_L1)
        return take(kept.months, monthsFrom(value));
    if (key == "since"_L1)
        return take(question.since, dateFrom(value));
    if (key == "until"_L1)
        return take(question.until, dateFrom(value));
    if (key == "include"_L1)
        return takeReasons(question.include, value);
    if (key == "exercises"_L1 && value == "all"_L1) {
        question.sameExercises = false;
        return true;
    }
    if (key == "main"_L1 && findMeasure(value)) {
        question.main = value;
        return true;
    }
    return false;
}

int sessionsOf(const Answer& answer)
{
    return answer.sessionsA + answer.sessionsB;
}

} // namespace

Question KeptQuestion::askedOn(QDate today) const
{
    Question asked = question;
    if (months)
        asked.since = today.addMonths(-*months);
    return asked;
}

QString textOf(const KeptQuestion& kept)
{
    const Question& question = kept.question;
    QStringList parts = {"muscle="_L1 + keyOf(question.muscle), "a="_L1 + question.a.key(),
        "b="_L1 + question.b.key(), "main="_L1 + question.main, "of="_L1 + keyOf(question.of)};
    if (kept.months)
        parts << "months="_L1 + QString::number(*kept.months);
    else if (question.since)
        parts << "since="_L1 + question.since->toString(Qt::ISODate);
    if (question.until)
        parts << "until="_L1 + question.until->toString(Qt::ISODate);
    if (!question.sameExercises)
        parts << "exercises=all"_L1;
    QStringList reasons;
    for (const LeftOut reason : question.include)
        reasons << keyOf(reason);
    if (!reasons.isEmpty())
        parts << "include="_L1 + reasons.join(u',');
    return parts.join(u';');
}

Result<KeptQuestion> keptQuestion(const SavedComparison& saved)
{
    KeptQuestion kept;
    if (!saved.exercise.isEmpty())
        kept.question.exercise = saved.exercise;
    for (const QString& part : saved.question.split(u';')) {
        const auto sign = part.indexOf(u'=');
        if (sign < 0 || !takeWord(kept, part.left(sign), part.mid(sign + 1)))
            return fail(Error::Kind::Unreadable,
                tr("“%1” was saved in a way that this version does not know (“%2”). It was kept as it is.")
                    .arg(saved.name, part));
    }
    return kept;
}

Result<SavedAnswer> answerSaved(
    const MeasuredLog& measured, const SavedComparison& saved, QDate today, Progress& progress)
{
    const auto kept = keptQuestion(saved);
    if (!kept)
        return passOn(kept);
    Question before = kept->askedOn(saved.savedOn);
    before.until = std::min(saved.savedOn, before.until.value_or(saved.savedOn));
    auto now = compareProtocols(measured, kept->askedOn(today), progress);
    if (!now)
        return passOn(now);
    auto then = compareProtocols(measured, before, progress);
    if (!then)
        return passOn(then);
    return SavedAnswer{std::move(*now), std::move(*then)};
}

QString sinceSaved(const SavedAnswer& answer, const SavedComparison& saved)
{
    const QString day = QLocale().toString(saved.savedOn, QLocale::LongFormat);
    const int more = sessionsOf(answer.now) - sessionsOf(answer.then);
    const QStringList headline = headlineFor(answer.then);
    if (headline.isEmpty() || answer.now.sentences == answer.then.sentences)
        return tr("Saved on %1; the answer is what it was then.").arg(day);
    QString text = tr("When it was saved, on %1: %2").arg(day, headline.first());
    if (more > 0)
        text += u' ' + tr("Since then it has %1 more.").arg(words::sessions(more));
    return text;
}

} // namespace settheory
