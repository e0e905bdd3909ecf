// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/setcells.h"

#include "core/exchange/import/rowfields.h"
#include "core/exchange/import/strongvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace settheory {
namespace {

/// What of the words is left when all but letters is left out.
QString lettersOf(const QString& cell)
{
    QString letters = cell.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return letters;
}

std::optional<WrittenSetKind> kindOf(StrongSetKind kind)
{
    switch (kind) {
    case StrongSetKind::Numbered:
        return WrittenSetKind{};
    case StrongSetKind::NumberedZero:
        return WrittenSetKind{.isZero = true};
    case StrongSetKind::Warmup:
        return WrittenSetKind{.role = SetRole::Warmup};
    case StrongSetKind::Drop:
        return WrittenSetKind{.role = SetRole::Drop};
    case StrongSetKind::Failure:
        return WrittenSetKind{.toFailure = true};
    case StrongSetKind::RestTimer:
        return WrittenSetKind{.isRestTimer = true};
    }
    return std::nullopt;
}

/// "1.250,5", "1,250.5" and "1 250,5" without the signs of the thousands. Where only one point or comma
/// stands it may be the decimal sign, and is left for the whole file to tell.
QString withoutThousands(const QString& number)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || c == u'\'' || c == QChar(0x2019); };
    const bool hasBoth = number.contains(u'.') && number.contains(u',');
    if (!hasBoth && std::ranges::none_of(number, isBlank))
        return number;
    static const QRegularExpression kThousands(
        QStringLiteral(R"(^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:[\s'’]\d{3})+(?:[.,]\d+)?)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!kThousands.match(number).hasMatch())
        return number;
    const QChar decimal = number.lastIndexOf(u',') > number.lastIndexOf(u'.') ? u',' : u'.';
    QString plain;
    for (const QChar c : number) {
        if (c.isDigit() || c == decimal)
            plain += c;
    }
    return plain;
}

} // namespace

LoadCell loadCell(const QString& cell)
{
    LoadCell load;
    QString text = cell.trimmed();
    if (text == u"-")
        return load;
    const QString lower = text.toLower();
    for (const auto* word : {"bodyweight", "body weight", "bw"}) {
        if (!lower.startsWith(QLatin1String(word)))
            continue;
        load.mode = LoadMode::Bodyweight;
        text = text.mid(static_cast<qsizetype>(qstrlen(word))).trimmed();
        break;
    }
    if (text.startsWith(u'+'))
        load.mode = LoadMode::BodyweightPlus;
    else if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        load.mode = LoadMode::BodyweightMinus;
    if (load.mode == LoadMode::BodyweightPlus || load.mode == LoadMode::BodyweightMinus)
        text = text.mid(1).trimmed();
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isLetter() || text[end - 1] == u'.'))
        --end;
    load.unit = end > 0 ? massUnitForKey(QStringView(text).mid(end)) : std::nullopt;
    load.number = withoutThousands(load.unit ? text.left(end).trimmed() : text);
    return load;
}

QString withoutPlus(const QString& cell)
{
    return cell.endsWith(u'+') ? cell.chopped(1).trimmed() : cell;
}

std::optional<WrittenSetKind> setKindFrom(const QString& cell)
{
    if (const auto kind = strongSetKind(cell))
        return kindOf(*kind);
    QString key = cell.simplified().toLower();
    key.replace(u' ', u'_').replace(u'-', u'_');
    if (const auto role = setRoleForKey(key))
        return WrittenSetKind{.role = *role};
    const QString letters = lettersOf(cell);
    if (letters != key.remove(u'_'))
        return std::nullopt; // something else than a word stands there
    constexpr std::array kPlain = {"normal", "work", "workset", "workingset", "main", "standard", "regular"};
    if (std::ranges::any_of(kPlain, [&](const char* word) { return letters == QLatin1String(word); }))
        return WrittenSetKind{};
    struct Word {
        const char* word;
        WrittenSetKind kind;
    };
    const std::array kLong = {Word{"normal", {}}, Word{"working", {}},
        Word{"warmup", {.role = SetRole::Warmup}}, Word{"failure", {.toFailure = true}},
        Word{"dropset", {.role = SetRole::Drop}}};
    const auto meant = std::ranges::find_if(
        kLong, [&](const Word& row) { return isNearly(QString::fromLatin1(row.word), letters); });
    return meant == kLong.end() ? std::nullopt : std::optional(meant->kind);
}

