// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/selection.h"
#include "app/cli/output.h"
#include "core/exchange/export/otherapps.h"
#include "core/exchange/export/tables.h"
#include "core/exchange/export/writewhole.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>

namespace settheory::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ExportCommand", text);
}

struct Options {
    Filters filters;
    std::string output, delimiter = ",";
    bool bom = false;
};

using Write = Result<> (*)(QIODevice&, const MeasuredLog&, const Selection&, CsvStyle, Progress&);

struct Table {
    const char* name;
    const char* help;
    Write write;
    std::optional<OtherApp> app = std::nullopt; ///< whose own form it is
};

Result<> writeSets(
    QIODevice& device, const MeasuredLog& log, const Selection& selection, CsvStyle style, Progress& progress)
{
    return exportSets(device, log.recognised, selection, style, progress);
}

template <OtherApp app>
Result<> writeFor(
    QIODevice& device, const MeasuredLog& log, const Selection& selection, CsvStyle style, Progress& progress)
{
    return exportFor(app, device, log, selection, style, progress);
}

constexpr std::array kTables = {
    Table{"sets", "Set Theory CSV: every set, nothing lost", writeSets},
    Table{"workouts", "One row for each workout", exportWorkouts},
    Table{"blocks", "One row for each workout and muscle, with every measure", exportBlocks},
    Table{"strong", "Every set in the form of Strong; what has no place there is told",
        writeFor<OtherApp::Strong>, OtherApp::Strong},
    Table{"hevy", "Every set in the form of Hevy; what has no place there is told", writeFor<OtherApp::Hevy>,
        OtherApp::Hevy},
};

Result<CsvStyle> styleFrom(const Options& options)
{
    CsvStyle style;
    style.byteOrderMark = options.bom;
    if (options.delimiter == "tab" || options.delimiter == "\\t")
        style.delimiter = '\t';
    else if (options.delimiter == "," || options.delimiter == ";" || options.delimiter == "\t")
        style.delimiter = options.delimiter.front();
    else
        return fail(Error::Kind::Refused,
            tr("\"%1\" cannot separate cells; nothing was written. Say --delimiter with , or ; or tab.")
                .arg(fromArgument(options.delimiter)));
    return style;
}

Result<> writeOut(const Options& options, const std::function<Result<>(QIODevice&)>& write)
{
    if (!options.output.empty())
        return writeWhole(fromArgument(options.output), write);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return fail(Error::Kind::Failed, tr("Standard output cannot be written."));
    return write(out);
}

int exportTable(const Table& table, const Options& options, const Invocation& invocation)
{
    const auto style = styleFrom(options);
    if (!style)
        return refuse(style.error());
    const auto read = readAndMeasure(invocation.logPath());
    if (!read)
        return refuse(read.error());
    const auto asked = askedFrom(options.filters, *read->log);
    if (!asked)
        return refuse(asked.error());
    const auto written = withProgress(tr("Writing"), [&](Progress& progress) {
        return writeOut(options, [&](QIODevice& device) {
            return table.write(device, read->measured, asked->selection, *style, progress);
        });
    });
    if (!written)
        return refuse(written.error());
    if (table.app) {
        for (const QString& lost : lostIn(*table.app, read->measured, asked->selection))
            remark(tr("Not in the file: %1.").arg(lost));
    }
    return 0;
}

} // namespace

void addExport(CLI::App& app, const Invocation& invocation, Action& action)
{
    CLI::App* command =
        app.add_subcommand("export", "Write sets, workouts or blocks as CSV, or all in another app's form");
    command->footer("Example: settheory-cli export sets -o history.csv");
    command->require_subcommand(1);
    for (const Table& table : kTables) {
        auto options = std::make_shared<Options>();
        CLI::App* one = command->add_subcommand(table.name, table.help);
        one->footer(
            std::string("Example: settheory-cli export ") + table.name + " -o " + table.name + ".csv");
        options->filters.addTo(*one, false);
        one->add_option("-o,--output", options->output, "The file; without it standard output")
            ->type_name("FILE");
        if (!table.app)
            one->add_option("--delimiter", options->delimiter, "Between cells: , or ; or tab")
                ->capture_default_str();
        one->add_flag("--bom", options->bom, "A byte order mark, for Excel");
        one->callback([&table, options, &invocation, &action] {
            action = [&table, options, &invocation] { return exportTable(table, *options, invocation); };
        });
    }
}

} // namespace settheory::cli
