// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

namespace settheory::faults {

/// One run of logdriver, which is killed or ends by itself.
class Driver {
public:
    Driver(const QString& operation, const QString& log, int count = 0);
    Driver(const QString& operation, const QString& log, const QStringList& more);
    /// Called in the new process before the program starts.
    void setBefore(const std::function<void()>& before) { m_process.setChildProcessModifier(before); }
    /// Runs it by another program: setpriv and its options.
    void setThrough(const QStringList& through) { m_through = through; }
    void setVariable(const QString& name, const QString& value);

    bool start();
    bool waitForLine(const QByteArray& line); ///< until it was printed; false if it ended before
    /// Writes a line to its standard input and returns the one that it answers; empty if it ended instead.
    QByteArray ask(const QByteArray& line);
    void kill(); ///< SIGKILL, and waits for the end
    bool waitForEnd(std::chrono::milliseconds patience = std::chrono::seconds(60));

    const QList<QByteArray>& lines(); ///< all whole lines that it printed
    QByteArray lastLine();
    QByteArray errors() { return m_process.readAllStandardError(); }
    bool endedBySignal() const { return m_process.exitStatus() == QProcess::CrashExit; }
    int exitCode() const { return m_process.exitCode(); }
    qint64 id() const { return m_process.processId(); }

private:
    QStringList m_arguments;
    QStringList m_through;
    QProcess m_process;
    QByteArray m_output;
    QList<QByteArray> m_lines;
};

/// How often a fault is tried: seldom in every run of the tests, often where SETTHEORY_WHOLE_CATALOGUE is
/// set.
int tries(int seldom, int often);

QByteArray bytesOf(const QString& path); ///< none if it cannot be read
bool writeBytes(const QString& path, const QByteArray& bytes);

/// A folder on the disk with a log in it.
class Place {
public:
    QString log() const { return m_folder.filePath(QStringLiteral("log.settheory")); }
    QString folder() const { return m_folder.path(); }
    bool hasHotJournal() const;

private:
    QTemporaryDir m_folder;
};

} // namespace settheory::faults
