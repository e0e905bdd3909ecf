// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driver.h"

#include "settheory_paths.h"

#include <QFile>
#include <QFileInfo>

namespace settheory::faults {
namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

Driver::Driver(const QString& operation, const QString& log, int count)
    : Driver(operation, log, QStringList(QString::number(count)))
{
}

Driver::Driver(const QString& operation, const QString& log, const QStringList& more)
    : m_arguments(QStringList{QStringLiteral(SETTHEORY_BIN "/logdriver"), operation, log} + more)
{
}

void Driver::setVariable(const QString& name, const QString& value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool Driver::start()
{
    QStringList arguments = m_through + m_arguments;
    const QString program = arguments.takeFirst();
    m_process.start(program, arguments);
    return m_process.waitForStarted(kPatienceMs);
}

bool Driver::waitForLine(const QByteArray& line)
{
    while (!lines().contains(line)) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return lines().contains(line);
    }
    return true;
}

QByteArray Driver::ask(const QByteArray& line)
{
    const qsizetype before = lines().size();
    m_process.write(line + '\n');
    while (lines().size() == before) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return {};
    }
    return lastLine();
}

void Driver::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

bool Driver::waitForEnd(std::chrono::milliseconds patience)
{
    return m_process.state() == QProcess::NotRunning
        || m_process.waitForFinished(static_cast<int>(patience.count()));
}

const QList<QByteArray>& Driver::lines()
{
    m_output += m_process.readAllStandardOutput();
    for (qsizetype end = m_output.indexOf('\n'); end >= 0; end = m_output.indexOf('\n')) {
        m_lines << m_output.left(end);
        m_output.remove(0, end + 1);
    }
    return m_lines;
}

QByteArray Driver::lastLine()
{
    return lines().isEmpty() ? QByteArray() : lines().last();
}

int tries(int seldom, int often)
{
    return qEnvironmentVariableIsSet("SETTHEORY_WHOLE_CATALOGUE") ? often : seldom;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

bool Place::hasHotJournal() const
{
    return QFileInfo(log() + QStringLiteral("-journal")).size() > 0;
}

} // namespace settheory::faults
