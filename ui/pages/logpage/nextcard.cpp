// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/nextcard.h"

#include "core/model/load.h"
#include "ui/format/format.h"
#include "ui/pages/logpage/nextwords.h"
#include "ui/pages/logpage/restkeys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/platepicture.h"

#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr double kSmallShare = 0.46;

QFont figureFont(QFont font, double pixels)
{
    font.setPixelSize(qRound(pixels));
    font.setWeight(QFont::Bold);
    return font;
}

// "Bench press, then Push-up".
QString namesOf(const std::vector<const ExerciseNow*>& exercises)
{
    QStringList names;
    for (const ExerciseNow* one : exercises)
        names << one->exercise->name;
    return names.join(NextCard::tr(", then "));
}

} // namespace

NextFigures::NextFigures(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NextFigures::setSet(const PerformedSet& set, const Exercise& exercise)
{
    m_pieces.clear();
    const LoadMode mode = loadModeOf(exercise, set);
    const bool isBody =
        mode == LoadMode::Bodyweight || mode == LoadMode::BodyweightPlus || mode == LoadMode::BodyweightMinus;
    if (isBody)
        m_pieces.push_back({tr("bw"), true});
    if (isBody && set.load && mode != LoadMode::Bodyweight)
        m_pieces.push_back({mode == LoadMode::BodyweightPlus ? u"+"_s : QString(format::kMinus)});
    if (set.load) {
        m_pieces.push_back({format::load(*set.load)});
        m_pieces.push_back({u' ' + keyOf(set.load->unit()), true});
    }
    if (set.reps && !m_pieces.empty())
        m_pieces.push_back({u' ' + QString(format::kTimes) + u' '});
    if (set.reps)
        m_pieces.push_back({QString::number(*set.reps)});
    else if (set.seconds)
        m_pieces.push_back({(m_pieces.empty() ? QString() : u"  "_s) + format::clock(*set.seconds)});
    QString all;
    for (const Piece& piece : m_pieces)
        all += piece.text;
    setAccessibleName(all);
    update();
}

double NextFigures::width(double pixels) const
{
    double width = 0;
    for (const Piece& piece : m_pieces)
        width += QFontMetricsF(figureFont(font(), piece.isSmall ? pixels * kSmallShare : pixels))
                     .horizontalAdvance(piece.text);
    return width;
}

void NextFigures::setLargest(double pixels)
{
    m_largest = pixels;
    updateGeometry();
}

QSize NextFigures::sizeHint() const
{
    return {200, qRound(m_largest * 1.13)};
}

void NextFigures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).text);
    double pixels = m_largest;
    while (pixels > 14 && width(pixels) > rect().width())
        pixels -= 2;
    const double baseline = height() - m_largest * 0.22;
    double left = 0;
    for (const Piece& piece : m_pieces) {
        painter.setFont(figureFont(font(), piece.isSmall ? pixels * kSmallShare : pixels));
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(left, baseline), piece.text); // one figure, no column: as wide as it is
        left += metrics.horizontalAdvance(piece.text);
    }
}

NextCard::NextCard(QWidget* parent)
    : Card(parent)
    , m_figures(new NextFigures(this))
    , m_words(makeLabel({}, "muted", this))
    , m_last(makeLabel({}, "small", this))
    , m_plates(new PlatePicture(this))
    , m_plateWords(makeLabel({}, "small", this))
    , m_changePlates(new QPushButton(tr("Plates and &bar…"), this))
    , m_warmup(new QPushButton(this))
    , m_warmupWords(makeLabel({}, "small", this))
{
    column()->setSpacing(4);
    column()->addWidget(makeLabel(tr("Next"), "small", this));
    column()->addWidget(m_figures);
    column()->addWidget(m_words);
    column()->addWidget(m_last);
    column()->addWidget(m_plates);
    column()->addWidget(m_plateWords);
    column()->addWidget(m_changePlates, 0, Qt::AlignLeft);
    m_changePlates->setProperty("kind", u"word"_s);
    m_changePlates->setFocusPolicy(Qt::NoFocus);
    connect(m_changePlates, &QPushButton::clicked, this, &NextCard::platesWanted);
    column()->addWidget(m_warmupWords);
    column()->addWidget(m_warmup);
    m_warmup->setFocusPolicy(Qt::NoFocus); // its key does the same
    connect(m_warmup, &QPushButton::clicked, this, &NextCard::warmupWanted);
    m_plateWords->setWordWrap(true);
    m_warmupWords->setWordWrap(true);
    m_words->setWordWrap(true);
    m_last->setWordWrap(true);
}

