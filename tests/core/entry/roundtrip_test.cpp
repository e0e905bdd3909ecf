// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/entryline.h"

#include "tests/support/logtext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace settheory;
using namespace Qt::StringLiterals;
using namespace std::string_literals;
using Kind = EntryReading::Kind;

namespace {

template <class T> rc::Gen<std::optional<T>> maybe(rc::Gen<T> gen)
{
    return rc::gen::oneOf(rc::gen::just(std::optional<T>()),
        rc::gen::map(std::move(gen), [](T value) { return std::optional<T>(std::move(value)); }));
}

template <class Enum> rc::Gen<Enum> oneOfFirst(int count)
{
    return rc::gen::map(rc::gen::inRange(0, count), [](int i) { return static_cast<Enum>(i); });
}

rc::Gen<MassUnit> units()
{
    return oneOfFirst<MassUnit>(2);
}

rc::Gen<Mass> masses()
{
    const auto exact = rc::gen::inRange<qint64>(0, 100'000LL * 1'000'000'000);
    const auto plates = rc::gen::map(
        rc::gen::inRange<qint64>(0, 1000), [](qint64 quarters) { return quarters * 250'000'000; });
    return rc::gen::apply(
        [](qint64 billionths, MassUnit unit) { return *Mass::fromBillionths(billionths, unit); },
        rc::gen::oneOf(exact, plates), units());
}

rc::Gen<Distance> distances()
{
    return rc::gen::apply(
        [](qint64 billionths, DistanceUnit unit) { return *Distance::fromBillionths(billionths, unit); },
        rc::gen::inRange<qint64>(0, 9'000'000'000LL * 1'000'000'000), oneOfFirst<DistanceUnit>(5));
}

/// Any text at all: letters, the signs of the grammar, controls, halves of surrogate pairs.
rc::Gen<QString> texts()
{
    const auto any = rc::gen::map(rc::gen::inRange(0, 0x10000), [](int code) { return char16_t(code); });
    const auto telling = rc::gen::elementOf(u"0123456789.,x*@!+-?#/:[]\\n pwfdlrkgb\n\r\t\0é×−"s);
    return rc::gen::map(rc::gen::container<std::u16string>(rc::gen::oneOf(any, telling)),
        [](const std::u16string& text) { return QString::fromStdU16String(text); });
}

rc::Gen<double> reserves()
{
    const auto halves = rc::gen::map(rc::gen::inRange(0, 61), [](int half) { return half / 2.0; });
    const auto any = rc::gen::map(rc::gen::inRange<qint64>(0, 1LL << 53),
        [](qint64 part) { return 30.0 * static_cast<double>(part) / static_cast<double>(1LL << 53); });
    return rc::gen::oneOf(halves, any);
}

rc::Gen<FailedFirst> weakLinks()
{
    return rc::gen::oneOf(
        rc::gen::map(oneOfFirst<Muscle>(kMuscleCount), [](Muscle muscle) { return FailedFirst(muscle); }),
        rc::gen::map(oneOfFirst<Weakness>(5), [](Weakness weakness) { return FailedFirst(weakness); }));
}

rc::Gen<NotedRest> rests()
{
    return rc::gen::map(maybe(rc::gen::inRange(0, kMostRestSeconds + 1)), [](std::optional<int> seconds) {
        return NotedRest{seconds, NotedRest::Source::Stated};
    });
}

/// Any set of an exercise with that load mode.
PerformedSet anySet(LoadMode own)
{
    PerformedSet set;
    set.role = *oneOfFirst<SetRole>(8);
    set.side = *oneOfFirst<Side>(3);
    set.load = *maybe(masses());
    set.loadMode = *maybe(oneOfFirst<LoadMode>(6));
    if (set.loadMode == own)
        set.loadMode.reset();
    set.reps = *maybe(rc::gen::inRange(0, kMostReps + 1));
    set.partialReps = *maybe(rc::gen::inRange(0, kMostReps + 1));
    set.seconds = *maybe(rc::gen::inRange(0, kMostSeconds + 1));
    set.distance = *maybe(distances());
    set.rir = *maybe(reserves());
    set.toFailure = *maybe(rc::gen::arbitrary<bool>());
    set.failedFirst = *maybe(weakLinks());
    set.rest = *maybe(rests());
    set.note = *texts();
    return set;
}

ExercisePtr anyExercise()
{
    Exercise exercise;
    exercise.name = u"Thing"_s;
    exercise.loadMode = *oneOfFirst<LoadMode>(6);
    exercise.primary = *rc::gen::container<std::vector<Muscle>>(2, oneOfFirst<Muscle>(kMuscleCount));
    exercise.secondary = *rc::gen::container<std::vector<Muscle>>(2, oneOfFirst<Muscle>(kMuscleCount));
    return std::make_shared<const Exercise>(exercise);
}

} // namespace

RC_GTEST_PROP(EntryRoundTrip, EverySetPrintsToALineThatReadsBackAsTheSameSet, ())
{
    const ExercisePtr exercise = anyExercise();
    const PerformedSet set = anySet(exercise->loadMode);
    const MassUnit unit = *units();
    EntryContext context;
    context.unit = unit;
    context.current = {exercise, anySet(exercise->loadMode), anySet(exercise->loadMode), {}};
    if (*rc::gen::arbitrary<bool>())
        context.before = {exercise, anySet(exercise->loadMode), {}, {}};

    const QString line = entryLineOf(set, *exercise, unit);
    RC_LOG() << line.toStdString() << std::endl;
    RC_ASSERT(!line.contains(u'\n') && !line.contains(u'\r') && !line.contains(QChar(u'\0')));
    const EntryReading reading = readEntry(line, context);
    RC_LOG() << reading.text.toStdString() << std::endl;
    RC_ASSERT(reading.kind == Kind::Sets);
    RC_ASSERT(reading.sets.size() == 1U);
    RC_ASSERT(reading.sets[0] == set);
}

