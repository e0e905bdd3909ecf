// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logpage/seteditor.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr int kLoadCharacters = 5;
constexpr int kRepsCharacters = 2;
constexpr int kBoxInset = 13;

QString entryUnit(const std::optional<Mass>& load, MassUnit logUnit)
{
    return load && load->unit() != logUnit ? keyOf(load->unit()) : QString();
}

} // namespace

SetEditor::SetEditor(const Exercise& exercise, MassUnit logUnit, QWidget* parent)
    : QWidget(parent)
    , m_logUnit(logUnit)
    , m_mode(exercise.loadMode)
    , m_load(makeBox(tr("Load of the coming set of %1").arg(exercise.name), kLoadCharacters))
    , m_reps(makeBox(tr("Reps of the coming set of %1").arg(exercise.name), kRepsCharacters))
    , m_rir(makeBox(tr("Reps in reserve of the coming set of %1").arg(exercise.name), kRepsCharacters))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 6, 1);
    row->setSpacing(4);
    row->addStretch();
    row->addWidget(m_load);
    row->addWidget(makeLabel(format::kTimes));
    row->addWidget(m_reps);
    row->addWidget(makeLabel(u"@"_s));
    row->addWidget(m_rir);
}

QLineEdit* SetEditor::makeBox(const QString& name, int characters)
{
    auto* box = new QLineEdit(this);
    box->setProperty("box", true);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setAlignment(Qt::AlignCenter);
    box->setFixedWidth(boxWidth(characters));
    box->setFixedHeight(32);
    box->installEventFilter(this);
    connect(box, &QLineEdit::textEdited, this, [this] {
        m_isEdited = true;
        Q_EMIT edited();
    });
    return box;
}

int SetEditor::boxWidth(int characters) const
{
    return fontMetrics().horizontalAdvance(u'8') * characters + kBoxInset;
}

int SetEditor::naturalWidth() const
{
    return m_load->width() + m_reps->width() + m_rir->width() + fontMetrics().horizontalAdvance(u"×@"_s)
        + 4 * 4 + 8;
}

void SetEditor::showSet(const std::optional<PerformedSet>& set)
{
    m_shown = set.value_or(PerformedSet{});
    m_isEdited = false;
    m_mode = m_shown.loadMode.value_or(m_mode);
    const bool timed = m_shown.seconds && !m_shown.reps;
    m_load->setText(m_shown.load             ? format::load(*m_shown.load).remove(format::kThinSpace)
            : m_mode == LoadMode::Bodyweight ? u"bw"_s
                                             : QString());
    m_reps->setText(timed  ? QString::number(*m_shown.seconds) + u's'
            : m_shown.reps ? QString::number(*m_shown.reps)
                           : QString());
    const int characters = static_cast<int>(m_reps->text().size());
    const int before = m_reps->width();
    m_reps->setFixedWidth(boxWidth(characters <= kRepsCharacters ? kRepsCharacters : characters + 1));
    m_rir->setText(m_shown.rir ? format::shortNumber(*m_shown.rir) : QString());
    if (m_reps->width() != before)
        Q_EMIT widthChanged();
}

QString SetEditor::line() const
{
    const QString load = m_load->text().trimmed();
    const QString reps = m_reps->text().trimmed();
    QStringList words;
    if (isSegment(m_shown.role))
        words << (m_shown.role == SetRole::Drop      ? u"d"_s
                : m_shown.role == SetRole::RestPause ? u"rp"_s
                : m_shown.role == SetRole::Myo       ? u"my"_s
                                                     : u"cl"_s);
    else if (m_shown.role != SetRole::Working)
        words << (m_shown.role == SetRole::Warmup  ? u"w"_s
                : m_shown.role == SetRole::BackOff ? u"bo"_s
                                                   : u"test"_s);
    if (m_shown.side != Side::Both)
        words << (m_shown.side == Side::Left ? u"l"_s : u"r"_s);
    const QString sign = m_mode == LoadMode::BodyweightPlus ? u"bw+"_s
        : m_mode == LoadMode::BodyweightMinus               ? u"bw-"_s
                                                            : QString();
    if (!sign.isEmpty() && load.isEmpty())
        words << u"bw"_s;
    else if (!sign.isEmpty() && (load.startsWith(u'+') || load.startsWith(u'-')))
        words << u"bw"_s + load + entryUnit(m_shown.load, m_logUnit);
    else if (!load.isEmpty())
        words << sign + load + entryUnit(m_shown.load, m_logUnit);
    if (reps.endsWith(u's') || reps.endsWith(u'm'))
        words << reps;
    else if (!reps.isEmpty())
        words << u'x' + reps;
    if (const QString rir = m_rir->text().trimmed(); !rir.isEmpty())
        words << u'@' + rir;
    return words.join(u' ');
}

bool SetEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace settheory
