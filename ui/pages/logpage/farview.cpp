// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/farview.h"

#include "ui/format/format.h"
#include "ui/pages/logpage/nextcard.h"
#include "ui/pages/logpage/nextwords.h"
#include "ui/pages/logpage/restkeys.h"
#include "ui/pages/logpage/setstrip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/platepicture.h"
#include "ui/widgets/protocolchip.h"
#include "ui/widgets/restring.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

struct LogPage {
    Q_DECLARE_TR_FUNCTIONS(LogPage)
};

// Shares of the view's height, as in a picture of 1280 × 740.
constexpr double kRing = 0.61;
constexpr double kFigures = 0.165;
constexpr double kStrong = 0.043;
constexpr double kWords = 0.033;
constexpr double kPlates = 0.085;
constexpr double kPlatesWide = 0.5;
constexpr double kHead = 0.03;
constexpr double kHints = 0.022;
constexpr double kEdge = 0.06;
constexpr double kGap = 0.019;
constexpr double kBeside = 0.1;
constexpr double kBetween = 0.012;
constexpr double kShape = 1.6; // wider than this, the height decides

// The set that is coming, and in which block.
struct Coming {
    const BlockView* block = nullptr;
    const SetCell* next = nullptr;
};

Coming comingIn(const std::vector<BlockView>& views)
{
    Coming coming;
    for (const BlockView& view : views) {
        for (const SetTable& table : view.tables) {
            for (const SetRow& row : table.rows) {
                for (const auto* cell : {&row.first, &row.second}) {
                    if (*cell && (*cell)->isNext)
                        coming = {&view, &**cell};
                }
            }
        }
    }
    return coming;
}

// "Pec deck, set 3 of 3"; the number of sets where they are planned.
QString setWords(const WorkoutNow& now)
{
    const ExerciseNow& current = *now.current();
    const auto next = now.suggestion();
    const QString& name = current.exercise->name;
    if (next && (next->role == SetRole::Warmup || isSegment(next->role)))
        return LogPage::tr("%1, %2").arg(name, nameOf(next->role).toLower());
    const auto done = std::ranges::count_if(current.sets, [&](std::size_t index) {
        return !now.prepared.isWarmup[index] && !isSegment(now.workout->sets[index].role);
    });
    const auto planned = std::ranges::count_if(now.workout->plan, [&](const PlannedSet& set) {
        return set.exercise == *now.state.current && set.role != SetRole::Warmup && !isSegment(set.role);
    });
    return planned > done ? LogPage::tr("%1, set %2 of %3").arg(name).arg(done + 1).arg(planned)
                          : LogPage::tr("%1, set %2").arg(name).arg(done + 1);
}

QString workWithUnit(const PerformedSet& set, const Exercise& exercise, MassUnit unit)
{
    QString work = format::work(set, exercise, unit);
    if (set.load && set.load->unit() == unit)
        work.replace(format::load(*set.load), format::mass(*set.load));
    return work;
}

// "then Bench press at once: 77.5 kg × 7"; those after it need not say again that they come at once.
QString followerWords(const ExerciseNow& one, MassUnit unit, bool isFirst)
{
    const QString& name = one.exercise->name;
    if (one.coming.empty())
        return isFirst ? LogPage::tr("then %1 at once").arg(name) : LogPage::tr("then %1").arg(name);
    const QString work = workWithUnit(one.coming.front(), *one.exercise, unit);
    return isFirst ? LogPage::tr("then %1 at once: %2").arg(name, work)
                   : LogPage::tr("then %1: %2").arg(name, work);
}

} // namespace

FarView::FarView(QWidget* parent)
    : QWidget(parent)
    , m_protocol(new ProtocolChip(this))
    , m_ring(new RestRing(this))
    , m_figures(new NextFigures(this))
    , m_plates(new PlatePicture(this))
    , m_strip(new SetStrip(this))
    , m_column(new QVBoxLayout(this))
{
    buildHead(m_column);
    m_column->addStretch(1);
    buildMiddle(m_column);
    m_column->addStretch(1);
    buildFoot(m_column);
}

QLabel* FarView::add(QBoxLayout* layout, const char* role, double share, QFont::Weight weight)
{
    QLabel* label = makeLabel({}, role, this);
    m_sized.push_back({label, share, weight});
    layout->addWidget(label);
    return label;
}

void FarView::buildHead(QBoxLayout* column)
{
    m_head = new QHBoxLayout;
    m_where = add(m_head, "muted", kHead);
    m_head->addWidget(m_protocol);
    m_head->addStretch();
    m_elapsed = add(m_head, "muted", kHead);
    m_elapsed->setToolTip(tr("Elapsed"));
    column->addLayout(m_head);
}