RC_GTEST_PROP(EntryRoundTrip, ASignedLoadOfABodyWeightExerciseIsOfTheBodyWhateverWasBefore, ())
{
    Exercise own = *anyExercise();
    own.loadMode =
        *rc::gen::element(LoadMode::Bodyweight, LoadMode::BodyweightPlus, LoadMode::BodyweightMinus);
    EntryContext context;
    context.unit = *units();
    context.current.exercise = std::make_shared<const Exercise>(own);
    context.current.last = *maybe(rc::gen::exec([&] { return anySet(own.loadMode); }));
    context.current.lastTime = *maybe(rc::gen::exec([&] { return anySet(own.loadMode); }));
    const QString rest = (*rc::gen::arbitrary<bool>() ? u"+"_s : u"-"_s) + (*masses()).text() + u" x"_s
        + QString::number(*rc::gen::inRange(0, kMostReps + 1));
    const EntryReading reading = readEntry(rest, context);
    RC_ASSERT(reading.kind == Kind::Sets);
    RC_ASSERT(reading.sets == readEntry(u"bw"_s + rest, context).sets);
    RC_ASSERT(readEntry(entryLineOf(reading.sets[0], own, context.unit), context).sets == reading.sets);
}

RC_GTEST_PROP(EntryRoundTrip, ANameBehindFailureSaysWhatTheMarkedOneSays, ())
{
    EntryContext context;
    context.current.exercise = anyExercise();
    context.before = {context.current.exercise, anySet(LoadMode::Total), {}, {}};
    const QString name = keyOf(*weakLinks());
    const QString word = name.section(u' ', 0, 0);
    const QString what =
        *rc::gen::element(name, word.first(*rc::gen::inRange<qsizetype>(3, word.size() + 1)));
    for (const QString& front : {u""_s, u"80x8 @0 "_s}) {
        const EntryReading plain = readEntry(front + u"f "_s + what, context);
        const EntryReading marked = readEntry(front + u"f !"_s + what, context);
        RC_ASSERT(plain.kind == marked.kind && plain.text == marked.text);
        RC_ASSERT(plain.sets == marked.sets && plain.failedFirst == marked.failedFirst);
    }
}

TEST(EntryRoundTrip, MeasuredRestsAreNoPartOfTheLine)
{
    Exercise exercise;
    PerformedSet set;
    set.reps = 8;
    set.load = Mass::from(80, MassUnit::Kilogram);
    set.rest = NotedRest{93, NotedRest::Source::Measured};
    EXPECT_EQ(entryLineOf(set, exercise, MassUnit::Kilogram), u"80x8"_s);
    EXPECT_EQ(entryLineOf(set, exercise, MassUnit::Pound), u"80kgx8"_s);
}

RC_GTEST_PROP(EntryLine, AnyTextIsReadAndAnsweredWithASentence, ())
{
    static const Log log = test::catalogueLog();
    EntryContext context;
    context.log = &log;
    if (*rc::gen::arbitrary<bool>())
        context.current.exercise = log.exercises()[*rc::gen::inRange<std::size_t>(0, log.exercises().size())];
    if (*rc::gen::arbitrary<bool>())
        context.partner.exercise = log.exercises()[*rc::gen::inRange<std::size_t>(0, log.exercises().size())];
    const QString line = *texts();
    const EntryReading reading = readEntry(line, context);
    RC_ASSERT(reading.text.isEmpty() == (reading.kind == Kind::Nothing));
    RC_ASSERT((reading.kind == Kind::Nothing) == line.trimmed().isEmpty());
    RC_ASSERT((reading.kind == Kind::Sets) == !reading.sets.empty());
}

RC_GTEST_PROP(EntryLine, WordsOfTheGrammarInAnyOrderAreAnsweredWithASentence, ())
{
    static const Log log = test::catalogueLog();
    EntryContext context;
    context.log = &log;
    context.current.exercise = log.findExerciseNamed(u"Bench press");
    context.partner.exercise = log.findExerciseNamed(u"Pec deck");
    const auto word = rc::gen::elementOf(std::vector<QString>{u"80"_s, u"x"_s, u"8"_s, u"kg"_s, u"lb"_s,
        u"+"_s, u"-"_s, u"2.5"_s, u"bw"_s, u"@"_s, u"!"_s, u"t"_s, u"rest"_s, u"short"_s, u"w"_s, u"d"_s,
        u"l"_s, u"f"_s, u"p"_s, u"s"_s, u"m"_s, u":"_s, u"30"_s, u"/"_s, u"#"_s, u"?"_s, u"rir"_s, u"rpe"_s,
        u"each"_s, u","_s, u"reps"_s, u"min"_s, u" "_s});
    QString line;
    for (const QString& part : *rc::gen::container<std::vector<QString>>(word))
        line += part + (*rc::gen::arbitrary<bool>() ? u" "_s : QString());
    const EntryReading reading = readEntry(line, context);
    RC_ASSERT(reading.text.isEmpty() == line.trimmed().isEmpty());
    for (std::size_t i = 0; i < reading.sets.size(); ++i) {
        const QString printed = entryLineOf(reading.sets[i], *reading.exercises[i], context.unit);
        EntryContext alone = context;
        alone.current.exercise = reading.exercises[i];
        RC_LOG() << line.toStdString() << " -> " << printed.toStdString() << std::endl;
        const EntryReading again = readEntry(printed, alone);
        RC_ASSERT(again.sets.size() == 1U);
        RC_ASSERT(again.sets[0] == reading.sets[i]);
    }
}
