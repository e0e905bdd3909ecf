// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "settheory_paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace settheory::test {

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliRun::array() const
{
    return QJsonDocument::fromJson(out).array();
}

std::vector<QJsonObject> CliRun::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.trimmed().isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

CliRun Cli::run(const QStringList& arguments, const QByteArray& input) const
{
    return start(m_through + QStringList(QStringLiteral(SETTHEORY_BIN "/settheory-cli")) + arguments, input);
}

CliRun Cli::start(const QStringList& command, const QByteArray& input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable) {
        if (variable.value().isNull())
            environment.remove(variable.key());
        else
            environment.insert(variable.key(), variable.value());
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(command[0], command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(m_patience * 1000)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

CliRun Cli::json(const QStringList& arguments, const QByteArray& input) const
{
    return run(QStringList{QStringLiteral("--log"), log(), QStringLiteral("--json")} + arguments, input);
}

QString Cli::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test could not write %s.", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray Cli::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString realExports()
{
    const QString folder = qEnvironmentVariable("SETTHEORY_EXPORTS", QStringLiteral(SETTHEORY_EXPORTS));
    return QDir(folder).exists() ? folder : QString();
}

} // namespace settheory::test
