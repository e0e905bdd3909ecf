// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/lists.h"
#include "app/cli/output.h"

#include <array>

namespace settheory::cli {
namespace {

struct Listing {
    const char* name;
    const char* help;
    int (*print)(const ReadLog&, const Asked&, bool json);
};

constexpr std::array kListings = {
    Listing{"workouts", "One line for each workout", listWorkouts},
    Listing{"exercises", "All exercises of the log", listExercises},
    Listing{"blocks", "What each workout did for each muscle, and how", listBlocks},
    Listing{"records", "Heaviest, most reps, best estimated one-rep maximum", listRecords},
};

int list(const Listing& listing, const Filters& filters, const Invocation& invocation)
{
    const auto read = readAndMeasure(invocation.logPath());
    if (!read)
        return refuse(read.error());
    const auto asked = askedFrom(filters, *read->log);
    if (!asked)
        return refuse(asked.error());
    return listing.print(*read, *asked, invocation.json);
}

} // namespace

void addList(CLI::App& app, const Invocation& invocation, Action& action)
{
    CLI::App* command = app.add_subcommand("list", "Lists workouts, exercises, blocks or records");
    command->footer("Example: settheory-cli list blocks --muscle chest --since 2026-06-01");
    command->require_subcommand(1);
    for (const Listing& listing : kListings) {
        auto filters = std::make_shared<Filters>();
        CLI::App* one = command->add_subcommand(listing.name, listing.help);
        one->footer(std::string("Example: settheory-cli list ") + listing.name + " --since 2026-06-01");
        filters->addTo(*one, true);
        one->callback([&listing, filters, &invocation, &action] {
            action = [&listing, filters, &invocation] { return list(listing, *filters, invocation); };
        });
    }
}

} // namespace settheory::cli