void FarView::buildMiddle(QBoxLayout* column)
{
    m_middle = new QHBoxLayout;
    m_middle->addWidget(m_ring);
    m_ring->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_ring, &RestRing::clicked, this, &FarView::begun);
    m_words = new QVBoxLayout;
    m_words->addStretch(1);
    m_title = add(m_words, "muted", kWords);
    m_words->addWidget(m_figures);
    m_exercise = add(m_words, nullptr, kStrong, QFont::DemiBold);
    m_then = add(m_words, "muted", kWords);
    m_words->addWidget(m_plates);
    m_plateWords = add(m_words, "muted", kWords);
    m_words->addSpacing(16);
    m_last = add(m_words, "muted", kWords);
    m_note = add(m_words, "muted", kWords);
    m_words->addStretch(1);
    for (QLabel* label : {m_exercise, m_then, m_plateWords, m_last, m_note})
        label->setWordWrap(true);
    m_middle->addLayout(m_words, 1);
    column->addLayout(m_middle);
}

void FarView::buildFoot(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_strip, 1);
    QLabel* keys = add(row, "muted", kHints);
    keys->setText(tr("%1 / %2 rest shorter, longer   %3 skip")
                      .arg(QKeySequence(kLessRestKey).toString(), QKeySequence(kMoreRestKey).toString(),
                          QKeySequence(kSkipRestKey).toString()));
    auto* back = new QPushButton(tr("Back (Esc)"), this);
    back->setProperty("kind", u"quiet"_s);
    back->setFocusPolicy(Qt::NoFocus); // the hand stays at the entry line, and Escape does the same
    connect(back, &QPushButton::clicked, this, &FarView::left);
    m_sized.push_back({back, kHints, QFont::Normal});
    row->addWidget(back);
    column->addLayout(row);
}

void FarView::setWorkout(const WorkoutNow& now, const std::vector<BlockView>& views)
{
    m_strip->setBlocks(views);
    setNext(now, views);
    const BlockView* block = comingIn(views).block;
    m_where->setText(
        block ? u"%1 \u00B7 %2"_s.arg(now.workout->title, block->name.toLower()) : now.workout->title);
    m_protocol->setVisible(block && block->protocol);
    if (block && block->protocol)
        m_protocol->setProtocol(*block->protocol);
}

void FarView::setNext(const WorkoutNow& now, const std::vector<BlockView>& views)
{
    const ExerciseNow* current = now.current();
    const auto next = now.suggestion();
    const Coming coming = comingIn(views);
    const MassUnit unit = now.log->settings().unit;
    m_title->setText(tr("Next"));
    m_figures->setVisible(next.has_value());
    if (next)
        m_figures->setSet(*next, *current->exercise);
    m_exercise->setText(current ? setWords(now) : tr("Type the name of an exercise, or a part of it."));
    const std::vector<const ExerciseNow*> followers = followersOf(now, views);
    QStringList then;
    for (const ExerciseNow* one : followers)
        then << followerWords(*one, unit, then.isEmpty());
    m_then->setText(then.join(u'\n'));
    m_then->setVisible(!then.isEmpty());
    const auto loading = nextLoading(now, followers);
    m_plates->setVisible(loading.has_value());
    m_plateWords->setVisible(loading.has_value());
    if (loading) {
        m_plates->setLoading(loading->loading);
        m_plateWords->setText(nextLoadingWords(now, *loading));
    }
    const bool hasLast = coming.next && !coming.next->lastTime.isEmpty();
    m_last->setText(hasLast ? tr("last time %1").arg(coming.next->lastTime) : QString());
    m_note->setText(current ? current->exercise->note.simplified() : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void FarView::setFace(const RestFace& face, qint64 elapsedSeconds)
{
    const bool isPlain = face.title == tr("Rest") && face.kind == RestFace::Kind::Idle;
    const QString caption = isPlain ? face.caption : tr("%1, %2").arg(face.title.toLower(), face.caption);
    m_ring->setFace(face.clock, caption, face.share, face.isOver);
    m_elapsed->setText(format::clock(elapsedSeconds));
}

void FarView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFonts();
}

void FarView::fitFonts()
{
    const double unit = std::min<double>(height(), width() / kShape);
    for (const Sized& sized : m_sized) {
        QFont font = sized.widget->font();
        font.setPixelSize(std::max(11, qRound(unit * sized.share)));
        font.setWeight(sized.weight);
        sized.widget->setFont(font);
    }
    QFont chip = m_protocol->font();
    chip.setPointSizeF(std::max(10.5, unit * kHead * 72 / logicalDpiY()));
    m_protocol->setFont(chip);
    m_ring->setDiameter(qRound(unit * kRing));
    m_figures->setLargest(unit * kFigures);
    m_plates->setFixedSize(qRound(unit * kPlatesWide), qRound(unit * kPlates));
    m_strip->setFixedHeight(std::max(8, qRound(unit * 0.016)));
    const int edge = qRound(unit * kEdge);
    m_column->setContentsMargins(edge, qRound(edge * 0.7), edge, qRound(edge * 0.4));
    m_head->setSpacing(qRound(unit * kGap));
    m_middle->setSpacing(qRound(unit * kBeside));
    m_words->setSpacing(qRound(unit * kBetween));
}

} // namespace settheory
