// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/exchange/import/tablemappings.h"
#include "core/journal/deletions.h"
#include "core/journal/journal.h"
#include "ui/dialogs/importchoices.h"
#include "ui/dialogs/importcontents.h"
#include "ui/dialogs/importtables.h"
#include "ui/dialogs/pastimportsdialog.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace settheory {
namespace {

constexpr QSize kSize(1000, 740);
constexpr int kTitleBar = 40; // with the frame, as much as Qt reckons with: it stays on the screen

} // namespace

ImportDialog::ImportDialog(Journal& journal, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_waiting(paths)
    , m_files(static_cast<int>(paths.size()))
    , m_header(new PageHeader(tr("Import"), this))
    , m_choices(new ImportChoices(this))
    , m_question(makeLabel({}, "caution", this))
    , m_evidence(makeLabel({}, "small", this))
    , m_asTable(new QPushButton(tr("Say what its &columns hold"), this))
    , m_contents(new ImportContents(journal, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_skip(new QPushButton(tr("&Skip this file"), this))
    , m_import(new QPushButton(tr("Import"), this))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    connect(&m_task, &Task::progressed, m_progress, &QWidget::show);
    connect(&m_task, &Task::ended, m_progress, &QWidget::hide);
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::look);
    connect(m_contents, &ImportContents::bringBackToggled, this, &ImportDialog::look);
    connect(m_contents, &ImportContents::exerciseChosen, this, &ImportDialog::choose);
    connect(m_contents, &ImportContents::columnMapped, this, &ImportDialog::mapColumn);
    connect(m_contents, &ImportContents::mappingChosen, this, &ImportDialog::takeMapping);
    connect(m_contents, &ImportContents::failed, this, &ImportDialog::complain);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        m_choices->chooseTable();
        look();
    });
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::nextFile);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::run);
    resize(parent ? kSize.boundedTo(parent->window()->size() - QSize(0, kTitleBar)) : kSize);
    takeFile();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* other = new QPushButton(tr("&Other file…"), m_header);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ImportDialog::otherFile);
    auto* past = new QPushButton(tr("&Past imports…"), m_header);
    past->setAutoDefault(false);
    connect(past, &QPushButton::clicked, this, &ImportDialog::openPastImports);
    m_header->addAction(past);
    m_header->addAction(other);
    column->addWidget(m_header);
    column->addWidget(m_choices);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel* label : {m_question, m_evidence}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_asTable->setAutoDefault(false);
    m_asTable->hide();
    words->addWidget(m_asTable, 0, Qt::AlignLeft);
    column->addLayout(words);
    column->addWidget(m_contents, 1);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addLayout(buildFoot());
}

QHBoxLayout* ImportDialog::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    QLabel* promise =
        makeLabel(tr("One step: Ctrl+Z takes all of it back. A backup is made first."), "small", this);
    promise->setWordWrap(true);
    foot->addWidget(promise, 1);
    m_cancel->setAutoDefault(false);
    m_skip->setAutoDefault(false);
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_import->setDefault(true);
    foot->addWidget(m_cancel);
    foot->addWidget(m_skip);
    foot->addWidget(m_import);
    setTabOrder(m_contents, m_import);
    setTabOrder(m_import, m_cancel);
    setTabOrder(m_cancel, m_skip);
    return foot;
}

void ImportDialog::takeFile()
{
    if (m_waiting.isEmpty())
        return;
    const QFileInfo file(m_waiting.takeFirst());
    m_request = ImportRequest();
    m_request.path = file.filePath();
    m_request.mappings = m_journal.log()->settings().mappings;
    m_mapping.clear();
    m_isFirstLook = true;
    QStringList words = {file.fileName(), QLocale().formattedDataSize(file.size())};
    if (m_files > 1)
        words << tr("file %1 of %2").arg(m_files - m_waiting.size()).arg(m_files);
    m_header->setSubtitle(words.join(QStringLiteral(" · ")));
    m_skip->setVisible(!m_waiting.isEmpty());
    m_contents->forget();
    look();
}

/// After one was imported or skipped.
void ImportDialog::nextFile()
{
    if (!m_waiting.isEmpty())
        return takeFile();
    if (m_imported + m_weighed > 0)
        accept();
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_writing)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (paths.isEmpty())
        return;
    m_waiting = paths + m_waiting;
    m_files = static_cast<int>(m_waiting.size());
    takeFile();
}

void ImportDialog::otherFile()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Import"), QFileInfo(m_request.path).path(), importFilter());
    if (paths.isEmpty())
        return;
    m_waiting = paths;
    m_files = static_cast<int>(paths.size());
    takeFile();
}

void ImportDialog::openPastImports()
{
    PastImportsDialog dialog(m_journal, this);
    dialog.exec();
    if (!dialog.news().isEmpty())
        look(); // the log is another one now
}

void ImportDialog::look()
{
    m_choices->putInto(m_request);
    m_request.bringBackDeleted = m_contents->bringsBackDeleted();
    m_import->setEnabled(false);
    m_progress->setRange(0, 0);
    m_task.start(
        [log = m_journal.log(), path = m_journal.path(), request = m_request, now = m_journal.now()](
            Progress& progress) -> Result<ImportPreview> {
            const auto deletions = readDeletions(path);
            if (!deletions)
                return passOn(deletions);
            ImportRequest asked = request;
            asked.deletions = *deletions;
            return previewImport(*log, asked, now, progress);
        },
        [this](const Result<ImportPreview>& preview) { take(preview); });
}

