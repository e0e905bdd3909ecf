// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/liftlogproto.h"

#include "core/base/number.h"

#include <QJsonArray>

#include <bit>

namespace settheory {
namespace {

/// One field of a message. Numbers of fixed and of variable length stand in `number`, the rest in `bytes`.
struct Field {
    int key = 0;
    quint64 number = 0;
    QByteArrayView bytes;
};

/// A message as the list of its fields; nothing if the bytes are none.
class Message {
public:
    static std::optional<Message> from(QByteArrayView bytes);

    const Field* find(int key) const
    {
        const Field* last = nullptr;
        for (const Field& field : m_fields)
            last = field.key == key ? &field : last;
        return last;
    }
    qint64 number(int key) const
    {
        const Field* field = find(key);
        return field ? static_cast<qint64>(field->number) : 0;
    }
    QString text(int key) const
    {
        const Field* field = find(key);
        return field ? QString::fromUtf8(field->bytes) : QString();
    }
    /// The message in that field; nothing if it is not there.
    std::optional<Message> message(int key) const
    {
        const Field* field = find(key);
        return field ? from(field->bytes) : std::nullopt;
    }
    std::vector<Message> messages(int key) const
    {
        std::vector<Message> all;
        for (const Field& field : m_fields) {
            if (field.key != key)
                continue;
            if (auto message = from(field.bytes))
                all.push_back(std::move(*message));
        }
        return all;
    }

private:
    std::vector<Field> m_fields;
};

std::optional<quint64> varint(QByteArrayView bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= static_cast<quint64>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::optional<quint64> fixed(QByteArrayView bytes, qsizetype& at, qsizetype size)
{
    if (bytes.size() - at < size)
        return std::nullopt;
    quint64 value = 0;
    for (qsizetype i = 0; i < size; ++i)
        value |= static_cast<quint64>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    at += size;
    return value;
}

std::optional<Message> Message::from(QByteArrayView bytes)
{
    Message message;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto tag = varint(bytes, at);
        if (!tag || *tag >> 3 == 0 || *tag >> 3 > 1'000'000)
            return std::nullopt;
        Field field;
        field.key = static_cast<int>(*tag >> 3);
        const auto kind = *tag & 7;
        const auto value = kind == 1 ? fixed(bytes, at, 8)
            : kind == 5              ? fixed(bytes, at, 4)
            : kind == 0 || kind == 2 ? varint(bytes, at)
                                     : std::nullopt;
        if (!value)
            return std::nullopt;
        field.number = *value;
        if (kind == 2) {
            if (*value > static_cast<quint64>(bytes.size() - at))
                return std::nullopt;
            field.bytes = bytes.sliced(at, static_cast<qsizetype>(*value));
            at += static_cast<qsizetype>(*value);
        }
        message.m_fields.push_back(field);
    }
    return message;
}

/// "82.5": whole units and billionths.
QString decimalText(const Message& value)
{
    const auto billionths = std::bit_cast<qint32>(static_cast<quint32>(value.number(2)));
    return number::textOfBillionths(value.number(1) * 1'000'000'000 + billionths);
}

QString dateText(const Message& date)
{
    return QStringLiteral("%1-%2-%3")
        .arg(date.number(1), 4, 10, QLatin1Char('0'))
        .arg(date.number(2), 2, 10, QLatin1Char('0'))
        .arg(date.number(3), 2, 10, QLatin1Char('0'));
}

QString timeText(const Message& time)
{
    return QStringLiteral("%1:%2:%3")
        .arg(time.number(1), 2, 10, QLatin1Char('0'))
        .arg(time.number(2), 2, 10, QLatin1Char('0'))
        .arg(time.number(3), 2, 10, QLatin1Char('0'));
}

QString offsetText(const std::optional<Message>& offset)
{
    if (!offset)
        return {};
    const qint64 seconds = offset->number(1);
    const qint64 minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString durationText(const std::optional<Message>& duration)
{
    return duration ? QStringLiteral("PT%1S").arg(duration->number(1)) : QString();
}

QJsonObject weight(const std::optional<Message>& value, qint64 unit)
{
    QJsonObject object;
    if (value)
        object[u"value"] = decimalText(*value);
    object[u"unit"] = unit == 1 ? QStringLiteral("kilograms")
        : unit == 2             ? QStringLiteral("pounds")
                                : QStringLiteral("nil");
    return object;
}

QJsonObject weightedSet(const Message& potential, const QString& sessionDate)
{
    QJsonObject object{{QStringLiteral("weight"), weight(potential.message(2), potential.number(3))}};
    if (const auto recorded = potential.message(1)) {
        QJsonObject set{{QStringLiteral("repsCompleted"), recorded->number(1)}};
        const auto date = recorded->message(3);
        if (const auto time = recorded->message(2))
            set[u"completionDateTime"] = (date ? dateText(*date) : sessionDate) + u'T' + timeText(*time)
                + offsetText(recorded->message(4));
        object[u"set"] = set;
    }
    return object;
}

QJsonObject cardioSet(const Message& exercise)
{
    QJsonObject object;
    if (const QString duration = durationText(exercise.message(9)); !duration.isEmpty())
        object[u"duration"] = duration;
    const auto unit = exercise.message(14);
    if (const auto distance = exercise.message(10))
        object[u"distance"] = QJsonObject{{QStringLiteral("value"), decimalText(*distance)},
            {QStringLiteral("unit"), unit ? unit->text(1) : QString()}};
    if (const auto done = exercise.message(8)) {
        const auto date = done->message(1);
        const auto time = done->message(2);
        if (date && time)
            object[u"completionDateTime"] =
                dateText(*date) + u'T' + timeText(*time) + offsetText(done->message(3));
    }
    return object;
}

QJsonObject exerciseObject(const Message& exercise, const QString& sessionDate)
{
    QJsonObject blueprint;
    if (const auto plan = exercise.message(1)) {
        blueprint[u"name"] = plan->text(1);
        blueprint[u"supersetWithNext"] = plan->number(7) != 0;
        if (const auto rest = plan->message(6))
            blueprint[u"restBetweenSets"] =
                QJsonObject{{QStringLiteral("minRest"), durationText(rest->message(1))}};
    }
    QJsonObject object{{QStringLiteral("blueprint"), blueprint}};
    if (const auto notes = exercise.message(4))
        object[u"notes"] = notes->text(1);
    QJsonArray sets;
    if (exercise.number(6) == 1) {
        sets.append(cardioSet(exercise));
        object[u"sets"] = sets;
        return object;
    }
    for (const Message& potential : exercise.messages(3))
        sets.append(weightedSet(potential, sessionDate));
    object[u"potentialSets"] = sets;
    return object;
}

} // namespace

std::optional<std::vector<QJsonObject>> liftLogSessions(const QByteArray& bytes)
{
    const auto backup = Message::from(bytes);
    if (!backup)
        return std::nullopt;
    std::vector<QJsonObject> sessions;
    for (const Message& session : backup->messages(1)) {
        const auto date = session.message(4);
        if (!date)
            continue;
        const QString day = dateText(*date);
        QJsonObject object;
        const auto id = session.message(1);
        const Field* value = id ? id->find(1) : nullptr;
        object[u"id"] = value ? QString::fromLatin1(value->bytes.toByteArray().toHex()) : QString();
        object[u"date"] = day;
        object[u"blueprint"] = QJsonObject{
            {QStringLiteral("name"), session.text(2)}, {QStringLiteral("notes"), session.text(6)}};
        if (const auto body = session.message(5))
            object[u"bodyweight"] = weight(body, session.number(7));
        QJsonArray exercises;
        for (const Message& exercise : session.messages(3))
            exercises.append(exerciseObject(exercise, day));
        object[u"recordedExercises"] = exercises;
        sessions.push_back(object);
    }
    return sessions.empty() ? std::nullopt : std::optional(sessions);
}

} // namespace settheory
