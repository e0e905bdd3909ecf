// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/wordeddate.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace settheory {
namespace {

/// One language a row, months by blanks, their forms by "|". Points are left out when comparing.
constexpr std::array kMonths = {
    // English, German, Austrian
    "jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september "
    "oct|october "
    "nov|november dec|december",
    "jan|januar|jän|jänner feb|februar|feber mär|märz|mrz apr|april mai jun|juni jul|juli aug|august "
    "sep|sept|september okt|oktober nov|november dez|dezember",
    // French, Spanish, Portuguese, Italian, Catalan
    "janv|janvier févr|fév|février mars avr|avril mai juin juil|juill|juillet août sept|septembre "
    "oct|octobre "
    "nov|novembre déc|décembre",
    "ene|enero feb|febrero mar|marzo abr|abril may|mayo jun|junio jul|julio ago|agosto "
    "sep|sept|set|septiembre|setiembre oct|octubre nov|noviembre dic|diciembre",
    "jan|janeiro fev|fevereiro mar|março abr|abril mai|maio jun|junho jul|julho ago|agosto set|setembro "
    "out|outubro nov|novembro dez|dezembro",
    "gen|gennaio feb|febbraio mar|marzo apr|aprile mag|maggio giu|giugno lug|luglio ago|agosto "
    "set|sett|settembre "
    "ott|ottobre nov|novembre dic|dicembre",
    "gen|gener febr|febrer març abr|abril maig juny jul|juliol ag|agost set|setembre oct|octubre "
    "nov|novembre "
    "des|desembre",
    // Dutch, Swedish, Danish, Norwegian, Finnish
    "jan|januari feb|februari mrt|maart apr|april mei jun|juni jul|juli aug|augustus sep|sept|september "
    "okt|oktober nov|november dec|december",
    "jan|januari feb|februari mars apr|april maj jun|juni jul|juli aug|augusti sep|sept|september "
    "okt|oktober "
    "nov|november dec|december",
    "jan|januar feb|februar mar|marts|mars apr|april maj|mai jun|juni jul|juli aug|august sep|sept|september "
    "okt|oktober nov|november dec|des|december|desember",
    "tammi|tammik|tammikuu|tammikuuta helmi|helmik|helmikuu|helmikuuta maalis|maalisk|maaliskuu|maaliskuuta "
    "huhti|huhtik|huhtikuu|huhtikuuta touko|toukok|toukokuu|toukokuuta kesä|kesäk|kesäkuu|kesäkuuta "
    "heinä|heinäk|heinäkuu|heinäkuuta elo|elok|elokuu|elokuuta syys|syysk|syyskuu|syyskuuta "
    "loka|lokak|lokakuu|lokakuuta marras|marrask|marraskuu|marraskuuta joulu|jouluk|joulukuu|joulukuuta",
    // Russian, Ukrainian, Polish, Czech, Slovak
    "янв|январь|января фев|февр|февраль|февраля мар|март|марта апр|апрель|апреля май|мая июн|июнь|июня "
    "июл|июль|июля авг|август|августа сен|сент|сентябрь|сентября окт|октябрь|октября ноя|нояб|ноябрь|ноября "
    "дек|декабрь|декабря",
    "січ|січень|січня лют|лютий|лютого бер|березень|березня кві|квіт|квітень|квітня тра|трав|травень|травня "
    "чер|черв|червень|червня лип|липень|липня сер|серп|серпень|серпня вер|вересень|вересня "
    "жов|жовт|жовтень|жовтня лис|лист|листоп|листопад|листопада гру|груд|грудень|грудня",
    "sty|styczeń|stycznia lut|luty|lutego mar|marzec|marca kwi|kwiecień|kwietnia maj|maja "
    "cze|czerwiec|czerwca "
    "lip|lipiec|lipca sie|sierpień|sierpnia wrz|wrzesień|września paź|październik|października "
    "lis|listopad|listopada gru|grudzień|grudnia",
    "led|leden|ledna úno|únor|února bře|březen|března dub|duben|dubna kvě|květen|května čvn|červen|června "
    "čvc|červenec|července srp|srpen|srpna zář|září říj|říjen|října listopadu pro|prosinec|prosince",
    "január|januára február|februára marec|marca apríl|apríla máj|mája jún|júna júl|júla august|augusta "
    "september|septembra október|októbra november|novembra december|decembra",
    // Turkish, Romanian, Hungarian, Greek, Indonesian
    "oca|ocak şub|şubat mar|mart nis|nisan may|mayıs haz|haziran tem|temmuz ağu|ağustos eyl|eylül eki|ekim "
    "kas|kasım ara|aralık",
    "ian|ianuarie feb|februarie mar|martie apr|aprilie mai iun|iunie iul|iulie aug|august "
    "sep|sept|septembrie "
    "oct|octombrie nov|noi|noiembrie dec|decembrie",
    "jan|január febr|február márc|március ápr|április máj|május jún|június júl|július aug|augusztus "
    "szept|szeptember okt|október nov|november dec|december",
    "ιαν|ιανουαρίου|ιανουάριος φεβ|φεβρουαρίου|φεβρουάριος μαρ|μάρ|μαρτίου|μάρτιος απρ|απριλίου|απρίλιος "
    "μαΐ|μαϊ|μάι|μαΐου|μάιος ιουν|ιούν|ιουνίου|ιούνιος ιουλ|ιούλ|ιουλίου|ιούλιος αυγ|αύγ|αυγούστου|αύγουστος "
    "σεπ|σεπτ|σεπτεμβρίου|σεπτέμβριος οκτ|οκτωβρίου|οκτώβριος νοε|νοέ|νοεμβρίου|νοέμβριος "
    "δεκ|δεκεμβρίου|δεκέμβριος",
    "jan|januari feb|februari mar|maret apr|april mei jun|juni jul|juli agu|ags|agustus sep|september "
    "okt|oktober "
    "nov|november des|desember",
    // Chinese, where the number is a word
    "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
};

/// In small letters without points, and without the "d'" of Catalan months.
QString bare(QStringView word)
{
    const QString plain =
        word.toString().normalized(QString::NormalizationForm_C).remove(u'.').toCaseFolded();
    const bool isElided =
        plain.size() > 2 && plain[0] == u'd' && (plain[1] == u'\'' || plain[1] == QChar(0x2019));
    return isElided ? plain.mid(2) : plain;
}

const QHash<QString, int>& monthByWord()
{
    static const QHash<QString, int> kByWord = [] {
        QHash<QString, int> words;
        for (int month = 1; month <= 12; ++month) {
            for (const QString& word : monthWords(month))
                words.insert(bare(word), month);
        }
        return words;
    }();
    return kByWord;
}

std::optional<int> numberOf(QStringView word, int most)
{
    bool ok = false;
    const int value = word.toInt(&ok);
    return ok && word[0].isDigit() && word.size() <= 4 && value <= most ? std::optional(value) : std::nullopt;
}

/// "06:42", "13:01:20", "1:01PM"
std::optional<QTime> timeOf(QStringView word)
{
    const auto parts = word.split(u':');
    const auto hour = numberOf(parts[0], 23);
    const auto minute = parts.size() > 1 ? numberOf(parts[1], 59) : std::nullopt;
    const auto second = parts.size() > 2 ? numberOf(parts[2], 59) : std::optional(0);
    if (!hour || !minute || !second || parts.size() > 3)
        return std::nullopt;
    return QTime(*hour, *minute, *second);
}

/// "06h42" and "6.42" are "06:42"; other words as they are.
QString withColons(QStringView word)
{
    static const QRegularExpression kTime(QStringLiteral(R"(^(\d{1,2})(?:[.]|\s?[hH])(\d{2})$)"));
    const auto match = kTime.match(word.toString());
    return match.hasMatch() ? match.captured(1) + u':' + match.captured(2) : word.toString();
}

/// By the words for the halves of the day; nothing for others.
std::optional<bool> isAfternoon(const QString& word)
{
    struct Halves {
        const char* morning;
        const char* afternoon;
    };
    for (const auto& [morning, afternoon] : {Halves{"am", "pm"}, {"öö", "ös"}, {"πμ", "μμ"}}) {
        if (word == QString::fromUtf8(morning))
            return false;
        if (word == QString::fromUtf8(afternoon))
            return true;
    }
    return std::nullopt;
}

/// Twelve hours more in the afternoon; nothing if the hour is none of twelve.
std::optional<QTime> inHalfOfDay(QTime time, bool afternoon)
{
    if (time.hour() < 1 || time.hour() > 12)
        return std::nullopt;
    return QTime(time.hour() % 12 + (afternoon ? 12 : 0), time.minute(), time.second());
}

struct Parts {
    std::optional<int> day, month, year;
    std::optional<QTime> time;
    std::optional<bool> afternoon;
};

/// False if the word has no place in a date.
bool take(Parts& parts, QStringView word)
{
    const QString plain = bare(word);
    if (const auto time = timeOf(withColons(word)); time && !parts.time) {
        parts.time = time;
    } else if (const auto afternoon = isAfternoon(plain); afternoon && !parts.afternoon) {
        parts.afternoon = afternoon;
    } else if (const auto number = numberOf(plain, 9999); number && plain.size() == 4 && !parts.year) {
        parts.year = number;
    } else if (number && plain.size() <= 2 && !parts.day) {
        parts.day = number;
    } else if (const auto month = monthForWord(plain); month && !parts.month) {
        parts.month = month;
    } else {
        // Words between the parts, as in "5 de mayo de 2026 a las 07:34".
        static const QStringList kBetween{QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("om"),
            QStringLiteral("um"), QStringLiteral("at"), QStringLiteral("à"), QStringLiteral("às"),
            QStringLiteral("a"), QStringLiteral("las"), QStringLiteral("в"), QStringLiteral("г"),
            QStringLiteral("o"), QStringLiteral("kl"), QStringLiteral("klo"), QStringLiteral("alle"),
            QStringLiteral("la")};
        return kBetween.contains(plain);
    }
    return true;
}

/// The signs of Chinese, Japanese and Korean dates stand behind the numbers: "2026年6月11日".
QString withBlanks(QStringView text)
{
    QString out = text.toString().simplified(); // also without blanks that do not break
    out.replace(QChar(0x5E74), u' ').replace(QChar(0xB144), u' ');
    out.replace(QChar(0x65E5), u' ').replace(QChar(0xC77C), u' ');
    out.replace(QChar(0x6708), QStringLiteral("月 ")).replace(QChar(0xC6D4), QStringLiteral("월 "));
    out.replace(u',', u' ');
    out.replace(QStringLiteral("a. m."), QStringLiteral("am"), Qt::CaseInsensitive);
    out.replace(QStringLiteral("p. m."), QStringLiteral("pm"), Qt::CaseInsensitive);
    struct HalfOfDay {
        const char* word;
        const char* latin;
    };
    for (const auto& [word, latin] : {HalfOfDay{"上午", " am "}, {"午前", " am "}, {"오전", " am "},
             {"下午", " pm "}, {"午後", " pm "}, {"오후", " pm "}})
        out.replace(QString::fromUtf8(word), QString::fromLatin1(latin));
    return out.simplified();
}

} // namespace