QString SetCells::readReps(const QString& cell, PerformedSet& set) const
{
    static const QRegularExpression kWord(
        QStringLiteral("\\s*(?:reps?|wdh\\.?|x)$"), QRegularExpression::CaseInsensitiveOption);
    const bool hasWord = !cell.isEmpty() && !cell.back().isDigit();
    const QString reps = withoutPlus(hasWord ? QString(cell).remove(kWord) : cell);
    set.reps = m_numbers.count(reps);
    return reps.isEmpty() || reps == u"-" || set.reps ? QString()
                                                      : Import::tr("“%1” is not a number of reps").arg(cell);
}

QString SetCells::readSeconds(const QString& cell, PerformedSet& set) const
{
    constexpr qint64 kMost = 999'999'999;
    set.seconds = m_numbers.seconds(cell);
    if (!set.seconds && !cell.isEmpty()) {
        const auto duration = strongDuration(cell);
        if (!duration || *duration > kMost)
            return Import::tr("“%1” is not a time").arg(cell);
        set.seconds = static_cast<int>(*duration);
    }
    if (set.seconds == 0)
        set.seconds.reset();
    return {};
}

QString SetCells::readLoad(
    const QString& cell, const QString& unit, std::optional<MassUnit> ofColumn, PerformedSet& set) const
{
    const LoadCell load = loadCell(cell);
    set.loadMode = load.mode;
    if (load.number.isEmpty())
        return {};
    if (number::decimal(load.number, true) == 0.0) {
        if (load.mode != LoadMode::Bodyweight)
            set.loadMode.reset();
        return {};
    }
    const auto ofRow = massUnitForKey(unit);
    if (!load.unit && !unit.isEmpty() && !ofRow)
        return Import::tr("“%1” is no unit of weight that is known here").arg(unit);
    set.load = m_loads.mass(load.number, load.unit ? load.unit : ofRow ? ofRow : ofColumn);
    return set.load ? QString() : Import::tr("“%1” is not a weight").arg(cell);
}

QString SetCells::readDistance(
    const QString& cell, std::optional<DistanceUnit> unit, int line, PerformedSet& set) const
{
    if (cell.isEmpty() || m_numbers.decimal(cell) == 0.0)
        return {};
    if (!unit) {
        unit = m_loads.unstatedUnit() == MassUnit::Pound ? DistanceUnit::Mile : DistanceUnit::Kilometre;
        m_warnings.add("distance", line,
            Import::tr("the distance has no unit in the file; it goes with that of the weights: %1")
                .arg(keyOf(*unit)));
    }
    set.distance = Distance::fromText(cell, *unit, m_numbers.commaAllowed);
    return set.distance ? QString() : Import::tr("“%1” is not a distance").arg(cell);
}

QString SetCells::readKind(const QString& cell, int line, PerformedSet& set) const
{
    if (cell.isEmpty())
        return {};
    const auto kind = setKindFrom(cell);
    if (kind) {
        set.role = kind->role;
        if (kind->toFailure)
            set.toFailure = true;
        return {};
    }
    const bool isWord = std::ranges::all_of(cell, [](QChar c) {
        return c.isLetter() || c.isMark() || c.isSpace() || c == u'_' || c == u'-' || c == u'.' || c == u'\'';
    });
    if (!isWord)
        return Import::tr("“%1” is no kind of set that is known here").arg(cell);
    m_warnings.add("kind", line,
        Import::tr("“%1” is no kind of set that is known here; it is read as a working set").arg(cell));
    return {};
}

} // namespace settheory