void ImportDialog::take(const Result<ImportPreview>& preview)
{
    m_preview.reset();
    if (!preview) {
        complain(preview.error());
        m_import->setText(tr("Import"));
        m_contents->clear();
        showColumns();
        return;
    }
    m_preview = *preview;
    sayDecisions(*preview);
    const int weighed = static_cast<int>(preview->weighed.size());
    m_import->setText(weighed > 0
            ? format::counted(weighed, tr("Import 1 body weight"), tr("Import %1 body weights"))
            : format::counted(preview->newWorkouts(), tr("Import 1 workout"), tr("Import %1 workouts")));
    m_import->setEnabled(openQuestion(preview->unit, preview->decimal, preview->dates).isEmpty()
        && !preview->change.isEmpty());
    showColumns();
    m_contents->setPreview(*preview, m_journal.log());
    if (std::exchange(m_isFirstLook, false))
        (m_choices->open() ? m_choices->open() : m_import)->setFocus();
}

/// What the file is, and each decision with the reason; a question first, if there is one.
void ImportDialog::sayDecisions(const ImportPreview& preview)
{
    const ImportWords words = importWords(preview);
    setRole(m_question, "caution");
    m_question->setText(words.question);
    m_question->setVisible(!words.question.isEmpty());
    m_evidence->setText(words.evidence);
    m_evidence->show();
    m_asTable->hide();
    m_choices->follow(preview);
}

void ImportDialog::complain(const Error& error)
{
    setRole(m_question, "bad");
    static const QRegularExpression kOption(QStringLiteral(" \\(--[^)]*\\)")); // of the command line
    m_question->setText(QString(error.message).remove(kOption));
    m_question->show();
    m_evidence->hide();
    m_asTable->setVisible(!m_preview && m_request.from.isEmpty() && tableHeader(m_request.path).size() > 1);
}

/// Those of a table, also where they do not tell enough to read it.
void ImportDialog::showColumns()
{
    if (m_preview) {
        m_contents->setColumns(m_preview->format == u"table" ? m_preview->header : QStringList(),
            m_preview->columns, m_mapping.isEmpty() ? m_preview->mapping : m_mapping);
        return;
    }
    const QStringList header = tableHeader(m_request.path);
    const TableMapping* mapping = findMappingFor(m_request.mappings, header);
    const bool isTable = m_request.from == u"table" || (m_request.from.isEmpty() && mapping);
    m_contents->setColumns(isTable ? header : QStringList(), shownColumns(header),
        m_mapping.isEmpty() && mapping ? mapping->name : m_mapping);
}

/// What the columns are taken to hold where nothing else is said.
ColumnMapping ImportDialog::shownColumns(const QStringList& header) const
{
    if (!m_request.columns.isEmpty())
        return m_request.columns;
    if (m_preview)
        return m_preview->columns;
    const TableMapping* mapping = findMappingFor(m_request.mappings, header);
    return mapping ? columnsOf(*mapping) : guessedColumns(header);
}

void ImportDialog::mapColumn(const QString& name, const QString& field)
{
    if (m_mapping.isEmpty() && m_preview)
        m_mapping = m_preview->mapping;
    m_request.columns = shownColumns(tableHeader(m_request.path));
    m_request.columns.remove(nameKey(name));
    if (const auto chosen = rowFieldForKey(field))
        m_request.columns.insert(nameKey(name), *chosen);
    look();
}

/// One that was chosen, saved or renamed; or none any more, and the names of the columns tell.
void ImportDialog::takeMapping(const QString& name)
{
    const LogSnapshot log = m_journal.log();
    const TableMapping* mapping = findMapping(log->settings(), name);
    m_mapping = mapping ? mapping->name : QString();
    m_request.columns = mapping ? columnsOf(*mapping) : ColumnMapping();
    m_request.mappings.clear();
    m_choices->chooseTable();
    look();
}

void ImportDialog::choose(const QString& name, const ExercisePtr& exercise)
{
    if (exercise)
        m_request.mapping.insert(nameKey(name), exercise);
    else
        m_request.mapping.remove(nameKey(name));
    look();
}

void ImportDialog::setBusy(bool busy)
{
    m_import->setEnabled(!busy);
    m_skip->setEnabled(!busy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
}

void ImportDialog::run()
{
    if (!m_preview || m_writing)
        return;
    const auto change = importChange(*m_preview);
    if (!change)
        return complain(change.error());
    setBusy(true);
    m_writing = std::make_shared<Progress>();
    const auto done = [self = QPointer(this), count = m_preview->newWorkouts(),
                          weighed = static_cast<int>(m_preview->weighed.size())](const Result<>& result) {
        if (!self)
            return;
        self->m_writing.reset();
        self->setBusy(false);
        if (result) {
            self->m_imported += count;
            self->m_weighed += weighed;
            self->nextFile();
            return;
        }
        self->complain(result.error());
    };
    m_journal.applyInBackground(*change, m_writing, done, Journal::CopyFirst::Yes);
}

void ImportDialog::reject()
{
    if (m_writing) {
        m_writing->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace settheory
