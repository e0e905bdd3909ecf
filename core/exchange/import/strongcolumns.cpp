// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/strongcolumns.h"

#include "core/exchange/import/headerlayout.h"
#include "core/exchange/import/rowfields.h"

#include <algorithm>
#include <array>

namespace settheory {
namespace {

struct Words {
    StrongColumn column;
    const char* words; ///< what it is called in the app's languages
};

// English, French and German as seen in files; the others as the app's words suggest.
constexpr std::array kWords = {
    Words{StrongColumn::Date, "date|datum|fecha|data|дата|日付|날짜|日期|tarih|dato"},
    Words{StrongColumn::WorkoutName,
        "workout name|nom de l'entraînement|nom d'entraînement|workout-name|trainingsname|name des workouts|"
        "nombre del entrenamiento|nombre de entrenamiento|nombre del entreno|nome do treino|nome allenamento|"
        "nome dell'allenamento|workoutnaam|workout naam|naam workout|naam van workout|trainingsnaam|"
        "название тренировки|имя тренировки|nazwa treningu|antrenman adı|ワークアウト名|운동 이름|워크아웃 "
        "이름|锻炼名称|训练名称|訓練名稱|"
        "träningsnamn|treningsnavn"},
    Words{StrongColumn::WorkoutNumber,
        "workout #|workout number|entraînement #|workout-nr.|entrenamiento #|entrenamiento n.º|treino #|"
        "allenamento #|тренировка #|тренировка №"},
    Words{StrongColumn::Duration,
        "duration|workout duration|durée|durée de l'entraînement|dauer|workout-dauer|duración|"
        "duración del entrenamiento|duração|duração do treino|durata|durata allenamento|"
        "durata dell'allenamento|duur|workoutduur|длительность|продолжительность|длительность тренировки|"
        "продолжительность тренировки|czas trwania|süre|時間|所要時間|기간|운동 시간|소요 "
        "시간|时长|持续时间|時長|varaktighet|varighet"},
    Words{StrongColumn::ExerciseName,
        "exercise name|nom de l'exercice|nom d'exercice|name der übung|übungsname|nombre del ejercicio|"
        "nombre de ejercicio|nome do exercício|nome esercizio|nome dell'esercizio|oefeningsnaam|"
        "oefening naam|naam oefening|naam van oefening|название упражнения|имя упражнения|nazwa ćwiczenia|"
        "egzersiz adı|エクササイズ名|種目名|운동명|운동 종목|종목 "
        "이름|动作名称|练习名称|動作名稱|övningsnamn|øvelsesnavn"},
    Words{StrongColumn::SetOrder,
        "set order|ordre de la série|ordre des séries|reihenfolge festlegen|satzreihenfolge|"
        "reihenfolge der sätze|orden de la serie|orden de serie|orden de las series|orden de series|"
        "ordem da série|ordem das séries|ordine serie|ordine della serie|ordine delle serie|ordine set|"
        "volgorde set|volgorde van sets|setvolgorde|порядок подходов|порядок подхода|порядок сетов|"
        "номер подхода|kolejność serii|set sırası|セット順|セットの順番|세트 "
        "순서|세트|组顺序|组次|組順序|setordning"},
    Words{StrongColumn::Weight, "weight|poids|gewicht|peso|вес|ciężar|ağırlık|重量|무게|중량|vikt|vekt"},
    Words{StrongColumn::WeightUnit,
        "weight unit|unité de poids|gewichtseinheit|unidad de peso|unidade de peso|unità di peso|"
        "unità peso|gewichtseenheid|единица веса|единицы веса|jednostka wagi|ağırlık birimi|viktenhet"},
    Words{StrongColumn::Reps,
        "reps|réps|répétitions|wiederh.|wiederholungen|wdh.|repeticiones|repetições|ripetizioni|rip.|"
        "herh.|herhalingen|повторения|повт.|повторы|powtórzenia|tekrar|tekrarlar|レップ|回数|횟수|반복|반복 "
        "횟수|次数|次數|reps.|"
        "repetitioner|repetisjoner"},
    Words{StrongColumn::Rpe, "rpe|épd|epe"},
    Words{StrongColumn::Distance,
        "distance|entfernung|distanz|strecke|distancia|distância|distanza|afstand|расстояние|дистанция|"
        "dystans|mesafe|距離|距离|거리|distans|avstand"},
    Words{StrongColumn::DistanceUnit,
        "distance unit|unité de distance|entfernungseinheit|distanzeinheit|unidad de distancia|"
        "unidade de distância|unità di distanza|unità distanza|afstandseenheid|единица расстояния|"
        "единицы расстояния|jednostka dystansu|mesafe birimi"},
    Words{StrongColumn::Seconds,
        "seconds|secondes|sekunden|segundos|secondi|seconden|секунды|sekundy|saniye|秒|초|sekunder"},
    Words{StrongColumn::Notes,
        "notes|notizen|notas|observações|note|notities|opmerkingen|заметки|примечания|notatki|notlar|メモ|"
        "메모|备注|笔记|備註|"
        "anteckningar|notater"},
    Words{StrongColumn::WorkoutNotes,
        "workout notes|notes d'entraînement|notes de l'entraînement|workout-notizen|trainingsnotizen|"
        "notas del entrenamiento|notas de entrenamiento|notas do treino|note allenamento|"
        "note dell'allenamento|note sull'allenamento|workoutnotities|workout-notities|"
        "заметки к тренировке|заметки о тренировке|примечания к тренировке|notatki treningu|"
        "antrenman notları|ワークアウトメモ|운동 메모|训练备注|锻炼笔记|訓練備註|träningsanteckningar"},
};

struct Known {
    StrongColumn column;
    QStringList words;
};

const std::vector<Known>& knownColumns()
{
    static const std::vector<Known> kKnown = [] {
        std::vector<Known> known;
        for (const Words& row : kWords)
            known.push_back({row.column, QString::fromUtf8(row.words).split(u'|')});
        return known;
    }();
    return kKnown;
}

std::optional<StrongColumn> columnFor(const QString& words)
{
    for (const Known& known : knownColumns()) {
        if (known.words.contains(words))
            return known.column;
    }
    return std::nullopt;
}

/// The column whose name it is but for a slip; nothing where two might be meant.
std::optional<StrongColumn> nearlyColumnFor(const QString& words)
{
    std::optional<StrongColumn> found;
    for (const Known& known : knownColumns()) {
        if (std::ranges::none_of(known.words, [&](const QString& word) { return isNearly(word, words); }))
            continue;
        if (found && found != known.column)
            return std::nullopt;
        found = known.column;
    }
    return found;
}

/// The app's layouts, for headers in a language whose words are not all known.
const std::vector<HeaderLayout>& layouts()
{
    static const std::vector<HeaderLayout> kLayouts = [] {
        using enum StrongColumn;
        const std::vector<std::vector<StrongColumn>> layouts = {
            {Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes,
                WorkoutNotes, Rpe},
            {Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Rpe},
            {Date, WorkoutName, ExerciseName, SetOrder, Weight, WeightUnit, Reps, Rpe, Distance, DistanceUnit,
                Seconds, Notes, WorkoutNotes, Duration},
            {Date, WorkoutName, ExerciseName, SetOrder, Weight, WeightUnit, Reps, Rpe, Distance, DistanceUnit,
                Seconds, Notes, WorkoutNotes},
            {Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, WeightUnit, Reps, Rpe, Distance,
                DistanceUnit, Seconds, Notes, WorkoutNotes},
            {Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Rpe, Distance, Seconds, Notes,
                WorkoutNotes, Duration},
            {WorkoutNumber, Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, Reps, Rpe, Distance,
                Seconds, Notes, WorkoutNotes},
            {Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes, WorkoutNotes},
            {Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes, WorkoutNotes,
                Rpe},
            {Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes},
        };
        std::vector<HeaderLayout> numbered;
        for (const auto& layout : layouts) {
            HeaderLayout& columns = numbered.emplace_back();
            for (const StrongColumn column : layout)
                columns.push_back(static_cast<int>(column));
        }
        return numbered;
    }();
    return kLayouts;
}

} // namespace

StrongHeader strongHeader(const QStringList& header)
{
    StrongHeader found;
    found.places.assign(kStrongColumnCount, -1);
    for (int place = 0; place < header.size(); ++place) {
        const ColumnName name = columnName(header[place]);
        auto column = columnFor(name.words);
        const bool isMisspelt = !column;
        if (isMisspelt)
            column = nearlyColumnFor(name.words);
        if (const auto unit = massUnitForKey(name.words)) {
            column = StrongColumn::Weight;
            found.weightUnit = unit;
            found.unitIsColumnName = true;
        } else if (const auto distance = distanceUnitForKey(name.words)) {
            column = StrongColumn::Distance;
            found.distanceUnit = distance;
        }
        if (!column)
            continue;
        if (column == StrongColumn::Weight && !name.unit.isEmpty())
            found.weightUnit = massUnitForKey(name.unit);
        if (column == StrongColumn::Distance && !name.unit.isEmpty())
            found.distanceUnit = distanceUnitForKey(name.unit);
        int& kept = found.places[static_cast<std::size_t>(*column)];
        if (kept < 0)
            kept = place;
    }
    found.byPlace = fillByLayout(found.places, layouts(), header);
    return found;
}

QString StrongHeader::variant() const
{
    for (const StrongColumn needed :
        {StrongColumn::Date, StrongColumn::ExerciseName, StrongColumn::SetOrder}) {
        if (!has(needed))
            return {};
    }
    if (!has(StrongColumn::Reps) && !has(StrongColumn::Seconds))
        return {};
    if (unitIsColumnName)
        return QStringLiteral("S1");
    if (has(StrongColumn::WorkoutNumber) || weightUnit)
        return QStringLiteral("S6");
    const bool lastIsDuration =
        has(StrongColumn::Duration) && placeOf(StrongColumn::Duration) > placeOf(StrongColumn::ExerciseName);
    if (has(StrongColumn::WeightUnit))
        return lastIsDuration             ? QStringLiteral("S3")
            : has(StrongColumn::Duration) ? QStringLiteral("S7")
                                          : QStringLiteral("S2");
    if (lastIsDuration)
        return QStringLiteral("S3"); // translated, and without its units
    if (!has(StrongColumn::Duration))
        return has(StrongColumn::Rpe) ? QStringLiteral("S4b") : QStringLiteral("S4a");
    return has(StrongColumn::Notes) ? QStringLiteral("S4") : QStringLiteral("S5");
}

} // namespace settheory
