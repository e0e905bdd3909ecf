// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/openlog.h"
#include "app/gui/session.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/pages/pages.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace settheory;

namespace {

struct Options {
    QString file;
    QString page;
    QString theme;
    bool demo = false;
};

// Qt ends the program in the middle where there is no display; a sentence is kinder.
bool displayIsThere()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool asksForHelp(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--help" || word == "-h" || word == "--version" || word == "-v")
            return true;
    }
    return false;
}

void complain(const QString& sentence)
{
    std::fprintf(stderr, "settheory: %s\n", qUtf8Printable(sentence));
}

std::optional<Options> parsed(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main",
        "A training log that compares protocols: logs sets, and says what each protocol cost and gave."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s,
        QCoreApplication::translate("Main", "The log to open; the default one if none is named."),
        u"[FILE]"_s);
    const QCommandLineOption page(u"page"_s,
        QCoreApplication::translate("Main", "Open that page: log, history or compare."), u"page"_s);
    const QCommandLineOption theme(
        u"theme"_s, QCoreApplication::translate("Main", "light, dark or system."), u"theme"_s);
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("Main", "Open a made-up log from a temporary copy."));
    parser.addOptions({page, theme, demo});
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    Options options{files.value(0), parser.value(page), parser.value(theme), parser.isSet(demo)};
    if (files.size() > 1)
        complain(QCoreApplication::translate("Main", "Only one log can be opened at a time. Name one file."));
    else if (!options.page.isEmpty() && !findPage(options.page))
        complain(QCoreApplication::translate("Main", "There is no page \"%1\".").arg(options.page));
    else if (!options.theme.isEmpty() && !themeChoiceForKey(options.theme))
        complain(QCoreApplication::translate("Main", "There is no theme \"%1\": say light, dark or system.")
                     .arg(options.theme));
    else if (options.demo && !options.file.isEmpty())
        complain(QCoreApplication::translate("Main", "--demo opens its own log; name no file with it."));
    else
        return options;
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    if (asksForHelp(argc, argv) && !displayIsThere())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!displayIsThere()) {
        complain(u"There is no display here to open a window on. In a terminal use settheory-cli --help."_s);
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"settheory"_s);
    QApplication::setApplicationDisplayName(u"Set Theory"_s);
    QApplication::setOrganizationName(u"settheory"_s);
    QApplication::setApplicationVersion(QStringLiteral(SETTHEORY_VERSION));
    QApplication::setDesktopFileName(u"settheory"_s);
    const std::optional<Options> options = parsed(application);
    if (!options)
        return 2;
    prepareLook();
    ThemeSwitch themes;
    themes.choose(themeChoiceForKey(options->theme.isEmpty() ? rememberedTheme() : options->theme)
                      .value_or(ThemeChoice::System));

    const QString path = options->file.isEmpty() ? defaultLogPath() : options->file;
    const QTemporaryDir demoFolder;
    Session session(themes);
    const bool isOpen = options->demo ? session.openJournal(openDemo(demoFolder)) : session.open(path);
    if (!isOpen)
        return session.isElsewhere() ? 0 : 1;
    session.showPage(options->page);
    return QApplication::exec();
}
