// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverdialog.h"

#include "core/journal/logcheck.h"
#include "core/journal/restore.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/widgets/card.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace settheory {
namespace {

constexpr qsizetype kMostNamed = 8;

std::optional<Backup> newestSound(const QString& log)
{
    for (const Backup& backup : backupsOf(log)) {
        if (backup.kind != Backup::Kind::Copy)
            continue;
        const auto check = checkLog(backup.path);
        if (check && check->ok())
            return backup;
    }
    return std::nullopt;
}

QLabel* wrapped(const QString& text, const char* role = nullptr)
{
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoverDialog::RecoverDialog(const QString& log, const Error& error, QWidget* parent)
    : QDialog(parent)
    , m_log(log)
    , m_isThere(QFileInfo::exists(log))
    , m_backup(newestSound(log))
{
    setWindowTitle(u"Set Theory"_s);
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(
        m_isThere ? tr("The log cannot be opened") : tr("The log is not where it was"), "title", this));
    column->addWidget(wrapped(error.message));
    addOffer(column);
    addButtons(column);
}

void RecoverDialog::addOffer(QVBoxLayout* column)
{
    auto* card = new Card(this);
    if (!m_backup) {
        card->column()->addWidget(
            wrapped(tr("There is no sound backup of it in the folder “backups” beside it.")));
        column->addWidget(card);
        return;
    }
    card->column()->addWidget(makeLabel(tr("The newest good backup"), "heading"));
    const auto size = sizeOf(m_backup->path);
    card->column()->addWidget(wrapped(u"%1 · %2 · %3"_s.arg(
        timeWords(m_backup->madeAt), size ? sizeWords(*size) : QString(), fileSize(m_backup->bytes))));
    addLoss(card->column());
    column->addWidget(card);
    if (m_isThere)
        column->addWidget(wrapped(tr("The damaged file is kept among the backups, as it is."), "muted"));
}

void RecoverDialog::addLoss(QVBoxLayout* column)
{
    const Loss loss = m_isThere ? lossOf(m_log, m_backup->path) : Loss();
    if (!loss.workouts.isEmpty()) {
        column->addWidget(makeLabel(tr("Not in the backup, or not all of it"), "heading"));
        column->addWidget(wrapped(loss.workouts.mid(0, kMostNamed).join(u'\n')));
        if (loss.workouts.size() > kMostNamed)
            column->addWidget(wrapped(tr("and %1 more").arg(loss.workouts.size() - kMostNamed), "muted"));
    }
    if (!loss.isComplete)
        column->addWidget(wrapped(m_isThere
                ? tr("The damaged file cannot be read to its end. What was logged after the backup is not "
                     "in it.")
                : tr("What was logged after the backup is not in it."),
            "muted"));
    else if (loss.workouts.isEmpty())
        column->addWidget(
            wrapped(tr("Every workout that can be read in the damaged file is in it."), "muted"));
}

void RecoverDialog::addButtons(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& text, Choice choice) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        row->addWidget(button);
        return button;
    };
    add(tr("&Open another log…"), Choice::OpenOther);
    if (!m_isThere)
        add(tr("Start a &new log"), Choice::MakeNew);
    row->addStretch();
    QPushButton* quit = add(tr("&Quit"), Choice::Nothing);
    QPushButton* main = m_backup ? add(tr("&Restore this backup"), Choice::Restore) : quit;
    setTabOrder(main, quit);
    main->setProperty("kind", m_backup ? u"primary"_s : QString());
    main->setDefault(true);
    main->setFocus();
    column->addStretch();
    column->addLayout(row);
}

void RecoverDialog::choose(Choice choice)
{
    m_choice = choice;
    done(choice == Choice::Nothing ? Rejected : Accepted);
}

} // namespace settheory