void NextCard::setCompact(bool compact)
{
    const int inset = compact ? 10 : 16;
    column()->setContentsMargins(inset, inset, inset, inset);
    column()->setSpacing(compact ? 2 : 4);
}

void NextCard::setNext(const WorkoutNow& now, const std::vector<const ExerciseNow*>& followers)
{
    const ExerciseNow* current = now.current();
    const auto set = now.suggestion();
    m_figures->setVisible(set.has_value());
    m_last->setVisible(current != nullptr);
    showPlates(now, followers);
    showWarmup(now);
    if (!current) {
        m_words->setText(tr("Type the name of an exercise, or a part of it, and press Enter."));
        return;
    }
    if (set)
        m_figures->setSet(*set, *current->exercise);
    const QString role =
        set && set->role != SetRole::Working ? u", "_s + nameOf(set->role).toLower() : QString();
    if (!set)
        m_words->setText(tr("%1. Nothing to suggest yet: %2.")
                             .arg(current->exercise->name, whatToType(*current->exercise)));
    else if (!followers.empty())
        m_words->setText(tr("%1%2, then %3 at once").arg(current->exercise->name, role, namesOf(followers)));
    else
        m_words->setText(current->exercise->name + role);
    m_last->setText(occasionText(now, *current));
}

void NextCard::showPlates(const WorkoutNow& now, const std::vector<const ExerciseNow*>& followers)
{
    const auto next = nextLoading(now, followers);
    const ExerciseNow* current = now.current();
    m_plates->setVisible(next.has_value());
    m_plateWords->setVisible(next.has_value());
    m_changePlates->setVisible(next || (current && current->exercise->loadMode == LoadMode::Total));
    if (!next)
        return;
    m_plates->setLoading(next->loading);
    m_plateWords->setText(nextLoadingWords(now, *next));
}

// Before the first working set: the steps in words, the next of them on a button.
void NextCard::showWarmup(const WorkoutNow& now)
{
    const ExerciseNow* current = now.current();
    const auto next = now.suggestion();
    const bool isSuggested = next && next->role == SetRole::Warmup;
    QStringList steps;
    for (const PerformedSet& step : current && !isSuggested ? current->warmups : std::vector<PerformedSet>())
        steps << format::work(step, *current->exercise, now.log->settings().unit);
    const bool isAsLastTime = !steps.isEmpty()
        && std::ranges::find(current->last.sets, SetRole::Warmup, &PerformedSet::role)
            != current->last.sets.end();
    if (!steps.isEmpty() && !isAsLastTime && !current->exercise->isCompound())
        steps.clear(); // the compound before it has warmed up
    m_warmup->setVisible(!steps.isEmpty());
    m_warmupWords->setVisible(!steps.isEmpty());
    if (steps.isEmpty())
        return;
    m_warmupWords->setText(isAsLastTime ? tr("Warm-up as last time: %1").arg(steps.join(u", "_s))
                                        : tr("Warm-up: %1").arg(steps.join(u", "_s)));
    m_warmup->setText(tr("%1 done (%2)").arg(steps.front(), QKeySequence(kWarmupKey).toString()));
    m_warmup->setAccessibleName(tr("Log the warm-up %1").arg(steps.front()));
}

} // namespace settheory