QStringList monthWords(int month)
{
    QStringList words;
    for (const char* language : kMonths)
        words << QString::fromUtf8(language).split(u' ').at(month - 1).split(u'|');
    return words;
}

std::optional<int> monthForWord(QStringView word)
{
    const QString plain = bare(word);
    if (const auto found = monthByWord().constFind(plain); found != monthByWord().constEnd())
        return *found;
    // Japanese, Chinese and Korean count them.
    if (plain.endsWith(QChar(0x6708)) || plain.endsWith(QChar(0xC6D4))) {
        const auto number = plain.size() > 1 ? numberOf(QStringView(plain).chopped(1), 12) : std::nullopt;
        return number && *number >= 1 ? number : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Moment> momentFromWords(QStringView text)
{
    if (const auto iso = Moment::fromIso(text))
        return iso;
    Parts parts;
    for (const QString& word : withBlanks(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!take(parts, word))
            return std::nullopt;
    }
    if (!parts.day || !parts.month || !parts.year || (parts.afternoon && !parts.time))
        return std::nullopt;
    const QDate date(*parts.year, *parts.month, *parts.day);
    if (!parts.time)
        return Moment::on(date);
    const auto time = parts.afternoon ? inHalfOfDay(*parts.time, *parts.afternoon) : parts.time;
    return time ? Moment::at(date, *time) : std::nullopt;
}

} // namespace settheory
